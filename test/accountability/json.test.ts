import { describe, expect, it } from 'vitest'
import { jointAccount, nextYear, readAccount } from '../../src/accountability/index.js'
import type { JointAccount, JointAccountInput, Member } from '../../src/accountability/index.js'
import { explain, receipt, recompute, replay } from '../../src/core/explain/index.js'
import type { Explained } from '../../src/core/explain/index.js'
import { valueOf } from '../../src/core/result/index.js'
import { municipalities } from '../../src/municipality/index.js'
import { toMarkdown, toRows } from '../../src/report/index.js'
import { assertAddsUp, assertStatementsTie } from '../../src/testing/index.js'
import { seededAccount } from './seeded.js'

/** What is left of a value after JSON. */
const trip = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const CODES = municipalities({ on: '2023-01-01' }).map(({ code }) => code)
const PURPOSES = ['library', 'promotion', 'coordination'] as const

/** What a member asks, each a little different, so that requirements conflict. */
const wishes = (i: number): NonNullable<Member['requirements']> => [
  { kind: 'deadline', basis: 'ASV', document: 'verslag', due: `2024-0${4 + (i % 4)}-01` },
  {
    kind: 'price',
    basis: 'ASV',
    measure: 'consult',
    unit: 'euro',
    ...(i % 2 ? { maximum: 20 + i } : { minimum: 30 }),
  },
  {
    kind: 'format',
    basis: 'ASV',
    document: 'verslag',
    format: i % 2 ? 'pdf' : 'docx',
    exclusive: true,
  },
]

const formatOf = (format: string) =>
  ({ kind: 'format', basis: 'ASV', document: 'verslag', format, exclusive: true }) as const
const measureOf = (measure: string) =>
  ({ kind: 'price', basis: 'ASV', measure, unit: 'euro', minimum: 2 }) as const
const brokenDownBy = (breakdown: string) =>
  ({ kind: 'indicator', basis: 'ASV', indicator: 'vragen', breakdown: [breakdown] }) as const

/** An account of so many members, each with what it asks. */
function asking(members: number, requirementsOf: typeof wishes): JointAccount {
  const input: JointAccountInput = {
    library: { name: 'Bibliotheek' },
    year: 2023,
    status: 'final',
    members: CODES.slice(0, members).map((municipality, i) => ({
      municipality,
      granted: 1000 + i,
      opening: i,
      requirements: requirementsOf(i),
    })),
    lines: Array.from({ length: 20 }, (_, i) => ({
      id: `line-${i}`,
      amount: `${i * 1000 + 3}.17`,
      purpose: PURPOSES[i % 3] ?? 'library',
    })),
  }
  return jointAccount(input)
}

describe('a joint account as JSON', () => {
  const account = jointAccount(seededAccount(7, 11, 20))
  const read = valueOf(readAccount(trip(account)))

  it('is at most 3 MB for all of the country, with three requirements each that conflict', () => {
    expect(bytes(asking(342, wishes))).toBeLessThanOrEqual(3_000_000)
  })

  it.each<[string, (i: number) => NonNullable<Member['requirements']>]>([
    ['one requirement each', (i) => wishes(i).slice(0, 1)],
    ['requirements that conflict', wishes],
    ['a format of its own for each, and no other', (i) => [formatOf(`format ${1000 + i}`)]],
    ['a measure of its own for each', (i) => [measureOf(`measure ${1000 + i}`)]],
    ['a breakdown of its own for each', (i) => [brokenDownBy(`breakdown ${1000 + i}`)]],
  ])('grows no more than its members do, with %s', (_, requirementsOf) => {
    const sizes = [43, 86, 171, 342].map((members) => bytes(asking(members, requirementsOf)))
    // Twice as many members need numbers of one digit more here and there.
    sizes.slice(1).forEach((size, i) => {
      expect(size).toBeLessThanOrEqual(2.1 * (sizes[i] ?? 0))
    })
  })

  it('gives every part of the account back as it is alone', () => {
    const { statements, ...rest } = read
    expect(statements).toEqual(account.statements.map(trip))
    for (const [field, part] of Object.entries(rest)) {
      expect(part).toEqual(trip(account[field as keyof JointAccount]))
    }
    expect(Object.keys(read)).toEqual(Object.keys(account))
    expect(trip(read)).toEqual(trip(account))
  })

  it('lets every statement in it be explained, recomputed and replayed, and the account itself', () => {
    account.statements.forEach((live, i) => {
      const back = read.statements[i] as unknown as Explained
      expect(explain(back)).toBe(explain(live))
      expect(recompute(back.explanation).changed).toEqual([])
      expect(replay(trip(receipt(back)), live).same).toBe(true)
    })
    for (const one of [trip(account), read] as unknown as readonly Explained[]) {
      expect(explain(one)).toBe(explain(account))
      expect(receipt(one)).toEqual(receipt(account))
      expect(replay(trip(receipt(one)), account).same).toBe(true)
    }
  })

  it('prints, adds up and goes over into the next year as the account itself', () => {
    for (const one of [trip(account), read] as unknown as readonly JointAccount[]) {
      expect(toMarkdown(one)).toBe(toMarkdown(account))
      expect(toRows(one)).toEqual(toRows(account))
      expect(nextYear(one)).toEqual(nextYear(account))
      assertAddsUp(one)
      assertStatementsTie(one, account.statements)
    }
    expect(toMarkdown(read.statements[0] as never)).toBe(toMarkdown(account.statements[0] as never))
  })

  it('is an account like any other besides', () => {
    expect(Object.keys(account)).not.toContain('toJSON')
    expect(structuredClone(account).statements.map(({ year }) => year)).toHaveLength(11)
    expect(JSON.stringify(account.statements[0])).toContain('"type":"table"')
    // What was taken apart and put together again is written whole, and can be read as well.
    expect(valueOf(readAccount(trip({ ...account })))).toEqual(read)
  })

  it.each([
    [7],
    [null],
    [[]],
    [{ kind: 'joint-account' }],
    [{ kind: 'statement', statements: [] }],
    [{ kind: 'joint-account', statements: [7] }],
    [{ kind: 'joint-account', statements: [{ $ref: '#/shared/0' }], shared: [] }],
    [{ kind: 'joint-account', statements: [{ $ref: '#/shared/0' }], shared: 7 }],
    [{ kind: 'joint-account', $ref: '#/shared/0', shared: [7] }],
    [{ kind: 'list', list: [], shared: [] }],
    // A shared part refers to no other, so that nothing can grow by doubling over and over.
    [
      {
        kind: 'joint-account',
        statements: [{ $ref: '#/shared/0' }],
        shared: [{ $ref: '#/shared/0' }],
      },
    ],
  ])('is refused as %j', (value) => {
    expect(readAccount(value).ok).toBe(false)
  })

  it('says where a statement is none', () => {
    const outcome = readAccount({ kind: 'joint-account', statements: [{ kind: 'statement' }, 7] })
    expect(outcome.ok || outcome.issues.map(({ path }) => path)).toEqual([['statements', 1]])
  })
})
