import type * as z from 'zod/mini'
import { parseEuro } from '../core/money/index.js'
import { isRecord, catchUnreadable, resultOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { forms } from '../core/schema/index.js'
import { jsonOf } from './json.js'
import type { JsonSchema } from './json.js'
import { readInput } from './read-input.js'

/** The fields of a form: a `FormData`, or texts by the names of fields. */
export type FormFields = Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>

/**
 * What a schema makes of an HTML form. Fields are called by their place in the input (`lines.0.amount`), as
 * `issuesByField` calls them, and hold texts: an empty one is left out, as is a row with nothing in it;
 * numbers are read from digits, amounts and other decimals from Dutch notation too, `on` as true. What cannot be
 * read so is passed on as it is, and the schema says what is wrong with it. Issues have the path of their field,
 * also where rows before it are empty or gone.
 *
 * @returns the input for the function that the schema stands for, or every issue
 *
 * @example
 * import { jointAccountSchema, readForm } from 'spuk-ido/schemas'
 * const outcome = readForm(jointAccountSchema, {
 *   'library.name': 'De Bibliotheek', year: '2023', status: 'final', note: '',
 *   'members.0.municipality': 'Zeist', 'members.0.granted': '€ 56.000,00',
 *   'lines.0.id': '', 'lines.0.amount': '',
 *   'lines.1.id': 'staff', 'lines.1.amount': '12,345', 'lines.1.purpose': 'library',
 * })
 * outcome.ok || outcome.issues.map(({ path }) => path.join('.')) // => ['lines.1.amount']
 */
export function readForm<T>(schema: z.core.$ZodType<T>, fields: FormFields): Result<T> {
  const grouped = resultOf(() => catchUnreadable(() => groupOf(fields)))
  if (!grouped.ok) return grouped
  const root = grouped.value
  const json = jsonOf(schema, 'en')
  const outcome = readInput(schema, root.made([json]) ?? {})
  const placed = (issue: Issue): Issue => ({ ...issue, path: root.placeOf(issue.path) })
  return outcome.ok
    ? { ...outcome, warnings: outcome.warnings.map(placed) }
    : { ...outcome, issues: outcome.issues.map(placed) as [Issue, ...Issue[]] }
}

function groupOf(fields: FormFields): Group {
  const root = new Group()
  for (const [name, value] of entriesOf(fields)) root.put(name.split('.'), value)
  return root
}

function entriesOf(fields: FormFields): Iterable<readonly [string, unknown]> {
  return Symbol.iterator in fields
    ? (fields as Iterable<readonly [string, unknown]>)
    : Object.entries(fields)
}

/** Fields that hang together: an object, or the rows of a list by their numbers in the form. */
class Group {
  readonly #parts = new Map<string, unknown>()
  /** The numbers of the rows that are not empty, in order. */
  #rows: readonly string[] = []

  put([name = '', ...inside]: readonly string[], value: unknown): void {
    if (inside.length === 0) {
      this.#parts.set(name, value)
      return
    }
    const known = this.#parts.get(name)
    const group = known instanceof Group ? known : new Group()
    this.#parts.set(name, group)
    group.put(inside, value)
  }

  /** The group as data, without what is empty; `undefined` if nothing is left. */
  made(forms: readonly JsonSchema[]): unknown {
    const parts = [...this.#parts].flatMap(([name, part]) => {
      const inner = forms.flatMap((form) => innerOf(form, name))
      const value = part instanceof Group ? part.made(inner) : readText(part, inner)
      return value === undefined ? [] : [[name, value] as const]
    })
    if (parts.length === 0) return undefined
    const isList = [...this.#parts.keys()].every((name) => /^\d{1,7}$/.test(name))
    if (!isList) return Object.fromEntries(parts)
    const rows = parts.sort(([a], [b]) => Number(a) - Number(b))
    this.#rows = rows.map(([name]) => name)
    return rows.map(([, value]) => value)
  }

  /** A path in the data as the path of its field in the form. */
  placeOf([step, ...rest]: Issue['path']): Issue['path'] {
    if (step === undefined) return []
    const name = typeof step === 'number' ? (this.#rows[step] ?? String(step)) : step
    const part = this.#parts.get(name)
    const place = typeof step === 'number' ? Number(name) : step
    return [place, ...(part instanceof Group ? part.placeOf(rest) : rest)]
  }
}

/** What a schema says of a field in an object or of a row in a list; of several forms all that know it. */
function innerOf(form: JsonSchema, name: string): readonly JsonSchema[] {
  return alternatives(form).flatMap(({ properties = {}, items }) => [
    ...(Object.hasOwn(properties, name) ? [properties[name]] : []),
    ...(isRecord(items) ? [items] : []),
  ]) as readonly JsonSchema[]
}

function readText(value: unknown, forms: readonly JsonSchema[]): unknown {
  if (typeof value !== 'string') return value
  const text = value.trim()
  if (text === '') return undefined
  const all = forms.flatMap(alternatives)
  const has = (type: string) => all.some((form) => form.type === type)
  if (has('boolean')) return text === 'on' || text === 'true' ? true : value
  if (has('integer') && !has('string')) return /^-?\d{1,15}$/.test(text) ? Number(text) : value
  if (!has('number')) return value
  const digits = asDecimal(text)
  return all.some(({ pattern }) => isNumberOf(pattern, digits)) ? digits : value
}

/** Whether a field with this pattern reads these digits: amounts have at most two decimals. */
function isNumberOf(pattern: string | undefined, digits: string): boolean {
  if (pattern === undefined) return false
  if (EUROS.has(pattern)) return /^-?\d+(?:\.\d\d?)?$/.test(digits)
  return NUMBERS.has(pattern) && /^-?\d+(?:\.\d+)?$/.test(digits)
}

const patternsOf = (
  ...fields: readonly { anyOf: readonly [{ pattern: string }, ...unknown[]] }[]
) => new Set(fields.map(({ anyOf: [text] }) => text.pattern))
const EUROS = patternsOf(forms.amount, forms.amountFromZero)
const NUMBERS = patternsOf(forms.decimal, forms.decimalFromZero, forms.weight, forms.exact)

/** A form, or each of those that a value may have. */
function alternatives(form: JsonSchema): readonly JsonSchema[] {
  const others = [form.anyOf, form.oneOf].flatMap((all) => all ?? []) as readonly JsonSchema[]
  return [form, ...others.flatMap(alternatives)]
}

/** Dutch notation as digits with a point; what is not sure to be a number stays as it is. */
function asDecimal(text: string): string {
  if (/^-?\d+,\d+$/.test(text)) return text.replace(',', '.')
  if (!/[,€]/.test(text)) return text
  const amount = parseEuro(text)
  return amount.ok ? String(amount.value) : text
}
