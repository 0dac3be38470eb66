import type { Locale } from '../core/result/index.js'
import { documented, laidOut } from '../report/index.js'
import type { LaidBlock, LaidDocument, LaidTable, LaidText } from '../report/index.js'
import { readLocale } from './input.js'
import type { OfficeOptions } from './input.js'
import { loadWord } from './peers.js'
import type { Docx } from './peers.js'
import { inXml } from './text.js'
import { withoutClock } from './zip.js'

/**
 * A result as a Word paper: headings, real lists, and tables that are numbered, repeat their row of headings on
 * every page and mark the column that names their rows; page numbers, A4, the language set, so that screen
 * readers and accessibility checks find their way. It holds no date of making.
 *
 * @param result any result of this library, or a list of results of one kind
 * @returns the bytes of a `.docx` file
 * @throws SpukError `report/unknown-kind`, `report/malformed-result`, `input/…`, `office/missing-package` (`docx`)
 *
 * @example
 * const paper = await toWord(grantFor('Utrecht', 2023))
 * String.fromCharCode(...paper.slice(0, 2)) // => 'PK'
 */
export async function toWord(result: unknown, options?: OfficeOptions): Promise<Uint8Array> {
  const docx = await loadWord()
  const { paper, properties } = documented(
    result,
    () => readLocale(options),
    (document, locale) => {
      const page = laidOut(document, locale)
      return {
        paper: new docx.Document(settings(docx, page, locale)),
        properties: coreProperties(page.title, locale),
      }
    },
  )
  const overrides = [{ path: 'docProps/core.xml', data: properties }]
  return withoutClock(new Uint8Array(await docx.Packer.toArrayBuffer(paper, undefined, overrides)))
}

type Library = typeof Docx

const FONT = 'Arial'
/** Half points. */
const SIZES = { title: 34, 2: 26, 3: 22, text: 20, small: 17 }
/** Twentieths of a point: A4 with margins of two centimetres. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 }
/** A table with more columns is set on its side. */
const MOST_UPRIGHT = 6
const LANGUAGES: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' }
const WORDS = {
  nl: { table: 'Tabel', page: 'Pagina', of: 'van' },
  en: { table: 'Table', page: 'Page', of: 'of' },
}

function settings(docx: Library, page: LaidDocument, locale: Locale): Docx.IPropertiesOptions {
  const wide = page.blocks.some(
    (block) => block.type === 'table' && block.columns.length > MOST_UPRIGHT,
  )
  const { margin, ...size } = PAGE
  const width = (wide ? size.height : size.width) - 2 * margin
  const orientation = docx.PageOrientation[wide ? 'LANDSCAPE' : 'PORTRAIT']
  let tables = 0
  const children = page.blocks.flatMap((block) => {
    if (block.type === 'table') tables += 1
    return written(docx, block, { width, locale, number: tables })
  })
  const title = new docx.Paragraph({
    heading: 'Heading1',
    children: runs(docx, [{ text: page.title }]),
  })
  return {
    title: page.title,
    styles: styles(LANGUAGES[locale]),
    numbering: { config: [{ reference: BULLETS, levels: [bullet(docx)] }] },
    sections: [
      {
        properties: {
          page: {
            size: { ...size, orientation },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(docx, locale) },
        children: [title, ...children],
      },
    ],
  }
}

const BULLETS = 'bullets'

function bullet({ LevelFormat, AlignmentType }: Library): Docx.ILevelsOptions {
  const style = { paragraph: { indent: { left: 360, hanging: 260 } } }
  return { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style }
}

function styles(language: string): Docx.IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '1F2A44' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZES.text, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: heading(SIZES.title, 0),
      heading2: heading(SIZES[2], 300),
      heading3: heading(SIZES[3], 220),
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: SIZES.small, bold: true, color: '404040' },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
    ],
  }
}

function footer(docx: Library, locale: Locale): Docx.Footer {
  const { page, of } = WORDS[locale]
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber
  const numbers = new docx.TextRun({
    children: [`${page} `, CURRENT, ` ${of} `, TOTAL_PAGES],
    size: SIZES.small,
  })
  return new docx.Footer({
    children: [new docx.Paragraph({ alignment: docx.AlignmentType.RIGHT, children: [numbers] })],
  })
}

interface Place {
  readonly width: number
  readonly locale: Locale
  /** Of the table. */
  readonly number: number
}

function written(docx: Library, block: LaidBlock, place: Place): readonly Docx.FileChild[] {
  const { Paragraph } = docx
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: `Heading${block.level}`,
          children: runs(docx, [{ text: block.text }]),
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ children: runs(docx, [{ text: block.text }]) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: 60 },
            children: runs(docx, item),
          }),
      )
    case 'table':
      return block.columns.length === 0 ? [] : numbered(docx, block, place)
  }
}

function numbered(docx: Library, table: LaidTable, { width, locale, number }: Place) {
  const caption = `${WORDS[locale].table} ${number}: ${table.caption}`
  return [
    new docx.Paragraph({ style: 'Caption', children: runs(docx, [{ text: caption }]) }),
    tableOf(docx, table, width),
    new docx.Paragraph({ spacing: { after: 0, line: 160 }, children: [] }),
  ]
}

function tableOf(docx: Library, table: LaidTable, width: number): Docx.Table {
  const { columns, rows, naming, totals } = table
  const widths = columnWidths(table, width)
  const size = columns.length > MOST_UPRIGHT ? SIZES.small - 1 : SIZES.small
  const cell = (text: LaidText, i: number, bold: boolean, fill?: string) =>
    new docx.TableCell({
      width: { size: widths[i] ?? 0, type: docx.WidthType.DXA },
      ...(fill !== undefined && { shading: { fill } }),
      children: [
        new docx.Paragraph({
          spacing: { after: 0, line: 252 },
          alignment: docx.AlignmentType[columns[i]?.right ? 'RIGHT' : 'LEFT'],
          children: runs(docx, text, { size, bold }),
        }),
      ],
    })
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'B8BEC9' }
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    tableLook: { firstRow: true, firstColumn: naming === 0, noVBand: true, noHBand: true },
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, i) => cell([{ text: heading }], i, true, 'EEF1F6')),
      }),
      ...rows.map(
        (row, at) =>
          new docx.TableRow({
            cantSplit: true,
            children: row.map((text, i) => cell(text, i, totals.includes(at))),
          }),
      ),
    ],
  })
}

/** As wide as what stands in it asks, so that amounts and words do not break and long texts wrap. */
function columnWidths({ columns, rows }: LaidTable, width: number): number[] {
  const lengths = columns.map(({ heading, right }, i) => {
    const texts = rows.map((row) => (row[i] ?? []).map(({ text }) => text).join(''))
    const longest = texts.reduce((most, text) => Math.max(most, text.length), 0)
    const words = [heading, ...(right ? texts : texts.flatMap((text) => text.split(/[\s/]/)))]
    const word = words
      .flatMap((text) => (text === heading ? text.split(/\s/) : [text]))
      .reduce((most, text) => Math.max(most, text.length), 0)
    // A column of words takes at most forty signs of a line before others get theirs; none less than its longest word.
    return Math.max(word + 2, Math.min(Math.max(longest, heading.length) + 2, right ? 18 : 40))
  })
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map((length) => Math.floor((width * length) / all))
}

function runs(docx: Library, text: LaidText, style: Docx.IRunOptions = {}): Docx.ParagraphChild[] {
  return text.map(({ text: words, href, strong }) => {
    const shown = inXml(words).replaceAll('€ ', '€\u00a0')
    const options = { ...style, ...(strong && { bold: true }), text: shown }
    return href === undefined
      ? new docx.TextRun(options)
      : new docx.ExternalHyperlink({
          link: href,
          children: [new docx.TextRun({ ...options, style: 'Hyperlink' })],
        })
  })
}

function coreProperties(title: string, locale: Locale): string {
  const escaped = inXml(title).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ].join(' ')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}><dc:title>${escaped}</dc:title>`,
    `<dc:language>${LANGUAGES[locale]}</dc:language></cp:coreProperties>`,
  ].join('')
}
