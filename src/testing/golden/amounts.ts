import type { Expected, GoldenCase } from './model.js'

const NOTATION = 'Dutch notation of amounts: points between thousands, a comma before the cents'
const CENTS = 'an amount is whole cents; a fraction of a cent needs a rounding that is named'

const refused = (code: string): Expected => ({ refused: `money/${code}` })

const READ: readonly (readonly [text: string, expected: Expected])[] = [
  ['€ 1.234,56', { value: '1234.56' }],
  ['1234,56', { value: '1234.56' }],
  ['1.234', { value: '1234.00', warning: 'money/point-read-as-thousands' }],
  ['1234.56', { value: '1234.56' }],
  ['1,5', { value: '1.50' }],
  ['-12,50', { value: '-12.50' }],
  ['1.234.567,89', { value: '1234567.89' }],
  ...['12,345', '1.23.4', '1,234.56', '1.5.', '', '€', 'abc'].map(
    (text) => [text, refused('not-a-dutch-amount')] as const,
  ),
]

const TAKEN: readonly (readonly [given: string | number, expected: Expected])[] = [
  ['1234.56', { value: '1234.56' }],
  [1234.5, { value: '1234.50' }],
  ['-0.01', { value: '-0.01' }],
  [12.345, refused('too-many-decimals')],
  ['12.345', refused('too-many-decimals')],
  [0.1 + 0.2, refused('too-many-decimals')],
  ['1e3', refused('not-an-amount')],
  ['12,50', refused('not-an-amount')],
]

const ROUNDED = [
  ['-0.005', '-0.01'],
  ['0.005', '0.01'],
  ['0.0049', '0.00'],
] as const

/** Reading, taking and rounding amounts. */
export const amountCases: readonly GoldenCase[] = [
  ...READ.map(([text, expected]) => ({
    name: `parseEuro of “${text}”`,
    call: 'parseEuro',
    args: [text],
    expected,
    source: NOTATION,
  })),
  ...TAKEN.map(([given, expected]) => ({
    name: `euro of ${JSON.stringify(given)}`,
    call: 'euro',
    args: [given],
    expected,
    source: CENTS,
  })),
  ...ROUNDED.map(([given, value]) => ({
    name: `roundToEuro of ${given}, half up`,
    call: 'roundToEuro',
    args: [given, { mode: 'half-up' }],
    expected: { value },
    source: 'half up is away from zero, so that −x mirrors x',
  })),
]
