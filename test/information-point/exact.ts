/** What a reader knows of whole numbers of zero or more: bounds of sums of them. */
export interface Sum {
  /** One factor for each number. */
  readonly factors: readonly number[]
  readonly low: number
  readonly high: number
}

/** Of the sums with these places at least one is below. */
export interface AnyBelow {
  readonly sums: readonly number[]
  readonly below: number
}

/** A fraction in lowest terms; the denominator is above zero. */
type Fraction = readonly [over: number, under: number]

const ZERO: Fraction = [0, 1]
const MOST_NODES = 20_000

function fraction(over: number, under: number): Fraction {
  if (!Number.isSafeInteger(over) || !Number.isSafeInteger(under)) throw new RangeError('too large')
  let [a, b] = [Math.abs(over), Math.abs(under)]
  while (b > 0) [a, b] = [b, a % b]
  const divisor = under < 0 ? -a : a
  return divisor === 1 ? [over, under] : [over / divisor, under / divisor]
}

const plus = (a: Fraction, b: Fraction): Fraction =>
  a[1] === 1 && b[1] === 1 ? [a[0] + b[0], 1] : fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1])
const times = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[0], a[1] * b[1])
const over = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[1], a[1] * b[0])
const whole = (value: number): Fraction => [value, 1]
const isBelow = (a: Fraction, bound: number) => a[0] < bound * a[1]
const isAbove = (a: Fraction, bound: number) => a[0] > bound * a[1]

/**
 * The simplex method for bounds (Dutertre and De Moura, *CAV* 2006) over exact fractions, with branches
 * for what is not whole. Numbers come first, then sums; a basic one is a row of factors of the others.
 */
interface Tableau {
  readonly low: number[]
  readonly high: number[]
  readonly values: Fraction[]
  readonly rows: Map<number, Fraction[]>
}

function copyOf({ low, high, values, rows }: Tableau): Tableau {
  const copies = [...rows].map(([basic, row]): [number, Fraction[]] => [basic, [...row]])
  return { low: [...low], high: [...high], values: [...values], rows: new Map(copies) }
}

/** Makes `to` basic instead of `from`, which gets a value. */
function pivot({ values, rows }: Tableau, from: number, to: number, value: number): void {
  const row = rows.get(from) ?? []
  const factor = row[to] ?? ZERO
  const change = over(plus(whole(value), times(values[from] ?? ZERO, [-1, 1])), factor)
  values[from] = whole(value)
  values[to] = plus(values[to] ?? ZERO, change)
  const fresh = row.map((other) => (other[0] === 0 ? ZERO : over(times(other, [-1, 1]), factor)))
  fresh[from] = over([1, 1], factor)
  fresh[to] = ZERO
  rows.delete(from)
  for (const [basic, other] of rows) {
    const share = other[to] ?? ZERO
    if (share[0] === 0) continue
    values[basic] = plus(values[basic] ?? ZERO, times(share, change))
    other[to] = ZERO
    fresh.forEach((one, i) => {
      if (one[0] !== 0) other[i] = plus(other[i] ?? ZERO, times(share, one))
    })
  }
  rows.set(to, fresh)
}

/** Whether fractions fit between the bounds; leaves such in `values`. Bland's rule: it ends. */
function fits(tableau: Tableau): boolean {
  const { low, high, values, rows } = tableau
  // The rows are right for any value of the others: those come within their bounds first.
  values.forEach((value, i) => {
    const bound = isAbove(value, high[i] ?? 0)
      ? high[i]
      : isBelow(value, low[i] ?? 0)
        ? low[i]
        : undefined
    if (bound === undefined || rows.has(i)) return
    const change = plus(whole(bound), times(value, [-1, 1]))
    values[i] = whole(bound)
    for (const [basic, row] of rows) {
      values[basic] = plus(values[basic] ?? ZERO, times(row[i] ?? ZERO, change))
    }
  })
  for (;;) {
    let from = -1
    for (const basic of rows.keys()) {
      const value = values[basic] ?? ZERO
      const broken = isBelow(value, low[basic] ?? 0) || isAbove(value, high[basic] ?? 0)
      if (broken && (from === -1 || basic < from)) from = basic
    }
    if (from === -1) return true
    const up = isBelow(values[from] ?? ZERO, low[from] ?? 0)
    const to = (rows.get(from) ?? []).findIndex(([factor], i) => {
      if (factor === 0) return false
      const value = values[i] ?? ZERO
      return factor > 0 === up ? isBelow(value, high[i] ?? 0) : isAbove(value, low[i] ?? 0)
    })
    if (to === -1) return false
    pivot(tableau, from, to, (up ? low[from] : high[from]) ?? 0)
  }
}

/** All that a reader knows of some numbers. */
export class Exact {
  readonly #tableau: Tableau
  readonly #size: number
  readonly #rules: readonly AnyBelow[]

  constructor(size: number, sums: readonly Sum[], rules: readonly AnyBelow[]) {
    const all = size + sums.length
    const rows = sums.map(({ factors }, i): [number, Fraction[]] => [
      size + i,
      Array.from({ length: all }, (_, j) => whole(factors[j] ?? 0)),
    ])
    const zeros = new Array<number>(size).fill(0)
    this.#size = size
    this.#rules = rules
    this.#tableau = {
      low: [...zeros, ...sums.map(({ low }) => low)],
      high: [...zeros.map(() => Infinity), ...sums.map(({ high }) => high)],
      values: Array.from({ length: all }, () => ZERO),
      rows: new Map(rows),
    }
  }

  /** Whole numbers that fit, with one sum further within bounds; `undefined` if there are none. */
  fit(sum?: number, low = 0, high = Infinity): readonly number[] | undefined {
    const start = copyOf(this.#tableau)
    if (sum !== undefined) {
      const at = this.#size + sum
      start.low[at] = Math.max(start.low[at] ?? 0, low)
      start.high[at] = Math.min(start.high[at] ?? 0, high)
    }
    let nodes = 0
    const open = [start]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (nodes++ > MOST_NODES) throw new RangeError('too many branches')
      if (!this.#isSound(next) || !fits(next)) continue
      const branches = this.#branches(next)
      if (branches === undefined) return next.values.slice(0, this.#size).map(([value]) => value)
      open.push(...branches)
    }
    return undefined
  }

  #isSound({ low, high }: Tableau): boolean {
    return low.every((bound, i) => bound <= (high[i] ?? 0))
  }

  #branches(tableau: Tableau): readonly Tableau[] | undefined {
    const { values } = tableau
    const broken = values.findIndex(([, under]) => under !== 1)
    if (broken !== -1) {
      const [above, under] = values[broken] ?? ZERO
      const [down, up] = [copyOf(tableau), copyOf(tableau)]
      down.high[broken] = Math.floor(above / under)
      up.low[broken] = Math.ceil(above / under)
      return [down, up]
    }
    const rule = this.#rules.find(({ sums, below }) =>
      sums.every((sum) => !isBelow(values[this.#size + sum] ?? ZERO, below)),
    )
    return rule?.sums.map((sum) => {
      const branch = copyOf(tableau)
      branch.high[this.#size + sum] = rule.below - 1
      return branch
    })
  }
}
