export { articles } from './articles.js'
export { checkSpending } from './check-spending.js'
export { judgementPoints } from './judgement-points.js'
export { parameterLabels, regulationParameters } from './parameters.js'
export { purposes } from './purposes.js'
export { regimeFor } from './regime.js'
export { regulationFor } from './regulation.js'
export type {
  Article,
  CheckedLine,
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
  SpendingCheck,
  SpendingLine,
  VatMark,
} from './model.js'
