import { describe, expect, it } from 'vitest'
import { freshness, valueOn } from '../../src/core/law/index.js'
import type { DatedValue } from '../../src/core/law/index.js'
import { euro, roundToEuro } from '../../src/core/money/index.js'
import { parameterLabels, regulationFor, regulationParameters } from '../../src/regulation/index.js'
import type { ParameterName } from '../../src/regulation/index.js'

const names = Object.keys(regulationParameters) as ParameterName[]
const inferredNames: readonly ParameterName[] = ['populationDate', 'populationDivision']
const versionsOf = (name: ParameterName): readonly DatedValue<unknown>[] =>
  regulationParameters[name]

describe('the parameters', () => {
  it.each([2023, 2024, 2025])('have the values of %i', (year) => {
    const { parameters } = regulationFor(year)
    expect(Object.fromEntries(names.map((name) => [name, parameters[name].value]))).toEqual({
      populationRate: '0.83',
      educationRate: '0.70',
      educationBudget: euro('2530000.00'),
      populationDate: '2022-01-01',
      populationDivision: 2023,
      advance: '100',
      indexation: '0',
    })
    for (const name of names) {
      expect(parameters[name]).toMatchObject({
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        checkedOn: '2026-11-23',
      })
    }
  })

  it('are taken as they stand, and would pass the check of what a caller brings', () => {
    for (const name of names) {
      const asked = [parameterLabels[name], versionsOf(name), '2023-01-01'] as const
      const checked = valueOn(...asked)
      const value: unknown = regulationFor(2023).parameters[name]
      expect(checked).toEqual({ ok: true, value, warnings: [] })
      expect(versionsOf(name)).toContain(value)
    }
  })

  it('are final in 2023, save the base that was inferred', () => {
    const { parameters } = regulationFor(2023)
    for (const name of names) {
      const inferred = inferredNames.includes(name)
      expect(parameters[name].status).toBe(inferred ? 'assumed' : 'final')
      expect(parameters[name].reference.certainty).toBe(inferred ? 'inferred' : undefined)
    }
  })

  it.each([2024, 2025])('are all assumed in %i, and say so', (year) => {
    const { parameters } = regulationFor(year)
    for (const name of names) {
      expect(parameters[name].status).toBe('assumed')
      expect(parameters[name].reference.certainty).toBe('inferred')
      expect(parameters[name].note?.en).toContain(`Not found for ${year}`)
    }
  })

  it('stand beside each other, a version for each year', () => {
    for (const name of names) {
      expect(versionsOf(name).map(({ from }) => from)).toEqual([
        '2023-01-01',
        '2024-01-01',
        '2025-01-01',
      ])
    }
  })

  it('note that a day of publication is not known, and what art. 4 of the regulation says', () => {
    const { populationRate, educationRate, educationBudget, advance } =
      regulationFor(2023).parameters
    for (const each of [populationRate, educationRate, educationBudget]) {
      const { published, publishedSince, note } = each
      expect([publishedSince, published]).toEqual(['2022-12-01', '2022-12-31'])
      expect(note?.nl).toContain('dag onbekend')
    }
    expect(educationBudget.note?.nl).toContain('Bekendgemaakt als 2,53 miljoen')
    expect(advance).toMatchObject({
      published: '2022-12-16',
      reference: { source: 'Stcrt. 2022, 33992', article: '4' },
    })
  })

  it('infer the base from the national amount', () => {
    const { populationRate, populationDate } = regulationFor(2023).parameters
    const national = roundToEuro(euro(17_590_672).times(populationRate.value), { mode: 'half-up' })
    expect(String(national)).toBe('14600257.76')
    expect(populationDate.note?.en).toContain('€14,600,257.76')
  })

  it('have a name in both languages', () => {
    expect(Object.keys(parameterLabels)).toEqual(names)
    expect(new Set(Object.values(parameterLabels).map(({ nl }) => nl)).size).toBe(names.length)
    expect(new Set(Object.values(parameterLabels).map(({ en }) => en)).size).toBe(names.length)
  })

  it('are a row of freshness for each year that is not confirmed', () => {
    const rows = (year: number) =>
      freshness(regulationParameters, year).map(({ name, reason }) => `${name} ${reason}`)
    expect(rows(2023)).toEqual(inferredNames.map((name) => `${name} not-final`))
    expect(rows(2024)).toEqual(names.map((name) => `${name} not-final`))
    expect(rows(2026)).toEqual(names.map((name) => `${name} not-in-force`))
  })
})
