import { euro, shown } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { Collector, SpukError, valueOf } from '../core/result/index.js'
import { findMunicipality } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { choice, knownNames, yearOf, yesOrNo } from './guards.js'
import { negativeGranted } from './member-issues.js'
import { STATUSES } from './model.js'
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
const KNOWN =
  'municipality year stateGrant spending measure code cumulativeBefore correction throughAuthorities ownExecution final status template'.split(
    ' ',
  )

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
  knownNames(input, KNOWN, [], check)
  const amount = (name: 'stateGrant' | 'spending' | 'cumulativeBefore' | 'correction') =>
    check.attempt([name], () => euro(input[name] as EuroInput)) ?? euro(0)
  const amountOrNought = (name: 'cumulativeBefore' | 'correction') =>
    input[name] === undefined ? euro(0) : amount(name)
  const answer = (name: 'ownExecution' | 'final', otherwise: boolean) =>
    input[name] === undefined
      ? otherwise
      : (check.attempt([name], () => yesOrNo(input[name])) ?? otherwise)
  const year = check.attempt(['year'], () => yearOf(input.year)) ?? 0
  const stateGrant = amount('stateGrant')
  const own = amount('spending')
  const before = amountOrNought('cumulativeBefore')
  const ownCorrection = amountOrNought('correction')
  if (stateGrant.cents < 0) {
    check.add(negativeGranted({ given: stateGrant }, ['stateGrant']))
  }
  if (!MEASURES.includes(input.measure)) {
    check.add(notAMeasure({ given: shown(input.measure) }, ['measure']))
  }
  const status =
    input.status === undefined
      ? 'provisional'
      : check.attempt(['status'], () => choice(input.status, STATUSES))
  const code = input.code === undefined ? null : check.attempt(['code'], () => codeOf(input.code))
  const ownExecution = answer('ownExecution', true)
  const final = answer('final', false)
  const template =
    input.template === undefined
      ? SISA_TEMPLATE
      : check.attempt(['template'], () => templateFrom(input.template))
  const find = (name: string) => valueOf(findMunicipality(name, { on: `${year}-01-01` }))
  const municipality =
    year === 0 ? undefined : check.attempt(['municipality'], () => find(input.municipality))
  const throughAuthorities = (input.throughAuthorities ?? []).flatMap((through, i) => {
    const path = ['throughAuthorities', i] as const
    const other = check.attempt([...path, 'municipality'], () => find(through.municipality))
    const spending = check.attempt([...path, 'spending'], () => euro(through.spending))
    const { correction: corrected = 0 } = through
    const correction = check.attempt([...path, 'correction'], () => euro(corrected))
    if (!other || !spending || !correction) return []
    return [{ key: keyOf(other), municipality: other, spending, correction }]
  })
  const keys = [municipality && keyOf(municipality), ...throughAuthorities.map(({ key }) => key)]
  throughAuthorities.forEach(({ key, municipality: { code, name } }, i) => {
    if (keys.indexOf(key) === i + 1) return
    check.add(authorityTwice({ code, name }, ['throughAuthorities', i]))
  })
  check.done()
  if (!municipality || !template || !status) throw new SpukError(check.issues)

  const spending = throughAuthorities.reduce((sum, one) => sum.plus(one.spending), own)
  const correction = throughAuthorities.reduce(
    (sum, one) => sum.plus(one.correction),
    ownCorrection,
  )
  const cumulative = before.plus(spending).plus(correction)
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
  const assumptions = assumed(input, year, template)
  const above = spending.compare(stateGrant) > 0
  return {
    kind: 'sisa-statement',
    municipality,
    key: keyOf(municipality),
    year,
    status,
    measure: input.measure,
    stateGrant,
    spending,
    rows,
    throughAuthorities,
    tolerance,
    assumptions,
    judgementPoints: ['sisa-spending', 'weekend-15-july'],
    warnings: above
      ? [sisaAboveGrant({ spending: spending, grant: stateGrant }, ['spending'])]
      : [],
    explanation: sisaExplanation({
      municipality,
      year,
      measure: input.measure,
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

function codeOf(value: unknown): string {
  if (typeof value === 'string' && SISA_CODE.test(value)) return value
  throw new SpukError([notASisaCode({ given: shown(value) })])
}
