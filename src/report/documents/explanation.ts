import { explanationOf, figureText, rowsOf, WORDS } from '../../core/explain/index.js'
import type {
  Assumption,
  Explained,
  Explanation,
  NodeValue,
  Row,
  Unit,
} from '../../core/explain/index.js'
import { euro } from '../../core/money/index.js'
import { referenceText } from '../../core/result/index.js'
import type { Reference, Text } from '../../core/result/index.js'
import { column, numeral, setRight } from '../model.js'
import type { Block, Cell, Column, Document, Phrase, Piece, Remark, Table } from '../model.js'

// How a result came about, line by line: the same lines that `explain` writes as text.

/** The derivation of a result under a heading of its own. */
export function explanationBlocks(result: Explained): Block[] {
  const read = explanationOf(result)
  return [{ type: 'heading', text: read.title }, ...blocksOf(read)]
}

/** An explanation by itself; in rows and CSV its values are data. */
export function explanation(given: Explanation): Document {
  const read = explanationOf(given)
  return { title: read.title, main: dataTable(read), blocks: blocksOf(read) }
}

function blocksOf(read: Explanation): Block[] {
  return [
    derivation(read),
    ...listed('decisions', read.decisions ?? []),
    ...listed('assumptions', read.assumptions, 'assumption'),
  ]
}

function derivation(read: Explanation): Table {
  const table: Table = {
    type: 'table',
    columns: [column('number', '', ''), headed('what', 0), headed('value', 1), headed('how', 2)],
    rows: linesOf(read).map(({ row, english, how }): readonly Cell[] => {
      const value = { nl: row.value, en: english.value }
      return [
        row.number,
        { nl: row.label, en: english.label },
        row.figure ? { pieces: [{ text: value, strong: true }] } : value,
        how,
      ]
    }),
  }
  return setRight(setRight(table, 'number'), 'value')
}

/** The same lines for programs and spreadsheets: amounts as amounts, other values in exact digits with their unit. */
function dataTable(read: Explanation): Table {
  return {
    type: 'table',
    columns: [
      column('number', 'Nummer', 'Number'),
      headed('what', 0),
      headed('value', 1),
      column('unit', 'Eenheid', 'Unit'),
      headed('how', 2),
    ],
    rows: linesOf(read).map(({ row, english, how }): readonly Cell[] => [
      row.number === '' ? null : Number(row.number),
      { nl: bare(row), en: bare(english) },
      row.exact === undefined ? null : valueCell(row.exact, row.unit),
      { nl: WORDS.nl.unit[row.unit], en: WORDS.en.unit[row.unit] },
      how,
    ]),
  }
}

function headed(key: string, place: 0 | 1 | 2): Column {
  return column(key, WORDS.nl.columns[place], WORDS.en.columns[place])
}

/** A line in both languages. */
interface Line {
  readonly row: Row
  readonly english: Row
  readonly how: Phrase
}

function linesOf(read: Explanation): readonly Line[] {
  const inEnglish = rowsOf(read, { locale: 'en', write: oneLine })
  return rowsOf(read, { locale: 'nl', write: oneLine }).map((row, i) => {
    const english = inEnglish[i] ?? row
    const pieces = row.how.flatMap((piece, at): readonly Piece[] => [
      ...(at === 0 ? [] : [SEPARATOR]),
      pieceOf(piece, english.how[at] ?? piece),
    ])
    return { row, english, how: { pieces } }
  })
}

/** Without the dash of a part. */
function bare({ number, label }: Row): string {
  return number === '' ? label.slice(2) : label
}

function valueCell(value: NodeValue, unit: Unit): Cell {
  const text = figureText(value, unit)
  return unit === 'euro' && /^-?\d+\.\d\d$/.test(text) ? euro(text) : numeral(text)
}

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
