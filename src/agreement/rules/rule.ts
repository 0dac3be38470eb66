import type { Euro } from '../../core/money/index.js'
import type { Issue } from '../../core/result/index.js'
import type { Ordinance } from '../ordinance.js'
import type { SoundFields } from '../read.js'

/** What a rule may look at beside the agreement; what was unsound is absent. */
export interface RuleContext {
  readonly today?: string
  readonly grant?: { readonly amount: Euro; readonly year: number; readonly code: string }
  readonly ordinance?: Ordinance
}

/** One rule across fields; it is silent where a field it needs is not sound. */
export type Rule = (fields: SoundFields, context: RuleContext) => readonly Issue[]
