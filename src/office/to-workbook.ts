import { MOST_SHEETS } from '../core/limits.js'
import { Collector, listFrom, SpukError, tooMany } from '../core/result/index.js'
import type { Locale, Text } from '../core/result/index.js'
import { cellText, documented } from '../report/index.js'
import type { Block, Document, Phrase } from '../report/index.js'
import { textCell } from './cell-values.js'
import { readLocale } from './input.js'
import type { OfficeOptions } from './input.js'
import { loadWriter } from './peers.js'
import type { CellObject, Feature, Sheet } from './peers.js'
import { HEADING, sheetOf } from './sheet.js'
import type { SheetRows } from './sheet.js'
import { sheetNames } from './sheet-names.js'
import { withoutClock } from './zip.js'

/**
 * Results as a workbook: a sheet for each, with amounts as numbers in euros, days as days, codes and other
 * texts as text, so that `0344` stays `0344`. A total is a number as the library has it; where it is a sum, the
 * column beside the table has a formula that adds the cells up and says whether that is the total. (A formula
 * has no value before a spreadsheet opens the file, so no number depends on one.) What was assumed, what still
 * needs a judgement and other remarks stand on the last sheet.
 *
 * @param results one result, or a list in which each is a result or a list of results of one kind
 * @returns the bytes of an `.xlsx` file
 * @throws SpukError `report/unknown-kind`, `report/malformed-result`, `input/…`, `office/missing-package`
 * (`write-excel-file`)
 *
 * @example
 * const book = await toWorkbook([grantFor('Utrecht', 2023), grantsFor(2023)])
 * String.fromCharCode(...book.slice(0, 2)) // => 'PK'
 */
export async function toWorkbook(results: unknown, options?: OfficeOptions): Promise<Uint8Array> {
  const check = new Collector()
  const asked = check.attempt([], () => readLocale(options))
  const read = check.attempt([], () => partsOf(results, asked ?? 'nl'))
  const { locale, made } = check.valid({ locale: asked, made: read })
  const last = WORDS.sheet[locale]
  const names = sheetNames([...made.map(({ name }) => name), last])
  const remarks = made.flatMap((one, i) => one.remarks.map((row) => [names[i] ?? '', ...row]))
  const sheets = made.map(({ sheet }, i) => sheetFrom(names[i] ?? '', sheet))
  return written(
    remarks.length === 0
      ? sheets
      : [...sheets, sheetFrom(names.at(-1) ?? last, remarkSheet(remarks, locale))],
  )
}

function partsOf(results: unknown, locale: Locale) {
  const list = Array.isArray(results) && results.length > 0 ? listFrom(results) : [results]
  if (list.length > MOST_SHEETS) throw new SpukError([tooMany({ most: MOST_SHEETS })])
  return list.map((result) =>
    documented(
      result,
      () => undefined,
      (document) => ({
        name: document.short ?? document.title[locale],
        sheet: sheetOf(document, locale),
        remarks: remarksOf(document, locale),
      }),
    ),
  )
}

/** The bytes of a workbook. */
export async function written(sheets: Sheet[], features: Feature[] = []): Promise<Uint8Array> {
  const write = await loadWriter()
  const blob = await write(sheets, { fontFamily: 'Arial', fontSize: 10, features }).toBlob()
  return withoutClock(new Uint8Array(await blob.arrayBuffer()))
}

/** A sheet as the package takes it; a wide one keeps its first column in view. */
export function sheetFrom(name: string, { rows, widths, frozen }: SheetRows): Sheet {
  return {
    sheet: name,
    data: rows.map((row) => [...row]),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen,
    ...(widths.length > MOST_IN_VIEW && {
      stickyColumnsCount: 1,
      orientation: 'landscape' as const,
    }),
  }
}

const MOST_IN_VIEW = 8

const WORDS = {
  sheet: { nl: 'Aannames en oordelen', en: 'Assumptions, judgements' },
  heads: {
    nl: ['Blad', 'Soort', 'Onderdeel', 'Tekst'],
    en: ['Sheet', 'Sort', 'Part', 'Text'],
  },
  sorts: {
    assumption: { nl: 'Aanname', en: 'Assumption' },
    judgement: { nl: 'Oordeel nodig', en: 'Judgement needed' },
    warning: { nl: 'Let op', en: 'Please note' },
    other: { nl: 'Toelichting', en: 'Remark' },
  },
}

/** What a document says in words: sort, heading and text. */
function remarksOf({ blocks }: Document, locale: Locale): readonly (readonly string[])[] {
  let heading = ''
  return blocks.flatMap((block: Block) => {
    if (block.type === 'heading') heading = block.text[locale]
    if (block.type !== 'list' && block.type !== 'paragraph') return []
    const texts: readonly (Text | Phrase)[] = block.type === 'list' ? block.items : [block.text]
    const sort = WORDS.sorts[block.about ?? 'other'][locale]
    return texts.map((text) => [sort, heading, cellText(text, locale)])
  })
}

function remarkSheet(remarks: readonly (readonly string[])[], locale: Locale): SheetRows {
  const heads = WORDS.heads[locale].map((text): CellObject => ({ ...textCell(text), ...HEADING }))
  const style = { wrap: true, alignVertical: 'top' } as const
  return {
    rows: [heads, ...remarks.map((row) => row.map((text) => ({ ...textCell(text), ...style })))],
    widths: [26, 18, 30, 90],
    frozen: 1,
  }
}
