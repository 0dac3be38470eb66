import type { ApportionmentTable } from '../core/apportion/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import type { Purpose } from '../regulation/index.js'
import { answersFor } from '../requirements/index.js'
import { statementExplanation } from './explanation.js'
import type {
  AccountLine,
  ByPurpose,
  LineShare,
  Reconciliation,
  SpendingTotals,
  Statement,
} from './model.js'
import type { ReadAccount } from './read.js'
import type { ReadMember } from './read-members.js'
import type { Part } from './weights.js'

/** What all statements of one account are made from. */
export interface Whole {
  readonly account: ReadAccount
  readonly table: ApportionmentTable
  readonly budgetTable: ApportionmentTable | undefined
  /** Every line with the parts that municipalities have in its weights. */
  readonly shares: readonly {
    readonly line: AccountLine
    readonly parts: ReadonlyMap<string, Part>
  }[]
  /** Points of judgement that concern every statement. */
  readonly judgementPoints: readonly string[]
}

/** One municipality's statement: its column of the account, and what it asked. */
export function statementFor(member: ReadMember, whole: Whole): Statement {
  const { account, table, budgetTable } = whole
  const { municipality, opening, openingReason, granted, stateGrant, ownSpending, until } = member
  const { code } = municipality
  const { corrected: corrections, available } = member
  const byPurpose = purposesOf(table, code)
  const spent = sumEuros(Object.values(byPurpose))
  const balance = available.minus(spent)
  const own = (purpose: string) =>
    sumEuros(ownSpending.filter((one) => one.purpose === purpose).map(({ amount }) => amount))
  const reconciliation =
    stateGrant && reconciled(stateGrant, granted, own('promotion'), own('coordination'))
  const lines = linesOf(whole, code)
  const planned = lines.filter(({ budget }) => budget !== undefined)
  const funds = { opening, granted, corrections, correctionList: member.corrections, available }
  const figures = { ...funds, byPurpose, spent, balance }
  const { library, year, period, status, version, weighedBy, sharing, requirements } = account
  const results = account.results.get(code)
  return {
    kind: 'statement',
    municipality,
    library,
    year,
    period,
    status,
    version,
    ...(until !== undefined && { until }),
    ...figures,
    ...(openingReason && { openingReason }),
    outside: subtotal(table, 'outside', code),
    ...(budgetTable && {
      budget: {
        ...spendingOf(planned, ({ budget }) => budget),
        actual: spendingOf(planned, ({ amount }) => amount),
      },
    }),
    lines,
    weighedBy,
    sharing,
    ownSpending,
    ...(reconciliation && { reconciliation }),
    answers: answersFor(requirements, code),
    ...(results && { results }),
    judgementPoints: [
      ...whole.judgementPoints,
      ...(balance.cents > 0 ? ['unspent-grant', 'unspent-where'] : []),
      ...(balance.cents < 0 ? ['overspending'] : []),
      ...(own('coordination').cents !== 0 ? ['network-steering'] : []),
    ],
    explanation: statementExplanation(municipality, year, table, figures),
  }
}

function spendingOf(
  lines: readonly LineShare[],
  amountOf: (share: LineShare) => Euro | undefined,
): SpendingTotals {
  const on = (purpose: Purpose) =>
    sumEuros(lines.flatMap((one) => (one.line.purpose === purpose ? (amountOf(one) ?? []) : [])))
  const byPurpose = {
    library: on('library'),
    promotion: on('promotion'),
    coordination: on('coordination'),
  }
  return { spent: sumEuros(Object.values(byPurpose)), byPurpose, outside: on('outside') }
}

function purposesOf(table: ApportionmentTable, code: string): ByPurpose {
  return {
    library: subtotal(table, 'library', code),
    promotion: subtotal(table, 'promotion', code),
    coordination: subtotal(table, 'coordination', code),
  }
}

function subtotal(table: ApportionmentTable, purpose: Purpose, code: string): Euro {
  return table.groupTotals[purpose]?.[code] ?? euro(0)
}

/** The lines that this municipality bears a part of. */
function linesOf({ shares, table, budgetTable }: Whole, code: string): LineShare[] {
  return shares.flatMap(({ line, parts }) => {
    const share = parts.get(code)
    const budget = budgetTable?.cells[line.id]?.[code]
    const amount = table.cells[line.id]?.[code] ?? euro(0)
    return share ? [{ line, amount, ...share, ...(budget && { budget }) }] : []
  })
}

function reconciled(
  stateGrant: Euro,
  throughLibrary: Euro,
  ownPromotion: Euro,
  ownCoordination: Euro,
): Reconciliation {
  const notSpent = stateGrant.minus(throughLibrary).minus(ownPromotion).minus(ownCoordination)
  return { stateGrant, throughLibrary, ownPromotion, ownCoordination, notSpent }
}
