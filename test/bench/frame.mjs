import { Bench } from 'tinybench'

/** Everyone is warmed up for this long, in ms: with less, half the code is measured before it is optimised. */
const WARM_UP = 700
/** Every contender runs this often, in turn, so that a busy moment of the machine hits all alike. */
const ROUNDS = 9
/** How long one measurement lasts, in ms, and the least a single sample must last to be trusted. */
const TIME = 60
const SAMPLE_NS = 100_000

/** Keeps the last outcome, so that no run is left out as unused. */
export let sink

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/** One call and how long it took, in ns. */
export function timed(call) {
  const start = process.hrtime.bigint()
  const value = call()
  return { value, ns: Number(process.hrtime.bigint() - start) }
}

/** Calls until it is warm; gives the number of calls that make one sample long enough. */
export function warmedUp(call) {
  let calls = 1
  for (let total = 0; total < WARM_UP * 1e6;) {
    const { ns } = timed(() => {
      for (let i = 0; i < calls; i += 1) sink = call()
    })
    total += ns
    if (ns < SAMPLE_NS) calls *= 2
  }
  return calls
}

/** The time of one call in ns, measured with tinybench over samples of many calls. */
function measure(call, calls) {
  const many = () => {
    for (let i = 0; i < calls; i += 1) sink = call()
  }
  const bench = new Bench({ time: TIME, iterations: 1, warmup: false })
  bench.add('it', many, { async: false })
  bench.runSync()
  const { result } = bench.tasks[0]
  if (result.error) throw result.error
  return (result.latency.p50 * 1e6) / calls
}

/**
 * Measures contenders against a base over the same input: the first call apart, then warm, in rounds.
 * `ratio` is the median over the rounds, `low` and `high` are the lowest and the highest.
 *
 * @param {() => unknown} base
 * @param {Record<string, { call: () => unknown, check?: (value: unknown) => object }>} contenders what
 *   `check` says of the first outcome (`wrong`, `bytes`) goes into theirs
 * @returns {Record<string, { ratio: number, low: number, high: number, ns: number, firstNs: number }>}
 */
export function compete(base, contenders) {
  const runners = Object.entries(contenders).map(([name, { call, check = () => ({}) }]) => {
    const { value, ns } = timed(call)
    return { name, call, first: ns, facts: check(value), times: [], ratios: [] }
  })
  for (const runner of runners) runner.calls = warmedUp(runner.call)
  const baseCalls = warmedUp(base)
  for (let round = 0; round < ROUNDS; round += 1) {
    const bar = measure(base, baseCalls)
    for (const { call, calls, times, ratios } of runners) {
      const ns = measure(call, calls)
      times.push(ns)
      ratios.push(ns / bar)
    }
  }
  return Object.fromEntries(
    runners.map(({ name, first, facts, times, ratios }) => [
      name,
      {
        ratio: rounded(median(ratios)),
        low: rounded(Math.min(...ratios)),
        high: rounded(Math.max(...ratios)),
        ns: rounded(median(times)),
        firstNs: rounded(first),
        ...facts,
      },
    ]),
  )
}

/** Three significant digits say enough. */
export const rounded = (value) => Number(value.toPrecision(3))

/** How many rows differ from the exact cents. */
export function wrongRows(exact, cents) {
  if (exact.length !== cents.length) return exact.length
  return exact.filter((value, i) => value !== BigInt(cents[i])).length
}

/** Our own outcomes are held against the same exact cents as everyone's; here a wrong row is a defect. */
export function mustBeExact(name, exact, cents) {
  const wrong = wrongRows(exact, cents)
  if (wrong > 0) throw new Error(`${name}: ${wrong} rows differ from the exact cents`)
  return { wrong }
}
