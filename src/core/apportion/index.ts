export * from './public.js'
export { partsOf } from './apportion.js'
export { wholeWeights } from './weights.js'
export type { WholeWeights } from './weights.js'
