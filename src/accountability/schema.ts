import * as z from 'zod'
import { weightsSchema } from '../core/apportion/schema.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import {
  equatedDaysSchema,
  euroSchema,
  forms,
  guarded,
  isoDateSchema,
  maybe,
  shaped,
} from '../core/schema/index.js'
import { period } from '../core/fields/index.js'
import type { Definition } from '../core/schema/index.js'
import { yearSchema } from '../grant/schema.js'
import type { PublishedTally } from '../information-point/index.js'
import { publishedTally } from '../information-point/publish-input.js'
import { municipalityNameSchema } from '../municipality/schema.js'
import type { Words } from '../requirements/index.js'
import { memberRequirements } from '../requirements/input.js'
import { grantedFrom, text, words } from './guards.js'
import { STATUSES } from './model.js'
import type { JointAccountInput } from './model.js'
import { hoursFrom, KINDS, PURPOSES, VATS } from './read-lines.js'
import { OWN_PURPOSES } from './read-members.js'
import { versionOf } from './read.js'
import type { SisaInput } from './sisa-model.js'
import { CONTROLS, FIGURES, NUMBER } from './sisa-template.js'
import { MEASURES, SISA_CODE } from './sisa.js'

const name = /* @__PURE__ */ guarded<string>(text, { ...forms.filled, maxLength: 400 })
const fromZero = /* @__PURE__ */ guarded<Euro, EuroInput>(grantedFrom, forms.amountFromZero)
const hours = /* @__PURE__ */ guarded<string, string | number>(hoursFrom, forms.weight)

/** The same as `maybe`, of a definition. */
function left<Out, In>(definition: Definition<Out, In>): z.ZodExactOptional<z.ZodType<Out, In>> {
  return z.optional(definition) as unknown as z.ZodExactOptional<z.ZodType<Out, In>>
}

/** What `jointAccount` takes. */
export const jointAccountSchema: z.ZodType<JointAccountInput, JointAccountInput> =
  /* @__PURE__ */ z.lazy(() => {
    const member = z.strictObject({
      municipality: municipalityNameSchema,
      granted: fromZero,
      opening: maybe(euroSchema),
      openingReason: maybe(guarded<Words>(words, forms.words)),
      corrections: maybe(
        z.array(z.strictObject({ year: yearSchema, amount: euroSchema, reason: name })),
      ),
      stateGrant: maybe(euroSchema),
      ownSpending: maybe(
        z.array(
          z.strictObject({ purpose: z.enum(OWN_PURPOSES), amount: euroSchema, description: name }),
        ),
      ),
      until: maybe(isoDateSchema),
      requirements: left(memberRequirements),
    })
    const line = z.strictObject({
      id: name,
      label: maybe(name),
      kind: maybe(z.enum(KINDS)),
      amount: euroSchema,
      purpose: z.enum(PURPOSES),
      budget: maybe(euroSchema),
      hours: maybe(hours),
      vat: maybe(z.enum(VATS)),
      municipality: maybe(municipalityNameSchema),
      weights: maybe(weightsSchema),
    })
    return z.strictObject({
      library: z.strictObject({ name }),
      year: yearSchema,
      period: left(period),
      status: z.enum(STATUSES),
      version: maybe(guarded<number>(versionOf, { ...forms.count, minimum: 1 })),
      members: z.array(member).min(1),
      lines: z.array(line),
      weights: maybe(z.union([z.enum(['granted', 'inhabitants']), weightsSchema])),
      results: maybe(
        z.record(
          z.string(),
          publishedTally as unknown as z.ZodType<PublishedTally, PublishedTally>,
        ),
      ),
    })
  })

/** What `sisaStatement` takes. */
export const sisaSchema: z.ZodType<SisaInput, SisaInput> = /* @__PURE__ */ z.lazy(() => {
  const label = z.strictObject({ nl: name, en: name })
  return z.strictObject({
    municipality: municipalityNameSchema,
    year: yearSchema,
    stateGrant: fromZero,
    spending: euroSchema,
    measure: z.enum(MEASURES),
    code: maybe(
      shaped(SISA_CODE, {
        nl: 'Schrijf de code van de regeling in SiSa: een hoofdletter en een getal, zoals C62.',
        en: 'Write the code of the scheme in SiSa: a capital and a number, such as C62.',
      }),
    ),
    cumulativeBefore: maybe(euroSchema),
    correction: maybe(euroSchema),
    throughAuthorities: maybe(
      z.array(
        z.strictObject({
          municipality: municipalityNameSchema,
          spending: euroSchema,
          correction: maybe(euroSchema),
        }),
      ),
    ),
    ownExecution: maybe(z.boolean()),
    final: maybe(z.boolean()),
    status: maybe(z.enum(STATUSES)),
    template: maybe(
      z
        .array(
          z.strictObject({
            number: shaped(NUMBER, {
              nl: 'Schrijf twee cijfers, zoals 01.',
              en: 'Write two digits, such as 01.',
            }),
            figure: z.enum(FIGURES),
            label,
            control: z.enum(CONTROLS),
          }),
        )
        .min(1),
    ),
  })
})

/** What `sisaDates` takes as options. */
export const sisaDatesOptionsSchema: z.ZodType<SisaDatesOptions, SisaDatesOptions> =
  /* @__PURE__ */ z.lazy(() =>
    z.strictObject({
      weekendRule: maybe(z.boolean()),
      equatedDays: maybe(equatedDaysSchema),
    }),
  )

interface SisaDatesOptions {
  readonly weekendRule?: boolean
  readonly equatedDays?: readonly string[]
}
