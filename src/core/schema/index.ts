export { euroSchema, guarded, isoDateSchema, parseWith } from './schema.js'
