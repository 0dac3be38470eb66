// What `statutoryInterest` takes.
import * as z from 'zod/mini'
import { addTerm } from '../../core/calendar/index.js'
import { amountFromZero, date, endsNotBeforeStart, rate } from '../../core/fields/index.js'
import { preview, SpukError } from '../../core/result/index.js'
import type { DecimalInput } from '../../core/money/index.js'
import { forms, leaf, list, rule } from '../../core/schema/index.js'
import type { Definition } from '../../core/schema/index.js'
import { notAPercentage, rateMissing, ratesOverlap } from './issues.js'

/** A percentage: the advice for a rate would propose a factor, a hundredth of it. */
const percentage: Definition<string, DecimalInput> = /* @__PURE__ */ leaf((value) => {
  const read = z.safeParse(rate, value)
  if (read.success) return read.data
  throw new SpukError([notAPercentage({ given: preview(value) })])
}, forms.decimalFromZero)

/** A rate of statutory interest and the days on which it holds. */
export const interestRate = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** First day on which it holds. */
      from: date,
      /** Last day; absent as long as it holds. */
      to: z.optional(date),
      /** For a year, in percent: `6` is 6 %. */
      percent: percentage,
    })
    .check(endsNotBeforeStart('from', 'to')),
)

/** What `statutoryInterest` takes. */
export const interestInput = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** What was not paid in time, in euros. */
      amount: amountFromZero,
      /** The first day of default (verzuim): the day after the last day for payment. */
      from: date,
      /** The last day that counts. */
      to: date,
      /** The rates of statutory interest, each with its days: one for every day from `from` to `to`. */
      rates: list(interestRate, z.minLength(1)),
      /** Whether interest bears interest after each whole year. Default `true`, as an assumption. */
      compound: z.optional(z.boolean()),
    })
    .check(
      endsNotBeforeStart('from', 'to'),
      rule(['from', 'to', 'rates'], ({ from, to, rates }) => {
        const sorted = [...rates].sort((a, b) => (a.from < b.from ? -1 : 1))
        const twice = sorted.find((one, i) => {
          const before = sorted[i - 1]
          return before !== undefined && (before.to === undefined || before.to >= one.from)
        })
        if (twice) return [ratesOverlap({ on: twice.from }, ['rates'])]
        let day = from
        for (const one of sorted) {
          if (day > to || one.from > day) break
          if (one.to === undefined) return []
          if (one.to >= day) day = addTerm(one.to, { days: 1 })
        }
        return day > to ? [] : [rateMissing({ on: day }, ['rates'])]
      }),
    ),
)

/** What `statutoryInterest` takes. */
export interface StatutoryInterestInput extends z.input<typeof interestInput> {}
/** The same after reading. */
export type ReadInterest = z.output<typeof interestInput>
