export type { OfficeOptions } from './input.js'
export { toWord } from './to-word.js'
export { toWorkbook } from './to-workbook.js'
