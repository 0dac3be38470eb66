import { addTerm, daysBetween, isoDate } from '../core/calendar/index.js'
import { inOrder } from '../core/lists/index.js'
import { shown } from '../core/money/index.js'
import { Collector, eachFrom, isWhole, soundOptions, SpukError } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import type { ActivityId } from './activities.js'
import { text } from './guards.js'
import { endsBeforeStart, notNoticeDays, notTold, toldLate } from './issues.js'
import { activityOf } from './roles-of.js'

/** A promotion that may bring more visitors to the IDO. */
export interface PromotionAction {
  readonly title: string
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string
  /** Its last day; absent: one day, or not known. */
  readonly to?: string
  /** Which activity of the catalogue it is. */
  readonly activity?: ActivityId
  /** When IDO staff were told; absent: not yet. */
  readonly told?: string
}

/** An action with whether IDO staff were told in time. */
export interface PlannedAction {
  readonly title: string
  readonly from: string
  readonly to: string | null
  readonly activity: ActivityId | null
  readonly told: string | null
  /** The last day on which telling was in time. */
  readonly tellBy: string
  /** Days from being told to the first day; negative: after it. `null`: not told. */
  readonly daysAhead: number | null
  readonly status: 'in-time' | 'late' | 'not-told'
}

/** Promotions in order of date, with whether IDO staff could prepare. */
export interface PromotionCalendar {
  readonly kind: 'promotion-calendar'
  readonly noticeDays: number
  readonly actions: readonly PlannedAction[]
  /** One warning for each action that IDO staff were told of late, or not. */
  readonly issues: readonly Issue[]
}

/**
 * Which promotions come when, and whether IDO staff were told in time to prepare for a peak.
 * Source: monitor of June 2023, section 3.3.
 *
 * @param actions in any order
 * @param options `noticeDays`: how many days ahead is in time, 0 to 366. No source gives a number, so
 * there is no default: it is for municipality and IDO to agree on
 * @throws SpukError with everything that is wrong: `input/…`, `roles/not-notice-days`, `/not-a-text`,
 * `/ends-before-start`, `/unknown-activity`, `calendar/not-a-date`
 *
 * @example
 * const calendar = promotionCalendar([{ title: 'Folder', from: '2023-09-15', told: '2023-09-10' }], { noticeDays: 14 })
 * calendar.actions[0].tellBy // => '2023-09-01'
 * calendar.actions[0].status // => 'late'
 */
export function promotionCalendar(
  actions: readonly PromotionAction[],
  options: { readonly noticeDays: number },
): PromotionCalendar {
  const check = new Collector()
  const given: unknown = options
  const { noticeDays = 0 } = soundOptions(given ?? {}, { noticeDays: noticeFrom }, check, [
    'noticeDays',
  ])
  const read = check.attempt(['actions'], () =>
    eachFrom(actions, (one) => planned(one, noticeDays)),
  )
  check.done()
  const sorted = [...(read ?? [])].sort(
    (a, b) =>
      inOrder(a.from, b.from) ||
      inOrder(a.title, b.title) ||
      inOrder(JSON.stringify(a), JSON.stringify(b)),
  )
  return {
    kind: 'promotion-calendar',
    noticeDays,
    actions: sorted,
    issues: sorted.flatMap(warningFor),
  }
}

function noticeFrom(days: unknown): number {
  if (isWhole(days, 0, 366)) return days
  throw new SpukError([notNoticeDays({ given: shown(days) })])
}

/** An action as callers write it, field by field. */
const ACTION = {
  title: text,
  from: isoDate,
  to: isoDate,
  activity: (id: unknown) => activityOf(id).id,
  told: isoDate,
}

function planned(value: unknown, noticeDays: number): PlannedAction {
  const check = new Collector()
  const read = soundOptions(value, ACTION, check, ['title', 'from'])
  const { from: first, to = null, activity = null, told = null } = read
  if (first !== undefined && to !== null && to < first)
    check.add(endsBeforeStart({ from: first, to }, ['to']))
  const { title, from, tellBy } = check.sound({
    title: read.title,
    from: first,
    tellBy: first && check.attempt(['from'], () => addTerm(first, { days: -noticeDays })),
  })
  const daysAhead = told === null ? null : daysBetween(told, from)
  const status = daysAhead === null ? 'not-told' : daysAhead < noticeDays ? 'late' : 'in-time'
  return { title, from, to, activity, told, tellBy, daysAhead, status }
}

function warningFor({ title, told, tellBy, status }: PlannedAction): readonly Issue[] {
  if (status === 'in-time') return []
  return [told === null ? notTold({ title, tellBy }) : toldLate({ title, told, tellBy })]
}
