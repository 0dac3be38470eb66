export type { JointAccountInput, Line, Member, MemberRequirement, OwnSpending } from './input.js'
export { jointAccount } from './joint-account.js'
export type {
  AccountLine,
  AccountStatus,
  AccountTotals,
  ByPurpose,
  GrantPurpose,
  JointAccount,
  LineShare,
  Reconciliation,
  SpendingTotals,
  Sharing,
  Statement,
  Vat,
  WeighedBy,
  Weighing,
} from './model.js'
export { nextYear } from './next-year.js'
export type { CarriedOpening } from './next-year.js'
export { readAccount } from './read-account.js'
export type { JsonAccount } from './read-account.js'
export { reportingTolerance } from './reporting-tolerance.js'
export { sisaStatement } from './sisa.js'
export { sisaFrom } from './sisa-from.js'
export type {
  SisaControl,
  SisaFigure,
  SisaFromOptions,
  SisaIndicator,
  SisaInput,
  SpendingMeasure,
  ThroughAuthority,
  SisaDatesOptions,
} from './sisa-input.js'
export type {
  SisaAnnexColumns,
  SisaAuthority,
  SisaRow,
  SisaSource,
  SisaStatement,
} from './sisa-model.js'
export { spendingMeasureTerms } from './sisa-model.js'
export { SISA_TEMPLATE } from './sisa-template.js'
export { sisaDates } from './sisa-dates.js'
export type { SisaDates } from './sisa-dates.js'
