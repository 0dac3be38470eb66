// What the functions of this room take, by the names of their arguments.
import * as z from 'zod/mini'
import { date } from '../../core/fields/index.js'
import { list } from '../../core/schema/index.js'
import { deadlineFields, planFields, renewFields } from '../input.js'
import { contact } from '../party-input.js'
import { agreementField } from '../read.js'

/** The arguments of `agreementDeadlines`. */
export const deadlinesCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ ...deadlineFields(), agreement: agreementField }),
)

/** The arguments of `paymentPlan`. */
export const paymentPlanCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ agreement: agreementField, ...planFields() }),
)

/** The arguments of `contactOn`. */
export const contactCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ on: date, contacts: list(contact) }),
)

/** The arguments of `renewAgreement`. */
export const renewCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ agreement: agreementField, ...renewFields() }),
)

export { agreementField } from '../read.js'
