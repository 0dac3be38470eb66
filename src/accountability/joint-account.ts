import { apportionTable } from '../core/apportion/index.js'
import type { ApportionmentTable } from '../core/apportion/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { Collector, SpukError } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { accountExplanation } from './explanation.js'
import { relocated } from './guards.js'
import { nothingToShareBy, outsideCosts, vatDiffers, withoutCosts, withoutMoney } from './issues.js'
import type { AccountTotals, JointAccount, JointAccountInput, Statement } from './model.js'
import { readAccount } from './read.js'
import type { ReadAccount } from './read.js'
import { askedTogether, resultsByCode } from './read-asked.js'
import { statementFor } from './statement.js'
import {
  accountPartsOf,
  accountWeights,
  ownWeights,
  partsOf,
  sharingText,
  weighedByOf,
  weighsNothing,
} from './weights.js'
import type { CodeWeights } from './weights.js'

/**
 * One account of a library for several municipalities, and from it a statement for each.
 * Every line is split to the cent; lines, purposes, municipalities and statements add up in every direction.
 *
 * Costs outside the three purposes are split and shown, but do not count as spent. What a balance means
 * (carry over, pay back, who bears an overspending) is a judgement point and never decided here.
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
export function jointAccount<K extends string>(input: JointAccountInput<K>): JointAccount {
  const account = readAccount(input)
  const check = new Collector()
  const weights = check.attempt(['weights'], () => accountWeights(account, input.weights))
  const lineWeights = account.lines.map((line, i): CodeWeights | undefined => {
    if (line.municipality !== undefined) return new Map([[line.municipality, 1]])
    const { weights: own } = line
    if (own === undefined) return undefined
    return check.attempt(['lines', i, 'weights'], () => ownWeights(own, account, false))
  })
  if (weights) check.add(...sharedByNobody(account, weights, lineWeights, input.weights))
  const requirements = check.attempt([], () => askedTogether(account))
  const results = check.attempt(['results'], () => resultsByCode(input.results, account))
  check.done()
  if (!weights || !requirements || !results) throw new SpukError(check.issues)
  const shared = { account, weights, lineWeights }
  const table = split(shared, (line) => line.amount)
  const budgeted = account.lines.some(({ budget }) => budget !== undefined)
  const budgetTable = budgeted ? split(shared, (line) => line.budget) : undefined
  const weighedBy = weighedByOf(input.weights)
  const accountParts = accountPartsOf(weights, weighedBy, account.members)
  const parts = lineWeights.map((own) => (own ? partsOf(own, account.members) : accountParts))
  const sharing = sharingText(input.weights)
  const judgementPoints = pointsFor(account)
  const statements = account.members.map((member) =>
    statementFor(member, {
      account,
      table,
      budgetTable,
      parts,
      weighedBy,
      sharing,
      requirements,
      judgementPoints,
      results: results.get(member.municipality.code),
    }),
  )
  const totals = totalsOf(statements)
  const { library, year, period, status, version } = account
  return {
    kind: 'joint-account',
    library,
    year,
    period,
    status,
    version,
    lines: account.lines.map(({ weights: _, ...line }) => line),
    table,
    ...(budgetTable && { budgetTable }),
    totals,
    requirements,
    statements,
    judgementPoints: [...new Set(statements.flatMap((one) => one.judgementPoints))],
    warnings: warningsFor(account, totals),
    explanation: accountExplanation(account, table, statements, totals, sharing),
  }
}

interface Shared {
  readonly account: ReadAccount
  readonly weights: CodeWeights
  readonly lineWeights: readonly (CodeWeights | undefined)[]
}

/** The table of lines × municipalities, grouped by purpose; lines without the amount asked are left out. */
function split(
  { account, weights, lineWeights }: Shared,
  amountOf: (line: ReadAccount['lines'][number]) => Euro | undefined,
): ApportionmentTable {
  const rows = account.lines.flatMap((line, i) => {
    const amount = amountOf(line)
    const own = lineWeights[i]
    if (!amount) return []
    return [{ row: line.id, amount, group: line.purpose, ...(own && { weights: own }), i }]
  })
  return relocated(
    () => apportionTable({ rows: rows.map(({ i: _, ...row }) => row), weights }),
    ([from, n, ...rest]) =>
      from !== 'rows' || n === undefined
        ? ['lines']
        : ['lines', rows[n as number]?.i ?? n, ...rest],
  )
}

/** Money that would have to be shared where nobody has a weight above zero. */
function sharedByNobody(
  { lines }: ReadAccount,
  weights: CodeWeights,
  lineWeights: Shared['lineWeights'],
  given: JointAccountInput['weights'],
): Issue[] {
  const isMoney = ({ amount, budget }: ReadAccount['lines'][number]) =>
    amount.cents !== 0 || (budget !== undefined && budget.cents !== 0)
  const by = weighedByOf(given)
  const byAccount = lines.some((line) => line.sharing === 'account-weights' && isMoney(line))
  return [
    ...(byAccount && weighsNothing(weights) ? [nothingToShareBy({ by }, ['weights'])] : []),
    ...lines.flatMap((line, i) => {
      const own = lineWeights[i]
      return own && isMoney(line) && weighsNothing(own)
        ? [nothingToShareBy({ by: 'weights' }, ['lines', i, 'weights'])]
        : []
    }),
  ]
}

/** Points that concern every statement; those of a balance depend on the statement. */
function pointsFor({ lines }: ReadAccount): readonly string[] {
  return [
    ...(lines.some(({ hours }) => hours !== undefined) ? ['own-staff-hours'] : []),
    ...(withMixedVat(lines).length > 0 ? ['vat'] : []),
  ]
}

/** The lines with VAT and those without it, if there are both: a line that VAT does not touch goes with either. */
function withMixedVat(lines: ReadAccount['lines']): ReadAccount['lines'] {
  const marked = lines.filter(({ vat }) => vat === 'included' || vat === 'excluded')
  return new Set(marked.map(({ vat }) => vat)).size > 1 ? marked : []
}

function warningsFor({ lines }: ReadAccount, totals: AccountTotals): readonly Issue[] {
  const outside = lines.filter(({ purpose }) => purpose === 'outside')
  const mixed = withMixedVat(lines)
  const { granted, spent, available } = totals
  const warnings: Issue[] = []
  if (outside.length > 0) {
    const amount = sumEuros(outside.map((line) => line.amount))
    warnings.push(outsideCosts({ lines: outside.map(({ id }) => id), amount }, ['lines']))
  }
  if (mixed.length > 0) {
    warnings.push(vatDiffers({ lines: mixed.map(({ id }) => id) }, ['lines']))
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
