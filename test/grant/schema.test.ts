import { describe, expect, it } from 'vitest'
import { annexFrom, formulaAmounts, grantFor, grantsFor, settle } from '../../src/grant/index.js'
import {
  annexRowsSchema,
  formulaRatesSchema,
  grantOptionsSchema,
  grantsOptionsSchema,
  headCountsSchema,
  settlementSchema,
} from '../../src/schemas/index.js'
import { taken } from '../support/taken.js'

const rates = { populationRate: '0.83', educationRate: '0.70' }

/** The function, the schema and its JSON Schema agree: all three take an input, or none of them. */
describe('the schema of', () => {
  it.each([
    [{ annexAmount: '0.00', inhabitants: 5, lowEducated: 2, knownOn: '2023-06-01' }, true],
    [{ annexAmount: -0.01 }, false],
    [{ inhabitants: -1 }, false],
    [{ lowEducated: 1.5 }, false],
    [{ knownOn: 'x' }, false],
    [{ parameters: { ...rates, factor: '0.9', populationDate: '2022-01-01' } }, true],
    [{ parameters: { educationBudget: 'x' } }, false],
    [{ parameters: { rate: 1 } }, false],
    [{ typo: 1 }, false],
  ])('the options of one grant: %j %s', (options, sure) => {
    const compute = (given: never) => grantFor('Utrecht', 2023, given)
    expect(taken(grantOptionsSchema, compute, options)).toEqual([sure, sure, sure])
  })

  it.each([
    [{ parameters: { factor: 1 }, knownOn: '2023-06-01' }, true],
    [{ annex: { GM0344: 'x' } }, false],
    [{ annex: 5 }, false],
    [{ annexTotal: 'x' }, false],
    [{ typo: 1 }, false],
  ])('the options of all grants: %j %s', (options, sure) => {
    const compute = (given: never) => grantsFor(2023, given)
    expect(taken(grantsOptionsSchema, compute, options)).toEqual([sure, sure, sure])
  })

  it.each([
    [[{ municipality: 'Utrecht', amount: 0, column: 'more' }], true],
    [[{ municipality: 'Utrecht', amount: '€ 1.234,56' }, { municipality: 'Bunnik', amount: 1 }], true], // prettier-ignore
    [[{ municipality: 'Utrecht', amount: '' }], false],
    [[{ municipality: 'Utrecht', amount: '1'.repeat(61) }], false],
    [[{ municipality: 'Utrecht', amount: -1 }], false],
    [[{ municipality: 'Utrecht', amount: true }], false],
    [[{ municipality: 5, amount: 1 }], false],
    [[{ amount: 1 }], false],
    [[], false],
    [{}, false],
  ])('the rows of an annex: %j %s', (rows, sure) => {
    const compute = (given: never) => annexFrom(given, { year: 2023 })
    expect(taken(annexRowsSchema, compute, rows)).toEqual([sure, sure, sure])
  })

  it.each([
    [[{ inhabitants: 5, lowEducated: 2, column: 'more' }], true],
    [[], true],
    [[{ inhabitants: 5 }], false],
    [[{ inhabitants: '5', lowEducated: 2 }], false],
    [{}, false],
  ])('head counts: %j %s', (rows, sure) => {
    const compute = (given: never) => formulaAmounts(given, rates)
    expect(taken(headCountsSchema, compute, rows)).toEqual([sure, sure, sure])
  })

  it.each([
    [rates, true],
    [{ ...rates, factor: 0 }, true],
    [{ ...rates, factor: -1 }, false],
    [{ populationRate: '0.83' }, false],
    [{ ...rates, rate: 1 }, false],
  ])('rates: %j %s', (given, sure) => {
    const compute = (one: never) => formulaAmounts([], one)
    expect(taken(formulaRatesSchema, compute, given)).toEqual([sure, sure, sure])
  })

  const year = { year: 2023, granted: '10.00', spent: 9 }
  const correction = { year: 2022, amount: '-1.00', reason: 'r'.repeat(400) }
  it.each([
    [year, true],
    [{ ...year, opening: '-1.00', corrections: [correction] }, true],
    [{ ...year, year: '2023' }, false],
    [{ ...year, spent: undefined }, false],
    [{ ...year, corrections: [{ ...correction, reason: 'r'.repeat(401) }] }, false],
    [{ ...year, corrections: [{ ...correction, note: '' }] }, false],
    [{ ...year, corrections: [5] }, false],
    [{ ...year, rest: 1 }, false],
  ])('a settlement: %j %s', (input, sure) => {
    expect(taken(settlementSchema, settle, input)).toEqual([sure, sure, sure])
  })
})
