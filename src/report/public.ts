export { toCsv, toHtml, toMarkdown, toRows, toSvg, toTable } from './index.js'
export type {
  CsvDialect,
  CsvOptions,
  HtmlOptions,
  LocaleOptions,
  ResultTable,
  Row,
} from './index.js'
