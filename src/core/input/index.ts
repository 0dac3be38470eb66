export { issuesByField } from './by-field.js'
export { copyOf } from './copy.js'
export { plain } from './plain.js'
export { isWrittenOnce, listWrittenOnce, putBack, resultWrittenOnce } from './written-once.js'
