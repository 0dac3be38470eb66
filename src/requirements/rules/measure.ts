import { exceeds, tightest } from '../bounds.js'
import type { Bounds } from '../bounds.js'
import type { BoundsCross, CommonMeasure } from '../harmonised.js'
import type { MeasureRequirement } from '../model.js'
import { grouped } from '../order.js'
import type { Group } from '../order.js'
import { figure, subject, whoOf } from '../wording.js'
import type { Combined } from './combined.js'
import { askersOf, isAlone, partyOf, reasonFor } from './reason.js'

const RULE = {
  nl: 'De hoogste ondergrens en de laagste bovengrens tellen',
  en: 'The highest minimum and the lowest maximum count',
}

/** The highest minimum and lowest maximum per measure and unit of one theme; a conflict if they cross. */
export function combineMeasures(all: readonly MeasureRequirement[]): Combined {
  const groups = grouped(all, ({ measure, unit }) => [measure, unit])
  const measures = groups.map((group) => {
    const bounds = tightest(group)
    const conflict = conflictIn(group, bounds)
    return { common: common(group, bounds, conflict !== undefined), conflict }
  })
  return {
    common: measures.map((each) => each.common),
    conflicts: measures.flatMap(({ conflict }) => conflict ?? []),
  }
}

function common(
  group: Group<MeasureRequirement>,
  bounds: Bounds,
  contested: boolean,
): CommonMeasure {
  const [{ kind, measure, unit }] = group
  const askedBy = askersOf(
    group,
    ({ minimum, maximum }) =>
      (minimum !== undefined && minimum === bounds.minimum) ||
      (maximum !== undefined && maximum === bounds.maximum),
  )
  const item = { kind, measure, unit, ...bounds, askedBy, contested }
  return { ...item, reason: reasonFor(item, item, RULE, item) }
}

function conflictIn(
  group: Group<MeasureRequirement>,
  { minimum, maximum }: Bounds,
): BoundsCross | undefined {
  if (minimum === undefined || maximum === undefined || !exceeds(minimum, maximum)) return undefined
  const [{ kind, measure, unit }] = group
  const crossing = group.filter(
    (each) =>
      (each.minimum !== undefined && exceeds(each.minimum, maximum)) ||
      (each.maximum !== undefined && exceeds(minimum, each.maximum)),
  )
  const [what, least, most] = [subject({ kind, measure }), figure(minimum), figure(maximum)]
  const who = whoOf(crossing)
  return {
    kind: 'conflict',
    rule: 'bounds-cross',
    on: kind,
    measure,
    unit,
    minimum,
    maximum,
    parties: crossing.map(partyOf),
    message: {
      nl: `${what.nl}: gevraagd is ten minste ${least.nl} en ook hoogstens ${most.nl} ${unit}. Geen waarde voldoet aan beide.`,
      en: `${what.en}: at least ${least.en} is asked and also at most ${most.en} ${unit}. No value meets both.`,
    },
    proposal: isAlone(crossing)
      ? {
          nl: `Vraag ${who.nl} welke van de eigen grenzen geldt.`,
          en: `Ask ${who.en} which of its own bounds holds.`,
        }
      : {
          nl: `Laat ${who.nl} samen één norm kiezen, tussen ${most.nl} en ${least.nl} ${unit}.`,
          en: `Let ${who.en} choose one norm together, between ${most.en} and ${least.en} ${unit}.`,
        },
  }
}
