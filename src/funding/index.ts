export type {
  AnnouncementInput,
  AwardInput,
  CostInput,
  KeptInput,
  LiquidityInput,
  MoneyStreamInput,
  StreamPaymentInput,
  TransferInput,
} from './input.js'
export { liquidity } from './liquidity.js'
export { accountingWays, fundingRecipients, fundingTerms, legalForms } from './model.js'
export type {
  AccountingWay,
  FundingRecipient,
  FundingTerm,
  KnownStream,
  LegalForm,
  MoneyStream,
  PromisedAmount,
  StreamDate,
  StreamFact,
  StreamPayment,
} from './model.js'
export { fundingOverview } from './overview.js'
export { fundingMeasureTerms } from './overview-explanation.js'
export { passThrough } from './pass-through.js'
export { knownStreams, streamFrom } from './presets.js'
export { validateStreams } from './validate-streams.js'
export { fundingMeasures } from './results.js'
export type {
  AccountingDifference,
  FundedTwice,
  FundingFigures,
  FundingMeasure,
  FundingOverview,
  FundingTotals,
  Kept,
  LatePayment,
  Liquidity,
  LiquidityMonth,
  Movement,
  PassThrough,
  PassThroughStep,
  PurposeLine,
  RecipientTotals,
  Shortfall,
  StreamEnd,
  StreamLine,
  YearLine,
} from './results.js'
