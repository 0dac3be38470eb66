import { decimal, digitsOf, preview } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import { notHours } from './issues.js'

/** Hours in full digits, so few of them that a sum is always exact. */
export function hours(value: unknown): string {
  const digits = digitsOf(value)
  const number = digits === undefined ? undefined : decimal(digits)
  if (number?.gte(0) && number.lte(10_000) && number.decimalPlaces() <= 4) {
    return digitsOf(number.abs()) ?? ''
  }
  throw new SpukError([notHours({ given: preview(value) })])
}
