import { Exact } from '../core/money/index.js'

/** The bounds of a norm, as exact decimals; absent where there is none. */
export interface Bounds {
  readonly minimum?: string
  readonly maximum?: string
}

/** Bounds as properties that are there only if the bound is. */
export function boundsOf<T>(
  minimum: T | undefined,
  maximum: T | undefined,
): { readonly minimum?: T; readonly maximum?: T } {
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  }
}

/** Whether one exact decimal is more than another. */
export function exceeds(a: string | number, b: string | number): boolean {
  return new Exact(a).gt(b)
}

/** The highest minimum and the lowest maximum. */
export function tightest(
  norms: readonly {
    readonly minimum?: string | number | undefined
    readonly maximum?: string | number | undefined
  }[],
): Bounds {
  const minimum = best(
    norms.map((norm) => norm.minimum),
    exceeds,
  )
  const maximum = best(
    norms.map((norm) => norm.maximum),
    (a, b) => exceeds(b, a),
  )
  return boundsOf(minimum, maximum)
}

function best(
  bounds: readonly (string | number | undefined)[],
  beats: (a: string, b: string) => boolean,
): string | undefined {
  const [first, ...others] = bounds.flatMap((bound) => (bound === undefined ? [] : [`${bound}`]))
  return first === undefined
    ? undefined
    : others.reduce((held, next) => (beats(next, held) ? next : held), first)
}
