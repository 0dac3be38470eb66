import type { GoldenCase } from './model.js'

const CBS = 'CBS, municipal division (Gemeentelijke indeling)'
const MERGERS = 'RvIG, Landelijke Tabel 33; CBS, mergers (herindelingen)'
const RATE = 'VNG, December 2022: 0.83 euro per inhabitant; CBS, inhabitants of 1 January 2022'

const COUNTS = [
  ['2021-01-01', 352],
  ['2022-01-01', 345],
  ['2022-03-23', 345],
  ['2022-03-24', 344],
  ['2023-01-01', 342],
  ['2024-01-01', 342],
  ['2025-01-01', 342],
] as const

const SUCCESSORS = [
  ['GM0457', 'Weesp', 'GM0363'],
  ['GM0501', 'Brielle', 'GM1992'],
  ['GM0530', 'Hellevoetsluis', 'GM1992'],
  ['GM0614', 'Westvoorne', 'GM1992'],
] as const

/** Municipalities, grants and national totals. */
export const grantCases: readonly GoldenCase[] = [
  ...COUNTS.map(([on, length]) => ({
    name: `number of municipalities on ${on}`,
    call: 'municipalities',
    args: [{ on }],
    expected: { value: { length } },
    source: CBS,
  })),
  ...SUCCESSORS.map(([code, name, successor]) => ({
    name: `successor of ${name}`,
    call: 'successors',
    args: [code],
    expected: { value: [{ code: successor }] },
    source: MERGERS,
  })),
  {
    name: 'Utrecht by the formula',
    call: 'grantFor',
    args: ['Utrecht', 2023, { inhabitants: 100001, lowEducated: 20003 }],
    expected: {
      value: {
        amount: '97002.93',
        method: 'formula',
        components: { population: '83000.83', education: '14002.10' },
      },
    },
    source: 'VNG, December 2022: 100,001 × 0.83 = 83,000.83; 20,003 × 0.70 = 14,002.10',
  },
  {
    name: 'Utrecht by the annex',
    call: 'grantFor',
    args: ['Utrecht', 2023, { annexAmount: '100000.00', inhabitants: 100001, lowEducated: 20003 }],
    expected: {
      value: {
        amount: '100000.00',
        method: 'annex',
        formula: { amount: '97002.93', difference: '2997.07' },
      },
    },
    source: 'Stcrt. 2022, 33992, art. 3: the amount in the annex is the grant',
  },
  {
    name: 'population component of Amsterdam, 2023',
    call: 'grantFor',
    args: ['Amsterdam', 2023],
    expected: { value: { components: { population: '749821.17' } } },
    source: RATE,
  },
  {
    name: 'population component of Voorne aan Zee, 2023',
    call: 'grantFor',
    args: ['Voorne aan Zee', 2023],
    expected: { value: { components: { population: '60787.54' } } },
    source: RATE,
  },
  {
    name: 'a municipality that is gone',
    call: 'grantFor',
    args: ['Weesp', 2023],
    expected: { refused: 'municipality/dissolved' },
    source: MERGERS,
  },
  {
    name: 'a year without a confirmed regime',
    call: 'grantFor',
    args: ['Utrecht', 2026],
    expected: { refused: 'grant/incomplete-parameters' },
    source: 'no regime is confirmed for 2026 and later: the amounts of 2023 are not carried over',
  },
  {
    name: 'all grants together, 2023',
    call: 'nationalTotals',
    args: [2023],
    expected: {
      value: {
        municipalities: 342,
        amount: '17130257.76',
        components: { population: '14600257.76', education: '2530000.00' },
      },
    },
    source: 'VNG, December 2022: 14.6 + 2.53 million; 17,590,672 inhabitants × 0.83',
  },
]
