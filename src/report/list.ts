import { column } from './model.js'
import type { Block, Cell, Column, Document, Table } from './model.js'

/** Results of one kind that has no list of its own: each after the other, and in rows each with its title. */
export function listed(documents: readonly Document[]): Document {
  const count = String(documents.length)
  return {
    title: { nl: `Resultaten: ${count}`, en: `Results: ${count}` },
    ...joined(documents),
    blocks: documents.flatMap(({ title, blocks }): Block[] => [
      { type: 'heading', text: title },
      ...blocks.map((block) =>
        block.type === 'heading' ? { ...block, level: 3 as const } : block,
      ),
    ]),
  }
}

/** The table of a document that rows and CSV are made of, if it has one. */
export function mainOf({ main, blocks }: Document): Table | undefined {
  return main ?? blocks.find((block) => block.type === 'table')
}

/** The tables below each other; columns are the same if key and heading are. */
function joined(documents: readonly Document[]): { readonly main?: Table } {
  const columns: Column[] = [column('result', 'Resultaat', 'Result')]
  const keys = new Set(['result'])
  const places = new Map<string, number>()
  const placeOf = (one: Column): number => {
    const name = JSON.stringify([one.key, one.heading.nl])
    const known = places.get(name)
    if (known !== undefined) return known
    let { key } = one
    while (keys.has(key)) key += '_'
    keys.add(key)
    places.set(name, columns.length)
    return columns.push({ ...one, key }) - 1
  }
  const tables = documents.flatMap((one) => {
    const table = mainOf(one)
    return table ? [{ title: one.title, table, at: table.columns.map(placeOf) }] : []
  })
  if (tables.length === 0) return {}
  const rows = tables.flatMap(({ title, table, at }) =>
    table.rows.map((row) => {
      const cells: Cell[] = columns.map(() => null)
      cells[0] = title
      for (const [i, place] of at.entries()) cells[place] = row[i]
      return cells
    }),
  )
  return { main: { type: 'table', columns, rows } }
}
