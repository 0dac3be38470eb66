import { deepFreeze } from '../core/frozen/index.js'
import { euro, isEuro, roundToEuro, sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { Collector, isRecord } from '../core/result/index.js'
import type { Path } from '../core/result/index.js'
import { readParts } from '../core/schema/index.js'
import { municipality as municipalityCalled } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { reportingTolerance } from './reporting-tolerance.js'
import { assumed } from './sisa-assumptions.js'
import { sisaExplanation } from './sisa-explanation.js'
import { sisaInput } from './sisa-input.js'
import type { ReadSisa, SisaFigure, SisaInput } from './sisa-input.js'
import { authorityTwice, sisaAboveGrant } from './sisa-issues.js'
import type { SisaAuthority, SisaRow, SisaStatement } from './sisa-model.js'
import { ANNEX_COLUMNS, SISA_TEMPLATE } from './sisa-template.js'

/**
 * Fills the SiSa indicators of one municipality's grant. The library knows neither the code nor the
 * official indicators of this grant: the code is the caller's, and the indicators are a template.
 * What an indicator needs and the caller does not say is in `assumptions`.
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
  const read = readSisa(input)
  const { municipality, year, stateGrant, measure, throughAuthorities, sums } = read
  const { code = null, template = SISA_TEMPLATE, ownExecution = true, final = false } = read
  const { spending, correction, cumulative } = sums
  // The last account of a grant says that spending is complete: nothing of it is provisional.
  const { status = final ? 'final' : 'provisional' } = read
  const values: Readonly<Record<SisaFigure, Euro | boolean>> = {
    spending,
    cumulative,
    correction,
    'own-execution': ownExecution,
    final,
  }
  const rows = template.map((indicator): SisaRow => ({
    ...indicator,
    code: code === null ? null : `${code}/${indicator.number}`,
    ...inWholeEuros(values[indicator.figure]),
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
    annex: { ...ANNEX_COLUMNS, code },
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
      before: read.cumulativeBefore ?? ZERO,
      own: { spending: read.spending, correction: read.correction ?? ZERO },
      throughAuthorities,
      spending,
      correction,
      cumulative,
      tolerance,
      assumptions,
    }),
  }
}

/** An amount with what the annex has of it; halves go away from zero: 0.50 becomes 1 and −0.50 becomes −1. */
function inWholeEuros(value: Euro | boolean): Pick<SisaRow, 'value' | 'whole' | 'rounding'> {
  if (!isEuro(value)) return { value }
  const whole = roundToEuro(value.toDecimal(), { mode: 'half-up', step: 1 })
  return { value, whole, rounding: whole.minus(value) }
}

function keyOf({ code }: Municipality): string {
  return `06${code.slice(2)}`
}

const ZERO = /* @__PURE__ */ deepFreeze(euro(0))

/** What the statement is filled with. */
interface FilledWith extends Omit<ReadSisa, 'municipality' | 'throughAuthorities'> {
  readonly municipality: Municipality
  readonly throughAuthorities: readonly SisaAuthority[]
  /** The municipality itself and other authorities together. */
  readonly sums: Readonly<Record<'spending' | 'correction' | 'cumulative', Euro>>
}

/** Of what was read as valid. */
function amountsOf(one: object): Pick<SisaAuthority, 'spending' | 'correction'> {
  const { spending, correction } = one as SisaAuthority
  return { spending, correction }
}

/** Reads the input and finds its municipalities; throws everything that is wrong at once. */
function readSisa(input: unknown): FilledWith {
  const { value, valid, issues } = readParts(sisaInput, input)
  const given: Partial<ReadSisa> = isRecord(value) ? value : {}
  const check = new Collector()
  check.add(...issues)
  const on = valid('year') ? { on: `${value.year}-01-01` } : undefined
  const find = (name: unknown, ...path: (string | number)[]) =>
    valid(...path) ? check.attempt(path, () => municipalityCalled(name as string, on)) : undefined
  const municipality = find(given.municipality, 'municipality')
  const seen = new Set([municipality?.code])
  const isNew = (id: string, facts: { code: string; name: string }, path: Path) => {
    if (seen.has(id)) check.add(authorityTwice(facts, path))
    seen.add(id)
  }
  const listed: readonly unknown[] = Array.isArray(given.throughAuthorities)
    ? given.throughAuthorities
    : []
  const throughAuthorities = listed.flatMap((one, i): readonly SisaAuthority[] => {
    const path = ['throughAuthorities', i] as const
    if (!isRecord(one)) return []
    const { jointBody } = one as { readonly jointBody?: string }
    if (jointBody !== undefined) {
      if (!valid(...path)) return []
      isNew(jointBody, { code: '', name: jointBody }, path)
      return [{ name: jointBody, ...amountsOf(one) }]
    }
    const found = find(one['municipality'], ...path, 'municipality')
    if (!found || !valid(...path)) return []
    const { code, name } = found
    isNew(code, { code, name }, path)
    return [{ key: keyOf(found), municipality: found, name, ...amountsOf(one) }]
  })
  const sum = (field: keyof ReadSisa, amounts: readonly (Euro | undefined)[]) =>
    check.attempt([field], () => sumEuros(amounts.map((one) => one ?? ZERO)))
  const own = (field: 'spending' | 'correction' | 'cumulativeBefore') =>
    valid(field) ? given[field] : undefined
  const each = (field: 'spending' | 'correction') => throughAuthorities.map((one) => one[field])
  const spending = sum('spending', [own('spending'), ...each('spending')])
  const correction = sum('correction', [own('correction'), ...each('correction')])
  const cumulative = sum('cumulativeBefore', [own('cumulativeBefore'), spending, correction])
  const sound = check.valid({ municipality, spending, correction, cumulative })
  const { municipality: place, ...sums } = sound
  return { ...value, municipality: place, throughAuthorities, sums }
}
