import { deepFreeze } from '../core/frozen/index.js'
import type { CategoryField } from './categories.js'

/**
 * The five services of an IDO (art. 1 of the regulation, a to e), in its order.
 *
 * @example
 * services.length // => 5
 */
export const services = /* @__PURE__ */ deepFreeze([
  'digital-traffic',
  'courses',
  'digital-society',
  'providers',
  'referral',
] as const)
/**
 * One of {@link services}: help with digital traffic with service providers (a), following and being
 * guided to courses (b), information on the digital society (c), general information about
 * providers (d), referral to the competent provider or a professional (e).
 */
export type Service = (typeof services)[number]

/**
 * The days of the week on which a point may be open.
 *
 * @example
 * weekdays[0] // => 'monday'
 */
export const weekdays = /* @__PURE__ */ deepFreeze([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const)
/** One of {@link weekdays}. */
export type Weekday = (typeof weekdays)[number]

/**
 * The two forms of the Royal Library (KB): of June 2021, with one question per visit and
 * gender, age class and language level; and from April 2024, with several questions per visit.
 *
 * @example
 * forms.join(' ') // => '2021 2024'
 */
export const forms = /* @__PURE__ */ deepFreeze(['2021', '2024'] as const)
/** One of {@link forms}. */
export type Form = (typeof forms)[number]

/** One question that a visitor came with; every field is a category, never free text. */
export interface RegisteredQuestion {
  readonly question: string
  readonly organisation?: string
  readonly help: string
  /** Form 2024 only: digital government, library service or other. */
  readonly area?: string
  /** Form 2024 only: to whom the visitor was referred. */
  readonly referral?: string
}

/**
 * One visit to a point, as plain data that survives JSON. It holds no free text and nobody's data:
 * ids are UUIDs, all else are categories, a date, a place and names of organisations.
 */
export interface Registration {
  readonly kind: 'registration'
  readonly form: Form
  /** UUID. */
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** UUID of the point. */
  readonly point: string
  /** Code of the municipality: `GM0344`. */
  readonly municipality: string
  readonly library: string
  /** Where the talk was held, if not at the point's own place. */
  readonly place?: string
  /** Form 2021: exactly one. */
  readonly questions: readonly RegisteredQuestion[]
  /** How long the talk took, as a category. */
  readonly duration?: string
  /** Form 2021 only. */
  readonly gender?: string
  /** Form 2021 only. */
  readonly ageClass?: string
  /** Form 2021 only. */
  readonly languageLevel?: string
}

/** Own lists of categories, for the fields named; the others keep {@link categoryPreset}. */
export type CategoryLists = Readonly<Partial<Record<CategoryField, readonly string[]>>>
