import * as z from 'zod'
import { euroSchema, isoDateSchema, maybe } from '../core/schema/index.js'
import type { CheckedLine, SpendingLine } from './model.js'
import { PURPOSES } from './purposes.js'

/** What `checkSpending` takes. */
export const spendingLinesSchema: z.ZodType<CheckedLine[], SpendingLine[]> = /* @__PURE__ */ z.lazy(
  () =>
    z.array(
      z.strictObject({
        id: z.string().optional(),
        purpose: z.enum(PURPOSES),
        amount: euroSchema,
        description: z.string().optional(),
        ownStaffHours: z.union([z.boolean(), z.number().nonnegative()]).optional(),
        vat: z.enum(['included', 'excluded', 'none']).optional(),
      }),
    ),
)

/** As what was known on a date `regimeFor` and `regulationFor` answer. */
export const knownOnSchema: z.ZodType<
  { readonly knownOn?: string },
  { readonly knownOn?: string }
> = /* @__PURE__ */ z.lazy(() => z.strictObject({ knownOn: maybe(isoDateSchema) }))
