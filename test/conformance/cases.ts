import * as spuk from '../../src/index.js'
import type { Explained, Explanation, JointAccountInput, Result } from '../../src/index.js'

type Case = () => Explained | Explanation

/** Amounts and libraries are made up; municipalities, figures and law are those of the register. */
const account: JointAccountInput = {
  library: { name: 'Bibliotheek Voorbeeld' },
  year: 2023,
  status: 'provisional',
  members: [
    { municipality: 'Bunnik', granted: '14000.00', opening: '-12.50', stateGrant: '15000.00' },
    {
      municipality: 'Zeist',
      granted: '56000.00',
      corrections: [{ year: 2022, amount: '-100.00', reason: 'dubbel geboekt' }],
      requirements: [
        {
          municipality: 'Zeist',
          basis: 'beschikking',
          kind: 'deadline',
          document: 'jaarverslag',
          due: '2024-04-01',
        },
      ],
    },
  ],
  lines: [
    { id: 'staff', amount: '60000.01', purpose: 'library', budget: 59000 },
    {
      id: 'leaflets',
      amount: '999.99',
      purpose: 'promotion',
      weights: { Bunnik: '1/3', Zeist: 1 },
    },
    { id: 'talks', amount: '0.02', purpose: 'coordination', municipality: 'Zeist' },
    { id: 'letting', amount: '250.00', purpose: 'library', kind: 'income' },
    { id: 'party', amount: '75.05', purpose: 'outside' },
  ],
}

const streams = () => [
  spuk.streamFrom('spuk-ido', {
    awarded: [{ year: 2023, amount: '97002.93' }],
    payments: [
      { expectedOn: '2023-01-31', receivedOn: '2023-02-03', amount: '97002.93' },
      { expectedOn: '2023-09-01', receivedOn: null, amount: '100.00' },
    ],
  }),
]

const agreement: spuk.AgreementInput = {
  id: 'Z-2024-17',
  municipality: { code: 'GM0344', contacts: [] },
  library: { name: 'Bibliotheek Voorbeeld', contacts: [] },
  form: 'award-decision',
  period: { from: '2024-01-01', to: '2024-12-31' },
  amount: '90000.01',
  purposes: [{ purpose: 'library', amount: '90000.01' }],
  legalBasis: { ground: 'regulation' },
  yearsRunning: 1,
}

/** One result of every kind that a receipt can be made of, by the name of its file: kind, or kind and variant. */
export const cases: Readonly<Record<string, Case>> = {
  grant: () => spuk.grantFor('Voorne aan Zee', 2023),
  'grant.annex': () => spuk.grantFor('Utrecht', 2023, { annexAmount: '750000.00' }),
  'grant.formula': () =>
    spuk.grantFor('Utrecht', 2023, { inhabitants: 100001, lowEducated: 20003 }),
  'grant.own-parameters': () =>
    spuk.grantFor('Zeist', 2025, { inhabitants: 66000, parameters: { factor: '0.9' } }),
  'national-totals': () => spuk.nationalTotals(spuk.grantsFor(2023)),
  settlement: () =>
    spuk.settle({
      year: 2023,
      granted: '97002.93',
      spent: 95000,
      opening: '-12.50',
      corrections: [{ year: 2022, amount: '100.00', reason: 'dubbel geboekt' }],
    }),
  'spending-check': () =>
    valueOf(
      spuk.checkSpending([
        { purpose: 'library', amount: '90000.00' },
        { purpose: 'promotion', amount: '2500.50', description: 'folders' },
        { purpose: 'outside', amount: 400 },
      ]),
    ),
  apportionment: () => spuk.apportion('100.00', { Bunnik: 1, Utrecht: '2.5', Zeist: '1/3' }),
  'apportionment.remainder-to': () =>
    spuk.apportion('-100.00', { Bunnik: 1, Utrecht: 1, Zeist: 1 }, { remainderTo: 'Zeist' }),
  'apportionment-table': () =>
    spuk.apportionTable({
      rows: [
        { row: 'rent', amount: '100.00', group: 'library' },
        { row: 'a.b', amount: '-100.01', group: 'library' },
        { row: 'flyers', amount: '100.00', weights: { Bunnik: 1, Utrecht: 0, Zeist: '0.5' } },
      ],
      weights: { Bunnik: 1, Utrecht: 1, Zeist: 1 },
    }),
  spread: () =>
    spuk.spread('130.00', ['Q1', 'Q2', { period: 'Q3', weight: '0.5' }], {
      fixed: { Q1: '33.33' },
    }),
  'spread.payment-plan': () =>
    spuk.paymentPlan(valueOf(spuk.validateAgreement(agreement, { today: '2024-01-01' })), {
      every: 'month',
    }),
  harmonised: () =>
    spuk.harmonise(
      [
        {
          municipality: 'GM0344',
          basis: 'beschikking',
          kind: 'deadline',
          document: 'jaarverslag',
          due: '2024-04-01',
        },
        {
          municipality: 'GM0355',
          basis: 'ASV',
          kind: 'deadline',
          document: 'jaarverslag',
          due: '2023-03-01',
        },
        {
          municipality: 'GM0355',
          basis: 'ASV',
          kind: 'price',
          measure: 'consult',
          unit: 'euro',
          maximum: '20.5',
        },
      ],
      { period: { from: '2023-01-01', to: '2023-12-31' } },
    ),
  'funding-overview': () =>
    spuk.fundingOverview(streams(), { from: '2023-01-01', to: '2024-12-31' }),
  liquidity: () =>
    spuk.liquidity({
      streams: streams(),
      costs: [{ id: 'staff', amount: '100000.00', from: '2023-01-01', to: '2023-12-31' }],
      from: '2023-01-01',
      to: '2023-06-30',
      opening: '500.00',
    }),
  'pass-through': () =>
    spuk.passThrough([
      { from: 'Rijk', to: 'Gemeente', amount: '100000.00', on: '2023-01-31' },
      {
        from: 'Gemeente',
        to: 'Bibliotheek',
        amount: '95000.00',
        on: '2023-06-15',
        kept: [{ purpose: 'promotion', amount: 4000 }],
      },
    ]),
  'joint-account': () => spuk.jointAccount(account),
  statement: () => first(spuk.jointAccount(account).statements),
  'sisa-statement': () =>
    spuk.sisaStatement({
      municipality: 'Gooise Meren',
      year: 2024,
      stateGrant: 250000,
      spending: '200000.19',
      measure: 'subsidy-awarded',
      throughAuthorities: [
        { municipality: 'Hilversum', spending: '1000.00', correction: '-12.50' },
      ],
    }),
  'sisa-from': () =>
    spuk.sisaFrom(first(spuk.jointAccount(account).statements), {
      measure: 'library-costs',
      stateGrant: 9000,
      opening: '12.34',
      throughAuthorities: [
        { jointBody: 'Gemeenschappelijke regeling Voorbeeld', spending: '100.50' },
      ],
    }),
  difference: () => {
    const lines = account.lines.map((line) =>
      line.id === 'staff' ? { ...line, amount: '61000.00' } : line,
    )
    return spuk.difference(spuk.jointAccount(account), spuk.jointAccount({ ...account, lines }))
  },
  explanation: () => spuk.apportion('1.00', { a: 1, b: 2 }).explanation,
}

/** The receipt of a case, in the bytes that one hashes, and a line end. */
export function goldenText(make: Case): string {
  return `${spuk.canonicalJson(spuk.receipt(make()))}\n`
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new spuk.SpukError(result.issues)
}

function first<T>(list: readonly T[]): T {
  const [one] = list
  if (one === undefined) throw new Error('the list is empty')
  return one
}
