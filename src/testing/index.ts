// The test kit: inputs to feed to an integration (fast-check), outcomes that must come out, laws that must hold.
export { nearlyValidAgreements, validAgreementLives, validAgreements } from './agreements.js'
export { nearlyValidAmounts, validAmounts } from './amounts.js'
export type { CentsRange } from './amounts.js'
export { assertAddsUp, assertStatementsTie } from './assert-account.js'
export { assertDifference, assertRecomputes, assertSurvivesJson } from './assert-explained.js'
export { assertGolden } from './assert-golden.js'
export { assertAgreementMoney, assertGrant, assertNationalTotals } from './assert-grant.js'
export { assertReported } from './assert-reported.js'
export { assertApportionment, assertSpread, assertTable } from './assert-shares.js'
export { nearlyValidDates, validDates, validPeriods } from './dates.js'
export type { DayRange } from './dates.js'
export { goldenCases } from './golden/index.js'
export type { Expected, GoldenCase } from './golden/index.js'
export { nearlyValidGrantInputs, validGrantInputs } from './grants.js'
export type { GrantInput } from './grants.js'
export { nearlyValidJointAccounts, validJointAccounts } from './joint-accounts.js'
export type { JointAccountSize } from './joint-accounts.js'
export { LawBroken } from './law-broken.js'
export { nearlyValidInformationPoints, validInformationPoints } from './information-points.js'
export {
  nearlyValidCosts,
  nearlyValidMoneyStreams,
  validCosts,
  validMoneyStreams,
} from './money-streams.js'
export {
  nearlyValidMunicipalityNames,
  validMunicipalities,
  validMunicipalityNames,
} from './municipalities.js'
export type { NearlyValid } from './nearly-valid.js'
export { nearlyValidOrdinances, validOrdinances } from './ordinances.js'
export { nearlyValidRegistrations, validRegistrations } from './registrations.js'
export { nearlyValidRequirements, validRequirement, validRequirements } from './requirements.js'
export { nearlyValidResponses, validResponses } from './responses.js'
export type { ResponseInput } from './responses.js'
export { nearlyValidSpendingLines, validSpendingLines } from './spending-lines.js'
export { nearlyValidTables, validTables } from './tables.js'
export type { PlainRow, PlainTable } from './tables.js'
export { nearlyValidWeights, validWeights } from './weights.js'
export type { PlainWeight, PlainWeights } from './weights.js'
