import { MOST_TALLY_CELLS } from '../core/limits.js'
import {
  Collector,
  isRecord,
  isWhole,
  preview,
  SpukError,
  wrongType,
} from '../core/result/index.js'
import { badCell, tooManyCells } from './issues.js'
import { compareKeys } from './tally-model.js'
import type { TallyCell } from './tally-model.js'

/** The cells of a tally that comes back, in order of their keys and each with as many as the first: a copy. */
export function cellsFrom(value: unknown): readonly TallyCell[] {
  if (!Array.isArray(value)) {
    throw new SpukError([wrongType({ expected: ['array'], given: preview(value) })])
  }
  const { length } = value as readonly unknown[]
  if (!(length <= MOST_TALLY_CELLS)) throw new SpukError([tooManyCells({ most: MOST_TALLY_CELLS })])
  const check = new Collector()
  const cells: TallyCell[] = []
  const width = widthOf(value[0])
  for (let i = 0; i < length; i++) {
    const cell = cellFrom(value[i], width)
    const before = cells.at(-1)
    const follows = before === undefined || (cell && compareKeys(before.key, cell.key) < 0)
    if (cell && follows) cells.push(cell)
    else check.add(badCell({}, [i]))
  }
  check.done()
  return cells
}

function cellFrom(value: unknown, width: number): TallyCell | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { key, visits, questions }: Partial<Record<keyof TallyCell, unknown>> = value
  if (!Array.isArray(key) || !isWhole(visits, 0) || !isWhole(questions, 0)) return undefined
  const parts: readonly unknown[] = key
  if (parts.length !== width) return undefined
  const copy: string[] = []
  for (let i = 0; i < width; i++) {
    const part = parts[i]
    if (typeof part !== 'string') return undefined
    copy.push(part)
  }
  return { key: copy, visits, questions }
}

function widthOf(cell: unknown): number {
  const { key }: { readonly key?: unknown } = isRecord(cell) ? cell : {}
  return Array.isArray(key) ? key.length : 0
}
