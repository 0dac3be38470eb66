import { publishTally } from '../../src/information-point/index.js'
import type { Dimension, PublishedTally, Tally } from '../../src/information-point/index.js'
import { Exact } from './exact.js'
import type { AnyBelow, Sum } from './exact.js'
import { pick, randomFrom } from './random.js'
import { boxOf, numbersOf, tallyOf, truth } from './tables.js'
import type { Box } from './tables.js'

/** Registrations of some members in some months of a quarter, by one or two dimensions. */
export interface Cut {
  readonly members: readonly number[]
  readonly months: readonly number[]
  readonly by: readonly Dimension[]
}

interface Registrations {
  readonly box: Box
  readonly values: readonly number[]
}

const MEMBERS = ['Bunnik', 'Houten', 'Zeist']
const MONTHS = ['2024-01', '2024-02', '2024-03']
const LAST_DAYS = ['31', '29', '31']
const KEYS = ['p', 'q', 'r', 's']

function boxWith(members: number, months: number, keys: number): Box {
  return boxOf(
    ['municipality', MEMBERS.slice(0, members)],
    ['month', MONTHS.slice(0, months)],
    ['library', KEYS.slice(0, keys)],
  )
}

function isIn({ members, months }: Cut, [member = '', month = '']: readonly string[]): boolean {
  return members.includes(MEMBERS.indexOf(member)) && months.includes(MONTHS.indexOf(month))
}

/** The tally of a cut; `list` says whether the keys were given as a list. */
function cutOf({ box, values }: Registrations, cut: Cut, list: boolean): Tally {
  const inside = values.map((value, i) => (isIn(cut, box.combinations[i] ?? []) ? value : 0))
  const [first = 0, last = 0] = [cut.months[0], cut.months.at(-1)]
  const period = { from: `${MONTHS[first]}-01`, to: `${MONTHS[last]}-${LAST_DAYS[last]}` }
  const tally = tallyOf(box, cut.by, inside)
  return { ...tally, period, ...(!list && { lists: {} }) }
}

/** Every sum of some members in some months at one key, or at all: numbers, remainders and unions. */
function sumsOf(
  box: Box,
  members: number,
  months: number,
  unions: boolean,
): readonly (readonly number[])[] {
  const keys = box.sides[2]?.[1] ?? []
  const subsets = (size: number) =>
    Array.from({ length: 2 ** size - 1 }, (_, i) =>
      Array.from({ length: size }, (_other, j) => j).filter((j) => ((i + 1) >> j) % 2 === 1),
    ).filter((some) => unions || some.length === 1 || some.length === size)
  return subsets(members).flatMap((some) =>
    subsets(months).flatMap((when) =>
      [...keys, undefined].map((key) =>
        box.combinations.map((one) =>
          isIn({ members: some, months: when, by: [] }, one) && (key ?? one[2]) === one[2] ? 1 : 0,
        ),
      ),
    ),
  )
}

/**
 * The reader who knows the rule and which registrations every table is about, with an exact solver:
 * the sums that are small, above zero, and cannot be anything else.
 */
function toldExactly(
  { box, values }: Registrations,
  published: readonly (readonly [cut: Cut, table: PublishedTally])[],
  sums: readonly (readonly number[])[],
  minimumCell: number,
): readonly (readonly number[])[] {
  const known: Sum[] = []
  const rules: AnyBelow[] = []
  const inTotal = (factors: readonly number[]) =>
    factors.reduce((sum, factor, i) => sum + factor * (values[i] ?? 0), 0)
  for (const [cut, table] of published) {
    const met = new Set(table.axes.flatMap((axis) => axis.met ?? []))
    const hidden: number[] = []
    for (const { key, count } of numbersOf(table)) {
      const factors = values.map((_, i) => {
        const unit = values.map((_value, j) => (i === j ? 1 : 0))
        return isIn(cut, box.combinations[i] ?? []) ? truth(box, cut.by, unit, key) : 0
      })
      const parts = key.filter((part) => part !== null)
      const isMet =
        parts.length === 1 ? met.has(parts[0] ?? '') : parts.length === 0 && met.size > 0
      if (count === null) hidden.push(known.length)
      const least = isMet || !table.everythingHidden ? 1 : 0
      const [low, high] = count === null ? [least, Infinity] : [count, count]
      known.push({ factors, low, high })
    }
    if (hidden.length > 0 && !table.withPrevious) rules.push({ sums: hidden, below: minimumCell })
  }
  const asked = sums.filter((factors) => {
    const value = inTotal(factors)
    return value > 0 && value < minimumCell
  })
  const exact = new Exact(
    values.length,
    [...known, ...asked.map((factors) => ({ factors, low: 0, high: Infinity }))],
    rules,
  )
  const varied = new Set<number>()
  const vary = (sum: number, low: number, high: number): boolean => {
    const other = exact.fit(sum, low, high)
    asked.forEach((factors, i) => {
      const value = factors.reduce((total, factor, j) => total + factor * (other?.[j] ?? 0), 0)
      if (other !== undefined && value !== inTotal(factors)) varied.add(i)
    })
    return other !== undefined
  }
  return asked.filter((factors, i) => {
    const [sum, value] = [known.length + i, inTotal(factors)]
    return !(varied.has(i) || vary(sum, value + 1, Infinity) || vary(sum, 0, value - 1))
  })
}

/** Every run of months of a quarter, and every set of members that is published. */
export const spans = [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]] as const
export const groups = [[0], [1], [2], [0, 1], [0, 1, 2]] as const

interface Chains {
  /** Whether the keys were given as a list. */
  readonly list: boolean
  /** Whether sums of some months or members are asked too, and not of one or all of them only. */
  readonly unions: boolean
  readonly times: number
  readonly seed: number
  readonly cuts: (random: (below: number) => number) => readonly Cut[]
}

/** Chains of publications one after the other, each with those before it: how many hide something, and what is told. */
export function toldInChains(
  [members, months, keys]: readonly [members: number, months: number, keys: number],
  { list, unions, times, seed, cuts }: Chains,
) {
  const random = randomFrom(seed)
  const box = boxWith(members, months, keys)
  const sums = sumsOf(box, members, months, unions)
  let hiding = 0
  const told: unknown[] = []
  for (let i = 0; i < times; i++) {
    const minimumCell = pick([3, 5], random)
    const most = pick([4, 12, 40], random)
    const values = box.combinations.map(() => (random(4) === 0 ? 0 : random(most)))
    const seen: (readonly [Cut, PublishedTally])[] = []
    for (const cut of cuts(random)) {
      const tally = cutOf({ box, values }, cut, list)
      if (tally.visits === 0 || tally.period === null) continue
      const previous = seen.map(([, table]) => table)
      try {
        seen.push([cut, publishTally(tally, { minimumCell, previous, period: tally.period })])
      } catch (error) {
        // A table that cannot be protected is not published.
        if (
          !String((error as { issues: { code: string }[] }).issues[0]?.code).includes('protected')
        )
          throw error
      }
    }
    hiding += seen.some(([, { hidden }]) => hidden > 0) ? 1 : 0
    const found = toldExactly({ box, values }, seen, sums, minimumCell)
    if (found.length > 0) told.push({ values, minimumCell, found, seen })
  }
  return { hiding, told }
}
