import * as z from 'zod/mini'
import { inWords } from '../../core/calendar/index.js'
import { date, name, period as days } from '../../core/fields/index.js'
import { compareCodeUnits } from '../../core/lists/index.js'
import type { Text } from '../../core/result/index.js'
import type { Period, RequirementBase } from '../model.js'
import { grouped } from '../order.js'
import type { Group } from '../order.js'
import { both, quoted, whoOf } from '../wording.js'
import type { Asked, Combined, ConflictBase, FieldsOf, ItemBase, Kind } from './kind.js'
import { askersOf, partyOf, reasonFor } from './reason.js'

const fields = () => ({
  kind: z.literal('deadline'),
  document: name,
  /** The last day, `YYYY-MM-DD`. */
  due: date,
  /**
   * The period that the document reports on, by default the period of the whole;
   * `'nothing'` for a plan or a budget, which may be due before any period is over.
   */
  reportsOn: z.optional(z.union([z.literal('nothing'), days])),
})

/** A document is due on a day at the latest. */
export interface DeadlineRequirement extends RequirementBase, FieldsOf<typeof fields> {}

/** The earliest date asked for a document and the period that it reports on. */
export interface CommonDeadline extends ItemBase {
  readonly kind: 'deadline'
  readonly document: string
  readonly reportsOn: Period | 'nothing'
  readonly due: string
}

/** A document is due before the last day of the period that it reports on. */
export interface DueTooEarly extends ConflictBase {
  readonly rule: 'due-too-early'
  readonly on: 'deadline'
  readonly document: string
  readonly reportsOn: Period
  readonly due: string
}

/** A document is due: the earliest date, and a conflict where the period is not over by then. */
export const deadline: Kind<
  DeadlineRequirement,
  CommonDeadline,
  DueTooEarly,
  ReturnType<typeof fields>
> = {
  names: ['deadline'],
  fields,
  subject,
  about: ({ document }) => quoted(document),
  describeRequirement,
  value: ({ due }) => [due],
  namesIn: ({ document }) => [['document', document]],
  counted: ({ due }) => ['dates', due],
  combine: combineDeadlines,
}

type Wish = Asked<DeadlineRequirement, CommonDeadline>

function subject({ document, reportsOn }: Wish, period: Period): readonly string[] {
  const about = reportsOn ?? period
  return ['deadline', document, ...(about === 'nothing' ? [] : [about.from, about.to])]
}

function describeRequirement({ due }: Wish): Text {
  const { nl, en } = inWords(due)
  return { nl: `uiterlijk ${nl}`, en: `by ${en}` }
}

const RULE = { nl: 'De vroegste datum telt', en: 'The earliest date counts' }

/** The earliest date per document and period reported on; a conflict if it lies before that period's last day. */
function combineDeadlines(
  all: readonly DeadlineRequirement[],
  period: Period,
): Combined<CommonDeadline, DueTooEarly> {
  const deadlines = grouped(all, (each) => subject(each, period)).map((group) => {
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
  const askedBy = askersOf(group, describeRequirement, (each) => each.due === due)
  const common = { kind: 'deadline', document, reportsOn, due, askedBy, contested } as const
  return {
    ...common,
    reason: reasonFor(quoted(document), describeRequirement(common), RULE, common),
  }
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
    .sort(compareCodeUnits)
  const [what, first, end, who] = [
    quoted(document),
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
    parties: early.map((each) => partyOf(each, describeRequirement)),
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
