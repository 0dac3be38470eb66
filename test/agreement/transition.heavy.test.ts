import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agreementEvents,
  agreementStates,
  possibleEvents,
  transitionAgreement,
} from '../../src/agreement/index.js'
import type { Agreement, AgreementEvent, AgreementEventName } from '../../src/agreement/index.js'
import { agreementWith, made } from './input.js'

const cents = fc.integer({ min: 0, max: 12_000_000 }).map((n) => String(n / 100))
const step = fc.record(
  {
    event: fc.constantFrom(...agreementEvents),
    days: fc.oneof({ weight: 4, arbitrary: fc.nat(90) }, { weight: 1, arbitrary: fc.nat(2500) }),
    amount: cents,
    aim: fc.boolean(),
    pick: fc.nat(16),
    sink: fc.nat(5).map((n) => n === 0),
  },
  { requiredKeys: ['event', 'days', 'aim', 'pick', 'sink'] },
)

/** What an event needs beside its amount. */
function fieldsOf(event: string, isOpen: boolean, date: string): object {
  switch (event) {
    case 'determine-lower':
      return { ground: 'a' }
    case 'revise':
      return { ground: 'later-breach', breachOn: date }
    case 'amend':
    case 'withdraw':
      return { ground: 'activities' }
    case 'suspend':
      return { ground: isOpen ? 'activities' : 'unknown-facts' }
    case 'ask-completion':
    case 'postpone-decision':
    case 'postpone-objection':
      return { until: date }
    case 'set-report-term':
      return { due: date }
    case 'set-off':
      return { against: { from: '2025-01-01', to: '2025-12-31' } }
    case 'decide-objection':
    case 'judgment':
      return { outcome: 'founded' }
    default:
      return {}
  }
}

/** The fields that an event takes, so that most random events are legal. */
function eventOf(
  agreement: Agreement,
  given: typeof step extends fc.Arbitrary<infer T> ? T : never,
) {
  const ends = ['close', 'abandon', 'refuse', 'withdraw']
  const possible = possibleEvents(agreement).filter((one) => given.sink || !ends.includes(one))
  const event: AgreementEventName =
    (given.aim || given.pick > 3
      ? possible[given.pick % Math.max(possible.length, 1)]
      : undefined) ?? given.event
  const last = agreement.history.at(-1)?.date ?? '2023-10-01'
  const date = new Date(Date.parse(last) + given.days * 86_400_000).toISOString().slice(0, 10)
  const has = [
    'award',
    'amend',
    'pay',
    'determine-lower',
    'revise',
    'recover',
    'set-off',
    'write-off',
    'receive',
    'decide-objection',
    'judgment',
  ]
  const isOpen = agreement.money.open.cents > 0
  return {
    ...{ event, date, basis: 'besluit', actor: 'college' },
    ...(has.includes(event) && given.amount !== undefined && { amount: given.amount }),
    ...fieldsOf(event, isOpen, date),
  } as AgreementEvent
}

const draft = made(
  agreementWith({
    amountIs: 'maximum',
    amountRule: 'per consult',
    budgetProviso: { budgetAdoptedOn: '2024-01-15' },
  }),
)

const ENDS: readonly string[] = ['decide-objection', 'judgment']

/** A legal way to the end, in steps that a person would take. */
function toTheEnd(start: Agreement): Agreement {
  let agreement = start
  const wish: AgreementEventName[] = [
    ...(['close', 'judgment', 'decide-objection', 'resume', 'pay', 'write-off'] as const),
    ...(['abandon', 'withdraw', 'determine'] as const),
  ]
  for (let n = 0; n < 40 && agreement.state !== 'closed'; n++) {
    const date = agreement.history.at(-1)?.date ?? '2023-10-01'
    const next = wish
      .map((event) =>
        transitionAgreement(agreement, {
          ...{ event, date, basis: 'besluit', actor: 'college' },
          ...fieldsOf(event, true, date),
          ...(ENDS.includes(event) && { outcome: 'unfounded' }),
        } as AgreementEvent),
      )
      .find((outcome) => outcome.ok)
    if (next?.ok === true) agreement = next.value
  }
  return agreement
}

describe('any sequence of events', () => {
  it('keeps money whole, dates in order and a way to the end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let agreement = draft
        for (const one of steps) {
          const event = eventOf(agreement, one)
          const outcome = transitionAgreement(agreement, event)
          const isListed = possibleEvents(agreement).includes(event.event)
          if (!outcome.ok) {
            const illegal = outcome.issues.some(({ code }) => code === 'agreement/illegal-move')
            expect(illegal).toBe(!isListed)
            continue
          }
          expect(isListed).toBe(true)
          agreement = outcome.value
          const { money, history } = agreement
          const n = Object.fromEntries(
            Object.entries(money as unknown as Record<string, { cents: number }>).map(
              ([key, { cents: value }]) => [key, value],
            ),
          ) as Record<keyof typeof money, number>
          expect(Math.min(...Object.values(n))).toBeGreaterThanOrEqual(0)
          expect(n.awarded).toBe(n.open + n.determined + n.lowered + n.withdrawn)
          expect(n.paid).toBe(
            n.kept + n.recovered + n.setOff + n.writtenOff + n.claimed + n.toRecover,
          )
          expect(n.kept).toBeLessThanOrEqual(n.open + n.determined)
          expect(n.advanced).toBeLessThanOrEqual(n.paid)
          if (n.open === 0 && history.length > 0) {
            expect(n.toPay).toBe(n.determined - n.kept)
          }
          expect(history.at(-1)).toMatchObject({ date: event.date, actor: 'college' })
          const dates = history.map(({ date }) => date)
          expect([...dates].sort()).toEqual(dates)
        }
        expect(toTheEnd(agreement).state).toBe('closed')
      }),
      { numRuns: 300 },
    )
  })

  it('reaches every state there is, each with a way to the end', () => {
    const amounts = { award: 900, amend: 500, 'determine-lower': 300, revise: 100, pay: 450 }
    const seen = new Map<string, Agreement>()
    let border = [draft]
    for (let depth = 0; depth < 8 && border.length > 0; depth++) {
      border = border.flatMap((agreement) =>
        possibleEvents(agreement).flatMap((event) => {
          const amount = Object.hasOwn(amounts, event)
            ? amounts[event as keyof typeof amounts]
            : undefined
          const given = { event, date: '2024-01-20', basis: 'besluit', actor: 'college' }
          const outcome = transitionAgreement(agreement, {
            ...given,
            ...(amount !== undefined && { amount }),
            ...fieldsOf(event, agreement.money.open.cents > 0, given.date),
          } as AgreementEvent)
          if (!outcome.ok) return []
          const key = JSON.stringify([outcome.value.state, outcome.value.money])
          if (seen.has(key)) return []
          seen.set(key, outcome.value)
          return [outcome.value]
        }),
      )
    }
    const states = new Set([...seen.values()].map(({ state }) => state))
    expect([...states, 'drafted'].sort()).toEqual([...agreementStates].sort())
    for (const agreement of seen.values()) expect(toTheEnd(agreement).state).toBe('closed')
  })
})
