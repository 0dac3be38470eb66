import { partsOf, wholeWeights } from '../core/apportion/index.js'
import type { ApportionmentPart, WholeWeights } from '../core/apportion/index.js'
import type { ExplanationNode, MeanNode, ShareNode } from '../core/explain/index.js'
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
import {
  EDUCATION_BASE,
  OWN_BUDGET,
  POPULATION_BASE,
  SHARE_CARRIED,
  TIE_LOST,
} from './assumptions.js'
import type { Basis } from './basis.js'
import type { GrantComponents } from './model.js'
import { input, labelOf, rounding, step } from './nodes.js'
import type { Draft, NodeId } from './nodes.js'

/** What every estimate of one year shares: the figures of the register and the national apportionment. */
export interface National {
  readonly basis: Basis
  readonly figures: RegisterFigures
  readonly parts: ReadonlyMap<string, ApportionmentPart>
  readonly lastCent: ShareNode['lastCent']
  readonly total: Euro
  /** The nodes from budget to sum of weights, the same objects in every grant. */
  readonly shared: readonly ExplanationNode[]
}

/** The estimate for the whole country: one apportionment that every municipality's grant takes its share from. */
export function nationalEstimate(basis: Basis): National {
  const figures = figuresOn(basis.populationDate, divisionOf(basis))
  const { total, nodes } = budgetNodes(basis)
  const parts = partsOf(total, figures.weights)
  return {
    basis,
    figures,
    parts: new Map(parts.map((part) => [part.key, part])),
    lastCent: lastCentOf(parts, figures),
    total,
    shared: [...nodes, input('national-weight', 'weight', ratioText(figures.sum), 'register')],
  }
}

/** Who got the last left-over cent: what any other party needs to know of them all. */
function lastCentOf(
  parts: readonly ApportionmentPart[],
  { texts, names }: RegisterFigures,
): ShareNode['lastCent'] {
  const left = parts.filter(({ extraCents }) => extraCents !== 0).length
  const last = parts.find(({ rank }) => rank === left)
  return (
    last && {
      key: last.key,
      label: names.get(last.key) ?? last.key,
      weight: texts.get(last.key) ?? '0',
    }
  )
}

/** Figures of a later year stand in that year's division; the municipalities are then the same. */
export function divisionOf({ division, populationDate }: Basis): number {
  return Math.max(division, Number(populationDate.slice(0, 4)))
}

/** What the register says of every municipality of a year, and the weights that it makes. */
interface RegisterFigures {
  readonly names: ReadonlyMap<string, string>
  readonly inhabitants: ReadonlyMap<string, number>
  readonly shares: ReadonlyMap<string, EducationShare>
  /** Share × inhabitants, exact: as text by code, as whole numbers in proportion, and added up. */
  readonly texts: ReadonlyMap<string, string>
  readonly weights: WholeWeights
  readonly sum: Ratio
}

/** Made once for each date and division: they follow from the register alone. */
const made = new Map<string, RegisterFigures>()

function figuresOn(on: string, division: number): RegisterFigures {
  const key = `${on} ${division}`
  const known = made.get(key)
  if (known) return known
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  const texts = new Map<string, string>()
  const shares = educationShares({ division })
  for (const { code, name } of municipalities({ on: `${division}-01-01` })) {
    const count = inhabitants(code, { on, division })
    const share = shares.get(code)?.share
    names.set(code, name)
    counts.set(code, count)
    texts.set(code, share ? ratioText(weightOf(share, count)) : '0')
  }
  const sum = [...texts.values()].map(ratioOf).reduce(addRatios)
  const figures = { names, inhabitants: counts, shares, texts, weights: wholeWeights(texts), sum }
  made.set(key, figures)
  return figures
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
  const of = ['education-budget', 'factor'] as const
  const product = step('education-total-exact', 'multiply', of, 'euro', exact)
  return {
    total,
    nodes: [
      educationBudget,
      factor,
      product,
      rounding('education-total', 'education-total-exact', total),
    ],
  }
}

/** One municipality's part of the national estimate. */
export function estimated(national: National, code: string, draft: Draft): GrantComponents {
  const count = national.figures.inhabitants.get(code) ?? 0
  draft.nodes.push(input('inhabitants', 'persons', count, 'register'))
  const population = populationComponent(national.basis, count, draft)
  weightNodes(national, code, national.figures.texts.get(code) ?? '0', draft)
  pushShared(national.shared, draft)
  const part = national.parts.get(code)
  const education = part?.amount ?? Euro.fromCents(0)
  if (part) draft.nodes.push(shareNode(national, part))
  return { population, education }
}

/** The estimate with the caller's own count: the national scale stays, the national tie is lost. */
export function estimatedApart(
  national: National,
  code: string,
  count: number,
  draft: Draft,
): { population: Ratio; education: Ratio } {
  const { basis, figures, total, shared } = national
  draft.assumptions.push(TIE_LOST)
  draft.nodes.push(input('inhabitants', 'persons', count, 'caller'))
  const population = populationExact(basis, count, draft)
  const weight = weightOf(shareOf(figures, code), count)
  weightNodes(national, code, ratioText(weight), draft)
  pushShared(shared, draft)
  const scale = divideRatios(ratioOf(total), figures.sum)
  const education = multiplyRatios(weight, scale)
  draft.nodes.push(
    step('education-scale', 'divide', [totalId(basis), 'national-weight'], 'euro/weight', scale),
    step('education-exact', 'multiply', ['education-weight', 'education-scale'], 'euro', education),
  )
  return { population, education }
}

/** Inhabitants × rate × factor, exact; the nodes go into the draft. */
export function populationExact(
  { populationRate, factor, perInhabitant }: Basis,
  count: number,
  { nodes }: Draft,
): Ratio {
  const exact = weightOf(perInhabitant, count)
  nodes.push(populationRate)
  if (factor) nodes.push(factor)
  nodes.push(step('population-exact', 'multiply', ofPopulation(factor), 'euro', exact))
  return exact
}

function ofPopulation(factor: Basis['factor']): readonly NodeId[] {
  return factor ? ['inhabitants', 'population-rate', 'factor'] : ['inhabitants', 'population-rate']
}

/**
 * The population component of the estimate. Where the rate is in whole cents, and mostly it is, whole
 * numbers do; all 342 municipalities then take a fraction of the time.
 */
function populationComponent(basis: Basis, count: number, draft: Draft): Euro {
  const { populationRate, factor, centsPerInhabitant } = basis
  const cents = count * (centsPerInhabitant ?? Number.NaN)
  const whole = Number.isSafeInteger(cents) ? Euro.fromCents(cents) : undefined
  const population = whole ?? toEuro(populationExact(basis, count, draft))
  if (whole) {
    draft.nodes.push(populationRate, ...(factor ? [factor] : []))
    draft.nodes.push(step('population-exact', 'multiply', ofPopulation(factor), 'euro', whole))
  }
  draft.nodes.push(rounding('population', 'population-exact', population))
  return population
}

/** A factor stands in the graph once, though both components use it. */
function pushShared(shared: readonly ExplanationNode[], { nodes }: Draft): void {
  for (const node of shared) if (node.id !== 'factor') nodes.push(node)
}

function shareOf({ shares }: RegisterFigures, code: string): Ratio {
  return shares.get(code)?.share ?? { numerator: 0n, denominator: 1n }
}

/** The share with low education and the weight; of a merged municipality also how the share was carried over. */
function weightNodes(national: National, code: string, weight: string, draft: Draft): void {
  const found = national.figures.shares.get(code)
  const { basis } = national
  if (!basis.ownPopulationDate) draft.assumptions.push(POPULATION_BASE)
  draft.assumptions.push(basis.educationBudget.origin === 'caller' ? OWN_BUDGET : EDUCATION_BASE)
  if (found && found.parts.length > 1) {
    draft.assumptions.push(SHARE_CARRIED)
    draft.nodes.push(carriedShare(found))
  } else {
    draft.nodes.push(input('education-share', 'percent', found?.parts[0]?.share ?? '0', 'register'))
  }
  draft.nodes.push(
    step('education-weight', 'multiply', ['education-share', 'inhabitants'], 'weight', weight),
  )
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

/** The node of what is apportioned. */
function totalId({ factor }: Basis): NodeId {
  return factor ? 'education-total' : 'education-budget'
}

function shareNode({ basis, figures, lastCent }: National, part: ApportionmentPart): ShareNode {
  return {
    type: 'share',
    id: 'education',
    label: labelOf('education'),
    unit: 'euro',
    of: [totalId(basis), 'education-weight', 'national-weight'],
    key: part.key,
    keyLabel: figures.names.get(part.key) ?? part.key,
    quota: {
      numerator: part.quota.numerator.toString(),
      denominator: part.quota.denominator.toString(),
    },
    floor: part.floor,
    extraCents: part.extraCents,
    ...(lastCent && { lastCent }),
    value: part.amount,
  }
}

/** Rounded half up to whole cents. */
export function toEuro(exact: Ratio): Euro {
  const cents = { numerator: exact.numerator * 100n, denominator: exact.denominator }
  return Euro.fromCents(roundRatio(cents, 'half-up'))
}
