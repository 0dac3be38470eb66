import { deepFreeze } from '../core/frozen/index.js'
import { MOST_PAIRS } from '../core/limits.js'
import { sumEuros } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import type { Issue, Text } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import { entriesOf, yearsIn } from './entries.js'
import type { Entry, Period } from './entries.js'
import { grouped } from '../core/lists/index.js'
import { overviewInput } from './input.js'
import type { MoneyStreamInput } from './input.js'
import { fundingRecipients } from './model.js'
import type { FundingRecipient, MoneyStream } from './model.js'
import { tooManyPairs } from './issues.js'
import { accountingDiffersNote, fundedTwiceNote, noYear } from './notes.js'
import { explainOverview } from './overview-explanation.js'
import type { FundingOverview, RecipientTotals, StreamLine } from './results.js'
import { accountingDiffers, endsIn, fundedTwice, pairsIn, unknownOf } from './comparison.js'
import { announcedOf, awardedOf, streamIssues } from './stream-issues.js'
import { figuresOf, totalsOf } from './totals.js'

/**
 * Every money stream beside the others: per recipient, per calendar year, per purpose, incidental against
 * structural, announced against awarded against received, what ends when, what is paid for twice.
 *
 * A payment counts in the year of its day; an announcement or award in the year it names, or else in
 * the one calendar year that its stream lasts. An amount that belongs to no one year or to several
 * purposes together is not split: it stands in `withoutYear`, or in a line of those purposes.
 *
 * @param period first and last day, `YYYY-MM-DD`
 * @throws SpukError `input/…`, `funding/…`, `money/…` and `calendar/…` with everything that is wrong
 *
 * @example
 * const spuk = streamFrom('spuk-ido', { awarded: [{ year: 2023, amount: '97002.93' }] })
 * const overview = fundingOverview([spuk], { from: '2023-01-01', to: '2024-12-31' })
 * const [municipality] = overview.recipients
 * municipality.years.map(({ year, awarded }) => `${year}: ${awarded}`) // => ['2023: 97002.93', '2024: 0.00']
 */
export function fundingOverview(
  streams: readonly MoneyStreamInput[],
  period: { readonly from: string; readonly to: string },
): FundingOverview {
  const { streams: read, from, to } = readCall(overviewInput, { streams }, period)
  const pairs = pairsIn(read)
  if (pairs > MOST_PAIRS) {
    throw new SpukError([tooManyPairs({ pairs, most: MOST_PAIRS }, ['streams'])])
  }
  return overviewOf(read, { from, to })
}

function overviewOf(streams: readonly MoneyStream[], period: Period): FundingOverview {
  const entries = streams.flatMap((stream, i) => entriesOf(stream, i, period))
  const byStream = grouped(entries, ({ stream }) => stream)
  const ofStream = (stream: MoneyStream) => byStream.get(stream) ?? []
  const twice = fundedTwice(streams, period)
  const differs = accountingDiffers(streams)
  const recipients = recipientsOf(streams, entries, period)
  return {
    kind: 'funding-overview',
    ...period,
    streams: streams.map((stream) => lineOf(stream, ofStream(stream))),
    recipients,
    ends: endsIn(streams, period),
    fundedTwice: twice,
    accountingDiffers: differs,
    issues: [
      ...streamIssues(streams, ['streams'], period),
      ...streams.flatMap((stream, i) => withoutYearIssues(ofStream(stream), i)),
      ...twice.map(({ purpose, streams: both, certain }) =>
        fundedTwiceNote({ purpose, streams: both, certain }),
      ),
      ...differs.map(({ purpose, ways }) =>
        accountingDiffersNote({
          purpose,
          ways: ways.map(({ accountedThrough }) => accountedThrough),
        }),
      ),
    ],
    explanation: explainOverview(streams, entries, recipients),
  }
}

const NAMES: Readonly<Record<FundingRecipient | 'unknown', Text>> = /* @__PURE__ */ deepFreeze({
  municipality: { nl: 'gemeente', en: 'municipality' },
  library: { nl: 'bibliotheek', en: 'library' },
  unknown: { nl: 'ontvanger niet bekend', en: 'recipient not known' },
})

/** Each recipient's own sums: what one passes on to the other would count twice in a sum of all. */
function recipientsOf(
  streams: readonly MoneyStream[],
  entries: readonly Entry[],
  period: Period,
): readonly RecipientTotals[] {
  // Without a stream there is one line, of nothing.
  const to = new Set(streams.length === 0 ? [null] : streams.map(({ forWhom }) => forWhom))
  const all = [...fundingRecipients, null].filter((forWhom) => to.has(forWhom))
  return all.map((forWhom) => {
    const own = entries.filter(({ stream }) => stream.forWhom === forWhom)
    const bySlot = grouped(own, ({ slot }) => slot)
    const inSlot = (slot: Entry['slot']) => bySlot.get(slot) ?? []
    return {
      forWhom,
      name: NAMES[forWhom ?? 'unknown'],
      years: yearsIn(period).map((year) => ({ year, ...totalsOf(inSlot(year)) })),
      withoutYear: totalsOf(inSlot('none')),
      total: totalsOf(own.filter(({ slot }) => slot !== 'outside')),
      outside: figuresOf(inSlot('outside')),
    }
  })
}

function lineOf(stream: MoneyStream, own: readonly Entry[]): StreamLine {
  const all = figuresOf(own)
  const [announced, awarded] = [announcedOf(stream), awardedOf(stream)]
  const open = stream.payments.filter(({ receivedOn }) => receivedOn === null)
  return {
    stream,
    ...figuresOf(own.filter(({ slot }) => slot !== 'outside')),
    all,
    awardedLessAnnounced: announced && awarded && awarded.minus(announced),
    receivedLessAwarded: awarded && all.received.minus(awarded),
    stillToCome: sumEuros(open.map(({ amount }) => amount)),
    unknown: unknownOf(stream),
  }
}

function withoutYearIssues(own: readonly Entry[], i: number): Issue[] {
  const undated = own.filter(({ slot }) => slot === 'none')
  // A payment that is both expected and received would be named twice.
  const byNode = new Map(undated.map((entry) => [entry.node, entry]))
  return [...byNode.values()].map(({ stream, amount }) =>
    noYear({ stream: stream.id, amount }, ['streams', i]),
  )
}
