import type { Agreement, AgreementMove } from './model.js'

/** What moves depend on and do not change. */
export type Terms = Pick<
  Agreement,
  | 'amount'
  | 'amountIs'
  | 'period'
  | 'yearsRunning'
  | 'ending'
  | 'budgetProviso'
  | 'direct'
  | 'reportDue'
  | 'form'
>
/** What moves change. */
export type AgreementSnapshot = Pick<Agreement, 'state' | 'history' | 'money'>
/** An event whose form is valid. */
export interface ReadEvent extends Omit<AgreementMove, 'from' | 'to'> {}
