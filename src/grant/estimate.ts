import { apportion } from '../core/apportion/index.js'
import type { Apportionment, ApportionmentPart } from '../core/apportion/index.js'
import type {
  ApportionmentNode,
  ExplanationNode,
  MeanNode,
  ShareNode,
} from '../core/explain/index.js'
import {
  addRatios,
  divideRatios,
  Euro,
  multiplyRatios,
  ratioOf,
  ratioText,
  roundRatio,
} from '../core/money/index.js'
import type { Ratio } from '../core/money/index.js'
import { educationShares, inhabitants, municipalities } from '../municipality/index.js'
import type { EducationShare } from '../municipality/index.js'
import { EDUCATION_BASE, POPULATION_BASE, SHARE_CARRIED, TIE_LOST } from './assumptions.js'
import type { Basis } from './basis.js'
import type { GrantComponents } from './model.js'
import { input, labelOf, rounding, step } from './nodes.js'
import type { Draft } from './nodes.js'

/** What every estimate of one year shares: inhabitants, weights and the national apportionment. */
export interface National {
  readonly basis: Basis
  /** Inhabitants by code, on the basis's date in the year's division. */
  readonly inhabitants: ReadonlyMap<string, number>
  readonly shares: ReadonlyMap<string, EducationShare>
  readonly parts: ReadonlyMap<string, ApportionmentPart>
  readonly apportionment: Apportionment
  readonly node: ApportionmentNode
  /** The nodes from budget to apportionment, the same objects in every grant. */
  readonly shared: readonly ExplanationNode[]
}

/** The estimate for the whole country: one apportionment that every municipality's grant refers to. */
export function nationalEstimate(basis: Basis): National {
  const division = basis.year
  const counts = new Map<string, number>()
  const weights: (readonly [string, string])[] = []
  const shares = educationShares({ division })
  for (const { code } of municipalities({ on: `${division}-01-01` })) {
    const count = inhabitants(code, { on: basis.populationDate, division })
    counts.set(code, count)
    const share = shares.get(code)?.share
    weights.push([code, share ? ratioText(weightOf(share, count)) : '0'])
  }
  const { total, nodes } = budgetNodes(basis)
  const apportionment = apportion(total, weights)
  const parts = new Map(apportionment.parts.map((part) => [part.key, part]))
  const found = apportionment.explanation.nodes.find((node) => node.type === 'apportionment')
  const node: ApportionmentNode = {
    ...(found as ApportionmentNode),
    id: 'national-education',
    label: labelOf('national-education'),
    of: [nodes.at(-1)?.id ?? 'education-budget'],
  }
  const shared = [...nodes, node]
  return { basis, inhabitants: counts, shares, parts, apportionment, node, shared }
}

function weightOf(share: Ratio, count: number): Ratio {
  return multiplyRatios(share, { numerator: BigInt(count), denominator: 1n })
}

/** The budget, and with a factor the amount that is left of it. */
function budgetNodes({ educationBudget, factor }: Basis): {
  total: Euro
  nodes: ExplanationNode[]
} {
  const budget = educationBudget.value as Euro
  if (factor === undefined) return { total: budget, nodes: [educationBudget] }
  const exact = multiplyRatios(ratioOf(budget), ratioOf(factor.value))
  const total = toEuro(exact)
  const product = step('education-exact', 'multiply', ['education-budget', 'factor'], 'euro', exact)
  return {
    total,
    nodes: [
      educationBudget,
      factor,
      product,
      rounding('education-total', 'education-exact', total),
    ],
  }
}

/** One municipality's part of the national estimate. */
export function estimated(national: National, code: string, draft: Draft): GrantComponents {
  const { basis } = national
  const count = national.inhabitants.get(code) ?? 0
  draft.nodes.push(input('inhabitants', 'persons', count, 'register'))
  const population = populationComponent(basis, count, draft)
  weightNodes(national, code, count, draft)
  draft.nodes.push(...national.shared.filter((node) => !draft.nodes.includes(node)))
  const part = national.parts.get(code)
  const education = part?.amount ?? Euro.fromCents(0)
  if (part) draft.nodes.push(shareNode(national.node.id, part))
  return { population, education }
}

/** The estimate with the caller's own count: the national scale stays, the national tie is lost. */
export function estimatedApart(
  national: National,
  code: string,
  count: number,
  draft: Draft,
): { population: Ratio; education: Ratio } {
  const { basis, apportionment } = national
  draft.assumptions.push(TIE_LOST)
  draft.nodes.push(input('inhabitants', 'persons', count, 'caller'))
  const population = populationExact(basis, count, draft)
  const weight = weightNodes(national, code, count, draft)
  draft.nodes.push(
    ...national.shared.filter((node) => node !== national.node && !draft.nodes.includes(node)),
  )
  const sum = Object.values(national.node.weights)
    .map(ratioOf)
    .reduce(addRatios, { numerator: 0n, denominator: 1n })
  const scale = divideRatios(ratioOf(apportionment.total), sum)
  const education = multiplyRatios(weight, scale)
  const budget = national.node.of[0] as 'education-budget'
  draft.nodes.push(
    input('national-weight', 'weight', ratioText(sum), 'register'),
    step('education-scale', 'divide', [budget, 'national-weight'], 'euro/weight', scale),
    step('education-exact', 'multiply', ['education-weight', 'education-scale'], 'euro', education),
  )
  return { population, education }
}

/** Inhabitants × rate × factor, exact; the nodes go into the draft. */
export function populationExact(
  { populationRate, factor }: Basis,
  count: number,
  { nodes }: Draft,
): Ratio {
  nodes.push(populationRate)
  if (factor) nodes.push(factor)
  const rate = ratioOf(populationRate.value)
  const exact = multiplyRatios(weightOf(rate, count), ratioOf(factor?.value ?? 1))
  const of = ['inhabitants', 'population-rate', ...(factor ? (['factor'] as const) : [])] as const
  nodes.push(step('population-exact', 'multiply', of, 'euro', exact))
  return exact
}

function populationComponent(basis: Basis, count: number, draft: Draft): Euro {
  const population = toEuro(populationExact(basis, count, draft))
  draft.nodes.push(rounding('population', 'population-exact', population))
  return population
}

/** The share with low education and the weight; of a merged municipality also how the share was carried over. */
function weightNodes(national: National, code: string, count: number, draft: Draft): Ratio {
  const found = national.shares.get(code)
  const share = found?.share ?? { numerator: 0n, denominator: 1n }
  draft.assumptions.push(POPULATION_BASE, EDUCATION_BASE)
  if (found && found.parts.length > 1) {
    draft.assumptions.push(SHARE_CARRIED)
    draft.nodes.push(carriedShare(found))
  } else {
    draft.nodes.push(input('education-share', 'percent', ratioText(share), 'register'))
  }
  const weight = weightOf(share, count)
  draft.nodes.push(
    step('education-weight', 'multiply', ['education-share', 'inhabitants'], 'weight', weight),
  )
  return weight
}

/** The share carried over: the mean of the old municipalities', weighted by inhabitants of 1 January 2021. */
function carriedShare({ parts, share }: EducationShare): MeanNode {
  return {
    type: 'mean',
    id: 'education-share',
    label: labelOf('education-share'),
    unit: 'percent',
    parts: parts.map((part) => ({
      name: `${part.name} (${part.code})`,
      value: part.share,
      weight: part.inhabitants,
    })),
    value: ratioText(share),
  }
}

function shareNode(apportionment: string, part: ApportionmentPart): ShareNode {
  return {
    type: 'share',
    id: 'education',
    label: labelOf('education'),
    unit: 'euro',
    of: [apportionment, 'education-weight'],
    key: part.key,
    quota: {
      numerator: part.quota.numerator.toString(),
      denominator: part.quota.denominator.toString(),
    },
    floor: part.floor,
    extraCents: part.extraCents,
    value: part.amount,
  }
}

/** Rounded half up to whole cents. */
export function toEuro(exact: Ratio): Euro {
  const cents = { numerator: exact.numerator * 100n, denominator: exact.denominator }
  return Euro.fromCents(roundRatio(cents, 'half-up'))
}
