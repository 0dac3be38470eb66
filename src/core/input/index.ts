export { issuesByField } from './by-field.js'
export { copyOf } from './copy.js'
export { plain } from './plain.js'
export { listWrittenOnce, putBack } from './written-once.js'
