import * as z from 'zod'
import { isoDateSchema, shaped } from '../core/schema/index.js'
import { canonicalName } from '../core/text/index.js'
import { forms, services, weekdays } from './model.js'

const uuid = shaped(/^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/, {
  nl: 'Geef een UUID: 32 cijfers en letters van a tot en met f, met streepjes ertussen.',
  en: 'Give a UUID: 32 digits and letters from a to f, with hyphens between.',
})
const municipalityCode = shaped(/^GM\d{4}$/, {
  nl: 'Geef de code van een gemeente, zoals GM0344.',
  en: 'Give the code of a municipality, such as GM0344.',
})
const time = shaped(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
  nl: 'Schrijf een tijd als 09:30, van 00:00 tot en met 23:59.',
  en: 'Write a time as 09:30, from 00:00 to 23:59.',
})
/** In its one spelling, so that names that look alike are one. */
const name = z.string().overwrite(canonicalName).min(1).max(80)
const category = z.string().overwrite(canonicalName).min(1).max(60)

const opening = z.strictObject({ from: time, to: time })
const arrangement = z.strictObject({
  subject: z.enum(['cooperation', 'services', 'referral', 'promotion']),
  formal: z.boolean(),
  from: isoDateSchema.optional(),
  to: isoDateSchema.optional(),
})

/** Input of `validatePoint`. */
export const informationPointSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    kind: z.literal('information-point').optional(),
    id: uuid,
    name,
    place: name,
    inLibrary: z.boolean(),
    municipality: municipalityCode,
    library: name,
    openingHours: z.partialRecord(z.enum(weekdays), z.array(opening).max(10)),
    services: z.array(z.enum(services)).min(1).max(services.length),
    partners: z
      .array(
        z.strictObject({
          name,
          sector: z.enum(['public', 'semi-public', 'private']),
          arrangements: z.array(arrangement).max(100).default([]),
        }),
      )
      .max(1000)
      .default([]),
    routes: z
      .array(
        z.strictObject({
          to: name,
          kind: z.enum(['competent-provider', 'professional']),
          questions: z.array(category).min(1).max(1000),
        }),
      )
      .max(1000)
      .default([]),
  }),
)

const question = { question: category, organisation: category.optional(), help: category }
const visit = {
  kind: z.literal('registration').optional(),
  id: uuid,
  date: isoDateSchema,
  point: uuid,
  municipality: municipalityCode,
  library: name,
  place: name.optional(),
  duration: category.optional(),
}

const form2021 = {
  gender: category.optional(),
  ageClass: category.optional(),
  languageLevel: category.optional(),
}
const form2024 = { area: category.optional(), referral: category.optional() }

/** What both forms ask, for an input of which the form is not known: what is wrong with its other fields. */
export const eitherFormSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    ...visit,
    form: z.enum(forms),
    questions: z
      .array(z.strictObject({ ...question, ...form2024 }))
      .min(1)
      .max(100),
    ...form2021,
  }),
)

/** Input of `validateRegistration`: one of the two forms. */
export const registrationSchema = /* @__PURE__ */ z.lazy(() =>
  z.discriminatedUnion('form', [
    z.strictObject({
      ...visit,
      form: z.literal(forms[0]),
      questions: z.array(z.strictObject(question)).length(1),
      ...form2021,
    }),
    z.strictObject({
      ...visit,
      form: z.literal(forms[1]),
      questions: z
        .array(z.strictObject({ ...question, ...form2024 }))
        .min(1)
        .max(100),
    }),
  ]),
)
