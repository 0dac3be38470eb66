import { addTerm, isoDate, nextWorkingDay } from '../core/calendar/index.js'
import { law } from '../core/law/index.js'
import type { Reference } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import { sisaDatesCall } from './sisa-input.js'
import type { SisaDatesOptions } from './sisa-input.js'

/** When the account to the State (SiSa) is due. */
export interface SisaDates {
  readonly kind: 'sisa-dates'
  readonly accountingYear: number
  /** Last day to send the accounts: 15 July of the next year. */
  readonly due: string
  /** Last day to ask for an extension, with reasons: before 1 July. */
  readonly extensionRequest: string
  /** The Minister decides on an extension within this many weeks. */
  readonly extensionDecisionWeeks: 2
  /** Payments from the gemeentefonds may be suspended for at most this many weeks. */
  readonly suspensionWeeks: 26
  /** Last day of a suspension that began the day after `due`. */
  readonly suspensionUntil: string
  /** Whether `due` was moved to the next working day. */
  readonly shifted: boolean
  readonly judgementPoints: readonly string[]
  readonly references: readonly Reference[]
}

/**
 * The dates of the account to the State over one accounting year.
 *
 * Whether "by 15 July" moves when that day is in a weekend is uncertain, a judgement point;
 * with `weekendRule` it moves to the next working day, by default it does not.
 *
 * @param accountingYear the year accounted for, from 2000 to 2098
 * @param options `equatedDays`: further days off by royal decree
 * @throws SpukError `input/…` and `calendar/not-a-date`, for the year and for options that cannot be used
 *
 * @example
 * sisaDates(2023).due // => '2024-07-15'
 * sisaDates(2023).extensionRequest // => '2024-06-30'
 * sisaDates(2022, { weekendRule: true }).due // => '2023-07-17'
 */
export function sisaDates(accountingYear: number, options: SisaDatesOptions = {}): SisaDates {
  const read = readCall(sisaDatesCall, { accountingYear }, options)
  const { weekendRule = false, equatedDays = [] } = read
  const next = accountingYear + 1
  const day = isoDate(`${next}-07-15`)
  const due = weekendRule ? nextWorkingDay(day, { equatedDays: [...equatedDays] }) : day
  return {
    kind: 'sisa-dates',
    accountingYear,
    due,
    extensionRequest: `${next}-06-30`,
    extensionDecisionWeeks: 2,
    suspensionWeeks: 26,
    suspensionUntil: addTerm(due, { weeks: 26 }),
    shifted: due !== day,
    judgementPoints: ['weekend-15-july'],
    references: [law('Fvw', '17a(1)'), law('Fvw', '17b')],
  }
}
