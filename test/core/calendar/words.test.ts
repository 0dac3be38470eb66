import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWords, spanInWords } from '../../../src/core/calendar/index.js'
import { validDates } from '../../../src/testing/dates.js'

describe('a date in words', () => {
  it.each([
    ['2023-01-01', '1 januari 2023', '1 January 2023'],
    ['2024-02-29', '29 februari 2024', '29 February 2024'],
    ['2023-03-26', '26 maart 2023', '26 March 2023'],
    ['2199-12-31', '31 december 2199', '31 December 2199'],
    ['2024-05', 'mei 2024', 'May 2024'],
  ])('%s is %s and %s', (date, nl, en) => {
    expect(inWords(date)).toEqual({ nl, en })
  })

  it.each(['2024-Q1', '?', '', '2023', '2023-13-01', '2023-00', '2023-01-01T00:00', '12024-05'])(
    'what is no date stays as it is: %j',
    (text) => {
      expect(inWords(text)).toEqual({ nl: text, en: text })
    },
  )

  it('is the day itself, whichever it is', () => {
    const english =
      'January February March April May June July August September October November December'
    fc.assert(
      fc.property(validDates(), (date) => {
        const [day = '', month = '', year = ''] = inWords(date).en.split(' ')
        const number = english.split(' ').indexOf(month) + 1
        expect(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`).toBe(date)
      }),
    )
  })

  it('of a period names its first and last day', () => {
    expect(spanInWords({ from: '2023-01-01', to: '2024-02-29' })).toEqual({
      nl: '1 januari 2023 tot en met 29 februari 2024',
      en: '1 January 2023 to 29 February 2024',
    })
  })
})
