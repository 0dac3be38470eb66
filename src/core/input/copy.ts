import { DEEPEST_INPUT, LONGEST_PATH, MOST_ELEMENTS } from '../limits.js'
import { SpukError, tooDeep, tooMany, unreadable } from '../result/index.js'
import type { Issue } from '../result/index.js'

/**
 * A copy of what a caller brought that is plain data through and through: own fields, real lists without
 * holes. It is read once; what reads the copy can neither run code of the caller nor change anything of the
 * caller's. Maps and other iterables become lists; of a function only that it is one is left.
 *
 * @param exact what stands for an amount or a decimal, or `undefined` for any other object
 * @param most how many elements and fields there may be in all
 * @throws SpukError `input/unreadable` with the path to what throws, `input/too-deep`, `input/too-many`
 */
export function copyOf<T>(
  given: T,
  exact: (value: object) => object | undefined,
  most = MOST_ELEMENTS,
): T {
  const path: (string | number)[] = []
  const copies = new Map<object, unknown>()
  let count = 0
  let refusal: Issue | undefined

  const refuse = (issue: Issue): Error => {
    refusal = issue
    return new Error(issue.code)
  }
  const counted = (more: number): void => {
    if (!(more >= 0)) throw refuse(unreadable({}))
    count += more
    if (count > most) throw refuse(tooMany({ most }))
  }
  const copy = (value: unknown): unknown => {
    if (typeof value === 'function') return SOME_FUNCTION
    if (typeof value !== 'object' || value === null) return value
    const known = copies.get(value)
    if (known !== undefined && known !== UNDONE) return known
    if (known === UNDONE || path.length >= DEEPEST_INPUT)
      throw refuse(tooDeep({ most: DEEPEST_INPUT }))
    copies.set(value, UNDONE)
    const made = exact(value) ?? (isIterable(value) ? list(value) : record(value))
    copies.set(value, made)
    return made
  }
  const part = (key: string | number, value: () => unknown): unknown => {
    path.push(key)
    const made = copy(value())
    path.pop()
    return made
  }
  const list = (value: Iterable<unknown>): readonly unknown[] => {
    const elements: unknown[] = []
    if (Array.isArray(value)) {
      // By index, as a list may iterate otherwise; a hole is read as `undefined`.
      const { length } = value as readonly unknown[]
      counted(length)
      for (let i = 0; i < length; i++) elements.push(part(i, () => value[i] as unknown))
      return elements
    }
    for (const element of value) {
      counted(1)
      elements.push(part(elements.length, () => element))
    }
    return elements
  }
  const record = (value: object): object => {
    const keys = Object.keys(value)
    counted(keys.length)
    const made: Record<string, unknown> = {}
    for (const key of keys) {
      const field = part(key, () => (value as Readonly<Record<string, unknown>>)[key])
      if (key === '__proto__') Object.defineProperty(made, key, { ...OWN, value: field })
      else made[key] = field
    }
    return made
  }

  try {
    return copy(given) as T
  } catch {
    // What was thrown may be a proxy that throws in its turn: it is not looked at.
    const issue = refusal ?? unreadable({})
    throw new SpukError([{ ...issue, path: path.slice(0, LONGEST_PATH) }])
  }
}

/** Stands for a function of the caller's, which may be a proxy. */
const SOME_FUNCTION = (): undefined => undefined

const UNDONE = Symbol('being copied')
const OWN = { enumerable: true, configurable: true, writable: true }

function isIterable(value: object): value is Iterable<unknown> {
  return Array.isArray(value) || Symbol.iterator in value
}
