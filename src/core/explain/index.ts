export type {
  Amount,
  ApportionmentNode,
  Assumption,
  Decision,
  Explained,
  Explanation,
  ExplanationNode,
  InputNode,
  MeanNode,
  MeanPart,
  NodeValue,
  ParameterNode,
  RoundingMode,
  RoundingNode,
  ShareNode,
  SpreadNode,
  StepNode,
  TableNode,
  TableNodeRow,
  TableShareNode,
  Unit,
} from './model.js'
export { assumptionsOfAll } from './assumptions.js'
export { canonicalJson } from './canonical.js'
export { difference } from './difference.js'
export type { Contribution, Difference } from './difference.js'
export { explain } from './explain.js'
export type { ExplainOptions } from './options-input.js'
export { markdownText } from './markdown.js'
export { parseReceipt, receipt } from './receipt.js'
export type { Receipt } from './receipt.js'
export { recompute } from './recompute.js'
export type { Change, Recomputation } from './recompute.js'
export { replay } from './replay.js'
export type { Cause, Replay } from './replay.js'
export { explanationOf } from './read.js'
export { figureText } from './exact.js'
export { rowsOf } from './rows.js'
export type { Row } from './rows.js'
export { shownValue } from './show.js'
export { WORDS } from './words.js'
