import * as z from 'zod/mini'
import { soundTerm } from '../core/calendar/index.js'
import { date, equatedDays, period } from '../core/fields/index.js'
import { equatedDays as equatedDaysText, from, to } from '../core/fields/input-words.js'
import { forms, leaf, optional } from '../core/schema/index.js'
import { inputSchema } from './input-schema.js'

// What `spuk-ido/calendar` reads without zod, as a form asks for it.

const term = /* @__PURE__ */ leaf(soundTerm, forms.term)

const termOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ termijnenwet: optional(z.boolean()), equatedDays: optional(equatedDays) }),
)

const holidayOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ equatedDays: optional(equatedDays) }),
)

/**
 * A day, as every function takes it: `YYYY-MM-DD`, an existing day from 1900 to 2199.
 *
 * @example
 * import { dateSchema, readInput } from 'spuk-ido/schemas'
 * readInput(dateSchema, '2024-02-29').ok // => true
 * readInput(dateSchema, '2023-02-29').ok // => false
 */
export const dateSchema = /* @__PURE__ */ inputSchema(
  date,
  [
    'Dag',
    'Day',
    'Een bestaande dag als JJJJ-MM-DD, van 1900 tot en met 2199.',
    'An existing day as YYYY-MM-DD, from 1900 to 2199.',
  ],
  ['2024-02-29'],
)

/**
 * A period from its first to its last day, as `harmonise`, `fundingOverview` and `monthsBetween` take it.
 *
 * @example
 * import { periodSchema, readInput } from 'spuk-ido/schemas'
 * readInput(periodSchema, { from: '2023-12-31', to: '2023-01-01' }).ok // => false
 */
export const periodSchema = /* @__PURE__ */ inputSchema(
  period,
  [
    'Periode',
    'Period',
    'Van de eerste tot en met de laatste dag. De laatste dag ligt niet voor de eerste; dat kan JSON Schema niet controleren.',
    'From the first to the last day, both included. The last day is not before the first; JSON Schema cannot check that.',
    { from, to },
  ],
  [{ from: '2023-01-01', to: '2023-12-31' }],
)

/**
 * A term (termijn), as `addTerm` and the terms of an ordinance take it: one unit and how many.
 *
 * @example
 * import { readInput, termSchema } from 'spuk-ido/schemas'
 * readInput(termSchema, { weeks: 13 }).ok // => true
 * readInput(termSchema, { weeks: 13, days: 1 }).ok // => false
 */
export const termSchema = /* @__PURE__ */ inputSchema(
  term,
  [
    'Termijn',
    'Term',
    'Een aantal dagen, weken, maanden of jaren: precies één daarvan.',
    'A number of days, weeks, months or years: exactly one of these.',
  ],
  [{ weeks: 13 }, { months: -1 }],
)

/**
 * How `addTerm` finds the end of a term.
 *
 * @example
 * import { readInput, termOptionsSchema } from 'spuk-ido/schemas'
 * readInput(termOptionsSchema, { termijnenwet: true, equatedDays: ['2023-05-19'] }).ok // => true
 */
export const termOptionsSchema = /* @__PURE__ */ inputSchema(
  termOptions,
  [
    'Opties bij een termijn',
    'Options of a term',
    'Hoe addTerm het einde van een termijn vindt.',
    'How addTerm finds the end of a term.',
    {
      termijnenwet: [
        'Algemene termijnenwet',
        'Algemene termijnenwet',
        'Of de Algemene termijnenwet voor de termijn geldt; zonder opgave niet.',
        'Whether the Algemene termijnenwet governs the term; by default it does not.',
      ],
      equatedDays: equatedDaysText,
    },
  ],
  [{}, { termijnenwet: true, equatedDays: ['2023-05-19'] }],
)

/**
 * What may be added to the holidays of the law, for `holidays`, `isHoliday`, `isWorkingDay` and
 * `nextWorkingDay`.
 *
 * @example
 * import { holidayOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(holidayOptionsSchema, { equatedDays: ['2023-05-19'] }).ok // => true
 */
export const holidayOptionsSchema = /* @__PURE__ */ inputSchema(
  holidayOptions,
  [
    'Opties bij feestdagen',
    'Options of holidays',
    'Wat bij de feestdagen van de wet komt.',
    'What is added to the holidays of the law.',
    { equatedDays: equatedDaysText },
  ],
  [{}, { equatedDays: ['2023-05-19'] }],
)
