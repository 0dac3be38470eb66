import { apportion } from 'spuk-ido/apportion'
import { compete, mustBeExact, wrongRows } from './frame.mjs'
import { byKey, weightsFor } from './input.mjs'
import { bigintShares, decimalShares, dineroShares } from './largest-remainder.mjs'

/** The education budget of 2023, and a library's account of one year. */
const TOTALS = { 342: 253_000_000n, 11: 61_234_567n }
const GROWTH = [342, 3_420, 34_200, 342_000]

/** One total over many parties, with the list that says why each part is what it is. */
export const contests = {
  ...Object.fromEntries(
    Object.entries(TOTALS).map(([count, total]) => [
      `apportion/${count}`,
      (name) =>
        contest(name, Number(count), total, {
          'decimal.js': decimalShares,
          'dinero.js': dineroShares,
        }),
    ]),
  ),
  // The same total over ever more parties: n log n shows as a ratio to the base that stays level.
  ...Object.fromEntries(
    GROWTH.map((count) => [
      `growth/${count}`,
      (name) => contest(name, count, TOTALS[342] * 100n, {}),
    ]),
  ),
}

function contest(name, count, total, peers) {
  const weights = new Map(weightsFor(count).sort(byKey))
  const base = () => bigintShares(total, weights)
  const exact = base()
  const euros = `${total / 100n}.${String(total % 100n).padStart(2, '0')}`
  return compete(base, {
    [name]: {
      call: () => apportion(euros, weights),
      check: ({ parts }) =>
        mustBeExact(
          name,
          exact,
          parts.map(({ amount }) => amount.cents),
        ),
    },
    ...Object.fromEntries(
      Object.entries(peers).map(([peer, shares]) => [
        `${name}/${peer}`,
        {
          call: () => shares(total, weights),
          check: (cents) => ({ wrong: wrongRows(exact, cents) }),
        },
      ]),
    ),
  })
}
