import type { GoldenCase } from './model.js'

const THREE = { Bunnik: 1, Utrecht: 1, Zeist: 1 }
const ACCOUNT = {
  library: { name: 'Bibliotheek Voorbeeld' },
  year: 2023,
  status: 'final',
  members: [
    { municipality: 'Bunnik', granted: '14000' },
    { municipality: 'Zeist', granted: '56000' },
  ],
  lines: [{ id: 'staff', amount: '60000.01', purpose: 'library' }],
}
const BADO = 'BADO, art. 5(4)'

/** Shares, periods, accounts and what the State asks. */
export const shareCases: readonly GoldenCase[] = [
  {
    name: 'a hundred euros for three',
    call: 'apportion',
    args: ['100.00', THREE],
    expected: { value: { amounts: { Bunnik: '33.34', Utrecht: '33.33', Zeist: '33.33' } } },
    source: 'largest remainder; equal remainders in order of the keys',
  },
  {
    name: 'a debt of a hundred euros for three',
    call: 'apportion',
    args: ['-100.00', THREE],
    expected: { value: { amounts: { Bunnik: '-33.34', Utrecht: '-33.33', Zeist: '-33.33' } } },
    source: 'negative totals mirror positive ones',
  },
  {
    name: 'left-over cents to one party',
    call: 'apportion',
    args: ['100.00', THREE, { remainderTo: 'Zeist' }],
    expected: { value: { amounts: { Bunnik: '33.33', Utrecht: '33.33', Zeist: '33.34' } } },
    source: 'each share rounded down, the rest to the party named',
  },
  {
    name: 'nobody to share with',
    call: 'apportion',
    args: ['100.00', { Bunnik: 0, Zeist: 0 }],
    expected: { refused: 'apportion/all-weights-zero' },
    source: 'no share follows from weights that are all zero',
  },
  {
    name: 'a table of three times a hundred euros',
    call: 'apportionTable',
    args: [
      {
        rows: ['rent', 'staff', 'flyers'].map((row) => ({ row, amount: '100.00' })),
        weights: THREE,
      },
    ],
    expected: {
      value: {
        total: '300.00',
        columnTotals: { Bunnik: '100.00', Utrecht: '100.00', Zeist: '100.00' },
      },
    },
    source: 'a column total is its exact share where that is whole cents',
  },
  {
    name: 'a hundred euros over three quarters',
    call: 'spread',
    args: ['100.00', ['Q1', 'Q2', 'Q3']],
    expected: { value: { amounts: { Q1: '33.33', Q2: '33.34', Q3: '33.33' } } },
    source: 'running totals 33.333…, 66.666…, 100 rounded to 33.33, 66.67, 100.00',
  },
  {
    name: 'a library for two municipalities',
    call: 'jointAccount',
    args: [ACCOUNT],
    expected: {
      value: {
        totals: { available: '70000.00', spent: '60000.01', balance: '9999.99' },
        statements: [
          { municipality: { code: 'GM0312' }, spent: '12000.00', balance: '2000.00' },
          { municipality: { code: 'GM0355' }, spent: '48000.01', balance: '7999.99' },
        ],
      },
    },
    source: '60,000.01 by what each granted, 1 : 4: exactly 12,000.002 and 48,000.008',
  },
  {
    name: 'a year settled',
    call: 'settle',
    args: [{ year: 2023, granted: '97002.93', spent: 95000, opening: '-12.50' }],
    expected: { value: { available: '96990.43', balance: '1990.43', outcome: 'unspent' } },
    source: '97,002.93 − 12.50 − 95,000.00',
  },
  ...(
    [
      ['125000.00', '12500.00'],
      ['125000.19', '12500.01'],
      ['1000000.00', '100000.00'],
      ['1000000.01', '125000.00'],
    ] as const
  ).map(([amount, value]) => ({
    name: `tolerance over ${amount}`,
    call: 'reportingTolerance',
    args: [amount],
    expected: { value },
    source: BADO,
  })),
  {
    name: 'when the account over 2023 is due',
    call: 'sisaDates',
    args: [2023],
    expected: { value: { due: '2024-07-15', extensionRequest: '2024-06-30' } },
    source: 'Fvw, art. 17a(1): by 15 July; art. 17b: a request before 1 July',
  },
]
