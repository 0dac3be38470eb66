import Decimal from 'decimal.js'
import { grantsFor } from 'spuk-ido/grant'
import { compete, mustBeExact, rounded, wrongRows } from './frame.mjs'
import { byKey, rows } from './input.mjs'
import { bigintShares, decimalShares } from './largest-remainder.mjs'

const BUDGET = 253_000_000n

/** The estimate of 2023 for all municipalities; ours with every reason, the others amounts only. */
export default function grants() {
  const name = 'grants-explained/342'
  const ours = grantsFor(2023)
  const weights = weightsOf(ours)
  const base = () => {
    const shares = bigintShares(BUDGET, weights)
    return rowsInKeyOrder.map(({ inhabitants }, i) => BigInt(inhabitants) * 83n + shares[i])
  }
  const rate = new Decimal('0.83')
  const plainDecimal = () => {
    const shares = decimalShares(BUDGET, weights)
    return rowsInKeyOrder.map(({ inhabitants }, i) =>
      rate.times(inhabitants).times(100).plus(shares[i]).toNumber(),
    )
  }
  const exact = base()
  const byCode = new Map(ours.map((grant) => [grant.municipality.code, grant]))
  const own = mustBeExact(
    name,
    exact,
    rowsInKeyOrder.map(({ code }) => byCode.get(code).amount.cents),
  )
  const outcome = compete(base, {
    [name]: { call: () => grantsFor(2023), ...own, bytes: largestExplanation(ours) },
    [`${name}/decimal.js`]: { call: plainDecimal, wrong: wrongRows(exact, plainDecimal()) },
  })
  outcome[name].toDecimalJs = rounded(outcome[name].ns / outcome[`${name}/decimal.js`].ns)
  return outcome
}

const rowsInKeyOrder = [...rows].sort((a, b) => byKey([a.code], [b.code]))

/**
 * What the national apportionment weighs by, as the explanation of the grants has it: decimals, and
 * fractions where municipalities merged. Made whole for the others by one common denominator.
 */
function weightsOf(ours) {
  const national = ours[0].explanation.nodes.find(({ type }) => type === 'apportionment')
  const parts = Object.entries(national.weights).sort(byKey)
  if (parts.length !== rows.length) throw new Error(`${parts.length} parties share the budget`)
  const fractions = parts.map(([code, weight]) => [code, fractionOf(String(weight))])
  const common = fractions.reduce((all, [, [, denominator]]) => lcm(all, denominator), 1n)
  const whole = ([numerator, denominator]) => numerator * (common / denominator)
  return new Map(fractions.map(([code, fraction]) => [code, String(whole(fraction))]))
}

function fractionOf(weight) {
  const [value, denominator = '1'] = weight.split('/')
  const [units, decimals = ''] = value.split('.')
  return [BigInt(units + decimals), BigInt(denominator) * 10n ** BigInt(decimals.length)]
}

const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b))
const lcm = (a, b) => (a / gcd(a, b)) * b

/** The longest explanation as JSON, without the national apportionment that all share. */
function largestExplanation(ours) {
  const sizes = ours.map(({ explanation }) => {
    const nodes = explanation.nodes.filter(({ type }) => type !== 'apportionment')
    return Buffer.byteLength(JSON.stringify({ ...explanation, nodes }))
  })
  return Math.max(...sizes)
}
