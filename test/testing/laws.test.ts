import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  apportion,
  apportionTable,
  difference,
  euro,
  grantFor,
  grantsFor,
  jointAccount,
  nationalTotals,
  parseEuro,
  spread,
} from '../../src/index.js'
import * as kit from '../../src/testing/index.js'
import { LawBroken } from '../../src/testing/index.js'

const trip = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)),
  ) as T

/** What an assertion finds wrong. */
function breaches(assert: () => void): readonly string[] {
  try {
    assert()
  } catch (error) {
    if (!(error instanceof LawBroken)) throw error
    for (const breach of error.breaches.slice(0, 20)) expect(error.message).toContain(breach)
    return error.breaches
  }
  return []
}

describe('laws hold', () => {
  it('for every apportionment, table and spread, after JSON too', () => {
    fc.assert(
      fc.property(kit.validAmounts(), kit.validWeights(), (total, weights) => {
        const names = Object.keys(weights)
        const options = { remainderTo: names[0] ?? '' }
        for (const split of [apportion(total, weights), apportion(total, weights, options)]) {
          kit.assertApportionment(split)
          kit.assertApportionment(trip(split))
        }
        const periods = names.map((period) => ({ period, weight: weights[period] ?? 0 }))
        const plan = spread(total, periods)
        kit.assertSpread(plan)
        kit.assertSpread(trip(plan))
      }),
    )
    fc.assert(
      fc.property(kit.validTables(), (table) => {
        kit.assertTable(trip(apportionTable(table)))
      }),
    )
  })

  it('for every account, its statements and its differences, after JSON too', () => {
    const accounts = kit.validJointAccounts({ members: 4, lines: 5 })
    fc.assert(
      fc.property(accounts, accounts, (one, two) => {
        const [a, b] = [jointAccount(one), jointAccount(two)]
        kit.assertAddsUp(trip(a))
        kit.assertStatementsTie(a, trip([...a.statements].reverse()))
        kit.assertRecomputes(a)
        kit.assertDifference(trip(difference(a, b)))
      }),
    )
  })

  it('for every grant, all of them together, and the money of every agreement', () => {
    fc.assert(
      fc.property(kit.validGrantInputs(), ({ municipality, year, options }) => {
        kit.assertGrant(trip(grantFor(municipality, year, options)))
      }),
      { numRuns: 30 },
    )
    const grants = grantsFor(2023)
    kit.assertNationalTotals(trip(nationalTotals(grants)), grants)
    fc.assert(
      fc.property(kit.validAgreementLives(), (agreement) => {
        kit.assertAgreementMoney(trip(agreement))
      }),
    )
  })
})

describe('what breaks a law is told', () => {
  const split = apportion('100.00', { Bunnik: 1, Utrecht: 1, Zeist: 1 })
  const { parts } = split
  const [bunnik, utrecht, zeist] = parts
  if (!bunnik || !utrecht || !zeist) throw new Error('there are three parts')
  const cent = { ...utrecht, extraCents: 1, amount: euro('33.34') }

  it.each([
    ['a part a cent too high', { ...split, parts: [bunnik, cent, zeist] }, 'the parts: together'],
    [
      'another total',
      { ...split, total: euro('100.01') },
      'the parts: together 100.00, must be 100.01',
    ],
    [
      'a cent with the wrong party',
      { ...split, parts: [{ ...bunnik, extraCents: 0, amount: euro('33.33') }, cent, zeist] },
      'Utrecht has a left-over cent that Bunnik should have',
    ],
    ['another weight', { ...split, parts: [{ ...bunnik, weight: 2 }, utrecht, zeist] }, 'quota'],
    [
      'another floor',
      { ...split, parts: [{ ...bunnik, floor: euro(33) }, utrecht, zeist] },
      'floor',
    ],
    ['parts out of order', { ...split, parts: [zeist, utrecht, bunnik] }, 'order of keys'],
    [
      'amounts that differ',
      { ...split, amounts: { ...split.amounts, Zeist: euro(1) } },
      'amounts.Zeist: 1.00, must be 33.33',
    ],
    [
      'no amount',
      { ...split, parts: [{ ...bunnik, amount: null as never }, utrecht, zeist] },
      'no amount',
    ],
  ])('apportionment: %s', (_, broken, told) => {
    expect(breaches(() => kit.assertApportionment(broken)).join('\n')).toContain(told)
  })

  const table = apportionTable({
    rows: [
      { row: 'rent', amount: '100.00', group: 'library' },
      { row: 'staff', amount: '0.01', group: 'library' },
    ],
    weights: { a: 1, b: 1 },
  })

  it.each([
    [
      'a cell moved between columns',
      { cells: { ...table.cells, rent: { a: euro('50.02'), b: euro('49.98') } } },
      'cell rent × a: a cent or more',
    ],
    [
      'a cell changed',
      { cells: { ...table.cells, rent: { a: euro('50.01'), b: euro(50) } } },
      'row rent: together 100.01, must be 100.00',
    ],
    ['a column too many', { columns: ['a', 'b', 'c'] }, 'column c has no total'],
    ['a column total', { columnTotals: { a: euro(50), b: euro(50) } }, 'column'],
    ['a group total', { groupTotals: { library: { a: euro(1), b: euro(1) } } }, 'group library ×'],
    ['a row total', { rowTotals: { ...table.rowTotals, rent: euro(1) } }, 'rowTotals.rent'],
    ['the total', { total: euro(1) }, 'the rows: together 100.01, must be 1.00'],
  ])('table: %s', (_, change, told) => {
    expect(breaches(() => kit.assertTable({ ...table, ...change })).join('\n')).toContain(told)
  })

  it('spread: an amount, a running total', () => {
    const plan = spread('100.00', ['Q1', 'Q2', 'Q3'])
    const [first, ...others] = plan.periods
    if (!first) throw new Error('there are periods')
    const moved = { ...plan, periods: [{ ...first, amount: euro('33.35') }, ...others] }
    expect(breaches(() => kit.assertSpread(moved)).join('\n')).toContain('the periods: together')
    const off = { ...plan, periods: [{ ...first, runningTotal: euro(40) }, ...others] }
    expect(breaches(() => kit.assertSpread(off)).join('\n')).toContain('Q1: a cent or more')
  })

  const account = jointAccount({
    library: { name: 'Bibliotheek Voorbeeld' },
    year: 2023,
    status: 'final',
    members: [
      { municipality: 'Bunnik', granted: '14000', stateGrant: 15000 },
      { municipality: 'Zeist', granted: '56000' },
    ],
    lines: [
      { id: 'staff', amount: '60000.01', purpose: 'library' },
      { id: 'party', amount: '1.00', purpose: 'outside' },
    ],
  })
  const [one, other] = account.statements
  if (!one || !other) throw new Error('there are two statements')

  it.each([
    [
      'spent',
      { ...one, spent: euro(1) },
      'Bunnik (GM0312): the purposes make spent: together 12000.00, must be 1.00',
    ],
    [
      'available',
      { ...one, available: euro(1) },
      'opening, granted and corrections make available',
    ],
    ['balance', { ...one, balance: euro(1) }, 'spent and balance make available'],
    [
      'a purpose',
      { ...one, byPurpose: { ...one.byPurpose, library: euro(1) } },
      'Bunnik (GM0312), library: 1.00, must be 12000.00',
    ],
    ['outside', { ...one, outside: euro(9) }, 'Bunnik (GM0312), outside: 9.00, must be 0.20'],
    [
      'a line',
      { ...one, lines: one.lines.map((line) => ({ ...line, amount: euro(5) })) },
      'Bunnik (GM0312), line staff: 5.00, must be 12000.00',
    ],
    [
      'corrections',
      { ...one, corrections: euro(5) },
      'the corrections: together 0.00, must be 5.00',
    ],
    [
      'the reconciliation',
      { ...one, reconciliation: { ...one.reconciliation, notSpent: euro(7) } as never },
      "the State's grant",
    ],
    ['another version', { ...one, version: 2 }, 'the statement is of 2023, final, version 2'],
    [
      'another municipality',
      { ...one, municipality: { ...one.municipality, code: 'GM0344' } },
      'is no member of the account',
    ],
  ])('a statement with another %s', (_, changed, told) => {
    expect(breaches(() => kit.assertStatementsTie(account, [changed, other])).join('\n')).toContain(
      told,
    )
  })

  it('statements that are missing or there twice', () => {
    expect(breaches(() => kit.assertStatementsTie(account, [one])).join('\n')).toContain(
      'GM0355 has 0 statements, must have one',
    )
    const thrice = [one, one, other]
    expect(breaches(() => kit.assertStatementsTie(account, thrice)).join('\n')).toContain(
      'GM0312 has 2 statements',
    )
  })

  it('an account with other totals, lines or table', () => {
    const { totals } = account
    const spent = { ...account, totals: { ...totals, spent: euro(0) } }
    expect(breaches(() => kit.assertAddsUp(spent))).toContain(
      'spent of all municipalities: together 60000.01, must be 0.00',
    )
    const lines = account.lines.map((line) => ({ ...line, amount: euro(1) }))
    expect(breaches(() => kit.assertAddsUp({ ...account, lines })).join('\n')).toContain(
      'line staff',
    )
    const cells = { ...account.table.cells, staff: {} }
    const torn = { ...account, table: { ...account.table, cells } }
    expect(breaches(() => kit.assertAddsUp(torn)).join('\n')).toContain('row staff')
  })

  it('a grant whose parts do not add up, or that does not recompute', () => {
    const grant = grantFor('Utrecht', 2023, { annexAmount: '750000' })
    const changed = { ...grant, amount: euro(750001) }
    expect(breaches(() => kit.assertGrant(changed)).join('\n')).toContain('formula and difference')
    const forged = trip(grant)
    const node = forged.explanation.nodes.find(({ id }) => id === 'population')
    Object.assign(node as object, { value: '1.00' })
    expect(breaches(() => kit.assertGrant(forged)).join('\n')).toContain(
      'population, value: recorded 1.00',
    )
    const totals = nationalTotals([grant])
    expect(breaches(() => kit.assertNationalTotals(totals, []))).toHaveLength(4)
  })

  it('a difference that does not add up, an input that loses something in JSON', () => {
    const found = difference(apportion(1, { a: 1 }), apportion(3, { a: 1 }))
    expect(breaches(() => kit.assertDifference({ ...found, total: euro(1) }))).toHaveLength(2)
    const lossy = () => kit.assertSurvivesJson(new Date(0), (day) => typeof day)
    expect(breaches(lossy)).toEqual(['"object" became "string"'])
  })

  it('money of an agreement that is not whole', () => {
    expect(breaches(() => kit.assertAgreementMoney({ money: {} as never }))).toHaveLength(2)
  })

  it('says at most twenty breaches, and how many more there are', () => {
    const error = new LawBroken(
      'a law',
      Array.from({ length: 25 }, (_, i) => `breach ${i}`),
    )
    expect(error.message.split('\n')).toHaveLength(22)
    expect(error.message).toMatch(/^a law:\n- breach 0\n[^]*\n- … and 5 more$/)
    expect(error.name).toBe('LawBroken')
  })
})

describe('assertReported', () => {
  const refused = { code: 'money/not-a-dutch-amount', path: [] }

  it('takes a Result, a list of issues, and a function that gives or throws them', () => {
    const outcome = parseEuro('12,345')
    kit.assertReported(outcome, refused)
    if (!outcome.ok) kit.assertReported(outcome.issues, refused)
    kit.assertReported(() => outcome, refused)
    kit.assertReported(() => euro('x'), { code: 'money/not-an-amount' })
    kit.assertReported(parseEuro('1.234'), { code: 'money/point-read-as-thousands' })
  })

  it('says what was reported instead', () => {
    expect(breaches(() => kit.assertReported(parseEuro('1,50'), refused))).toEqual([
      'nothing was reported',
    ])
    const elsewhere = { code: 'money/not-an-amount', path: ['total'], broken: 'a word' }
    const error = () => kit.assertReported(() => euro('x'), elsewhere)
    expect(breaches(error)).toEqual(['reported: money/not-an-amount at the top'])
    expect(error).toThrow('money/not-an-amount at total must be reported (a word)')
    expect(() => kit.assertReported(() => null, refused)).toThrow(LawBroken)
  })

  it('lets any other error pass through', () => {
    const crash = () => {
      throw new TypeError('a crash')
    }
    expect(() => kit.assertReported(crash, refused)).toThrow(TypeError)
  })
})
