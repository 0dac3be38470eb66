import type { Bounds } from './grid.js'

/** A count as a multiple of a base, the nearest; halfway up. */
export function rounded(count: number, base: number): number {
  return Math.floor((count + Math.floor(base / 2)) / base) * base
}

/** The counts that round to a multiple. */
export function roundedFrom(multiple: number, base: number): Bounds {
  const half = Math.floor(base / 2)
  return { low: Math.max(0, multiple - half), high: multiple + base - half - 1 }
}
