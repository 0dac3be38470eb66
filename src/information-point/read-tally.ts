import {
  Collector,
  fieldsFrom,
  isWhole,
  reading,
  shown,
  SpukError,
  valueOf,
  wrongType,
} from '../core/result/index.js'
import { parseWith } from '../core/schema/index.js'
import { MOST_CELLS } from './counter.js'
import { badCell, notATally, tooManyCells } from './issues.js'
import { tallySchema } from './publish/schema.js'
import { inOneSpelling } from './spelling.js'
import { compareKeys } from './tally-model.js'
import type { Tally, TallyCell } from './tally-model.js'

/**
 * A tally that comes back, as it was made or from JSON, read once: a copy. What `tallySchema` says goes
 * for all but the cells; those are read here, as there may be millions.
 *
 * @throws SpukError `information-point/not-a-tally`, `…/bad-cell`, `…/too-many-cells`, `input/…`
 */
export function tallyFrom(value: unknown): Tally {
  const isObject = typeof value === 'object' && value !== null && shown(value) !== 'array'
  const { kind, by, lists, visits, questions, cells, unknown, period } = isObject
    ? fieldsFrom(value)
    : {}
  if (kind !== 'tally') throw new SpukError([notATally({ given: shown(value) })])
  const check = new Collector()
  const frame = { kind, by, lists, visits, questions, cells: [], unknown, period }
  const read = check.attempt([], () => valueOf(parseWith(tallySchema, frame)))
  const counted = check.attempt(['cells'], () =>
    reading(() => cellsFrom(cells, read?.by.length ?? null)),
  )
  const sound = check.sound({ read, counted })
  return inOneSpelling({ ...sound.read, cells: sound.counted })
}

/** @param width how many keys a cell has; `null` if that is not known */
function cellsFrom(value: unknown, width: number | null): readonly TallyCell[] {
  if (!Array.isArray(value)) {
    throw new SpukError([wrongType({ expected: ['array'], given: shown(value) })])
  }
  const { length } = value as readonly unknown[]
  if (!(length <= MOST_CELLS)) throw new SpukError([tooManyCells({ most: MOST_CELLS })])
  const check = new Collector()
  const cells: TallyCell[] = []
  if (width === null) return cells
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
