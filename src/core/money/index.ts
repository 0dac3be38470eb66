export { decimal, digitsOf, Exact, hasTooManyDigits, product, preview } from './decimal.js'
export type { DecimalInput } from './decimal.js'
export { euro, Euro, isEuro, sumEuros } from './euro.js'
export type { EuroInput } from './euro.js'
export { parseEuro } from './parse.js'
export { notDutchAmount } from './issues.js'
export { refuseComma, refuseSurplus } from './surplus.js'
export { roundToEuro } from './round.js'
export { inThousands } from './thousands.js'
export type { Rounding } from './round.js'
export {
  addRatios,
  compareRatios,
  divideRatios,
  floorRatio,
  multiplyRatios,
  ratioOf,
  ratioText,
  readRatio,
  roundRatio,
  subtractRatios,
} from './ratio.js'
export type { Ratio } from './ratio.js'
