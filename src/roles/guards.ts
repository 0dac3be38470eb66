// The guards of single fields: each gives the value in its one notation, or throws the issue.
import { decimal, digitsOf, shown } from '../core/money/index.js'
import type { DecimalInput } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import type { Collector } from '../core/result/index.js'
import {
  notAChoice,
  notAList,
  notAnObject,
  notHours,
  notText,
  notYesOrNo,
  unknownField,
} from './issues.js'

/** A value with fields, of which every one must be known: a misspelt one is never passed over. */
export function record(
  value: unknown,
  known: readonly string[],
  check: Collector,
): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(value)
  for (const name of Object.keys(fields)) {
    if (!known.includes(name)) check.add(unknownField({ name: shown(name), known }, [shown(name)]))
  }
  return fields
}

/** A value with fields, whatever their names. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw new SpukError([notAnObject({ given: shown(value) })])
}

/** A list, holes read as missing elements. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return Array.from(value as readonly unknown[])
  throw new SpukError([notAList({ given: shown(value) })])
}

/** A text that says something, on one line, without marks that turn the direction of reading. */
export function text(value: unknown): string {
  const line =
    typeof value === 'string' && value.length <= 400
      ? value
          .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim()
      : ''
  if (line === '') throw new SpukError([notText({ given: shown(value) })])
  return line
}

/** One of a few words. */
export function choice<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  throw new SpukError([notAChoice({ given: shown(value), choices })])
}

/** Yes or no. */
export function yesOrNo(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new SpukError([notYesOrNo({ given: shown(value) })])
}

/** Hours in full digits, so few of them that a sum is always exact. */
export function hours(value: unknown): string {
  const digits = digitsOf(value)
  const number = digits === undefined ? undefined : decimal(value as DecimalInput)
  if (number?.gte(0) && number.lte(10_000) && number.decimalPlaces() <= 4) {
    return digitsOf(number.abs()) ?? ''
  }
  throw new SpukError([notHours({ given: shown(value) })])
}

/** Reads a field that may be absent: an object with it, or without. */
export function optionalOf(given: Readonly<Record<string, unknown>>, check: Collector) {
  return <K extends string, T>(key: K, guard: (value: unknown) => T): Partial<Record<K, T>> => {
    if (given[key] === undefined) return {}
    const value = check.attempt([key], () => guard(given[key]))
    return value === undefined ? {} : ({ [key]: value } as Record<K, T>)
  }
}
