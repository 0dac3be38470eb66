import * as z from 'zod'
import { euro, parseEuro } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { valueOf } from '../core/result/index.js'
import { euroSchema, forms, guarded, isoDateSchema, maybe } from '../core/schema/index.js'
import { municipalityNameSchema } from '../municipality/schema.js'
import type { AnnexRow } from './annex.js'
import type { FormulaRates, HeadCounts } from './formula.js'
import { annexGuard } from './grant-for.js'
import type { GrantsOptions } from './grants-for.js'
import { countGuard, rateGuard, yearGuard } from './guards.js'
import type { GrantOptions, GrantParameters } from './model.js'

const count = /* @__PURE__ */ guarded<number>(countGuard, forms.count)
const rate = /* @__PURE__ */ guarded<string, string | number>(rateGuard, forms.decimalFromZero)
const annexAmount = /* @__PURE__ */ guarded<Euro, EuroInput>(
  (value) => annexGuard(euro(value as EuroInput)),
  forms.amountFromZero,
)

/** A calendar year. */
export const yearSchema: z.ZodType<number, number> = /* @__PURE__ */ guarded<number>(
  yearGuard,
  forms.year,
)

/** What may be set otherwise than the regulation has it. */
export const grantParametersSchema: z.ZodType<GrantParameters, GrantParameters> =
  /* @__PURE__ */ z.lazy(() =>
    z.strictObject({
      populationRate: maybe(rate),
      educationRate: maybe(rate),
      educationBudget: maybe(euroSchema),
      populationDate: maybe(isoDateSchema),
      factor: maybe(rate),
    }),
  )

/** What `grantFor` takes as options. */
export const grantOptionsSchema: z.ZodType<GrantOptions, GrantOptions> = /* @__PURE__ */ z.lazy(
  () =>
    z.strictObject({
      annexAmount: maybe(annexAmount),
      inhabitants: maybe(count),
      lowEducated: maybe(count),
      parameters: maybe(grantParametersSchema),
      knownOn: maybe(isoDateSchema),
    }),
)

/** What `grantsFor` takes as options. */
export const grantsOptionsSchema: z.ZodType<GrantsOptions, GrantsOptions> = /* @__PURE__ */ z.lazy(
  () =>
    z.strictObject({
      annex: maybe(z.record(z.string(), annexAmount)),
      annexTotal: maybe(euroSchema),
      parameters: maybe(grantParametersSchema),
      knownOn: maybe(isoDateSchema),
    }),
)

/** What `annexFrom` takes as rows; a row may have more columns. */
export const annexRowsSchema: z.ZodType<AnnexRow[], AnnexRow[]> = /* @__PURE__ */ z.lazy(() => {
  const amount = guarded<string | number>(
    (value) => {
      annexGuard(typeof value === 'string' ? valueOf(parseEuro(value)) : euro(value as number))
      return value as string | number
    },
    {
      anyOf: [
        { type: 'string', minLength: 1, maxLength: 60 },
        { type: 'number', minimum: 0 },
      ],
    },
  )
  return z.array(z.looseObject({ municipality: municipalityNameSchema, amount })).min(1)
})

/** What `formulaAmounts` takes as rows; a row may have more columns. */
export const headCountsSchema: z.ZodType<HeadCounts[], HeadCounts[]> = /* @__PURE__ */ z.lazy(() =>
  z.array(z.looseObject({ inhabitants: count, lowEducated: count })),
)

/** What `formulaAmounts` takes as rates. */
export const formulaRatesSchema: z.ZodType<FormulaRates, FormulaRates> = /* @__PURE__ */ z.lazy(
  () => z.strictObject({ populationRate: rate, educationRate: rate, factor: maybe(rate) }),
)
