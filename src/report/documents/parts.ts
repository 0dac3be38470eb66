import type { AccountStatus } from '../../accountability/index.js'
import type { Assumption } from '../../core/explain/index.js'
import { ratioOf, roundRatio } from '../../core/money/index.js'
import type { Issue, Text } from '../../core/result/index.js'
import { findMunicipality } from '../../municipality/index.js'
import { judgementPoints } from '../../regulation/index.js'
import type { JudgementPoint, JudgementPointId } from '../../regulation/index.js'
import type { Block, Cell, Table } from '../model.js'

// Pieces that several documents have in common.

/** How far an account has come, in words. */
export const ACCOUNT_STATUSES: Readonly<Record<AccountStatus, Text>> = {
  budget: { nl: 'begroting', en: 'budget' },
  provisional: { nl: 'voorlopig', en: 'provisional' },
  final: { nl: 'definitief', en: 'final' },
  audited: { nl: 'met controleverklaring', en: 'audited' },
}

/** The words for a value of a result; one without words is damage, and no empty cell. */
export function wordsFor<K extends string>(words: Readonly<Record<K, Text>>, value: K): Text {
  if (Object.hasOwn(words, value)) return words[value]
  throw new TypeError('no words')
}

/** A heading in both languages. */
export const heading = (nl: string, en: string): Block => ({ type: 'heading', text: { nl, en } })
/** A paragraph in both languages. */
export const paragraph = (text: Text): Block => ({ type: 'paragraph', text })

export const yesOrNo = (is: boolean): Text => (is ? YES : NO)
const YES = { nl: 'Ja', en: 'Yes' }
const NO = { nl: 'Nee', en: 'No' }

/** What an issue says. */
export function said({ message, english }: Issue): Text {
  return { nl: message, en: english.message }
}

/** What deserves attention, if anything does. */
export function warningBlocks(warnings: readonly Issue[]): Block[] {
  if (warnings.length === 0) return []
  return [
    heading('Let op', 'Please note'),
    { type: 'list', items: warnings.map(said), about: 'warning' },
  ]
}

/** What was taken for granted, if anything was. */
export function assumptionBlocks(assumptions: readonly Assumption[]): Block[] {
  if (assumptions.length === 0) return []
  return [
    heading('Aannames', 'Assumptions'),
    { type: 'list', items: assumptions.map(({ text }) => text), about: 'assumption' },
  ]
}

/**
 * The judgement points that a result touches, if any: the question, the ways to answer it, and which of
 * them was taken here.
 *
 * @param chosen what the caller chose, by the id of the point
 */
export function pointBlocks(
  ids: readonly string[],
  chosen: Readonly<Partial<Record<JudgementPointId, string>>> = {},
): Block[] {
  const points = judgementPoints.filter(({ id }) => ids.includes(id))
  if (points.length === 0) return []
  return [
    heading('Nog te besluiten', 'What still needs a judgement'),
    {
      type: 'list',
      items: points.map((point) => pointText(point, chosen[point.id])),
      about: 'judgement',
    },
  ]
}

function pointText({ question, options, default: usual }: JudgementPoint, choice?: string): Text {
  const taken = options.find(({ id }) => id === (choice ?? usual))?.label
  const all = (locale: keyof Text) => options.map(({ label }) => label[locale]).join('; ')
  const [nl, en] = taken
    ? [`Hier is uitgegaan van: ${taken.nl}.`, `Taken here: ${taken.en}.`]
    : ['Nog geen besluit vastgelegd.', 'Nothing is decided here.']
  return {
    nl: `${question.nl} Mogelijk: ${all('nl')}. ${nl}`,
    en: `${question.en} Possible: ${all('en')}. ${en}`,
  }
}

/** A wide table in parts that fit a page: the first columns stand in each, the others as evenly as can be. */
export function inParts(
  { type, columns, rows, sums = [] }: Table,
  first: number,
  most = 5,
): readonly Table[] {
  const others = columns.length - first
  const parts = Math.max(1, Math.ceil(others / most))
  return Array.from({ length: parts }, (_, i): Table => {
    const [from, to] = [i, i + 1].map((each) => first + Math.floor((others * each) / parts))
    const part = <T>(list: readonly T[]) => [...list.slice(0, first), ...list.slice(from, to)]
    return { type, columns: part(columns), rows: rows.map(part), sums }
  })
}

/** A municipality by its name, if the register knows it. */
export function nameOf(code: string): string {
  const found = findMunicipality(code)
  return found.ok ? found.value.name : code
}

/** An exact number to some decimals, half up, for people only; nothing where it is not known. */
export function rounded(exact: string | null, decimals: number, times = 1): Cell {
  if (exact === null) return null
  const { numerator, denominator } = ratioOf(exact)
  const scale = BigInt(times) * 10n ** BigInt(decimals)
  const units = roundRatio({ numerator: numerator * scale, denominator }, 'half-up')
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const [whole, fraction] = [digits.slice(0, -decimals), digits.slice(-decimals)]
  return { numeral: `${units < 0n ? '-' : ''}${whole}.${fraction}` }
}

/** A part of the whole as a percentage, for people only. */
export function percent(part: string | null, decimals = 2): Cell {
  return rounded(part, decimals, 100)
}
