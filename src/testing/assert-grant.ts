import type { Agreement } from '../agreement/index.js'
import type { Grant, NationalTotals } from '../grant/index.js'
import { assertRecomputes } from './assert-explained.js'
import { judged, Witness } from './law-broken.js'

/**
 * That a grant is whole: its components add up to what was computed, an annex amount differs from that by the
 * difference shown, and everything can be computed again. It may have been through JSON.
 *
 * @throws LawBroken with every breach
 *
 * @example
 * import { assertGrant } from 'spuk-ido/testing'
 * assertGrant(grantFor('Utrecht', 2023, { annexAmount: '750000' })) // => undefined
 */
export function assertGrant(grant: Grant): void {
  judged('a grant', () => {
    const { municipality, year, amount, method, components, formula } = grant
    const witness = new Witness(`the grant of ${municipality.name} for ${year}`)
    const { population, education } = components
    witness.sum('the components', [population, education], formula?.amount ?? amount)
    if (formula) witness.sum('formula and difference', [formula.amount, formula.difference], amount)
    witness.holds(
      (method === 'annex') === (formula !== undefined),
      () => `method ${method} ${formula ? 'with' : 'without'} a formula beside it`,
    )
    witness.done()
    assertRecomputes(grant)
  })
}

/**
 * That national totals are the sum of these grants, and nothing else.
 *
 * @throws LawBroken with every breach
 *
 * @example
 * import { assertNationalTotals } from 'spuk-ido/testing'
 * const grants = grantsFor(2023)
 * assertNationalTotals(nationalTotals(grants), grants) // => undefined
 */
export function assertNationalTotals(totals: NationalTotals, grants: readonly Grant[]): void {
  judged('national totals', () => {
    const witness = new Witness(`the national totals of ${totals.year}`)
    witness.sum(
      'the grants',
      grants.map(({ amount }) => amount),
      totals.amount,
    )
    for (const part of ['population', 'education'] as const) {
      const own = grants.map(({ components }) => components[part])
      witness.sum(`the ${part} components`, own, totals.components[part])
    }
    witness.holds(
      totals.municipalities === grants.length,
      () => `${totals.municipalities} municipalities, must be ${grants.length}`,
    )
    witness.done()
  })
}

/**
 * That the money of an agreement is whole: awarded = open + determined + lowered + withdrawn, and
 * paid = kept + recovered + set off + written off + claimed + to recover. It may have been through JSON.
 *
 * @throws LawBroken with every breach
 *
 * @example
 * import { assertAgreementMoney, validAgreements } from 'spuk-ido/testing'
 * import fc from 'fast-check'
 * const [input] = fc.sample(validAgreements(), { numRuns: 1, seed: 1 })
 * assertAgreementMoney(validateAgreement(input, { today: '2023-10-01' }).value) // => undefined
 */
export function assertAgreementMoney(agreement: Pick<Agreement, 'money'>): void {
  judged('the money of an agreement', () => {
    const { money } = agreement
    const witness = new Witness('the money of an agreement')
    const { awarded, open, determined, lowered, withdrawn } = money
    witness.sum(
      'open, determined, lowered and withdrawn',
      [open, determined, lowered, withdrawn],
      awarded,
    )
    const { paid, kept, recovered, setOff, writtenOff, claimed, toRecover } = money
    witness.sum(
      'kept, recovered, set off, written off, claimed and to recover',
      [kept, recovered, setOff, writtenOff, claimed, toRecover],
      paid,
    )
    witness.done()
  })
}
