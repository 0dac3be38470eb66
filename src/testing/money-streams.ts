import * as fc from 'fast-check'
import { Euro } from '../core/money/index.js'
import { accountingWays, fundingRecipients, fundingTerms, legalForms } from '../funding/index.js'
import type { Cost, MoneyStream } from '../funding/index.js'
import { validDates, validPeriods } from './dates.js'

const RANGE = { from: '2022-01-01', to: '2025-12-31' }

const euros = () => fc.integer({ min: 0, max: 10_000_000 }).map((cents) => Euro.fromCents(cents))
const open = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

/**
 * Up to four money streams, as `fundingOverview` and `liquidity` take them: with and without days, amounts
 * announced, awarded and paid, and much that is not known.
 *
 * @example
 * import fc from 'fast-check'
 * import { validMoneyStreams } from 'spuk-ido/testing'
 * const period = { from: '2023-01-01', to: '2024-12-31' }
 * fc.check(fc.property(validMoneyStreams(), (streams) => fundingOverview(streams, period).kind === 'funding-overview')).failed // => false
 */
export function validMoneyStreams(): fc.Arbitrary<readonly MoneyStream[]> {
  return fc
    .integer({ min: 0, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => someStream(`s${i}`))))
}

function someStream(id: string): fc.Arbitrary<MoneyStream> {
  const day = validDates(RANGE)
  const year = fc.integer({ min: 2021, max: 2026 })
  const amount = euros()
  return fc
    .record({
      kind: fc.constant('money-stream' as const),
      id: fc.constant(id),
      name: fc.constant({ nl: `Stroom ${id}`, en: `Stream ${id}` }),
      provider: open(fc.constant({ nl: 'Rijk', en: 'State' })),
      forWhom: open(fc.constantFrom(...fundingRecipients)),
      legalForm: open(fc.constantFrom(...legalForms)),
      term: open(fc.constantFrom(...fundingTerms)),
      purposes: fc.subarray(['__proto__', 'coordination', 'library', 'promotion']),
      days: fc.tuple(open(day), open(day)),
      announced: fc.array(fc.record({ on: open(day), year: open(year), amount: open(amount) }), {
        maxLength: 3,
      }),
      awarded: fc.array(fc.record({ on: open(day), year: open(year), amount }), { maxLength: 3 }),
      payments: fc.array(fc.record({ expectedOn: open(day), receivedOn: open(day), amount }), {
        maxLength: 4,
      }),
      accountedThrough: open(fc.constantFrom(...accountingWays)),
      assumed: fc.subarray(['from', 'until']),
    })
    .map(({ days: [a, b], ...fields }) =>
      a !== null && b !== null && b < a
        ? { ...fields, from: b, until: a }
        : { ...fields, from: a, until: b },
    )
}

/**
 * Up to four costs, on one day or spread over a period, as `liquidity` takes them.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertRecomputes, validCosts, validMoneyStreams } from 'spuk-ido/testing'
 * const year = { from: '2023-01-01', to: '2023-12-31' }
 * const explained = fc.property(validMoneyStreams(), validCosts(), (streams, costs) => assertRecomputes(liquidity({ streams, costs, ...year })))
 * fc.check(explained).failed // => false
 */
export function validCosts(): fc.Arbitrary<readonly Cost[]> {
  return fc
    .array(
      fc.oneof(
        fc.record({ amount: euros(), on: validDates(RANGE) }),
        fc
          .tuple(euros(), validPeriods(RANGE))
          .map(([amount, { from, to }]) => ({ amount, from, to })),
      ),
      { maxLength: 4 },
    )
    .map((list) => list.map((cost, i) => ({ id: `k${i}`, ...cost })))
}
