// One municipality: its agreement with the library from draft to determination, the deadlines on the way,
// where it stands in its six roles, and its money on one page. All names, dates and amounts but the
// estimated grant are fictional.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  agreementDeadlines,
  agreementNames,
  assessRoles,
  briefing,
  fundingOverview,
  grantFor,
  liquidity,
  ordinancePresets,
  passThrough,
  paymentPlan,
  streamFrom,
  toICalendar,
  toMarkdown,
  toRows,
  transitionAgreement,
  validateAgreement,
} from 'spuk-ido'
import { printTable } from './table.mjs'

const grant = grantFor('Woerden', 2024)
const today = '2024-03-01'
const ordinance = ordinancePresets.vng

const draft = {
  id: 'Z-2024-17',
  municipality: {
    code: 'Woerden',
    contacts: [
      { function: 'adviseur bibliotheek', from: '2022-01-01', until: '2023-06-30' },
      { function: 'beleidsmedewerker digitale inclusie', from: '2023-07-01' },
    ],
  },
  library: {
    name: 'Bibliotheek De Kromme Lek (verzonnen)',
    contacts: [{ function: 'directeur', from: '2020-01-01' }],
  },
  form: 'award-decision',
  period: { from: '2024-01-01', to: '2024-12-31' },
  amount: '48000.00',
  purposes: [
    { purpose: 'library', amount: '45500.00' },
    { purpose: 'promotion', amount: '2500.00' },
  ],
  conditions: {
    promotion: {
      noticeDays: 14,
      activities: [{ what: 'open dag', on: '2024-04-20', toldOn: '2024-03-28' }],
    },
    referral: 'via het klantcontactcentrum',
  },
  reportDue: '2025-04-01',
  executiveDecision: { date: '2023-11-14' },
  legalBasis: { ground: 'regulation', text: 'ASV (verzonnen)' },
  yearsRunning: 2,
}

const basis = 'verzonnen voorbeeld'
const STEPS = [
  { event: 'request', date: '2023-10-02', actor: 'bibliotheek' },
  { event: 'award', date: '2023-11-20', actor: 'college' },
  { event: 'pay', date: '2024-06-14', actor: 'college', amount: '48000.00' },
  { event: 'report', date: '2025-03-28', actor: 'bibliotheek' },
  {
    event: 'determine-lower',
    date: '2025-05-20',
    actor: 'college',
    amount: '46250.50',
    ground: 'a',
  },
  { event: 'recover', date: '2025-06-30', actor: 'college', amount: '1749.50' },
  { event: 'receive', date: '2025-07-31', actor: 'bibliotheek', amount: '1749.50' },
]

const valueOf = (outcome) => {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.issues.map(({ message }) => message).join('\n'))
}

/** Prints the walk and the page; gives the names of the files written. */
export async function showAgreement(out) {
  let agreement = valueOf(validateAgreement(draft, { today, grant, ordinance }))
  console.log(`${toMarkdown(agreement).split('\n')[0].slice(2)}\n`)
  const steps = []
  for (const step of STEPS) {
    agreement = valueOf(transitionAgreement(agreement, { ...step, basis }))
    const { paid, determined, toRecover } = agreement.money
    const state = agreementNames.states[agreement.state].nl
    steps.push([step.date, state, paid, determined, toRecover])
  }
  printTable(['Datum', 'Staat', 'Betaald', 'Vastgesteld', 'Terug te vorderen'], steps)
  const deadlines = agreementDeadlines(agreement, { today: '2025-08-01', ordinance })
  console.log('\nTermijnen op 1 augustus 2025\n')
  printTable(
    ['Uiterlijk', 'Wat', 'Wie', 'Stand', 'Grond'],
    toRows(deadlines).map(({ due, what, by, status, basis }) => [due, what, by, status, basis]),
  )

  const assessment = assessRoles({
    view: 'municipality',
    municipality: 'Woerden',
    severalMunicipalities: true,
    roles: {
      financier: { standing: 'carried-out', hours: '1.5', responsible: 'beleidsmedewerker' },
      promoter: { standing: 'intended', hours: '0.5', responsible: 'communicatie' },
    },
  })
  console.log('\nDe zes rollen\n')
  printTable(
    ['Rol', 'Stand', 'Wie', 'Uren', 'Open punten'],
    toRows(assessment).map(({ role, standing, responsible, hours, gaps }) => {
      return [role, standing, responsible, hours, gaps]
    }),
  )

  const spuk = streamFrom('spuk-ido', {
    awarded: [{ year: 2024, amount: grant.amount }],
    payments: [{ expectedOn: '2024-01-31', receivedOn: '2024-01-31', amount: grant.amount }],
  })
  const year = { from: '2024-01-01', to: '2024-12-31' }
  const overview = fundingOverview([spuk], year)
  const subsidy = {
    id: 'subsidie',
    name: 'Subsidie IDO',
    forWhom: 'library',
    payments: [{ expectedOn: '2024-01-15', receivedOn: '2024-06-14', amount: '48000.00' }],
  }
  const costs = [{ id: 'personeel', amount: '46250.50', ...year }]
  const months = liquidity({ streams: [subsidy], costs, ...year })
  const chain = passThrough([
    { from: 'Rijk', to: 'Gemeente', amount: grant.amount, on: '2024-01-31' },
    {
      from: 'Gemeente',
      to: 'Bibliotheek',
      amount: '48000.00',
      on: '2024-06-14',
      kept: [{ purpose: 'coordination', amount: grant.amount.minus('48000.00') }],
    },
  ])
  console.log(
    `\nVan Rijk naar bibliotheek in ${chain.days} dagen; bij de gemeente bleef ${chain.behind.format()}.`,
  )
  console.log(
    `De bibliotheek heeft ${months.inTheRed.length} maanden een negatief saldo; nodig ter overbrugging: ${months.bridging.format()}.`,
  )
  const page = [
    agreement,
    paymentPlan(valueOf(validateAgreement(draft, { today })), { every: 'quarter' }),
    deadlines,
    assessment,
    overview,
    months,
    chain,
  ].map((one) => toMarkdown(one))
  const files = {
    'woerden-op-een-pagina.md': page.join('\n'),
    'woerden-kennismaking.md': briefing({ municipality: 'Woerden', year: 2024, grant }),
    'woerden-termijnen.ics': toICalendar(deadlines, { stamp: '2025-07-01T09:00:00Z' }),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(out, name), text)
  return Object.keys(files)
}
