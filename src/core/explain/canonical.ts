import { DEEPEST_RESULT, MOST_ELEMENTS, MOST_ISSUES } from '../limits.js'
import { listFrom, catchUnreadable, preview, SpukError, tooMany } from '../result/index.js'
import type { Issue } from '../result/index.js'
import { brokenText, cycle, notJson, tooDeep } from './issues.js'

/**
 * JSON in the one form that everyone writes alike (RFC 8785): keys in code-unit order, no spaces,
 * numbers as ECMAScript prints them. So equal values give equal bytes, and a hash of them means something.
 * What has a `toJSON` (an amount, a decimal) is taken in that form.
 *
 * @throws SpukError with everything that has no JSON form: `explain/not-json` (`undefined`, `NaN`, a bigint,
 * a Map), `explain/broken-text`, `explain/cycle` or `explain/too-deep`; `input/unreadable`, `input/too-many`
 *
 * @example
 * canonicalJson({ b: euro('1.5'), a: [1e21, 0.5] }) // => '{"a":[1e+21,0.5],"b":"1.50"}'
 */
export function canonicalJson(value: unknown): string {
  const issues: Issue[] = []
  const path: (string | number)[] = []
  const above = new Set<unknown>()
  let count = 0

  const refuse = (issue: Issue): string => {
    issues.push({ ...issue, path: [...path] })
    if (issues.length >= MOST_ISSUES) throw new SpukError(issues)
    return 'null'
  }
  const write = (given: unknown, key: string | number): string => {
    if (++count > MOST_ELEMENTS) throw new SpukError([tooMany({ most: MOST_ELEMENTS })])
    path.push(key)
    const text = form(jsonForm(given, key))
    path.pop()
    return text
  }
  const form = (value: unknown): string => {
    if (typeof value === 'string') return quoted(value)
    if (value === null || typeof value === 'boolean') return String(value)
    if (Number.isFinite(value)) return JSON.stringify(value)
    if (typeof value !== 'object') return refuse(notJson({ given: preview(value) }))
    if (above.has(value)) return refuse(cycle({}))
    if (above.size === DEEPEST_RESULT) return refuse(tooDeep({ levels: DEEPEST_RESULT }))
    above.add(value)
    const text = Array.isArray(value)
      ? `[${listFrom(value).map(write).join(',')}]`
      : Symbol.iterator in value // a Map or a Set would come out empty
        ? refuse(notJson({ given: Object.prototype.toString.call(value) }))
        : members(value)
    above.delete(value)
    return text
  }
  const quoted = (text: string): string =>
    /\p{Surrogate}/u.test(text) ? refuse(brokenText({})) : JSON.stringify(text)
  const members = (value: object): string => {
    const keys = Object.keys(value).sort()
    const texts = keys.map((key) => {
      const member = write((value as Record<string, unknown>)[key], key)
      return `${quoted(key)}:${member}`
    })
    return `{${texts.join(',')}}`
  }

  const text = catchUnreadable(() => form(jsonForm(value, '')))
  if (issues.length > 0) throw new SpukError(issues)
  return text
}

/** A copy as plain JSON data. */
export function plainJson(value: unknown): unknown {
  return JSON.parse(canonicalJson(value))
}

function jsonForm(value: unknown, key: string | number): unknown {
  const able = typeof value === 'object' && value !== null && 'toJSON' in value
  if (!able || typeof value.toJSON !== 'function') return value
  return (value as { toJSON: (key: string) => unknown }).toJSON(String(key))
}
