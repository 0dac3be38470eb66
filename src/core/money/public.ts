export type { DecimalInput, EuroInput, Rounding } from './index.js'
export { euro, Euro, isEuro, parseEuro, roundToEuro, sumEuros } from './index.js'
export type { Ratio } from './index.js'
export * from '../result/public.js'
