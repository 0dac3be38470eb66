import type { Weight } from '../core/apportion/index.js'
import { daysBetween } from '../core/calendar/index.js'
import { addRatios, divideRatios, ratioOf, ratioText } from '../core/money/index.js'
import type { Ratio } from '../core/money/index.js'
import { Collector, resultOf, SpukError } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { inhabitants } from '../municipality/index.js'
import type { NamedWeights } from './input.js'
import { missingWeight, weightTwice } from './member-issues.js'
import type { WeighedBy, Weighing } from './model.js'
import { memberCode } from './names.js'
import type { Members, ReadMember } from './read-members.js'

/** Weights by code, exact, for every member. */
export type CodeWeights = ReadonlyMap<string, Weight>

/** The weights that shared lines are split by; none where they go by days of a period that is not sound. */
export function codeWeights(by: unknown, members: Members): CodeWeights | undefined {
  if (Array.isArray(by)) return namedWeights(by, members, true)
  if (by === 'inhabitants') return byInhabitants(members)
  return new Map(
    members.list.map(({ municipality, granted }) => [municipality.code, granted.cents]),
  )
}

/** How shared lines were split, in words. */
export function sharingText(by: WeighedBy): Text {
  if (by === 'granted') {
    return {
      nl: 'Gedeelde kosten zonder eigen sleutel zijn verdeeld naar wat elke gemeente aan de bibliotheek verleende.',
      en: 'Shared costs without weights of their own are split by what each municipality granted the library.',
    }
  }
  if (by === 'inhabitants') {
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

function byInhabitants({ list, period }: Members): CodeWeights | undefined {
  if (!period) return undefined
  const check = new Collector()
  const days = daysBetween(period.from, period.to) + 1
  const on = `${period.from.slice(0, 4)}-01-01`
  const weights = new Map<string, string | number>()
  for (const { municipality, until } of list) {
    const { code } = municipality
    if (check.issues.some(({ path }) => path.length === 0)) break
    const count = check.attempt([], () => countOf(code, on))
    const present = until === undefined ? days : daysBetween(period.from, until) + 1
    weights.set(code, partOfPeriod(count ?? 0, present, days))
  }
  check.done()
  return weights
}

/** A year without figures is an issue of the weights as a whole, and the same one for every member. */
function countOf(code: string, on: string): number {
  const read = resultOf(() => inhabitants(code, { on }))
  if (read.ok) return read.value
  const [issue] = read.issues
  throw new SpukError([{ ...issue, path: issue.path[0] === 'on' ? [] : [code, ...issue.path] }])
}

function partOfPeriod(count: number, present: number, days: number): string | number {
  return present === days ? count : `${BigInt(count) * BigInt(present)}/${days}`
}

/** Weights of the caller, with names and codes made codes. `complete`: every member needs one. */
export function namedWeights(
  given: NamedWeights,
  members: Members,
  complete: boolean,
): CodeWeights {
  const check = new Collector()
  const weights = new Map<string, Weight>()
  for (const [name, weight] of given) {
    const code = check.attempt([name], () => memberCode(name, members))
    if (code === undefined) continue
    if (weights.has(code)) check.add(weightTwice({ code, name: nameIn(members, code) }, [name]))
    weights.set(code, weight)
  }
  for (const { municipality } of complete ? members.list : []) {
    const { code, name } = municipality
    if (!weights.has(code)) check.add(missingWeight({ code, name }, [code]))
  }
  check.done()
  return weights
}

function nameIn({ list }: Members, code: string): string {
  return list.find(({ municipality }) => municipality.code === code)?.municipality.name ?? code
}

/** A member's part of the whole weight as a decimal or fraction, and the weights behind it. */
export interface Part {
  readonly part: string
  readonly weighing: Weighing
}

/** The part of each member that has one. */
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
    ratios
      .filter(([, { numerator }]) => numerator !== 0n)
      .map(([code, ratio]) => [
        code,
        {
          part: ratioText(divideRatios(ratio, sum)),
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
