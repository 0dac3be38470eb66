import { describe, expect, it } from 'vitest'
import { agreementEvents, agreementStates, possibleEvents } from '../../src/agreement/index.js'
import type { Agreement } from '../../src/agreement/index.js'
import { grounds } from '../../src/agreement/grounds.js'
import { lifecycle } from '../../src/agreement/lifecycle.js'
import { agreementWith, after, awarded, codesOf, lowered, made, paid } from './input.js'
import { lifecyclePage } from './lifecycle-page.js'

type Steps = Parameters<typeof after>[0]
type Step = Steps[number]

const [request = never()] = awarded
const reported: Steps = [...paid, { event: 'report', date: '2025-03-01' }]
const determined: Steps = [...reported, { event: 'determine', date: '2025-05-01' }]
const claimed: Steps = [...lowered, { event: 'recover', date: '2025-06-02' }]
const revise = { event: 'revise', date: '2025-06-01', amount: 1 } as const
const withdraw = { event: 'withdraw', date: '2024-03-01' } as const
const lower = { event: 'determine-lower', date: '2025-05-01', amount: 1 } as const
const decided: Steps = [
  ...determined,
  { event: 'object', date: '2025-05-02' },
  { event: 'decide-objection', date: '2025-06-02', outcome: 'unfounded' },
]
const proviso = made(
  agreementWith({ yearsRunning: 1, budgetProviso: { budgetAdoptedOn: '2023-12-05' } }),
)

/** Of each article what it allows, and what it does not: the steps before, then the step. */
const CASES: Readonly<
  Record<string, readonly [allowed: [Steps, Step, Agreement?], not: [Steps, Step, Agreement?]]>
> = {
  '4:14(3)': [
    [[request], { event: 'postpone-decision', date: '2023-11-01', until: '2023-12-15' }],
    [awarded, { event: 'postpone-decision', date: '2023-12-02', until: '2023-12-15' }],
  ],
  '4:15': [
    [[request], { event: 'ask-completion', date: '2023-10-05', until: '2023-10-20' }],
    [[request], { event: 'complete', date: '2023-10-05' }],
  ],
  '4:29': [
    [[request], { event: 'award', date: '2023-12-01' }],
    [[], { event: 'award', date: '2023-12-01' }],
  ],
  '4:43': [
    [[request], { event: 'determine', date: '2023-12-01' }, made(agreementWith({ direct: true }))],
    [[request], { event: 'determine', date: '2023-12-01' }],
  ],
  '4:44': [
    [paid, { event: 'report', date: '2025-03-01' }],
    [reported, { event: 'report', date: '2025-03-02' }],
  ],
  '4:44(3)': [
    [awarded, { event: 'set-report-term', date: '2025-04-02', due: '2025-05-01' }],
    [awarded, { event: 'set-report-term', date: '2025-04-01', due: '2025-05-01' }],
  ],
  '4:46': [
    [reported, { event: 'determine', date: '2025-05-01' }],
    [reported, { event: 'determine', date: '2025-05-01', amount: '90000.01' }],
  ],
  '4:46(2)': [
    [reported, { ...lower, amount: '89999.99', ground: 'a' }],
    [reported, { ...lower, amount: '90000.00', ground: 'a' }],
  ],
  '4:46(2)(a)': [
    [reported, { ...lower, ground: 'a' }],
    [determined, { ...lower, ground: 'a' }],
  ],
  '4:46(2)(b)': [
    [reported, { ...lower, ground: 'b' }],
    [determined, { ...lower, ground: 'b' }],
  ],
  '4:46(2)(c)': [
    [reported, { ...lower, ground: 'c' }],
    [determined, { ...lower, ground: 'c' }],
  ],
  '4:46(2)(d)': [
    [reported, { ...lower, ground: 'd', recipientKnew: true }],
    [reported, { ...lower, ground: 'd', recipientKnew: false }],
  ],
  '4:47': [
    [paid, { event: 'determine', date: '2025-05-01' }],
    [[request], { event: 'determine', date: '2025-05-01' }],
  ],
  '4:48': [
    [awarded, { ...withdraw, ground: 'activities' }],
    [determined, { ...withdraw, ground: 'activities', date: '2025-05-02' }],
  ],
  '4:48(1)(a)': [
    [awarded, { event: 'amend', date: '2024-03-01', amount: 1, ground: 'activities' }],
    [awarded, { event: 'amend', date: '2024-03-01', amount: 1 }],
  ],
  '4:48(1)(b)': [
    [awarded, { ...withdraw, ground: 'obligations' }],
    [[request], { ...withdraw, ground: 'obligations' }],
  ],
  '4:48(1)(c)': [
    [awarded, { ...withdraw, ground: 'wrong-data', wouldHaveDiffered: true }],
    [awarded, { ...withdraw, ground: 'wrong-data' }],
  ],
  '4:48(1)(d)': [
    [awarded, { ...withdraw, ground: 'wrong-award', recipientKnew: true }],
    [awarded, { ...withdraw, ground: 'wrong-award' }],
  ],
  '4:48(1)(e)': [
    [awarded, { ...withdraw, date: '2024-01-02', ground: 'budget-proviso' }, proviso],
    [awarded, { ...withdraw, date: '2024-01-03', ground: 'budget-proviso' }, proviso],
  ],
  '4:49': [
    [determined, { ...revise, ground: 'unknown-facts' }],
    [reported, { ...revise, ground: 'unknown-facts' }],
  ],
  '4:49(1)(a)': [
    [determined, { ...revise, ground: 'unknown-facts', date: '2030-05-01' }],
    [determined, { ...revise, ground: 'unknown-facts', date: '2030-05-02' }],
  ],
  '4:49(1)(b)': [
    [determined, { ...revise, ground: 'evidently-wrong', recipientKnew: true }],
    [determined, { ...revise, ground: 'evidently-wrong' }],
  ],
  '4:49(1)(c)': [
    [determined, { ...revise, ground: 'later-breach', breachOn: '2028-01-10', date: '2033-01-10' }],
    [determined, { ...revise, ground: 'later-breach', breachOn: '2028-01-10', date: '2033-01-11' }],
  ],
  '4:50': [
    [awarded, { ...withdraw, ground: 'reasonable-term', effectiveFrom: '2024-09-01' }],
    [awarded, { ...withdraw, ground: 'reasonable-term', effectiveFrom: '2024-03-01' }],
  ],
  '4:52': [
    [awarded, { event: 'pay', date: '2024-01-01' }],
    [paid, { event: 'pay', date: '2024-03-01' }],
  ],
  '4:56': [
    [determined, { event: 'suspend', date: '2025-05-02', ground: 'unknown-facts' }],
    [determined, { event: 'suspend', date: '2025-05-02', ground: 'obligations' }],
  ],
  '4:57': [
    [lowered, { event: 'recover', date: '2030-05-01' }],
    [lowered, { event: 'recover', date: '2030-05-02' }],
  ],
  '4:57(3)': [
    [
      claimed,
      { event: 'set-off', date: '2025-07-01', against: { from: '2025-01-01', to: '2025-12-31' } },
    ],
    [
      claimed,
      { event: 'set-off', date: '2025-07-01', against: { from: '2024-12-31', to: '2025-12-31' } },
    ],
  ],
  '4:112': [
    [claimed, { event: 'remind', date: '2025-07-15' }],
    [claimed, { event: 'remind', date: '2025-07-14' }],
  ],
  '6:7': [
    [determined, { event: 'object', date: '2025-06-12' }],
    [[request], { event: 'object', date: '2023-10-02' }],
  ],
  '7:10': [
    [
      decided.slice(0, -1),
      { event: 'postpone-objection', date: '2025-06-01', until: '2025-09-01' },
    ],
    [decided, { event: 'postpone-objection', date: '2025-06-03', until: '2025-09-01' }],
  ],
  '7:11': [
    [
      decided.slice(0, -1),
      { event: 'decide-objection', date: '2025-06-02', outcome: 'founded', amount: '95000.00' },
    ],
    [determined, { event: 'decide-objection', date: '2025-06-02', outcome: 'unfounded' }],
  ],
}

describe('the articles of the lifecycle (Awb 4:14, 4:15, 4:29, 4:43, 4:44, 4:46, 4:47, 4:48, 4:49, 4:50, 4:51, 4:52, 4:56, 4:57, 4:112, 6:7, 7:10 and 7:11)', () => {
  it('are those of the table and the grounds, each with a case', () => {
    const named = [...lifecycle, ...Object.values(grounds)].map(({ article }) => article?.article)
    const all = new Set(named.filter((article) => article !== undefined))
    expect(Object.keys(CASES).sort()).toEqual([...all].sort())
  })

  it.each(Object.entries(CASES))('%s', (_, [[steps, step, from], [others, other, start]]) => {
    const severe = (codes: readonly string[]) => codes.filter((code) => !MILD.includes(code))
    expect(severe(codesOf(after(steps, from), step))).toEqual([])
    expect(severe(codesOf(after(others, start), other))).not.toEqual([])
  })
})

/** What warns, and stands in the way of nothing. */
const MILD = ['agreement/reasonable-term-to-judge']

/** An agreement in every state. */
const IN: Readonly<Record<string, Agreement>> = {
  drafted: made(),
  requested: after([request]),
  abandoned: after([request, { event: 'abandon', date: '2023-10-02' }]),
  awarded: after(awarded),
  refused: after([request, { event: 'refuse', date: '2023-11-01' }]),
  amended: after([...awarded, { event: 'amend', date: '2024-01-01', amount: 95000 }]),
  reported: after(reported),
  determined: after(determined),
  'determined-lower': after(lowered),
  withdrawn: after([...paid, { ...withdraw, ground: 'activities' }]),
  revised: after([...determined, { ...revise, ground: 'unknown-facts' }]),
  closed: after([
    request,
    { event: 'abandon', date: '2023-10-02' },
    { event: 'close', date: '2023-10-03' },
  ]),
}

describe('the table', () => {
  it('has every event and every state', () => {
    expect(new Set(lifecycle.map(({ event }) => event))).toEqual(new Set(agreementEvents))
    expect(Object.keys(IN)).toEqual(agreementStates)
    const pairs = lifecycle.flatMap(({ event, from }) => from.map((state) => `${state} ${event}`))
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it.each(agreementStates)('%s: only what it lists is possible', (state) => {
    const agreement = IN[state] ?? never()
    expect(agreement.state).toBe(state)
    const rules = lifecycle.filter(({ from }) => from.includes(state))
    const possible = possibleEvents(agreement)
    const free = rules.filter(({ guard }) => guard === undefined).map(({ event }) => event)
    expect(possible).toEqual(expect.arrayContaining(free))
    for (const event of agreementEvents) {
      if (!rules.some((rule) => rule.event === event)) expect(possible).not.toContain(event)
      const codes = codesOf(agreement, { event, date: '2025-12-01' } as Step)
      expect(codes.includes('agreement/illegal-move')).toBe(!possible.includes(event))
    }
  })

  it('is drawn and written out in the guide', async () => {
    await expect(lifecyclePage()).toMatchFileSnapshot('../../docs/guide/agreement-lifecycle.md')
  })
})

function never(): never {
  throw new Error('no such step or state')
}
