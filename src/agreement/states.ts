import { frozen } from '../core/frozen/index.js'

/**
 * The states an agreement can be in; `closed` is the end.
 *
 * @example
 * agreementStates[0] // => 'drafted'
 */
export const agreementStates = /* @__PURE__ */ frozen([
  'drafted',
  'requested',
  'awarded',
  'refused',
  'amended',
  'suspended',
  'reported',
  'determined',
  'determined-lower',
  'withdrawn',
  'revised',
  'recovered',
  'lapsed',
  'closed',
] as const)
/** One of {@link agreementStates}. */
export type AgreementState = (typeof agreementStates)[number]

/**
 * What can happen to an agreement.
 *
 * @example
 * agreementEvents.includes('determine-lower') // => true
 */
export const agreementEvents = /* @__PURE__ */ frozen([
  'request',
  'award',
  'refuse',
  'amend',
  'suspend',
  'resume',
  'pay',
  'report',
  'determine',
  'determine-lower',
  'withdraw',
  'revise',
  'recover',
  'set-off',
  'write-off',
  'lapse',
  'close',
] as const)
/** One of {@link agreementEvents}. */
export type AgreementEventName = (typeof agreementEvents)[number]

/**
 * The grounds on which a subsidy is determined lower (Awb 4:46(2)): (a) activities not or not wholly
 * carried out, (b) obligations not met, (c) wrong or incomplete data, (d) a wrong award that the
 * library knew or should have known to be wrong.
 *
 * @example
 * lowerGrounds.join('') // => 'abcd'
 */
export const lowerGrounds = /* @__PURE__ */ frozen(['a', 'b', 'c', 'd'] as const)
/** One of {@link lowerGrounds}. */
export type LowerGround = (typeof lowerGrounds)[number]

/**
 * The grounds on which a determination is revised (Awb 4:49): facts that were not known, a
 * determination that was evidently wrong, obligations breached afterwards.
 *
 * @example
 * reviseGrounds.length // => 3
 */
export const reviseGrounds = /* @__PURE__ */ frozen([
  'unknown-facts',
  'evidently-wrong',
  'later-breach',
] as const)
/** One of {@link reviseGrounds}. */
export type ReviseGround = (typeof reviseGrounds)[number]
