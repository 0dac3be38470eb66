import { describe, expect, it } from 'vitest'
import {
  agreementDeadlines,
  openClaims,
  possibleEvents,
  transitionAgreement,
} from '../../src/agreement/index.js'
import type { Agreement } from '../../src/agreement/index.js'
import { agreementWith, after, awarded, codesOf, factsOf, lowered, made, paid } from './input.js'

type Steps = Parameters<typeof after>[0]

const money = ({ money: all }: Agreement, ...names: readonly (keyof Agreement['money'])[]) =>
  names.map((name) => `${name} ${String(all[name])}`)
const claims = (agreement: Agreement) =>
  openClaims(agreement).map(({ decision, due, open }) => `${decision} ${due} ${String(open)}`)
const due = (agreement: Agreement, subject: string, today = '2025-06-03') =>
  agreementDeadlines(agreement, { today })
    .filter((one) => one.subject === subject)
    .map((one) => `${one.due} ${one.status}`)

describe('a claim is not a receipt (Awb 4:57, 4:86, 4:87 and 4:112)', () => {
  const recover = { event: 'recover', date: '2025-06-02', amount: 6000 } as const
  const claimed = after([...lowered, recover])

  it('stays open, with its last day, until money comes in', () => {
    expect(money(claimed, 'claimed', 'toRecover', 'recovered')).toEqual([
      'claimed 6000.00',
      'toRecover 3999.99',
      'recovered 0.00',
    ])
    expect(claimed.state).toBe('determined-lower')
    expect(claims(claimed)).toEqual(['6 2025-07-14 6000.00'])
    expect(due(claimed, 'claim')).toEqual(['2025-07-14 open'])
    expect(possibleEvents(claimed)).not.toContain('close')
    const part = after([{ event: 'receive', date: '2025-07-01', amount: '2500.50' }], claimed)
    expect(claims(part)).toEqual(['6 2025-07-14 3499.50'])
    const whole = after([{ event: 'receive', date: '2025-07-10' }], part)
    expect(money(whole, 'claimed', 'recovered')).toEqual(['claimed 0.00', 'recovered 6000.00'])
    expect(due(whole, 'claim')).toEqual(['2025-07-14 met'])
    // What was not claimed may still be: the five years are shown as long as there is something.
    expect(due(whole, 'recovery')).toEqual(['2030-05-01 open'])
    const rest: Steps = [
      { event: 'recover', date: '2025-07-11' },
      { event: 'receive', date: '2025-07-12' },
    ]
    expect(due(after(rest, whole), 'recovery')).toEqual([])
  })

  it('is due on the day that was decided, and counted from the announcement', () => {
    const later = after([...lowered, { ...recover, announcedOn: '2025-06-10' }])
    expect(claims(later)).toEqual(['6 2025-07-22 6000.00'])
    const own = after([...lowered, { ...recover, payBy: '2025-06-30' }])
    expect(due(own, 'claim')).toEqual(['2025-06-30 open'])
    const early = { ...recover, announcedOn: '2025-06-01' }
    expect(codesOf(after(lowered), early)).toEqual(['agreement/announced-before-decision'])
  })

  it('is settled oldest first, by set-off and giving up too, and never beyond what is owed', () => {
    const two = after([{ event: 'recover', date: '2025-06-03' }], claimed)
    expect(claims(two)).toEqual(['6 2025-07-14 6000.00', '7 2025-07-15 3999.99'])
    const against = { from: '2025-01-01', to: '2025-12-31' }
    const off = after([{ event: 'set-off', date: '2025-06-04', amount: 7000, against }], two)
    expect(claims(off)).toEqual(['7 2025-07-15 2999.99'])
    expect(codesOf(off, { event: 'receive', date: '2025-06-05', amount: 3000 })).toEqual([
      'agreement/amount-out-of-bounds',
    ])
    const end = after(
      [
        { event: 'receive', date: '2025-06-05', amount: 2000 },
        { event: 'write-off', date: '2025-06-06' },
        { event: 'close', date: '2031-01-01' },
      ],
      off,
    )
    expect(money(end, 'paid', 'kept', 'recovered', 'setOff', 'writtenOff', 'claimed')).toEqual([
      'paid 90000.00',
      'kept 80000.01',
      'recovered 2000.00',
      'setOff 7000.00',
      'writtenOff 999.99',
      'claimed 0.00',
    ])
  })

  it('is followed by a reminder, which gives two weeks', () => {
    const reminded = after([{ event: 'remind', date: '2025-07-15' }], claimed)
    expect(due(reminded, 'reminder')).toEqual(['2025-07-29 open'])
  })

  it('is the same from JSON at any step', () => {
    const json = JSON.parse(JSON.stringify(claimed)) as Agreement
    const next = { event: 'receive', date: '2025-07-01', basis: 'bank', actor: 'college' } as const
    expect(transitionAgreement(json, next)).toEqual(transitionAgreement(claimed, next))
  })
})

describe('objection and appeal (Awb 6:7, 6:8, 7:10 and 7:11)', () => {
  const low = after([...lowered, { event: 'recover', date: '2025-06-02' }])
  const objected = after([{ event: 'object', date: '2025-06-05', decision: 5 }], low)
  const founded = { event: 'decide-objection', date: '2025-07-01', outcome: 'founded' } as const

  it('runs from the day after the announcement, with a decision in six or twelve weeks', () => {
    const later = after([
      ...paid,
      { event: 'determine', date: '2025-05-01', announcedOn: '2025-05-12' },
    ])
    const objection = agreementDeadlines(later, { today: '2025-05-20' }).filter(({ id }) =>
      id.endsWith('objection/4'),
    )
    expect(
      objection.map(({ start, due: last, assumptions }) => [start, last, assumptions.length]),
    ).toEqual([
      // Six weeks after Monday 12 May 2025; only the equated days are assumed.
      ['2025-05-12', '2025-06-23', 1],
    ])
    const date = '2025-06-05'
    const committee = after([{ event: 'object', date, decision: 5, committee: true }], low)
    expect(due(objected, 'objection-decision')).toEqual(['2025-07-24 open'])
    expect(due(committee, 'objection-decision')).toEqual(['2025-09-04 open'])
    const put = { event: 'postpone-objection', date: '2025-07-20', until: '2025-09-04' } as const
    expect(due(after([put], objected), 'objection-decision')).toEqual(['2025-09-04 open'])
  })

  it('lets the money follow: a higher determination takes the claim away', () => {
    const right = after([{ ...founded, amount: 90000 }], objected)
    expect(right.state).toBe('determined')
    expect(money(right, 'determined', 'lowered', 'claimed', 'toRecover', 'kept')).toEqual([
      'determined 90000.00',
      'lowered 0.00',
      'claimed 0.00',
      'toRecover 0.00',
      'kept 90000.00',
    ])
    const part = after([{ ...founded, amount: '85000.00' }], objected)
    expect(claims(part)).toEqual(['6 2025-07-14 5000.00'])
    const received = after([{ event: 'receive', date: '2025-06-20' }], objected)
    const back = after([{ ...founded, amount: 90000 }], received)
    expect(money(back, 'toPay', 'recovered')).toEqual(['toPay 9999.99', 'recovered 9999.99'])
  })

  it('warns where the library is worse off by its objection', () => {
    expect(codesOf(objected, { ...founded, amount: '80000.00' })).toEqual([
      'agreement/worse-after-objection',
    ])
    expect(codesOf(objected, { ...founded, amount: '80000.01' })).toEqual([])
    expect(codesOf(objected, { ...founded, outcome: 'unfounded', amount: 1 })).toEqual([
      'agreement/amount-without-effect',
    ])
  })

  it('undoes a withdrawal and a refusal', () => {
    const gone = after([
      ...paid,
      { event: 'withdraw', date: '2024-03-01', ground: 'activities' },
      { event: 'object', date: '2024-03-05' },
    ])
    const restored = after(
      [{ event: 'decide-objection', date: '2024-05-01', outcome: 'founded' }],
      gone,
    )
    expect(restored.state).toBe('awarded')
    expect(money(restored, 'open', 'withdrawn', 'kept')).toEqual([
      'open 90000.00',
      'withdrawn 0.00',
      'kept 90000.00',
    ])
    const refused = after([
      { event: 'request', date: '2023-10-01' },
      { event: 'refuse', date: '2023-11-01' },
      { event: 'object', date: '2023-11-02' },
      { event: 'decide-objection', date: '2024-01-01', outcome: 'founded', amount: 70000 },
    ])
    expect([refused.state, ...money(refused, 'awarded', 'open')]).toEqual([
      'awarded',
      'awarded 70000.00',
      'open 70000.00',
    ])
  })

  it('goes on in appeal; a court that decides itself ends it, otherwise the objection is decided again', () => {
    const appealed = after(
      [
        { ...founded, outcome: 'unfounded' },
        { event: 'appeal', date: '2025-07-10' },
      ],
      objected,
    )
    expect(due(appealed, 'appeal')).toEqual(['2025-08-12 met'])
    const judgment = { event: 'judgment', date: '2025-12-01', outcome: 'founded' } as const
    const again = after([judgment], appealed)
    expect(possibleEvents(again)).toContain('decide-objection')
    const done = after([{ ...judgment, amount: 90000 }], appealed)
    expect(possibleEvents(done)).not.toContain('decide-objection')
    expect(money(done, 'determined', 'claimed')).toEqual(['determined 90000.00', 'claimed 0.00'])
  })

  it('names a decision that can be disputed, in time', () => {
    expect(factsOf(low, { event: 'object', date: '2025-06-05', decision: 3 })).toEqual([
      ['decision', { event: 'object', decision: 3 }],
    ])
    expect(codesOf(low, { event: 'object', date: '2025-06-13', decision: 5 })).toEqual([
      'agreement/dispute-late',
    ])
    expect(codesOf(low, { event: 'object', date: '2025-06-12', decision: 5 })).toEqual([])
  })
})

describe('terms for a decision (Awb 4:13, 4:14 and 4:15)', () => {
  const asked: Steps = [{ event: 'request', date: '2023-10-02' }]
  const decision = (steps: Steps) => due(after([...asked, ...steps]), 'decision', '2023-11-01')

  it('are put off if the library hears it in time, and stand still while it completes', () => {
    expect(decision([])).toEqual(['2023-11-27 open'])
    const put = { event: 'postpone-decision', date: '2023-11-27', until: '2023-12-22' } as const
    expect(decision([put])).toEqual(['2023-12-22 open'])
    expect(decision([put, { event: 'award', date: '2023-12-22' }])).toEqual(['2023-12-22 met'])
    expect(decision([{ ...put, date: '2023-11-28' }])).toEqual(['2023-11-27 open'])
    const ask = { event: 'ask-completion', date: '2023-10-10', until: '2023-10-31' } as const
    expect(decision([ask])).toEqual(['2023-12-18 open'])
    expect(decision([ask, { event: 'complete', date: '2023-10-20' }])).toEqual(['2023-12-07 open'])
  })
})

describe('report, mandate and direct determination (Awb 4:43, 4:44, 4:74 and 10:3)', () => {
  it('warns of an award without a term, which may be set later', () => {
    const draft = made(agreementWith({ reportDue: undefined }))
    const asked = after([{ event: 'request', date: '2023-10-01' }], draft)
    const award = { event: 'award', date: '2023-12-01' } as const
    expect(codesOf(asked, award)).toEqual(['agreement/no-report-term'])
    const set = after(
      [award, { event: 'set-report-term', date: '2025-02-01', due: '2025-05-01' }],
      asked,
    )
    expect(due(set, 'report')).toEqual(['2025-05-01 passed'])
    expect(due(set, 'report', '2025-05-01')).toEqual(['2025-05-01 open'])
  })

  it('asks of a book year the report within six months', () => {
    const draft = made(agreementWith({ form: 'book-year-subsidy', reportDue: undefined }))
    expect(due(after(awarded, draft), 'report', '2025-03-01')).toEqual(['2025-06-30 open'])
  })

  it('asks for the mandate of an official', () => {
    const asked = after([{ event: 'request', date: '2023-10-01' }])
    const award = { event: 'award', date: '2023-12-01', decidedBy: 'official' } as const
    expect(codesOf(asked, award)).toEqual(['agreement/mandate-missing'])
    expect(codesOf(asked, { ...award, mandate: 'Mandaatregeling 2023, nr. 4' })).toEqual([])
    expect(codesOf(asked, { ...award, decidedBy: 'mayor' })).toEqual([])
  })

  it('determines a small subsidy without an award', () => {
    const draft = made(agreementWith({ direct: true }))
    const direct = after(
      [
        { event: 'request', date: '2023-10-01' },
        { event: 'determine', date: '2023-11-01' },
        { event: 'pay', date: '2023-12-01' },
      ],
      draft,
    )
    expect(money(direct, 'awarded', 'determined', 'paid', 'toPay')).toEqual([
      'awarded 90000.00',
      'determined 90000.00',
      'paid 90000.00',
      'toPay 0.00',
    ])
    expect(due(direct, 'report')).toEqual([])
    expect(due(direct, 'decision')).toEqual(['2023-11-27 met'])
  })
})

describe('suspension stops payment only (Awb 4:56)', () => {
  it('lets report and determination go on, and ends with time or with a decision', () => {
    const suspend = { event: 'suspend', date: '2025-03-10', ground: 'obligations' } as const
    const stopped = after([...awarded, suspend])
    expect(possibleEvents(stopped)).toEqual(expect.arrayContaining(['report', 'determine']))
    expect(factsOf(stopped, { event: 'pay', date: '2025-06-09' })).toEqual([
      ['date', { until: '2025-06-09' }],
    ])
    expect(codesOf(stopped, { event: 'pay', date: '2025-06-10' })).toEqual([])
    const amend = { event: 'amend', date: '2025-03-20', amount: 1, ground: 'obligations' } as const
    expect(codesOf(after([amend], stopped), { event: 'pay', date: '2025-03-21' })).toEqual([])
  })
})
