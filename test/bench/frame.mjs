import { Bench } from 'tinybench'

/** Every contender runs this often, in turn, so that a busy moment of the machine hits all alike. */
const ROUNDS = 5
/** How long one measurement lasts, in ms, and the least a single sample must last to be trusted. */
const TIME = 60
const SAMPLE_NS = 100_000

/** Keeps the last outcome, so that no run is left out as unused. */
export let sink

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/** The time of one call in ns, measured with tinybench over samples of many calls. */
function measure(name, call, { calls, slow }) {
  const many = () => {
    for (let i = 0; i < calls; i += 1) sink = call()
  }
  const bench = new Bench({
    time: TIME,
    iterations: slow ? 1 : 3,
    warmup: !slow,
    warmupTime: 10,
    warmupIterations: 1,
  })
  bench.add(name, many, { async: false })
  bench.runSync()
  const { result } = bench.tasks[0]
  if (result.error) throw result.error
  return (result.latency.p50 * 1e6) / calls
}

/** How many calls make one sample long enough, and whether one call is longer than a measurement. */
function sampling(call) {
  for (let calls = 1; ; calls *= 2) {
    const start = process.hrtime.bigint()
    for (let i = 0; i < calls; i += 1) sink = call()
    const ns = Number(process.hrtime.bigint() - start)
    if (ns >= SAMPLE_NS) return { calls, slow: ns / calls > TIME * 1e6 }
  }
}

/**
 * Measures contenders against a base over the same input.
 *
 * @param {() => unknown} base
 * @param {Record<string, { call: () => unknown } & Record<string, unknown>>} contenders what else
 *   they carry (`wrong`, `bytes`) goes into the outcome as it is
 * @returns {Record<string, { ratio: number, ns: number }>}
 */
export function compete(base, contenders) {
  const runners = Object.entries(contenders).map(([name, { call, ...facts }]) => ({
    name,
    call,
    facts,
    sample: sampling(call),
    all: [],
    ratios: [],
  }))
  const baseSample = sampling(base)
  for (let round = 0; round < ROUNDS; round += 1) {
    const bar = measure('base', base, baseSample)
    for (const { name, call, sample, all, ratios } of runners) {
      const ns = measure(name, call, sample)
      all.push(ns)
      ratios.push(ns / bar)
    }
  }
  return Object.fromEntries(
    runners.map(({ name, facts, all, ratios }) => [
      name,
      { ratio: rounded(median(ratios)), ns: rounded(median(all)), ...facts },
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
