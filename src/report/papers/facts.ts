import { agreementDeadlines, transitionAgreement } from '../../agreement/index.js'
import type { Agreement, Deadline } from '../../agreement/index.js'
import { valueOf } from '../../core/result/index.js'
import type { Text } from '../../core/result/index.js'
import { answersFor, harmonise } from '../../requirements/index.js'
import { nameOf } from '../documents/parts.js'
import type { ReadPapersOptions } from './input.js'
import type { AgreementPaperKind, PaperDays, PaperFacts, PaperRequirement } from './model.js'

/** What a paper on a decision is written from; without a decision it is a draft. */
export function factsFor(
  paper: AgreementPaperKind,
  agreement: Agreement,
  decision: number | undefined,
  options: ReadPapersOptions,
): PaperFacts {
  const after = asOf(agreement, decision)
  return {
    kind: 'agreement-paper',
    paper,
    agreement: after,
    decision: decision ?? null,
    moneyBefore: asOf(agreement, decision === undefined ? undefined : decision - 1).money,
    ...daysOf(paper, after, decision, options),
    ordinance: options.ordinance?.name ?? null,
    requirements: requirementsOf(after, options),
    filled: options.filled,
  }
}

/** An agreement as it stood after so many moves, at least one: what was made once can be made again. */
function asOf(agreement: Agreement, moves = agreement.history.length): Agreement {
  if (moves === agreement.history.length) return agreement
  const { state: _state, money: _money, history, ...terms } = agreement
  const draft = { ...terms, history: [] } as unknown as Agreement
  return history
    .slice(0, moves)
    .reduce(
      (before, { from: _from, to: _to, ...event }) =>
        valueOf(transitionAgreement(before, event as never)),
      draft,
    )
}

/** The days that each paper names. */
const NAMED: Readonly<Record<AgreementPaperKind, readonly (keyof PaperDays)[]>> = {
  award: ['objection', 'report', 'proviso'],
  determination: ['objection', 'payment'],
  withdrawal: ['objection'],
  recovery: ['objection', 'claim'],
  'objection-decision': ['contested', 'appeal'],
  'implementation-agreement': ['report'],
}

/** The last days that the paper names, as the deadlines of the agreement have them. */
function daysOf(
  paper: AgreementPaperKind,
  agreement: Agreement,
  decision: number | undefined,
  { ordinance, equatedDays }: ReadPapersOptions,
): Pick<PaperFacts, 'days' | 'report' | 'assumptions'> {
  const today = agreement.history.at(-1)?.date ?? agreement.period.from
  const all = agreementDeadlines(agreement, { today, ordinance, equatedDays })
  const find = (subject: Deadline['subject'], ...key: readonly (number | undefined)[]) =>
    all.find(({ id }) => id.endsWith(['', subject, ...key].join('/')))
  const about = decision === undefined ? undefined : agreement.history[decision - 1]?.decision
  const deadlines: Readonly<Record<keyof PaperDays, Deadline | undefined>> = {
    objection: find('objection', decision),
    contested: find('objection', about),
    appeal: find('appeal', decision),
    claim: find('claim', decision),
    payment: find('payment'),
    report: find('report'),
    proviso: find('budget-proviso'),
  }
  const named = NAMED[paper].flatMap((key) => {
    const deadline = deadlines[key]
    return deadline === undefined ? [] : [[key, deadline] as const]
  })
  const assumptions = named.flatMap(([, one]) => one.assumptions)
  return {
    days: Object.fromEntries(named.map(([key, { due }]) => [key, due])),
    report: deadlines.report === undefined ? null : within(deadlines.report.label),
    assumptions: [...new Map(assumptions.map((one) => [one.id, one])).values()],
  }
}

/** A label within a sentence. */
function within({ nl, en }: Text): Text {
  return {
    nl: nl.charAt(0).toLowerCase() + nl.slice(1),
    en: en.charAt(0).toLowerCase() + en.slice(1),
  }
}

/** The requirements of the agreement one by one, beside what all municipalities ask together. */
function requirementsOf(
  { conditions, municipality, period }: Agreement,
  { otherRequirements: others = [] }: ReadPapersOptions,
): readonly PaperRequirement[] {
  const own = conditions.requirements
  const alone = harmonise(own, { period })
  const all = harmonise([...own, ...others], { period })
  return alone.municipalities.flatMap((party) => {
    const together = answersFor(all, party)
    return answersFor(alone, party).map(({ requirement, about, asked }, i) => {
      const joint = together[i]
      return {
        municipality: party === municipality.code ? municipality.name : nameOf(party),
        about,
        asked,
        basis: requirement.basis,
        ...(others.length > 0 &&
          joint !== undefined && { together: joint.outcome === 'open' ? null : joint.together }),
      }
    })
  })
}
