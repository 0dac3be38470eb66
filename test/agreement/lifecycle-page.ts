import { agreementNames } from '../../src/agreement/index.js'
import { lifecycle } from '../../src/agreement/lifecycle.js'
import type { MoveRule } from '../../src/agreement/lifecycle.js'
import { referenceText } from '../../src/core/result/index.js'

const { events, states } = agreementNames

const GUARDS: Readonly<Record<NonNullable<MoveRule['guard']>, string>> = {
  'may-be-direct': 'a regulation lets the determination stand alone (`direct`)',
  'completion-asked': 'the library was asked to complete its request',
  suspended: 'payment is suspended',
  'room-to-pay': 'less was paid than the library is entitled to',
  'money-to-lower': 'something was determined',
  'money-to-claim': 'more was paid than the library is entitled to, and not claimed',
  'open-claim': 'a claim is open',
  'money-owed': 'a claim is open, or something could be claimed',
  'decision-to-contest': 'a decision that was not disputed',
  'objection-open': 'an objection that was not decided',
  'objection-decided': 'a decision on an objection, without appeal',
  'appeal-open': 'an appeal without judgment',
  settled: 'nothing to claim, to receive or to pay, and no dispute',
}

const isMove = (
  rule: MoveRule,
): rule is MoveRule & { readonly to: Exclude<MoveRule['to'], 'same' | 'as-judged'> } =>
  rule.to !== 'same' && rule.to !== 'as-judged'

const idOf = (state: string) => state.replaceAll('-', '_')

/** The page on the lifecycle, from the table. */
export function lifecyclePage(): string {
  const arrows = lifecycle
    .filter(isMove)
    .flatMap(({ event, from, to }) =>
      from.map((state) => `  ${idOf(state)} --> ${idOf(to)}: ${events[event].en}`),
    )
  const names = Object.entries(states).map(([state, { en }]) => `  state "${en}" as ${idOf(state)}`)
  const rows = lifecycle.map(({ event, from, to, guard, article }) => {
    const target = to === 'same' ? 'the same' : to === 'as-judged' ? 'as judged' : states[to].en
    const cells = [
      event,
      events[event].nl,
      from.map((state) => states[state].en).join(', '),
      target,
      guard === undefined ? '' : GUARDS[guard],
      article === undefined ? '' : referenceText(article),
      article?.certainty === 'unchecked' ? 'not checked' : '',
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '# The lifecycle of an agreement',
    '',
    '<!-- Generated from src/agreement/lifecycle.ts by test/agreement/lifecycle.test.ts; `npx vitest run test/agreement/lifecycle.test.ts -u` writes it. -->',
    '',
    'Every state, every event and its conditions. Suspension, claims, objection and appeal do not change the state; the diagram leaves them out.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...names,
    '  [*] --> drafted',
    ...arrows,
    '  closed --> [*]',
    '```',
    '',
    '| Event | In Dutch | From | To | Only if | Article | Known |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
