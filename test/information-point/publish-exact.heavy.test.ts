import { describe, expect, it } from 'vitest'
import { publishTallies, publishTally } from '../../src/information-point/index.js'
import type { PublishedTally } from '../../src/information-point/index.js'
import { runs } from '../support/runs.js'
import { boxWith, cutOf, sumsOf, toldExactly } from './chains.js'
import type { Cut } from './chains.js'
import { Exact } from './exact.js'
import { pick, randomFrom } from './random.js'
import { fillings } from './tables.js'

const SPANS = [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]]
const GROUPS = [[0], [1], [2], [0, 1], [0, 1, 2]]
const LINE = ['library'] as const

/** Up to five publications one after the other; what is refused is not published. */
function chain(
  members: number,
  months: number,
  keys: number,
  cuts: readonly Cut[],
  random: (below: number) => number,
  { list = true, most = 12 } = {},
) {
  const box = boxWith(members, months, keys)
  const values = box.combinations.map(() => (random(4) === 0 ? 0 : random(pick([4, most], random))))
  const minimumCell = pick([3, 5], random)
  const seen: (readonly [Cut, PublishedTally])[] = []
  for (const cut of cuts) {
    try {
      const previous = seen.map(([, table]) => table)
      const tally = cutOf({ box, values }, cut, list)
      if (tally.visits === 0) continue
      const period = tally.period ?? undefined
      seen.push([cut, publishTally(tally, { minimumCell, previous, ...(period && { period }) })])
    } catch (error) {
      expect((error as { issues: { code: string }[] }).issues?.[0]?.code).toContain('protected')
    }
  }
  const told = toldExactly({ box, values }, seen, sumsOf(box, members, months), minimumCell)
  return { values, minimumCell, seen, told }
}

const stats: Record<string, number[]> = {}
function run(name: string, times: number, make: (random: (below: number) => number) => ReturnType<typeof chain>, seed: number) {
  const random = randomFrom(seed)
  let hiding = 0, told = 0, shown = 0, all = 0
  const t = Date.now()
  const bad = []
  for (let i = 0; i < times; i++) {
    const r = make(random)
    const n = r.seen.flatMap(([, t]) => [...t.cells, ...t.totals])
    all += n.length; shown += n.filter((c) => c.count !== null).length
    hiding += r.seen.some(([, { hidden }]) => hidden > 0) ? 1 : 0
    if (r.told.length > 0) { told++; if (bad.length < 2) bad.push(r) }
  }
  console.log(name, { times, hiding, told, shown: shown / all, ms: Date.now() - t })
  for (const r of bad) console.log(JSON.stringify({ v: r.values, m: r.minimumCell, told: r.told, seen: r.seen.map(([c, t]) => [c.members.join(''), c.months.join(''), c.by, [...t.cells, ...t.totals].map((c) => c.count).join(' '), t.everythingHidden]) }))
}

const N = Number(process.env.N ?? 100)
const shuffled = <T>(l: readonly T[], random: (b: number) => number) => { const x = [...l]; const o: T[] = []; while (x.length) o.push(...x.splice(random(x.length), 1)); return o }
it('months', () => {
  for (const keys of [2, 3, 4])
  run(`months ${keys}`, N, (random) => chain(1, 3, keys, shuffled(SPANS, random).slice(0, 5).map((months) => ({ members: [0], months, by: LINE })), random), keys)
})
it('months met', () => {
  run('months met', N, (random) => chain(1, 3, 3, shuffled(SPANS, random).slice(0, 5).map((months) => ({ members: [0], months, by: LINE })), random, { list: false }), 4)
})
it('members', () => {
  for (const keys of [2, 3])
  run(`members ${keys}`, N, (random) => chain(3, 1, keys, shuffled(GROUPS, random).slice(0, 5).map((members) => ({ members, months: [0], by: LINE })), random), keys)
})
it('members × months', () => {
  run(`mixed`, N, (random) => chain(2, 3, 2, [0,1,2,3,4].map(() => ({ members: pick([[0], [1], [0, 1]], random), months: pick(SPANS, random), by: LINE })), random), 8)
})
it('members × months beside', () => {
  const CROSS = [[[0],[0,1,2]],[[1],[0,1,2]],[[0,1],[0,1,2]],[[0,1],[0]],[[0,1],[1]],[[0,1],[2]],[[0,1],[0,1]]] as const
  run(`beside`, N, (random) => chain(2, 3, 2, shuffled(CROSS, random).slice(0,5).map(([members, months]) => ({ members, months, by: LINE })), random), 8)
})
it('members met', () => {
  run('members met', N, (random) => chain(3, 1, 3, shuffled(GROUPS, random).slice(0, 5).map((members) => ({ members, months: [0], by: LINE })), random, { list: false }), 4)
})
it('dims', () => {
  run(`dims`, N, (random) => chain(1, 3, 3, shuffled(SPANS, random).slice(0, 5).map((months) => ({ members: [0], months, by: pick([LINE, ['library', 'month'], ['month']], random) })), random), 8)
})
