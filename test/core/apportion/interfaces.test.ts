import { describe, expect, it } from 'vitest'
import { jointAccount } from '../../../src/accountability/index.js'
import { apportion, apportionTable } from '../../../src/core/apportion/index.js'

/** What callers have: interfaces, which know no index signature. */
interface ByInhabitants {
  readonly Bunnik: number
  readonly Zeist: number
}
interface Own {
  readonly Zeist: string
}

describe('weights in an interface of the caller', () => {
  const weights: ByInhabitants = { Bunnik: 1, Zeist: 3 }
  const own: Own = { Zeist: '0.5' }

  it('fit one total', () => {
    expect(String(apportion(100, weights).amounts.Zeist)).toBe('75.00')
  })

  it('fit a table and its rows, each row with parties of its own', () => {
    const rows = [
      { row: 'staff', amount: 100 },
      { row: 'van', amount: 20, weights: own },
    ]
    expect(String(apportionTable({ rows, weights }).columnTotals['Zeist'])).toBe('95.00')
  })

  it('fit a joint account and its lines', () => {
    const account = jointAccount({
      library: { name: 'Bibliotheek Voorbeeld' },
      year: 2023,
      status: 'final',
      members: [
        { municipality: 'Bunnik', granted: 25 },
        { municipality: 'Zeist', granted: 95 },
      ],
      lines: [
        { id: 'staff', amount: 100, purpose: 'library' },
        { id: 'van', amount: 20, purpose: 'library', weights: own },
      ],
      weights,
    })
    expect(account.statements.map(({ balance }) => String(balance))).toEqual(['0.00', '0.00'])
  })

  it('are refused while compiling where they are no weights', () => {
    const flags = { Bunnik: true }
    // @ts-expect-error a flag is no weight
    expect(() => apportionTable({ rows: [{ row: 'a', amount: 1 }], weights: flags })).toThrow(
      /Bunnik/,
    )
  })
})
