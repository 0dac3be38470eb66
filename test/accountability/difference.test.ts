import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointAccount } from '../../src/accountability/index.js'
import type { JointAccountInput } from '../../src/accountability/index.js'
import { difference } from '../../src/core/explain/index.js'
import type { Difference } from '../../src/core/explain/index.js'
import { sumEuros } from '../../src/core/money/index.js'
import { settle } from '../../src/grant/index.js'
import { validJointAccounts } from '../../src/testing/joint-accounts.js'
import { small } from './input.js'

const accounts = validJointAccounts({ members: 4, lines: 5 })
const short = ({ contributions }: Difference) =>
  contributions.map(({ id, from, to, amount }) => [id, from, to, String(amount)])
const between = (a: JointAccountInput, b: JointAccountInput) =>
  difference(jointAccount(a), jointAccount(b))
const [zeist, bunnik] = small.members
const [staff, leaflets, talks] = small.lines
if (!zeist || !bunnik || !staff || !leaflets || !talks) throw new Error('the account is small')

describe('difference of two joint accounts', () => {
  it('compares the balance of all municipalities together, line by line', () => {
    // Available 70,000.00; spent 60,000.01 + 999.99 + 0.02 = 61,000.02, then 61,000.01 + 899.98 + 0.02.
    const found = between(small, {
      ...small,
      lines: [{ ...staff, amount: '61000.01' }, { ...leaflets, amount: '899.98' }, talks],
    })
    expect(found.label).toEqual({
      nl: 'Saldo, alle gemeenten samen',
      en: 'Balance, all municipalities together',
    })
    expect([found.from, found.to, found.total].map(String)).toEqual([
      '8999.98',
      '8099.99',
      '-899.99',
    ])
    expect(short(found)).toEqual([
      ['table.rows.leaflets', '999.99', '899.98', '100.01'],
      ['table.rows.staff', '60000.01', '61000.01', '-1000.00'],
    ])
    expect(found.contributions[0]?.label).toEqual({ nl: 'Regel leaflets', en: 'Row leaflets' })
  })

  it('names what each municipality brought, who joined, lines that came and went, and purposes', () => {
    const found = between(small, {
      ...small,
      members: [
        { ...zeist, granted: '57000', opening: '-0.50' },
        { municipality: 'De Bilt', granted: '14000' },
      ],
      lines: [
        staff,
        { ...leaflets, purpose: 'outside' },
        { id: 'rent', amount: 5, purpose: 'library' },
      ],
    })
    expect(short(found)).toEqual([
      ['table.rows.leaflets', '999.99', '999.99', '999.99'], // no longer counted as spent
      ['table.rows.talks', '0.02', '', '0.02'],
      ['table.rows.rent', '', '5.00', '-5.00'],
      ['available-GM0312', '14000.00', '0.00', '-14000.00'],
      ['available-GM0355', '56000.00', '56999.50', '999.50'],
      ['available-GM0310', '0.00', '14000.00', '14000.00'],
    ])
  })

  it('is zero where only the shares changed; the statements say who bears what', () => {
    const shared: JointAccountInput = { ...small, weights: { Zeist: 1, Bunnik: 1 } }
    expect(between(small, shared).contributions).toEqual([])
    const [then, now] = [jointAccount(small), jointAccount(shared)].map(({ statements }) =>
      statements.find(({ municipality }) => municipality.name === 'Bunnik'),
    )
    if (!then || !now) throw new Error('Bunnik is in the account')
    const found = difference(then, now)
    expect(found.label.nl).toBe('Saldo')
    // Of staff 12,000.00 and then 30,000.01 or 30,000.00; of leaflets 200.00 and then 499.99 or 500.00.
    expect(short(found).map(([id, from]) => [id, from])).toEqual([
      ['table.rows.leaflets', '200.00'],
      ['table.rows.staff', '12000.00'],
      ['table.rows.talks', '0.00'],
    ])
    expect(found.total.equals(now.balance.minus(then.balance))).toBe(true)
  })

  it('always adds up to the difference of the totals and needs no method', () => {
    fc.assert(
      fc.property(accounts, accounts, (one, two) => {
        const [a, b] = [jointAccount(one), jointAccount(two)]
        const { total, contributions } = difference(a, b)
        expect(total.equals(b.totals.balance.minus(a.totals.balance))).toBe(true)
        expect(sumEuros(contributions.map(({ amount }) => amount)).cents).toBe(total.cents)
        expect(contributions.filter(({ id }) => id === 'method')).toEqual([])
      }),
    )
  })

  it('does so for the statements of one municipality as well', () => {
    fc.assert(
      fc.property(accounts, accounts, (one, two) => {
        const second = jointAccount(two).statements
        for (const statement of jointAccount(one).statements) {
          const code = statement.municipality.code
          const other = second.find(({ municipality }) => municipality.code === code)
          if (!other) continue
          const { total, contributions } = difference(statement, other)
          expect(total.equals(other.balance.minus(statement.balance))).toBe(true)
          expect(sumEuros(contributions.map(({ amount }) => amount)).cents).toBe(total.cents)
          expect(contributions.filter(({ id }) => id === 'method')).toEqual([])
        }
      }),
    )
  })
})

describe('difference of settlements', () => {
  it('counts a correction that only one has', () => {
    const base = { year: 2023, granted: '100.00', spent: '90.00' }
    const correction = { year: 2022, amount: '-5.00', reason: 'herziening' }
    const then = settle(base)
    const now = settle({ ...base, corrections: [correction] })
    expect(short(difference(then, now))).toEqual([['correction-1', '0.00', '-5.00', '-5.00']])
    expect(short(difference(now, then))).toEqual([['correction-1', '-5.00', '0.00', '5.00']])
  })
})
