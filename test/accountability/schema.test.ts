import { describe, expect, it } from 'vitest'
import {
  jointAccount,
  SISA_TEMPLATE,
  sisaDates,
  sisaStatement,
} from '../../src/accountability/index.js'
import { jointAccountSchema, sisaDatesOptionsSchema, sisaSchema } from '../../src/schemas/index.js'
import { publishedOf } from '../report/counted.js'
import { taken } from '../support/taken.js'
import { small } from './input.js'

/** The function, the schema and its JSON Schema agree: all three take an input, or none of them. */
describe('the schema of', () => {
  const [zeist, bunnik] = small.members
  const correction = { year: 2022, amount: '-1.00', reason: 'r'.repeat(400) }
  const ownSpending = { purpose: 'promotion', amount: 5, description: 'folders' }
  const full = {
    municipality: 'Bunnik',
    granted: 0,
    opening: '-0.01',
    openingReason: 'van vorig jaar',
    corrections: [correction],
    stateGrant: 100,
    ownSpending: [ownSpending],
    until: '2023-06-30',
    requirements: [{ kind: 'frequency', document: 'rapportage', basis: 'ASV', every: 'year' }],
  }
  const line = { id: 'a', amount: 1, purpose: 'library' }
  const half = { ...line, label: 'A', kind: 'income', budget: 2, hours: '1/3', vat: 'none' }
  const member = (change: object) => ({ members: [zeist, { ...full, ...change }] })
  it.each([
    [{}, true],
    [member({ openingReason: { nl: 'a', en: 'b' } }), true],
    [member({}), true],
    [member({ granted: -0.01 }), false],
    [member({ openingReason: { nl: 'a' } }), false],
    [member({ corrections: [{ ...correction, reason: 'r'.repeat(401) }] }), false],
    [member({ corrections: [{ ...correction, note: 'a' }] }), false],
    [member({ ownSpending: [{ ...ownSpending, purpose: 'library' }] }), false],
    [member({ ownSpending: [{ ...ownSpending, description: ' ' }] }), false],
    [member({ typo: 1 }), false],
    [{ members: [bunnik] }, true],
    [{ members: [] }, false],
    [{ lines: [{ ...half, municipality: 'Zeist' }] }, true],
    [{ lines: [{ ...half, weights: { Bunnik: 1, Zeist: '1/3' } }], results: {} }, true],
    [{ lines: [{ ...line, hours: 'veel' }] }, false],
    [{ lines: [{ ...line, hours: -1 }] }, false],
    [{ lines: [{ ...line, typo: 1 }] }, false],
    [{ version: 2, weights: 'inhabitants', results: { Bunnik: publishedOf('GM0312') } }, true],
    [{ version: 0 }, false],
    [{ weights: { Bunnik: 1, Zeist: 1 }, period: { from: '2023-01-01', to: '2023-06-30' } }, true],
    [{ weights: 'geld' }, false],
    [{ library: {} }, false],
    [{ library: { name: 'Bibliotheek', place: 'Bunnik' } }, false],
    [{ typo: 1 }, false],
  ])('an account: %j %s', (change, sure) => {
    const input = { ...small, ...change }
    expect(taken(jointAccountSchema, jointAccount, input)).toEqual([sure, sure, sure])
  })

  const through = { municipality: 'Zeist', spending: 5, correction: '-1.00' }
  const [indicator] = SISA_TEMPLATE
  it.each([
    [{}, true],
    [{ code: 'X000', cumulativeBefore: 0, correction: 1, ownExecution: false, final: true }, true],
    [{ throughAuthorities: [through], status: 'audited', template: SISA_TEMPLATE }, true],
    [{ stateGrant: 0 }, true],
    [{ stateGrant: -1 }, false],
    [{ code: '62' }, false],
    [{ throughAuthorities: [{ ...through, typo: 1 }] }, false],
    [{ throughAuthorities: [{ municipality: 'Zeist' }] }, false],
    [{ template: [] }, false],
    [{ template: [{ ...indicator, number: '1' }] }, false],
    [{ template: [{ ...indicator, label: { nl: 'a' } }] }, false],
    [{ template: [{ ...indicator, typo: 1 }] }, false],
    [{ measure: undefined }, false],
    [{ typo: 1 }, false],
  ])('a SiSa statement: %j %s', (change, sure) => {
    const input = {
      ...{ municipality: 'Bunnik', year: 2023, stateGrant: 9, spending: 8 },
      ...{ measure: 'library-costs', ...change },
    }
    expect(taken(sisaSchema, sisaStatement, input)).toEqual([sure, sure, sure])
  })

  it.each([
    [{ weekendRule: true, equatedDays: ['2023-07-17'] }, true],
    [{ weekendRule: 'yes' }, false],
    [{ equatedDays: ['x'] }, false],
    [{ typo: 1 }, false],
  ])('the options of the SiSa dates: %j %s', (options, sure) => {
    const compute = (given: never) => sisaDates(2022, given)
    expect(taken(sisaDatesOptionsSchema, compute, options)).toEqual([sure, sure, sure])
  })
})
