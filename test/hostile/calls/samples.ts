// Results of the library, small, that other functions take.
import * as spuk from '../../../src/index.js'
import { small } from '../../accountability/input.js'
import { after, sound, today } from '../../agreement/input.js'
import { sheetXml, workbookOf } from '../../office/workbook-files.js'

const ok = <T>(outcome: spuk.Result<T>): T => {
  if (outcome.ok) return outcome.value
  throw new spuk.SpukError(outcome.issues)
}

export const period = { from: '2023-01-01', to: '2023-12-31' }
export const apportionment = spuk.apportion('-1', { a: '1/3', b: 2, c: 0 })
export const table = spuk.apportionTable({
  rows: [
    { row: 'x', amount: 1, group: 'g' },
    { row: 'y', amount: '2.50', weights: { a: 1 } },
  ],
  weights: { a: 1, b: 2 },
})
export const spread = spuk.spread(100, ['2023-01', '2023-02', '2023-03'], {
  fixed: { '2023-01': 1 },
})
export const grant = spuk.grantFor('Utrecht', 2023, { inhabitants: 100001, lowEducated: 20003 })
export const cut = spuk.grantFor('Utrecht', 2023, {
  inhabitants: 100001,
  lowEducated: 20003,
  parameters: { factor: '0.9' },
})
export const difference = spuk.difference(grant, cut)
export const refused = spuk.parseEuro('12,345')
export const byAnnex = spuk.grantFor('Zeist', 2023, { annexAmount: 60000, lowEducated: 1000 })
export const estimated = spuk.grantFor('Bunnik', 2023)
export const grants = [grant, byAnnex]
export const totals = spuk.nationalTotals(grants)
export const settlement = spuk.settle({
  year: 2023,
  granted: 1,
  spent: '1.01',
  corrections: [{ year: 2022, amount: 1, reason: 'te veel' }],
})

export const requirements: readonly spuk.Requirement[] = [
  {
    kind: 'deadline',
    municipality: 'GM0344',
    basis: 'ASV',
    document: 'jaarverslag',
    due: '2024-04-01',
  },
  {
    kind: 'deadline',
    municipality: 'GM0355',
    basis: { nl: 'a', en: 'b' },
    document: 'jaarverslag',
    due: '2023-03-01',
    reportsOn: period,
  },
  {
    kind: 'frequency',
    municipality: 'GM0344',
    basis: 'ASV',
    document: 'rapportage',
    every: 'quarter',
  },
  {
    kind: 'document',
    municipality: 'GM0344',
    basis: 'ASV',
    document: 'begroting',
    note: 'op papier',
  },
  {
    kind: 'indicator',
    municipality: 'GM0355',
    basis: 'ASV',
    indicator: 'bezoeken',
    breakdown: ['wijk'],
  },
  {
    kind: 'price',
    municipality: 'GM0355',
    basis: 'ASV',
    measure: 'consult',
    unit: 'euro',
    maximum: 20,
  },
  {
    kind: 'price',
    municipality: 'GM0344',
    basis: 'ASV',
    measure: 'consult',
    unit: 'euro',
    minimum: '20.5',
  },
  {
    kind: 'format',
    municipality: 'GM0344',
    basis: 'ASV',
    document: 'jaarverslag',
    format: 'pdf',
    exclusive: true,
  },
  {
    kind: 'format',
    municipality: 'GM0355',
    basis: 'ASV',
    document: 'jaarverslag',
    format: 'papier',
  },
]
export const harmonised = spuk.harmonise(requirements, { period })

export const accountInput: spuk.JointAccountInput = {
  ...small,
  period,
  version: 2,
  members: [
    {
      municipality: 'Zeist',
      granted: '56000',
      opening: '-1',
      stateGrant: '60000',
      corrections: [{ year: 2022, amount: 5, reason: 'te veel' }],
      ownSpending: [{ purpose: 'promotion', amount: 100, description: 'folder' }],
      until: '2023-12-31',
      requirements: requirements.slice(0, 2).map((each) => ({ ...each, municipality: 'GM0355' })),
    },
    { municipality: 'Bunnik', granted: '14000' },
  ],
  lines: [
    ...small.lines,
    { id: 'own', amount: 1, purpose: 'promotion', municipality: 'Zeist', label: 'eigen' },
    {
      id: 'rent',
      amount: 7,
      budget: 8,
      purpose: 'library',
      weights: { Zeist: 1, Bunnik: '1/2' },
      hours: 3,
      vat: 'included',
    },
    { id: 'gift', amount: 2, purpose: 'library', kind: 'income', vat: 'excluded' },
  ],
  weights: { Zeist: 4, Bunnik: 1 },
}
export const account = spuk.jointAccount(accountInput)

export const agreementInput = sound
export const agreed = after([
  { event: 'request', date: '2023-10-02' },
  { event: 'award', date: '2023-12-01' },
  { event: 'pay', date: '2024-02-01', amount: 45000 },
])
export const deadlines = spuk
  .agreementDeadlines(agreed, { today, ordinance: spuk.ordinancePresets.vng })
  .slice(0, 4)

export const visit = {
  form: '2024',
  id: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11',
  date: '2024-04-02',
  point: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
  municipality: 'GM0344',
  library: 'Bibliotheek Voorbeeld',
  questions: [{ question: 'digid', organisation: 'logius', help: 'answered' }],
} as const
export const registration = ok(spuk.validateRegistration(visit))
export const visits = [
  registration,
  { ...registration, id: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c12', date: '2024-05-02' },
]
export const tally = spuk.tally(visits, { by: ['month', 'question'] })
export const otherTally = spuk.tally(visits.slice(1), { by: ['month', 'question'] })
export const published = spuk.publishTally(
  spuk.tally(
    Array.from({ length: 30 }, (_, i) => ({
      ...registration,
      library: ['Noord', 'Oost'][i % 2] ?? '',
      questions: [{ question: i % 3 === 0 ? 'digid' : 'debts', help: 'course' }],
    })),
    { by: ['library', 'help'] },
  ),
  { minimumCell: 5 },
)
export const indicators = spuk.indicators(published, { inhabitants: 1000, previousYear: published })
export const point = {
  id: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
  name: 'IDO Centrum',
  place: 'Zeist',
  inLibrary: true,
  municipality: 'GM0355',
  library: 'Bibliotheek Voorbeeld',
  openingHours: { monday: [{ from: '10:00', to: '12:30' }] },
  services: ['digital-traffic', 'courses', 'digital-society', 'providers', 'referral'],
  partners: [
    { name: 'Wijkteam', sector: 'public', arrangements: [{ subject: 'referral', formal: true }] },
  ],
  routes: [{ to: 'Wijkteam', kind: 'professional', questions: ['debts'] }],
} as const
export const readPoint = ok(spuk.validatePoint(point))
export const mapping: spuk.RegistrationMapping = {
  form: '2021',
  id: 'ID',
  date: 'Datum',
  point: 'Punt',
  library: 'Bibliotheek',
  municipality: { value: 'GM0344' },
  questions: [{ question: 'Vraag', help: 'Hulp' }],
  values: { question: { 'Hulp bij DigiD': 'digid' }, help: { ja: 'answered' } },
  dates: 'day-first',
  categories: { question: ['digid', 'debts'] },
}
export const row = {
  ID: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11',
  Datum: '2-9-2023',
  Bibliotheek: 'Voorbeeld',
  Punt: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
  Vraag: 'Hulp bij DigiD',
  Hulp: 'ja',
}

export const streams = [
  {
    id: 'subsidie',
    name: 'Subsidie',
    forWhom: 'library',
    term: 'structural',
    purposes: ['library'],
    from: '2023-01-01',
    until: '2023-12-31',
    announced: [{ year: 2023, amount: 1 }],
    awarded: [{ year: 2023, amount: 12000 }],
    payments: [{ expectedOn: '2023-01-15', receivedOn: '2023-06-15', amount: 12000 }],
  },
] as unknown as readonly spuk.MoneyStreamInput[]
export const costs = [{ id: 'personeel', amount: 12000, from: '2023-01-01', to: '2023-12-31' }]
export const funding = spuk.fundingOverview(streams, period)
export const liquidity = spuk.liquidity({ streams, costs, ...period, opening: 5 })
export const transfers: readonly spuk.TransferInput[] = [
  { from: 'Rijk', to: 'Gemeente', amount: '100000.00', on: '2023-01-31' },
  {
    from: 'Gemeente',
    to: 'Bibliotheek',
    amount: '95000.00',
    on: '2023-06-15',
    kept: [{ purpose: 'promotion', amount: 5000 }],
  },
]
export const chain = spuk.passThrough(transfers)

export const profile: spuk.RoleProfile = {
  view: 'municipality',
  municipality: 'Utrecht',
  severalMunicipalities: true,
  roles: { financier: { standing: 'arranged', hours: '2.5', responsible: 'adviseur' } },
  activities: { leaflets: 'intended' },
}
export const assessment = spuk.assessRoles(profile)
export const entries: readonly spuk.HandoverEntry[] = [
  {
    role: 'promoter',
    who: 'communicatie',
    from: '2023-01-01',
    to: '2024-01-01',
    tasks: ['folder'],
    agreed: [{ with: 'bibliotheek', what: 'campagne', on: '2023-05-01' }],
  },
]
export const actions: readonly spuk.PromotionAction[] = [
  {
    title: 'open dag',
    from: '2024-04-20',
    to: '2024-04-21',
    activity: 'leaflets',
    told: '2024-04-19',
  },
]

const [, , , , fifth] = spuk.monitor2023.tabulations
if (!fifth) throw new Error('the monitor has no fifth table')
export const tabulation = fifth
export const question = fifth.question
export const answers = ['yes', 'no', null]
export const responses: readonly spuk.SurveyResponse[] = [
  { kind: 'survey-response', to: 'municipalities', respondent: 'GM0344', answers: { q5: 'yes' } },
]

export const spending = ok(
  spuk.checkSpending([{ purpose: 'promotion', amount: '12.50', ownStaffHours: 2, vat: 'none' }]),
)
export const sisaInput: spuk.SisaInput = {
  municipality: 'Gooise Meren',
  year: 2023,
  stateGrant: 50000,
  spending: '48000.50',
  measure: 'subsidy-awarded',
  code: 'X000',
  cumulativeBefore: 1,
  correction: 2,
  throughAuthorities: [{ municipality: 'Hilversum', spending: 3, correction: 4 }],
  template: spuk.SISA_TEMPLATE,
}
export const workbook = workbookOf({
  sheets: [sheetXml('<row r="1"><c r="A1" s="1"><v>45000</v></c></row>')],
})
export const cells = {
  kind: 'cells',
  sheets: [
    {
      name: 'Blad1',
      rows: [
        ['Rekening', 'Bedrag', 'Datum', 'Kostenplaats'],
        ['4100', '1.234,56', '2023-04-02', 20],
        [4100, 5, null, true],
      ],
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
  issues: [],
} as const
export const versions: readonly spuk.DatedValue<string>[] = [
  {
    value: '0.83',
    from: '2023-01-01',
    to: '2023-12-31',
    status: 'final',
    checkedOn: '2023-02-01',
    reference: spuk.law('Fvw', '17a(1)'),
  },
]
export { today }
export const receipt = spuk.receipt(grant)

/** The same, one after another, over time. */
export function stream<T>(items: readonly T[]): AsyncIterable<T> {
  return {
    async *[Symbol.asyncIterator]() {
      yield* await Promise.resolve(items)
    },
  }
}
