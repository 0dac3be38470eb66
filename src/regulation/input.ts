// What callers bring to this room, each input defined once.
import * as z from 'zod/mini'
import { amount, date, name } from '../core/fields/index.js'
import { list } from '../core/schema/index.js'
import { vatMarks } from './model.js'
import { PURPOSES } from './purposes.js'

const spendingLine = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    id: z.optional(name),
    purpose: z.enum(PURPOSES),
    /** In euros; negative for money that came back. */
    amount,
    description: z.optional(name),
    /** Whether it pays hours of the municipality's own staff, or how many. */
    ownStaffHours: z.optional(z.union([z.boolean(), z.number().check(z.minimum(0))])),
    vat: z.optional(z.enum(vatMarks)),
  }),
)

/** What `checkSpending` takes. */
export const spendingLines = /* @__PURE__ */ z.lazy(() => list(spendingLine))

/** What `regimeFor` and `regulationFor` take as options. */
export const knownOnOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Only what was public by this day, `YYYY-MM-DD`. */
    knownOn: z.optional(date),
  }),
)

/** One line of spending to be checked. */
export interface SpendingLine extends z.input<typeof spendingLine> {}
/** A line of spending that was read. */
export interface CheckedLine extends z.output<typeof spendingLine> {}
/** As what was known on a date it is asked. */
export interface KnownOnOptions extends z.input<typeof knownOnOptions> {}
