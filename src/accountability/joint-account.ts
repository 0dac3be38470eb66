import { apportionTable } from '../core/apportion/index.js'
import type { ApportionmentTable } from '../core/apportion/index.js'
import { resultWrittenOnce } from '../core/input/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { Collector } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { accountExplanation, named } from './explanation.js'
import { budgetIncomplete, outsideCosts, vatDiffers, withoutCosts, withoutMoney } from './issues.js'
import type { JointAccountInput } from './input.js'
import type { AccountLine, AccountTotals, JointAccount, Statement, Vat } from './model.js'
import { accountFrom } from './read.js'
import type { ReadAccount } from './read.js'
import { withMappedPaths } from './mapped-paths.js'
import { statementFor } from './statement.js'
import { accountPartsOf, partsOf } from './weights.js'

/**
 * One account of a library for several municipalities, and from it a statement for each.
 * Every line is split to the cent; lines, purposes, municipalities and statements add up in every direction.
 *
 * Costs outside the three purposes are split and shown, but do not count as spent. What a balance means
 * (carry over, pay back, who bears an overspending) is a judgement point and never decided here.
 *
 * As JSON an account writes once what its statements share; {@link readAccount} makes it whole again. A statement
 * by itself is whole, in JSON too.
 *
 * @param input amounts in euros; municipalities by name or code
 * @throws SpukError with everything that is wrong: a municipality twice or dissolved in the period (with its
 * successors), a line twice, an amount or weight that cannot be used, shared costs without any weight
 *
 * @example
 * const account = jointAccount({
 *   library: { name: 'Bibliotheek Voorbeeld' },
 *   year: 2023,
 *   status: 'final',
 *   members: [
 *     { municipality: 'Bunnik', granted: '14000' },
 *     { municipality: 'Zeist', granted: '56000' },
 *   ],
 *   lines: [{ id: 'staff', amount: '60000.01', purpose: 'library' }],
 * })
 * account.statements.map(({ spent }) => spent.format()) // => ['€ 12.000,00', '€ 48.000,01']
 * account.statements[0].balance.format() // => '€ 2.000,00'
 */
export function jointAccount(input: JointAccountInput): JointAccount {
  const account = accountFrom(input)
  const table = split(account, ({ amount }) => amount)
  const budgeted = account.lines.some(({ line }) => line.budget !== undefined)
  const budgetTable = budgeted ? split(account, ({ budget }) => budget) : undefined
  const accountParts = accountPartsOf(account.weights, account.weighedBy, account.members)
  const shares = account.lines.map(({ line, weights: own }) => ({
    line,
    parts: own ? partsOf(own, account.members) : accountParts,
  }))
  const lines = account.lines.map(({ line }) => line)
  const judgementPoints = pointsFor(lines)
  const whole = { account, table, budgetTable, shares, judgementPoints }
  const check = new Collector()
  const statements = check.valid(
    account.members.map((member) =>
      check.attempt(['members', member.place], () => statementFor(member, whole)),
    ),
  )
  const totals = withMappedPaths(
    () => totalsOf(statements),
    () => ['members'],
  )
  const { library, year, period, status, version, requirements } = account
  return resultWrittenOnce({
    kind: 'joint-account',
    library,
    year,
    period,
    status,
    version,
    lines,
    table,
    ...(budgetTable && { budgetTable }),
    totals,
    requirements,
    statements,
    judgementPoints: [...new Set(statements.flatMap((one) => one.judgementPoints))],
    warnings: warningsFor(lines, totals),
    explanation: accountExplanation(account, table, statements, totals),
  })
}

/** The table of lines × municipalities, grouped by purpose; lines without the amount asked are left out. */
function split(
  { lines, weights, members }: ReadAccount,
  amountOf: (line: AccountLine) => Euro | undefined,
): ApportionmentTable {
  const rows = lines.flatMap(({ line, place, weights: own }) => {
    const amount = amountOf(line)
    if (!amount) return []
    return [{ row: line.id, amount, group: line.purpose, ...(own && { weights: own }), place }]
  })
  const table = withMappedPaths(
    () => apportionTable({ rows: rows.map(({ place: _, ...row }) => row), weights }),
    ([from, n, ...rest]) => {
      const row = rows[n as number]
      return from === 'weights' ? [from] : row ? ['lines', row.place, ...rest] : ['lines']
    },
  )
  const municipalities = members.map(({ municipality }) => municipality)
  return named(
    table,
    lines.map(({ line }) => line),
    municipalities,
  )
}

/** Points that concern every statement; those of a balance depend on the statement. */
function pointsFor(lines: readonly AccountLine[]): readonly string[] {
  return [
    ...(lines.some(({ hours }) => hours !== undefined) ? ['own-staff-hours'] : []),
    ...(withMixedVat(lines).length > 0 ? ['vat'] : []),
  ]
}

/** The lines with VAT and those without it, if there are both: a line that VAT does not touch goes with either. */
function withMixedVat(lines: readonly AccountLine[]): readonly AccountLine[] {
  const marked = lines.filter(({ vat }) => vat === 'included' || vat === 'excluded')
  return new Set(marked.map(({ vat }) => vat)).size > 1 ? marked : []
}

const labelsOf = (lines: readonly AccountLine[]) => lines.map(({ label }) => label)

function warningsFor(lines: readonly AccountLine[], totals: AccountTotals): readonly Issue[] {
  const outside = lines.filter(({ purpose }) => purpose === 'outside')
  const mixed = withMixedVat(lines)
  const { granted, spent, available } = totals
  const warnings: Issue[] = []
  if (outside.length > 0) {
    const amount = sumEuros(outside.map((line) => line.amount))
    const named = { lines: outside.map(({ id }) => id), labels: labelsOf(outside) }
    warnings.push(outsideCosts({ ...named, amount }, ['lines']))
  }
  if (mixed.length > 0) {
    const having = (vat: Vat) => labelsOf(mixed.filter((line) => line.vat === vat))
    const named = { included: having('included'), excluded: having('excluded') }
    warnings.push(vatDiffers({ lines: mixed.map(({ id }) => id), ...named }, ['lines']))
  }
  const unplanned = lines.filter(({ budget }) => budget === undefined)
  if (unplanned.length > 0 && unplanned.length < lines.length) {
    const named = { lines: unplanned.map(({ id }) => id), labels: labelsOf(unplanned) }
    warnings.push(budgetIncomplete(named, ['lines']))
  }
  const costs = lines.some(({ purpose, amount }) => purpose !== 'outside' && amount.cents > 0)
  if (granted.cents > 0 && !costs) warnings.push(withoutCosts({ granted }, ['lines']))
  if (granted.cents === 0 && spent.cents > 0 && spent.compare(available) > 0) {
    const short = spent.minus(available)
    warnings.push(withoutMoney({ spent, available, short }, ['members']))
  }
  return warnings
}

function totalsOf(statements: readonly Statement[]): AccountTotals {
  const sum = (figure: (statement: Statement) => Euro) => sumEuros(statements.map(figure))
  return {
    opening: sum(({ opening }) => opening),
    granted: sum(({ granted }) => granted),
    corrections: sum(({ corrections }) => corrections),
    available: sum(({ available }) => available),
    spent: sum(({ spent }) => spent),
    byPurpose: {
      library: sum(({ byPurpose }) => byPurpose.library),
      promotion: sum(({ byPurpose }) => byPurpose.promotion),
      coordination: sum(({ byPurpose }) => byPurpose.coordination),
    },
    outside: sum(({ outside }) => outside),
    balance: sum(({ balance }) => balance),
  }
}
