import { isSpukError } from '../../src/index.js'
import type * as library from '../../src/index.js'
import { LawBroken } from '../../src/testing/index.js'
import { OWN_ARGUMENTS } from './calls/index.js'
import { functions } from './face.js'
import { textFaults } from './texts.js'
import { differences, picture } from './unchanged.js'
import type { Hostile } from './values.js'

/** The way to one value inside the arguments of a call. */
export type Slot = readonly (string | number)[]

const MOST_SLOTS = 4000

/** Every argument that an outsider brings and every value inside, the outer ones first. */
export function slotsOf(name: string, given: readonly unknown[]): readonly Slot[] {
  const own = OWN_ARGUMENTS[name] ?? []
  const slots: Slot[] = [...given.keys()].filter((i) => !own.includes(i)).map((i) => [i])
  const seen = new Set<unknown>()
  for (const slot of slots) {
    const value = valueAt(given, slot)
    if (!isBranch(value) || seen.has(value)) continue
    seen.add(value)
    for (const key of Object.keys(value)) {
      if (slots.length >= MOST_SLOTS) return slots
      slots.push([...slot, key])
    }
  }
  return slots
}

function isBranch(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype
}

/** What stands at a slot. */
export function valueAt(given: unknown, slot: Slot): unknown {
  return slot.reduce((value, key) => (value as Record<string | number, unknown>)[key], given)
}

/** How a value is put in the place of another. */
export type Way = 'instead' | 'by-getter' | 'beside' | 'left-out'

/** The arguments with one of them, or one value inside, replaced; what is not on the way to it is the same. */
export function changed(
  given: readonly unknown[],
  slot: Slot,
  way: Way,
  value: unknown,
  isArguments = true,
): readonly unknown[] {
  const [key = 0, ...rest] = slot
  const list: readonly unknown[] = given
  const copy = (Array.isArray(given) ? [...list] : { ...(given as object) }) as unknown[]
  if (rest.length > 0) {
    put(copy, key, changed((given as never)[key], rest, way, value, false))
  } else if (way === 'by-getter' && !isArguments) {
    const get = () => {
      throw new Error('a getter of the attack')
    }
    Object.defineProperty(copy, key, { get, enumerable: true, configurable: true })
  } else if (way === 'beside' && !Array.isArray(copy)) put(copy, 'unknownName', value)
  else if (way === 'left-out' && !Array.isArray(copy)) Reflect.deleteProperty(copy, key)
  else put(copy, key, value)
  return copy
}

function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** What came of one call. */
export interface Outcome {
  /** What is wrong with it, or nothing. */
  readonly faults: readonly string[]
  readonly value?: unknown
  /** Time of the processor in milliseconds. */
  readonly time: number
}

/**
 * Calls a function and looks at what comes out: only a value or a SpukError may, and nothing that was passed
 * in may be changed.
 */
export async function attacked(name: string, given: readonly unknown[]): Promise<Outcome> {
  const run = functions.get(name)
  if (run === undefined) throw new Error(`there is no ${name}`)
  const passedIn = picture(given.filter((_, i) => !OWN_ARGUMENTS[name]?.includes(i)))
  const before = process.cpuUsage()
  const spent = () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  try {
    const value = await consumed(run(...given))
    const time = spent()
    const faults = faultsOf(value).filter((fault) => fault !== NAN || !holdsNaN(given))
    return { faults: [...faults, ...differences(passedIn)], value, time }
  } catch (error) {
    return { faults: [...errorFaults(error), ...differences(passedIn)], time: spent() }
  }
}

/** A promise is waited for, and a lazy list is read, though not to the end of an endless one. */
async function consumed(value: unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Promise) return value
  let count = 0
  if (Symbol.asyncIterator in value) {
    for await (const _ of value as AsyncIterable<unknown>) if (++count > 1000) break
    return undefined
  }
  if (!(Symbol.iterator in value) || Array.isArray(value) || value instanceof Map) return value
  for (const _ of value as Iterable<unknown>) if (++count > 1000) break
  await Promise.resolve()
  return undefined
}

const LONGEST_TEXT = 2_000
const LONGEST_MESSAGE = 10_000

function errorFaults(error: unknown): readonly string[] {
  if (error instanceof LawBroken) return [] // what the test kit's assertions are for
  if (!isSpuk(error)) return [`throws ${shortError(error)}`]
  return [
    ...(error.issues.length === 0 ? ['an error without issues'] : []),
    ...(error.message.length > LONGEST_MESSAGE
      ? [`a message of ${error.message.length} characters`]
      : []),
    ...issueFaults(error.issues),
  ]
}

function isSpuk(error: unknown): error is library.SpukError {
  try {
    return isSpukError(error)
  } catch {
    return false
  }
}

function shortError(error: unknown): string {
  try {
    if (!(error instanceof Error)) return `what is no error: ${typeof error}`
    const place = /(?:src|node_modules)\/[^)\n]*/.exec(error.stack ?? '')?.[0] ?? ''
    return `${error.name}: ${error.message.slice(0, 100)} at ${place}`
  } catch {
    return 'what throws when it is looked at'
  }
}

function issueFaults(issues: readonly library.Issue[]): readonly string[] {
  return issues.slice(0, 100).flatMap((issue) => {
    const { code, severity, path, message, suggestion = '', english, details } = issue
    const texts = [message, suggestion, english.message, english.suggestion ?? '']
    const longest = Math.max(...texts.map((text) => text.length), jsonOf(details).length / 4)
    return [
      ...(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) ? [] : [`the code ${code}`]),
      ...(['error', 'warning', 'info'].includes(severity) ? [] : [`the severity ${severity}`]),
      ...(message === '' || english.message === '' ? [`${code} without text`] : []),
      ...(longest > LONGEST_TEXT ? [`${code} with a text of ${longest} characters`] : []),
      ...(path.every((key) => typeof key === 'string' || typeof key === 'number')
        ? []
        : [`${code} with a strange path`]),
      ...(longest > LONGEST_TEXT ? [] : textFaults(issue)),
    ]
  })
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return ' '.repeat(4 * LONGEST_TEXT + 4)
  }
}

const NAN = 'gives NaN'

/** Whether the caller brought a NaN: then it may come back where a result holds what was given. */
function holdsNaN(given: unknown, seen = new Set<unknown>()): boolean {
  if (typeof given === 'number') return Number.isNaN(given)
  if (typeof given !== 'object' || given === null || seen.has(given)) return false
  seen.add(given)
  try {
    const parts = given instanceof Map ? [...given].flat() : Object.values(given)
    return parts.some((part) => holdsNaN(part, seen))
  } catch {
    return false
  }
}

const ORDINARY: readonly unknown[] = [
  null,
  Object.prototype,
  Array.prototype,
  Map.prototype,
  Set.prototype,
]

/** A Result that carries issues carries sound ones; a value holds no NaN and has no prototype of the attack's. */
function faultsOf(value: unknown): readonly string[] {
  const faults = new Set<string>()
  const seen = new Set<unknown>()
  const queue: unknown[] = [value]
  while (queue.length > 0 && seen.size < 20_000) {
    const one = queue.pop()
    if (typeof one === 'number' && Number.isNaN(one)) faults.add(NAN)
    if (typeof one !== 'object' || one === null || seen.has(one)) continue
    seen.add(one)
    const prototype: unknown = Object.getPrototypeOf(one)
    const own = (prototype as { constructor?: { name?: string } } | null)?.constructor?.name
    if (
      !ORDINARY.includes(prototype) &&
      own !== 'Euro' &&
      // The bytes of an office file.
      own !== 'Uint8Array' &&
      own !== 'Decimal' &&
      own !== 'Fraction'
    ) {
      faults.add(`gives an object of ${own ?? 'a strange prototype'}`)
      continue
    }
    // One by one: the elements of a large list are more than a call takes.
    if (own !== 'Decimal') for (const inside of Object.values(one) as unknown[]) queue.push(inside)
  }
  if (isFailure(value)) {
    if (value.issues.length === 0) faults.add('a failure without issues')
    for (const fault of issueFaults(value.issues)) faults.add(fault)
  }
  return [...faults]
}

function isFailure(value: unknown): value is { issues: readonly library.Issue[] } {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false
}

/** One attack, for a message. */
export function told(
  name: string,
  call: number,
  slot: Slot,
  way: Way,
  { name: what }: Hostile,
): string {
  return `${name} (call ${call}) ${slot.join('.')} ${way} ${what}`
}
