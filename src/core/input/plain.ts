import { digitsOf, Euro, Exact, isEuro } from '../money/index.js'
import { copyOf } from './copy.js'

/** A copy as {@link copyOf} makes it, with amounts and decimals of this library. */
export function toPlainData<T>(given: T, most?: number): T {
  return copyOf(given, exact, most)
}

/** An amount or a decimal as this library makes them, whichever copy it came from. */
function exact(value: object): object | undefined {
  if (isEuro(value)) return Euro.fromCents(value.cents)
  const digits = Exact.isDecimal(value) ? digitsOf(value) : undefined
  return digits === undefined ? undefined : new Exact(digits)
}
