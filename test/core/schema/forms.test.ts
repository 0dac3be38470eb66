import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { forms } from '../../../src/core/schema/index.js'

const validator = new Ajv2020({ strict: false })

describe('the form in JSON Schema', () => {
  it.each([
    [{ days: 10 }, true],
    [{ weeks: 6 }, true],
    [{ months: 3 }, true],
    [{ years: -5 }, true],
    [{}, false],
    [{ days: 1, weeks: 1 }, false],
    [{ days: 1.5 }, false],
    [{ days: '3' }, false],
    [{ day: 1 }, false],
    [3, false],
  ])('of a term: %j is %s', (term, sound) => {
    expect(validator.validate(forms.term, term)).toBe(sound)
  })

  it('of a term says in both languages what to fill in', () => {
    expect(forms.term.anyOf[0]).toMatchObject({
      properties: {
        days: {
          title: 'Number of days',
          description: 'A whole number of days; negative counts back.',
          'x-nl': {
            title: 'Aantal dagen',
            description: 'Een geheel aantal dagen; negatief telt terug.',
          },
        },
      },
    })
  })

  it.each([
    ['Vergadering', true],
    [{ nl: 'Vergadering', en: 'Meeting' }, true],
    ['', false],
    [' ', false],
    [{ nl: 'Vergadering' }, false],
    [{ nl: 'Vergadering', en: '' }, false],
    [{ nl: 'a', en: 'b', fr: 'c' }, false],
  ])('of words: %j is %s', (words, sound) => {
    expect(validator.validate(forms.words, words)).toBe(sound)
  })
})
