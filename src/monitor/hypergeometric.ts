/** A random sample without replacement: how many there are, and how many of them were asked. */
export interface Draw {
  readonly population: number
  readonly sample: number
}

/** In how many ways `chosen` can be taken out of `from`, which is no less. */
export function binomial(from: number, chosen: number): bigint {
  let ways = 1n
  for (let i = 1; i <= Math.min(chosen, from - chosen); i++) {
    ways = (ways * BigInt(from - i + 1)) / BigInt(i) // exact: i consecutive factors
  }
  return ways
}

/** The number of samples that hold at least `count` of the `marked` in the population, `marked` ≥ `count` ≥ 0. */
export function samplesWithAtLeast(count: number, marked: number, draw: Draw): bigint {
  const { population, sample } = draw
  const others = population - marked
  const first = Math.max(count, sample - others)
  const last = Math.min(marked, sample)
  let term = binomial(marked, first) * binomial(others, sample - first)
  let samples = 0n
  for (let i = first; i <= last; i++) {
    samples += term
    // From C(marked, i) · C(others, sample − i) to the same with i + 1; exact.
    term =
      (term * BigInt((marked - i) * (sample - i))) / BigInt((i + 1) * (others - sample + i + 1))
  }
  return samples
}
