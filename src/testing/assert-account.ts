import type { JointAccount, Statement } from '../accountability/index.js'
import { putBack } from '../core/input/index.js'
import { assertTable } from './assert-shares.js'
import { judged, Witness } from './law-broken.js'

const PURPOSES = ['library', 'promotion', 'coordination'] as const
const FIGURES = [
  'opening',
  'granted',
  'corrections',
  'available',
  'spent',
  'outside',
  'balance',
] as const

/**
 * That a joint account adds up in every direction: its table ties, every line is the sum of what the
 * municipalities bear, every statement follows from its parts, and the statements add up to the
 * totals. It may have been through JSON.
 *
 * @throws LawBroken with every breach
 *
 * @example
 * import { assertAddsUp } from 'spuk-ido/testing'
 * const account = jointAccount({
 *   library: { name: 'Bibliotheek Voorbeeld' }, year: 2023, status: 'final',
 *   members: [{ municipality: 'Bunnik', granted: '14000' }, { municipality: 'Zeist', granted: '56000' }],
 *   lines: [{ id: 'staff', amount: '60000.01', purpose: 'library' }],
 * })
 * assertAddsUp(account) // => undefined
 */
export function assertAddsUp(given: JointAccount): void {
  judged('a joint account', () => {
    const account = putBack(given) as JointAccount
    assertTable(account.table)
    if (account.budgetTable) assertTable(account.budgetTable)
    const witness = new Witness(`the account ${account.year} of ${account.library.name}`)
    for (const { id, amount } of account.lines) {
      witness.sum(`line ${id}`, Object.values(account.table.cells[id] ?? {}), amount)
    }
    for (const statement of account.statements) judgeStatement(witness, statement)
    judgeTogether(witness, account, account.statements)
    witness.done()
  })
}

/**
 * That statements, such as those that were sent, tie with the account they came from: there is one for each
 * municipality, each bears its own column of the account, and together they are the whole. Give them as
 * you have them, in any order; they may have been through JSON.
 *
 * @param given default those of the account
 * @throws LawBroken with every breach: a statement that is missing, foreign, changed or of another account
 *
 * @example
 * import { assertStatementsTie } from 'spuk-ido/testing'
 * const account = jointAccount({
 *   library: { name: 'Bibliotheek Voorbeeld' }, year: 2023, status: 'final',
 *   members: [{ municipality: 'Bunnik', granted: '14000' }, { municipality: 'Zeist', granted: '56000' }],
 *   lines: [{ id: 'staff', amount: '60000.01', purpose: 'library' }],
 * })
 * assertStatementsTie(account, JSON.parse(JSON.stringify(account.statements))) // => undefined
 */
export function assertStatementsTie(whole: JointAccount, given?: readonly Statement[]): void {
  judged('statements of a joint account', () => {
    const account = putBack(whole) as JointAccount
    const statements = given ?? account.statements
    const witness = new Witness(
      `statements of the account ${account.year} of ${account.library.name}`,
    )
    const { table } = account
    const codes = account.statements.map(({ municipality }) => municipality.code)
    for (const code of codes) {
      const own = statements.filter(({ municipality }) => municipality.code === code)
      witness.holds(own.length === 1, () => `${code} has ${own.length} statements, must have one`)
    }
    for (const statement of statements) {
      const { code, name } = statement.municipality
      const who = `${name} (${code})`
      witness.holds(codes.includes(code), () => `${who} is no member of the account`)
      const { year, version, status } = statement
      witness.holds(
        year === account.year && version === account.version && status === account.status,
        () =>
          `${who}: the statement is of ${year}, ${status}, version ${version}; the account of ${account.year}, ${account.status}, version ${account.version}`,
      )
      judgeStatement(witness, statement)
      for (const purpose of [...PURPOSES, 'outside'] as const) {
        const own = purpose === 'outside' ? statement.outside : statement.byPurpose[purpose]
        witness.same(`${who}, ${purpose}`, own, table.groupTotals[purpose]?.[code] ?? 0)
      }
      for (const { line, amount } of statement.lines) {
        witness.same(`${who}, line ${line.id}`, amount, table.cells[line.id]?.[code])
      }
    }
    judgeTogether(witness, account, statements)
    witness.done()
  })
}

/** What a statement says must follow from its own parts. */
function judgeStatement(witness: Witness, statement: Statement): void {
  const { opening, granted, corrections, available, spent, balance, byPurpose } = statement
  const who = `${statement.municipality.name} (${statement.municipality.code})`
  witness.sum(
    `${who}: opening, granted and corrections make available`,
    [opening, granted, corrections],
    available,
  )
  witness.sum(
    `${who}: the corrections`,
    statement.correctionList.map(({ amount }) => amount),
    corrections,
  )
  witness.sum(`${who}: the purposes make spent`, Object.values(byPurpose), spent)
  witness.sum(`${who}: spent and balance make available`, [spent, balance], available)
  const inside = statement.lines.filter(({ line }) => line.purpose !== 'outside')
  witness.sum(
    `${who}: the lines make spent`,
    inside.map(({ amount }) => amount),
    spent,
  )
  const outside = statement.lines.filter(({ line }) => line.purpose === 'outside')
  witness.sum(
    `${who}: the lines outside the purposes`,
    outside.map(({ amount }) => amount),
    statement.outside,
  )
  const { reconciliation } = statement
  if (!reconciliation) return
  const { stateGrant, throughLibrary, ownPromotion, ownCoordination, notSpent } = reconciliation
  witness.sum(
    `${who}: the State's grant`,
    [throughLibrary, ownPromotion, ownCoordination, notSpent],
    stateGrant,
  )
}

/** Every column of the statements must add up to the account's. */
function judgeTogether(
  witness: Witness,
  { totals, table, lines }: JointAccount,
  statements: readonly Statement[],
): void {
  for (const figure of FIGURES) {
    witness.sum(
      `${figure} of all municipalities`,
      statements.map((one) => one[figure]),
      totals[figure],
    )
  }
  for (const purpose of PURPOSES) {
    const own = statements.map(({ byPurpose }) => byPurpose[purpose])
    witness.sum(`${purpose} of all municipalities`, own, totals.byPurpose[purpose])
  }
  witness.sum('spent and outside make the table', [totals.spent, totals.outside], table.total)
  witness.sum(
    'the lines make the table',
    lines.map(({ amount }) => amount),
    table.total,
  )
}
