export { toCsv, toHtml, toMarkdown, toRows, toSvg } from './index.js'
export type { CsvDialect, HtmlOptions, Row } from './index.js'
