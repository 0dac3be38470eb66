import { sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { Collector, Progress, SpukError } from '../core/result/index.js'
import type { Issue, RunOptions } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { municipality as municipalityOf } from '../municipality/index.js'
import type { Purpose } from '../regulation/index.js'
import { amountIn, choiceIn, dayIn, textIn } from './cell-meaning.js'
import type { Cells } from './cells.js'
import { FIELDS } from './fields.js'
import type { Field } from './fields.js'
import { accountUnknown, bookingOutside, bothSides, missingColumns } from './issues.js'
import { ledgerMapping } from './ledger-input.js'
import type { LedgerMapping, ReadMapping } from './ledger-input.js'
import { tableIn } from './sheet-table.js'
import type { TableRow } from './sheet-table.js'

/** A line for `jointAccount`. */
export interface LedgerLine {
  readonly id: string
  readonly label: string
  readonly kind: 'cost' | 'income'
  readonly purpose: Purpose
  /** Costs less what was credited; of income the other way round. */
  readonly amount: Euro
  readonly municipality?: string
}

/** A booking and what became of it. */
export interface Booking {
  /** Of its amount: `Blad1!C17`. */
  readonly address: string
  /** Debit less credit. */
  readonly amount: Euro
  /** The id of its line; none where it was left out. */
  readonly line?: string
}

/** A ledger that was read. */
export interface Ledger {
  readonly kind: 'ledger'
  readonly lines: readonly LedgerLine[]
  readonly bookings: readonly Booking[]
  /** Debit less credit of all bookings: that of those with a line, and of those that were left out. */
  readonly total: Euro
  readonly mapped: Euro
  readonly unmapped: Euro
  /** What was left out and why, with the address of the cell in the path. */
  readonly issues: readonly Issue[]
}

/**
 * The lines of a joint account from the cells of a ledger: an account says what its bookings were for, a cost
 * centre which municipality they belong to. Amounts are numbers or Dutch text, in one column (with one for debit
 * or credit) or in two. An account that is not in the mapping is reported, never guessed; a cost centre that is
 * not in it is for all municipalities. Without a mapping each row says its purpose itself, under the heading Doel
 * or Purpose. A sum of bookings below zero stays a negative line.
 *
 * @param cells what {@link readCells} gave
 * @param run progress (rows) and a signal that stops the work
 * @throws SpukError `office/missing-columns`; `input/…` and `municipality/…` for the mapping; `input/stopped`
 *
 * @example
 * import { readCells, readLedger } from 'spuk-ido/office'
 * const cells = await readCells('Rekening;Plaats;Bedrag\n4100;20;1.234,56\n4100;10;100,00\n9999;;5,00\n')
 * const ledger = readLedger(cells, {
 *   columns: { costCentre: 'Plaats' },
 *   accounts: { 4100: { purpose: 'library', label: 'Loon' } },
 *   costCentres: { 20: 'Zeist' },
 * })
 * ledger.lines.map(({ id, amount }) => `${id} ${amount}`) // => ['4100 GM0355 1234.56', '4100 100.00']
 * ledger.issues[0].path // => ['A4']
 * String(ledger.unmapped) // => '5.00'
 */
export function readLedger(cells: Cells, mapping?: LedgerMapping, run?: RunOptions): Ledger {
  const check = new Collector()
  const asked = check.attempt([], () => read(ledgerMapping, mapping ?? {}))
  const started = check.attempt([], () => new Progress(run, 10_000))
  const { map, progress } = check.valid({ map: asked, progress: started })
  const fields = FIELDS.ledger()
  const table = tableIn(cells, columnsOf(fields, map), map.sheet)
  if (!['amount', 'debit', 'credit'].some(table.has)) {
    const heading = fields.find(({ key }) => key === 'amount')?.heading.nl ?? ''
    throw new SpukError([missingColumns({ columns: [map.columns.amount ?? heading] })])
  }
  const issues: Issue[] = []
  const made = table.rows.map((row) => {
    progress.add()
    const found = new Collector()
    const amount = amountOf(row, fields, found)
    const line = lineOf(row, fields, map, found)
    issues.push(...found.issues)
    return { row, amount, line: found.failed ? undefined : line }
  })
  return ledgerFrom(made, map, issues)
}

type Parts = Omit<LedgerLine, 'amount'>

interface ReadBooking {
  readonly row: TableRow
  readonly amount: Euro | undefined
  readonly line: Parts | undefined
}

function columnsOf(fields: readonly Field[], { columns }: ReadMapping) {
  const own: Readonly<Record<string, string | undefined>> = columns
  return fields.map(({ key, heading }) => ({
    key,
    headings: own[key] === undefined ? [heading.nl, heading.en] : [own[key]],
    // What the caller names must be there.
    needed: own[key] !== undefined,
  }))
}

/** Debit less credit; none where no cell of it can be read. */
function amountOf(row: TableRow, fields: readonly Field[], check: Collector): Euro | undefined {
  const amount = (key: string) => check.attempt([row.address(key)], () => amountIn(row.cell(key)))
  const [plain, debit, credit] = [amount('amount'), amount('debit'), amount('credit')]
  const side = check.attempt([row.address('side')], () => {
    const text = textIn(row.cell('side'))
    // As ledgers have it.
    if (/^[dc]$/i.test(text ?? '')) return text?.toLowerCase() === 'c' ? 'credit' : 'debit'
    return choiceIn(row.cell('side'), choicesOf(fields, 'side'))
  })
  if (check.failed) return undefined
  if (plain !== undefined && (debit !== undefined || credit !== undefined)) {
    check.add(bothSides({}, [row.address('amount')]))
    return undefined
  }
  if (plain !== undefined) return side === 'credit' ? plain.negate() : plain
  if (debit === undefined && credit === undefined) return undefined
  return sumEuros([...(debit ? [debit] : []), ...(credit ? [credit.negate()] : [])])
}

const choicesOf = (fields: readonly Field[], key: string) =>
  fields.find((field) => field.key === key)?.choices ?? []

function lineOf(
  row: TableRow,
  fields: readonly Field[],
  { accounts, costCentres, period }: ReadMapping,
  check: Collector,
): Parts | undefined {
  const at = (key: string) => [row.address(key)]
  const number = textIn(row.cell('account'))
  const known =
    number !== undefined && Object.hasOwn(accounts, number) ? accounts[number] : undefined
  const day = check.attempt(at('date'), () => dayIn(row.cell('date')))
  const choice = (key: string) =>
    check.attempt(at(key), () => choiceIn(row.cell(key), choicesOf(fields, key)))
  const purpose = (choice('purpose') as Purpose | undefined) ?? known?.purpose
  const kind = (choice('kind') as 'cost' | 'income' | undefined) ?? known?.kind ?? 'cost'
  const centre = textIn(row.cell('costCentre'))
  const named = check.attempt(at('municipality'), () => {
    const text = textIn(row.cell('municipality'))
    return text === undefined ? undefined : municipalityOf(text).code
  })
  const owner =
    named ??
    (centre !== undefined && Object.hasOwn(costCentres, centre) ? costCentres[centre] : undefined)
  if (period && day !== undefined && (day < period.from || day > period.to))
    check.add(bookingOutside({ day, ...period }, at('date')))
  if (purpose === undefined) {
    check.add(accountUnknown({ account: number ?? '' }, at('account')))
    return undefined
  }
  const label = known?.label ?? textIn(row.cell('description')) ?? number ?? row.address()
  return {
    id: [number ?? label, owner, kind === 'income' ? kind : undefined, purpose]
      .slice(0, known?.purpose === purpose && known.kind === kind ? 2 : 4)
      .filter((part) => part !== undefined)
      .join(' '),
    label,
    kind,
    purpose,
    ...(owner !== undefined && { municipality: owner }),
  }
}

function ledgerFrom(made: readonly ReadBooking[], { per }: ReadMapping, issues: Issue[]): Ledger {
  const lines = new Map<string, { readonly parts: Parts; readonly amounts: Euro[] }>()
  const bookings = made.flatMap(({ row, amount, line }): readonly Booking[] => {
    if (amount === undefined) return []
    const address = row.address(
      ['amount', 'debit', 'credit'].find((key) => row.cell(key) !== null) ?? 'amount',
    )
    if (line === undefined) return [{ address, amount }]
    const id = per === 'account' ? line.id : row.address()
    // Never two purposes or municipalities in one line, whatever their ids look like.
    const key = JSON.stringify([id, line.purpose, line.kind, line.municipality])
    const found = lines.get(key) ?? { parts: { ...line, id }, amounts: [] }
    found.amounts.push(line.kind === 'income' ? amount.negate() : amount)
    lines.set(key, found)
    return [{ address, amount, line: id }]
  })
  const sum = (some: readonly Booking[]) => sumEuros(some.map(({ amount }) => amount))
  return {
    kind: 'ledger',
    lines: Array.from(lines.values(), ({ parts, amounts }) => ({
      ...parts,
      amount: sumEuros(amounts),
    })),
    bookings,
    total: sum(bookings),
    mapped: sum(bookings.filter(({ line }) => line !== undefined)),
    unmapped: sum(bookings.filter(({ line }) => line === undefined)),
    issues,
  }
}
