import type { Decimal } from 'decimal.js'
import type { RoundingMode } from '../explain/model.js'
import { Collector, validOptions, SpukError, textFrom } from '../result/index.js'
import { decimal, Exact, preview } from './decimal.js'
import type { DecimalInput } from './decimal.js'
import { euro } from './euro.js'
import type { Euro, EuroInput } from './euro.js'
import { notAMode, notAStep, outOfRange } from './issues.js'
import { refuseComma } from './surplus.js'

const MODES: ReadonlyMap<unknown, Decimal.Rounding> = new Map([
  ['half-up', Exact.ROUND_HALF_UP],
  ['half-even', Exact.ROUND_HALF_EVEN],
  ['up', Exact.ROUND_UP],
  ['down', Exact.ROUND_DOWN],
])

/** How to round: the mode, the step in euros (default one cent) and why. */
export interface Rounding {
  /** `half-up` and `up` go away from zero, `down` towards it, so that −x always mirrors x. */
  readonly mode: RoundingMode
  readonly step?: EuroInput | undefined
  /** Why it is rounded so; the explanation repeats it. */
  readonly reason?: string | undefined
}

/**
 * The only way from an exact value back to an amount: rounded to whole cents, or to a multiple of `step`.
 *
 * @param value in euros, exact
 * @throws SpukError `money/not-numeric`, `/computed-number`, `/surplus-argument`, `/not-a-rounding-mode`,
 * `/not-a-step` or `/out-of-range`
 *
 * @example
 * String(roundToEuro('-0.005', { mode: 'half-up' })) // => '-0.01'
 * String(roundToEuro(euro('0.25').times('0.1'), { mode: 'half-even' })) // => '0.02'
 * String(roundToEuro('1234.56', { mode: 'down', step: 100 })) // => '1200.00'
 */
export function roundToEuro(value: DecimalInput, rounding: Rounding): Euro {
  refuseComma(value, rounding)
  const check = new Collector()
  const { mode, step = euro('0.01') } = validOptions(rounding, GUARDS, check, ['mode'])
  const { exact } = check.valid({ exact: check.attempt([], () => decimal(value)) })
  const rounded = exact.toNearest(step.toDecimal(), mode)
  if (rounded.abs().gt(Number.MAX_SAFE_INTEGER)) {
    throw new SpukError([outOfRange({ given: preview(value) })])
  }
  return euro(rounded)
}

const GUARDS = { mode: modeFrom, step: stepFrom, reason: textFrom }

function modeFrom(value: unknown): Decimal.Rounding {
  const mode = MODES.get(value)
  if (mode === undefined) throw new SpukError([notAMode({ given: preview(value) })])
  return mode
}

function stepFrom(value: unknown): Euro {
  const size = euro(value as EuroInput)
  if (size.cents <= 0) throw new SpukError([notAStep({ given: size })])
  return size
}
