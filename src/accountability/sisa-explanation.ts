import { inputNode, roundingNode, stepNode, sumNode } from '../core/explain/model.js'
import type { Decision, Explanation, ExplanationNode } from '../core/explain/model.js'
import { deepFreeze } from '../core/frozen/index.js'
import { law } from '../core/law/index.js'
import { multiplyRatios, ratioOf, ratioText } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'
import { TOLERANCE } from './reporting-tolerance.js'
import { spendingMeasureTerms } from './sisa-model.js'
import type { SisaRow, SisaStatement } from './sisa-model.js'

interface SisaFigures extends Pick<
  SisaStatement,
  | 'municipality'
  | 'year'
  | 'measure'
  | 'stateGrant'
  | 'spending'
  | 'throughAuthorities'
  | 'rows'
  | 'assumptions'
> {
  /** Of all years before this one. */
  readonly before: Euro
  /** The municipality's own, without what goes through other authorities. */
  readonly own: { readonly spending: Euro; readonly correction: Euro }
  readonly correction: Euro
  readonly cumulative: Euro
  readonly tolerance: Euro
}

const LABELS = /* @__PURE__ */ deepFreeze({
  spending: { nl: 'Besteding', en: 'Spending' },
  correction: { nl: 'Correctie van het jaar ervoor', en: 'Correction of the year before' },
} satisfies Record<string, Text>)

/** How the amounts of a SiSa statement came about, and the one from which errors are reported. */
export function sisaExplanation(figures: SisaFigures): Explanation {
  const { municipality, year, assumptions } = figures
  const title = `SiSa ${year}, ${municipality.name} (${municipality.code})`
  const before = { nl: 'Besteed in eerdere jaren', en: 'Spent in earlier years' }
  const cumulative = { nl: `Besteed tot en met ${year}`, en: `Spent up to ${year}` }
  const parts = ['before', 'spending', 'correction']
  const results = ['spending', 'correction', 'cumulative', 'tolerance', 'stateGrant']
  return {
    kind: 'explanation',
    title: { nl: title, en: title },
    nodes: [
      inputNode(
        'stateGrant',
        { nl: 'Uitkering van het Rijk', en: "The State's grant" },
        figures.stateGrant,
      ),
      ...together('spending', figures),
      ...together('correction', figures),
      inputNode('before', before, figures.before),
      sumNode('cumulative', cumulative, parts, figures.cumulative),
      ...toleranceNodes(figures),
      ...figures.rows.flatMap(wholeNodes),
    ],
    results: Object.fromEntries(results.map((id) => [id, id])),
    assumptions,
    decisions: decisionsOf(figures),
  }
}

/** An amount of the annex in whole euros. */
function wholeNodes({ number, figure, label, whole }: SisaRow): readonly ExplanationNode[] {
  if (!whole) return []
  const inWhole = { nl: `${label.nl}, in hele euro’s`, en: `${label.en}, in whole euros` }
  const node = roundingNode(`whole-${number}`, inWhole, figure, 'half-up', ANNEX_FORM, whole)
  return [{ ...node, step: '1' }]
}

const ANNEX_FORM = /* @__PURE__ */ deepFreeze({
  nl: 'de bijlage heeft hele euro’s',
  en: 'the annex has whole euros',
})

/** What the caller decides beside the amounts: what counts as spending, and each yes or no. */
function decisionsOf({ measure, rows }: SisaFigures): readonly Decision[] {
  const what = spendingMeasureTerms[measure]
  const counts = {
    nl: `Als besteding telt ${what.nl}.`,
    en: `What counts as spending: ${what.en}.`,
  }
  return [
    { id: 'measure', given: measure, outcome: measure, text: counts },
    ...rows.flatMap(({ number, label, value }): readonly Decision[] => {
      if (typeof value !== 'boolean') return []
      const said = value ? 'yes' : 'no'
      const text = {
        nl: `${label.nl}: ${value ? 'ja' : 'nee'}.`,
        en: `${label.en}: ${said}.`,
      }
      return [{ id: `indicator ${number}`, given: said, outcome: said, text }]
    }),
  ]
}

/** The municipality's own and what other authorities report to it, and the sum. */
function together(what: keyof typeof LABELS, figures: SisaFigures): readonly ExplanationNode[] {
  const { nl, en } = LABELS[what]
  const own = inputNode(`${what}-own`, { nl: `${nl}, eigen`, en: `${en}, own` }, figures.own[what])
  const others = figures.throughAuthorities.map((through, i) => {
    const { key = `body-${i + 1}`, name } = through
    const label = { nl: `${nl}, via ${name}`, en: `${en}, through ${name}` }
    return inputNode(`${what}-${key}`, label, through[what])
  })
  const all = [own, ...others]
  return [
    ...all,
    sumNode(
      what,
      LABELS[what],
      all.map(({ id }) => id),
      figures[what],
    ),
  ]
}

/**
 * The tolerance over the spending of the year: by art. 5(4) BADO a fixed amount for small and for large
 * spending, and ten percent between, rounded down.
 */
function toleranceNodes({ spending, tolerance }: SisaFigures): readonly ExplanationNode[] {
  const { low, high, rate } = TOLERANCE
  const rule = { type: 'parameter', origin: 'source', status: 'final', reference: BASIS() } as const
  const limit = {
    nl: 'Rapporteringstolerantie voor fouten en onzekerheden',
    en: 'Reporting tolerance for errors and uncertainties',
  }
  const fixed = (when: Text): readonly ExplanationNode[] => {
    const label = { nl: `${limit.nl} (${when.nl})`, en: `${limit.en} (${when.en})` }
    return [{ ...rule, id: 'tolerance', label, unit: 'euro', value: tolerance }]
  }
  if (spending.compare(low) <= 0) {
    const [nl, en] = [low.format(), low.format('en')]
    return fixed({ nl: `besteding tot en met ${nl}`, en: `spending up to ${en}` })
  }
  if (spending.compare(high) > 0) {
    const [nl, en] = [high.format(), high.format('en')]
    return fixed({ nl: `besteding van meer dan ${nl}`, en: `spending above ${en}` })
  }
  const part = {
    nl: 'Deel van de besteding waarboven fouten worden gemeld',
    en: 'Part of the spending above which errors are reported',
  }
  return [
    { ...rule, id: 'tolerance-rate', label: part, unit: 'factor', value: rate },
    stepNode(
      'tolerance-exact',
      { nl: `${limit.nl}, exact`, en: `${limit.en}, exactly` },
      'multiply',
      ['spending', 'tolerance-rate'],
      ratioText(multiplyRatios(ratioOf(spending), ratioOf(rate))),
    ),
    roundingNode('tolerance', limit, 'tolerance-exact', 'down', WHOLE_CENTS, tolerance),
  ]
}

const BASIS = () => law('BADO', '5(4)')
const WHOLE_CENTS = /* @__PURE__ */ deepFreeze({
  nl: 'boven hele centen is boven tien procent',
  en: 'above whole cents is above ten percent',
})
