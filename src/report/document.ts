import { Collector, preview, SpukError } from '../core/result/index.js'
import { accountabilityDocuments } from './documents/accountability.js'
import { agreementDocuments } from './documents/agreement.js'
import { coreDocuments } from './documents/core.js'
import { fundingDocuments } from './documents/funding.js'
import { grantDocuments } from './documents/grant.js'
import { informationPointDocuments } from './documents/information-point.js'
import { interestDocuments } from './documents/interest.js'
import { monitorDocuments } from './documents/monitor.js'
import { municipalityDocuments } from './documents/municipality.js'
import { regulationDocuments } from './documents/regulation.js'
import { requirementsDocuments } from './documents/requirements.js'
import { rolesDocuments } from './documents/roles.js'
import { sisaDocuments } from './documents/sisa.js'
import { listed, mainOf } from './list.js'
import { noTable, unknownKind } from './issues.js'
import type { Document, Table } from './model.js'
import { kindOf, readResult, whole } from './whole.js'

/** For each kind of result: how one of it, and a list of it if that has a form of its own, becomes a document. */
interface Maker {
  readonly one: (result: never) => Document
  readonly many?: (results: never) => Document
}

const MAKERS: Readonly<Record<string, Maker>> = {
  ...coreDocuments,
  ...municipalityDocuments,
  ...regulationDocuments,
  ...grantDocuments,
  ...requirementsDocuments,
  ...rolesDocuments,
  ...fundingDocuments,
  ...agreementDocuments,
  ...interestDocuments,
  ...informationPointDocuments,
  ...monitorDocuments,
  ...accountabilityDocuments,
  ...sisaDocuments,
}

/**
 * Makes something of the document of a result, or of a list of results of one kind, and of the options beside
 * it. The result is read once, and what no document can be made of is an issue, reported with those of the
 * options: another kind, or one of our kinds of which a part is missing or has another form.
 */
export function documented<T, O>(
  given: unknown,
  options: () => O,
  make: (document: Document, options: O) => T,
): T {
  const check = new Collector()
  const { asked, result } = check.valid({
    asked: check.attempt([], () => ({ options: options() })),
    result: check.attempt([], () => madeOf(given)),
  })
  return whole(result.kind, () => make(result.document, asked.options))
}

interface Made {
  readonly kind: string
  readonly document: Document
}

function madeOf(given: unknown): Made {
  const result = readResult(given)
  const list: readonly unknown[] | undefined = Array.isArray(result) ? result : undefined
  if (list?.length === 0) return { kind: 'list', document: { title: EMPTY, blocks: [NOTHING] } }
  const kind = kindOf(list ? list[0] : result)
  const maker = Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined
  if (!maker || list?.some((item) => kindOf(item) !== kind)) {
    throw new SpukError([
      unknownKind({ given: preview(kind), list: list !== undefined, known: KINDS }),
    ])
  }
  const { one, many } = maker
  return whole(kind, () => {
    if (!list) return { kind, document: one(result as never) }
    const all = many ? many(list as never) : listed(list.map((item) => one(item as never)))
    return { kind, document: all }
  })
}

/** The same of the first table of the document: what rows and CSV are made of. */
export function tabulated<T, O>(
  given: unknown,
  options: () => O,
  make: (table: Table, options: O) => T,
): T {
  return documented(given, options, (document, asked) => {
    const table = mainOf(document)
    if (table) return make(table, asked)
    throw new SpukError([noTable({ given: document.title.nl })])
  })
}

const KINDS = /* @__PURE__ */ Object.keys(MAKERS)
const EMPTY = { nl: 'Lege lijst', en: 'Empty list' }
const NOTHING: Table = { type: 'table', columns: [], rows: [] }
