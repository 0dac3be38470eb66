import type { Decimal } from 'decimal.js'
import { inputNode } from '../explain/model.js'
import type { ApportionmentNode, Explanation } from '../explain/model.js'
import { deepFreeze } from '../frozen/index.js'
import { euro, Euro, Exact, preview } from '../money/index.js'
import type { EuroInput } from '../money/index.js'
import {
  unchecked,
  Collector,
  optionsFrom,
  catchUnreadable,
  SpukError,
  wrongType,
} from '../result/index.js'
import { Fraction } from './fraction.js'
import { allZero, unknownParty } from './issues.js'
import type { Apportionment, ApportionmentPart, PartReason, Weights } from './model.js'
import { record } from './record.js'
import { isEmpty, proportion, ranked } from './share.js'
import { wholeWeights } from './weights.js'
import type { WholeWeights } from './weights.js'

/** One named party that takes all left-over cents, as some finance offices do. */
export interface ApportionOptions<K extends string = string> {
  readonly remainderTo?: K | undefined
}

/**
 * Splits a total over parties in proportion to their weights, by largest remainder (Hamilton):
 * each gets its exact share rounded down to the cent, and the cents left over go one by one
 * to the largest remainders, equal ones in code-unit order of their keys.
 * So the order of input never matters, and a negative total is the mirror image of the positive one.
 *
 * Largest remainder always stays within a cent of the exact share, but it knows the Alabama paradox:
 * when the total grows by a cent, a party may get a cent less.
 *
 * @param total in euros
 * @param weights exact and not negative; weight zero gets nothing
 * @throws SpukError `apportion/…` with every weight that cannot be used, or `money/…` for the total
 *
 * @example
 * const split = apportion('100.00', { Bunnik: 1, Utrecht: 1, Zeist: 1 })
 * split.amounts.Bunnik.format() // => '€ 33,34'
 * split.parts.map((part) => part.reason) // => ['tie-won', 'tie-lost', 'tie-lost']
 */
export function apportion<K extends string>(
  total: EuroInput,
  weights: Weights<K>,
  options?: ApportionOptions<NoInfer<K>>,
): Apportionment<K> {
  const check = new Collector()
  const read = check.attempt(['total'], () => catchUnreadable(() => euro(total)))
  const made = check.attempt(['weights'], () => wholeWeights(weights))
  const { remainderTo } = check.attempt([], () => optionsFrom(options, GUARDS)) ?? {}
  const taker = remainderTo === undefined ? -1 : (made?.keys.indexOf(remainderTo) ?? 0)
  if (remainderTo !== undefined && taker < 0) {
    check.add(unknownParty({ key: preview(remainderTo) }, ['remainderTo']))
  }
  const { amount, ready } = check.valid({ amount: read, ready: made })
  const parts = partsOf(amount, ready, taker) as ApportionmentPart<K>[]
  const amounts = record(ready.keys as readonly K[], (i) => parts[i]?.amount ?? amount)
  const explanation = explained(amount, ready, amounts, remainderTo)
  return { kind: 'apportionment', total: amount, amounts, parts, explanation }
}

/** Whether it is one of the parties, the weights tell. */
const GUARDS = { remainderTo: unchecked as (value: unknown) => string }

/**
 * The exact share of a part in euros, to 40 digits; the part may have gone through JSON.
 *
 * @throws SpukError `input/wrong-type` or `input/unreadable` for what is no part
 *
 * @example
 * const [first] = apportion(1, { a: 1, b: 7 }).parts
 * quotaOf(first).toString() // => '0.125'
 */
export function quotaOf(part: Pick<ApportionmentPart, 'quota'>): Decimal {
  const [numerator, denominator] = catchUnreadable(() => {
    const { quota } = part
    return [wholeFrom(quota.numerator), wholeFrom(quota.denominator)]
  })
  if (denominator <= 0n) throw notWhole(denominator)
  return new Exact(numerator.toString()).div(denominator.toString())
}

/** A whole number of any size, or its text. */
function wholeFrom(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'string' && /^-?\d{1,9999}$/.test(value)) return BigInt(value)
  throw notWhole(value)
}

function notWhole(value: unknown): SpukError {
  return new SpukError([wrongType({ expected: ['int'], given: preview(value) })])
}

/**
 * The parts of {@link apportion}, from weights that were read before.
 *
 * @param taker who takes all left-over cents, by place; −1 for the largest remainders
 */
export function partsOf(total: Euro, ready: WholeWeights, taker = -1): ApportionmentPart[] {
  const { keys, given } = ready
  const sign = total.cents < 0 ? -1 : 1
  const by = proportion(ready.whole)
  if (isEmpty(by)) throw new SpukError([allZero({ total: total }, ['weights'])])

  const { floors, remainders, order, left } = ranked(sign * total.cents, by)
  const denominator = 100n * BigInt(by.sum)
  const signed = BigInt(total.cents)
  const lastIn = order[left - 1]
  const firstOut = order[left]
  const parts: ApportionmentPart[] = []
  order.forEach((i, place) => {
    const weight = by.whole[i] ?? 0
    const wins = place < left
    const extra = taker < 0 ? (wins ? 1 : 0) : i === taker ? left : 0
    const floor = floors[i] ?? 0
    const tiedWith = wins ? firstOut : lastIn
    const tied = tiedWith !== undefined && remainders[i] === remainders[tiedWith]
    parts[i] = {
      key: keys[i] ?? '',
      weight: given[i] ?? 0,
      quota: new Fraction(signed * BigInt(weight), denominator),
      floor: Euro.fromCents(sign * floor),
      rank: place + 1,
      extraCents: extra === 0 ? 0 : sign * extra,
      amount: Euro.fromCents(sign * (floor + extra)),
      reason: reasonFor(weight, remainders[i] ?? 0, wins, tied, taker < 0, extra),
    }
  })
  return parts
}

function reasonFor(
  weight: number | bigint,
  remainder: number | bigint,
  wins: boolean,
  tied: boolean,
  byRemainder: boolean,
  extra: number,
): PartReason {
  if (!byRemainder && extra > 0) return 'remainder-to'
  if (Number(weight) === 0) return 'zero-weight'
  if (Number(remainder) === 0) return 'whole'
  if (!byRemainder) return 'rounded-down'
  if (tied) return wins ? 'tie-won' : 'tie-lost'
  return wins ? 'largest-remainder' : 'rounded-down'
}

const TITLE = /* @__PURE__ */ deepFreeze({ nl: 'Verdeling naar rato', en: 'Apportionment' })
const TOTAL = /* @__PURE__ */ deepFreeze({ nl: 'Te verdelen bedrag', en: 'Amount to apportion' })
const METHOD = /* @__PURE__ */ deepFreeze({
  nl: 'Verdeling met de methode van de grootste resten',
  en: 'Apportionment by largest remainder',
})

function explained(
  total: Euro,
  { keys, given }: WholeWeights,
  amounts: Readonly<Record<string, Euro>>,
  remainderTo: string | undefined,
): Explanation {
  const node: ApportionmentNode = {
    type: 'apportionment',
    id: 'apportionment',
    label: METHOD,
    unit: 'euro',
    of: ['total'],
    weights: record(keys, (i) => given[i] ?? 0),
    ...(remainderTo !== undefined && { remainderTo }),
    amounts,
    value: total,
  }
  return {
    kind: 'explanation',
    title: TITLE,
    nodes: [inputNode('total', TOTAL, total), node],
    results: { total: 'apportionment' },
    assumptions: [],
  }
}
