import type { Issue } from '../../core/result/index.js'
import type { ReadValidateOptions } from '../input.js'
import type { ValidFields } from '../read.js'

/** What a rule may look at beside the agreement; what is not valid is absent. */
export type RuleContext = Partial<ReadValidateOptions>

/** One rule across fields; it is silent where a field it needs is not valid. */
export type Rule = (fields: ValidFields, context: RuleContext) => readonly Issue[]
