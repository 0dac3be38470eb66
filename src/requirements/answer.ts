import { name } from '../core/fields/index.js'
import { Collector } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { harmonisedFrom } from './harmonise.js'
import type { Harmonised } from './harmonised.js'
import { conflictKeyOf, arenaOfConflict, kindOf, subjectOf } from './kinds/index.js'
import type { CommonItem, Conflict, Requirement } from './kinds/index.js'
import { partyReader } from './party.js'

/** How the common set meets one requirement of one municipality. */
export interface RequirementAnswer {
  readonly kind: 'requirement-answer'
  readonly requirement: Requirement
  /**
   * `as-asked`: the common item is what was asked; `more`: it is stricter or fuller and so covers it;
   * `open`: a conflict touches it, so that nothing is settled yet.
   */
  readonly outcome: 'as-asked' | 'more' | 'open'
  /** Which item of the common set meets it: its place in `common`, where all who ask for it are listed. */
  readonly item: number
  /** There if the outcome is `open`: the conflict in words; its parties are in `conflicts` of the common set. */
  readonly conflict?: Pick<Conflict, 'rule' | 'message' | 'proposal'>
  /** What it is about, what was asked, and what the common set has, each in a few words. */
  readonly about: Text
  readonly asked: Text
  readonly together: Text
  /** The whole in a sentence. */
  readonly text: Text
}

/**
 * What a municipality asked, requirement by requirement, with how the common set meets it:
 * for the statement that the municipality gets. Nothing, if it asked nothing.
 *
 * @param harmonised may have been through JSON; its requirements and period are read
 * @param municipality as in the requirements: code or any name
 * @throws SpukError `input/not-text`, or as {@link harmonise}
 *
 * @example
 * const zeist = { municipality: 'GM0355', basis: 'ASV', kind: 'frequency', document: 'rapportage', every: 'quarter' }
 * const bunnik = { ...zeist, municipality: 'GM0312', every: 'year' }
 * const together = harmonise([zeist, bunnik], { period: { from: '2023-01-01', to: '2023-12-31' } })
 * const [answer] = answersFor(together, 'GM0312')
 * answer.outcome // => 'more'
 * answer.text.en // => '“rapportage”: asked every year. Together: every quarter; this meets it.'
 */
export function answersFor(
  harmonised: Harmonised,
  municipality: string,
): readonly RequirementAnswer[] {
  const check = new Collector()
  const { together, party } = check.valid({
    together: check.attempt([], () => harmonisedFrom(harmonised)),
    party: check.attempt([], () => partyReader()(read(name, municipality))),
  })
  const { common, conflicts, period, requirements } = together
  const places = new Map(
    common.map((item, place) => [JSON.stringify(subjectOf(item, period)), place]),
  )
  const clashes = new Map(
    conflicts.map((conflict) => [JSON.stringify(arenaOfConflict(conflict, period)), conflict]),
  )
  const own = requirements.filter((each) => each.municipality === party)
  return own.flatMap((requirement) => {
    const place = places.get(JSON.stringify(subjectOf(requirement, period))) ?? -1
    const item = common[place]
    if (item === undefined) return []
    const conflict = clashes.get(JSON.stringify(conflictKeyOf(item, period)))
    const kind = kindOf(requirement)
    const outcome = conflict ? 'open' : isSame(requirement, item) ? 'as-asked' : 'more'
    const words = {
      about: kind.about(requirement),
      asked: kind.describeRequirement(requirement),
      together: kind.describeRequirement(item),
    }
    const text = textFor(words, outcome, conflict)
    const answer = {
      kind: 'requirement-answer',
      requirement,
      outcome,
      item: place,
      ...words,
      text,
    } as const
    if (!conflict) return [answer]
    const { rule, message, proposal } = conflict
    return [{ ...answer, conflict: { rule, message, proposal } }]
  })
}

/** Whether two wishes on one subject are the same; their texts could agree by accident of names. */
function isSame(asked: Requirement, together: CommonItem): boolean {
  const kind = kindOf(asked)
  return JSON.stringify(kind.value(asked)) === JSON.stringify(kind.value(together))
}

function textFor(
  { about, asked, together }: Pick<RequirementAnswer, 'about' | 'asked' | 'together'>,
  outcome: RequirementAnswer['outcome'],
  conflict: Conflict | undefined,
): Text {
  if (conflict) {
    const { message, proposal } = conflict
    return {
      nl: `${about.nl}: gevraagd ${asked.nl}. Dit staat nog niet vast. ${message.nl} Voorstel: ${proposal.nl}`,
      en: `${about.en}: asked ${asked.en}. This is not settled. ${message.en} Proposal: ${proposal.en}`,
    }
  }
  return outcome === 'as-asked'
    ? {
        nl: `${about.nl}: ${asked.nl}, zoals gevraagd.`,
        en: `${about.en}: ${asked.en}, as asked.`,
      }
    : {
        nl: `${about.nl}: gevraagd ${asked.nl}. Gezamenlijk: ${together.nl}; daarmee is eraan voldaan.`,
        en: `${about.en}: asked ${asked.en}. Together: ${together.en}; this meets it.`,
      }
}
