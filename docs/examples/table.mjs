// Rows as an aligned table for a terminal: what `console.table` does, without quotes and row numbers.
import { isEuro } from 'spuk-ido'

/** Amounts and decimals as they are written in the Netherlands. */
const textOf = (value) =>
  isEuro(value) ? value.format() : String(value ?? '').replace(/^(-?\d+)\.(\d+)$/, '$1,$2')
const isFigure = (text) => /^[€\d×-][\s\d.,-]*$/.test(text) && !/^\d{4}-/.test(text)

/** Prints rows, each a list of cells, under their headings; figures and amounts stand to the right. */
export function printTable(headings, rows) {
  const cells = rows.map((row) => row.map(textOf))
  const columns = headings.map((heading, i) => {
    const column = cells.map((row) => row[i])
    const size = Math.max(heading.length, ...column.map(({ length }) => length))
    const right = column.every((text) => text === '' || isFigure(text))
    return (text) => (right ? text.padStart(size) : text.padEnd(size))
  })
  const line = (row) =>
    console.log(
      row
        .map((text, i) => columns[i](text))
        .join('  ')
        .trimEnd(),
    )
  line(headings)
  line(headings.map((_, i) => columns[i]('').replaceAll(' ', '─')))
  for (const row of cells) line(row)
}
