import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDayFirst, inWords, quarterOf, spanInWords } from '../../../src/core/calendar/index.js'
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

describe('a date as others write it', () => {
  it.each([
    ['15-7-2023', '2023-07-15'],
    ['1/2/2024', '2024-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['29-2-2023', null],
    ['2023-07-15', null],
    ['15-7-23', null],
    ['5-15-7-2023', null],
    [20230715, null],
  ])('%j, day first, is %j', (given, date) => {
    expect(fromDayFirst(given)).toBe(date)
  })

  it.each([
    ['2024-01-31', '2024-Q1'],
    ['2024-03', '2024-Q1'],
    ['2024-04', '2024-Q2'],
    ['2024-12-31', '2024-Q4'],
  ])('%s lies in %s', (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter)
  })
})
