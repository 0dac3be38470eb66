import { SpukError } from '../core/result/index.js'
import { badCell } from './issues.js'
import { canonicalKey, compareKeys, isQuestionDimension } from './tally-model.js'
import type { Dimension, Tally, TallyCell } from './tally-model.js'

/**
 * A tally in which names that look alike are one key: one that was counted elsewhere may spell a name in
 * more than one way.
 *
 * @throws SpukError `information-point/bad-cell` where two spellings of one category of a question meet: a
 * visit with both would count twice
 */
export function inOneSpelling(tally: Tally): Tally {
  const { by } = tally
  const spell = by.map(spellingOf)
  const keyOf = ({ key }: TallyCell) => key.map((part, side) => spell[side]?.(part) ?? part)
  const lists = Object.fromEntries(
    Object.entries(tally.lists).map(([dimension, list]) => {
      return [dimension, [...new Set(list.map(spellingOf(dimension as Dimension)))]]
    }),
  )
  const isSpelt = ({ key }: TallyCell) => key.every((part, side) => spell[side]?.(part) === part)
  if (tally.cells.every(isSpelt)) return { ...tally, lists }
  const cells = new Map<string, { readonly cell: TallyCell; readonly spelt: readonly string[] }>()
  tally.cells.forEach((cell, i) => {
    const key = keyOf(cell)
    const id = JSON.stringify(key)
    const met = cells.get(id)
    const differs = (dimension: Dimension, side: number) =>
      isQuestionDimension(dimension) && met?.spelt[side] !== cell.key[side]
    if (met && by.some(differs)) throw new SpukError([badCell({}, ['cells', i])])
    // A visit is at one place only, so visits under two spellings of it are different visits.
    const visits = cell.visits + (met?.cell.visits ?? 0)
    const questions = cell.questions + (met?.cell.questions ?? 0)
    cells.set(id, { cell: { key, visits, questions }, spelt: cell.key })
  })
  const merged = [...cells.values()].map(({ cell }) => cell)
  return { ...tally, lists, cells: merged.sort((a, b) => compareKeys(a.key, b.key)) }
}

/** The spelling of the keys of one dimension, each found once. */
function spellingOf(dimension: Dimension): (key: string) => string {
  const known = new Map<string, string>()
  return (key) => {
    const spelt = known.get(key) ?? canonicalKey(dimension, key)
    known.set(key, spelt)
    return spelt
  }
}
