// What callers bring to `settle`, each input defined once.
import * as z from 'zod/mini'
import { amount, name, year } from '../core/fields/index.js'
import { isRecord, isWhole } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { list, rule } from '../core/schema/index.js'
import { correctionOfLaterYear } from './issues.js'

/** A correction that is booked in a later year than its own. */
export const correction = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    year,
    /** In euros; negative takes money away. */
    amount,
    reason: name,
  }),
)

/** What `settle` takes. */
export const settlement = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      year,
      /** In euros. */
      granted: amount,
      /** In euros. */
      spent: amount,
      /** What was left of the year before, in euros; negative if too much was spent. */
      opening: z.optional(amount),
      corrections: z.optional(list(correction)),
    })
    .check(
      rule(['year'], (value) => {
        const { year: bookedIn, corrections } = value as { year: number; corrections?: unknown }
        return laterYears(corrections, bookedIn)
      }),
    ),
)

/** Corrections of years after the one in which they are booked, whatever else is wrong with them. */
export function laterYears(corrections: unknown, bookedIn: number): readonly Issue[] {
  const listed: readonly unknown[] = Array.isArray(corrections) ? corrections : []
  return listed.flatMap((one, i) => {
    const of = isRecord(one) ? one['year'] : undefined
    return isWhole(of, bookedIn + 1, 2199)
      ? [correctionOfLaterYear({ year: of, bookedIn }, ['corrections', i, 'year'])]
      : []
  })
}

/** A correction that belongs to an earlier year and is booked in this one; never one of a later year. */
export interface Correction extends z.input<typeof correction> {}
/** What came in and what went out in one year. */
export interface SettlementInput extends z.input<typeof settlement> {}
/** A correction after reading. */
export type ReadCorrection = z.output<typeof correction>
