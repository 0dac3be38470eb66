export { issuesByField } from './by-field.js'
export { copyOf } from './copy.js'
export { toPlainData } from './plain.js'
export { isWrittenOnce, listWrittenOnce, putBack, resultWrittenOnce } from './written-once.js'
