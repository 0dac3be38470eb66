import type { JointAccountInput, Line, Member } from '../../src/accountability/index.js'
import { municipalities } from '../../src/municipality/index.js'
import { amountText } from '../../src/testing/amounts.js'

const CODES = municipalities({ on: '2023-01-01' }).map(({ code }) => code)
/** Groningen, which is left out so that it can join. */
export const STRANGER = 'GM0014'

const PURPOSES = ['library', 'promotion', 'coordination', 'outside'] as const

/**
 * A sound account of the year 2023 of exactly so many members and lines, from a seed: of a large one, drawing
 * each amount apart would take longer than the test itself.
 */
export function seededAccount(seed: number, members: number, lines: number): JointAccountInput {
  let state = seed >>> 0
  const upTo = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * (most + 1))
  }
  const pick = <T>(...list: readonly T[]): T => list[upTo(list.length - 1)] as T
  const amount = (most: number) => amountText(upTo(most) * (upTo(9) === 0 ? -1 : 1))
  const size = pick(9, 50_000, 10 ** 9)
  const first = upTo(CODES.length - 1)
  const codes = Array.from({ length: CODES.length }, (_, i) => CODES[(first + i) % CODES.length])
    .filter((code) => code !== undefined && code !== STRANGER)
    .slice(0, members) as string[]
  const weights = () =>
    Object.fromEntries(
      codes.map((code, i) => [
        code,
        i === 0 ? 1 : pick<number | string>(0, upTo(9), upTo(900_000), '0.125', '1/3'),
      ]),
    )
  const member = (municipality: string, i: number): Member => ({
    municipality,
    granted: i === 0 ? '1.00' : amountText(pick(0, upTo(10 ** 7))),
    opening: amount(10 ** 6),
    ...(upTo(2) === 0 && {
      corrections: [{ year: 2021, amount: amount(50_000), reason: 'herziening' }],
      stateGrant: amountText(upTo(10 ** 7)),
      ownSpending: [{ purpose: 'promotion', amount: amount(5_000), description: 'krant' }],
    }),
    ...(upTo(3) === 0 && {
      requirements: [{ kind: 'document', document: pick('plan', 'verslag'), basis: 'ASV' }],
    }),
  })
  const line = (i: number): Line => ({
    id: `line ${1000 + i}`,
    amount: amount(size),
    purpose: pick(...PURPOSES),
    kind: pick('cost', 'cost', 'income'),
    ...(upTo(1) === 0 && { budget: amountText(upTo(size)) }),
    ...pick({}, {}, {}, { weights: weights() }, { municipality: pick(...codes) }),
  })
  return {
    library: { name: 'Bibliotheek' },
    year: 2023,
    status: 'provisional',
    members: codes.map(member),
    lines: Array.from({ length: lines }, (_, i) => line(i)),
    weights: pick<'granted' | 'inhabitants' | Record<string, number | string>>(
      'granted',
      'inhabitants',
      weights(),
    ),
  }
}
