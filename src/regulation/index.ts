export { articles } from './articles.js'
export { checkSpending } from './check-spending.js'
export type { CheckedLine, KnownOnOptions, SpendingLine } from './input.js'
export { judgementPoints } from './judgement-points.js'
export { parameterLabels, regulationParameters } from './parameters.js'
export { purposes } from './purposes.js'
export { regimeFor } from './regime.js'
export { regulationFor } from './regulation.js'
export type {
  Article,
  Fact,
  JudgementOption,
  JudgementPoint,
  JudgementPointId,
  ParameterName,
  ParameterValues,
  ParameterVersions,
  Publication,
  Purpose,
  PurposeDefinition,
  Regime,
  RegimeStatus,
  Regulation,
  RegulationParameters,
  VatMark,
} from './model.js'
export type { SpendingCheck } from './spending-check.js'
