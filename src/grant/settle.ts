import { inputNode, subtractNode, sumNode } from '../core/explain/model.js'
import type { Explanation } from '../core/explain/index.js'
import { deepFreeze } from '../core/frozen/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { settlement } from './input.js'
import type { ReadCorrection, SettlementInput } from './input.js'

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
  const found = read(settlement, input)
  const { year, granted, spent, opening = euro(0), corrections: booked = [] } = found
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

const LABELS = /* @__PURE__ */ deepFreeze({
  opening: { nl: 'Saldo van het jaar ervoor', en: 'Balance of the year before' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  available: { nl: 'Beschikbaar', en: 'Available' },
  spent: { nl: 'Besteed', en: 'Spent' },
  balance: { nl: 'Saldo', en: 'Balance' },
} satisfies Record<string, Text>)

interface SettlementFigures extends Record<keyof typeof LABELS, Euro> {
  readonly corrections: readonly Euro[]
}

function explained(
  year: number,
  figures: SettlementFigures,
  booked: readonly ReadCorrection[],
): Explanation {
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
      subtractNode('balance', LABELS.balance, ['available', 'spent'], figures.balance),
    ],
    results: { amount: 'balance', available: 'available' },
    assumptions: [],
  }
}
