import fc from 'fast-check'
import type { Cost, MoneyStream } from '../../src/funding/index.js'
import {
  accountingWays,
  fundingRecipients,
  fundingTerms,
  legalForms,
} from '../../src/funding/index.js'
import { Euro } from '../../src/core/money/index.js'

const day = fc
  .tuple(
    fc.integer({ min: 2022, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
export const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => Euro.fromCents(cents))
const open = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const year = fc.integer({ min: 2021, max: 2026 })

/** Two days in order. */
export const period = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))

const stream = (id: string): fc.Arbitrary<MoneyStream> =>
  fc
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

export const streams = fc
  .integer({ min: 0, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => stream(`s${i}`))))

export const costs: fc.Arbitrary<readonly Cost[]> = fc
  .array(
    fc.oneof(
      fc.record({ amount, on: day }),
      fc.tuple(amount, period).map(([sum, days]) => ({ amount: sum, ...days })),
    ),
    { maxLength: 4 },
  )
  .map((list) => list.map((cost, i) => ({ id: `k${i}`, ...cost })))
