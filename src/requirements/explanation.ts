import { spanInWords } from '../core/calendar/index.js'
import { inputNode, stepNode } from '../core/explain/model.js'
import type { Decision, Explanation, ExplanationNode } from '../core/explain/model.js'
import type { Text } from '../core/result/index.js'
import type { Harmonised, Saving } from './harmonised.js'
import { conflictKeyOf, arenaOfConflict, kindOf, subjectOf } from './kinds/index.js'
import type { CommonItem, Conflict, Requirement } from './kinds/index.js'
import { both } from './wording.js'

type Outcome = Pick<Harmonised, 'period' | 'requirements' | 'common' | 'conflicts' | 'saving'>

const COUNTED: Readonly<Record<keyof Saving, Text>> = {
  reports: { nl: 'Documenten', en: 'Documents' },
  indicators: { nl: 'Indicatoren', en: 'Indicators' },
  dates: { nl: 'Data', en: 'Dates' },
  formats: { nl: 'Vormen', en: 'Formats' },
}

/** Which wish sets each common item and why, where wishes conflict, and what the common set saves. */
export function explained(outcome: Outcome): Explanation {
  const { period, saving } = outcome
  const days = spanInWords(period)
  const counted = (Object.keys(COUNTED) as (keyof Saving)[]).flatMap((what) =>
    savingNodes(what, saving[what]),
  )
  return {
    kind: 'explanation',
    title: {
      nl: `Gezamenlijke eisen, ${days.nl}`,
      en: `Joint requirements, ${days.en}`,
    },
    nodes: counted,
    results: Object.fromEntries(
      counted.flatMap(({ type, id }) => (type === 'input' ? [[`saving.${id}`, id]] : [])),
    ),
    assumptions: [],
    decisions: decisionsOf(outcome),
  }
}

function savingNodes(
  what: keyof Saving,
  { before, after }: Saving[keyof Saving],
): readonly ExplanationNode[] {
  const label = (nl: string, en: string): Text => ({
    nl: `${COUNTED[what].nl}, ${nl}`,
    en: `${COUNTED[what].en}, ${en}`,
  })
  const counted = (id: string, name: Text, value: number) =>
    inputNode(id, name, value, 'counted', 'count')
  const ids = [`${what}.before`, `${what}.after`] as const
  return [
    counted(ids[0], label('elke gemeente apart', 'each municipality apart'), before),
    counted(ids[1], label('samen', 'together'), after),
    stepNode(`${what}.saved`, label('minder', 'fewer'), 'subtract', ids, before - after, 'count'),
  ]
}

function decisionsOf({ period, requirements, common, conflicts }: Outcome): readonly Decision[] {
  const bySubject = wishes(requirements, (each) => subjectOf(each, period))
  const byArena = wishes(requirements, (each) => conflictKeyOf(each, period))
  const items = common.map((item): Decision => {
    const subject = subjectOf(item, period)
    return {
      id: subject.join(' / '),
      given: bySubject(subject),
      outcome: inShort(item),
      text: item.reason,
    }
  })
  const clashes = conflicts.map((conflict: Conflict): Decision => {
    const { rule, message, proposal } = conflict
    const arena = arenaOfConflict(conflict, period)
    return {
      id: [rule, ...arena].join(' / '),
      given: byArena(arena),
      outcome: rule,
      text: both((locale) => `${message[locale]} ${proposal[locale]}`),
    }
  })
  return [...items, ...clashes]
}

/** What was asked under one subject: `GM0344: 2024-04-01; GM0355: 2024-03-01`. */
function wishes(
  requirements: readonly Requirement[],
  subjectFor: (requirement: Requirement) => readonly string[],
): (subject: readonly string[]) => string {
  const bySubject = new Map<string, string[]>()
  for (const each of requirements) {
    const key = JSON.stringify(subjectFor(each))
    const wish = `${each.municipality}: ${inShort(each)}`
    const list = bySubject.get(key)
    if (list) list.push(wish)
    else bySubject.set(key, [wish])
  }
  return (subject) => (bySubject.get(JSON.stringify(subject)) ?? []).join('; ')
}

/** What is asked, or what counts for all, in a notation without words of either language. */
function inShort(item: Requirement | CommonItem): string {
  return kindOf(item).value(item).join(', ')
}
