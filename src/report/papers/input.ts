// What the papers of an agreement take, each input defined once.
import * as z from 'zod/mini'
import { agreementField } from '../../agreement/calls/input.js'
import { deadlineFields } from '../../agreement/input.js'
import { equatedDays, words } from '../../core/fields/index.js'
import { requirements } from '../../requirements/input.js'
import { blankLabels } from './blanks.js'
import type { BlankId } from './blanks.js'
import { agreementPaperKinds } from './model.js'

/** What is filled in, by the name of the blank. */
export const filled = /* @__PURE__ */ z.lazy(() => {
  const ids = Object.keys(blankLabels) as BlankId[]
  const fields = Object.fromEntries(ids.map((id) => [id, z.optional(words)]))
  return z.strictObject(fields as Record<BlankId, z.ZodMiniOptional<typeof words>>)
})

const fields = () => ({
  /** Days that a royal decree equates with holidays. */
  equatedDays: z.optional(equatedDays),
  /** The ordinance of the municipality, for its terms. */
  ordinance: deadlineFields().ordinance,
  /** What other municipalities ask of the same library. */
  otherRequirements: z.optional(requirements),
  /** What the agreement does not hold, by the name of the blank. */
  filled: z._default(filled, () => ({})),
})

const oneFields = () => ({
  ...fields(),
  paper: z.enum(agreementPaperKinds),
  /** The number of the decision in the history, from 1; default the last that the paper is for. */
  decision: z.optional(z.int().check(z.minimum(1))),
})

/** What `agreementPaper` takes as options. */
export const agreementPaperOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(oneFields()))
/** What `agreementPapers` takes as options. */
export const agreementPapersOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(fields()))

/** The arguments of `agreementPaper`. */
export const agreementPaperCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ agreement: agreementField, ...oneFields() }),
)
/** The arguments of `agreementPapers`. */
export const agreementPapersCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ agreement: agreementField, ...fields() }),
)

/** What an agreement does not hold and its papers need. */
export interface AgreementPapersOptions extends z.input<typeof agreementPapersOptions> {}
/** The same, and which paper. */
export interface AgreementPaperOptions extends z.input<typeof agreementPaperOptions> {}
export type ReadPapersOptions = Omit<z.output<typeof agreementPapersCall>, 'agreement'>
