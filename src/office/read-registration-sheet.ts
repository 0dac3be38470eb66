import { readRegistrations } from '../information-point/index.js'
import type { ReadRegistrations, RegistrationMapping } from '../information-point/index.js'
import type { Cells } from './cells.js'
import { FIELDS } from './fields.js'
import { tableIn } from './sheet-table.js'

/**
 * Registrations from a sheet with the headings of the template for registrations, in Dutch or English; categories
 * by their names or ids. Sheets with other headings go to `readRegistrations` as rows, with a mapping. No
 * issue repeats the content of a cell; its path begins with the address of the cell.
 *
 * @param cells what {@link readCells} gave
 * @throws SpukError `office/missing-columns`, and what `readRegistrations` throws
 *
 * @example
 * import { readCells, readRegistrationSheet } from 'spuk-ido/office'
 * const row = ['5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11', '2024', '2-4-2024', '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10']
 * const cells = await readCells(
 *   'Nummer;Formulier;Datum;IDO;Gemeente;Bibliotheek;Vraag;Hulp\n' + row.join(';') + ';Utrecht;Voorbeeld;Schulden;course\n',
 * )
 * readRegistrationSheet(cells).registrations[0].questions[0].question // => 'debts'
 */
export function readRegistrationSheet(cells: Cells): ReadRegistrations {
  const fields = FIELDS.registrations()
  const columns = fields.map(({ key, heading, needed }) => ({
    key,
    headings: [heading.nl, heading.en],
    needed,
  }))
  const table = tableIn(cells, columns, undefined)
  const there = fields.filter(({ key }) => table.has(key))
  const source = (keys: readonly string[]) =>
    Object.fromEntries(there.flatMap(({ key }) => (keys.includes(key) ? [[key, key]] : [])))
  const others = there.map(({ key }) => key).filter((key) => !QUESTION.includes(key))
  const mapping = {
    ...source(others),
    questions: [source(QUESTION)],
    values: Object.fromEntries(
      there.flatMap(({ key, choices }) =>
        choices === undefined ? [] : [[key, Object.fromEntries(choices.flatMap(spellings))]],
      ),
    ),
    dates: 'day-first',
  } as unknown as RegistrationMapping
  const rows = table.rows.map((row) =>
    Object.fromEntries(there.map(({ key }) => [key, row.cell(key)])),
  )
  const read = readRegistrations(rows, mapping)
  return {
    ...read,
    issues: read.issues.map((issue) => {
      const [row, ...rest] = issue.path
      const key = rest.find((step) => typeof step === 'string' && table.has(step))
      const address = table.rows[Number(row) - 1]?.address(String(key ?? ''))
      return Object.assign({}, issue, { path: [address ?? '', ...rest] })
    }),
  }
}

const QUESTION = ['question', 'organisation', 'help', 'area', 'referral']

const spellings = ({ value, name }: { value: string; name: { nl: string; en: string } }) =>
  [value, name.nl, name.en].map((text) => [text, value])
