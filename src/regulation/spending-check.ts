import type { Explanation } from '../core/explain/model.js'
import type { Euro } from '../core/money/index.js'
import type { CheckedLine } from './input.js'
import type { JudgementPointId, Purpose } from './model.js'

/** Spending set against the three purposes of the grant. */
export interface SpendingCheck {
  readonly kind: 'spending-check'
  readonly lines: readonly CheckedLine[]
  readonly byPurpose: Readonly<Record<Purpose, Euro>>
  /** On the three purposes together. */
  readonly inside: Euro
  /** On anything else: the grant cannot pay it. */
  readonly outside: Euro
  readonly total: Euro
  /** Which judgement points these lines touch. */
  readonly judgementPoints: readonly JudgementPointId[]
  readonly explanation: Explanation
}
