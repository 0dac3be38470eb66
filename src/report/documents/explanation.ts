import { explanationOf, rowsOf, WORDS } from '../../core/explain/index.js'
import type { Assumption, Explained, Explanation } from '../../core/explain/index.js'
import { referenceText } from '../../core/result/index.js'
import type { Reference, Text } from '../../core/result/index.js'
import { column, setRight } from '../model.js'
import type { Block, Cell, Document, Phrase, Piece, Remark, Table } from '../model.js'

// How a result came about, line by line: the same lines that `explain` writes as text.

/** The derivation of a result under a heading of its own. */
export function explanationBlocks(result: Explained): Block[] {
  const read = explanationOf(result)
  return [{ type: 'heading', text: read.title }, ...blocksOf(read)]
}

/** An explanation by itself. */
export function explanation(given: Explanation): Document {
  const read = explanationOf(given)
  return { title: read.title, blocks: blocksOf(read) }
}

function blocksOf(read: Explanation): Block[] {
  return [
    derivation(read),
    ...listed('decisions', read.decisions ?? []),
    ...listed('assumptions', read.assumptions, 'assumption'),
  ]
}

function derivation(read: Explanation): Table {
  const inDutch = rowsOf(read, { locale: 'nl', write: oneLine })
  const inEnglish = rowsOf(read, { locale: 'en', write: oneLine })
  const columns = WORDS.nl.columns.map((nl, i) =>
    column(KEYS[i] ?? nl, nl, WORDS.en.columns[i] ?? nl),
  )
  const table: Table = {
    type: 'table',
    columns: [column('number', '', ''), ...columns],
    rows: inDutch.map((row, i): readonly Cell[] => {
      const english = inEnglish[i] ?? row
      const value = { nl: row.value, en: english.value }
      const how = row.how.flatMap((piece, at): readonly Piece[] => [
        ...(at === 0 ? [] : [SEPARATOR]),
        pieceOf(piece, english.how[at] ?? piece),
      ])
      return [
        row.number,
        { nl: row.label, en: english.label },
        row.figure ? { pieces: [{ text: value, strong: true }] } : value,
        { pieces: how },
      ]
    }),
  }
  return setRight(setRight(table, 'number'), 'value')
}

const KEYS = ['what', 'value', 'how']
const SEPARATOR: Piece = { text: { nl: '; ', en: '; ' } }

function pieceOf(dutch: string | Reference, english: string | Reference): Piece {
  if (typeof dutch !== 'string') return cited(dutch)
  return { text: { nl: dutch, en: typeof english === 'string' ? english : dutch } }
}

function cited(reference: Reference): Piece {
  const say = (locale: keyof Text) =>
    oneLine(referenceText(reference)) + WORDS[locale].certainty[reference.certainty ?? 'read']
  const text = { nl: say('nl'), en: say('en') }
  return reference.url === undefined ? { text } : { text, href: reference.url }
}

function listed(
  name: 'decisions' | 'assumptions',
  items: readonly Assumption[],
  about?: Remark,
): Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 3, text: { nl: WORDS.nl[name], en: WORDS.en[name] } },
    { type: 'list', items: items.map(basedOn), ...(about && { about }) },
  ]
}

function basedOn({ text, reference }: Assumption): Text | Phrase {
  if (!reference) return text
  const mark = (sign: string): Piece => ({ text: { nl: sign, en: sign } })
  return { pieces: [{ text }, mark(' ('), cited(reference), mark(')')] }
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
