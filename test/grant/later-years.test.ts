import { describe, expect, it } from 'vitest'
import { grantFor, grantsFor } from '../../src/grant/index.js'

const parameters = {
  populationRate: '0.90',
  educationRate: '0.70',
  educationBudget: '2600000',
  populationDate: '2022-01-01',
}

describe('a later year with complete parameters', () => {
  it.each([2026, 2027, 2028, 2040])('has a grant in %i by estimate, counts and annex', (year) => {
    const counted = { parameters, inhabitants: 1000, lowEducated: 100 }
    // 1,000 × 0.90 + 100 × 0.70
    expect(grantFor('Utrecht', year, counted).amount.toString()).toBe('970.00')
    const annexed = grantFor('Utrecht', year, { ...counted, annexAmount: '5.00' })
    expect([annexed.method, annexed.status, annexed.amount.toString()]).toEqual([
      'annex',
      'assumed',
      '5.00',
    ])
    const estimated = [{}, { inhabitants: 361699 }, { annexAmount: 5 }].map(
      (own) => grantFor('Utrecht', year, { parameters, ...own }).method,
    )
    expect(estimated).toEqual(['estimate', 'estimate', 'annex'])
    const isAssumed = annexed.assumptions.some(({ id }) => id === 'division-assumed')
    expect(isAssumed).toBe(year > 2026)
    expect(grantsFor(year, { parameters })).toHaveLength(342)
  })
})
