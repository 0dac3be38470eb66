import { SpukError } from '../result/index.js'
import { surplusArgument } from './issues.js'

/**
 * Refuses arguments beyond the one that a function takes: `euro(1,50)` has two, and would be € 1,00.
 * What `list.map(euro)` passes along, the place and the list, says nothing of an amount and is let through.
 */
export function refuseSurplus(value: unknown, surplus: readonly unknown[]): void {
  if (surplus.length === 0 || isCallback(surplus)) return
  const given = surplus.length + 1
  throw new SpukError([surplusArgument({ given, proposals: proposalsFor(value, surplus) })])
}

/** The same where options or weights stand second: a number there is what a comma cut off. */
export function refuseComma(value: unknown, second: unknown): void {
  if (typeof second === 'number') refuseSurplus(value, [second])
}

function isCallback([place, list, ...more]: readonly unknown[]): boolean {
  return typeof place === 'number' && typeof list === 'object' && list !== null && more.length === 0
}

/**
 * What two whole numbers with a comma between them may have been meant as. A zero in front of the second is
 * lost where it is read (`1,05`), so for one digit there are two.
 */
function proposalsFor(value: unknown, [cents, ...more]: readonly unknown[]): readonly string[] {
  if (typeof value !== 'number' || more.length > 0 || !isCents(cents)) return []
  const written = Object.is(value, -0) ? '-0' : String(value)
  // Of `1.234,50` the first number is 1.234, and of `1.230,50` it is 1.23.
  const [, whole, group = ''] = /^(-?\d+)(?:\.(\d{1,3}))?$/.exec(written) ?? []
  if (whole === undefined) return []
  const euros = whole + (group === '' ? '' : group.padEnd(3, '0'))
  if (cents >= 10) return [`${euros}.${cents}`]
  return cents === 0 ? [`${euros}.00`] : [`${euros}.${cents}0`, `${euros}.0${cents}`]
}

function isCents(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 100
}
