import { describe, expect, it } from 'vitest'
import { possibleEvents, transitionAgreement } from '../../src/agreement/index.js'
import type { Agreement } from '../../src/agreement/index.js'
import type { Euro } from '../../src/core/money/index.js'
import { issuesOf } from '../core/calendar/issue-of.js'
import { agreementWith, after, awarded, codesOf, factsOf, lowered, made, paid } from './input.js'
import type { Details } from '../../src/core/result/index.js'

const amounts = ({ money }: Agreement) =>
  Object.fromEntries(
    Object.entries(money as unknown as Record<string, Euro>)
      .filter(([, value]) => value.cents !== 0)
      .map(([key, value]) => [key, String(value)]),
  )

/** The code with its room. */
const inFull = (code: string) => (code.includes('/') ? code : `agreement/${code}`)

/** Where in an event each issue lies. */
const PLACE: Readonly<Record<string, string>> = {
  'date-goes-back': 'date',
  'amount-out-of-bounds': 'amount',
  'input/unknown-field': 'amount',
  'reported-early': 'date',
  'suspension-too-long': 'until',
  'input/ends-before-start': 'until',
  'payment-suspended': 'date',
  'suspension-had-ended': 'date',
  'illegal-move': 'event',
  'same-period': 'against',
}

describe('the life of an agreement', () => {
  it('goes from draft to determination, and is closed (Awb 4:29, 4:44, 4:46, 4:52 and 4:56)', () => {
    const end = after([
      ...awarded,
      { event: 'pay', date: '2024-02-01', amount: 45000 },
      { event: 'suspend', ground: 'obligations', date: '2024-03-01' },
      { event: 'resume', date: '2024-05-31' },
      { event: 'report', date: '2025-03-01' },
      { event: 'determine', date: '2025-05-01' },
      { event: 'pay', date: '2025-05-20' },
      { event: 'close', date: '2030-05-02' },
    ])
    expect(end.state).toBe('closed')
    expect(end.history.map(({ to }) => to)).toEqual([
      ...['requested', 'awarded', 'awarded', 'awarded', 'awarded'],
      ...['reported', 'determined', 'determined', 'closed'],
    ])
    expect(end.history[3]).toMatchObject({
      until: '2024-05-31',
      actor: 'college',
      basis: 'besluit',
    })
    expect(amounts(end)).toEqual({
      awarded: '90000.00',
      determined: '90000.00',
      advanced: '45000.00',
      paid: '90000.00',
      kept: '90000.00',
    })
  })

  it('recovers and sets off what was paid above a lower determination (Awb 4:46 and 4:57)', () => {
    const against = { from: '2025-01-01', to: '2025-12-31' }
    const low = after(lowered)
    expect(amounts(low)).toMatchObject({
      lowered: '9999.99',
      toRecover: '9999.99',
      kept: '80000.01',
    })
    const end = after(
      [
        { event: 'recover', date: '2025-06-01', amount: 5000 },
        { event: 'receive', date: '2025-06-20' },
        { event: 'set-off', date: '2025-07-01', amount: '4000.00', against },
        { event: 'write-off', date: '2025-08-01' },
        { event: 'close', date: '2031-01-01' },
      ],
      low,
    )
    expect(amounts(end)).toEqual({
      ...{ awarded: '90000.00', determined: '80000.01', lowered: '9999.99' },
      ...{ advanced: '90000.00', paid: '90000.00', kept: '80000.01' },
      ...{ recovered: '5000.00', setOff: '4000.00', writtenOff: '999.99' },
    })
  })

  it('takes all back after withdrawal and after a budget proviso is invoked (Awb 4:34 and 4:48)', () => {
    const gone = after([...paid, { event: 'withdraw', ground: 'activities', date: '2024-03-01' }])
    expect(amounts(gone)).toMatchObject({ withdrawn: '90000.00', toRecover: '90000.00' })
    const draft = made(
      agreementWith({ yearsRunning: 1, budgetProviso: { budgetAdoptedOn: '2023-12-05' } }),
    )
    const withdraw = { event: 'withdraw', ground: 'budget-proviso', date: '2024-01-02' } as const
    const proviso = after([...awarded, withdraw], draft)
    expect(proviso.state).toBe('withdrawn')
    expect(amounts(proviso)).toEqual({ awarded: '90000.00', withdrawn: '90000.00' })
  })

  it('revises and recovers within five years of the determination (Awb 4:49 and 4:57)', () => {
    const low = after([
      ...lowered,
      { event: 'recover', date: '2025-06-01' },
      { event: 'receive', date: '2025-06-20' },
    ])
    const revise = { event: 'revise', amount: 70000, ground: 'unknown-facts' } as const
    expect(codesOf(low, { ...revise, date: '2030-05-02' })).toEqual(['agreement/revision-too-late'])
    const revised = after([{ ...revise, date: '2030-05-01' }], low)
    expect(amounts(revised)).toMatchObject({ toRecover: '10000.01', lowered: '20000.00' })
    expect(codesOf(revised, { event: 'recover', date: '2030-05-02' })).toEqual([
      'agreement/recovery-too-late',
    ])
    expect(codesOf(revised, { event: 'write-off', date: '2030-05-02' })).toEqual([])
    const against = { from: '2030-01-01', to: '2030-12-31' }
    expect(factsOf(revised, { event: 'set-off', date: '2030-05-02', against })).toEqual([
      ['date', { date: '2030-05-02', last: '2030-05-01' }],
    ])
  })

  it('says what is possible when a move is not', () => {
    const outcome = transitionAgreement(made(), {
      event: 'determine',
      date: '2024-01-01',
      basis: 'b',
      actor: 'a',
    })
    const [issue] = outcome.ok ? [] : outcome.issues
    expect((issue?.details as Details | undefined)?.['possible']).toEqual(['request', 'abandon'])
    expect(issue?.suggestion).toBe('Nu kan: aanvraag, niet doorgaan.')
    expect(issue?.english.message).toBe(
      'In the state “drafted” this cannot happen now: determination.',
    )
    expect(possibleEvents(after(lowered))).toEqual([
      ...['suspend', 'revise', 'recover', 'set-off', 'write-off', 'object'],
    ])
  })

  it.each<
    [
      string,
      readonly Parameters<typeof codesOf>[1][],
      Parameters<typeof codesOf>[1],
      string[],
      string?,
    ]
  >([
    [
      'a date before the last move',
      awarded,
      { event: 'pay', date: '2023-11-30' },
      ['date-goes-back'],
    ],
    ['a date on the last move', awarded, { event: 'pay', date: '2023-12-01' }, []],
    [
      'a date between two moves',
      [...awarded, { event: 'pay', date: '2024-02-01', amount: 1 }],
      { event: 'pay', date: '2024-01-31', amount: 1 },
      ['date-goes-back'],
    ],
    [
      'more than the award',
      awarded,
      { event: 'pay', date: '2024-01-01', amount: '90000.01' },
      ['amount-out-of-bounds'],
    ],
    ['nothing', awarded, { event: 'pay', date: '2024-01-01', amount: 0 }, ['amount-out-of-bounds']],
    [
      'a change without amount',
      awarded,
      { event: 'amend', date: '2024-01-01' } as never,
      ['input/missing'],
      'amount',
    ],
    [
      'a change',
      awarded,
      { event: 'amend', ground: 'activities', date: '2024-01-01', amount: 1 },
      [],
    ],
    [
      'an amount with a report',
      awarded,
      { event: 'report', date: '2025-01-01', amount: 1 } as never,
      ['input/unknown-field'],
      'amount',
    ],
    [
      'a report before the end',
      awarded,
      { event: 'report', date: '2024-12-30' },
      ['reported-early'],
    ],
    ['a report on the last day', awarded, { event: 'report', date: '2024-12-31' }, []],
    [
      'another amount determined',
      awarded,
      { event: 'determine', date: '2025-01-01', amount: 1 },
      ['amount-out-of-bounds'],
    ],
    [
      'no ground',
      awarded,
      { event: 'determine-lower', date: '2025-01-01', amount: 1 } as never,
      ['input/missing'],
      'ground',
    ],
    [
      'a ground of another event',
      awarded,
      { event: 'determine-lower', date: '2025-01-01', amount: 1, ground: 'later-breach' } as never,
      ['input/not-a-choice'],
      'ground',
    ],
    [
      'a suspension of 13 weeks',
      awarded,
      { event: 'suspend', ground: 'obligations', date: '2024-01-01', until: '2024-04-01' },
      [],
    ],
    [
      'a day longer',
      awarded,
      { event: 'suspend', ground: 'obligations', date: '2024-01-01', until: '2024-04-02' },
      ['suspension-too-long'],
    ],
    [
      'backwards',
      awarded,
      { event: 'suspend', ground: 'obligations', date: '2024-01-01', until: '2023-12-31' },
      ['input/ends-before-start'],
    ],
    [
      'for one day',
      awarded,
      { event: 'suspend', ground: 'obligations', date: '2024-01-01', until: '2024-01-01' },
      [],
    ],
    [
      'a report after a suspension that is long over',
      [
        ...awarded,
        { event: 'suspend', ground: 'obligations', date: '2024-01-01', until: '2024-01-08' },
        { event: 'resume', date: '2024-01-08' },
      ],
      { event: 'report', date: '2025-01-02' },
      [],
    ],
    [
      'the next period',
      lowered,
      { event: 'set-off', date: '2025-06-01', against: { from: '2025-01-01', to: '2025-12-31' } },
      [],
    ],
    [
      'the period before',
      lowered,
      { event: 'set-off', date: '2025-06-01', against: { from: '2023-01-01', to: '2023-12-31' } },
      [],
    ],
    [
      'a period that ends in its own',
      lowered,
      { event: 'set-off', date: '2025-06-01', against: { from: '2023-01-01', to: '2024-01-01' } },
      ['same-period'],
    ],
    [
      'resumed late',
      [...awarded, { event: 'suspend', ground: 'obligations', date: '2024-01-01' }],
      { event: 'resume', date: '2024-04-02' },
      ['suspension-had-ended'],
    ],
    [
      'resumed in time',
      [...awarded, { event: 'suspend', ground: 'obligations', date: '2024-01-01' }],
      { event: 'resume', date: '2024-04-01' },
      [],
    ],
    [
      'paid while suspended',
      [...awarded, { event: 'suspend', ground: 'obligations', date: '2024-01-01' }],
      { event: 'pay', date: '2024-04-01' },
      ['payment-suspended'],
    ],
    [
      'no other period',
      lowered,
      { event: 'set-off', date: '2025-06-01' } as never,
      ['input/missing'],
      'against',
    ],
    [
      'its own period',
      lowered,
      { event: 'set-off', date: '2025-06-01', against: { from: '2024-12-31', to: '2025-12-30' } },
      ['same-period'],
    ],
    [
      'too much back',
      lowered,
      { event: 'recover', date: '2025-06-01', amount: 10000 },
      ['amount-out-of-bounds'],
    ],
    [
      'a proviso that was not made',
      awarded,
      { event: 'withdraw', ground: 'budget-proviso', date: '2024-01-01' },
      ['no-proviso'],
      'ground',
    ],
    ['closed with money due', lowered, { event: 'close', date: '2025-06-01' }, ['illegal-move']],
    [
      'closed soon',
      [
        ...lowered,
        { event: 'recover', date: '2025-06-01' },
        { event: 'receive', date: '2025-06-20' },
      ],
      { event: 'close', date: '2025-07-01' },
      ['closed-early'],
    ],
    [
      'closed on the last day of five years',
      [
        ...lowered,
        { event: 'recover', date: '2025-06-01' },
        { event: 'receive', date: '2025-06-20' },
      ],
      { event: 'close', date: '2030-05-01' },
      ['closed-early'],
    ],
    [
      'closed the day after',
      [
        ...lowered,
        { event: 'recover', date: '2025-06-01' },
        { event: 'receive', date: '2025-06-20' },
      ],
      { event: 'close', date: '2030-05-02' },
      [],
    ],
    [
      'closed after a withdrawal, when nothing is left to revise',
      [...awarded, { event: 'withdraw', ground: 'activities', date: '2024-03-01' }],
      { event: 'close', date: '2024-03-02' },
      [],
    ],
    [
      'closed while something is still to be paid',
      [...awarded, { event: 'determine', date: '2025-05-01' }],
      { event: 'close', date: '2031-05-01' },
      ['illegal-move'],
    ],
    [
      'several at once',
      awarded,
      { event: 'refuse', date: '2023-11-01', amount: 1 } as never,
      ['input/unknown-field', 'date-goes-back', 'illegal-move'],
    ],
  ])('%s', (_, steps, step, codes, place) => {
    expect(codesOf(after(steps), step)).toEqual(codes.map(inFull))
    const paths = factsOf(after(steps), step).map(([path]) => path)
    expect(paths).toEqual(codes.map((code) => place ?? PLACE[code] ?? ''))
  })

  it('refuses every field that an event does not take', () => {
    const against = { from: '2025-01-01', to: '2025-12-31' }
    const fields = { until: '2024-06-01', against, ground: 'a' } as const
    const wrong = { event: 'pay', date: '2024-01-01', ...fields } as never
    expect(factsOf(after(awarded), wrong)).toMatchObject([
      ['until', { name: 'until' }],
      ['against', { name: 'against' }],
      ['ground', { name: 'ground' }],
    ])
  })

  it('says between which bounds an amount lies, and what was given as a ground', () => {
    const pay = { event: 'pay', date: '2024-01-01', amount: '90000.01' } as const
    expect(factsOf(after(awarded), pay)).toEqual([
      ['amount', { event: 'pay', amount: '90000.01', least: '0.01', most: '90000.00' }],
    ])
    const lower = { event: 'determine-lower', date: '2025-01-01', amount: 1 } as const
    const grounds = ['a', 'b', 'c', 'd']
    const given = (ground: object) => factsOf(after(awarded), { ...lower, ...ground } as never)
    expect(given({}).map(([path]) => path)).toEqual(['ground'])
    expect(given({ ground: 'later-breach' })).toMatchObject([
      ['ground', { given: 'later-breach', choices: grounds }],
    ])
  })

  it('has nothing to recover where all that was paid is due', () => {
    const even = after([...paid, { event: 'determine', date: '2025-05-01' }])
    expect(possibleEvents(even)).toEqual(['suspend', 'revise', 'object', 'close'])
  })

  it('closes a refusal at once', () => {
    const refused = after([
      { event: 'request', date: '2023-10-01' },
      { event: 'refuse', date: '2023-11-01' },
    ])
    expect(codesOf(refused, { event: 'close', date: '2023-11-02' })).toEqual([])
  })

  it('makes no move that is not sound', () => {
    const too = { ...{ basis: 'besluit', actor: 'college' }, amount: '90000.01' }
    const pay = { event: 'pay', date: '2024-01-01', ...too } as const
    expect(transitionAgreement(after(awarded), pay).ok).toBe(false)
    const last = {
      event: 'suspend',
      ground: 'obligations',
      date: '2199-12-31',
      basis: 'besluit',
      actor: 'college',
    } as const
    const outcome = transitionAgreement(after(awarded), last)
    expect(!outcome.ok && outcome.issues.map(({ code, path }) => [code, path])).toEqual([
      ['calendar/term-out-of-range', []],
    ])
  })

  it('determines a maximum at what was done for it', () => {
    const draft = made(agreementWith({ amountIs: 'maximum', amountRule: 'per consult' }))
    const determine = { event: 'determine', date: '2025-01-01', amount: 70000 } as const
    expect(amounts(after([...awarded, determine], draft))).toMatchObject({
      determined: '70000.00',
      lowered: '20000.00',
    })
  })

  it('goes back to the state before the last of several suspensions', () => {
    const twice = after([
      ...awarded,
      { event: 'suspend', ground: 'obligations', date: '2024-01-01' },
      { event: 'resume', date: '2024-01-10' },
      { event: 'amend', ground: 'activities', date: '2024-01-11', amount: 80000 },
      { event: 'suspend', ground: 'obligations', date: '2024-02-01', until: '2024-02-05' },
    ])
    expect(codesOf(twice, { event: 'resume', date: '2024-02-06' })).toEqual([
      'agreement/suspension-had-ended',
    ])
    expect(after([{ event: 'resume', date: '2024-02-05' }], twice).state).toBe('amended')
  })

  it('takes a determination at zero, after which nothing can be lowered', () => {
    const nothing = after([
      ...awarded,
      { event: 'report', date: '2025-03-01' },
      { event: 'determine-lower', date: '2025-05-01', amount: 0, ground: 'a' },
    ])
    expect(possibleEvents(nothing)).toEqual(['suspend', 'object', 'close'])
  })

  it('takes a budget proviso whose budget was adopted only, live or as JSON', () => {
    const award = (change: object) =>
      after(awarded, made(agreementWith({ yearsRunning: 1, ...change })))
    const proviso = award({ budgetProviso: { budgetAdoptedOn: '2024-02-20' } })
    const json = JSON.parse(JSON.stringify(proviso)) as Agreement
    const withdraw = { event: 'withdraw', ground: 'budget-proviso', date: '2024-02-21' } as const
    const codes = [award({}), award({ budgetProviso: {} }), proviso, json].map((one) =>
      codesOf(one, withdraw),
    )
    expect(codes).toEqual([['agreement/no-proviso'], ['agreement/no-proviso'], [], []])
    const wrong = { ...proviso, state: 'x', budgetProviso: { budgetAdoptedOn: 'x' } } as never
    expect(issuesOf(() => possibleEvents(wrong)).map(({ path }) => path.join('.'))).toEqual([
      'budgetProviso.budgetAdoptedOn',
      'state',
    ])
  })

  it('asks notice before refusing a library that was subsidised for three years (Awb 4:51)', () => {
    const asked = (change: object) =>
      after([{ event: 'request', date: '2023-10-01' }], made(agreementWith(change)))
    const refuse = { event: 'refuse', date: '2023-11-01' } as const
    const ending = { from: '2024-01-01', noticeOn: '2023-03-01' }
    expect(codesOf(asked({ yearsRunning: 4 }), refuse)).toEqual(['agreement/refused-without-term'])
    expect(codesOf(asked({ yearsRunning: 3 }), refuse)).toEqual([])
    const award = { event: 'award', date: '2023-12-01' } as const
    expect(codesOf(asked({ yearsRunning: 4 }), award)).toEqual([])
    expect(codesOf(asked({ yearsRunning: 4, ending }), refuse)).toEqual([])
  })

  it('invokes a budget proviso only within four weeks after adoption of the budget (Awb 4:34)', () => {
    const draft = (budgetAdoptedOn: string, yearsRunning = 1) =>
      after(awarded, made(agreementWith({ yearsRunning, budgetProviso: { budgetAdoptedOn } })))
    const award = draft('2023-12-05')
    const withdraw = { event: 'withdraw', ground: 'budget-proviso' } as const
    expect(codesOf(award, { ...withdraw, date: '2023-12-04' })).toEqual([
      'agreement/proviso-outside-term',
    ])
    expect(codesOf(award, { ...withdraw, date: '2023-12-05' })).toEqual([])
    const late = { date: '2024-01-03', first: '2023-12-05', last: '2024-01-02' }
    expect(factsOf(award, { ...withdraw, date: '2024-01-03' })).toEqual([['date', late]])
    // Four weeks after 4 March 2024 are Easter Monday, so the last day is the Tuesday.
    expect(codesOf(draft('2024-03-04'), { ...withdraw, date: '2024-04-02' })).toEqual([])
    // Of what was subsidised the year before, it is a withdrawal with a reasonable term.
    const again = draft('2023-12-05', 2)
    expect(factsOf(again, { ...withdraw, date: '2023-12-06' })).toMatchObject([
      ['effectiveFrom', { field: 'effectiveFrom' }],
    ])
    const term = { ...withdraw, date: '2023-12-06', effectiveFrom: '2024-07-01' } as const
    expect(codesOf(again, term)).toEqual(['agreement/reasonable-term-to-judge'])
    // Before the award there is nothing to take back.
    expect(codesOf(made(), { ...withdraw, date: '2024-04-02' })).toContain('agreement/illegal-move')
  })

  it('refuses hostile events and agreements, and changes nothing', () => {
    const agreement = after(awarded)
    const before = JSON.stringify(agreement)
    for (const event of [null, 7, {}, { event: '__proto__', date: 'x', basis: '', actor: 1 }]) {
      expect(transitionAgreement(agreement, event as never).ok).toBe(false)
    }
    const nothing = transitionAgreement({ id: '' } as never, { event: 'pay' } as never)
    const paths = nothing.ok ? [] : nothing.issues.map(({ path }) => path.join('.'))
    expect(paths).toContain('agreement.id')
    expect(paths.every((path) => path !== '')).toBe(true)
    expect(codesOf(agreement, { event: 'pay', date: '2024-01-01', amount: -1 })).toEqual([
      'input/negative-amount',
    ])
    after([{ event: 'pay', date: '2024-01-01' }], agreement)
    expect(JSON.stringify(agreement)).toBe(before)
  })
})
