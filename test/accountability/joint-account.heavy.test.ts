import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointAccount, nextYear } from '../../src/accountability/index.js'
import type { JointAccount, JointAccountInput, Statement } from '../../src/accountability/index.js'
import { recompute } from '../../src/core/explain/index.js'
import { validJointAccounts } from '../../src/testing/joint-accounts.js'
import { runs } from '../support/runs.js'

/** Any account of the year 2023, in which every municipality stays. */
const accounts = (members: number, lines: number) =>
  validJointAccounts({ members, lines, year: 2023 })

const sum = (amounts: readonly { readonly cents: number }[]): number =>
  amounts.reduce((all, { cents }) => all + cents, 0)

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

/** All that a municipality sees of the money, as text. */
const seen = ({ statements }: JointAccount): string =>
  JSON.stringify(
    statements.map((one) => [
      one.municipality.code,
      ...FIGURES.map((figure) => one[figure]),
      one.byPurpose,
      Object.fromEntries(one.lines.map(({ line, amount }) => [line.id, amount])),
    ]),
    // A record's order follows the lines; amounts per line are compared by name.
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  )

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

describe('every joint account', () => {
  it('ties: lines, purposes, municipalities and statements, to the cent', () => {
    fc.assert(
      fc.property(validJointAccounts(), (input) => {
        const { lines, statements, totals, table } = jointAccount(input)
        for (const line of lines) {
          const shares = Object.values(table.cells[line.id] ?? {})
          expect(sum(shares)).toBe(line.amount.cents)
        }
        for (const one of statements) {
          expect(sum(one.lines.map(({ amount }) => amount))).toBe(
            one.spent.cents + one.outside.cents,
          )
          expect(one.spent.cents).toBe(sum(PURPOSES.map((purpose) => one.byPurpose[purpose])))
          expect(one.available.cents).toBe(sum([one.opening, one.granted, one.corrections]))
          expect(one.balance.cents).toBe(one.available.cents - one.spent.cents)
        }
        for (const figure of FIGURES) {
          expect(sum(statements.map((one) => one[figure]))).toBe(totals[figure].cents)
        }
        for (const purpose of [...PURPOSES, 'outside'] as const) {
          const whole = sum(lines.filter((line) => line.purpose === purpose).map((l) => l.amount))
          const column = (one: Statement) =>
            purpose === 'outside' ? one.outside : one.byPurpose[purpose]
          expect(sum(statements.map(column))).toBe(whole)
        }
      }),
      runs(10_000),
    )
  })

  it('does not depend on the order of members and lines, nor on the scale of weights', () => {
    fc.assert(
      fc.property(
        accounts(8, 8),
        fc.integer(),
        fc.integer({ min: 2, max: 97 }),
        (input, seed, times) => {
          const before = seen(jointAccount(input))
          const members = shuffled(input.members, seed)
          const lines = shuffled(input.lines, seed)
          expect(seen(jointAccount({ ...input, members, lines }))).toBe(before)
          const { weights } = input
          if (typeof weights === 'object') {
            const scaled = Object.fromEntries(
              Object.entries(weights).map(([name, weight]) => [name, Number(weight) * times]),
            )
            expect(seen(jointAccount({ ...input, weights: scaled }))).toBe(before)
          }
        },
      ),
      runs(1000),
    )
  })

  it('mirrors when every line is turned round', () => {
    fc.assert(
      fc.property(accounts(8, 8), (input) => {
        const turned = input.lines.map((line) => ({
          ...line,
          amount: String(line.amount).startsWith('-')
            ? String(line.amount).slice(1)
            : `-${String(line.amount)}`,
        }))
        const before = jointAccount(input)
        const after = jointAccount({ ...input, lines: turned })
        before.statements.forEach((one, i) => {
          expect(after.statements[i]?.spent.cents).toBe(-one.spent.cents + 0)
        })
      }),
      runs(1000),
    )
  })

  it('explains itself, and so does every statement', () => {
    fc.assert(
      fc.property(accounts(6, 6), (input) => {
        const account = jointAccount(input)
        for (const { explanation } of [account, ...account.statements]) {
          expect(recompute(explanation).changed).toEqual([])
        }
      }),
      runs(200),
    )
  })

  it('leaves the others alone when a municipality of weight zero joins', () => {
    fc.assert(
      fc.property(accounts(6, 8), (input) => {
        const { weights } = input
        if (weights === 'inhabitants') return
        const joined: JointAccountInput = {
          ...input,
          members: [...input.members, { municipality: 'Groningen', granted: '0.00' }],
          ...(typeof weights === 'object' && {
            weights: { ...(weights as Record<string, number>), Groningen: 0 },
          }),
        }
        const { statements } = jointAccount(joined)
        const others = statements.filter(({ municipality }) => municipality.name !== 'Groningen')
        const one = statements.find(({ municipality }) => municipality.name === 'Groningen')
        expect(one?.spent.cents).toBe(0)
        expect(others.map(({ spent }) => spent.cents)).toEqual(
          jointAccount(input).statements.map(({ spent }) => spent.cents),
        )
      }),
      runs(500),
    )
  })

  it('loses nothing over two years', () => {
    fc.assert(
      fc.property(accounts(6, 6), (input) => {
        const first = jointAccount(input)
        const openings = new Map(nextYear(first).map((one) => [one.municipality, one.opening]))
        const second = jointAccount({
          ...input,
          year: 2024,
          members: first.statements.map(({ municipality }) => ({
            municipality: municipality.code,
            granted: '1.00',
            opening: openings.get(municipality.code) ?? '0',
          })),
        })
        const years = first.totals.available.cents - first.totals.spent.cents
        expect(second.totals.opening.cents).toBe(years)
        expect(second.totals.balance.cents).toBe(
          years + first.statements.length * 100 - second.totals.spent.cents,
        )
      }),
      runs(500),
    )
  })

  it('loses nothing over two years between which municipalities merge', () => {
    fc.assert(
      fc.property(validJointAccounts({ members: 6, lines: 6, year: 2022 }), (input) => {
        const first = jointAccount(input)
        const members = nextYear(first).map((one) => ({ ...one, granted: '1.00' }))
        const second = jointAccount({
          ...input,
          year: 2023,
          members,
          lines: [],
          weights: 'granted',
        })
        expect(second.totals.opening.cents).toBe(first.totals.balance.cents)
        const gone = ['GM0501', 'GM0530', 'GM0614', 'GM0457']
        for (const { municipality, opening, openingReason } of second.statements) {
          const before = first.statements.find((one) => one.municipality.code === municipality.code)
          expect(gone).not.toContain(municipality.code)
          if (openingReason === undefined) expect(opening.cents).toBe(before?.balance.cents)
        }
      }),
      runs(2_000),
    )
  })

  it('is the same after its input went through JSON', () => {
    fc.assert(
      fc.property(accounts(6, 6), (input) => {
        const travelled = JSON.parse(JSON.stringify(input)) as JointAccountInput
        expect(seen(jointAccount(travelled))).toBe(seen(jointAccount(input)))
      }),
      runs(300),
    )
  })
})
