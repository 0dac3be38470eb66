import { issueKind } from '../core/result/index.js'
import type { AmountFact } from '../core/result/index.js'

export const notText = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'funding/not-text',
  message: ({ given }) => ({
    nl: `“${given}” is geen tekst van 1 tot en met 400 tekens.`,
    en: `“${given}” is not a text of 1 to 400 characters.`,
  }),
  suggestion: () => ({
    nl: 'Schrijf één tekst; waar mensen haar lezen mag het ook een tekst in beide talen zijn.',
    en: 'Write one text; where people read it, a text in both languages will do too.',
  }),
})

export const notAYear = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'funding/not-a-year',
  message: ({ given }) => ({
    nl: `“${given}” is geen jaartal van 1900 tot en met 2199.`,
    en: `“${given}” is not a year from 1900 to 2199.`,
  }),
  suggestion: () => ({
    nl: 'Schrijf het jaar als getal, zoals 2023.',
    en: 'Write the year as a number, such as 2023.',
  }),
})

export const negativeAmount = /* @__PURE__ */ issueKind<{ given: AmountFact }>({
  code: 'funding/negative-amount',
  message: ({ given }) => ({
    nl: `Een geldstroom of uitgave kan niet negatief zijn: ${given}.`,
    en: `A money stream or cost cannot be negative: ${given}.`,
  }),
  suggestion: () => ({
    nl: 'Geef geld dat wordt terugbetaald als uitgave op.',
    en: 'Enter money that is paid back as a cost.',
  }),
})

export const endsBeforeStart = /* @__PURE__ */ issueKind<{ from: string; until: string }>({
  code: 'funding/ends-before-start',
  message: ({ from, until }) => ({
    nl: `De periode eindigt op ${until}, vóór het begin op ${from}.`,
    en: `The period ends on ${until}, before it begins on ${from}.`,
  }),
})

export const usedTwice = /* @__PURE__ */ issueKind<{ id: string }>({
  code: 'funding/used-twice',
  message: ({ id }) => ({
    nl: `“${id}” komt meer dan één keer voor; elke geldstroom en elke uitgave heeft een eigen naam (id).`,
    en: `“${id}” occurs more than once; every stream and every cost has a name (id) of its own.`,
  }),
})

export const tooManyPairs = /* @__PURE__ */ issueKind<{ pairs: number; most: number }>({
  code: 'funding/too-many-pairs',
  message: ({ pairs, most }) => ({
    nl: `Van de geldstromen hebben ${pairs} paren een doel gemeen; het overzicht vergelijkt er hoogstens ${most}.`,
    en: `Of the streams ${pairs} pairs have a purpose in common; the overview compares ${most} at most.`,
  }),
  suggestion: () => ({
    nl: 'Vraag het overzicht voor een deel van de geldstromen.',
    en: 'Ask the overview for some of the streams.',
  }),
})

export const tooManyMonths = /* @__PURE__ */ issueKind<{ months: number; most: number }>({
  code: 'funding/too-many-months',
  message: ({ months, most }) => ({
    nl: `De kosten worden samen over ${months} maanden gespreid; er zijn er hoogstens ${most} mogelijk.`,
    en: `The costs are spread over ${months} months together; ${most} are possible at most.`,
  }),
  suggestion: () => ({
    nl: 'Neem kosten samen, of vraag het voor een deel van de kosten.',
    en: 'Take costs together, or ask for some of the costs.',
  }),
})

export const costNeedsDate = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'funding/cost-needs-date',
  message: () => ({
    nl: 'Een uitgave valt op één dag (on) óf wordt over maanden gespreid (from en to).',
    en: 'A cost falls on one day (on) or is spread over months (from and to).',
  }),
})

export const unknownStream = /* @__PURE__ */ issueKind<{ given: string; known: readonly string[] }>(
  {
    code: 'funding/unknown-stream',
    message: ({ given, known }) => ({
      nl: `“${given}” is geen geldstroom die de bronnen noemen; bekend zijn: ${known.join(', ')}.`,
      en: `“${given}” is not a stream that the sources name; known are: ${known.join(', ')}.`,
    }),
  },
)

export const emptyChain = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'funding/empty-chain',
  message: () => ({
    nl: 'Er is geen enkele betaling om te volgen.',
    en: 'There is not a single payment to follow.',
  }),
})

export const brokenChain = /* @__PURE__ */ issueKind<{
  came: string
  from: string
}>({
  code: 'funding/broken-chain',
  message: ({ came, from }) => ({
    nl: `Het geld kwam bij “${came}”, maar de volgende betaling komt van “${from}”.`,
    en: `The money came to “${came}”, but the next payment comes from “${from}”.`,
  }),
})

export const keptAtStart = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'funding/kept-at-start',
  message: () => ({
    nl: 'Bij de eerste betaling kwam nog niets binnen om achter te houden.',
    en: 'At the first payment nothing has come in yet to be kept.',
  }),
})
