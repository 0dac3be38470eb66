import { MOST_CELLS, MOST_SHEETS } from '../core/limits.js'
import { isSpukError, SpukError, tooMany } from '../core/result/index.js'
import type { Issue, Progress } from '../core/result/index.js'
import type { Cells, CellSheet, CellValue } from './cells.js'
import { columnName } from './address.js'
import {
  errorValues,
  formulasWithoutValue,
  hiddenColumns,
  hiddenRows,
  hiddenSheet,
  mergedCells,
  unreadableWorkbook,
} from './issues.js'
import { loadReader } from './peers.js'
import { factsOf } from './sheet-facts.js'
import type { SheetFacts } from './sheet-facts.js'
import { openArchive, storedArchive } from './unpack.js'
import type { Archive } from './unpack.js'
import { tagsOf } from './xml-tags.js'

/** The cells of an `.xlsx` file. No formula is computed: what a spreadsheet stored beside it is its value. */
export async function readWorkbook(bytes: Uint8Array, progress: Progress): Promise<Cells> {
  const read = await loadReader()
  try {
    const { files, sheets } = await unpackedSheets(openArchive(bytes, progress))
    progress.stopIfAsked()
    const found = await read(storedArchive(files).buffer, { parseNumber: numberOf })
    if (found.length !== sheets.length) throw new SpukError([unreadableWorkbook({})])
    const made = found.map(({ sheet: name, data }, i) => {
      const broken: string[] = []
      const rows = data.map((row, at) =>
        withoutEnd(
          (row as readonly unknown[]).map((cell, column) => {
            const value = cellValue(cell)
            if (value === undefined) broken.push(`${columnName(column)}${at + 1}`)
            return value ?? null
          }),
        ),
      )
      return sheetFrom(name, rows, sheets[i], broken)
    })
    return {
      kind: 'cells',
      sheets: made.map(({ sheet }) => sheet),
      issues: made.flatMap(({ issues }) => issues),
    }
  } catch (error) {
    if (isSpukError(error)) throw error
    throw new SpukError([unreadableWorkbook({})])
  }
}

interface SheetFile {
  readonly facts: SheetFacts
  readonly isHidden: boolean
}

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/** The files that cells are read from, and the facts of each sheet in the order of the workbook. */
async function unpackedSheets(archive: Archive) {
  const files = new Map<string, Uint8Array>()
  const textOf = async (name: string) => {
    const data = files.get(name) ?? (await archive.read(name))
    if (data !== undefined) files.set(name, data)
    return data && new TextDecoder().decode(data)
  }
  const workbook = (await textOf(WORKBOOK)) ?? ''
  const targets = targetsOf((await textOf(RELATIONS)) ?? '')
  for (const { name } of targets.values()) {
    if (!files.has(name)) {
      const data = await archive.read(name)
      if (data !== undefined) files.set(name, data)
    }
  }
  const sheets: SheetFile[] = []
  let cells = 0
  for (const tag of tagsOf(workbook)) {
    if (tag.name !== 'sheet' || tag.closes) continue
    const attributes = tag.attributes()
    if (!attributes.get('name')?.at(-1)) continue
    const target = targets.get(attributes.get('id')?.at(-1) ?? '')
    if (target?.type !== 'worksheet') throw new SpukError([unreadableWorkbook({})])
    const state = attributes.get('state')?.[0] ?? 'visible'
    const facts = factsOf((await textOf(target.name)) ?? '')
    sheets.push({ facts, isHidden: state !== 'visible' })
    cells += facts.cells
    if (cells > MOST_CELLS) throw new SpukError([tooMany({ most: MOST_CELLS })])
    if (sheets.length > MOST_SHEETS) throw new SpukError([tooMany({ most: MOST_SHEETS })])
  }
  return { files, sheets }
}

const PARTS = ['worksheet', 'sharedStrings', 'styles']

function targetsOf(relations: string) {
  const found = new Map<string, { readonly type: string; readonly name: string }>()
  for (const tag of tagsOf(relations)) {
    if (tag.name !== 'Relationship' || tag.closes) continue
    const attributes = tag.attributes()
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributes.get(name)?.at(-1))
    const part = PARTS.find((one) => type?.endsWith(`/${one}`))
    if (id === undefined || target === undefined || part === undefined) continue
    found.set(id, { type: part, name: target.startsWith('/') ? target.slice(1) : `xl/${target}` })
  }
  return found
}

/** A number as a spreadsheet shows it, which keeps fifteen digits. */
function numberOf(text: string): number {
  return Number(Number(text).toPrecision(15))
}

/** A value of the package as plain data; `undefined` for a number or day that is none. */
function cellValue(cell: unknown): CellValue | undefined {
  if (typeof cell === 'string' || typeof cell === 'boolean' || cell === null) return cell
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return undefined
  // The part of a day that a moment is does not come out at a whole millisecond.
  const seconds = Math.floor((cell.getTime() + 500) / 1000)
  const text = new Date(seconds * 1000).toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, -14) : text.slice(0, -5)
}

/** A row without the empty cells at its end. */
export function withoutEnd(row: readonly CellValue[]): readonly CellValue[] {
  let end = row.length
  while (end > 0 && row[end - 1] === null) end -= 1
  return end === row.length ? row : row.slice(0, end)
}

function sheetFrom(
  name: string,
  rows: CellSheet['rows'],
  file: SheetFile | undefined,
  broken: readonly string[],
): { readonly sheet: CellSheet; readonly issues: readonly Issue[] } {
  const facts = file?.facts
  const { merged = [], withoutValue = [], errors = [] } = facts ?? {}
  const sheet = {
    name,
    rows,
    merged,
    hiddenRows: facts?.hiddenRows ?? [],
    hiddenColumns: facts?.hiddenColumns ?? [],
  }
  const say = (list: readonly unknown[], issue: (facts: Named) => Issue) =>
    list.length === 0 ? [] : [issue({ sheet: name, count: list.length, first: firstOf(list) })]
  return {
    sheet,
    issues: [
      ...(file?.isHidden === true ? [hiddenSheet({ sheet: name }, [name])] : []),
      ...say(merged, (said) => mergedCells(said, [name])),
      ...say(sheet.hiddenRows, (said) => hiddenRows(said, [name])),
      ...say(sheet.hiddenColumns, (said) => hiddenColumns(said, [name])),
      ...say(withoutValue, (said) => formulasWithoutValue(said, [name])),
      ...say([...errors, ...broken], (said) => errorValues(said, [name])),
    ],
  }
}

interface Named extends Record<string, string | number> {
  readonly sheet: string
  readonly count: number
  readonly first: string
}

const MOST_NAMED = 5

function firstOf(list: readonly unknown[]): string {
  const first = list.slice(0, MOST_NAMED).join(', ')
  return list.length > MOST_NAMED ? `${first}, …` : first
}
