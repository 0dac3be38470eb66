// The guards of single fields: each gives the value in its one notation, or throws the issue.
import { decimal, digitsOf, shown } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import { notHours, notText } from './issues.js'

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

/** Hours in full digits, so few of them that a sum is always exact. */
export function hours(value: unknown): string {
  const digits = digitsOf(value)
  const number = digits === undefined ? undefined : decimal(digits)
  if (number?.gte(0) && number.lte(10_000) && number.decimalPlaces() <= 4) {
    return digitsOf(number.abs()) ?? ''
  }
  throw new SpukError([notHours({ given: shown(value) })])
}
