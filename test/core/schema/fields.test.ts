import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { addTerm, holidays, isoDate } from '../../../src/core/calendar/index.js'
import { decimal, euro, parseEuro, roundToEuro } from '../../../src/core/money/index.js'
import { valueOf } from '../../../src/core/result/index.js'
import {
  amountSchema,
  dateSchema,
  decimalSchema,
  dutchAmountSchema,
  holidayOptionsSchema,
  localeOptionsSchema,
  readInput,
  roundingSchema,
  termOptionsSchema,
  termSchema,
} from '../../../src/schemas/index.js'
import { municipality } from '../../../src/municipality/index.js'
import { toRows } from '../../../src/report/index.js'
import { taken } from '../../support/taken.js'

/** A schema beside its function, and what either takes or refuses. */
const CASES: readonly (readonly [
  name: string,
  schema: z.core.$ZodType,
  compute: (input: never) => unknown,
  sound: readonly unknown[],
  unsound: readonly unknown[],
])[] = [
  ['an amount', amountSchema, euro, [0, '-12.50', 3], ['12,50', '1.234', true, null]],
  ['an amount in Dutch', dutchAmountSchema, parseEuro, ['€ 1.234,56', '12'], [12, '', null]],
  ['an exact number', decimalSchema, decimal, ['0.125', -3], ['1/3', 'veel', null]],
  ['a date', dateSchema, isoDate, ['2024-02-29'], ['29-02-2024', 20240229, null]],
  [
    'a language',
    localeOptionsSchema,
    (options: never) => toRows([municipality('Utrecht')], options),
    [{ locale: 'nl' }, { locale: 'en' }, {}],
    [{ locale: 'fr' }, { locale: 'NL' }, null],
  ],
  [
    'a term',
    termSchema,
    (term: never) => addTerm('2024-01-31', term),
    [{ days: 3 }, { months: 1 }],
    [{ days: 1.5 }, { day: 3 }, {}, 3],
  ],
  [
    'how to round',
    roundingSchema,
    (rounding: never) => roundToEuro('2.675', rounding),
    [
      ...['half-up', 'half-even', 'up', 'down'].map((mode) => ({ mode })),
      { mode: 'up', step: '0.05', reason: 'r'.repeat(400) },
      { mode: 'up', reason: 'op centen' },
    ],
    [
      {},
      { mode: 'floor' },
      { mode: 'up', step: -1 },
      { mode: 'up', step: 'x' },
      { mode: 'up', reason: 'r'.repeat(401) },
      { mode: 'up', steps: 1 },
    ],
  ],
  [
    'what may be added to the holidays',
    holidayOptionsSchema,
    (options: never) => holidays(2023, options),
    [{}, { equatedDays: ['2023-05-19'] }],
    [{ equatedDays: ['19 mei'] }, { equatedDays: '2023-05-19' }, { days: [] }],
  ],
  [
    'how a term ends',
    termOptionsSchema,
    (options: never) => addTerm('2023-05-16', { days: 3 }, options),
    [{}, { termijnenwet: true }, { termijnenwet: true, equatedDays: ['2023-05-19'] }],
    [{ termijnenwet: 'ja' }, { equatedDays: [1] }, { termijnenWet: true }],
  ],
]

describe('the schema of', () => {
  it.each(CASES)(
    '%s takes what its function takes, and no more',
    (_, schema, compute, sound, unsound) => {
      for (const input of sound) expect(taken(schema, compute, input)).toEqual([true, true, true])
      for (const input of unsound)
        expect(taken(schema, compute, input)).toEqual([false, false, false])
    },
  )
})

describe('the value of a schema', () => {
  it('is what its guard read', () => {
    const read = (schema: z.core.$ZodType, input: unknown) => valueOf(readInput(schema, input))
    expect(String(read(amountSchema, '-12.5'))).toBe('-12.50')
    expect(read(dutchAmountSchema, '€ 1.234,56')).toBe('€ 1.234,56')
    expect(String(read(decimalSchema, '0.1250'))).toBe('0.125')
    expect(read(roundingSchema, { mode: 'up', step: 5 })).toEqual({ mode: 'up', step: 5 })
    const term = { termijnenwet: true, equatedDays: ['2023-05-19'] }
    expect(read(termOptionsSchema, term)).toEqual(term)
  })
})
