export { agreementPaper, agreementPaperKinds, agreementPapers } from './index.js'
export type {
  AgreementPaper,
  AgreementPaperKind,
  AgreementPaperOptions,
  AgreementPapersOptions,
  Blank,
  BlankId,
  Filled,
  PaperDays,
  PaperRequirement,
} from './index.js'
export { toCsv, toHtml, toMarkdown, toRows, toSvg, toTable } from './index.js'
export type {
  CsvDialect,
  CsvOptions,
  HtmlOptions,
  LocaleOptions,
  ResultTable,
  Row,
} from './index.js'
