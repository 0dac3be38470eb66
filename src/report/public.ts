export { toCsv, toHtml, toMarkdown, toRows, toSvg, toTable } from './index.js'
export type { CsvDialect, HtmlOptions, ResultTable, Row } from './index.js'
