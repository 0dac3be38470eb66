import { daysBetween } from '../core/calendar/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import { prependPath } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import { grouped } from '../core/lists/index.js'
import { passThroughCall } from './input.js'
import type { Transfer, TransferInput } from './input.js'
import { keptMore, paidAhead, passesMore, unexplainedBehind } from './notes.js'
import { explainPassThrough } from './pass-through-explanation.js'
import type { PassThrough, PassThroughStep } from './results.js'

/**
 * Money followed from the State to the municipality to the library: the amount and the days at each
 * step, what stayed behind and for which purpose. Amounts that do not add up are warnings.
 *
 * @param chain the hand-overs in order; each comes from the party that the one before went to
 * @throws SpukError `input/…`, `funding/…`, `money/…` and `calendar/…` with everything that is wrong
 *
 * @example
 * const path = passThrough([
 *   { from: 'Rijk', to: 'Gemeente', amount: '100000.00', on: '2023-01-31' },
 *   { from: 'Gemeente', to: 'Bibliotheek', amount: '95000.00', on: '2023-06-15', kept: [{ purpose: 'promotion', amount: 5000 }] },
 * ])
 * String(path.behind) // => '5000.00'
 * path.days // => 135
 */
export function passThrough(chain: readonly TransferInput[]): PassThrough {
  return followed(readCall(passThroughCall, { chain }, undefined).chain)
}

function followed(transfers: readonly Transfer[]): PassThrough {
  const steps = transfers.map((one, i) => stepOf(one, transfers[i - 1]))
  const [first, last] = [transfers[0], transfers.at(-1)]
  const [start, arrived] = [first?.amount ?? euro(0), last?.amount ?? euro(0)]
  const kept = steps.flatMap((step) => step.kept)
  const behind = start.minus(arrived)
  const keptByPurpose = [...grouped(kept, ({ purpose }) => purpose)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([purpose, own]) => ({ purpose, amount: sumEuros(own.map(({ amount }) => amount)) }))
  const unexplained = behind.minus(sumEuros(kept.map(({ amount }) => amount)))
  return {
    kind: 'pass-through',
    steps,
    start,
    arrived,
    behind,
    days: daysFrom(first?.on, last?.on),
    oneToOne: steps.every((step) => step.behind === null || step.behind.cents === 0),
    keptByPurpose,
    unexplained,
    judgementPoints: kept.some(({ purpose }) => purpose === 'coordination')
      ? ['network-steering']
      : [],
    issues: steps.flatMap((step, i) =>
      stepIssues(step).map((issue) => prependPath(['chain', i], issue)),
    ),
    explanation: explainPassThrough(steps, { start, arrived, behind, keptByPurpose, unexplained }),
  }
}

function stepOf(transfer: Transfer, before: Transfer | undefined): PassThroughStep {
  if (before === undefined) {
    return { ...transfer, cameIn: null, days: null, behind: null, unexplained: null }
  }
  const behind = before.amount.minus(transfer.amount)
  return {
    ...transfer,
    cameIn: before.amount,
    days: daysFrom(before.on, transfer.on),
    behind,
    unexplained: behind.minus(sumEuros(transfer.kept.map(({ amount }) => amount))),
  }
}

function daysFrom(from: string | null | undefined, to: string | null | undefined): number | null {
  return from == null || to == null ? null : daysBetween(from, to)
}

function stepIssues(step: PassThroughStep): Issue[] {
  const { from, amount, cameIn, behind, unexplained, days } = step
  const who = { from: from.nl, english: from.en }
  if (cameIn === null || behind === null || unexplained === null) return []
  const kept = behind.minus(unexplained)
  const more = behind.negate()
  const ahead = days !== null && days < 0 ? [paidAhead({ ...who, days: -days }, ['on'])] : []
  const sums =
    behind.cents < 0
      ? [passesMore({ ...who, cameIn, amount, more }, ['amount'])]
      : unexplained.cents > 0
        ? [unexplainedBehind({ ...who, amount: unexplained }, ['kept'])]
        : []
  const above =
    unexplained.cents < 0 && step.kept.length > 0
      ? [keptMore({ ...who, kept, behind }, ['kept'])]
      : []
  return [...sums, ...above, ...ahead]
}
