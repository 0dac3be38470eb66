import type { ExplanationNode } from '../core/explain/index.js'
import { deepFreeze } from '../core/frozen/index.js'
import { addRatios, multiplyRatios, ratioOf } from '../core/money/index.js'
import type { Euro, Ratio } from '../core/money/index.js'
import { inhabitants as inhabitantsOn } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { ANNEX_FROM_CALLER, figuresUndated, POPULATION_BASE } from './assumptions.js'
import type { Basis } from './basis.js'
import { divisionOf, estimated, estimatedApart, populationExact, toEuro } from './estimate.js'
import type { National } from './estimate.js'
import { moreThanInhabitants } from './issues.js'
import type { Grant, GrantComponents, GrantMethod } from './model.js'
import { input, rounding, step } from './nodes.js'
import type { Draft } from './nodes.js'

/** What is known of one municipality, already checked. */
export interface Known {
  readonly annexAmount?: Euro | undefined
  readonly inhabitants?: number | undefined
  readonly lowEducated?: number | undefined
}

/** Which node holds which figure; the same in every grant. */
const COMPUTED = /* @__PURE__ */ deepFreeze({
  amount: 'amount',
  'components.population': 'population',
  'components.education': 'education',
})
const BY_ANNEX = /* @__PURE__ */ deepFreeze({
  ...COMPUTED,
  amount: 'annex',
  'formula.amount': 'amount',
  'formula.difference': 'difference',
})

/** The grant of one municipality from checked input; `national` is there wherever an estimate is needed. */
export function computed(
  municipality: Municipality,
  basis: Basis,
  national: National | undefined,
  known: Known,
): Grant {
  const { annexAmount: annex, lowEducated } = known
  const draft: Draft = { nodes: [], assumptions: [...basis.assumptions], warnings: [] }
  const method: GrantMethod = lowEducated === undefined ? 'estimate' : 'formula'
  const { amount, components } = outcome(municipality.code, basis, national, known, draft)
  const { year, status, knownOn } = basis
  if (knownOn !== undefined && draft.nodes.some(isFromRegister)) {
    draft.assumptions.push(figuresUndated(knownOn))
  }
  const title = {
    nl: `Specifieke uitkering IDO ${year}, ${municipality.name} (${municipality.code})`,
    en: `Specific grant IDO ${year}, ${municipality.name} (${municipality.code})`,
  }
  const { nodes, assumptions, warnings } = draft
  if (annex === undefined) {
    return {
      kind: 'grant',
      municipality,
      year,
      amount,
      method,
      status,
      components,
      assumptions,
      warnings,
      explanation: { kind: 'explanation', title, nodes, results: COMPUTED, assumptions },
    }
  }
  const difference = annex.minus(amount)
  assumptions.push(ANNEX_FROM_CALLER)
  nodes.push(
    input('annex', 'euro', annex, 'caller'),
    step('difference', 'subtract', ['annex', 'amount'], 'euro', difference),
  )
  return {
    kind: 'grant',
    municipality,
    year,
    amount: annex,
    method: 'annex',
    status: basis.confirmed ? 'final' : status,
    components,
    formula: { method, amount, difference },
    assumptions,
    warnings,
    explanation: { kind: 'explanation', title, nodes, results: BY_ANNEX, assumptions },
  }
}

function isFromRegister(node: ExplanationNode): boolean {
  return node.type === 'input' && node.origin === 'register'
}

interface Exact {
  readonly population: Ratio
  readonly education: Ratio
}

interface Outcome {
  readonly amount: Euro
  readonly components: GrantComponents
}

function outcome(
  code: string,
  basis: Basis,
  national: National | undefined,
  { inhabitants, lowEducated }: Known,
  draft: Draft,
): Outcome {
  if (national === undefined) {
    return roundedOnce(counted(code, basis, inhabitants, lowEducated ?? 0, draft), draft)
  }
  if (inhabitants !== undefined) {
    return roundedOnce(estimatedApart(national, code, inhabitants, draft), draft)
  }
  const components = estimated(national, code, draft)
  const amount = components.population.plus(components.education)
  draft.nodes.push(step('amount', 'add', ['population', 'education'], 'euro', amount))
  return { amount, components }
}

/** The formula over counts: those of the caller, or inhabitants from the register. */
function counted(
  code: string,
  basis: Basis,
  own: number | undefined,
  lowEducated: number,
  draft: Draft,
): Exact {
  const { populationDate: on, educationRate, factor } = basis
  const division = divisionOf(basis)
  if (own === undefined && !basis.ownPopulationDate) draft.assumptions.push(POPULATION_BASE)
  const count = own ?? inhabitantsOn(code, { on, division })
  if (lowEducated > count) {
    draft.warnings.push(moreThanInhabitants({ lowEducated, inhabitants: count }, ['lowEducated']))
  }
  draft.nodes.push(
    input('inhabitants', 'persons', count, own === undefined ? 'register' : 'caller'),
    input('low-educated', 'persons', lowEducated, 'caller'),
  )
  const population = populationExact(basis, count, draft)
  const perLowEducated = multiplyRatios(ratioOf(educationRate.value), ratioOf(factor?.value ?? 1))
  const education = multiplyRatios(ratioOf(lowEducated), perLowEducated)
  const of = factor
    ? (['low-educated', 'education-rate', 'factor'] as const)
    : (['low-educated', 'education-rate'] as const)
  draft.nodes.push(educationRate, step('education-exact', 'multiply', of, 'euro', education))
  return { population, education }
}

/**
 * The sum of exact components, rounded once; the population component is rounded to the cent
 * and the education component is the rest, so that the two add up (each stays within a cent of exact).
 */
function roundedOnce({ population, education }: Exact, { nodes }: Draft): Outcome {
  const exact = addRatios(population, education)
  const amount = toEuro(exact)
  const first = toEuro(population)
  const second = amount.minus(first)
  nodes.push(
    step('exact', 'add', ['population-exact', 'education-exact'], 'euro', exact),
    rounding('amount', 'exact', amount),
    rounding('population', 'population-exact', first),
    step('education', 'subtract', ['amount', 'population'], 'euro', second),
  )
  return { amount, components: { population: first, education: second } }
}
