export { apportion, quotaOf } from './apportion.js'
export type { ApportionOptions } from './apportion.js'
export type {
  Apportionment,
  ApportionmentPart,
  ApportionmentTable,
  ColumnAmounts,
  PartialWeights,
  PartReason,
  PeriodInput,
  Spread,
  SpreadPeriod,
  TableInput,
  TableRow,
  Weight,
  Weights,
} from './model.js'
export { spread } from './spread.js'
export type { SpreadOptions } from './spread.js'
export { apportionTable } from './table.js'
