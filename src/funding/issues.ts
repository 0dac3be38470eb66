import { issueKind } from '../core/result/index.js'

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
