export { copyOf } from './copy.js'
export { plain } from './plain.js'
