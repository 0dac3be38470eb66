import { publishTallies } from 'spuk-ido/information-point'
import { rounded, timed } from './frame.mjs'

const MINIMUM = 3
/** In the search for the optimum a reader tries counts up to this. */
const MOST = 11
const CASES = 40

let state = 42
const below = (count) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * count)
}

/** A tally of keys; all are of the same quarter, so that only the numbers say which is a part of which. */
function tallied(values) {
  const keys = values.map((_, i) => `K${String(i).padStart(3, '0')}`)
  const total = values.reduce((sum, value) => sum + value, 0)
  const cells = values.flatMap((count, i) =>
    count > 0 ? [{ key: [keys[i]], visits: count, questions: count }] : [],
  )
  return {
    kind: 'tally',
    by: ['library'],
    lists: { library: keys },
    visits: total,
    questions: total,
    cells,
    unknown: [],
    period: { from: '2024-01-01', to: '2024-03-31' },
  }
}

/** What two members, their whole and all totals show of a filling. */
function numbersOf([a, b, c, d]) {
  return [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d]
}

/** How many of these numbers can be shown at best, so that every hidden one has two values for a plain reader. */
function optimum(values) {
  const real = numbersOf(values)
  const fillings = []
  for (let i = 0; i < (MOST + 1) ** 4; i++) {
    const filling = [0, 1, 2, 3].map((at) => Math.floor(i / (MOST + 1) ** at) % (MOST + 1))
    // Zero is always shown.
    if (filling.every((value, at) => (value === 0) === (values[at] === 0))) {
      fillings.push(numbersOf(filling))
    }
  }
  const may = real.map((value) => value === 0 || value >= MINIMUM)
  const sets = Array.from({ length: 2 ** real.length }, (_, bits) =>
    real.flatMap((_number, i) => ((bits >> i) & 1 ? [i] : [])),
  )
    .filter((set) => set.every((i) => may[i]))
    .sort((x, y) => y.length - x.length)
  for (const set of sets) {
    const same = fillings.filter((other) => set.every((i) => other[i] === real[i]))
    const told = real.some(
      (value, i) => !set.includes(i) && same.every((other) => other[i] === value),
    )
    if (!told) return set.length
  }
  return 0
}

const shownIn = (tables) =>
  tables.flatMap(({ cells, totals }) => [...cells, ...totals]).filter(({ count }) => count !== null)
    .length

/** A region of municipalities, each with a row of counts, a fifth of them small. */
function region(members, keys) {
  const parts = Array.from({ length: members }, () =>
    Array.from({ length: keys }, () => (below(5) === 0 ? 1 + below(4) : 5 + below(200))),
  )
  const whole = parts[0].map((_, i) => parts.reduce((sum, part) => sum + part[i], 0))
  return [whole, ...parts].map(tallied)
}

const REGIONS = {
  'publish/3x10': [3, 10],
  'publish/10x10': [10, 10],
  'publish/10x40': [10, 40],
  'publish/20x20': [20, 20],
}

/** How much is shown of what could be, and how the time grows with tables and cells. */
export const contests = {
  'publish/optimum': shareOfOptimum,
  ...Object.fromEntries(Object.keys(REGIONS).map((name) => [name, timedRegion])),
}

/** Two members and their whole at once, beside the most that a plain reader would allow. */
function shareOfOptimum(name) {
  let [shown, best] = [0, 0]
  for (let i = 0; i < CASES; i++) {
    const values = [0, 0, 0, 0].map(() => (below(3) === 0 ? 1 + below(2) : below(MOST - 2)))
    const [a, b, c, d] = values
    const tables = [
      [a, b],
      [c, d],
      [a + c, b + d],
    ].map(tallied)
    shown += shownIn(publishTallies(tables, { minimumCell: MINIMUM }))
    best += optimum(values)
  }
  return { [name]: { shown, best, share: rounded(shown / best) } }
}

function timedRegion(name) {
  const [members, keys] = REGIONS[name]
  const tables = region(members, keys)
  const { value, ns } = timed(() => publishTallies(tables, { minimumCell: 5 }))
  const numbers = (members + 1) * (keys + 1)
  const shown = shownIn(value)
  return {
    [name]: { ms: rounded(ns / 1e6), share: rounded(shown / numbers), hidden: numbers - shown },
  }
}
