import { SpukError } from '../core/result/index.js'
import { accountabilityDocuments } from './documents/accountability.js'
import { agreementDocuments } from './documents/agreement.js'
import { coreDocuments } from './documents/core.js'
import { fundingDocuments } from './documents/funding.js'
import { grantDocuments } from './documents/grant.js'
import { informationPointDocuments } from './documents/information-point.js'
import { monitorDocuments } from './documents/monitor.js'
import { municipalityDocuments } from './documents/municipality.js'
import { regulationDocuments } from './documents/regulation.js'
import { requirementsDocuments } from './documents/requirements.js'
import { rolesDocuments } from './documents/roles.js'
import { sisaDocuments } from './documents/sisa.js'
import { noTable, unknownKind } from './issues.js'
import type { Document, Table } from './model.js'

/** For each kind of result: how one of it, or a list of it, becomes a document. */
export interface Maker {
  readonly one?: (result: never) => Document
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
  ...informationPointDocuments,
  ...monitorDocuments,
  ...accountabilityDocuments,
  ...sisaDocuments,
}

/** The document of a result, or of a list of results of one kind. */
export function documentOf(result: unknown): Document {
  const list: readonly unknown[] | undefined = Array.isArray(result) ? result : undefined
  const kind = kindOf(list ? list[0] : result)
  if (list?.length === 0) return { title: EMPTY, blocks: [NOTHING] }
  const maker = Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined
  const make = list ? maker?.many : maker?.one
  if (!make || list?.some((item) => kindOf(item) !== kind)) {
    throw new SpukError([unknownKind({ given: kind, list: list !== undefined })])
  }
  return make((list ?? result) as never)
}

/** The first table of a result's document: what rows and CSV are made of. */
export function mainTable(result: unknown): Table {
  const { main, blocks } = documentOf(result)
  const table = main ?? blocks.find((block) => block.type === 'table')
  if (table) return table
  throw new SpukError([noTable({ given: kindOf(result) })])
}

const EMPTY = { nl: 'Lege lijst', en: 'Empty list' }
const NOTHING: Table = { type: 'table', columns: [], rows: [] }

function kindOf(value: unknown): string {
  const kind: unknown =
    typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined
  return typeof kind === 'string' ? kind : typeof value
}
