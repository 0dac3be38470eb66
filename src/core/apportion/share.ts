/** Weights as whole numbers with their sum: numbers, or bigints where numbers would not be exact. */
export type Proportion = NumberProportion | BigProportion

interface NumberProportion {
  readonly whole: readonly number[]
  readonly sum: number
  readonly largest: number
}

interface BigProportion {
  readonly whole: readonly bigint[]
  readonly sum: bigint
  readonly largest: bigint
}

/** Exact shares of an amount: each is `floor + remainder / sum` cents, with 0 ≤ remainder < sum. */
export interface Shares {
  readonly floors: readonly number[]
  readonly remainders: readonly number[] | readonly bigint[]
}

/** Whole weights with their sum; one 0 and one 0n have sum 0. */
export function proportion(whole: readonly number[] | readonly bigint[]): Proportion {
  if (typeof whole[0] === 'bigint') return bigProportion(whole as readonly bigint[])
  let sum = 0
  let largest = 0
  for (const weight of whole as readonly number[]) {
    sum += weight
    if (weight > largest) largest = weight
  }
  return sum <= Number.MAX_SAFE_INTEGER
    ? { whole: whole as readonly number[], sum, largest }
    : bigProportion((whole as readonly number[]).map(BigInt))
}

function bigProportion(whole: readonly bigint[]): BigProportion {
  const sum = whole.reduce((all, weight) => all + weight, 0n)
  return { whole, sum, largest: whole.reduce((a, b) => (a > b ? a : b), 0n) }
}

/** Whether there is nothing to share by. */
export function isEmpty({ sum }: Proportion): boolean {
  return sum === 0 || sum === 0n
}

/** The exact share of each weight in an amount of cents, negative too; weights that sum to 0 share nothing. */
export function share(cents: number, by: Proportion): Shares {
  if (isEmpty(by)) return { floors: by.whole.map(() => 0), remainders: by.whole.map(() => 0) }
  return (
    (typeof by.sum === 'number' && numberShares(cents, by as NumberProportion)) ||
    bigShares(cents, by)
  )
}

/** In numbers where every step is a safe integer: cents = times × sum + rest, so only rest × weight is divided. */
function numberShares(
  cents: number,
  { whole, sum, largest }: NumberProportion,
): Shares | undefined {
  const modulus = cents % sum
  const rest = modulus < 0 ? modulus + sum : Math.abs(modulus) // no −0
  const bound = Math.max(Math.abs(cents), rest * largest) + sum
  if (bound > Number.MAX_SAFE_INTEGER) return undefined
  const times = (cents - rest) / sum
  const floors: number[] = []
  const remainders: number[] = []
  for (const weight of whole) {
    const product = rest * weight
    // Exact: below 2^53 a quotient is at least 1/sum away from the next whole, more than rounding adds.
    const quotient = Math.floor(product / sum)
    floors.push(times * weight + quotient)
    remainders.push(product - quotient * sum)
  }
  return { floors, remainders }
}

function bigShares(cents: number, by: Proportion): Shares {
  const total = BigInt(cents)
  const sum = BigInt(by.sum)
  const floors: number[] = []
  const remainders: bigint[] = []
  for (const weight of by.whole) {
    const product = total * BigInt(weight)
    const modulus = product % sum
    const remainder = modulus < 0n ? modulus + sum : modulus
    floors.push(Number((product - remainder) / sum))
    remainders.push(remainder)
  }
  return { floors, remainders }
}

/** The shares an amount of zero cents or more leaves to its largest remainders. */
export interface Ranking extends Shares {
  /** Positions, the largest remainder first; equal ones as they stood. */
  readonly order: readonly number[]
  /** How many cents are left over: the first so many in `order` get one. */
  readonly left: number
}

/** Shares with the order in which left-over cents are given out. */
export function ranked(cents: number, by: Proportion): Ranking {
  const { floors, remainders } = share(cents, by)
  const order = floors.map((_, i) => i).sort((a, b) => descending(remainders, a, b) || a - b)
  const left = isEmpty(by) ? 0 : cents - floors.reduce((all, floor) => all + floor, 0)
  return { floors, remainders, order, left }
}

/** Compares two remainders, the larger first. */
function descending(values: Shares['remainders'], a: number, b: number): number {
  const left = values[a] ?? 0
  const right = values[b] ?? 0
  return left > right ? -1 : left < right ? 1 : 0
}

/** What one is in fixed point: so small that a million fractions add up exactly. */
export const FIXED = 2 ** 32

/** The fractions of shares in fixed point, rounded down: each is less than two units too low. */
export function fixedFractions({ remainders }: Shares, { sum }: Proportion): number[] {
  if (typeof sum === 'bigint') {
    return remainders.map((remainder) => Number((BigInt(remainder) << 32n) / sum))
  }
  return remainders.map((remainder) => Math.floor((Number(remainder) / sum) * FIXED))
}
