export { cellText, isDays, isNumber, isNumeral, isPhrase } from './cell.js'
export { toSvg } from './chart.js'
export { toCsv } from './csv.js'
export type { CsvDialect } from './csv.js'
export { documented } from './document.js'
export { toHtml } from './html.js'
export type { CsvOptions, HtmlOptions, LocaleOptions } from './input.js'
export { laidOut } from './layout.js'
export type { LaidBlock, LaidDocument, LaidTable, LaidText } from './layout.js'
export { toMarkdown } from './markdown.js'
export type { Block, Cell, Document, Phrase, Table } from './model.js'
export { toRows, toTable } from './rows.js'
export type { ResultTable, Row } from './rows.js'
export { agreementPaper, agreementPapers } from './papers/agreement-paper.js'
export type { Blank, BlankId, Filled } from './papers/blanks.js'
export type { AgreementPaperOptions, AgreementPapersOptions } from './papers/input.js'
export { agreementPaperKinds } from './papers/model.js'
export type {
  AgreementPaper,
  AgreementPaperKind,
  PaperDays,
  PaperRequirement,
} from './papers/model.js'
