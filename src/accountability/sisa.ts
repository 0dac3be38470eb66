import { frozen } from '../core/frozen/index.js'
import { euro, shown } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { Collector, SpukError, valueOf } from '../core/result/index.js'
import type { Issue, Text } from '../core/result/index.js'
import { findMunicipality } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { choice, knownNames, yearOf } from './guards.js'
import { negativeGranted, notAMeasure, notASisaCode, sisaAboveGrant } from './issues.js'
import type { AccountStatus } from './model.js'
import { reportingTolerance } from './reporting-tolerance.js'

/** What counts as the municipality's spending for SiSa; the sources leave it open, so the caller chooses. */
export type SpendingMeasure = 'subsidy-awarded' | 'subsidy-determined' | 'library-costs'

/** How the auditor looks at an indicator: `R` on lawfulness (rechtmatigheid), `D1` or `D2` on soundness (deugdelijkheid), `none`. */
export type SisaControl = 'R' | 'D1' | 'D2' | 'none'

/** A figure that an indicator can hold. */
export type SisaFigure = 'spending' | 'cumulative' | 'correction' | 'own-execution' | 'final'

/** One indicator of the annex, as the caller's year has it. */
export interface SisaIndicator {
  /** After the slash of the code: `01`. */
  readonly number: string
  readonly figure: SisaFigure
  readonly label: Text
  readonly control: SisaControl
}

/** Spending that another authority reports to this municipality (SiSa tussen medeoverheden). */
export interface ThroughAuthority {
  readonly municipality: string
  readonly spending: EuroInput
  /** Correction of the year before. */
  readonly correction?: EuroInput
}

/** What one municipality accounts for to the State. */
export interface SisaInput {
  readonly municipality: string
  /** Accounting year. */
  readonly year: number
  /** The State's grant for the year, in euros. */
  readonly stateGrant: EuroInput
  /** Spending of the year, in euros, counted as `measure` says; a negative amount takes back. */
  readonly spending: EuroInput
  readonly measure: SpendingMeasure
  /** The code of the grant in the annex, such as `C62`; without it the indicators have no codes. */
  readonly code?: string
  /** Spending of all years before this one. */
  readonly cumulativeBefore?: EuroInput
  /** Correction of the year before, for spending through other authorities. */
  readonly correction?: EuroInput
  readonly throughAuthorities?: readonly ThroughAuthority[]
  /** Whether the municipality carries it out itself; default true. */
  readonly ownExecution?: boolean
  /** Whether this is the last account of the grant; default false. */
  readonly final?: boolean
  readonly status?: AccountStatus
  /** Default {@link SISA_TEMPLATE}. */
  readonly template?: readonly SisaIndicator[]
}

/** One filled indicator. */
export interface SisaRow extends SisaIndicator {
  /** `C62/01`, if the caller gave the code. */
  readonly code: string | null
  readonly value: Euro | boolean
}

/** The lines of the SiSa annex for this grant, to be copied into the municipality's own annex. */
export interface SisaStatement {
  readonly kind: 'sisa-statement'
  readonly municipality: Municipality
  /** `06` and the four digits of the municipality's code. */
  readonly key: string
  readonly year: number
  readonly status: AccountStatus
  readonly measure: SpendingMeasure
  readonly stateGrant: Euro
  readonly spending: Euro
  readonly rows: readonly SisaRow[]
  readonly throughAuthorities: readonly {
    readonly key: string
    readonly municipality: Municipality
    readonly spending: Euro
    readonly correction: Euro
  }[]
  /** From which amount the auditor reports errors, over the spending of the year. */
  readonly tolerance: Euro
  readonly judgementPoints: readonly string[]
  readonly warnings: readonly Issue[]
}

/**
 * Indicators in the shapes that real annexes of other grants have. The official list for this grant
 * is not known to the library: give your own as `template` once you have it.
 *
 * @example
 * SISA_TEMPLATE.map(({ figure }) => figure) // => ['spending', 'cumulative', 'correction', 'own-execution', 'final']
 */
export const SISA_TEMPLATE: readonly SisaIndicator[] = /* @__PURE__ */ frozen([
  {
    number: '01',
    figure: 'spending',
    label: { nl: 'Besteding (jaar T)', en: 'Spending (year T)' },
    control: 'R',
  },
  {
    number: '02',
    figure: 'cumulative',
    label: {
      nl: 'Cumulatieve besteding (tot en met jaar T)',
      en: 'Cumulative spending (to year T)',
    },
    control: 'none',
  },
  {
    number: '03',
    figure: 'correction',
    label: {
      nl: 'Correctie besteding jaar T-1 (SiSa tussen medeoverheden)',
      en: 'Correction of spending in year T-1 (SiSa between authorities)',
    },
    control: 'R',
  },
  {
    number: '04',
    figure: 'own-execution',
    label: { nl: 'Zelfstandige uitvoering (ja/nee)', en: 'Own execution (yes/no)' },
    control: 'none',
  },
  {
    number: '05',
    figure: 'final',
    label: { nl: 'Eindverantwoording (ja/nee)', en: 'Final account (yes/no)' },
    control: 'none',
  },
])

const MEASURES: readonly SpendingMeasure[] = [
  'subsidy-awarded',
  'subsidy-determined',
  'library-costs',
]
const STATUSES: readonly AccountStatus[] = ['budget', 'provisional', 'final', 'audited']
const KNOWN =
  'municipality year stateGrant spending measure code cumulativeBefore correction throughAuthorities ownExecution final status template'.split(
    ' ',
  )

/**
 * Fills the SiSa indicators of one municipality's grant. The library knows neither the code nor the
 * official indicators of this grant: the code is the caller's, and the indicators are a template.
 *
 * @throws SpukError with everything that cannot be used; `measure` has no default
 *
 * @example
 * const statement = sisaStatement({
 *   municipality: 'Gooise Meren',
 *   year: 2023,
 *   stateGrant: 50000,
 *   spending: '48000.50',
 *   measure: 'subsidy-awarded',
 * })
 * statement.key // => '061942'
 * statement.rows[0].value.format() // => '€ 48.000,50'
 */
export function sisaStatement(input: SisaInput): SisaStatement {
  const check = new Collector()
  knownNames(input, KNOWN, [], check)
  const amount = (name: keyof SisaInput, given: EuroInput | undefined) =>
    check.attempt([name], () => euro(given ?? '')) ?? euro(0)
  const year = check.attempt(['year'], () => yearOf(input.year)) ?? 0
  const stateGrant = amount('stateGrant', input.stateGrant)
  const own = amount('spending', input.spending)
  const before = amount('cumulativeBefore', input.cumulativeBefore ?? 0)
  const ownCorrection = amount('correction', input.correction ?? 0)
  if (stateGrant.cents < 0) {
    check.add(negativeGranted({ given: stateGrant.format() }, ['stateGrant']))
  }
  if (!MEASURES.includes(input.measure)) {
    check.add(notAMeasure({ given: shown(input.measure) }, ['measure']))
  }
  const status = check.attempt(['status'], () => choice(input.status ?? 'provisional', STATUSES))
  const code = input.code === undefined ? null : check.attempt(['code'], () => codeOf(input.code))
  const find = (name: string) => valueOf(findMunicipality(name, { on: `${year}-01-01` }))
  const municipality =
    year === 0 ? undefined : check.attempt(['municipality'], () => find(input.municipality))
  const throughAuthorities = (input.throughAuthorities ?? []).flatMap((through, i) => {
    const path = ['throughAuthorities', i] as const
    const other = check.attempt([...path, 'municipality'], () => find(through.municipality))
    const spending = check.attempt([...path, 'spending'], () => euro(through.spending))
    const correction = check.attempt([...path, 'correction'], () => euro(through.correction ?? 0))
    if (!other || !spending || !correction) return []
    return [{ key: keyOf(other), municipality: other, spending, correction }]
  })
  check.done()
  if (!municipality) throw new SpukError(check.issues)

  const spending = throughAuthorities.reduce((sum, one) => sum.plus(one.spending), own)
  const correction = throughAuthorities.reduce(
    (sum, one) => sum.plus(one.correction),
    ownCorrection,
  )
  const values: Readonly<Record<SisaFigure, Euro | boolean>> = {
    spending,
    cumulative: before.plus(spending).plus(correction),
    correction,
    'own-execution': input.ownExecution ?? true,
    final: input.final ?? false,
  }
  const rows = (input.template ?? SISA_TEMPLATE).map((indicator) => ({
    ...indicator,
    code: code == null ? null : `${code}/${indicator.number}`,
    value: values[indicator.figure],
  }))
  const above = spending.compare(stateGrant) > 0
  return {
    kind: 'sisa-statement',
    municipality,
    key: keyOf(municipality),
    year,
    status: status ?? 'provisional',
    measure: input.measure,
    stateGrant,
    spending,
    rows,
    throughAuthorities,
    tolerance: reportingTolerance(spending.cents < 0 ? 0 : spending),
    judgementPoints: ['sisa-spending', 'weekend-15-july'],
    warnings: above
      ? [sisaAboveGrant({ spending: spending.format(), grant: stateGrant.format() }, ['spending'])]
      : [],
  }
}

function keyOf({ code }: Municipality): string {
  return `06${code.slice(2)}`
}

function codeOf(value: unknown): string {
  if (typeof value === 'string' && /^[A-Z]\d{1,3}[A-Z]?$/.test(value)) return value
  throw new SpukError([notASisaCode({ given: shown(value) })])
}
