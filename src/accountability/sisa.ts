import { plain } from '../core/input/index.js'
import { euro, shown, sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import {
  asGiven,
  booleanFrom,
  Collector,
  fieldsFrom,
  listFrom,
  oneOf,
  optionsFrom,
  soundOptions,
  SpukError,
  valueOf,
} from '../core/result/index.js'
import { findMunicipality } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { amountFrom, grantedFrom, yearOf } from './guards.js'
import { STATUSES } from './model.js'
import { reportingTolerance } from './reporting-tolerance.js'
import { assumed } from './sisa-assumptions.js'
import { sisaExplanation } from './sisa-explanation.js'
import {
  authorityTwice,
  finalButOpen,
  notAMeasure,
  notASisaCode,
  sisaAboveGrant,
} from './sisa-issues.js'
import type { SisaFigure, SisaInput, SisaStatement, SpendingMeasure } from './sisa-model.js'
import { SISA_TEMPLATE, templateFrom } from './sisa-template.js'

/** A code in the SiSa annex: `C62`. */
export const SISA_CODE = /^[A-Z]\d{1,3}[A-Z]?$/
export const MEASURES = [
  'subsidy-awarded',
  'subsidy-determined',
  'library-costs',
] as const satisfies readonly SpendingMeasure[]
const FIELDS = {
  municipality: asGiven,
  year: yearOf,
  stateGrant: grantedFrom,
  spending: amountFrom,
  measure: measureFrom,
  code: codeFrom,
  cumulativeBefore: amountFrom,
  correction: amountFrom,
  throughAuthorities: listFrom,
  ownExecution: booleanFrom,
  final: booleanFrom,
  status: /* @__PURE__ */ oneOf(...STATUSES),
  template: templateFrom,
}
const NEEDED = ['year', 'stateGrant', 'spending', 'measure'] as const

/**
 * Fills the SiSa indicators of one municipality's grant. The library knows neither the code nor the
 * official indicators of this grant: the code is the caller's, and the indicators are a template.
 * What an indicator needs and the caller does not say stands in `assumptions`.
 *
 * @throws SpukError with everything that cannot be used, every cell of a template too; `measure` has no default
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
 * statement.assumptions.map(({ id }) => id) // => ['own-execution', 'final']
 */
export function sisaStatement(input: SisaInput): SisaStatement {
  const check = new Collector()
  const read = soundOptions(fieldsFrom(plain(input)), FIELDS, check, NEEDED)
  const nought = euro(0)
  const { spending: own = nought, correction: ownCorrection = nought } = read
  const { cumulativeBefore: before = nought, code = null, template = SISA_TEMPLATE } = read
  const { ownExecution = true, final = false } = read
  // The last account of a grant says that spending is complete: nothing of it is provisional.
  const { status = final ? 'final' : 'provisional' } = read
  if (final && (status === 'budget' || status === 'provisional')) {
    check.add(finalButOpen({ status }, ['status']))
  }
  const find = (name: unknown) =>
    valueOf(
      findMunicipality(name as string, read.year === undefined ? {} : { on: `${read.year}-01-01` }),
    )
  const place = check.attempt(['municipality'], () => find(read.municipality))
  const seen = new Set([place?.code])
  const throughAuthorities = (read.throughAuthorities ?? []).flatMap((one, i) => {
    const path = ['throughAuthorities', i]
    const through = check.attempt(path, () => throughFrom(one, find))
    if (!through) return []
    const { code, name } = through.municipality
    if (seen.has(code)) check.add(authorityTwice({ code, name }, path))
    seen.add(code)
    return [through]
  })
  const sum = (name: 'spending' | 'correction', first: Euro) =>
    check.attempt([name], () => sumEuros([first, ...throughAuthorities.map((one) => one[name])])) ??
    first
  const spending = sum('spending', own)
  const correction = sum('correction', ownCorrection)
  const cumulative =
    check.attempt(['cumulativeBefore'], () => sumEuros([before, spending, correction])) ?? before
  const { municipality, year, stateGrant, measure } = check.sound({
    municipality: place,
    year: read.year,
    stateGrant: read.stateGrant,
    measure: read.measure,
  })

  const values: Readonly<Record<SisaFigure, Euro | boolean>> = {
    spending,
    cumulative,
    correction,
    'own-execution': ownExecution,
    final,
  }
  const rows = template.map((indicator) => ({
    ...indicator,
    code: code === null ? null : `${code}/${indicator.number}`,
    value: values[indicator.figure],
  }))
  const tolerance = reportingTolerance(spending.cents < 0 ? 0 : spending)
  const assumptions = assumed(read, year, template)
  const above = spending.compare(stateGrant) > 0
  return {
    kind: 'sisa-statement',
    municipality,
    key: keyOf(municipality),
    year,
    status,
    measure,
    stateGrant,
    spending,
    rows,
    throughAuthorities,
    tolerance,
    assumptions,
    judgementPoints: ['sisa-spending', 'weekend-15-july'],
    warnings: above ? [sisaAboveGrant({ spending, grant: stateGrant }, ['spending'])] : [],
    explanation: sisaExplanation({
      municipality,
      year,
      measure,
      rows,
      stateGrant,
      before,
      own: { spending: own, correction: ownCorrection },
      throughAuthorities,
      spending,
      correction,
      cumulative,
      tolerance,
      assumptions,
    }),
  }
}

function keyOf({ code }: Municipality): string {
  return `06${code.slice(2)}`
}

function codeFrom(value: unknown): string {
  if (typeof value === 'string' && SISA_CODE.test(value)) return value
  throw new SpukError([notASisaCode({ given: shown(value) })])
}

function measureFrom(value: unknown): SpendingMeasure {
  const measure = MEASURES.find((one) => one === value)
  if (measure !== undefined) return measure
  throw new SpukError([notAMeasure({ given: shown(value) })])
}

function throughFrom(
  value: unknown,
  find: (name: unknown) => Municipality,
): SisaStatement['throughAuthorities'][number] {
  const guards = { municipality: find, spending: amountFrom, correction: amountFrom }
  const read = optionsFrom(value, guards, ['municipality', 'spending'])
  return { key: keyOf(read.municipality), correction: euro(0), ...read }
}
