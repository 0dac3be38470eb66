import { regulationFor } from 'spuk-ido'
import { readLedger, template } from 'spuk-ido/office'
import type { Cells, CellValue, Ledger, LedgerMapping } from 'spuk-ido/office'
import { useMemo, useState } from 'preact/hooks'
import { cellsIn, textOf } from '../cells.js'
import { download } from '../download.js'
import { Reading, rowsOf, under, withRows } from '../fields.js'
import type { Fields } from '../fields.js'
import { Group } from '../form.js'
import { ActionButton, readingFile } from '../result.js'
import { oneOf } from '../schema.js'
import type { Schema } from '../schema.js'
import { both, issueText, locale, say } from '../words.js'
import type { ExtraProps } from './page.js'

/** The columns of a ledger and what ledgers call them, in lower case. */
const COLUMNS = {
  account: [both('Rekening', 'Account'), /^(grootboek(rekening)?|rekening|account)(nummer|nr)?$/],
  costCentre: [both('Kostenplaats', 'Cost centre'), /^(kostenplaats|kpl|cost cent(re|er))$/],
  description: [both('Omschrijving', 'Description'), /^(omschrijving|tekst|description)$/],
  date: [both('Datum', 'Date'), /^(datum|boekdatum|date)$/],
  amount: [both('Bedrag', 'Amount'), /^(bedrag|amount|saldo)$/],
  side: [
    both('Debet of credit', 'Debit or credit'),
    /^(d ?\/ ?c|debet of credit|debit or credit)$/,
  ],
  debit: [both('Debet', 'Debit'), /^(debet|debit)$/],
  credit: [both('Credit', 'Credit'), /^credit$/],
} as const
const KEYS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]

/** The row that has most of the headings of a ledger, of the first rows of each sheet. */
function tableIn({ sheets }: Cells) {
  const rows = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, 20).map((row, i) => ({ sheet, row, i })),
  )
  const known = (row: readonly CellValue[]) => KEYS.filter((key) => columnFor(key, row)).length
  return rows.reduce((best, one) => (known(one.row) > known(best.row) ? one : best), {
    sheet: { rows: [] as readonly (readonly CellValue[])[] },
    row: [] as readonly CellValue[],
    i: 0,
  })
}

const columnFor = (key: keyof typeof COLUMNS, heads: readonly CellValue[]) =>
  heads.map(textOf).find((head) => head !== '' && COLUMNS[key][1].test(head.trim().toLowerCase()))

/** What is asked about a ledger with these headings. */
function schemaFor(heads: readonly CellValue[]): Schema {
  const given = oneOf(heads.map(textOf).filter((head) => head !== ''))
  const purposes = regulationFor(2023).purposes.map(({ purpose }) => purpose)
  const columns = KEYS.map((key) => [key, { ...given, title: say(COLUMNS[key][0]) }] as const)
  return {
    properties: {
      columns: {
        title: say(both('Kolommen van het grootboek', 'Columns of the ledger')),
        properties: Object.fromEntries(columns),
      },
      accounts: {
        type: 'array',
        title: say(both('Rekeningen', 'Accounts')),
        description: say(
          both(
            'Een rekening zonder doel telt niet mee.',
            'An account without a purpose is left out.',
          ),
        ),
        items: {
          properties: {
            account: { type: 'string', title: say(both('Rekening', 'Account')) },
            label: { type: 'string', title: say(both('Naam van de regel', 'Name of the line')) },
            purpose: { enum: purposes, title: say(both('Doel', 'Purpose')) },
            kind: { enum: ['cost', 'income'], title: say(both('Soort', 'Kind')) },
          },
        },
      },
      costCentres: {
        type: 'array',
        title: say(both('Kostenplaatsen', 'Cost centres')),
        description: say(
          both(
            'Een kostenplaats zonder gemeente is van alle gemeenten samen.',
            'A cost centre without a municipality is shared by all.',
          ),
        ),
        items: {
          properties: {
            costCentre: { type: 'string', title: say(both('Kostenplaats', 'Cost centre')) },
            municipality: { type: 'string', title: say(both('Gemeente', 'Municipality')) },
          },
        },
      },
    },
  }
}

/** The mapping with the columns that are known, and a row for each account and cost centre of the file. */
function completed(fields: Fields, cells: Cells): Fields {
  const { sheet, row: heads, i } = tableIn(cells)
  const names = heads.map(textOf)
  const columns = KEYS.map((key): [string, string] => {
    const chosen = fields[`columns.${key}`]
    const isThere = chosen === '' || names.includes(chosen ?? '')
    return [`columns.${key}`, isThere ? (chosen ?? '') : (columnFor(key, heads) ?? '')]
  })
  const all = { ...fields, ...Object.fromEntries(columns) }
  const listed = (from: Fields, key: 'account' | 'costCentre'): Fields => {
    const column = names.indexOf(from[`columns.${key}`] ?? '')
    const at = `${key}s`
    const rows = rowsOf(from, at).map((row) => under(from, `${at}.${row}`))
    const known = new Set(rows.map((row) => row[key]))
    const found = new Set(sheet.rows.slice(i + 1).map((row) => textOf(row[column])))
    const added = [...found].filter((one) => one !== '' && !known.has(one))
    return withRows(from, at, [...rows, ...added.map((one) => ({ [key]: one }))])
  }
  return listed(listed(all, 'account'), 'costCentre')
}

function mappingOf(fields: Fields, year: string): LedgerMapping {
  const rows = (at: string) => rowsOf(fields, at).map((row) => under(fields, `${at}.${row}`))
  const given = (entries: readonly (readonly [string, string | undefined])[]): Fields =>
    Object.fromEntries(
      entries.flatMap(([name, text = '']) => (text.trim() === '' ? [] : [[name, text.trim()]])),
    )
  const hasYear = /^\d{4}$/.test(year) && (fields['columns.date'] ?? '') !== ''
  const accounts = rows('accounts').flatMap(({ account = '', purpose = '', label, kind }) =>
    purpose === '' ? [] : [[account, given(Object.entries({ purpose, label, kind }))]],
  )
  return {
    columns: given(KEYS.map((key) => [key, fields[`columns.${key}`]])),
    accounts: Object.fromEntries(accounts) as LedgerMapping['accounts'],
    costCentres: given(
      rows('costCentres').map(({ costCentre = '', municipality }) => [costCentre, municipality]),
    ),
    ...(hasYear && { period: { from: `${year}-01-01`, to: `${year}-12-31` } }),
  }
}

/** The lines of a ledger as rows of the form. */
const rowsFrom = ({ lines }: Ledger): readonly Fields[] =>
  lines.map(({ id, label, kind, purpose, amount, municipality = '' }) => ({
    ...{ id, label, purpose, municipality, kind: kind === 'income' ? kind : '' },
    amount: amount.format().slice(2),
  }))

/** A ledger becomes lines; what its columns, accounts and cost centres stand for stays in the dossier. */
export function LedgerFile({ fields, change }: ExtraProps) {
  const [cells, setCells] = useState<Cells | undefined>()
  const [note, setNote] = useState('')
  const own = under(fields, 'ledger')
  const put = (to: Fields, from: Cells) => {
    const entries = Object.entries(completed(to, from)).map(([name, text]) => [name, text])
    const others = Object.entries(fields).filter(([name]) => !name.startsWith('ledger.'))
    const placed = entries.map(([name, text]) => [`ledger.${name}`, text])
    change({ account: Object.fromEntries([...others, ...placed]) as Fields })
  }
  const open = async (file: File | undefined) => {
    const read = file && (await readingFile(cellsIn(file), setNote))
    if (!read) return
    setCells(read)
    setNote(`${file.name}: ${read.issues.map(issueText).join(' ')}`.replace(/: $/, ''))
    put(own, read)
  }
  const year = fields['account.year'] ?? ''
  const { ledger, issues } = useMemo(() => {
    const reading = new Reading({})
    const ledger = cells && reading.attempt('', () => readLedger(cells, mappingOf(own, year)))
    return { ledger, issues: [...reading.issues, ...(ledger?.issues ?? [])] }
  }, [cells, fields])
  const take = () => {
    if (ledger) change({ account: withRows(fields, 'account.lines', rowsFrom(ledger)) })
  }
  const language = locale()
  return (
    <section
      class="card drop"
      id="ledger"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void open(event.dataTransfer?.files[0])
      }}
    >
      <h3>{say(both('Grootboek', 'Ledger'))}</h3>
      <p class="hint">
        {say(
          both(
            'Een export van de administratie, als Excel of CSV. Het bestand zelf komt niet in het dossier; wat u bij rekeningen en kostenplaatsen invult wel.',
            'An export of the books, as Excel or CSV. The file itself does not go into the dossier; what you fill in for accounts and cost centres does.',
          ),
        )}
      </p>
      <p class="buttons">
        <label class="file secondary">
          {say(both('Kies of sleep een grootboek', 'Choose or drop a ledger'))}
          <input
            type="file"
            id="ledger-file"
            accept=".csv,.xlsx,.txt"
            onChange={(event) => void open((event.target as HTMLInputElement).files?.[0])}
          />
        </label>
        <ActionButton
          label={say(both('Leeg werkblad voor een grootboek', 'Empty sheet for a ledger'))}
          action={async () =>
            download(
              say(both('grootboek', 'ledger')),
              'xlsx',
              await template('ledger', { locale: language }),
            )
          }
        />
      </p>
      <p role="status" class="hint">
        {note}
      </p>
      {cells && (
        <>
          <Group
            sheet={{ fields: own, issues: [], hidden: [], change: (to) => put(to, cells) }}
            schema={schemaFor(tableIn(cells).row)}
            name=""
          />
          {ledger && <Report ledger={ledger} take={take} />}
          {issues.length > 0 && (
            <ul id="ledger-issues">
              {issues.slice(0, 50).map((issue, i) => (
                <li key={i}>
                  {issue.path.length > 0 && <strong>{String(issue.path[0])}: </strong>}
                  {issueText(issue)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}

function Report({ ledger, take }: { ledger: Ledger; take: () => void }) {
  const { bookings, lines, total, mapped, unmapped } = ledger
  const amount = (one: typeof total) => one.format(locale())
  return (
    <>
      <p class="check" id="ledger-report">
        {say(
          both(
            `${bookings.length} boekingen, samen ${amount(total)}: ${amount(mapped)} in ${lines.length} regels, ${amount(unmapped)} telt niet mee.`,
            `${bookings.length} bookings, ${amount(total)} together: ${amount(mapped)} in ${lines.length} lines, ${amount(unmapped)} is left out.`,
          ),
        )}
      </p>
      <p class="buttons">
        <button type="button" onClick={take} disabled={lines.length === 0}>
          {say(both('Zet in de regels van de rekening', 'Put into the lines of the account'))}
        </button>
      </p>
    </>
  )
}
