import { addTerm, daysBetween } from '../core/calendar/index.js'
import { announced } from './disputes.js'
import type { Deadline } from './deadline-model.js'
import type { About, DeadlineMaker } from './deadline-terms.js'
import type { Agreement } from './model.js'
import { awb, uncheckedAwb } from './references.js'

/**
 * The term for a decision after what the Awb lets move it: it stands still while the request is being
 * completed (4:15), and a new last day counts if the library heard of it before the old one (4:14(3)).
 */
export function extended(
  first: Deadline,
  history: Agreement['history'],
  make: DeadlineMaker,
  about: About,
): Deadline {
  let deadline = first
  for (const [i, move] of history.entries()) {
    if (move.date < first.start || move.until === undefined) continue
    if (move.date > deadline.due) continue
    if (about.metOn !== undefined && move.date > about.metOn) continue
    if (move.event === 'ask-completion') {
      const completed = history.slice(i).find(({ event }) => event === 'complete')?.date
      const end = completed !== undefined && completed < move.until ? completed : move.until
      const due = addTerm(deadline.due, { days: daysBetween(move.date, end) })
      deadline = make.until(about, deadline.start, due, uncheckedAwb('4:15'))
    }
    if (move.event === 'postpone-decision' && announced(move) <= deadline.due) {
      if (move.until > deadline.due) {
        deadline = make.until(about, deadline.start, move.until, awb('4:14'))
      }
    }
  }
  return deadline
}
