export { liquidity } from './liquidity.js'
export { accountingWays, fundingRecipients, fundingTerms, legalForms } from './model.js'
export type {
  AccountingWay,
  AnnouncementInput,
  AwardInput,
  FundingRecipient,
  FundingTerm,
  KnownStream,
  LegalForm,
  MoneyStream,
  MoneyStreamInput,
  PromisedAmount,
  StreamDate,
  StreamFact,
  StreamPayment,
  StreamPaymentInput,
} from './model.js'
export { fundingOverview } from './overview.js'
export { fundingMeasureTerms } from './overview-explanation.js'
export { passThrough } from './pass-through.js'
export { knownStreams, streamFrom } from './presets.js'
export { validateStreams } from './schema.js'
export { fundingMeasures } from './results.js'
export type {
  AccountingDifference,
  Cost,
  FundedTwice,
  FundingFigures,
  FundingMeasure,
  FundingOverview,
  FundingTotals,
  Kept,
  KeptInput,
  LatePayment,
  Liquidity,
  LiquidityInput,
  LiquidityMonth,
  Movement,
  PassThrough,
  PassThroughStep,
  PurposeLine,
  Shortfall,
  StreamEnd,
  StreamLine,
  Transfer,
  YearLine,
} from './results.js'
