// Guards of single values: each gives the value, or throws the issue.
import { LONGEST_TEXT, MOST_ELEMENTS } from '../limits.js'
import { Collector } from './collect.js'
import { SpukError } from './error.js'
import { missing, notAChoice, tooMany, wrongType } from './input.js'
import { closestMatch } from './closest-match.js'
import { catchUnreadable } from './catch-unreadable.js'
import { preview } from './preview.js'

function refused(value: unknown, expected: string): SpukError {
  return new SpukError([
    value === undefined ? missing({}) : wrongType({ expected: [expected], given: preview(value) }),
  ])
}

/** Whether a value is an object with fields; its getters are not asked. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A guard for an object with fields, whatever their names: a copy. */
export function fieldsFrom(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && preview(value) !== 'array') {
    return catchUnreadable(() => ({ ...value }))
  }
  throw refused(value, 'object')
}

/** Whether a value is a whole number of at least `least` and at most `most`. */
export function isWhole(
  value: unknown,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): value is number {
  return Number.isSafeInteger(value) && least <= (value as number) && (value as number) <= most
}

/** No guard: what it is worth is judged together with something else. */
export const unchecked = (value: unknown): unknown => value

/** A guard for one of a few words. */
export function oneOf<const T extends string>(...choices: readonly T[]): (value: unknown) => T {
  return (value) => {
    const found = choices.find((choice) => choice === value)
    if (found !== undefined) return found
    if (value === undefined) throw new SpukError([missing({})])
    const likely = typeof value === 'string' ? closestMatch(value, choices) : null
    throw new SpukError([notAChoice({ given: preview(value), choices, nearest: likely })])
  }
}

/** A guard for yes or no. */
export function booleanFrom(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw refused(value, 'boolean')
}

/** A guard for a text, however long; nothing is no text either. */
export function stringFrom(value: unknown): string {
  if (typeof value === 'string') return value
  throw new SpukError([wrongType({ expected: ['string'], given: preview(value) })])
}

/** A guard for a text of reasonable length. */
export function textFrom(value: unknown): string {
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value
  throw refused(value, 'string')
}

/** A guard for a list: a copy in which a hole is `undefined`. */
export function listFrom(value: unknown): readonly unknown[] {
  return catchUnreadable(() => {
    if (!Array.isArray(value)) throw refused(value, 'array')
    const { length } = value as readonly unknown[]
    if (!(length <= MOST_ELEMENTS)) throw new SpukError([tooMany({ most: MOST_ELEMENTS })])
    return Array.from({ length }, (_, i) => value[i] as unknown)
  })
}

/** A guard for a list of which every element has a guard; a mistake has the place of its element in its path. */
export function eachFrom<T>(value: unknown, guard: (element: unknown) => T): readonly T[] {
  const check = new Collector()
  const elements = listFrom(value).map((element, i) =>
    check.attempt([i], () => catchUnreadable(() => guard(element))),
  )
  check.done()
  return elements as readonly T[]
}

/** A guard for the languages that texts exist in. */
export const localeFrom = /* @__PURE__ */ oneOf('nl', 'en')
