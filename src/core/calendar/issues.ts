import { issueKind } from '../result/index.js'

export const notADate = /* @__PURE__ */ issueKind<{
  given: string
  /** The last day of the month that was meant, where only the day is wrong. */
  lastDay: string | null
  /** The same date in ISO form, where it can be read without doubt. */
  proposal: string | null
}>({
  code: 'calendar/not-a-date',
  message: ({ given, lastDay }) =>
    lastDay === null
      ? {
          nl: `“${given}” is geen datum in de vorm JJJJ-MM-DD.`,
          en: `“${given}” is not a date in the form YYYY-MM-DD.`,
        }
      : {
          nl: `De dag ${given} bestaat niet: de laatste dag van die maand is ${lastDay}.`,
          en: `The day ${given} does not exist: the last day of that month is ${lastDay}.`,
        },
  suggestion: ({ lastDay, proposal }) => {
    const example = proposal ?? lastDay ?? '2023-07-15'
    return proposal === null
      ? { nl: `Schrijf bijvoorbeeld '${example}'.`, en: `Write for example '${example}'.` }
      : { nl: `Schrijf '${example}'.`, en: `Write '${example}'.` }
  },
})

export const dateOutOfRange = /* @__PURE__ */ issueKind<{
  given: string
  first: string
  last: string
}>({
  code: 'calendar/out-of-range',
  message: ({ given, first, last }) => ({
    nl: `${given} valt buiten de kalender, die loopt van ${first} tot en met ${last}.`,
    en: `${given} is outside the calendar, which runs from ${first} to ${last}.`,
  }),
})

export const termOutOfRange = /* @__PURE__ */ issueKind<{
  date: string
  count: number
  unit: 'days' | 'months'
  first: string
  last: string
}>({
  code: 'calendar/term-out-of-range',
  message: ({ date, count, unit, first, last }) => ({
    nl: `${count} ${unit === 'days' ? 'dagen' : 'maanden'} geteld vanaf ${date} valt buiten de kalender, die loopt van ${first} tot en met ${last}.`,
    en: `Counting ${count} ${unit} from ${date} leaves the calendar, which runs from ${first} to ${last}.`,
  }),
})

export const notATerm = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'calendar/not-a-term',
  message: ({ given }) => ({
    nl: `${given} is geen termijn: een termijn telt een geheel aantal van één eenheid.`,
    en: `${given} is not a term: a term counts a whole number of one unit.`,
  }),
  hint: () => ({
    nl: 'Schrijf { days: 10 }, { weeks: 6 }, { months: 3 } of { years: 5 }.',
    en: 'Write { days: 10 }, { weeks: 6 }, { months: 3 } or { years: 5 }.',
  }),
})

export const endsBeforeStart = /* @__PURE__ */ issueKind<{ from: string; to: string }>({
  code: 'calendar/ends-before-start',
  message: ({ from, to }) => ({
    nl: `Het tijdvak eindigt op ${to}, vóór het begin op ${from}.`,
    en: `The period ends on ${to}, before it begins on ${from}.`,
  }),
})

export const holidaysNotKnown = /* @__PURE__ */ issueKind<{
  given: string
  first: number
  last: number
}>({
  code: 'calendar/holidays-not-known',
  message: ({ given, first, last }) => ({
    nl: `De feestdagen zijn bekend voor de jaren ${first} tot en met ${last}, niet voor ${given}.`,
    en: `Holidays are known for the years ${first} to ${last}, not for ${given}.`,
  }),
})

export const notAListOfDays = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'calendar/not-a-list-of-days',
  message: ({ given }) => ({
    nl: `Gelijkgestelde dagen zijn een lijst van datums, geen ${given}.`,
    en: `Equated days are a list of dates, not ${given}.`,
  }),
  hint: () => ({
    nl: "Schrijf bijvoorbeeld ['2023-05-19'].",
    en: "Write for example ['2023-05-19'].",
  }),
})
