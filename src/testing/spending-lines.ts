import * as fc from 'fast-check'
import type { SpendingLine } from '../regulation/index.js'
import { validAmounts } from './amounts.js'
import { brokenIn, replaced } from './nearly-valid.js'
import type { NearlyValid, Way } from './nearly-valid.js'

/** What an amount may be spent on. */
export const somePurpose = (): fc.Arbitrary<SpendingLine['purpose']> =>
  fc.constantFrom('library', 'promotion', 'coordination', 'outside')

/** A text that is not blank. */
const someText = (maxLength: number) => fc.string({ maxLength }).map((text) => `x${text}`)

/**
 * Lines of spending, as `checkSpending` takes them: corrections, hours of own staff, VAT and costs outside
 * the purposes among them.
 *
 * @example
 * import fc from 'fast-check'
 * import { validSpendingLines } from 'spuk-ido/testing'
 * fc.check(fc.property(validSpendingLines(), (lines) => checkSpending(lines).ok)).failed // => false
 */
export function validSpendingLines(): fc.Arbitrary<readonly SpendingLine[]> {
  const line = fc.record(
    {
      id: someText(11),
      purpose: somePurpose(),
      amount: validAmounts({ min: -(10 ** 11), max: 10 ** 11 }),
      description: someText(39),
      ownStaffHours: fc.oneof(fc.boolean(), fc.nat(2000), fc.constant(7.5)),
      vat: fc.constantFrom('included', 'excluded', 'none'),
    },
    { requiredKeys: ['purpose', 'amount'] },
  )
  return fc.array(line, { minLength: 1, maxLength: 12 })
}

/**
 * Lines of spending with one thing wrong, and what must be said of it.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidSpendingLines } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidSpendingLines(), (nearly) => assertReported(checkSpending(nearly.input), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidSpendingLines(): fc.Arbitrary<NearlyValid<readonly SpendingLine[]>> {
  const way = (
    broken: string,
    code: string,
    field: string,
    value: unknown,
  ): Way<readonly SpendingLine[]> => ({
    broken,
    code,
    of: (lines) => {
      const last = lines.length - 1
      const line = { ...lines[last], [field]: value }
      return { input: replaced(lines, last, line), path: [last, field] }
    },
  })
  return brokenIn(validSpendingLines(), [
    way('a purpose that is none', 'input/not-a-choice', 'purpose', 'boeken'),
    way('an amount with a decimal comma', 'money/not-an-amount', 'amount', '12,50'),
    way('no amount', 'input/missing', 'amount', undefined),
    way('a fraction of a cent', 'money/too-many-decimals', 'amount', '0.005'),
    way('a misspelt field', 'input/unknown-field', 'amout', '1.00'),
    way('negative hours', 'input/too-small', 'ownStaffHours', -1),
    way('an unknown mark of VAT', 'input/not-a-choice', 'vat', 'yes'),
  ])
}
