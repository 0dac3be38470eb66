import { isSmall } from './classes.js'
import { moveThrough } from './moves.js'
import type { Move } from './moves.js'
import { isOwn } from './state.js'
import type { State } from './state.js'

/** What it costs that a number moves along that is small itself: it has little room. */
const NARROW = 50
/** What hiding a number costs in the class next to the small. */
const NEAR = 4
/** How many times as dear a total is as what it adds up. */
const TOTAL = 3

/**
 * The numbers to hide: the small ones, and for each of these, for each number hidden before and for
 * each small remainder a cheap set of others that can change together with it. Looks at classes only.
 */
export function chosen(state: State): ReadonlySet<number> {
  const { whole, needs } = state
  const small = needs.filter((unknown) => isOwn(whole, unknown))
  const hidden = new Set(small)
  const moves = new Map<number, Move>()
  for (const unknown of needs) {
    const move = moveThrough(whole, unknown, (one) => priceOf(state, hidden, one), [1])
    if (move === undefined) continue
    moves.set(unknown, move)
    for (const [changed] of move) if (isOwn(whole, changed)) hidden.add(changed)
  }
  return pruned(state, hidden, moves, new Set(small))
}

function priceOf(
  { whole, minimumCell, box, known, values }: State,
  hidden: ReadonlySet<number>,
  unknown: number,
): number | undefined {
  const [low, high] = [box.low[unknown] ?? 0, box.high[unknown] ?? 0]
  if (low === high || known.has(unknown)) return undefined
  const narrow = isSmall(low, minimumCell) && high < minimumCell ? NARROW : 0
  if (!isOwn(whole, unknown) || hidden.has(unknown)) return narrow
  const { key } = whole.places[unknown] ?? { key: '[]' }
  const totals = (JSON.parse(key) as unknown[]).filter((part) => part === null).length
  const near = (values[unknown] ?? 0) < 4 * minimumCell ? NEAR : 1
  return near * TOTAL ** totals
}

/** Takes back what later choices made needless. */
function pruned(
  state: State,
  hidden: Set<number>,
  moves: Map<number, Move>,
  small: ReadonlySet<number>,
): ReadonlySet<number> {
  const { whole } = state
  const further = [...hidden]
    .filter((unknown) => !small.has(unknown))
    .map((unknown) => ({ unknown, cost: priceOf(state, small, unknown) ?? 0 }))
    .sort((a, b) => b.cost - a.cost || b.unknown - a.unknown)
  for (const { unknown } of further) {
    const without = new Set(hidden)
    without.delete(unknown)
    const price = (one: number) =>
      isOwn(whole, one) && !without.has(one) ? undefined : priceOf(state, without, one)
    const costOf = (move: Move) =>
      move.reduce((sum, [one]) => sum + (priceOf(state, hidden, one) ?? 0), 0)
    const again = new Map<number, Move>()
    const holds = [...moves].every(([need, move]) => {
      if (!move.some(([one]) => one === unknown)) return true
      const other = moveThrough(whole, need, price, [1])
      if (other === undefined || costOf(other) > costOf(move)) return false
      again.set(need, other)
      return true
    })
    if (!holds) continue
    hidden.delete(unknown)
    for (const [need, move] of again) moves.set(need, move)
  }
  const used = new Set([...moves.values()].flatMap((move) => move.map(([one]) => one)))
  return new Set([...hidden].filter((unknown) => small.has(unknown) || used.has(unknown)))
}
