import { daysBetween } from '../core/calendar/index.js'
import type { PartialWeights, Weight } from '../core/apportion/index.js'
import {
  addRatios,
  digitsOf,
  divideRatios,
  ratioOf,
  ratioText,
  shown,
} from '../core/money/index.js'
import type { Ratio } from '../core/money/index.js'
import { Collector, SpukError, wrongType } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { inhabitants } from '../municipality/index.js'
import { notAChoice } from './issues.js'
import { missingWeight, negativeWeight, weightTwice } from './member-issues.js'
import type { JointAccountInput, WeighedBy, Weighing } from './model.js'
import type { ReadAccount } from './read.js'
import { memberCode } from './read-members.js'
import type { ReadMember } from './read-members.js'

/** Weights by code, exact, for every member. */
export type CodeWeights = ReadonlyMap<string, string | number>

/** The weights that shared lines are split by. */
export function accountWeights(
  account: ReadAccount,
  given: JointAccountInput['weights'] = 'granted',
): CodeWeights {
  if (given === 'granted') {
    return new Map(
      account.members.map(({ municipality, granted }) => [municipality.code, granted.cents]),
    )
  }
  if (given === 'inhabitants') return byInhabitants(account)
  if (typeof given === 'string') {
    throw new SpukError([
      notAChoice({ given: shown(given), choices: ['granted', 'inhabitants', '{ … }'] }),
    ])
  }
  return ownWeights(given, account, true)
}

/** What the weights of an account are. */
export function weighedByOf(given: JointAccountInput['weights'] = 'granted'): WeighedBy {
  return typeof given === 'string' ? given : 'weights'
}

/** How shared lines were split, in words. */
export function sharingText(given: JointAccountInput['weights'] = 'granted'): Text {
  if (given === 'granted') {
    return {
      nl: 'Gedeelde kosten zonder eigen sleutel zijn verdeeld naar wat elke gemeente aan de bibliotheek toekende.',
      en: 'Shared costs without weights of their own are split by what each municipality granted the library.',
    }
  }
  if (given === 'inhabitants') {
    return {
      nl: 'Gedeelde kosten zonder eigen sleutel zijn verdeeld naar het aantal inwoners op 1 januari (CBS); wie een deel van de periode meedoet, telt naar dagen mee.',
      en: 'Shared costs without weights of their own are split by inhabitants on 1 January (CBS); one that takes part for a part of the period counts by days.',
    }
  }
  return {
    nl: 'Gedeelde kosten zonder eigen sleutel zijn verdeeld naar de afgesproken gewichten.',
    en: 'Shared costs without weights of their own are split by the weights agreed upon.',
  }
}

function byInhabitants({ members, year, period }: ReadAccount): CodeWeights {
  const check = new Collector()
  const days = daysBetween(period.from, period.to) + 1
  const weights = new Map<string, string | number>()
  for (const { municipality, until } of members) {
    const { code } = municipality
    const count = check.attempt([code], () => inhabitants(code, { on: `${year}-01-01` }))
    const present = until === undefined ? days : daysBetween(period.from, until) + 1
    weights.set(code, partOfPeriod(count ?? 0, present, days))
  }
  check.done()
  return weights
}

function partOfPeriod(count: number, present: number, days: number): string | number {
  return present === days ? count : `${BigInt(count) * BigInt(present)}/${days}`
}

/** Weights of the caller, with names and codes made codes. `complete`: every member needs one. */
export function ownWeights(
  given: PartialWeights,
  { members, period }: Pick<ReadAccount, 'members' | 'period'>,
  complete: boolean,
): CodeWeights {
  if (typeof given !== 'object' || (given as unknown) === null) {
    throw new SpukError([wrongType({ expected: ['object', 'array'], given: shown(given) })])
  }
  const check = new Collector()
  const weights = new Map<string, string | number>()
  const entries: Iterable<readonly [string, Weight | undefined]> =
    Symbol.iterator in given ? given : Object.entries(given)
  for (const [name, weight] of entries) {
    const code = check.attempt([name], () => memberCode(name, period, members))
    if (code === undefined) continue
    if (weights.has(code)) check.add(weightTwice({ code, name: nameIn(members, code) }, [name]))
    weights.set(code, check.attempt([name], () => weightFrom(weight)) ?? 0)
  }
  for (const { municipality } of complete ? members : []) {
    const { code, name } = municipality
    if (!weights.has(code)) check.add(missingWeight({ code, name }, [code]))
  }
  check.done()
  return weights
}

/** A weight of zero or more; a number or text stays as it was written. */
function weightFrom(weight: Weight | undefined): string | number {
  if (ratioOf(weight).numerator < 0n)
    throw new SpukError([negativeWeight({ given: shown(weight) })])
  return typeof weight === 'number' || typeof weight === 'string' ? weight : (digitsOf(weight) ?? 0)
}

function nameIn(members: ReadAccount['members'], code: string): string {
  return members.find(({ municipality }) => municipality.code === code)?.municipality.name ?? code
}

/** Whether nobody has a weight above zero. */
export function weighsNothing(weights: CodeWeights): boolean {
  return [...weights.values()].every((weight) => ratioOf(weight).numerator === 0n)
}

/** A member's part of the whole weight as a decimal or fraction, and the weights behind it. */
export interface Part {
  readonly part: string
  readonly weighing: Weighing
}

/** The part of each member. */
export function partsOf(
  weights: CodeWeights,
  members: readonly ReadMember[],
): ReadonlyMap<string, Part> {
  const ratios = members.map(({ municipality }): [string, Ratio] => [
    municipality.code,
    ratioOf(weights.get(municipality.code) ?? 0),
  ])
  const sum = ratios.reduce((all, [, ratio]) => addRatios(all, ratio), ratioOf(0))
  const all = ratioText(sum)
  return new Map(
    ratios.map(([code, ratio]) => [
      code,
      {
        part: sum.numerator === 0n ? '0' : ratioText(divideRatios(ratio, sum)),
        weighing: { own: ratioText(ratio), all },
      },
    ]),
  )
}

/** The parts of shared lines; weights by what was granted are told in euros, not in cents. */
export function accountPartsOf(
  weights: CodeWeights,
  by: WeighedBy,
  members: readonly ReadMember[],
): ReadonlyMap<string, Part> {
  if (by !== 'granted') return partsOf(weights, members)
  const inEuros = members.map(
    ({ municipality, granted }) => [municipality.code, granted.toString()] as const,
  )
  return partsOf(new Map(inEuros), members)
}
