import Decimal from 'decimal.js'
import { grantsFor } from 'spuk-ido/grant'
import { compete, mustBeExact, rounded, timed, wrongRows } from './frame.mjs'
import { byKey, rows } from './input.mjs'
import { bigintShares, decimalShares } from './largest-remainder.mjs'

const BUDGET = 253_000_000n

/** The estimate of 2023 for all municipalities; ours with every reason, the others amounts only. */
export const contests = { 'grants-explained/342': explained }

function explained(name) {
  const { value: ours, ns: firstNs } = timed(() => grantsFor(2023))
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
  const check = (grants) => {
    const byCode = new Map(grants.map((grant) => [grant.municipality.code, grant]))
    return mustBeExact(
      name,
      exact,
      rowsInKeyOrder.map(({ code }) => byCode.get(code).amount.cents),
    )
  }
  const outcome = compete(base, {
    [name]: { call: () => grantsFor(2023), check },
    [`${name}/decimal.js`]: {
      call: plainDecimal,
      check: (cents) => ({ wrong: wrongRows(exact, cents) }),
    },
  })
  outcome[name].firstNs = rounded(firstNs)
  outcome[name].toDecimalJs = rounded(outcome[name].ns / outcome[`${name}/decimal.js`].ns)
  return outcome
}

const rowsInKeyOrder = [...rows].sort((a, b) => byKey([a.code], [b.code]))

/**
 * What the national apportionment weighs by, as the explanation of each grant has it: decimals, and
 * fractions where municipalities merged. Made whole for the others by one common denominator.
 */
function weightsOf(ours) {
  const parts = ours.map(({ municipality: { code }, explanation: { nodes } }) => [
    code,
    nodes.find(({ id }) => id === 'education-weight').value,
  ])
  const fractions = parts.sort(byKey).map(([code, weight]) => [code, fractionOf(String(weight))])
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
