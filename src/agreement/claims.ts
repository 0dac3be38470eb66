import { addTerm } from '../core/calendar/index.js'
import { Euro } from '../core/money/index.js'
import { announced } from './disputes.js'
import type { Agreement, AgreementMove } from './model.js'

/** Money that was claimed back, and what of it is still open. */
export interface Claim {
  /** The number of the decision in the history, from 1. */
  readonly decision: number
  readonly amount: Euro
  /** The last day for payment: as decided, or six weeks after the announcement (Awb 4:87). */
  readonly due: string
  readonly open: Euro
  /** When nothing of it was open any more. */
  readonly settledOn?: string
}

/** The last day to pay a claim. */
export function dueOf(move: AgreementMove): string {
  return move.payBy ?? addTerm(announced(move), { weeks: 6 }, { termijnenwet: true })
}

/**
 * Every claim of an agreement. What is received, set off or given up counts against the oldest claim first;
 * what falls away because the library turned out to be entitled to it, against the newest.
 */
export function claimsOf({ history, money }: Pick<Agreement, 'history' | 'money'>): Claim[] {
  const claims: { decision: number; cents: number; open: number; due: string; on?: string }[] = []
  const take = (cents: number, from: typeof claims, date?: string) => {
    let left = cents
    for (const claim of from) {
      const taken = Math.min(left, claim.open)
      if (taken === 0) continue
      left -= taken
      claim.open -= taken
      if (claim.open === 0 && date !== undefined) claim.on = date
    }
  }
  history.forEach((move, i) => {
    const cents = move.amount?.cents ?? 0
    if (move.event === 'recover') {
      claims.push({ decision: i + 1, cents, open: cents, due: dueOf(move) })
    }
    if (['receive', 'set-off', 'write-off'].includes(move.event)) take(cents, claims, move.date)
  })
  const open = claims.reduce((sum, claim) => sum + claim.open, 0)
  take(open - money.claimed.cents, [...claims].reverse(), history.at(-1)?.date)
  return claims.map(({ decision, cents, open: left, due, on }) => ({
    decision,
    amount: Euro.fromCents(cents),
    due,
    open: Euro.fromCents(left),
    ...(on !== undefined && { settledOn: on }),
  }))
}
