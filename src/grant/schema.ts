// For schemas of other rooms that are not yet definitions.
export { year as yearSchema } from '../core/fields/index.js'
