import { inWords } from '../../core/calendar/index.js'
import { inOrder } from '../../core/lists/index.js'
import type { CommonDeadline, DueTooEarly } from '../harmonised.js'
import type { DeadlineRequirement, Period } from '../model.js'
import { grouped } from '../order.js'
import type { Group } from '../order.js'
import { subjectOf } from '../subject.js'
import { both, subject, whoOf } from '../wording.js'
import { askersOf, partyOf, reasonFor } from './reason.js'
import type { Combined } from './combined.js'

const RULE = { nl: 'De vroegste datum telt', en: 'The earliest date counts' }

/** The earliest date per document and period reported on; a conflict if it lies before that period's last day. */
export function combineDeadlines(all: readonly DeadlineRequirement[], period: Period): Combined {
  const deadlines = grouped(all, (each) => subjectOf(each, period)).map((group) => {
    const { reportsOn = period } = group[0]
    const conflict = reportsOn === 'nothing' ? undefined : conflictIn(group, reportsOn)
    return { common: earliest(group, reportsOn, conflict !== undefined), conflict }
  })
  return {
    common: deadlines.map(({ common }) => common),
    conflicts: deadlines.flatMap(({ conflict }) => conflict ?? []),
  }
}

function earliest(
  group: Group<DeadlineRequirement>,
  reportsOn: Period | 'nothing',
  contested: boolean,
): CommonDeadline {
  const [{ document }] = group
  const due = firstOf(group)
  const askedBy = askersOf(group, (each) => each.due === due)
  const common = { kind: 'deadline', document, reportsOn, due, askedBy, contested } as const
  return { ...common, reason: reasonFor(common, common, RULE, common) }
}

function firstOf(group: Group<DeadlineRequirement>): string {
  return group.reduce((first, { due }) => (due < first ? due : first), group[0].due)
}

function conflictIn(group: Group<DeadlineRequirement>, reportsOn: Period): DueTooEarly | undefined {
  const early = group.filter(({ due }) => due < reportsOn.to)
  if (early.length === 0) return undefined
  const [{ document }] = group
  const due = firstOf(group)
  const [feasible] = group
    .map((each) => each.due)
    .filter((date) => date >= reportsOn.to)
    .sort(inOrder)
  const [what, first, end, who] = [
    subject({ document }),
    inWords(due),
    inWords(reportsOn.to),
    whoOf(early),
  ]
  const proposed = feasible === undefined ? undefined : inWords(feasible)
  return {
    kind: 'conflict',
    rule: 'due-too-early',
    on: 'deadline',
    document,
    reportsOn,
    due,
    parties: early.map(partyOf),
    message: {
      nl: `${what.nl} wordt gevraagd uiterlijk ${first.nl}, maar de periode waarover het gaat eindigt pas op ${end.nl}.`,
      en: `${what.en} is asked by ${first.en}, but the period it reports on ends only on ${end.en}.`,
    },
    proposal: both((locale) =>
      locale === 'nl'
        ? `Vraag ${who.nl} om ${proposed ? `${proposed.nl}, de vroegste andere gevraagde datum,` : `een datum op of na ${end.nl}`} of om eerst met voorlopige cijfers genoegen te nemen.`
        : `Ask ${who.en} for ${proposed ? `${proposed.en}, the earliest other date asked,` : `a date on or after ${end.en}`} or to accept provisional figures first.`,
    ),
  }
}
