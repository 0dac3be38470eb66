import { inspect } from 'node:util'
import { describe, isEuro, isSpukError, toMarkdown, toTable } from '../index.js'
import type { Issue, Locale, Result, ResultTable } from '../index.js'
import { grantBlock, isGrant } from './grant-block.js'
import { hint } from './display-options.js'
import type { DisplayOptions } from './display-options.js'
import { table } from './table.js'
import type { Row } from './table.js'

const MOST_ROWS = 20
const MOST_COLUMNS = 12

const SEVERITIES = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'let op', en: 'warning' },
  info: { nl: 'ter informatie', en: 'note' },
} as const

/** A value as the prompt shows it: what the library makes in a form to read, all else as Node does. */
export function written(value: unknown, how: DisplayOptions): string {
  return tried(() => readable(value, how)) ?? inspect(value, { depth: 2, colors: how.colors })
}

function readable(value: unknown, how: DisplayOptions): string | undefined {
  if (isEuro(value)) return value.format(how.locale)
  if (typeof value === 'string') return value.includes('\n') ? text(value) : undefined
  if (isSpukError(value)) return issueLines(value.issues, how.locale)
  if (isGrant(value)) return grantBlock(value, how)
  if (isResult(value)) return resultLines(value, how)
  return Array.isArray(value) ? listed(value, how) : single(value, how)
}

/** What can be made, if it can: a value that only looks like one of ours must not stop the prompt. */
function tried<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}

/** What went wrong and what was meant, without a stack; `_error` keeps it. */
export function writtenError(error: unknown, how: DisplayOptions, hint?: string): string {
  if (isSpukError(error) || !(error instanceof Error)) return written(error, how)
  return text(`${error.name}: ${error.message}${hint === undefined ? '' : `\n  ${hint}`}`)
}

/** A text of several lines as it is; its last line end is left to the prompt. */
function text(value: string): string {
  return value.replace(/\n$/, '').replace(/[^\P{Cc}\t\r\n]/gu, '\u{fffd}')
}

function isResult(value: unknown): value is Result<unknown> {
  if (!isPlain(value)) return false
  if (value['ok'] === true) return 'value' in value && isIssues(value['warnings'])
  return value['ok'] === false && isIssues(value['issues'])
}

function resultLines(result: Result<unknown>, how: DisplayOptions): string {
  if (!result.ok) return `ok: false\n${issueLines(result.issues, how.locale)}`
  const value = written(result.value, how)
  return [
    `ok: true, value:${value.includes('\n') ? '\n' : ' '}${value}`,
    ...(result.warnings.length > 0 ? [issueLines(result.warnings, how.locale)] : []),
  ].join('\n')
}

function issueLines(issues: readonly Issue[], locale: Locale): string {
  return issues
    .map((issue) => {
      const { hint = '' } = locale === 'nl' ? issue : issue.english
      const line = `${SEVERITIES[issue.severity][locale]}: ${describe(issue, locale)} ${hint}`
      return text(line.trimEnd())
    })
    .join('\n')
}

function isIssues(value: unknown): value is readonly Issue[] {
  return Array.isArray(value) && value.every(isIssue)
}

function isIssue(value: unknown): value is Issue {
  return isPlain(value) && 'code' in value && 'message' in value && 'english' in value
}

/**
 * A list as a table, if its items are results of one kind or plain rows with the same keys; results of several
 * kinds each as they are.
 */
function listed(list: readonly unknown[], how: DisplayOptions): string | undefined {
  if (list.length === 0) return undefined
  if (isIssues(list)) return issueLines(list, how.locale)
  const first = list.slice(0, MOST_ROWS)
  const ours = isOurs(first[0]) ? tried(() => toTable(first, { locale: how.locale })) : undefined
  if (ours) return table(ours.rows, list.length, how, headingsOf(ours))
  if (list.length <= MOST_ROWS && list.every(isOurs)) {
    const each = list.map((one) => tried(() => readable(one, how)))
    if (each.every((one) => one !== undefined)) return each.join('\n\n')
  }
  return isRows(first) ? table(first, list.length, how) : undefined
}

const headingsOf = ({ columns }: ResultTable): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map(({ key, heading }) => [key, heading]))

/** One result as the table that the report makes of it, under its title. */
function single(value: unknown, how: DisplayOptions): string | undefined {
  if (!isOurs(value)) return undefined
  const ours = toTable(value, { locale: how.locale })
  const body = table(ours.rows.slice(0, MOST_ROWS), ours.rows.length, how, headingsOf(ours))
  if (body === undefined) return undefined
  const [heading = ''] = toMarkdown(value, { locale: how.locale }).split('\n')
  const title = heading.replace(/^# /, '').replace(/\\(.)/g, '$1')
  return [title, body, ...(isPlain(value['explanation']) ? [hint(how.locale)] : [])].join('\n')
}

function isOurs(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlain(value) && typeof value['kind'] === 'string'
}

function isRows(list: readonly unknown[]): list is readonly Row[] {
  const keys = isPlain(list[0]) ? Object.keys(list[0]) : []
  return (
    keys.length > 0 &&
    keys.length <= MOST_COLUMNS &&
    list.every((item) => isPlain(item) && Object.keys(item).join() === keys.join())
  )
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
