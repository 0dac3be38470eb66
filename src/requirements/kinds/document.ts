import * as z from 'zod/mini'
import { name } from '../../core/fields/index.js'
import type { RequirementBase } from '../model.js'
import { grouped } from '../order.js'
import type { Group } from '../order.js'
import { quoted } from '../wording.js'
import type { Combined, FieldsOf, ItemBase, Kind } from './kind.js'
import { askersOf, reasonFor } from './reason.js'

const fields = () => ({ kind: z.literal('document'), document: name })

/** A document is asked for. */
export interface DocumentRequirement extends RequirementBase, FieldsOf<typeof fields> {}

/** A document that someone asks for. */
export interface CommonDocument extends ItemBase {
  readonly kind: 'document'
  readonly document: string
}

/** A document is asked for: each once. */
export const document: Kind<
  DocumentRequirement,
  CommonDocument,
  never,
  ReturnType<typeof fields>
> = {
  names: ['document'],
  fields,
  subject,
  about: (asked) => quoted(asked.document),
  describeRequirement: () => WISH,
  value: () => ['yes'],
  namesIn: (asked) => [['document', asked.document]],
  combine: combineDocuments,
}

const WISH = { nl: 'te leveren', en: 'to be delivered' }
const RULE = { nl: 'Elk document wordt één keer geleverd', en: 'Each document is delivered once' }

function subject(asked: { readonly document: string }): readonly string[] {
  return ['document', asked.document]
}

/** Every document that anyone asks for, once. */
function combineDocuments(all: readonly DocumentRequirement[]): Combined<CommonDocument, never> {
  return { common: grouped(all, subject).map(oneDocument), conflicts: [] }
}

function oneDocument(group: Group<DocumentRequirement>): CommonDocument {
  const [{ document: named }] = group
  const askedBy = askersOf(group, () => WISH)
  const common = { kind: 'document', document: named, askedBy, contested: false } as const
  return { ...common, reason: reasonFor(quoted(named), WISH, RULE, common) }
}
