import { inputNode, sumNode } from '../core/explain/model.js'
import type { Assumption, Explanation, ExplanationNode } from '../core/explain/model.js'
import { deepFreeze } from '../core/frozen/index.js'
import type { Text } from '../core/result/index.js'
import type { Entry, Slot } from './entries.js'
import type { MoneyStream } from './model.js'
import { fundingMeasures } from './results.js'
import type { FundingFigures, FundingMeasure, RecipientTotals } from './results.js'

/**
 * The official terms of the four sums.
 *
 * @example
 * fundingMeasureTerms.awarded.nl // => 'verleend'
 */
export const fundingMeasureTerms: Readonly<Record<FundingMeasure, Text>> =
  /* @__PURE__ */ deepFreeze({
    announced: { nl: 'aangekondigd', en: 'announced' },
    awarded: { nl: 'verleend', en: 'awarded' },
    expected: { nl: 'verwacht', en: 'expected' },
    received: { nl: 'ontvangen', en: 'received' },
  })

/** One place in the overview: where its entries are, under which field, and what it is called. */
interface Place {
  readonly slot: Slot
  readonly field: string
  readonly label: Text
  readonly figures: FundingFigures
}

/** The amounts as inputs, and every sum from the amounts it holds. */
export function explainOverview(
  streams: readonly MoneyStream[],
  entries: readonly Entry[],
  recipients: readonly RecipientTotals[],
): Explanation {
  const amounts = new Map(entries.map((entry) => [entry.node, entry]))
  const computed = recipients.flatMap((each, i) => {
    const own = entries.filter(({ stream }) => stream.forWhom === each.forWhom)
    return nodesFor(each, `recipients.${i}`, own)
  })
  const nodes: ExplanationNode[] = [
    ...[...amounts.values()].map(({ node, label, amount }) => inputNode(node, label, amount)),
    ...computed,
  ]
  return {
    kind: 'explanation',
    title: { nl: 'Overzicht van geldstromen', en: 'Overview of money streams' },
    nodes,
    results: Object.fromEntries(computed.map(({ id }) => [id, id])),
    assumptions: [YEAR_RULE, ...streams.flatMap(assumptionsOf)],
  }
}

/** The sums of one recipient; a sum of nothing needs no node. */
function nodesFor(figures: RecipientTotals, field: string, own: readonly Entry[]) {
  const sums = placesOf(figures).flatMap(({ slot, field: place, label, figures: sum }) =>
    fundingMeasures.flatMap((measure) => {
      const of = own.filter((entry) => entry.slot === slot && entry.measure === measure)
      const name = joined(figures.name, label, fundingMeasureTerms[measure])
      const nodes = of.map(({ node }) => node)
      const node = sumNode(`${field}.${place}.${measure}`, name, nodes, sum[measure])
      return of.length === 0 ? [] : [{ slot, measure, node }]
    }),
  )
  const totals = fundingMeasures.map((measure) => {
    const of = sums.filter((sum) => sum.slot !== 'outside' && sum.measure === measure)
    const name = joined(figures.name, { nl: 'totaal', en: 'total' }, fundingMeasureTerms[measure])
    const nodes = of.map(({ node }) => node.id)
    return sumNode(`${field}.total.${measure}`, name, nodes, figures.total[measure])
  })
  return [...sums.map(({ node }) => node), ...totals]
}

const YEAR_RULE: Assumption = /* @__PURE__ */ deepFreeze({
  id: 'year-of-an-amount',
  text: {
    nl: 'Een betaling telt in het jaar van haar datum; een aankondiging of verlening in het jaar dat zij noemt, of anders in het ene kalenderjaar waarvoor de geldstroom is. Geen bedrag is over jaren of doelen verdeeld.',
    en: 'A payment counts in the year of its date; an announcement or award in the year it names, or else in the one calendar year that the stream is for. No amount is split over years or purposes.',
  },
})

/** The fields of a stream in words. */
const FIELDS: Readonly<Partial<Record<string, Text>>> = /* @__PURE__ */ deepFreeze({
  name: { nl: 'de naam', en: 'the name' },
  provider: { nl: 'de verstrekker', en: 'the provider' },
  forWhom: { nl: 'de ontvanger', en: 'the recipient' },
  legalForm: { nl: 'de vorm', en: 'the legal form' },
  term: { nl: 'incidenteel of structureel', en: 'incidental or structural' },
  purposes: { nl: 'de doelen', en: 'the purposes' },
  from: { nl: 'de eerste dag', en: 'the first day' },
  until: { nl: 'de laatste dag', en: 'the last day' },
  announced: { nl: 'wat is aangekondigd', en: 'what was announced' },
  awarded: { nl: 'wat is verleend', en: 'what was awarded' },
  payments: { nl: 'de betalingen', en: 'the payments' },
  accountedThrough: { nl: 'de wijze van verantwoorden', en: 'the way of accounting' },
})

/** The fields of a stream that nobody read, for the caller to look at. */
function assumptionsOf({ name, assumed }: MoneyStream, i: number): readonly Assumption[] {
  if (assumed.length === 0) return []
  const list = (locale: keyof Text) =>
    assumed.map((field) => FIELDS[field]?.[locale] ?? field).join(', ')
  return [
    {
      id: `stream-${i + 1}-assumed`,
      text: {
        nl: `${name.nl}: aangenomen en niet gelezen: ${list('nl')}.`,
        en: `${name.en}: taken for granted, not read: ${list('en')}.`,
      },
    },
  ]
}

function placesOf({ years, withoutYear, outside }: RecipientTotals): readonly Place[] {
  return [
    ...years.map((figures, i): Place => ({
      slot: figures.year,
      field: `years.${i}`,
      label: { nl: String(figures.year), en: String(figures.year) },
      figures,
    })),
    {
      slot: 'none',
      field: 'withoutYear',
      label: { nl: 'zonder jaar', en: 'without a year' },
      figures: withoutYear,
    },
    {
      slot: 'outside',
      field: 'outside',
      label: { nl: 'buiten de periode', en: 'outside the period' },
      figures: outside,
    },
  ]
}

function joined(...parts: readonly Text[]): Text {
  return { nl: parts.map(({ nl }) => nl).join(', '), en: parts.map(({ en }) => en).join(', ') }
}
