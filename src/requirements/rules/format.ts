import type { Text } from '../../core/result/index.js'
import type { CommonFormat, FormatsExclude } from '../harmonised.js'
import type { FormatRequirement } from '../model.js'
import { distinct, grouped } from '../order.js'
import type { Group } from '../order.js'
import { listed, subject, whoOf, wish } from '../wording.js'
import type { Combined } from './combined.js'
import { askersOf, isAlone, partyOf, reasonFor } from './reason.js'

const RULE = { nl: 'Eén vorm dient voor allen', en: 'One format serves all' }

/**
 * Every format that anyone asks of a document. A conflict if one is asked exclusively and another
 * is asked as well, exclusively or not: a document in one format only cannot exist in two.
 */
export function combineFormats(all: readonly FormatRequirement[]): Combined {
  const documents = grouped(all, ({ document }) => [document]).map((group) => {
    const conflict = conflictIn(group)
    const formats = grouped(group, ({ format }) => [format])
    return { common: formats.map((each) => oneFormat(each, conflict !== undefined)), conflict }
  })
  return {
    common: documents.flatMap(({ common }) => common),
    conflicts: documents.flatMap(({ conflict }) => conflict ?? []),
  }
}

function oneFormat(group: Group<FormatRequirement>, contested: boolean): CommonFormat {
  const [{ document, format }] = group
  const exclusive = group.some(isExclusive)
  const askedBy = askersOf(group, (each) => isExclusive(each) === exclusive)
  const common = { kind: 'format', document, format, exclusive, askedBy, contested } as const
  return { ...common, reason: reasonFor(common, common, RULE, common) }
}

function isExclusive({ exclusive }: FormatRequirement): boolean {
  return exclusive === true
}

function conflictIn(group: Group<FormatRequirement>): FormatsExclude | undefined {
  const [{ document }] = group
  const formats = distinct(group.map(({ format }) => format))
  const exclusive = distinct(group.filter(isExclusive).map(({ format }) => format))
  if (exclusive.length === 0 || formats.length === 1) return undefined
  // Whoever asks for the only exclusive format without excluding others can live with both outcomes.
  const parties = group.filter(
    (each) => isExclusive(each) || exclusive.some((format) => format !== each.format),
  )
  const what = subject({ document })
  const only = new Set(exclusive)
  const asked = formats.map((format) =>
    wish({ kind: 'format', document, format, exclusive: only.has(format) }),
  )
  return {
    kind: 'conflict',
    rule: 'formats-exclude',
    on: 'format',
    document,
    formats,
    exclusive,
    parties: parties.map(partyOf),
    message: {
      nl: `${what.nl} wordt gevraagd ${asked.map(({ nl }) => nl).join(', en ook ')}.`,
      en: `${what.en} is asked ${asked.map(({ en }) => en).join(', and also ')}.`,
    },
    proposal: proposalFor(parties, document, formats, exclusive),
  }
}

function proposalFor(
  parties: readonly FormatRequirement[],
  document: string,
  formats: readonly string[],
  exclusive: readonly string[],
): Text {
  const [who, all, only] = [whoOf(parties), listed(formats), listed(exclusive)]
  if (isAlone(parties)) {
    return {
      nl: `Vraag ${who.nl} welke vorm geldt van ${all.nl}.`,
      en: `Ask ${who.en} which of ${all.en} holds.`,
    }
  }
  if (exclusive.length > 1) {
    return {
      nl: `Laat ${who.nl} samen één vorm kiezen uit ${all.nl}.`,
      en: `Let ${who.en} choose one format together out of ${all.en}.`,
    }
  }
  const what = subject({ document })
  const others = whoOf(parties.filter((each) => !isExclusive(each)))
  return {
    nl: `Lever ${what.nl} aan allen als ${only.nl}, als dat ook volstaat voor ${others.nl}; vraag anders of die vorm naast een andere mag.`,
    en: `Deliver ${what.en} to all as ${only.en}, if that will do for ${others.en} too; otherwise ask whether that format may stand beside another.`,
  }
}
