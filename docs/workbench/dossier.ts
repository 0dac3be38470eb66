import type { Receipt } from 'spuk-ido'
import type { Fields } from './fields.js'

/** The work on everything, in one file. */
export interface Dossier {
  readonly kind: 'spuk-ido-dossier'
  /** Of the form of this file. */
  readonly format: 1
  /** Goes up by one each time it is saved. */
  readonly version: number
  /** What is filled in, by page. */
  readonly pages: Readonly<Record<string, Fields>>
  /** What was computed when it was saved, by page. */
  readonly receipts: Readonly<Record<string, Receipt>>
}

export const emptyDossier: Dossier = {
  kind: 'spuk-ido-dossier',
  format: 1,
  version: 0,
  pages: {},
  receipts: {},
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A dossier from the text of a file; `undefined` if it is none. */
export function readDossier(text: string): Dossier | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value) || value['kind'] !== emptyDossier.kind || value['format'] !== 1) return
    const { version, pages, receipts } = value
    if (!isRecord(pages) || !Number.isSafeInteger(version)) return
    const isFields = (one: unknown) =>
      isRecord(one) && Object.values(one).every((field) => typeof field === 'string')
    if (!Object.values(pages).every(isFields)) return
    return {
      ...emptyDossier,
      version: version as number,
      pages: pages as Dossier['pages'],
      receipts: isRecord(receipts) ? (receipts as Dossier['receipts']) : {},
    }
  } catch {
    return undefined
  }
}

const PLACE = 'spuk-ido-dossier'

/** What the browser kept. */
export function kept(): Dossier | undefined {
  try {
    return readDossier(localStorage.getItem(PLACE) ?? '')
  } catch {
    return undefined
  }
}

/** Keeps it in the browser; says whether there was room. */
export function keep(dossier: Dossier): boolean {
  try {
    localStorage.setItem(PLACE, JSON.stringify(dossier))
    return true
  } catch {
    return false
  }
}

/** Steps that can be undone and redone. */
export interface History {
  readonly before: readonly Dossier[]
  readonly now: Dossier
  readonly after: readonly Dossier[]
}

const MOST_STEPS = 200

export const begin = (now: Dossier): History => ({ before: [], now, after: [] })

export const step = ({ before, now }: History, to: Dossier): History => ({
  before: [...before, now].slice(-MOST_STEPS),
  now: to,
  after: [],
})

export function undo({ before, now, after }: History): History {
  const last = before.at(-1)
  return last === undefined
    ? { before, now, after }
    : { before: before.slice(0, -1), now: last, after: [now, ...after] }
}

export function redo({ before, now, after }: History): History {
  const [next, ...rest] = after
  return next === undefined
    ? { before, now, after }
    : { before: [...before, now], now: next, after: rest }
}
