import type { Agreement, AgreementMove } from './model.js'
import { decisions } from './lifecycle.js'

type History = Agreement['history']

/** How far a dispute on a decision is. */
export type Stage = 'none' | 'objection' | 'decided' | 'appeal' | 'ended'

/** The stage of the dispute on the decision with this number, from 1. */
export function stageOf(history: History, decision: number): Stage {
  return history.reduce<Stage>((stage, { event, outcome, decision: about, amount }) => {
    if (about !== decision) return stage
    if (event === 'object') return 'objection'
    if (event === 'decide-objection') return 'decided'
    if (event === 'appeal') return 'appeal'
    if (event !== 'judgment') return stage
    // An objection that was wrongly decided is decided again, unless the court does so itself.
    return outcome === 'founded' && amount === undefined ? 'objection' : 'ended'
  }, 'none')
}

/** The last decision whose dispute is at a stage. */
export function lastAt(history: History, stage: Stage): number | undefined {
  for (let n = history.length; n >= 1; n--) {
    const move = history[n - 1]
    if (move && decisions.includes(move.event) && stageOf(history, n) === stage) return n
  }
  return undefined
}

/** The last move of which something holds. */
export function lastMove(
  history: History,
  holds: (move: AgreementMove) => boolean,
): AgreementMove | undefined {
  return [...history].reverse().find(holds)
}

/** The day on which a decision was made known, as far as that was recorded. */
export const announced = ({ announcedOn, date }: AgreementMove): string => announcedOn ?? date

/** The suspension that nothing ended but perhaps time. */
export function suspensionOf(history: History): AgreementMove | undefined {
  const ends = ['resume', 'withdraw', 'amend', 'revise']
  const last = lastMove(history, ({ event }) => event === 'suspend' || ends.includes(event))
  return last?.event === 'suspend' ? last : undefined
}

/** Whether the library was asked to complete its request, and did not yet. */
export function isCompletionAsked(history: History): boolean {
  const last = lastMove(history, ({ event }) => event === 'ask-completion' || event === 'complete')
  return last?.event === 'ask-completion'
}

/** The last day for the report, as it was agreed or set later. */
export function reportTermOf({ history, reportDue }: Pick<Agreement, 'history' | 'reportDue'>) {
  return lastMove(history, ({ event }) => event === 'set-report-term')?.due ?? reportDue
}
