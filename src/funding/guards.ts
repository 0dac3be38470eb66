// The guards of single fields: each gives the value in its one form, or throws the issue.
import { isoDate } from '../core/calendar/index.js'
import { euro, shown } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import {
  at,
  Collector,
  fieldsFrom,
  isWhole,
  listFrom,
  soundOptions,
  SpukError,
  unknownNames,
} from '../core/result/index.js'
import type { Path, Text } from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'
import { endsBeforeStart, negativeAmount, notAYear, notText } from './issues.js'

const LONGEST = 400

/** Spaces and Unicode forms that nobody can see make no other name; capitals do. */
export function nameFrom(value: unknown): string {
  const name = typeof value === 'string' ? canonicalName(value) : ''
  if (name === '' || name.length > LONGEST) throw new SpukError([notText({ given: shown(value) })])
  return name
}

/** Stands in for a text that is not sound. */
export const NO_TEXT: Text = { nl: '', en: '' }

/** One text for both languages, or one for each. */
export function textFrom(value: unknown): Text {
  if (typeof value !== 'object' || value === null) {
    const name = nameFrom(value)
    return { nl: name, en: name }
  }
  const check = new Collector()
  const both = { nl: nameFrom, en: nameFrom }
  const { nl = '', en = '' } = soundOptions(value, both, check, ['nl', 'en'])
  check.done()
  return { nl, en }
}

/** An amount of nought or more. */
export function amountFrom(value: unknown): Euro {
  const amount = euro(value as EuroInput)
  if (amount.cents < 0) throw new SpukError([negativeAmount({ given: amount })])
  return amount
}

/** A calendar year. */
export function yearFrom(value: unknown): number {
  if (isWhole(value, 1900, 2199)) return value
  throw new SpukError([notAYear({ given: shown(value) })])
}

/** Reads the fields of one object and keeps every issue under its path. */
export class FieldReader {
  readonly #fields: Readonly<Record<string, unknown>>
  readonly #path: Path
  readonly #check: Collector

  constructor(value: unknown, known: readonly string[], path: Path, check: Collector) {
    this.#path = path
    this.#check = check
    this.#fields = check.attempt(path, () => fieldsFrom(value)) ?? {}
    check.add(...unknownNames(this.#fields, known).map((issue) => at(path, issue)))
  }

  /** Whether anything is given; `null` is as good as nothing. */
  has(name: string): boolean {
    return this.#own(name) != null
  }

  /** A field that must be there; the stand-in is never used, because its issue stops the computation. */
  need<T>(name: string, guard: (value: unknown) => T, standIn: T): T {
    return this.#check.attempt([...this.#path, name], () => guard(this.#own(name))) ?? standIn
  }

  /** A field that may be unknown. */
  open<T>(name: string, guard: (value: unknown) => T): T | null {
    const value = this.#own(name) ?? null
    return value === null ? null : this.need<T | null>(name, guard, null)
  }

  /** A list, in which every element is read under its own path; left out, it is empty. */
  list<T>(name: string, read: (element: unknown, path: Path) => T): readonly T[] {
    if (this.#own(name) === undefined) return []
    const elements = this.need(name, listFrom, [])
    return elements.map((element, i) => read(element, [...this.#path, name, i]))
  }

  /** Two days that bound a period, if both are known. */
  inOrder(from: string | null, until: string | null, name: string): void {
    if (from !== null && until !== null && from !== '' && until !== '' && until < from) {
      this.#check.add(endsBeforeStart({ from, until }, [...this.#path, name]))
    }
  }

  #own(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined
  }
}

/** The period that a question is about, both days included. */
export function readPeriod(fields: FieldReader): { readonly from: string; readonly to: string } {
  const from = fields.need('from', isoDate, '')
  const to = fields.need('to', isoDate, '')
  fields.inOrder(from, to, 'to')
  return { from, to }
}
