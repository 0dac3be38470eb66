import * as z from 'zod/mini'
import { name } from '../../core/fields/index.js'
import { deepFreeze } from '../../core/frozen/index.js'
import { decimal, digitsOf } from '../../core/money/index.js'
import type { DecimalInput } from '../../core/money/index.js'
import type { Text } from '../../core/result/index.js'
import { forms, leaf, rule } from '../../core/schema/index.js'
import { exceeds, tightest } from '../bounds.js'
import type { Bounds } from '../bounds.js'
import { minimumAboveMaximum, noBound } from '../issues.js'
import type { RequirementBase } from '../model.js'
import { grouped } from '../order.js'
import type { Group } from '../order.js'
import { both, figure, norm, whoOf } from '../wording.js'
import type { Asked, Combined, ConflictBase, FieldsOf, ItemBase, Kind } from './kind.js'
import { askersOf, isAlone, partyOf, reasonFor } from './reason.js'

/**
 * The three themes on which municipalities may set a norm: kwaliteit, prijs, intensiteit.
 *
 * @example
 * themes[0] // => 'quality'
 */
export const themes = /* @__PURE__ */ deepFreeze(['quality', 'price', 'intensity'] as const)
/** One of {@link themes}. */
export type Theme = (typeof themes)[number]

const THEMES: Readonly<Record<Theme, Text>> = {
  quality: { nl: 'Kwaliteit', en: 'Quality' },
  price: { nl: 'Prijs', en: 'Price' },
  intensity: { nl: 'Intensiteit', en: 'Intensity' },
}

/** A theme as it is written inside a sentence. */
export function themeName(theme: Theme): Text {
  return both((locale) => THEMES[theme][locale].toLowerCase())
}

/** An exact decimal in full digits: `10.50` and `10.5` are the same norm. */
const bound = /* @__PURE__ */ leaf<string, string | number>(
  (value) => digitsOf(decimal(value as DecimalInput)) ?? '',
  forms.decimal,
)

const fields = () => ({
  kind: z.enum(themes),
  /** What is measured, such as opening hours or satisfaction. */
  measure: name,
  /** What it is counted in, such as `hours per week`; other units are never converted. */
  unit: name,
  /** An exact decimal. */
  minimum: z.optional(bound),
  /** An exact decimal. */
  maximum: z.optional(bound),
})

const rules = () => [
  rule<Bounds, 'minimum' | 'maximum'>(['minimum', 'maximum'], ({ minimum, maximum }) => {
    if (minimum === undefined && maximum === undefined) return [noBound({})]
    if (minimum === undefined || maximum === undefined || !exceeds(minimum, maximum)) return []
    return [minimumAboveMaximum({ minimum, maximum })]
  }),
]

/** A norm for quality, price or intensity: at least, at most, or both. At least one bound is needed. */
export interface MeasureRequirement extends RequirementBase, FieldsOf<typeof fields> {}

/** The highest minimum and the lowest maximum asked, as exact decimals. */
export interface CommonMeasure extends ItemBase {
  readonly kind: Theme
  readonly measure: string
  readonly unit: string
  readonly minimum?: string
  readonly maximum?: string
}

/** A minimum lies above a maximum. */
export interface BoundsCross extends ConflictBase {
  readonly rule: 'bounds-cross'
  readonly on: Theme
  readonly measure: string
  readonly unit: string
  readonly minimum: string
  readonly maximum: string
}

/** A norm of a theme: the tightest bounds, and a conflict where they cross. */
export const measure: Kind<
  MeasureRequirement,
  CommonMeasure,
  BoundsCross,
  ReturnType<typeof fields>
> = {
  names: themes,
  fields,
  rules,
  subject,
  about,
  describeRequirement,
  value: ({ minimum, maximum }) => [`${minimum ?? ''}…${maximum ?? ''}`],
  namesIn: (asked) => [
    ['measure', asked.measure],
    ['unit', asked.unit],
  ],
  combine: combineMeasures,
}

/** Whether something is a norm, asked by one or counting for all. */
export function isMeasure<T extends { readonly kind: string }>(
  asked: T,
): asked is Extract<T, { readonly kind: Theme }> {
  return (themes as readonly string[]).includes(asked.kind)
}

type Wish = Asked<MeasureRequirement, CommonMeasure>

function subject(asked: Wish): readonly string[] {
  return [asked.kind, asked.measure, asked.unit]
}

/** `Prijs, “per consult”`. */
export function about(asked: { readonly kind: Theme; readonly measure: string }): Text {
  return both((locale) => `${THEMES[asked.kind][locale]}, “${asked.measure}”`)
}

function describeRequirement({ unit, minimum, maximum }: Wish): Text {
  return norm(unit, minimum, maximum)
}

const RULE = {
  nl: 'De hoogste ondergrens en de laagste bovengrens tellen',
  en: 'The highest minimum and the lowest maximum count',
}

/** The highest minimum and lowest maximum per theme, measure and unit; a conflict if they cross. */
function combineMeasures(all: readonly MeasureRequirement[]): Combined<CommonMeasure, BoundsCross> {
  const ofThemes = themes.map((theme) => all.filter(({ kind }) => kind === theme))
  const measures = ofThemes
    .flatMap((own) => grouped(own, subject))
    .map((group) => {
      const bounds = tightest(group)
      const conflict = conflictIn(group, bounds)
      return { common: common(group, bounds, conflict !== undefined), conflict }
    })
  return {
    common: measures.map((each) => each.common),
    conflicts: measures.flatMap(({ conflict }) => conflict ?? []),
  }
}

function common(
  group: Group<MeasureRequirement>,
  bounds: Bounds,
  contested: boolean,
): CommonMeasure {
  const [{ kind, measure: named, unit }] = group
  const askedBy = askersOf(
    group,
    describeRequirement,
    ({ minimum, maximum }) =>
      (minimum !== undefined && minimum === bounds.minimum) ||
      (maximum !== undefined && maximum === bounds.maximum),
  )
  const item = { kind, measure: named, unit, ...bounds, askedBy, contested }
  return { ...item, reason: reasonFor(about(item), describeRequirement(item), RULE, item) }
}

function conflictIn(
  group: Group<MeasureRequirement>,
  { minimum, maximum }: Bounds,
): BoundsCross | undefined {
  if (minimum === undefined || maximum === undefined || !exceeds(minimum, maximum)) return undefined
  const [{ kind, measure: named, unit }] = group
  const crossing = group.filter(
    (each) =>
      (each.minimum !== undefined && exceeds(each.minimum, maximum)) ||
      (each.maximum !== undefined && exceeds(minimum, each.maximum)),
  )
  const [what, least, most] = [about({ kind, measure: named }), figure(minimum), figure(maximum)]
  const who = whoOf(crossing)
  return {
    kind: 'conflict',
    rule: 'bounds-cross',
    on: kind,
    measure: named,
    unit,
    minimum,
    maximum,
    parties: crossing.map((each) => partyOf(each, describeRequirement)),
    message: {
      nl: `${what.nl}: gevraagd is ten minste ${least.nl} en ook hoogstens ${most.nl} ${unit}. Geen waarde voldoet aan beide.`,
      en: `${what.en}: at least ${least.en} is asked and also at most ${most.en} ${unit}. No value meets both.`,
    },
    proposal: isAlone(crossing)
      ? {
          nl: `Vraag ${who.nl} welke van de eigen grenzen geldt.`,
          en: `Ask ${who.en} which of its own bounds holds.`,
        }
      : {
          nl: `Laat ${who.nl} samen één norm kiezen, tussen ${most.nl} en ${least.nl} ${unit}.`,
          en: `Let ${who.en} choose one norm together, between ${most.en} and ${least.en} ${unit}.`,
        },
  }
}
