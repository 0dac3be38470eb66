import type * as z from 'zod/mini'
import type { FieldText } from '../core/schema/index.js'

/** What is known of an input beside its definition. */
export interface Description {
  readonly text: FieldText
  readonly examples: readonly unknown[]
}

/** By schema, as zod's own registry is for all who use zod in a process. */
export const descriptions = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Description>()
