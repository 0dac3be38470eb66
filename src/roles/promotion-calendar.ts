import { addTerm, daysBetween } from '../core/calendar/index.js'
import { compareCodeUnits } from '../core/lists/index.js'
import { Collector } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import type { ActivityId } from './activities.js'
import { promotionCall } from './input.js'
import type { PromotionAction, ReadAction } from './input.js'
import { noticeMissing, noticeLate } from './issues.js'

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
 * @throws SpukError with everything that is wrong: `input/…`, `roles/not-notice-days`,
 * `/unknown-activity`, `calendar/not-a-date`
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
  const { actions: read, noticeDays } = readCall(promotionCall, { actions }, options)
  const check = new Collector()
  const planned = read.flatMap((action, i) => {
    const tellBy = check.attempt(['actions', i, 'from'], () =>
      addTerm(action.from, { days: -noticeDays }),
    )
    return tellBy === undefined ? [] : [plan(action, tellBy, noticeDays)]
  })
  check.done()
  const sorted = planned.sort(
    (a, b) =>
      compareCodeUnits(a.from, b.from) ||
      compareCodeUnits(a.title, b.title) ||
      compareCodeUnits(JSON.stringify(a), JSON.stringify(b)),
  )
  return {
    kind: 'promotion-calendar',
    noticeDays,
    actions: sorted,
    issues: sorted.flatMap(warningFor),
  }
}

function plan(action: ReadAction, tellBy: string, noticeDays: number): PlannedAction {
  const { title, from, to = null, activity = null, told = null } = action
  const daysAhead = told === null ? null : daysBetween(told, from)
  const status = daysAhead === null ? 'not-told' : daysAhead < noticeDays ? 'late' : 'in-time'
  return { title, from, to, activity, told, tellBy, daysAhead, status }
}

function warningFor({ title, told, tellBy, status }: PlannedAction): readonly Issue[] {
  if (status === 'in-time') return []
  return [told === null ? noticeMissing({ title, tellBy }) : noticeLate({ title, told, tellBy })]
}
