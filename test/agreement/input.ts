import type { Agreement, AgreementEvent, AgreementInput } from '../../src/agreement/index.js'
import { transitionAgreement, validateAgreement } from '../../src/agreement/index.js'
import { readable } from '../support/issues.js'

export const today = '2024-03-01'

/** An agreement with nothing to remark. */
export const sound: AgreementInput = {
  id: 'Z-2024-17',
  municipality: {
    code: 'GM0344',
    contacts: [
      { function: 'adviseur', from: '2022-01-01', until: '2023-06-30' },
      { function: 'beleidsmedewerker', from: '2023-07-01' },
    ],
  },
  library: { name: 'De Bibliotheek', contacts: [{ function: 'directeur', from: '2020-01-01' }] },
  form: 'award-decision',
  period: { from: '2024-01-01', to: '2024-12-31' },
  amount: '90000.00',
  purposes: [
    { purpose: 'library', amount: 85000 },
    { purpose: 'promotion', amount: 5000 },
  ],
  advances: [{ due: '2024-02-01', amount: 45000 }],
  conditions: {
    promotion: {
      noticeDays: 14,
      activities: [{ what: 'open dag', on: '2024-04-20', toldOn: '2024-02-20' }],
    },
    referral: 'via het klantcontactcentrum',
    requirements: [
      {
        kind: 'deadline',
        municipality: 'GM0344',
        basis: 'beschikking',
        document: 'jaarverslag',
        due: '2025-04-01',
      },
    ],
  },
  reportDue: '2025-04-01',
  executiveDecision: { date: '2023-11-14', reference: 'B-23' },
  legalBasis: { ground: 'regulation', text: 'ASV' },
  yearsRunning: 2,
}

/** The sound agreement with other fields. */
export const agreementWith = (change: object): AgreementInput => ({ ...sound, ...change })

export function made(input: AgreementInput = sound): Agreement {
  const outcome = validateAgreement(input, { today })
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join(' '))
  return outcome.value
}

/** Of each kind of event what differs. */
type Step<E = AgreementEvent> = E extends unknown ? Omit<E, 'basis' | 'actor'> : never

const eventOf = (step: Step) => ({ ...step, basis: 'besluit', actor: 'college' }) as AgreementEvent

/** The agreement after these events, or an error. */
export function after(steps: readonly Step[], from: Agreement = made()): Agreement {
  return steps.reduce((agreement, step) => {
    const outcome = transitionAgreement(agreement, eventOf(step))
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join(' '))
    return outcome.value
  }, from)
}

/** The codes that one event gives: issues, or warnings. */
export function codesOf(agreement: Agreement, step: Step): readonly string[] {
  const outcome = transitionAgreement(agreement, eventOf(step))
  return readable(outcome.ok ? outcome.warnings : outcome.issues).map(({ code }) => code)
}

/** Where the issues of one event lie, and their facts. */
export function factsOf(agreement: Agreement, step: Step) {
  const outcome = transitionAgreement(agreement, eventOf(step))
  const issues = outcome.ok ? outcome.warnings : outcome.issues
  return issues.map(({ path, details }) => [path.join('.'), details] as const)
}

export const awarded: readonly Step[] = [
  { event: 'request', date: '2023-10-01' },
  { event: 'award', date: '2023-12-01' },
]
export const paid: readonly Step[] = [
  ...awarded,
  { event: 'pay', date: '2024-02-01', amount: 90000 },
]
export const lowered: readonly Step[] = [
  ...paid,
  { event: 'report', date: '2025-03-01' },
  { event: 'determine-lower', date: '2025-05-01', amount: '80000.01', ground: 'a' },
]
