// What callers bring of help points and registrations, each input defined once.
import * as z from 'zod/mini'
import { date, endsNotBeforeStart, name, nameUpTo } from '../core/fields/index.js'
import { LONGEST_CATEGORY, LONGEST_POINT_NAME, MOST_QUESTIONS } from '../core/limits.js'
import { SpukError } from '../core/result/index.js'
import {
  addIssue,
  converted,
  formed,
  leaf,
  list,
  listRule,
  optional,
  rule,
  uniqueBy,
} from '../core/schema/index.js'
import { findMunicipality } from '../municipality/index.js'
import { categoryFields } from './categories.js'
import { noSuchMunicipality, personalData } from './issues.js'
import { categoryLists } from './lists.js'
import type { CategoryKeys } from './lists.js'
import { forms, services, weekdays } from './model.js'
import type { CategoryLists } from './model.js'
import { doubled, openingOrder, unknownPartner } from './point-issues.js'
import { personalDataIn } from './privacy.js'

/** In small letters, as UUIDs are the same in any case. */
const uuid = /* @__PURE__ */ z.lazy(() =>
  converted(
    formed(/^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/, {
      nl: 'Geef een UUID: 32 cijfers en letters van a tot en met f, met streepjes ertussen.',
      en: 'Give a UUID: 32 digits and letters from a to f, with hyphens between.',
    }),
    (id) => id.toLowerCase(),
  ),
)
const municipalityCode = /* @__PURE__ */ z.lazy(() =>
  formed(/^GM\d{4}$/, {
    nl: 'Geef de code van een gemeente, zoals GM0344.',
    en: 'Give the code of a municipality, such as GM0344.',
  }),
)
const time = /* @__PURE__ */ z.lazy(() =>
  formed(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
    nl: 'Schrijf een tijd als 09:30, van 00:00 tot en met 23:59.',
    en: 'Write a time as 09:30, from 00:00 to 23:59.',
  }),
)
const shortName = /* @__PURE__ */ nameUpTo(LONGEST_POINT_NAME)
const category = /* @__PURE__ */ nameUpTo(LONGEST_CATEGORY)

const knownMunicipality = /* @__PURE__ */ z.lazy(() =>
  converted(municipalityCode, (code) => {
    if (findMunicipality(code).ok) return code
    throw new SpukError([noSuchMunicipality({})])
  }),
)

/** A name that is shown to everybody. */
const publicName = /* @__PURE__ */ z.lazy(() =>
  converted(shortName, (text) => {
    const found = personalDataIn(text)
    if (found.length === 0) return text
    throw new SpukError(found.map((kind) => personalData({ found: kind })))
  }),
)

const opening = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** `HH:MM`. */
    from: time,
    /** `HH:MM`. */
    to: time,
  }),
)

const inTurn = /* @__PURE__ */ listRule<z.output<typeof opening>>((valid, length) =>
  Array.from({ length }, (_, i) => i).flatMap((i) => {
    const [from, to] = [valid(i, 'from'), valid(i, 'to')]
    if (from === undefined || to === undefined) return []
    const before = i === 0 ? undefined : valid(i - 1, 'to')
    const follows = before === undefined || before <= from
    return from < to && follows ? [] : [openingOrder({ from, to }, [i])]
  }),
)

/** Each word once. */
const once = /* @__PURE__ */ z.check<readonly string[]>((payload) => {
  payload.value.forEach((one, i, all) => {
    if (all.indexOf(one) < i) addIssue(payload, doubled({}, [i]))
  })
})

const arrangement = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      subject: z.enum(['cooperation', 'services', 'referral', 'promotion']),
      /** Whether it is written down and signed. */
      formal: z.boolean(),
      /** First day, `YYYY-MM-DD`. */
      from: optional(date),
      /** Last day, `YYYY-MM-DD`. */
      to: optional(date),
    })
    .check(endsNotBeforeStart('from', 'to')),
)

const partner = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    name: publicName,
    sector: z.enum(['public', 'semi-public', 'private']),
    arrangements: z._default(list(arrangement, z.maxLength(100)), () => []),
  }),
)

const route = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Name of one of the point's partners. */
    to: shortName,
    /** Art. 1 (e): the competent public provider, or a professional helper. Only the latter may take a sensitive question. */
    kind: z.enum(['competent-provider', 'professional']),
    /** Kinds of question, as in the category list `question`. */
    questions: list(category, z.minLength(1), z.maxLength(1000)),
  }),
)

/** What `validatePoint` takes: a help point (Informatiepunt Digitale Overheid). */
export const informationPoint = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      kind: z._default(z.literal('information-point'), 'information-point'),
      /** UUID. */
      id: uuid,
      name: publicName,
      place: publicName,
      /** Whether it is in a library building. */
      inLibrary: z.boolean(),
      /** Code of the municipality: `GM0344`. */
      municipality: knownMunicipality,
      /** The library organisation that keeps it. */
      library: publicName,
      openingHours: z.partialRecord(z.enum(weekdays), list(opening, z.maxLength(10), inTurn)),
      services: list(z.enum(services), z.minLength(1), z.maxLength(services.length), once),
      partners: z._default(list(partner, z.maxLength(1000), uniqueBy('name')), () => []),
      routes: z._default(list(route, z.maxLength(1000)), () => []),
    })
    .check(
      rule(['partners', 'routes'], ({ partners, routes }) => {
        const names = partners.map((one) => one.name)
        return routes.flatMap(({ to }, i) =>
          names.includes(to) ? [] : [unknownPartner({ partners: names }, ['routes', i, 'to'])],
        )
      }),
    ),
)

const sensitive = () => z.optional(list(name))

/** Which kinds of question are sensitive beside those of the preset. */
export const sensitiveOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    sensitive: sensitive(),
  }),
)

/** What `routesFor` takes: of the point only its routes. */
export const routesCall = /* @__PURE__ */ z.lazy(() => {
  const routes = list(
    z.object({
      to: name,
      kind: z.enum(['competent-provider', 'professional']),
      questions: list(name),
    }),
  )
  return z.strictObject({ point: z.object({ routes }), question: name, sensitive: sensitive() })
})

const ofQuestion = () => ({
  question: category,
  organisation: optional(category),
  help: category,
})
/** What form 2024 asks beside it. */
const ofQuestion2024 = () =>
  z.strictObject({
    ...ofQuestion(),
    /** Digital government, library service or other. */
    area: optional(category),
    /** To whom the visitor was referred. */
    referral: optional(category),
  })

const ofVisit = () => ({
  kind: z._default(z.literal('registration'), 'registration'),
  /** UUID. */
  id: uuid,
  /** `YYYY-MM-DD`. */
  date,
  /** UUID of the point. */
  point: uuid,
  /** Code of the municipality: `GM0344`. */
  municipality: municipalityCode,
  library: shortName,
  /** Where the talk was held, if not at the point's own place. */
  place: optional(shortName),
  /** How long the talk took. */
  duration: optional(category),
})
const ofVisit2021 = () => ({
  gender: optional(category),
  ageClass: optional(category),
  languageLevel: optional(category),
})
const questions2024 = () => list(ofQuestion2024(), z.minLength(1), z.maxLength(MOST_QUESTIONS))

/** What both forms ask, for an input of which the form is not known: what is wrong with its other fields. */
export const eitherForm = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    ...ofVisit(),
    form: z.enum(forms),
    questions: questions2024(),
    ...ofVisit2021(),
  }),
)

/** What `validateRegistration` takes: one of the two forms. */
export const registration = /* @__PURE__ */ z.lazy(() =>
  z.discriminatedUnion('form', [
    z.strictObject({
      ...ofVisit(),
      form: z.literal(forms[0]),
      questions: list(z.strictObject(ofQuestion()), z.length(1)),
      ...ofVisit2021(),
    }),
    z.strictObject({ ...ofVisit(), form: z.literal(forms[1]), questions: questions2024() }),
  ]),
)

/** Own lists of categories; read, those of every field. */
export const ownCategories = /* @__PURE__ */ leaf<CategoryKeys, CategoryLists>(
  (own) => categoryLists(own ?? null),
  {
    type: 'object',
    propertyNames: { enum: [...categoryFields] },
    additionalProperties: {
      type: 'array',
      items: { type: 'string', pattern: '\\S', maxLength: LONGEST_CATEGORY },
    },
  },
)

/** The same as a field that may be left out. */
export const categories = /* @__PURE__ */ z.lazy(() =>
  z._default(ownCategories, () => categoryLists(undefined)),
)

/** What `validateRegistration` takes as options. */
export const registrationOptions = /* @__PURE__ */ z.lazy(() => z.strictObject({ categories }))

/** A time of the day between which a point is open, `HH:MM`. */
export interface Opening extends z.output<typeof opening> {}
/** What a point and a partner agreed on. */
export interface Arrangement extends z.output<typeof arrangement> {}
/** An organisation that a point works with. */
export interface Partner extends z.output<typeof partner> {}
/** Where a point may send a visitor, and with which kinds of question. */
export interface ReferralRoute extends z.output<typeof route> {}
/** A help point (Informatiepunt Digitale Overheid), as plain data that survives JSON. */
export interface InformationPoint extends z.output<typeof informationPoint> {}
/** A help point as callers write it. */
export interface InformationPointInput extends z.input<typeof informationPoint> {}
/** A registration as callers write it. */
export type RegistrationInput = z.input<typeof registration>
/** Which kinds of question are sensitive beside those of the preset. */
export interface SensitiveOptions extends z.input<typeof sensitiveOptions> {}
