import { useState } from 'preact/hooks'
import { cellsIn, cellsPasted, fieldsFrom, rowsFrom, textsOf } from './cells.js'
import { rowsOf, withRows } from './fields.js'
import { Add, Control, Errors, Part, Remove } from './form.js'
import type { Sheet } from './form.js'
import { readingFile } from './result.js'
import { fieldName, hintOf, partsOf } from './schema.js'
import type { Schema } from './schema.js'
import { both, say } from './words.js'

/** Rows of one kind as a table to fill in; takes pasted cells and files. */
export function Grid({ sheet, schema, name }: { sheet: Sheet; schema: Schema; name: string }) {
  const items = schema.items ?? {}
  const { values, groups } = partsOf(items)
  const place = (key: string) => `${name}.${key}`
  const columns = values.filter(([key]) => !sheet.hidden.includes(place(key)))
  const rows = rowsOf(sheet.fields, name)
  const [note, setNote] = useState('')

  /** Cells copied from a spreadsheet go where they were pasted, and beyond. */
  const paste = async (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const field = (event.target as HTMLInputElement).name
    if (!/[\t\n]/.test(text.trim()) || !field.startsWith(`${name}.`)) return
    const [row, key] = field.slice(name.length + 1).split('.') as [string, string]
    const first = columns.findIndex(([one, own]) => fieldName(one, own) === key)
    if (first < 0) return
    event.preventDefault()
    const cells = await cellsPasted(text)
    const pasted = fieldsFrom(cells, columns.slice(first), name, Number(row))
    sheet.change({ ...sheet.fields, ...pasted })
    setNote(say(both(`${cells.length} rijen geplakt.`, `${cells.length} rows pasted.`)))
  }

  const drop = async (file: File | undefined) => {
    if (!file) return
    const cells = await readingFile(cellsIn(file), setNote)
    if (!cells) return
    const { rows: read, unknown } = rowsFrom(textsOf(cells), columns)
    if (read.length > 0) sheet.change(withRows(sheet.fields, name, read))
    const lost = unknown.join(', ')
    setNote(
      say(
        both(
          `${read.length} rijen uit ${file.name}.${lost === '' ? '' : ` Niet herkend: ${lost}.`}`,
          `${read.length} rows from ${file.name}.${lost === '' ? '' : ` Not recognised: ${lost}.`}`,
        ),
      ),
    )
  }

  const title = schema.title ?? name
  return (
    <div
      onPaste={(event) => void paste(event)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void drop(event.dataTransfer?.files[0])
      }}
    >
      {rows.length > 0 && (
        <div class="scroll" role="group" tabIndex={0} aria-label={title}>
          <table class="grid">
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">#</th>
                {columns.map(([key, one]) => (
                  <th scope="col" key={key} title={hintOf(one)}>
                    {one.title ?? key}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            {rows.map((row) => (
              <GridRow
                key={row}
                {...{ sheet, columns, groups, row }}
                at={`${name}.${row}`}
                remove={<Remove sheet={sheet} at={name} row={row} />}
              />
            ))}
          </table>
        </div>
      )}
      <p class="buttons">
        <Add sheet={sheet} at={name} first={columns[0]?.[0] ?? ''} title={title} />
        <label class="file secondary">
          {say(both('Kies of sleep een bestand', 'Choose or drop a file'))}
          <input
            type="file"
            accept=".csv,.xlsx,.txt"
            aria-label={`${say(both('Bestand voor', 'File for'))} ${title.toLowerCase()}`}
            onChange={(event) => void drop((event.target as HTMLInputElement).files?.[0])}
          />
        </label>
      </p>
      <p class="hint" role="status">
        {note}
      </p>
    </div>
  )
}

type Columns = ReturnType<typeof partsOf>['values']

function GridRow(props: {
  sheet: Sheet
  columns: Columns
  groups: Columns
  row: number
  at: string
  remove: preact.ComponentChild
}) {
  const { sheet, columns, groups, row, at, remove } = props
  const inner = groups.filter(([key]) => {
    const place = `${at}.${key}`.replace(/\.\d+(?=\.)/g, '')
    return !sheet.hidden.includes(place)
  })
  return (
    <tbody id={`r-${at.replaceAll('.', '-')}`}>
      <tr>
        <th scope="row">{row + 1}</th>
        {columns.map(([key, one]) => (
          <td key={key}>
            <Control
              sheet={sheet}
              schema={one}
              name={`${at}.${key}`}
              label={`${one.title ?? key}, ${say(both('rij', 'row'))} ${row + 1}`}
            />
            <Errors sheet={sheet} name={fieldName(`${at}.${key}`, one)} />
          </td>
        ))}
        <td>
          {remove}
          <Errors sheet={sheet} name={at} />
        </td>
      </tr>
      {inner.length > 0 && (
        <tr class="inner">
          <td />
          <td colSpan={columns.length + 1}>
            <div class="parts">
              {inner.map(([key, one]) => (
                <Part key={key} sheet={sheet} schema={one} name={`${at}.${key}`} />
              ))}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  )
}
