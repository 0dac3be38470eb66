export * from './public.js'
export { harmoniseRead } from './harmonise.js'
