export * from './public.js'
export { checkedValueOn } from './dated.js'
