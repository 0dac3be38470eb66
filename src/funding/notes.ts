// The warnings and facts about what is sound; `issues.ts` has what makes it unsound.
import { inWords } from '../core/calendar/index.js'
import { deepFreeze } from '../core/frozen/index.js'
import { issueKind } from '../core/result/index.js'
import type { AmountFact, Text } from '../core/result/index.js'
import { purposes } from '../regulation/index.js'
import type { AccountingWay } from './model.js'

/** Through what money is accounted for, in words. */
const WAYS: Readonly<Record<AccountingWay, Text>> = /* @__PURE__ */ deepFreeze({
  sisa: { nl: 'via SiSa', en: 'through SiSa' },
  determination: { nl: 'met een aanvraag tot vaststelling', en: 'by a request for determination' },
  'annual-accounts': { nl: 'in de jaarrekening', en: 'in the annual accounts' },
  none: { nl: 'niet', en: 'not at all' },
  other: { nl: 'op een andere manier', en: 'in another way' },
})

/** A purpose of the grant by its term; another is the caller's, and is as it was written. */
function purposeName(id: string): Text {
  return purposes.find(({ purpose }) => purpose === id)?.term ?? { nl: id, en: id }
}

export const paidAboveAward = /* @__PURE__ */ issueKind<{
  stream: string
  paid: AmountFact
  awarded: AmountFact
}>({
  code: 'funding/paid-above-award',
  severity: 'warning',
  message: ({ stream, paid, awarded }) => ({
    nl: `De betalingen van “${stream}” zijn samen ${paid}, meer dan is verleend: ${awarded}.`,
    en: `The payments of “${stream}” are ${paid} together, more than was awarded: ${awarded}.`,
  }),
})

export const awardDiffers = /* @__PURE__ */ issueKind<{
  stream: string
  announced: AmountFact
  awarded: AmountFact
}>({
  code: 'funding/award-differs',
  severity: 'warning',
  message: ({ stream, announced, awarded }) => ({
    nl: `Voor “${stream}” is ${announced} aangekondigd en ${awarded} verleend.`,
    en: `For “${stream}” ${announced} was announced and ${awarded} awarded.`,
  }),
})

export const awardedFirst = /* @__PURE__ */ issueKind<{
  stream: string
  announcedOn: string
  awardedOn: string
}>({
  code: 'funding/awarded-before-announced',
  severity: 'warning',
  message: ({ stream, announcedOn, awardedOn }) => ({
    nl: `“${stream}” is verleend op ${inWords(awardedOn).nl}, vóór de aankondiging op ${inWords(announcedOn).nl}.`,
    en: `“${stream}” was awarded on ${inWords(awardedOn).en}, before it was announced on ${inWords(announcedOn).en}.`,
  }),
  suggestion: () => ({ nl: 'Zijn de datums verwisseld?', en: 'Have the dates been swapped?' }),
})

export const paidLate = /* @__PURE__ */ issueKind<{
  stream: string
  expectedOn: string
  receivedOn: string
  days: number
}>({
  code: 'funding/paid-late',
  severity: 'info',
  message: ({ stream, expectedOn, receivedOn, days }) => ({
    nl: `Een betaling van “${stream}” kwam op ${inWords(receivedOn).nl}, ${days} dagen later dan verwacht (${inWords(expectedOn).nl}).`,
    en: `A payment of “${stream}” came on ${inWords(receivedOn).en}, ${days} days later than expected (${inWords(expectedOn).en}).`,
  }),
})

export const noYear = /* @__PURE__ */ issueKind<{ stream: string; amount: AmountFact }>({
  code: 'funding/no-year',
  severity: 'info',
  message: ({ stream, amount }) => ({
    nl: `Voor ${amount} van “${stream}” is niet bekend bij welk jaar het hoort; het is niet over jaren verdeeld.`,
    en: `For ${amount} of “${stream}” it is not known to which year it belongs; it is not split over years.`,
  }),
  suggestion: () => ({ nl: 'Geef per bedrag het jaar op.', en: 'Give the year of each amount.' }),
})

export const twoRecipients = /* @__PURE__ */ issueKind<{
  municipality: readonly string[]
  library: readonly string[]
}>({
  code: 'funding/two-recipients',
  severity: 'info',
  message: () => ({
    nl: 'Er staan geldstromen naar de gemeente en naar de bibliotheek naast elkaar; geld dat de gemeente doorbetaalt, staat er dan twee keer in.',
    en: 'Streams to the municipality and to the library stand beside each other; money that the municipality passes on is then in both.',
  }),
  suggestion: () => ({
    nl: 'Tel wat de ontvangers krijgen niet bij elkaar op, of geef alleen de geldstromen van één ontvanger.',
    en: 'Do not add up what the recipients get, or give the streams of one recipient only.',
  }),
})

export const regimeNotConfirmed = /* @__PURE__ */ issueKind<{
  stream: string
  status: 'assumed' | 'unknown'
  from: number
  to: number
}>({
  code: 'funding/regime-not-confirmed',
  severity: 'warning',
  message: ({ stream, status, from, to }) => {
    const [nl, en] = from === to ? [from, from] : [`${from} tot en met ${to}`, `${from} to ${to}`]
    return status === 'assumed'
      ? {
          nl: `“${stream}”: dat de regeling ook voor ${nl} geldt, is een aanname; bevestigd is het niet.`,
          en: `“${stream}”: that the regulation holds for ${en} too is an assumption; it is not confirmed.`,
        }
      : {
          nl: `“${stream}”: voor ${nl} is geen regeling bevestigd; deze uitkering staat dan niet vast.`,
          en: `“${stream}”: no regulation is confirmed for ${en}; this grant is not certain then.`,
        }
  },
  suggestion: () => ({
    nl: 'Ga na of er een beschikking is, en reken tot die tijd niet op dit geld.',
    en: 'Check whether there is a decision, and until then do not count on this money.',
  }),
})

export const fundedTwiceNote = /* @__PURE__ */ issueKind<{
  purpose: string
  streams: readonly string[]
  certain: boolean
}>({
  code: 'funding/funded-twice',
  severity: 'warning',
  message: ({ purpose: id, streams, certain }) => {
    const both = streams.map((stream) => `“${stream}”`)
    const purpose = purposeName(id)
    return certain
      ? {
          nl: `Het doel “${purpose.nl}” wordt in dezelfde periode betaald uit ${both.join(' en ')}.`,
          en: `The purpose “${purpose.en}” is paid from ${both.join(' and ')} in the same period.`,
        }
      : {
          nl: `Het doel “${purpose.nl}” wordt misschien in dezelfde periode betaald uit ${both.join(' en ')}; niet alles daarvoor is bekend.`,
          en: `The purpose “${purpose.en}” may be paid from ${both.join(' and ')} in the same period; not all that decides it is known.`,
        }
  },
  suggestion: () => ({
    nl: 'Leg vast welke kosten uit welke geldstroom worden betaald.',
    en: 'Record which costs are paid from which stream.',
  }),
})

export const accountingDiffersNote = /* @__PURE__ */ issueKind<{
  purpose: string
  ways: readonly AccountingWay[]
}>({
  code: 'funding/accounting-differs',
  severity: 'info',
  message: ({ purpose, ways }) => ({
    nl: `De geldstromen voor “${purposeName(purpose).nl}” worden verschillend verantwoord: ${ways.map((way) => WAYS[way].nl).join(', ')}.`,
    en: `The streams for “${purposeName(purpose).en}” are accounted for in different ways: ${ways.map((way) => WAYS[way].en).join(', ')}.`,
  }),
})

export const undatedPayment = /* @__PURE__ */ issueKind<{ stream: string; amount: AmountFact }>({
  code: 'funding/undated-payment',
  severity: 'warning',
  message: ({ stream, amount }) => ({
    nl: `Van een betaling van ${amount} uit “${stream}” is geen datum bekend; zij telt in de maanden niet mee.`,
    en: `Of a payment of ${amount} from “${stream}” no date is known; it does not count in the months.`,
  }),
  suggestion: () => ({
    nl: 'Geef op wanneer het geld komt of gekomen is.',
    en: 'Give the day on which the money comes or came.',
  }),
  hint: () => ({
    nl: 'Velden: expectedOn, receivedOn.',
    en: 'Fields: expectedOn, receivedOn.',
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
