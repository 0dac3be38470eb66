// What callers bring to this room, each input defined once.
import * as z from 'zod/mini'
import { amount, amountFromZero, count, date, name, rate, year } from '../core/fields/index.js'
import { toPlainData } from '../core/input/index.js'
import { euro, parseEuro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { isRecord, isWhole, resultOf, valueOf } from '../core/result/index.js'
import type { Issue, Reference, Result } from '../core/result/index.js'
import { converted, leaf, list, listRule, optional, read, rule } from '../core/schema/index.js'
import type { Definition } from '../core/schema/index.js'
import { municipalityName } from '../municipality/input.js'
import { coveredYear } from './division.js'
import { correctionOfLaterYear, noGrants } from './issues.js'
import { grantMethods, grantStatuses } from './model.js'

/** What may be set otherwise than the regulation has it. */
export const grantParameters = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Euros per inhabitant. */
    populationRate: z.optional(rate),
    /** Euros per resident aged 15 to 75 with at most vmbo; acts in the formula only. */
    educationRate: z.optional(rate),
    /** Euros for the whole country, apportioned by the estimate. */
    educationBudget: z.optional(amount),
    /** Which 1 January the inhabitants are counted on. */
    populationDate: z.optional(date),
    /** One factor over both components before rounding, such as `0.9` for a cut of ten percent. */
    factor: z.optional(rate),
  }),
)

/** What `grantFor` takes as options. */
export const grantOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** The amount in the annex for this municipality, in euros: it is the grant. */
    annexAmount: z.optional(amountFromZero),
    /** The municipality's own count of inhabitants. */
    inhabitants: z.optional(count),
    /** Its residents aged 15 to 75 with at most vmbo; with it the formula is used. */
    lowEducated: z.optional(count),
    parameters: z.optional(grantParameters),
    /** Compute with what was published on this date (`YYYY-MM-DD`). */
    knownOn: z.optional(date),
  }),
)

/** What `grantsFor` takes as options. */
export const grantsOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** The whole annex: the amount of every municipality, by code or name, in euros. */
    annex: z.optional(z.record(z.string(), amountFromZero)),
    /** The total that the annex states; it must be the sum of its amounts. */
    annexTotal: z.optional(amount),
    parameters: z.optional(grantParameters),
    /** Compute with what was published on this date (`YYYY-MM-DD`). */
    knownOn: z.optional(date),
  }),
)

/** The year of `grantFor` and `grantsFor`, under its name. */
export const inYear = /* @__PURE__ */ z.lazy(() => z.object({ year }))

/** What `annexFrom` takes as options. */
export const annexOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** The year whose municipalities are meant. */
    year: converted(year, coveredYear),
  }),
)

/** What an amount of an annex says, and warnings where a Dutch text can be read in two ways. */
export function annexAmount(written: string | number): Result<Euro> {
  return typeof written === 'string' ? parseEuro(written) : resultOf(() => euro(written))
}

/** The text stays as it is: only its reader can warn. */
const writtenAmount: Definition<string | number> = /* @__PURE__ */ leaf(
  (value) => {
    read(amountFromZero, valueOf(annexAmount(value as string)))
    return value as string
  },
  {
    anyOf: [
      { type: 'string', minLength: 1, maxLength: 60 },
      { type: 'number', minimum: 0 },
    ],
  },
)

const annexRow = /* @__PURE__ */ z.lazy(() =>
  z.object({
    /** Name or code. */
    municipality: municipalityName,
    /** `1234.56`, or Dutch text such as `€ 1.234,56`. */
    amount: writtenAmount,
  }),
)

/** What `annexFrom` takes as rows; a row may have more columns. */
export const annexRows = /* @__PURE__ */ z.lazy(() => list(annexRow, z.minLength(1)))

const headCount = /* @__PURE__ */ z.lazy(() =>
  z.object({
    inhabitants: count,
    /** Residents aged 15 to 75 with at most vmbo. */
    lowEducated: count,
  }),
)

/** What `formulaAmounts` takes as rows; a row may have more columns. */
export const headCounts = /* @__PURE__ */ z.lazy(() => list(headCount))

/** What `formulaAmounts` takes as rates. */
export const formulaRates = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    populationRate: rate,
    educationRate: rate,
    /** Over both components, before the one rounding; default 1. */
    factor: z.optional(rate),
  }),
)

/** What `nationalTotals` adds up of a grant, which may have gone through JSON. */
const grantFigures = /* @__PURE__ */ z.lazy(() =>
  z.object({
    year,
    method: z.enum(grantMethods),
    status: z.enum(grantStatuses),
    amount,
    components: z.object({ population: amount, education: amount }),
    municipality: z.object({ code: name, name }),
    assumptions: list(
      z.object({
        id: z.string(),
        text: z.object({ nl: z.string(), en: z.string() }),
        reference: optional(leaf((value) => toPlainData(value as Reference), {})),
      }),
    ),
  }),
)

/** What `nationalTotals` takes. */
export const grantsToAdd = /* @__PURE__ */ z.lazy(() =>
  list(
    grantFigures,
    listRule((_, length) => (length === 0 ? [noGrants({})] : [])),
  ),
)

/** What `readGrants` takes: grants, of which the fields are not looked at. */
export const someGrants = /* @__PURE__ */ z.lazy(() => list(z.object({ kind: z.literal('grant') })))

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

/** What may be set otherwise than the regulation has it: for a what-if, or for a year without a regime. */
export interface GrantParameters extends z.input<typeof grantParameters> {}
/** The parameters after reading: rates as digits. */
export interface ReadParameters extends z.output<typeof grantParameters> {}
/** What a caller knows about one municipality's grant. */
export interface GrantOptions extends z.input<typeof grantOptions> {}
/** What a caller knows about a whole year. */
export interface GrantsOptions extends z.input<typeof grantsOptions> {}
/** The same after reading. */
export interface ReadGrantsOptions extends z.output<typeof grantsOptions> {}
/** One row of an annex as a CSV reader gives it: amounts may be Dutch text. */
export interface AnnexRow extends z.input<typeof annexRow> {}
/** The head counts that the formula works on. */
export interface HeadCounts extends z.input<typeof headCount> {}
/** The rates of the formula, in euros a head. */
export interface FormulaRates extends z.input<typeof formulaRates> {}
/** The rates after reading, as digits. */
export interface ReadRates extends z.output<typeof formulaRates> {}
/** What is added up of a grant. */
export interface GrantFigures extends z.output<typeof grantFigures> {}
/** A correction that belongs to an earlier year and is booked in this one; never one of a later year. */
export interface Correction extends z.input<typeof correction> {}
/** What came in and what went out in one year. */
export interface SettlementInput extends z.input<typeof settlement> {}
/** A correction after reading. */
export type ReadCorrection = z.output<typeof correction>
