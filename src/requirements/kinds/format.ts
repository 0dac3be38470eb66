import * as z from 'zod/mini'
import { name } from '../../core/fields/index.js'
import type { Text } from '../../core/result/index.js'
import type { RequirementBase } from '../model.js'
import { distinct, grouped } from '../order.js'
import type { Group } from '../order.js'
import { firstNamed, listed, quoted, whoOf } from '../wording.js'
import type { Asked, Combined, ConflictBase, FieldsOf, ItemBase, Kind } from './kind.js'
import { askersOf, isAlone, partyOf, reasonFor } from './reason.js'

const fields = () => ({
  kind: z.literal('format'),
  document: name,
  format: name,
  /** Whether no other format will do; `false` is the same as nothing. */
  exclusive: z.optional(
    z.pipe(
      z.boolean(),
      z.transform((only: boolean): boolean | undefined => (only ? true : undefined)),
    ),
  ),
})

/** A document is asked for in a format; `exclusive`: in this format and no other. */
export interface FormatRequirement extends RequirementBase, FieldsOf<typeof fields> {}

/** A format that someone asks for. */
export interface CommonFormat extends ItemBase {
  readonly kind: 'format'
  readonly document: string
  readonly format: string
  readonly exclusive: boolean
}

/** A document is asked for in one format only, and in another as well. */
export interface FormatsExclude extends ConflictBase {
  readonly rule: 'formats-exclude'
  readonly on: 'format'
  readonly document: string
  readonly formats: readonly string[]
  readonly exclusive: readonly string[]
}

/** A document in a format: every format asked, and a conflict where one excludes another. */
export const format: Kind<
  FormatRequirement,
  CommonFormat,
  FormatsExclude,
  ReturnType<typeof fields>
> = {
  names: ['format'],
  fields,
  subject,
  arena: ({ document }) => ['format', document],
  about: ({ document }) => quoted(document),
  describeRequirement,
  value: (asked) => [`${asked.format}${asked.exclusive === true ? ' only' : ''}`],
  namesIn: (asked) => [
    ['document', asked.document],
    ['format', asked.format],
  ],
  counted: () => ['formats', ''],
  combine: combineFormats,
}

type Wish = Asked<FormatRequirement, CommonFormat>

function subject(asked: Wish): readonly string[] {
  return ['format', asked.document, asked.format]
}

function describeRequirement(asked: Wish): Text {
  return asked.exclusive === true
    ? { nl: `uitsluitend als ${asked.format}`, en: `as ${asked.format} only` }
    : { nl: `als ${asked.format}`, en: `as ${asked.format}` }
}

const RULE = { nl: 'Eén vorm dient voor allen', en: 'One format serves all' }

/**
 * Every format that anyone asks of a document. A conflict if one is asked exclusively and another
 * is asked as well, exclusively or not: a document in one format only cannot exist in two.
 */
function combineFormats(all: readonly FormatRequirement[]): Combined<CommonFormat, FormatsExclude> {
  const documents = grouped(all, ({ document }) => [document]).map((group) => {
    const conflict = conflictIn(group)
    const formats = grouped(group, subject)
    return { common: formats.map((each) => oneFormat(each, conflict !== undefined)), conflict }
  })
  return {
    common: documents.flatMap(({ common }) => common),
    conflicts: documents.flatMap(({ conflict }) => conflict ?? []),
  }
}

function oneFormat(group: Group<FormatRequirement>, contested: boolean): CommonFormat {
  const [{ document, format: named }] = group
  const exclusive = group.some(isExclusive)
  const askedBy = askersOf(group, describeRequirement, (each) => isExclusive(each) === exclusive)
  const common = {
    kind: 'format',
    document,
    format: named,
    exclusive,
    askedBy,
    contested,
  } as const
  return {
    ...common,
    reason: reasonFor(quoted(document), describeRequirement(common), RULE, common),
  }
}

function isExclusive({ exclusive }: FormatRequirement): boolean {
  return exclusive === true
}

function conflictIn(group: Group<FormatRequirement>): FormatsExclude | undefined {
  const [{ document }] = group
  const formats = distinct(group.map((each) => each.format))
  const exclusive = distinct(group.filter(isExclusive).map((each) => each.format))
  if (exclusive.length === 0 || formats.length === 1) return undefined
  // Whoever asks for the only exclusive format without excluding others can live with both outcomes.
  const parties = group.filter(
    (each) => isExclusive(each) || exclusive.some((one) => one !== each.format),
  )
  const what = quoted(document)
  const only = new Set(exclusive)
  const { named, others } = firstNamed(formats)
  const asked = [
    ...named.map((one) =>
      describeRequirement({ kind: 'format', document, format: one, exclusive: only.has(one) }),
    ),
    ...(others ? [{ nl: `als ${others.nl}`, en: `as ${others.en}` }] : []),
  ]
  return {
    kind: 'conflict',
    rule: 'formats-exclude',
    on: 'format',
    document,
    formats,
    exclusive,
    parties: parties.map((each) => partyOf(each, describeRequirement)),
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
  const what = quoted(document)
  const others = whoOf(parties.filter((each) => !isExclusive(each)))
  return {
    nl: `Lever ${what.nl} aan allen als ${only.nl}, als dat ook volstaat voor ${others.nl}; vraag anders of die vorm naast een andere mag.`,
    en: `Deliver ${what.en} to all as ${only.en}, if that will do for ${others.en} too; otherwise ask whether that format may stand beside another.`,
  }
}
