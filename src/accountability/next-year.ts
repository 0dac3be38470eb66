import type { Euro } from '../core/money/index.js'
import type { JointAccount } from './model.js'

/** What a municipality takes into the next year. */
export interface CarriedOpening {
  readonly municipality: string
  readonly opening: Euro
}

/**
 * The openings of the year after: each municipality's balance, nothing lost and nothing decided.
 * Give each as `opening` of a member of the next account; for a municipality that merged, add
 * its opening to that of its successor.
 *
 * @example
 * const first = jointAccount({
 *   library: { name: 'Bibliotheek Voorbeeld' },
 *   year: 2023,
 *   status: 'final',
 *   members: [{ municipality: 'Bunnik', granted: 100 }],
 *   lines: [{ id: 'staff', amount: '99.50', purpose: 'library' }],
 * })
 * nextYear(first) // => [{ municipality: 'GM0312', opening: '0.50' }]
 */
export function nextYear(account: Pick<JointAccount, 'statements'>): readonly CarriedOpening[] {
  return account.statements.map(({ municipality, balance }) => ({
    municipality: municipality.code,
    opening: balance,
  }))
}
