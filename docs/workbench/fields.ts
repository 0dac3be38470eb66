import { findMunicipality, isSpukError } from 'spuk-ido'
import type { Issue, Result } from 'spuk-ido'
import { readForm } from 'spuk-ido/schemas'
import type { $ZodType } from 'zod/v4/core'

/**
 * What is filled in, by the place of each field in its input: `account.lines.0.amount`. A name that ends in `[]`
 * holds several texts with `;` between them, one in `{}` weights by municipality: `Zeist 2; Houten 1`.
 */
export type Fields = Readonly<Record<string, string>>

type Path = Issue['path']

/** The fields inside a group, without its name. */
export function under(fields: Fields, at: string): Fields {
  const start = `${at}.`
  const own = Object.entries(fields).filter(([name]) => name.startsWith(start))
  return Object.fromEntries(own.map(([name, text]) => [name.slice(start.length), text]))
}

/** The numbers of the rows of a list, in order. */
export function rowsOf(fields: Fields, at: string): readonly number[] {
  const found = Object.keys(under(fields, at)).flatMap((name) => /^\d+(?=\.|$)/.exec(name) ?? [])
  return [...new Set(found.map(Number))].sort((a, b) => a - b)
}

/** Lists and weights typed in one field, as fields of their own. */
function expanded(fields: Fields): Fields {
  const entries = Object.entries(fields).flatMap(([name, text]): (readonly [string, string])[] => {
    const end = name.slice(-2)
    if (end !== '[]' && end !== '{}') return [[name, text]]
    const base = name.slice(0, -2)
    const parts = text.split(/;|\n/).map((one) => one.trim())
    const given = parts.filter((one) => one !== '')
    if (end === '[]') return given.map((one, i) => [`${base}.${i}`, one])
    return given.map((one) => {
      const [, who = one, weight = ''] = /^(.*?)[\s:=]+([\d.,]+)$/.exec(one) ?? []
      const found = findMunicipality(who)
      const key = found.ok ? found.value.code : who.replaceAll('.', '')
      return [`${base}.${key}`, weight.replace(',', '.')]
    })
  })
  return Object.fromEntries(entries)
}

/** A place in the data as a place in the form, where rows may be empty. */
function placeOf(fields: Fields, path: Path): Path {
  const used = Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ''))
  const steps: (string | number)[] = []
  for (const step of path) {
    const rows = typeof step === 'number' ? rowsOf(used, steps.join('.')) : []
    steps.push(typeof step === 'number' ? (rows[step] ?? step) : step)
  }
  return steps
}

/** Gathers what is wrong on a page; every part is tried whatever is wrong with another. */
export class Reading {
  readonly issues: Issue[] = []
  readonly fields: Fields

  constructor(fields: Fields) {
    this.fields = fields
  }

  /** A part of the form by its schema; `undefined` if it cannot be read. */
  part<T>(schema: $ZodType<T>, at: string): T | undefined {
    return this.taken(readForm(schema, expanded(under(this.fields, at))), at.split('.'), false)
  }

  /** What a function gives; its issues stand at their fields. */
  attempt<T>(at: string, make: () => T): T | undefined {
    try {
      return make()
    } catch (error) {
      if (!isSpukError(error)) throw error
      this.add(error.issues, at === '' ? [] : at.split('.'))
      return undefined
    }
  }

  taken<T>(outcome: Result<T>, at: Path, isPlaced = true): T | undefined {
    const issues = outcome.ok ? outcome.warnings : outcome.issues
    if (isPlaced) this.add(issues, at)
    else this.issues.push(...issues.map((one) => ({ ...one, path: [...at, ...one.path] })))
    return outcome.ok ? outcome.value : undefined
  }

  add(issues: readonly Issue[], at: Path): void {
    for (const issue of issues) {
      this.issues.push({ ...issue, path: placeOf(this.fields, [...at, ...issue.path]) })
    }
  }
}

type Data = string | number | undefined | readonly Data[] | { readonly [key: string]: Data }

/** An example as fields. */
export function toFields(value: Data, at: string): Fields {
  if (value === undefined) return {}
  if (typeof value !== 'object') return { [at]: String(value) }
  const entries = Object.entries(value).map(([key, part]) => toFields(part, `${at}.${key}`))
  return Object.assign({}, ...entries) as Fields
}

/** The fields with a list instead of what stood at its place. */
export function withRows(fields: Fields, at: string, rows: readonly Fields[]): Fields {
  const others = Object.entries(fields).filter(([name]) => !name.startsWith(`${at}.`))
  const own = rows.flatMap((row, i) =>
    Object.entries(row).map(([name, text]) => [`${at}.${i}.${name}`, text]),
  )
  return Object.fromEntries([...others, ...own] as [string, string][])
}
