import { describe, expect, it } from 'vitest'
import {
  agreementForms,
  contactOn,
  ordinancePresets,
  validateAgreement,
} from '../../src/agreement/index.js'
import type { ValidateAgreementOptions } from '../../src/agreement/index.js'
import { grantFor } from '../../src/grant/index.js'
import { issuesOf } from '../core/calendar/issue-of.js'
import { readable } from '../support/issues.js'
import { agreementWith, after, awarded, lowered, made, paid, sound, today } from './input.js'

const judged = (change: object, options: Partial<ValidateAgreementOptions> = {}) => {
  const outcome = validateAgreement(agreementWith(change), { today, ...options })
  const issues = readable(outcome.ok ? outcome.warnings : outcome.issues)
  return issues.map(({ code, path }) => [code, path.join('.')])
}
const grant = (year: number, annexAmount = '90000.00', name = 'Utrecht') =>
  grantFor(name, year, { annexAmount })
const contacts = [{ function: 'directeur', from: '2020-01-01' }]
const promotion = (activity: object, noticeDays?: number) => ({
  conditions: { promotion: { noticeDays, activities: [{ what: 'markt', ...activity }] } },
})
const asks = (fields: object) => ({
  conditions: {
    ...sound.conditions,
    requirements: [
      { kind: 'deadline', municipality: 'GM0344', basis: 'ASV', document: 'verslag', ...fields },
    ],
  },
})
const moves = (amount: number) => ({
  history: [
    { event: 'request', date: '2023-10-01', basis: 'brief', actor: 'directeur' },
    { event: 'award', date: '2023-12-01', basis: 'besluit', actor: 'college', amount },
  ],
})

describe('validateAgreement', () => {
  it('has nothing to remark on a sound agreement', () => {
    expect(judged({})).toEqual([])
    expect(judged({}, { grant: grant(2024), ordinance: ordinancePresets.vng })).toEqual([])
    expect(made().municipality.name).toBe('Utrecht')
    expect(made().state).toBe('drafted')
  })

  it.each<[string, string, object, object, Partial<ValidateAgreementOptions>?]>([
    [
      'municipality-dissolved',
      'municipality.code',
      { municipality: { code: 'Weesp', contacts } },
      {
        municipality: { code: 'Weesp', contacts },
        period: { from: '2021-01-01', to: '2022-03-23' },
        executiveDecision: { date: '2020-12-01' },
      },
    ],
    [
      'municipality-not-yet',
      'municipality.code',
      {
        municipality: { code: 'Voorne aan Zee', contacts },
        period: { from: '2022-01-01', to: '2023-12-31' },
        executiveDecision: { date: '2021-12-01' },
      },
      { municipality: { code: 'Voorne aan Zee', contacts } },
    ],
    [
      'contact-missing',
      'library.contacts',
      { library: { name: 'B', contacts: [{ ...contacts[0], until: '2024-02-29' }] } },
      { library: { name: 'B', contacts: [{ ...contacts[0], until: '2024-03-01' }] } },
    ],
    [
      'contact-missing',
      'municipality.contacts',
      { municipality: { code: 'GM0344', contacts: [] } },
      { municipality: { code: 'GM0344', contacts } },
    ],
    [
      'purposes-differ',
      'purposes',
      { purposes: [{ purpose: 'library', amount: '89999.99' }] },
      { purposes: [{ purpose: 'library', amount: '90000.00' }] },
    ],
    [
      'purpose-outside',
      'purposes.0.purpose',
      { purposes: [{ purpose: 'outside', amount: 90000 }] },
      { purposes: [{ purpose: 'coordination', amount: 90000 }] },
    ],
    [
      'own-staff-hours',
      'purposes.0.ownStaffHours',
      { purposes: [{ purpose: 'library', amount: 90000, ownStaffHours: 2 }] },
      { purposes: [{ purpose: 'library', amount: 90000, ownStaffHours: 0 }] },
    ],
    [
      'own-staff-hours',
      'purposes.0.ownStaffHours',
      { purposes: [{ purpose: 'library', amount: 90000, ownStaffHours: true }] },
      { purposes: [{ purpose: 'library', amount: 90000, ownStaffHours: false }] },
    ],
    [
      'no-amount-rule',
      'amountRule',
      { amountIs: 'maximum' },
      { amountIs: 'maximum', amountRule: 'per consult' },
    ],
    [
      'advances-above-amount',
      'advances',
      { advances: [{ due: '2024-02-01', amount: '90000.01' }] },
      { advances: [{ due: '2024-02-01', amount: 90000 }] },
    ],
    ['award-differs', 'amount', moves(80000), moves(90000)],
    ['amount-above-grant', 'amount', {}, { executiveDecision: sound.executiveDecision }],
    ['executive-decision-missing', 'executiveDecision', { executiveDecision: undefined }, {}],
    [
      'executive-decision-late',
      'executiveDecision.date',
      { executiveDecision: { date: '2023-12-02' }, ...moves(90000) },
      { executiveDecision: { date: '2023-12-01' }, ...moves(90000) },
    ],
    [
      'executive-decision-late',
      'executiveDecision.date',
      { executiveDecision: { date: '2024-01-02' } },
      { executiveDecision: { date: '2024-01-01' } },
    ],
    [
      'pending-rule-too-long',
      'legalBasis.ground',
      { legalBasis: { ground: 'pending' } },
      { legalBasis: { ground: 'pending' }, yearsRunning: 1 },
    ],
    [
      'incidental-too-long',
      'legalBasis.ground',
      { legalBasis: { ground: 'incidental' }, yearsRunning: 5 },
      { legalBasis: { ground: 'incidental' }, yearsRunning: 4 },
    ],
    [
      'no-reasonable-term',
      'ending.noticeOn',
      { yearsRunning: 3, ending: { from: '2025-01-01' } },
      { yearsRunning: 3, ending: { from: '2025-01-01', noticeOn: '2024-02-01' } },
    ],
    [
      'no-reasonable-term',
      'ending.noticeOn',
      { yearsRunning: 3, ending: { from: '2025-01-01', noticeOn: '2025-01-01' } },
      { yearsRunning: 2, ending: { from: '2025-01-01' } },
    ],
    [
      'proviso-invoked-late',
      'budgetProviso.invokedOn',
      { budgetProviso: { budgetAdoptedOn: '2023-11-09', invokedOn: '2023-12-08' } },
      { budgetProviso: { budgetAdoptedOn: '2023-11-09', invokedOn: '2023-12-07' } },
    ],
    [
      'proviso-invoked-early',
      'budgetProviso.invokedOn',
      { budgetProviso: { invokedOn: '2023-12-08' } },
      { budgetProviso: {} },
    ],
    [
      'proviso-invoked-early',
      'budgetProviso.invokedOn',
      { budgetProviso: { budgetAdoptedOn: '2023-11-09', invokedOn: '2023-11-08' } },
      { budgetProviso: { budgetAdoptedOn: '2023-11-09', invokedOn: '2023-11-09' } },
    ],
    [
      'proviso-running',
      'budgetProviso.invokedOn',
      // Four weeks after 2 February 2024 are 1 March: today.
      { budgetProviso: { budgetAdoptedOn: '2024-02-02' } },
      { budgetProviso: { budgetAdoptedOn: '2024-02-01' } },
    ],
    [
      'proviso-running',
      'budgetProviso.invokedOn',
      // Four weeks end on Good Friday, so the last day is the Tuesday after Easter.
      { budgetProviso: { budgetAdoptedOn: '2024-03-01' } },
      { budgetProviso: { budgetAdoptedOn: '2024-03-02' } },
    ],
    [
      'report-before-period-ends',
      'reportDue',
      { reportDue: '2024-12-30' },
      { reportDue: '2024-12-31' },
    ],
    [
      'report-before-period-ends',
      'conditions.requirements.0.due',
      asks({ due: '2024-12-30' }),
      asks({ due: '2024-11-01', reportsOn: 'nothing' }),
    ],
    [
      'report-before-period-ends',
      'conditions.requirements.0.due',
      asks({ due: '2024-12-30' }),
      asks({ due: '2024-12-31' }),
    ],
    [
      'report-before-period-ends',
      'conditions.requirements.0.due',
      asks({ due: '2024-06-29', reportsOn: { from: '2024-01-01', to: '2024-06-30' } }),
      asks({ due: '2024-07-01', reportsOn: { from: '2024-01-01', to: '2024-06-30' } }),
    ],
    [
      'promotion-without-notice',
      'conditions.promotion.noticeDays',
      promotion({ on: '2024-05-01' }),
      promotion({ on: '2024-05-01' }, 7),
    ],
    [
      'promotion-without-notice',
      'conditions.promotion.noticeDays',
      { conditions: undefined },
      { conditions: undefined, purposes: [{ purpose: 'library', amount: 90000 }] },
    ],
    [
      'promotion-notice-late',
      'conditions.promotion.activities.0.toldOn',
      promotion({ on: '2024-03-15', toldOn: '2024-03-02' }, 14),
      promotion({ on: '2024-03-15', toldOn: '2024-03-01' }, 14),
    ],
    [
      'promotion-notice-late',
      'conditions.promotion.activities.0.toldOn',
      promotion({ on: '2024-03-14' }, 14),
      promotion({ on: '2024-03-15' }, 14),
    ],
  ])(
    'reports agreement/%s at %s, and only then (Awb 4:23, 4:31, 4:34, 4:44, 4:51 and 4:52)',
    (code, path, wrong, right) => {
      const only = code === 'amount-above-grant' ? { grant: grant(2024, '89999.99') } : {}
      const full = code === 'amount-above-grant' ? { grant: grant(2024, '90000.00') } : {}
      expect(judged(wrong, only)).toEqual([[`agreement/${code}`, path]])
      expect(judged(right, full)).toEqual([])
      const outcome = validateAgreement(agreementWith(wrong), { today, ...only })
      const [issue] = outcome.ok ? outcome.warnings : outcome.issues
      const texts = [issue?.message, issue?.suggestion, issue?.reference?.source]
      expect(texts.every((text) => text !== undefined && text !== '')).toBe(true)
      expect(issue?.english.message).not.toBe(issue?.message)
      expect(issue?.english.suggestion).not.toBe(issue?.suggestion)
    },
  )

  it('sets period and municipality against the grant (art. 2 and 3 of the regulation)', () => {
    const period = { from: '2024-07-01', to: '2025-06-30' }
    const late = { period, conditions: undefined, purposes: [{ purpose: 'library', amount: 9e4 }] }
    const reportDue = '2025-09-01'
    expect(judged({}, { grant: grant(2023) })).toEqual([
      ['agreement/period-outside-grant-year', 'period'],
    ])
    expect(judged({ ...late, reportDue }, { grant: grant(2024) })).toEqual([
      ['agreement/period-beyond-grant-year', 'period'],
    ])
    expect(judged({}, { grant: grant(2024, '90000.00', 'Zeist') })).toEqual([
      ['agreement/grant-of-another', 'municipality.code'],
    ])
    const own = [
      { purpose: 'library', amount: 80000 },
      { purpose: 'outside', amount: 10000 },
    ]
    expect(judged({ purposes: own }, { grant: grant(2024, '80000.00') })).toEqual([
      ['agreement/purpose-outside', 'purposes.1.purpose'],
    ])
  })

  it('cites the article of the regulation that ties a grant to a municipality and a year', () => {
    const cited = (change: object, of: ReturnType<typeof grant>) => {
      const outcome = validateAgreement(agreementWith(change), { today, grant: of })
      const issues = outcome.ok ? outcome.warnings : outcome.issues
      return issues.map(({ reference }) => [reference?.article, Boolean(reference?.source)])
    }
    expect(cited({}, grant(2024, '90000.00', 'Zeist'))).toEqual([['3', true]])
    expect(cited({}, grant(2023))).toEqual([['2', true]])
  })

  it('sets the report against the ordinance', () => {
    const ordinance = { ...ordinancePresets.vng, report: { weeks: 13 } }
    expect(judged({ reportDue: '2025-04-02' }, { ordinance })).toEqual([
      ['agreement/report-after-ordinance', 'reportDue'],
    ])
    expect(judged({ reportDue: '2025-04-01' }, { ordinance })).toEqual([])
    // 75 days end on Sunday 16 March, so under the Algemene termijnenwet a day later.
    const sunday = { ...ordinance, report: { days: 75 } }
    const reportDue = '2025-03-17'
    expect(judged({ reportDue }, { ordinance: sunday })).toEqual([
      ['agreement/report-after-ordinance', 'reportDue'],
    ])
    expect(judged({ reportDue }, { ordinance: { ...sunday, termijnenwet: true } })).toEqual([])
  })

  it('asks for promotion only where promotion is paid', () => {
    const nothing = [
      { purpose: 'library', amount: 90000 },
      { purpose: 'promotion', amount: 0 },
    ]
    expect(judged({ conditions: undefined, purposes: nothing })).toEqual([])
  })

  it('takes a grant year as a whole', () => {
    const of = (from: string, to: string) =>
      judged(
        { period: { from, to }, reportDue: undefined, conditions: {}, purposes: library },
        { grant: grant(2024) },
      )
    const library = [{ purpose: 'library', amount: 90000 }]
    expect(of('2023-07-01', '2023-12-31')).toContainEqual([
      'agreement/period-outside-grant-year',
      'period',
    ])
    expect(of('2023-07-01', '2024-01-01')).toContainEqual([
      'agreement/period-beyond-grant-year',
      'period',
    ])
    expect(of('2024-12-31', '2025-06-30')).toContainEqual([
      'agreement/period-beyond-grant-year',
      'period',
    ])
    expect(of('2025-01-01', '2025-06-30')).toContainEqual([
      'agreement/period-outside-grant-year',
      'period',
    ])
  })

  it('names the successors of a municipality that is gone, and knows its last day', () => {
    const contacts = [{ function: 'adviseur', from: '2020-01-01' }]
    const weesp = (to: string) =>
      validateAgreement(
        agreementWith({
          municipality: { code: 'Weesp', contacts },
          period: { from: '2021-01-01', to },
          executiveDecision: { date: '2020-12-01' },
        }),
        { today },
      )
    const gone = weesp('2022-03-24')
    expect(!gone.ok && gone.issues[0].details).toEqual({
      name: 'Weesp',
      dissolvedOn: '2022-03-24',
      successors: ['Amsterdam (GM0363)'],
    })
    expect(weesp('2022-03-23').ok).toBe(true)
    const voorne = { code: 'Voorne aan Zee', contacts }
    const first = { from: '2023-01-01', to: '2023-12-31' }
    const since = { municipality: voorne, period: first, executiveDecision: { date: '2022-12-01' } }
    expect(judged(since)).toEqual([])
  })

  it('says which point of judgement decides, and which dates it compared', () => {
    const details = (change: object) => {
      const outcome = validateAgreement(agreementWith(change), { today })
      return (outcome.ok ? outcome.warnings : outcome.issues).map((issue) => issue.details)
    }
    const staff = [{ purpose: 'library', amount: 90000, ownStaffHours: 1 }]
    expect(details({ purposes: staff })).toEqual([{ judgementPoint: 'own-staff-hours' }])
    expect(details({ executiveDecision: undefined })).toEqual([
      { judgementPoint: 'executive-decision' },
    ])
    const early = { budgetAdoptedOn: '2023-11-09', invokedOn: '2023-11-08' }
    expect(details({ budgetProviso: early })).toEqual([
      { invokedOn: '2023-11-08', adoptedOn: '2023-11-09' },
    ])
    expect(details({ budgetProviso: { invokedOn: '2023-11-08' } })).toEqual([
      { invokedOn: '2023-11-08', adoptedOn: null },
    ])
  })

  it('has nothing to compare beyond the end of the calendar', () => {
    const ordinance = { ...ordinancePresets.vng, report: { weeks: 13 } }
    const period = { from: '2199-01-01', to: '2199-12-31' }
    const far = { period, reportDue: '2199-12-31', conditions: undefined }
    const purposes = [{ purpose: 'library', amount: 90000 }]
    const proviso = { budgetAdoptedOn: '2199-12-30', invokedOn: '2199-12-31' }
    expect(judged({ ...far, purposes, budgetProviso: proviso }, { ordinance })).toEqual([])
    expect(judged({}, { ordinance: { ...ordinance, report: { days: 0 } } })).toEqual([
      ['agreement/negative-term', 'ordinance.report'],
    ])
  })

  it('asks for notice where promotion is agreed, also if it is not paid', () => {
    const purposes = [{ purpose: 'library', amount: 90000 }]
    expect(judged({ purposes, conditions: { promotion: { activities: [] } } })).toEqual([
      ['agreement/promotion-without-notice', 'conditions.promotion.noticeDays'],
    ])
    const every = { municipality: 'GM0344', basis: 'ASV', document: 'cijfers', every: 'quarter' }
    const requirements = [{ ...every, kind: 'frequency' }]
    expect(judged({ purposes, conditions: { requirements } })).toEqual([])
  })

  it.each(agreementForms)('takes the form %s (Awb 4:36 and 4:58)', (form) => {
    expect(judged({ form })).toEqual([])
    expect(made(agreementWith({ form })).form).toBe(form)
  })

  it('asks every rule whose fields are sound, whatever else is broken', () => {
    const change = {
      id: '',
      library: 7,
      period: { from: '2024-12-31', to: '2024-01-01' },
      purposes: [
        { purpose: 'library', amount: '1.234' },
        { purpose: 'outside', amount: 10, ownStaffHours: true },
      ],
      advances: [{ due: '2024-02-01', amount: 90001 }],
      conditions: { ...promotion({ on: '2024-03-02' }, 14).conditions, yearPlan: 'ja' },
      legalBasis: { ground: 'pending' },
      executiveDecision: undefined,
      extra: 1,
    }
    expect(judged(change).map(([code]) => code)).toEqual([
      'input/not-text',
      'input/wrong-type',
      'input/ends-before-start',
      'money/too-many-decimals',
      'input/wrong-type',
      'input/unknown-field',
      'agreement/purpose-outside',
      'agreement/own-staff-hours',
      'agreement/advances-above-amount',
      'agreement/executive-decision-missing',
      'agreement/pending-rule-too-long',
      'agreement/promotion-notice-late',
    ])
    expect(judged({ executiveDecision: { date: 'x' } })).toEqual([
      ['calendar/not-a-date', 'executiveDecision.date'],
    ])
  })

  it('reports options that are wrong, beside the rules', () => {
    const outcome = validateAgreement(
      agreementWith({ yearsRunning: 5, ending: { from: '2025-01-01' } }),
      {
        today: 'morgen',
        grant: {} as never,
        ordinance: { name: 'ASV', report: { weeks: -1 } },
      },
    )
    expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual([
      'calendar/not-a-date',
      'agreement/not-a-grant',
      'agreement/negative-term',
      'agreement/no-reasonable-term',
    ])
  })

  it.each([
    null,
    undefined,
    1,
    'x',
    [],
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    ),
  ])('refuses hostile input %#', (input) => {
    expect(validateAgreement(input as never, { today }).ok).toBe(false)
  })

  it('survives JSON, at any stage', () => {
    for (const steps of [[], awarded, paid, lowered]) {
      const agreement = after(steps)
      const copy = JSON.parse(JSON.stringify(agreement)) as typeof sound
      const outcome = validateAgreement(copy, { today })
      expect(outcome.ok && outcome.value).toEqual(agreement)
    }
  })

  it('refuses a state, amounts or moves that do not follow from the history', () => {
    const copy = JSON.parse(JSON.stringify(after(paid))) as typeof sound
    expect(judged({ ...copy, state: 'closed' })).toContainEqual([
      'agreement/does-not-follow',
      'state',
    ])
    const money = { ...copy.money, paid: 1 }
    expect(judged({ ...copy, money })).toContainEqual(['agreement/does-not-follow', 'money.paid'])
    const history = copy.history?.map((one) => ({ ...one, from: 'drafted' }))
    expect(judged({ ...copy, history })).toContainEqual([
      'agreement/does-not-follow',
      'history.1.from',
    ])
    const elsewhere = copy.history?.map((one, i) => (i === 0 ? { ...one, to: 'closed' } : one))
    expect(judged({ ...copy, history: elsewhere })).toContainEqual([
      'agreement/does-not-follow',
      'history.0.to',
    ])
    expect(judged({ history: copy.history?.slice(1) })).toContainEqual([
      'agreement/illegal-move',
      'history.0.event',
    ])
  })

  it('knows who was responsible when', () => {
    const { contacts: known } = made().municipality
    expect(contactOn(known, '2023-06-30')?.function).toBe('adviseur')
    expect(contactOn(known, '2023-07-01')?.function).toBe('beleidsmedewerker')
    expect(contactOn(known, '2021-12-31')).toBeUndefined()
    const [first, second, third] = ['2021-01-01', '2022-01-01', '2022-01-01'].map((from, i) => ({
      function: `contact ${i}`,
      from,
    }))
    if (!first || !second || !third) throw new Error('no contacts')
    expect(contactOn([first, second], '2023-01-01')).toEqual(second)
    expect(contactOn([second, first], '2023-01-01')).toEqual(second)
    expect(contactOn([second, third], '2023-01-01')).toEqual(third)
    const wrong = [first, { ...second, from: 'x' }]
    expect(issuesOf(() => contactOn(wrong, 'x')).map(({ path }) => path.join('.'))).toEqual([
      'on',
      'contacts.1.from',
    ])
  })
})
