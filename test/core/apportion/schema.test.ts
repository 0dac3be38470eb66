import { describe, expect, it } from 'vitest'
import { apportion, apportionTable, spread } from '../../../src/core/apportion/index.js'
import {
  apportionSchema,
  readInput,
  spreadSchema,
  tableSchema,
} from '../../../src/schemas/index.js'
import { taken } from '../../support/taken.js'
import { hostile } from '../calendar/issue-of.js'

describe('the schema of what apportion takes', () => {
  const sound = { total: '1.00', weights: { a: 1, b: '1/3' } }
  const compute = ({ total, weights, remainderTo }: typeof sound & { remainderTo?: string }) =>
    apportion(total, weights, hostile(remainderTo === undefined ? undefined : { remainderTo }))

  it.each([
    [{}, true],
    [{ total: 1, weights: [['a', 1], ['b', '0.5']] }, true], // prettier-ignore
    [{ remainderTo: 'b' }, true],
    [{ total: 'x' }, false],
    [{ total: undefined }, false],
    [{ weights: undefined }, false],
    [{ weights: {} }, false],
    [{ weights: [] }, false],
    [{ weights: 5 }, false],
    [{ weights: { a: -1 } }, false],
    [{ weights: { a: 'x' } }, false],
    [{ weights: [['a']] }, false],
    [{ weights: [['a', 1, 2]] }, false],
    [{ weights: [[1, 1]] }, false],
    [{ weights: [['a', -1]] }, false],
    [{ weights: ['a'] }, false],
    [{ remainderTo: 5 }, false],
  ])('with %j: %s', (fields, sure) => {
    const input: unknown = JSON.parse(JSON.stringify({ ...sound, ...fields }))
    expect(taken(apportionSchema, compute, input)).toEqual([sure, sure, sure])
  })

  it('takes no other field', () => {
    const outcome = readInput(apportionSchema, { ...sound, taker: 'a' })
    expect(outcome).toMatchObject({ ok: false, issues: [{ path: ['taker'] }] })
  })
})

describe('the schema of what apportionTable takes', () => {
  const row = { row: 'rent', amount: '10.00' }

  it.each([
    [{ rows: [row], weights: { a: 1 } }, true],
    [{ rows: [], weights: { a: 1 } }, true],
    [{ rows: [{ ...row, group: 'library', weights: [['a', 1]] }] }, true],
    [{ weights: { a: 1 } }, false],
    [{ rows: {}, weights: { a: 1 } }, false],
    [{ rows: [row], weights: { a: 'x' } }, false],
    [{ rows: [row], weights: { a: 1 }, groups: [] }, false],
    [{ rows: [5], weights: { a: 1 } }, false],
    [{ rows: [{ ...row, row: 5 }], weights: { a: 1 } }, false],
    [{ rows: [{ row: 'rent' }], weights: { a: 1 } }, false],
    [{ rows: [{ ...row, amount: 'x' }], weights: { a: 1 } }, false],
    [{ rows: [{ ...row, group: 5 }], weights: { a: 1 } }, false],
    [{ rows: [{ ...row, weights: {} }], weights: { a: 1 } }, false],
    [{ rows: [{ ...row, weight: 1 }], weights: { a: 1 } }, false],
  ])('%j: %s', (input, sure) => {
    expect(taken(tableSchema, apportionTable, input)).toEqual([sure, sure, sure])
  })
})

describe('the schema of what spread takes', () => {
  const compute = ({ total, periods, fixed }: Record<'total' | 'periods' | 'fixed', unknown>) =>
    spread(hostile(total), hostile(periods), hostile(fixed === undefined ? undefined : { fixed }))

  it.each([
    [{ periods: ['Q1', 'Q2'] }, true],
    [{ periods: ['Q1', { period: 'Q2', weight: '1/3' }, { period: 'Q3' }] }, true],
    [{ periods: ['Q1', 'Q2'], fixed: { Q1: '0.50' } }, true],
    [{}, false],
    [{ periods: [] }, false],
    [{ periods: 'Q1' }, false],
    [{ periods: [5] }, false],
    [{ periods: [{ period: 5 }] }, false],
    [{ periods: [{ weight: 1 }] }, false],
    [{ periods: [{ period: 'Q1', weight: -1 }] }, false],
    [{ periods: [{ period: 'Q1', weight: 'x' }] }, false],
    [{ periods: [{ period: 'Q1', weights: 1 }] }, false],
    [{ periods: ['Q1', 'Q2'], fixed: { Q1: 'x' } }, false],
    [{ periods: ['Q1', 'Q2'], fixed: 5 }, false],
    [{ total: 'x', periods: ['Q1'] }, false],
  ])('%j: %s', (fields, sure) => {
    const input = { total: '1.00', ...fields }
    expect(taken(spreadSchema, compute, input)).toEqual([sure, sure, sure])
  })

  it('says which weight is wrong', () => {
    const periods = ['Q1', { period: 'Q2', weight: -1 }]
    expect(readInput(spreadSchema, { total: 1, periods })).toMatchObject({
      ok: false,
      issues: [{ code: 'apportion/negative-weight', path: ['periods', 1, 'weight'] }],
    })
  })
})
