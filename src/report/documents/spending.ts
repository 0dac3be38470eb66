import type {
  AccountStatus,
  GrantPurpose,
  LineShare,
  SpendingTotals,
  Statement,
  Vat,
} from '../../accountability/index.js'
import type { Euro } from '../../core/money/index.js'
import type { Text } from '../../core/result/index.js'
import { column, NONE } from '../model.js'
import type { Block, Cell, Column, Sum, Table } from '../model.js'
import { paragraph, rounded } from './parts.js'

// What was spent, with what was planned beside it: the same in an account and in its statements.

type Purpose = LineShare['line']['purpose']

/** The purposes as the regulation has them. */
export const PURPOSES: Readonly<Record<Purpose, Text>> = {
  library: {
    nl: 'Bibliotheek (inrichten en in stand houden)',
    en: 'Library (setting up, keeping)',
  },
  promotion: { nl: 'Promotie', en: 'Promotion' },
  coordination: { nl: 'Regie op het netwerk', en: 'Coordinating the network' },
  outside: { nl: 'Buiten de uitkering', en: 'Outside the grant' },
}

/** The same in a word or two, for a column. */
export const SHORT: Readonly<Record<Purpose, Text>> = {
  library: { nl: 'Bibliotheek', en: 'Library' },
  promotion: { nl: 'Promotie', en: 'Promotion' },
  coordination: { nl: 'Regie', en: 'Coordination' },
  outside: { nl: 'Buiten de uitkering', en: 'Outside the grant' },
}

/** How VAT stands in an amount. */
export const VAT: Readonly<Record<Vat, Text>> = {
  included: { nl: 'met', en: 'with' },
  excluded: { nl: 'zonder', en: 'without' },
  none: { nl: 'geen', en: 'none' },
}

export const TOTAL: Text = { nl: 'Totaal', en: 'Total' }

const ORDER: readonly GrantPurpose[] = ['library', 'promotion', 'coordination']

/** What a document about a plan says, and one about what happened. */
export const words = (status: AccountStatus) => WORDS[status === 'budget' ? 'plan' : 'fact']

const WORDS = {
  plan: {
    heading: { nl: 'Te besteden', en: 'To be spent' },
    spent: { nl: 'Te besteden', en: 'To be spent' },
    part: { nl: 'Nu begroot, zelfde regels', en: 'Budgeted now, same lines' },
    before: { nl: 'Eerder begroot', en: 'Budgeted before' },
    now: { nl: 'Nu begroot', en: 'Budgeted now' },
    only: { nl: 'Begroot', en: 'Budget' },
  },
  fact: {
    heading: { nl: 'Besteed', en: 'Spent' },
    spent: { nl: 'Besteed', en: 'Spent' },
    part: { nl: 'Werkelijk, zelfde regels', en: 'Actual, same lines' },
    before: { nl: 'Begroot', en: 'Budget' },
    now: { nl: 'Werkelijk', en: 'Actual' },
    only: { nl: 'Bedrag', en: 'Amount' },
  },
}

/** Whether no line has a budget, some do, or all: then plan and fact are about the same lines. */
export type Planned = 'none' | 'some' | 'all'

/** Which way round the difference goes, and over which lines. */
export function differenceNote(status: AccountStatus, planned: Planned): Block {
  const { before, now } = words(status)
  const [nl, en] = [
    `Verschil: ${now.nl.toLowerCase()} min ${before.nl.toLowerCase()}`,
    `Difference: ${now.en.toLowerCase()} less ${before.en.toLowerCase()}`,
  ]
  return paragraph(
    planned === 'some'
      ? {
          nl: `${nl}, alleen over de regels die begroot zijn: niet elke regel heeft een begroting.`,
          en: `${en}, over the budgeted lines only: not every line has a budget.`,
        }
      : { nl: `${nl}.`, en: `${en}.` },
  )
}

/** Budget, actual, difference and percentage of the budget; the actual alone if nothing was planned. */
export function besideBudget(status: AccountStatus, planned: Planned): readonly Column[] {
  const { before, now, only, part } = words(status)
  if (planned === 'none') return [{ key: 'amount', heading: only }]
  return [
    { key: 'budget', heading: before },
    { key: 'amount', heading: now },
    ...(planned === 'some' ? [{ key: 'budgetedAmount', heading: part }] : []),
    column('difference', 'Verschil', 'Difference'),
    column('differencePercent', 'Verschil in % van begroot', 'Difference in % of budget'),
  ]
}

/**
 * The cells of these columns: of the amount only the part on budgeted lines is compared. Of a budget of zero,
 * or of none, there is no percentage. Income is negative: 2,400 where 2,000 was planned is 20 % more.
 */
export function budgetCells(
  planned: Planned,
  amount: Euro,
  budget?: Euro,
  budgeted = amount,
): readonly Cell[] {
  if (planned === 'none') return [amount]
  const some = (cell: Cell) => (planned === 'some' ? [cell] : [])
  if (budget === undefined) return [NONE, amount, ...some(NONE), NONE, NONE]
  const difference = budgeted.minus(budget)
  const cents = budget.cents < 0 ? -difference.cents : difference.cents
  const share = budget.cents === 0 ? NONE : rounded(`${cents}/${Math.abs(budget.cents)}`, 1, 100)
  return [budget, amount, ...some(budgeted), difference, share]
}

interface Spent extends SpendingTotals {
  readonly status: AccountStatus
  readonly budget?: Statement['budget']
}

/** Whether what was planned is about all that was spent. */
export function plannedOf({ spent, byPurpose, outside, budget }: Spent): Planned {
  if (budget === undefined) return 'none'
  const { actual } = budget
  const pairs = [
    [spent, actual.spent],
    [outside, actual.outside],
    ...ORDER.map((each) => [byPurpose[each], actual.byPurpose[each]] as const),
  ] as const
  return pairs.every(([all, part]) => all.equals(part)) ? 'all' : 'some'
}

/** By purpose, with the sum; what the grant does not pay stands below the sum. */
export function spendingTable(one: Spent): Table {
  const { status, spent, byPurpose, outside, budget } = one
  const planned = plannedOf(one)
  const row = (
    label: Text,
    amount: Euro,
    figure: (of: SpendingTotals) => Euro,
  ): readonly Cell[] => [
    label,
    ...budgetCells(planned, amount, budget && figure(budget), budget && figure(budget.actual)),
  ]
  const beyond = [outside, budget?.outside].some((amount) => amount && amount.cents !== 0)
  return {
    type: 'table',
    columns: [column('purpose', 'Doel', 'Purpose'), ...besideBudget(status, planned)],
    sums: [{ row: ORDER.length, of: [...ORDER.keys()] }],
    rows: [
      ...ORDER.map((each) => row(PURPOSES[each], byPurpose[each], (of) => of.byPurpose[each])),
      row(words(status).spent, spent, (of) => of.spent),
      ...(beyond ? [row(OUTSIDE, outside, (of) => of.outside)] : []),
    ],
  }
}

const OUTSIDE: Text = {
  nl: 'Buiten de uitkering (telt niet mee)',
  en: 'Outside the grant (not counted)',
}

/** A row for each line by purpose, one for each purpose together, and one for all; and which are sums. */
export function summed<T extends { readonly label: string; readonly purpose: Purpose }>(
  lines: readonly T[],
  cells: (lines: readonly T[]) => readonly Cell[],
): Pick<Table, 'rows' | 'sums'> {
  const sums: Sum[] = []
  const all: number[] = []
  const rows: (readonly Cell[])[] = []
  for (const purpose of [...ORDER, 'outside' as const]) {
    const own = lines.filter((line) => line.purpose === purpose)
    if (own.length === 0) continue
    const of = own.map((line) => rows.push([line.label, ...cells([line])]) - 1)
    all.push(...of)
    const { nl, en } = SHORT[purpose]
    sums.push({ row: rows.length, of })
    rows.push([{ nl: `Samen: ${nl}`, en: `Together: ${en}` }, ...cells(own)])
  }
  sums.push({ row: rows.length, of: all })
  return { rows: [...rows, [TOTAL, ...cells(lines)]], sums }
}
