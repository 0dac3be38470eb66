import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointAccount, nextYear } from '../../src/accountability/index.js'
import type { JointAccount, JointAccountInput, Statement } from '../../src/accountability/index.js'
import { recompute } from '../../src/core/explain/index.js'
import { euro } from '../../src/core/money/index.js'
import type { Euro } from '../../src/core/money/index.js'
import { validJointAccounts } from '../../src/testing/joint-accounts.js'
import { faultsOf } from '../core/apportion/oracle.js'
import { runs } from '../support/runs.js'
import { mirrored, onlyMoney, plainTable, rearranged, travelled, wider } from './changes.js'
import { seededAccount, STRANGER } from './seeded.js'

const FIGURES = [
  'opening',
  'granted',
  'corrections',
  'available',
  'spent',
  'outside',
  'balance',
] as const
const PURPOSES = ['library', 'promotion', 'coordination'] as const

const sum = (amounts: readonly { readonly cents: number }[]): number =>
  amounts.reduce((all, { cents }) => all + cents, 0)

/** What does not tie of lines, purposes, municipalities and statements, to the cent. */
function untied({ lines, statements, totals, table }: JointAccount): readonly string[] {
  const faults: string[] = []
  const same = (what: string, is: number, must: number) => {
    if (is !== must) faults.push(`${what}: ${is}, must be ${must}`)
  }
  for (const { id, amount } of lines) {
    same(`line ${id}`, sum(Object.values(table.cells[id] ?? {})), amount.cents)
  }
  for (const one of statements) {
    const name = one.municipality.name
    const { spent, outside, available, balance } = one
    const borne = sum(one.lines.map(({ amount }) => amount))
    same(`lines of ${name}`, borne, spent.cents + outside.cents)
    same(`spent by ${name}`, sum(PURPOSES.map((purpose) => one.byPurpose[purpose])), spent.cents)
    const parts = sum([one.opening, one.granted, one.corrections])
    same(`available to ${name}`, parts, available.cents)
    same(`balance of ${name}`, available.cents - spent.cents, balance.cents)
  }
  for (const figure of FIGURES) {
    same(figure, sum(statements.map((one) => one[figure])), totals[figure].cents)
  }
  for (const purpose of [...PURPOSES, 'outside'] as const) {
    const whole = sum(lines.filter((line) => line.purpose === purpose).map((l) => l.amount))
    const column = (one: Statement) =>
      purpose === 'outside' ? one.outside : one.byPurpose[purpose]
    same(`${purpose} of all`, sum(statements.map(column)), whole)
  }
  return faults
}

/** All that each municipality bears, in cents, as text. */
function borne(statements: readonly Statement[], sign: 1 | -1 = 1): string {
  const cents = (amount: Euro) => sign * amount.cents + 0
  const each = statements.map((one) => {
    const lines = one.lines.map(({ line, amount }) => `${line.id}: ${cents(amount)}`).sort()
    const purposes = PURPOSES.map((purpose) => cents(one.byPurpose[purpose]))
    return [one.municipality.code, cents(one.spent), cents(one.outside), ...purposes, ...lines]
  })
  return each.map((list) => list.join(' | ')).join('\n')
}

/** All else that a municipality is told, as text. */
function told({ statements, totals, judgementPoints }: JointAccount): string {
  const each = statements.map((one) => [
    ...FIGURES.map((figure) => one[figure].cents),
    ...one.lines.map(({ line, part, budget }) => `${line.id}: ${part}, ${String(budget)}`).sort(),
    ...one.answers.map(({ outcome, text }) => `${outcome}: ${text.nl}`),
    one.reconciliation?.notSpent.cents,
    ...one.judgementPoints,
  ])
  return JSON.stringify([each, totals, [...judgementPoints].sort()])
}

/** Every balance goes into the next year, with the municipality or with what it has become. */
function expectNothingLost(first: JointAccount): void {
  const openings = nextYear(first)
  expect(sum(openings.map(({ opening }) => opening)), 'openings').toBe(first.totals.balance.cents)
  const second = jointAccount({
    library: first.library,
    year: first.year + 1,
    status: 'budget',
    members: openings.map((one) => ({ ...one, granted: '1.00' })),
    lines: [{ id: 'staff', amount: '10.00', purpose: 'library' }],
  })
  const { length } = openings
  expect(second.totals.opening.cents, 'opening of the next year').toBe(first.totals.balance.cents)
  expect(second.totals.balance.cents, 'balance of the next year').toBe(
    first.totals.balance.cents + length * 100 - 1000,
  )
  const gone = ['GM0501', 'GM0530', 'GM0614', 'GM0457']
  const astray = second.statements.filter(({ municipality: { code }, opening, openingReason }) => {
    const before = first.statements.find((one) => one.municipality.code === code)
    const merged = openingReason !== undefined
    return gone.includes(code) || (!merged && opening.cents !== before?.balance.cents)
  })
  expect(astray, 'openings of those that stay').toEqual([])
}

/** Everything that holds for every account, on one account. */
function expectLawful(input: JointAccountInput, seed: number): void {
  const account = jointAccount(input)
  const { statements } = account
  const [money, rest] = [borne(statements), told(account)]
  expect(untied(account), 'sums').toEqual([])
  const exact = plainTable(input, statements)
  expect(faultsOf(exact, account.table), 'bounds').toEqual([])

  const again = jointAccount(rearranged(travelled(input), seed))
  expect(borne(again.statements), 'order, scale and JSON: money').toBe(money)
  expect(told(again), 'order, scale and JSON: the rest').toBe(rest)

  const bare = onlyMoney(input)
  expect(borne(jointAccount(mirrored(bare)).statements, -1), 'mirror').toBe(money)

  const joined = jointAccount(wider(bare, exact, STRANGER))
  const [stranger] = joined.statements.filter(({ municipality }) => municipality.code === STRANGER)
  const others = joined.statements.filter((one) => one !== stranger)
  expect(borne(others), 'beside a municipality of weight zero').toBe(money)
  expect([stranger?.spent.cents, stranger?.lines], 'a municipality of weight zero').toEqual([0, []])

  expectNothingLost(account)

  const one = statements[(seed >>> 0) % statements.length]
  for (const { explanation } of [account, one ?? account]) {
    expect(recompute(explanation).changed, 'explanation').toEqual([])
  }
}

/** Most accounts small, some of any size up to 12 × 12, some of 12 × 12. */
const accounts = fc.oneof(
  { weight: 20, arbitrary: validJointAccounts({ members: 3, lines: 4 }) },
  { weight: 3, arbitrary: validJointAccounts({ members: 6, lines: 6 }) },
  { weight: 1, arbitrary: validJointAccounts() },
  { weight: 1, arbitrary: fc.integer().map((seed) => seededAccount(seed, 12, 12)) },
)

describe('every joint account', () => {
  it('ties, stays within bounds, depends on nothing else, mirrors, loses nothing, recomputes', () => {
    fc.assert(fc.property(accounts, fc.integer(), expectLawful), runs(10_000))
  })

  it('does all this at full size', () => {
    const sizes = fc.constantFrom(11, 12, 30)
    fc.assert(
      fc.property(fc.integer(), sizes, (seed, members) => {
        expectLawful(seededAccount(seed, members, 200), seed)
      }),
      runs(20),
    )
  })

  it('explains every statement', () => {
    fc.assert(
      fc.property(validJointAccounts({ members: 6, lines: 6 }), (input) => {
        for (const { explanation } of jointAccount(input).statements) {
          expect(recompute(explanation).changed).toEqual([])
        }
      }),
      runs(200),
    )
  })

  it('takes amounts of its own kind as well as texts', () => {
    fc.assert(
      fc.property(validJointAccounts({ members: 3, lines: 4 }), (input) => {
        const lines = input.lines.map((line) => ({ ...line, amount: euro(line.amount) }))
        const members = input.members.map((one) => ({ ...one, granted: euro(one.granted) }))
        const account = jointAccount({ ...input, members, lines })
        expect(told(account)).toBe(told(jointAccount(input)))
      }),
      runs(300),
    )
  })
})
