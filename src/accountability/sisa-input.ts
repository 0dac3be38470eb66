// What callers bring to `sisaStatement` and `sisaDates`, each input defined once.
import * as z from 'zod/mini'
import { amount, amountFromZero, equatedDays, name, year } from '../core/fields/index.js'
import { euro } from '../core/money/index.js'
import { shown, SpukError } from '../core/result/index.js'
import { formed, leaf, list, optional, rule, uniqueBy } from '../core/schema/index.js'
import { statuses } from './model.js'
import { finalButOpen, notAMeasure } from './sisa-issues.js'

const measures = ['subsidy-awarded', 'subsidy-determined', 'library-costs'] as const
const controls = ['R', 'D1', 'D2', 'none'] as const
const figures = ['spending', 'cumulative', 'correction', 'own-execution', 'final'] as const

/** What counts as the municipality's spending for SiSa; the sources leave it open, so the caller chooses. */
export type SpendingMeasure = (typeof measures)[number]
/** How the auditor looks at an indicator: `R` on lawfulness (rechtmatigheid), `D1` or `D2` on soundness (deugdelijkheid), `none`. */
export type SisaControl = (typeof controls)[number]
/** A figure that an indicator can hold. */
export type SisaFigure = (typeof figures)[number]

/** Without a default: left out, it is missing with advice of its own. */
const measure = /* @__PURE__ */ leaf<SpendingMeasure>(
  (value) => {
    const found = measures.find((one) => one === value)
    if (found !== undefined) return found
    throw new SpukError([notAMeasure({ given: shown(value) })])
  },
  { enum: [...measures] },
)

const indicator = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** After the slash of the code: `01`. */
    number: formed(/^\d{2}$/, {
      nl: 'Schrijf twee cijfers, zoals 01.',
      en: 'Write two digits, such as 01.',
    }),
    figure: z.enum(figures),
    label: z.strictObject({ nl: name, en: name }),
    control: z.enum(controls),
  }),
)

const throughAuthority = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Name or code. */
    municipality: name,
    /** In euros. */
    spending: amount,
    /** Correction of the year before. */
    correction: z._default(amount, () => euro(0)),
  }),
)

/** What `sisaStatement` takes: what one municipality accounts for to the State. */
export const sisaInput = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** Name or code. */
      municipality: name,
      /** Accounting year. */
      year,
      /** The State's grant for the year, in euros, zero or more. */
      stateGrant: amountFromZero,
      /** Spending of the year, in euros, counted as `measure` says; a negative amount takes back. */
      spending: amount,
      measure,
      /** The code of the grant in the annex, such as `C62`; without it the indicators have no codes. */
      code: optional(
        formed(/^[A-Z]\d{1,3}[A-Z]?$/, {
          nl: 'Schrijf de code van de regeling in SiSa: een hoofdletter en een getal, zoals C62.',
          en: 'Write the code of the scheme in SiSa: a capital and a number, such as C62.',
        }),
      ),
      /** Spending of all years before this one; default zero, an assumption from the second year of the grant on. */
      cumulativeBefore: optional(amount),
      /** Correction of the year before, for spending through other authorities; default zero, an assumption. */
      correction: optional(amount),
      throughAuthorities: z._default(list(throughAuthority), () => []),
      /** Whether the municipality carries it out itself; default yes, an assumption. */
      ownExecution: optional(z.boolean()),
      /** Whether this is the last account of the grant; default no, an assumption. */
      final: optional(z.boolean()),
      /** Default `provisional`, or `final` where this is the last account; that one is never a budget or provisional. */
      status: optional(z.enum(statuses)),
      /** Default `SISA_TEMPLATE`. */
      template: z.optional(list(indicator, z.minLength(1), uniqueBy('number'))),
    })
    .check(
      rule(['final', 'status'], ({ final = false, status }) =>
        final && (status === 'budget' || status === 'provisional')
          ? [finalButOpen({ status }, ['status'])]
          : [],
      ),
    ),
)

const datesOptions = () => ({
  /** Whether 15 July moves to the next working day; by default it does not. */
  weekendRule: optional(z.boolean()),
  /** Further days off by royal decree. */
  equatedDays: optional(equatedDays),
})

/** What `sisaDates` takes as options. */
export const sisaDatesOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(datesOptions()))

/** The arguments of `sisaDates` by their names. */
export const sisaDatesCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    accountingYear: z.int().check(z.minimum(2000), z.maximum(2098)),
    ...datesOptions(),
  }),
)

/** One indicator of the annex, as the caller's year has it. */
export interface SisaIndicator extends z.output<typeof indicator> {}
/** Spending that another authority reports to this municipality (SiSa tussen medeoverheden). */
export interface ThroughAuthority extends z.input<typeof throughAuthority> {}
/** What one municipality accounts for to the State. */
export interface SisaInput extends z.input<typeof sisaInput> {}
/** The same when read, its municipalities still by name. */
export interface ReadSisa extends z.output<typeof sisaInput> {}
/** What `sisaDates` takes as options. */
export interface SisaDatesOptions extends z.input<typeof sisaDatesOptions> {}
