import type {
  AccountStatus,
  ByPurpose,
  GrantPurpose,
  LineShare,
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
    before: { nl: 'Eerder begroot', en: 'Budgeted before' },
    now: { nl: 'Nu begroot', en: 'Budgeted now' },
    only: { nl: 'Begroot', en: 'Budget' },
  },
  fact: {
    heading: { nl: 'Besteed', en: 'Spent' },
    spent: { nl: 'Besteed', en: 'Spent' },
    before: { nl: 'Begroot', en: 'Budget' },
    now: { nl: 'Werkelijk', en: 'Actual' },
    only: { nl: 'Bedrag', en: 'Amount' },
  },
}

/** Which way round the difference goes. */
export function differenceNote(status: AccountStatus): Block {
  const { before, now } = words(status)
  return paragraph({
    nl: `Verschil: ${now.nl.toLowerCase()} min ${before.nl.toLowerCase()}.`,
    en: `Difference: ${now.en.toLowerCase()} less ${before.en.toLowerCase()}.`,
  })
}

/** Budget, actual, difference and percentage of the budget; the actual alone if nothing was planned. */
export function besideBudget(status: AccountStatus, planned: boolean): readonly Column[] {
  const { before, now, only } = words(status)
  if (!planned) return [{ key: 'amount', heading: only }]
  return [
    { key: 'budget', heading: before },
    { key: 'amount', heading: now },
    column('difference', 'Verschil', 'Difference'),
    column('differencePercent', 'Verschil in % van begroot', 'Difference in % of budget'),
  ]
}

/** The cells of these columns. Of a budget of nought, or of none, there is no percentage. */
export function budgetCells(planned: boolean, amount: Euro, budget?: Euro): readonly Cell[] {
  if (!planned) return [amount]
  if (budget === undefined) return [NONE, amount, NONE, NONE]
  const difference = amount.minus(budget)
  const share =
    budget.cents === 0 ? NONE : rounded(`${difference.cents}/${Math.abs(budget.cents)}`, 1, 100)
  return [budget, amount, difference, share]
}

interface Spending {
  readonly status: AccountStatus
  readonly spent: Euro
  readonly byPurpose: ByPurpose
  readonly outside: Euro
  readonly budget?: Omit<Spending, 'status' | 'budget'> | undefined
}

/** By purpose, with the sum; what the grant does not pay stands below the sum. */
export function spendingTable({ status, spent, byPurpose, outside, budget }: Spending): Table {
  const planned = budget !== undefined
  const row = (label: Text, amount: Euro, plan: Euro | undefined): readonly Cell[] => [
    label,
    ...budgetCells(planned, amount, plan),
  ]
  const beyond = [outside, budget?.outside].some((amount) => amount && amount.cents !== 0)
  return {
    type: 'table',
    columns: [column('purpose', 'Doel', 'Purpose'), ...besideBudget(status, planned)],
    sums: [{ row: ORDER.length, of: [...ORDER.keys()] }],
    rows: [
      ...ORDER.map((each) => row(PURPOSES[each], byPurpose[each], budget?.byPurpose[each])),
      row(words(status).spent, spent, budget?.spent),
      ...(beyond ? [row(OUTSIDE, outside, budget?.outside)] : []),
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
