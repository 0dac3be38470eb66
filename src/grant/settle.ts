import { inputNode, lessNode, sumNode } from '../core/explain/model.js'
import type { Explanation } from '../core/explain/index.js'
import { frozen } from '../core/frozen/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import {
  Collector,
  eachFrom,
  listFrom,
  optionsFrom,
  soundOptions,
  SpukError,
  textFrom,
} from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { yearGuard } from './guards.js'
import { correctionOfLaterYear } from './issues.js'

/** A correction that belongs to an earlier year and is booked in this one; never one of a later year. */
export interface Correction {
  readonly year: number
  /** In euros; negative takes money away. */
  readonly amount: EuroInput
  readonly reason: string
}

/** What came in and what went out in one year. */
export interface SettlementInput {
  readonly year: number
  readonly granted: EuroInput
  readonly spent: EuroInput
  /** What was left of the year before; negative if too much was spent. */
  readonly opening?: EuroInput
  readonly corrections?: readonly Correction[]
}

/** A grant against its spending: what was available and what is left. */
export interface Settlement {
  readonly kind: 'settlement'
  readonly year: number
  readonly opening: Euro
  readonly granted: Euro
  readonly corrections: Euro
  /** Opening + granted + corrections. */
  readonly available: Euro
  readonly spent: Euro
  /** Available − spent; what it means is for others to judge. */
  readonly balance: Euro
  readonly outcome: 'unspent' | 'overspent' | 'even'
  /** The points of judgement that decide what the balance means (see `judgementPoints`). */
  readonly judgementPoints: readonly string[]
  readonly explanation: Explanation
}

/**
 * Sets one year's grant against its spending. The balance is a number; whether unspent money is carried
 * over or paid back, and who bears an overspending, the known sources leave open.
 *
 * @throws SpukError with every amount or year that cannot be used, and `grant/correction-of-later-year`
 *
 * @example
 * const year = settle({ year: 2023, granted: '97002.93', spent: 95000, opening: '-12.50' })
 * year.balance.format() // => '€ 1.990,43'
 * year.outcome // => 'unspent'
 */
export function settle(input: SettlementInput): Settlement {
  const check = new Collector()
  const read = soundOptions(input, FIELDS, check, ['year', 'granted', 'spent'])
  const { opening = euro(0), corrections: listed = [] } = read
  const { year, granted, spent, booked } = check.sound({
    year: read.year,
    granted: read.granted,
    spent: read.spent,
    booked: check.attempt(['corrections'], () =>
      eachFrom(listed, (one) => correctionFrom(one, read.year)),
    ),
  })
  const corrections = booked.map(({ amount }) => amount)
  const corrected = sumEuros(corrections)
  const available = sumEuros([opening, granted, ...corrections])
  const balance = available.minus(spent)
  const sign = balance.compare(0)
  return {
    kind: 'settlement',
    year,
    opening,
    granted,
    corrections: corrected,
    available,
    spent,
    balance,
    outcome: sign > 0 ? 'unspent' : sign < 0 ? 'overspent' : 'even',
    judgementPoints:
      sign > 0 ? ['unspent-grant', 'unspent-where'] : sign < 0 ? ['overspending'] : [],
    explanation: explained(
      year,
      { opening, granted, spent, corrections, available, balance },
      booked,
    ),
  }
}

const amountFrom = (value: unknown): Euro => euro(value as EuroInput)
const FIELDS = {
  year: yearGuard,
  granted: amountFrom,
  spent: amountFrom,
  opening: amountFrom,
  corrections: listFrom,
}

interface ReadCorrection extends Correction {
  readonly amount: Euro
}

function correctionFrom(value: unknown, bookedIn: number | undefined): ReadCorrection {
  const guards = {
    year: (year: unknown) => yearUpTo(year, bookedIn),
    amount: amountFrom,
    reason: textFrom,
  }
  return optionsFrom(value, guards, ['year', 'amount', 'reason'])
}

function yearUpTo(value: unknown, bookedIn: number | undefined): number {
  const year = yearGuard(value)
  if (bookedIn === undefined || year <= bookedIn) return year
  throw new SpukError([correctionOfLaterYear({ year, bookedIn })])
}

const LABELS = /* @__PURE__ */ frozen({
  opening: { nl: 'Saldo van het jaar ervoor', en: 'Balance of the year before' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  available: { nl: 'Beschikbaar', en: 'Available' },
  spent: { nl: 'Besteed', en: 'Spent' },
  balance: { nl: 'Saldo', en: 'Balance' },
} satisfies Record<string, Text>)

interface Figures extends Record<keyof typeof LABELS, Euro> {
  readonly corrections: readonly Euro[]
}

function explained(year: number, figures: Figures, booked: readonly Correction[]): Explanation {
  const entry = (id: keyof typeof LABELS) => inputNode(id, LABELS[id], figures[id])
  const corrections = figures.corrections.map((value, i) => {
    const { year: of = '', reason = '' } = booked[i] ?? {}
    const label = { nl: `Correctie ${of}: ${reason}`, en: `Correction ${of}: ${reason}` }
    return inputNode(`correction-${i + 1}`, label, value)
  })
  const before = [entry('opening'), entry('granted'), ...corrections]
  const ids = before.map(({ id }) => id)
  return {
    kind: 'explanation',
    title: { nl: `Verantwoording van de uitkering ${year}`, en: `Settlement of the grant ${year}` },
    nodes: [
      ...before,
      sumNode('available', LABELS.available, ids, figures.available),
      entry('spent'),
      lessNode('balance', LABELS.balance, ['available', 'spent'], figures.balance),
    ],
    results: { amount: 'balance', available: 'available' },
    assumptions: [],
  }
}
