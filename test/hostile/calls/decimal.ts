import { Decimal } from 'decimal.js'

/** A caller's own decimal. */
export const dec = (text: string): Decimal => new Decimal(text)
