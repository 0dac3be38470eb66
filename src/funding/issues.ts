import { issueKind } from '../core/result/index.js'
import type { AmountFact } from '../core/result/index.js'

export const notText = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'funding/not-text',
  message: ({ given }) => ({
    nl: `“${given}” is geen tekst van 1 tot en met 400 tekens.`,
    en: `“${given}” is not a text of 1 to 400 characters.`,
  }),
  suggestion: () => ({
    nl: "Schrijf één tekst; waar mensen haar lezen mag ook { nl: '…', en: '…' }.",
    en: "Write one text; where people read it, { nl: '…', en: '…' } will do too.",
  }),
})

export const notAYear = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'funding/not-a-year',
  message: ({ given }) => ({
    nl: `“${given}” is geen jaartal van 1900 tot en met 2199.`,
    en: `“${given}” is not a year from 1900 to 2199.`,
  }),
  suggestion: () => ({ nl: 'Schrijf bijvoorbeeld 2023.', en: 'Write for example 2023.' }),
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

export const passesMore = /* @__PURE__ */ issueKind<{
  from: string
  english: string
  cameIn: AmountFact
  amount: AmountFact
  more: AmountFact
}>({
  code: 'funding/passes-more-than-came-in',
  severity: 'warning',
  message: ({ from, english, cameIn, amount, more }) => ({
    nl: `“${from}” betaalt ${amount} door, maar kreeg ${cameIn}: ${more} meer.`,
    en: `“${english}” passes on ${amount}, but received ${cameIn}: ${more} more.`,
  }),
  suggestion: () => ({
    nl: 'Ga na of er eigen geld bij zit; dat is een geldstroom apart.',
    en: 'Check whether it includes own money; that is a stream of its own.',
  }),
})

export const keptMore = /* @__PURE__ */ issueKind<{
  from: string
  english: string
  kept: AmountFact
  behind: AmountFact
}>({
  code: 'funding/kept-more-than-stayed',
  severity: 'warning',
  message: ({ from, english, kept, behind }) => ({
    nl: `Bij “${from}” is ${kept} als achtergehouden opgegeven, maar er bleef ${behind} achter.`,
    en: `At “${english}” ${kept} is stated as kept, but ${behind} stayed behind.`,
  }),
})

export const unexplainedBehind = /* @__PURE__ */ issueKind<{
  from: string
  english: string
  amount: AmountFact
}>({
  code: 'funding/stayed-behind-unexplained',
  severity: 'warning',
  message: ({ from, english, amount }) => ({
    nl: `Bij “${from}” bleef ${amount} achter zonder dat een doel is genoemd.`,
    en: `At “${english}” ${amount} stayed behind and no purpose is named.`,
  }),
})

export const paidAhead = /* @__PURE__ */ issueKind<{ from: string; english: string; days: number }>(
  {
    code: 'funding/passed-on-before-it-came',
    severity: 'warning',
    message: ({ from, english, days }) => ({
      nl: `“${from}” betaalde ${days} dagen voordat het geld binnenkwam.`,
      en: `“${english}” paid ${days} days before the money came in.`,
    }),
    suggestion: () => ({
      nl: 'Ga na of dit een voorfinanciering is, en of de datums kloppen.',
      en: 'Check whether this was paid ahead, and whether the dates are right.',
    }),
  },
)
