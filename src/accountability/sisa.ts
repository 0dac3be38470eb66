import { plain } from '../core/input/index.js'
import { euro, shown, sumEuros } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import {
  booleanFrom,
  Collector,
  listFrom,
  oneOf,
  SpukError,
  valueOf,
} from '../core/result/index.js'
import { findMunicipality } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { fieldsOf, yearOf } from './guards.js'
import { negativeGranted } from './member-issues.js'
import { STATUSES } from './model.js'
import type { AccountStatus } from './model.js'
import { reportingTolerance } from './reporting-tolerance.js'
import { assumed } from './sisa-assumptions.js'
import { sisaExplanation } from './sisa-explanation.js'
import { authorityTwice, notAMeasure, notASisaCode, sisaAboveGrant } from './sisa-issues.js'
import type { SisaFigure, SisaInput, SisaStatement, SpendingMeasure } from './sisa-model.js'
import { SISA_TEMPLATE, templateFrom } from './sisa-template.js'

/** A code in the SiSa annex: `C62`. */
export const SISA_CODE = /^[A-Z]\d{1,3}[A-Z]?$/
export const MEASURES = [
  'subsidy-awarded',
  'subsidy-determined',
  'library-costs',
] as const satisfies readonly SpendingMeasure[]
const FIELDS = [
  'municipality',
  'year',
  'stateGrant',
  'spending',
  'measure',
  'code',
  'cumulativeBefore',
  'correction',
  'throughAuthorities',
  'ownExecution',
  'final',
  'status',
  'template',
] as const

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
  const given = plain(input)
  const check = new Collector()
  const fields = fieldsOf(given, FIELDS, check)
  const amount = (name: (typeof FIELDS)[number]) =>
    check.attempt([name], () => euro(fields[name] as EuroInput)) ?? euro(0)
  const optional = <T>(
    name: (typeof FIELDS)[number],
    otherwise: T,
    guard: (value: unknown) => T,
  ) => (fields[name] === undefined ? otherwise : check.attempt([name], () => guard(fields[name])))
  const nought = (name: 'cumulativeBefore' | 'correction') =>
    fields[name] === undefined ? euro(0) : amount(name)

  const year = check.attempt(['year'], () => yearOf(fields.year))
  const stateGrant = amount('stateGrant')
  const own = amount('spending')
  const before = nought('cumulativeBefore')
  const ownCorrection = nought('correction')
  if (stateGrant.cents < 0) check.add(negativeGranted({ given: stateGrant }, ['stateGrant']))
  const measure = check.attempt(['measure'], () => measureFrom(fields.measure))
  const status = optional<AccountStatus>('status', 'provisional', (value) =>
    oneOf(...STATUSES)(value),
  )
  const code = optional<string | null>('code', null, codeFrom)
  const ownExecution = optional('ownExecution', true, booleanFrom) ?? true
  const final = optional('final', false, booleanFrom) ?? false
  const template = optional('template', SISA_TEMPLATE, templateFrom)
  const find = (name: unknown) =>
    valueOf(findMunicipality(name as string, year === undefined ? {} : { on: `${year}-01-01` }))
  const municipality = check.attempt(['municipality'], () => find(fields.municipality))
  const authorities = optional('throughAuthorities', [], listFrom) ?? []
  const seen = new Set([municipality?.code])
  const throughAuthorities = authorities.flatMap((one, i) => {
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
  check.done()
  if (!municipality || !template || !status || !measure || year === undefined) {
    throw new SpukError(check.issues)
  }

  const values: Readonly<Record<SisaFigure, Euro | boolean>> = {
    spending,
    cumulative,
    correction,
    'own-execution': ownExecution,
    final,
  }
  const rows = template.map((indicator) => ({
    ...indicator,
    code: code == null ? null : `${code}/${indicator.number}`,
    value: values[indicator.figure],
  }))
  const tolerance = reportingTolerance(spending.cents < 0 ? 0 : spending)
  const assumptions = assumed(fields, year, template)
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
  const check = new Collector()
  const fields = fieldsOf(value, ['municipality', 'spending', 'correction'], check)
  const other = check.attempt(['municipality'], () => find(fields.municipality))
  const spending = check.attempt(['spending'], () => euro(fields.spending as EuroInput))
  const correction =
    fields.correction === undefined
      ? euro(0)
      : check.attempt(['correction'], () => euro(fields.correction as EuroInput))
  check.done()
  if (!other || !spending || !correction) throw new SpukError(check.issues)
  return { key: keyOf(other), municipality: other, spending, correction }
}
