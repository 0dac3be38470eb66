import type { Decimal } from 'decimal.js'
import { MOST_ELEMENTS } from '../limits.js'
import { localeFrom, catchUnreadable, SpukError, tooMany, wrongType } from '../result/index.js'
import type { Issue, Locale } from '../result/index.js'
import { decimal, Exact, hasTooManyDigits, product, preview, writtenDigits } from './decimal.js'
import type { DecimalInput } from './decimal.js'
import { imprecise, notAnAmount, outOfRange, tooManyDecimals, useMethods } from './issues.js'
import { readNotation } from './notation.js'
import { refuseSurplus } from './surplus.js'
import { inThousands } from './thousands.js'

/** What can be read as an amount: at most two decimals, written with a point. */
export type EuroInput = Euro | string | number | Decimal

const brand = Symbol.for('spuk-ido.Euro')
const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * An amount of money in whole cents. Immutable; make one with {@link euro}.
 * Text and JSON are `1234.56`; the prompt and `console.log` show `€ 1.234,56`.
 *
 * @example
 * euro('0.10').plus('0.20').format() // => '€ 0,30'
 */
export class Euro {
  /** The amount in cents: a safe integer. */
  readonly cents: number

  private constructor(cents: number) {
    this.cents = cents
  }

  /** An amount from cents; throws `money/out-of-range` unless it is a safe integer. */
  static fromCents(cents: number | bigint): Euro
  static fromCents(cents: number | bigint, ...surplus: readonly unknown[]): Euro {
    refuseSurplus(undefined, surplus)
    const whole = typeof cents === 'bigint' ? Number(cents) : cents
    if (!Number.isSafeInteger(whole)) {
      throw new SpukError([outOfRange({ given: `${preview(cents)} cent` })])
    }
    return new Euro(whole === 0 ? 0 : whole)
  }

  /** The sum. */
  plus(other: EuroInput): Euro
  plus(other: EuroInput, ...surplus: readonly unknown[]): Euro {
    refuseSurplus(other, surplus)
    return Euro.fromCents(this.cents + euro(other).cents)
  }

  /** The difference. */
  minus(other: EuroInput): Euro
  minus(other: EuroInput, ...surplus: readonly unknown[]): Euro {
    refuseSurplus(other, surplus)
    return Euro.fromCents(this.cents - euro(other).cents)
  }

  /** The lesser of the two. */
  min(other: EuroInput): Euro
  min(other: EuroInput, ...surplus: readonly unknown[]): Euro {
    refuseSurplus(other, surplus)
    return Euro.fromCents(Math.min(this.cents, euro(other).cents))
  }

  /** The greater of the two. */
  max(other: EuroInput): Euro
  max(other: EuroInput, ...surplus: readonly unknown[]): Euro {
    refuseSurplus(other, surplus)
    return Euro.fromCents(Math.max(this.cents, euro(other).cents))
  }

  /** The amount without its sign. */
  abs(): Euro {
    return Euro.fromCents(Math.abs(this.cents))
  }

  /** The same amount with the other sign. */
  negate(): Euro {
    return Euro.fromCents(-this.cents)
  }

  /** The exact product in euros; `roundToEuro` leads back to an amount. */
  times(factor: DecimalInput): Decimal
  times(factor: DecimalInput, ...surplus: readonly unknown[]): Decimal {
    refuseSurplus(factor, surplus)
    return product(this.toDecimal(), decimal(factor))
  }

  /** −1, 0 or 1. */
  compare(other: EuroInput): -1 | 0 | 1
  compare(other: EuroInput, ...surplus: readonly unknown[]): -1 | 0 | 1 {
    refuseSurplus(other, surplus)
    const difference = this.cents - euro(other).cents
    return difference < 0 ? -1 : difference > 0 ? 1 : 0
  }

  /** Whether both are the same number of cents. */
  equals(other: EuroInput): boolean
  equals(other: EuroInput, ...surplus: readonly unknown[]): boolean {
    refuseSurplus(other, surplus)
    return this.compare(other) === 0
  }

  /** Whether it is no money at all. */
  isZero(): boolean {
    return this.cents === 0
  }

  /** Whether it is less than zero. */
  isNegative(): boolean {
    return this.cents < 0
  }

  /** The amount in euros as an exact decimal. */
  toDecimal(): Decimal {
    return new Exact(this.toString())
  }

  /** For people: `€ 1.234,56` in Dutch, `€1,234.56` in English. */
  format(locale: Locale = 'nl'): string {
    const sign = this.cents < 0 ? '-' : ''
    return localeFrom(locale) === 'nl'
      ? `€ ${sign}${grouped(this.cents, '.', ',')}`
      : `${sign}€${grouped(this.cents, ',', '.')}`
  }

  /** For machines: `1234.56`. */
  toString(): string {
    return `${this.cents < 0 ? '-' : ''}${grouped(this.cents, '', '.')}`
  }

  /** The same text; JSON has no exact numbers. */
  toJSON(): string {
    return this.toString()
  }

  /** What the prompt and `console.log` show. */
  [inspect](): string {
    return this.format()
  }

  /** Text only: `a + b` on amounts would glue texts together, so it throws `money/use-methods`. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString()
    throw new SpukError([useMethods({})])
  }
}

// On the prototype, so that a Euro of another copy of the package (ESM beside CommonJS) is known too.
Object.defineProperty(Euro.prototype, brand, { value: true })

function grouped(cents: number, thousands: string, point: string): string {
  const digits = Math.abs(cents).toString().padStart(3, '0')
  const euros = digits.slice(0, -2)
  return `${inThousands(euros, thousands)}${point}${digits.slice(-2)}`
}

/**
 * Whether a value is a {@link Euro}, also one from another copy of the package.
 *
 * @example
 * isEuro(euro(1)) // => true
 * isEuro('1.00') // => false
 */
export function isEuro(value: unknown): value is Euro {
  try {
    return (
      typeof value === 'object' &&
      value !== null &&
      (value as { [brand]?: unknown })[brand] === true &&
      Number.isSafeInteger((value as { cents?: unknown }).cents)
    )
  } catch {
    return false // a proxy or a getter that throws
  }
}

/**
 * An amount of money from a number, a text or a decimal with at most two decimals.
 *
 * @param value in euros; texts are written with a point and without separators (`parseEuro` reads Dutch notation)
 * @throws SpukError `money/too-many-decimals`, `/not-an-amount`, `/surplus-argument`,
 * `/imprecise-number` or `/out-of-range`
 *
 * @example
 * String(euro(1234.5)) // => '1234.50'
 * euro('-0.05').cents // => -5
 */
export function euro(value: EuroInput): Euro
export function euro(value: EuroInput, ...surplus: readonly unknown[]): Euro {
  refuseSurplus(value, surplus)
  if (isEuro(value)) return isOwn(value) ? value : Euro.fromCents((value as Euro).cents)
  if (typeof value === 'number' && Number.isInteger(value)) return Euro.fromCents(inCents(value))
  const digits = typeof value === 'bigint' ? undefined : writtenDigits(value)
  const [whole = '', fraction = ''] = digits?.split('.') ?? []
  if (digits === undefined || fraction.length > 2) throw new SpukError([refusal(value, digits)])
  // From 2^46 on, two neighbouring amounts in cents can be the same number.
  if (typeof value === 'number' && (Math.abs(value) >= 2 ** 46 || hasTooManyDigits(value))) {
    throw new SpukError([imprecise({ given: digits })])
  }
  const cents = Number(whole + fraction.padEnd(2, '0'))
  if (!Number.isSafeInteger(cents)) throw new SpukError([outOfRange({ given: preview(digits) })])
  return Euro.fromCents(cents)
}

/** Why a value is no amount. A text that is one in Dutch notation is proposed as it is written here. */
function refusal(value: unknown, digits: string | undefined): Issue {
  const given = preview(value)
  const read = typeof value === 'string' ? readNotation(value) : undefined
  const proposal = read?.digits === undefined ? null : new Exact(read.digits).toFixed(2)
  if (digits === undefined) return notAnAmount({ given, proposal })
  return tooManyDecimals({
    given: preview(digits),
    rounded: new Exact(digits).toFixed(2),
    proposal,
  })
}

/** Whether an amount is of this copy of the package; a proxy may throw. */
function isOwn(value: unknown): value is Euro {
  try {
    return value instanceof Euro
  } catch {
    return false
  }
}

function inCents(euros: number): number {
  const cents = euros * 100
  if (!Number.isSafeInteger(cents)) throw new SpukError([outOfRange({ given: preview(euros) })])
  return cents
}

/**
 * The sum of a list of amounts; nothing summed is zero.
 *
 * @param list any iterable, of at most a million amounts
 * @throws SpukError as {@link euro} (a second list is surplus too), `input/wrong-type`, `input/unreadable` or `input/too-many`
 *
 * @example
 * sumEuros([euro(1), '2.50', 3]).format() // => '€ 6,50'
 */
export function sumEuros(list: Iterable<EuroInput>): Euro
export function sumEuros(list: Iterable<EuroInput>, ...surplus: readonly unknown[]): Euro {
  refuseSurplus(list, surplus)
  return catchUnreadable(() => {
    if (typeof list !== 'object' || (list as unknown) === null || !(Symbol.iterator in list)) {
      throw new SpukError([wrongType({ expected: ['array'], given: preview(list) })])
    }
    let cents = 0
    let count = 0
    for (const amount of list) {
      cents = Euro.fromCents(cents + euro(amount).cents).cents
      if (++count > MOST_ELEMENTS) throw new SpukError([tooMany({ most: MOST_ELEMENTS })])
    }
    return Euro.fromCents(cents)
  })
}
