import { Collector } from './collect.js'
import { isSpukError, SpukError } from './error.js'
import { notAChoice, tooMany, unknownField, unreadable, wrongType } from './input.js'
import type { Issue } from './model.js'
import { nearest } from './nearest.js'
import { shown } from './shown.js'

/** Reads what a caller brought: whatever its getters, proxies or iterators throw becomes an issue. */
export function reading<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (isSpukError(error)) throw error
    throw new SpukError([unreadable({})])
  }
}

type Guards = Readonly<Record<string, (value: unknown) => unknown>>

/** The options that were given; a guard that gives `undefined` leaves one out. */
export type ReadOptions<G extends Guards> = { readonly [K in keyof G]?: ReturnType<G[K]> }

/**
 * Reads options, each by its own guard, all that are wrong at once: a name that is not known is an
 * issue that proposes the nearest, and so is `null` in place of the options. One that is left out or
 * `undefined` has no guard run.
 */
export function optionsFrom<G extends Guards>(given: unknown, guards: G): ReadOptions<G> {
  const options: Record<string, unknown> = {}
  if (given === undefined) return options as ReadOptions<G>
  const fields = fieldsFrom(given)
  const known = Object.keys(guards)
  const check = new Collector()
  check.add(...unknownNames(fields, known))
  for (const name of known) {
    const value = fields[name]
    if (value === undefined) continue
    options[name] = check.attempt([name], () => reading(() => guards[name]?.(value)))
  }
  check.done()
  return options as ReadOptions<G>
}

/** A caller who gets fifty names wrong need not hear of the others. */
const ENOUGH = 50

/** An issue for every own name that is not known, with the nearest that is: a misspelt one is never passed over. */
export function unknownNames(fields: object, known: readonly string[]): readonly Issue[] {
  return Object.keys(fields)
    .filter((name) => !known.includes(name))
    .slice(0, ENOUGH)
    .map((name) =>
      unknownField({ name: shown(name), known, nearest: nearest(name, known) }, [name]),
    )
}

/** A guard for an object with fields, whatever their names: a copy. */
export function fieldsFrom(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && shown(value) !== 'array') {
    return reading(() => ({ ...value }))
  }
  throw new SpukError([wrongType({ expected: ['object'], given: shown(value) })])
}

/** No guard: what it is worth is judged together with something else. */
export const asGiven = (value: unknown): unknown => value

/** A guard for one of a few words. */
export function oneOf<const T extends string>(...choices: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = choices.find((choice) => choice === value)
    if (found !== undefined) return found
    const likely = typeof value === 'string' ? nearest(value, choices) : null
    throw new SpukError([notAChoice({ given: shown(value), choices, nearest: likely })])
  }
}

/** A guard for yes or no. */
export function booleanFrom(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new SpukError([wrongType({ expected: ['boolean'], given: shown(value) })])
}

/** A guard for a text of reasonable length. */
export function textFrom(value: unknown): string {
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value
  throw new SpukError([wrongType({ expected: ['string'], given: shown(value) })])
}

const LONGEST_TEXT = 400

/** No more elements than this in anything that is read as a whole: an iterable may have no end. */
export const MOST_ELEMENTS = 1_000_000

/** A guard for a list: a copy in which a hole is `undefined`. */
export function listFrom(value: unknown): readonly unknown[] {
  return reading(() => {
    if (!Array.isArray(value)) {
      throw new SpukError([wrongType({ expected: ['array'], given: shown(value) })])
    }
    const { length } = value as readonly unknown[]
    if (!(length <= MOST_ELEMENTS)) throw new SpukError([tooMany({ most: MOST_ELEMENTS })])
    return Array.from({ length }, (_, i) => value[i] as unknown)
  })
}

/** A guard for the languages that texts exist in. */
export const localeFrom = /* @__PURE__ */ oneOf('nl', 'en')
