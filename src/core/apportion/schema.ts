import type * as z from 'zod'
import { guarded } from '../schema/index.js'
import { weightsForm, weightsFrom } from './input.js'
import type { Weights } from './model.js'

/** {@link weightsFrom} for the definitions that are not in zod/mini yet. */
export const weightsSchema: z.ZodType<Weights, Weights> = /* @__PURE__ */ guarded<Weights>(
  weightsFrom,
  weightsForm,
)
