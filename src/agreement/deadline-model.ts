import type { Assumption } from '../core/explain/model.js'
import type { Term } from '../core/calendar/index.js'
import { deepFreeze } from '../core/frozen/index.js'
import type { Reference, Text } from '../core/result/index.js'
import type { LocalizedText } from '../requirements/index.js'

/**
 * What can be due under an agreement.
 *
 * @example
 * deadlineSubjects.includes('objection') // => true
 */
export const deadlineSubjects = /* @__PURE__ */ deepFreeze([
  'request',
  'decision',
  'budget-proviso',
  'year-plan',
  'promotion-notice',
  'document',
  'advance',
  'suspension',
  'report',
  'determination',
  'payment',
  'claim',
  'reminder',
  'objection',
  'objection-decision',
  'appeal',
  'revision',
  'recovery',
] as const)
/** One of {@link deadlineSubjects}. */
export type DeadlineSubject = (typeof deadlineSubjects)[number]

/** A day by which something must be done, and why that day. */
export interface Deadline {
  readonly kind: 'deadline'
  /** Unique over agreements: municipality, library, form, agreement, subject, and which of several. */
  readonly id: string
  readonly subject: DeadlineSubject
  readonly label: Text
  /** Who must act, or can. */
  readonly by: 'municipality' | 'library'
  /**
   * The day the term is counted from. Of a term counted back (`countedBackFrom`) and of a date that was
   * agreed, the due day itself. Never after `due`.
   */
  readonly start: string
  /** The last day. */
  readonly due: string
  /** Absent for a date that was agreed or set by a decision. */
  readonly term?: Term
  /** The day that a term is counted back from. */
  readonly countedBackFrom?: string
  readonly source: 'law' | 'ordinance' | 'agreement'
  /** The rule of law, if there is one. */
  readonly reference?: Reference
  /** The basis in words: the article, the ordinance, or what was agreed. */
  readonly basis: LocalizedText
  /** `met` in time, `met-late`, still `open`, or `passed` without being met. */
  readonly status: 'met' | 'met-late' | 'open' | 'passed'
  /** When it was done. */
  readonly metOn?: string
  /** From today to the due day; negative if it has passed. */
  readonly daysLeft: number
  readonly assumptions: readonly Assumption[]
}
