import * as fc from 'fast-check'
import { Euro } from '../core/money/index.js'
import { accountingWays, fundingRecipients, fundingTerms, legalForms } from '../funding/index.js'
import type { CostInput, MoneyStream } from '../funding/index.js'
import { validDates, validPeriods } from './dates.js'
import { brokenIn, withLast, withDuplicate } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

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
 * Money streams with one thing wrong in the last, and what `fundingOverview` and `liquidity` must say of it,
 * with the path inside the list.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidMoneyStreams } from 'spuk-ido/testing'
 * const year = { from: '2023-01-01', to: '2023-12-31' }
 * const refused = fc.property(nearlyValidMoneyStreams(), (nearly) => assertReported(() => fundingOverview(nearly.input, year), nearly, ['streams']))
 * fc.check(refused).failed // => false
 */
export function nearlyValidMoneyStreams(): fc.Arbitrary<NearlyValid<readonly MoneyStream[]>> {
  const sound = validMoneyStreams().filter((list) => list.length > 0)
  const turned = { from: '2023-12-31', until: '2023-01-01' }
  return brokenIn<readonly MoneyStream[]>(sound, [
    withLast('a name of spaces', 'input/not-text', { name: ' ' }, ['name']),
    withLast('a kind that is none', 'input/not-a-choice', { kind: 'money' }, ['kind']),
    withLast('a recipient that is none', 'input/not-a-choice', { forWhom: 'state' }, ['forWhom']),
    withLast('a day in Dutch notation', 'calendar/not-a-date', { from: '1-2-2023' }, ['from']),
    withLast('a last day before the first', 'input/ends-before-start', turned, ['until']),
    withLast('a year of two digits', 'input/not-a-year', { awarded: [{ year: 23, amount: 1 }] }, [
      'awarded',
      0,
      'year',
    ]),
    withLast('a payment below zero', 'input/negative-amount', { payments: [{ amount: -1 }] }, [
      'payments',
      0,
      'amount',
    ]),
    withLast('a payment without an amount', 'input/missing', { payments: [{}] }, [
      'payments',
      0,
      'amount',
    ]),
    withLast('a field that nobody reads', 'input/unknown-field', { amount: 1 }, ['amount']),
    withDuplicate('input/duplicate-id'),
  ])
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
export function validCosts(): fc.Arbitrary<readonly CostInput[]> {
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

/**
 * Costs with one thing wrong in the last, and what `liquidity` must say of it, with the path inside the list.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidCosts } from 'spuk-ido/testing'
 * const year = { from: '2023-01-01', to: '2023-12-31' }
 * const refused = fc.property(nearlyValidCosts(), ({ input: costs, ...nearly }) => assertReported(() => liquidity({ streams: [], costs, ...year }), nearly, ['costs']))
 * fc.check(refused).failed // => false
 */
export function nearlyValidCosts(): fc.Arbitrary<NearlyValid<readonly CostInput[]>> {
  const sound = validCosts().filter((list) => list.length > 0)
  const on = '2023-06-01'
  const nothing = { on: undefined, from: undefined, to: undefined }
  const both = { on, from: '2023-01-01', to: '2023-12-31' }
  const turned = { on: undefined, from: '2023-12-31', to: '2023-01-01' }
  return brokenIn<readonly CostInput[]>(sound, [
    withLast('no day', 'funding/cost-needs-date', nothing, []),
    withLast('a day and a period', 'funding/cost-needs-date', both, []),
    withLast('a period that ends before it starts', 'input/ends-before-start', turned, ['to']),
    withLast('a day that does not exist', 'calendar/not-a-date', { ...nothing, on: '2023-02-30' }, [
      'on',
    ]),
    withLast('an amount below zero', 'input/negative-amount', { amount: '-0.01' }, ['amount']),
    withLast('an amount of three decimals', 'money/too-many-decimals', { amount: '1.234' }, [
      'amount',
    ]),
    withLast('a label of spaces', 'input/not-text', { label: ' ' }, ['label']),
    withLast('a field that nobody reads', 'input/unknown-field', { stream: 's0' }, ['stream']),
    withDuplicate('input/duplicate-id'),
  ])
}
