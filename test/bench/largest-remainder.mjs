import Decimal from 'decimal.js'
import { allocate, dinero, EUR, toSnapshot } from 'dinero.js'

/** The base: largest remainder in plain bigint cents, amounts only, over a Map of weights. */
export function bigintShares(totalCents, weights) {
  let sum = 0n
  for (const weight of weights.values()) sum += BigInt(weight)
  const shares = []
  let left = totalCents
  for (const [key, weight] of weights) {
    const product = totalCents * BigInt(weight)
    const cents = product / sum
    shares.push({ key, cents, rest: product - cents * sum })
    left -= cents
  }
  const order = [...shares].sort((a, b) =>
    a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.key < b.key ? -1 : 1,
  )
  for (let i = 0; i < Number(left); i += 1) order[i].cents += 1n
  return shares.map(({ cents }) => cents)
}

/** The same with decimal.js, in cents. */
export function decimalShares(totalCents, weights) {
  const total = new Decimal(String(totalCents))
  let sum = new Decimal(0)
  for (const weight of weights.values()) sum = sum.plus(weight)
  let left = total
  const shares = [...weights].map(([key, weight]) => {
    const quota = total.times(weight).div(sum)
    const cents = quota.floor()
    left = left.minus(cents)
    return { key, cents, rest: quota.minus(cents) }
  })
  const order = [...shares].sort((a, b) => b.rest.cmp(a.rest) || (a.key < b.key ? -1 : 1))
  for (let i = 0; i < left.toNumber(); i += 1) order[i].cents = order[i].cents.plus(1)
  return shares.map(({ cents }) => cents.toNumber())
}

/** dinero.js has an allocation of its own, which is not largest remainder. */
export function dineroShares(totalCents, weights) {
  const money = dinero({ amount: Number(totalCents), currency: EUR })
  return allocate(money, [...weights.values()]).map((share) => toSnapshot(share).amount)
}
