import type { Locale, Text } from '../core/result/index.js'
import { cellText, isNumber, isPhrase } from './cell.js'
import { HIDDEN, NONE } from './model.js'
import type { Block, Cell, Document, Phrase, Table } from './model.js'

// A document in one language, as every writer takes it: Markdown, HTML and Word. A writer knows pages, and
// no result of this library.

/** A part of a text, in one language. */
export interface LaidPiece {
  readonly text: string
  readonly href?: string
  readonly strong?: true
}

/** A text of several parts. */
export type LaidText = readonly LaidPiece[]

/** A table of which every row has a text for every column. */
export interface LaidTable {
  readonly type: 'table'
  /** What the table shows: the heading it stands under, numbered where several do. */
  readonly caption: string
  readonly columns: readonly { readonly heading: string; readonly right: boolean }[]
  readonly rows: readonly (readonly LaidText[])[]
  /** The column that names its rows: the first of words; -1 if there is none. */
  readonly naming: number
  /** Places of rows that are sums of others. */
  readonly totals: readonly number[]
}

/** A piece of a page; a heading of level 2 stands under the title. */
export type LaidBlock =
  | LaidTable
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly LaidText[] }

/** A page: title and blocks. */
export interface LaidDocument {
  readonly title: string
  readonly blocks: readonly LaidBlock[]
}

/** A document in one language, with its tables named, numbers right and empty columns left out. */
export function laidOut({ title, blocks }: Document, locale: Locale): LaidDocument {
  const captions = captionsOf(title, blocks, locale)
  return {
    title: title[locale],
    blocks: blocks.map((block, i): LaidBlock => {
      switch (block.type) {
        case 'heading':
          return { type: 'heading', level: block.level ?? 2, text: block.text[locale] }
        case 'paragraph':
          return { type: 'paragraph', text: block.text[locale] }
        case 'list':
          return { type: 'list', items: block.items.map((item) => laidText(item, locale)) }
        case 'table':
          return laidTable(block, captions[i] ?? '', locale)
      }
    }),
  }
}

/** A table is called by the heading above it, or the title; of several under one heading each has a number. */
function captionsOf(title: Text, blocks: readonly Block[], locale: Locale): readonly string[] {
  let heading = title[locale]
  const above = blocks.map((block) => {
    if (block.type === 'heading') heading = block.text[locale]
    return block.type === 'table' ? heading : undefined
  })
  return above.map((name, i) => {
    const all = above.filter((one) => one === name).length
    if (name === undefined || all === 1) return name ?? ''
    const place = above.slice(0, i + 1).filter((one) => one === name).length
    return `${name} (${place} ${locale === 'nl' ? 'van' : 'of'} ${all})`
  })
}

/** Columns without anything in them are left out: they say nothing, and take the width of others. */
function laidTable(
  { columns, rows, sums = [] }: Table,
  caption: string,
  locale: Locale,
): LaidTable {
  const texts = rows.map((row) => columns.map((_, i) => laidText(row[i], locale)))
  const isFilled = (i: number) =>
    rows.length === 0 || texts.some((row) => row[i]?.some(({ text }) => text !== ''))
  const filled = [...columns.keys()].filter(isFilled)
  const asNumber = (cell: Cell) =>
    cell == null || cell === HIDDEN || cell === NONE || isNumber(cell)
  const laid = filled.map((i) => ({
    heading: columns[i]?.heading[locale] ?? '',
    right: columns[i]?.right ?? (rows.length > 0 && rows.every((row) => asNumber(row[i]))),
  }))
  return {
    type: 'table',
    caption,
    columns: laid,
    rows: texts.map((row) => filled.map((i) => row[i] ?? [])),
    naming: laid.findIndex(({ right }) => !right),
    totals: sums.map(({ row }) => row),
  }
}

function laidText(cell: Cell | Phrase, locale: Locale): LaidText {
  if (!isPhrase(cell)) return [{ text: cellText(cell, locale) }]
  cellText(cell, locale) // refuses what is no phrase
  return cell.pieces.map(({ text, href, strong }) => ({
    text: text[locale],
    ...(isLink(href) && { href }),
    ...(strong === true && { strong }),
  }))
}

function isLink(url: unknown): url is string {
  return typeof url === 'string' && /^https?:\/\/[^\s<>()|\\"]+$/.test(url)
}
