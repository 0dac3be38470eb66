// What callers bring to `sisaStatement`, `sisaFrom` and `sisaDates`, each input defined once.
import * as z from 'zod/mini'
import { amount, amountFromZero, equatedDays, name, year } from '../core/fields/index.js'
import { euro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { missing, preview, SpukError } from '../core/result/index.js'
import {
  formed,
  forms,
  leaf,
  list,
  ofKind,
  optional,
  rule,
  uniqueBy,
} from '../core/schema/index.js'
import { municipality as municipalityCalled } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { ownPurposes, statuses } from './model.js'
import {
  authorityOfTwoKinds,
  determinedMissing,
  finalButOpen,
  notAMeasure,
  notAStatement,
  stateGrantMissing,
} from './sisa-issues.js'

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
    throw new SpukError([notAMeasure({ given: preview(value) })])
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
  z
    .strictObject({
      /** Name or code; or else `jointBody`. */
      municipality: optional(name),
      /** A joint body (gemeenschappelijke regeling), by the name that it has. */
      jointBody: optional(name),
      /** In euros. */
      spending: amount,
      /** Correction of the year before. */
      correction: z._default(amount, () => euro(0)),
    })
    .check(
      rule(['municipality', 'jointBody'], ({ municipality, jointBody }) => {
        if (municipality === undefined && jointBody === undefined) {
          return [missing({}, ['municipality'])]
        }
        const both = municipality !== undefined && jointBody !== undefined
        return both ? [authorityOfTwoKinds({ municipality, jointBody }, ['jointBody'])] : []
      }),
    ),
)

/** What an account to the State says, whether its amounts are the caller's or come from a statement. */
const told = () => ({
  measure,
  /** The code of the grant in the annex (a capital and a number); without it the indicators have no codes. */
  code: optional(
    formed(/^[A-Z]\d{1,3}[A-Z]?$/, {
      nl: 'Schrijf de code van de regeling in de SiSa-bijlage: een hoofdletter en een getal.',
      en: 'Write the code of the scheme in the SiSa annex: a capital and a number.',
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
      ...told(),
    })
    .check(
      rule(['final', 'status'], ({ final = false, status }) =>
        final && (status === 'budget' || status === 'provisional')
          ? [finalButOpen({ status }, ['status'])]
          : [],
      ),
    ),
)

/** What `sisaFrom` takes beside the statement. */
const fromStatement = () => ({
  ...told(),
  /** The State's grant for the year, in euros; default the one in the statement. */
  stateGrant: optional(amountFromZero),
  /** State money of earlier years that was not spent, in euros; negative if more was spent than there was. */
  opening: optional(amount),
  /** What the subsidy was determined at, in euros; needed where that counts as spending. */
  determined: optional(amountFromZero),
})

type Determined = Readonly<{ measure: SpendingMeasure; determined?: Euro }>

const needsDetermined = /* @__PURE__ */ rule<Determined, 'measure' | 'determined'>(
  ['measure', 'determined'],
  ({ measure, determined }) =>
    measure === 'subsidy-determined' && determined === undefined
      ? [determinedMissing({}, ['determined'])]
      : [],
)

/** What `sisaFrom` takes as options. */
export const sisaFromOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject(fromStatement()).check(needsDetermined),
)

/** All that `sisaFrom` reads of a statement. */
const statement = /* @__PURE__ */ z.lazy(() =>
  z
    .object({
      kind: z.literal('statement'),
      municipality: z.object({
        code: leaf<Municipality, string>(
          (code) => municipalityCalled(code as string),
          forms.filled,
        ),
      }),
      library: z.object({ name }),
      year,
      status: z.enum(statuses),
      opening: amount,
      granted: amountFromZero,
      spent: amount,
      ownSpending: list(z.object({ purpose: z.enum(ownPurposes), amount })),
      reconciliation: optional(z.object({ stateGrant: amount })),
    })
    .check(ofKind('statement', notAStatement)),
)

/** The arguments of `sisaFrom` by their names. */
export const sisaFromCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ statement, ...fromStatement() }).check(
    needsDetermined,
    rule(['statement', 'stateGrant'], ({ statement: { reconciliation }, stateGrant }) =>
      reconciliation === undefined && stateGrant === undefined
        ? [stateGrantMissing({}, ['stateGrant'])]
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
/** What `sisaFrom` takes as options. */
export interface SisaFromOptions extends z.input<typeof sisaFromOptions> {}
/** The statement and the options of `sisaFrom`, read. */
export interface ReadSisaFrom extends z.output<typeof sisaFromCall> {}
/** What `sisaDates` takes as options. */
export interface SisaDatesOptions extends z.input<typeof sisaDatesOptions> {}
