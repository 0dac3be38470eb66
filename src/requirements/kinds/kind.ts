import * as z from 'zod/mini'
import { words } from '../../core/fields/index.js'
import type { Text } from '../../core/result/index.js'
import type { Period, RequirementBase, LocalizedText } from '../model.js'

/** One municipality's part in a common item or a conflict: what it asks and on what basis. */
export interface Party {
  readonly municipality: string
  readonly basis: LocalizedText
  readonly asks: Text
  readonly note?: LocalizedText
}

/** A party whose wish a common item covers. */
export interface Requester extends Party {
  /** Whether this wish sets the item or a part of it; if not, a stricter one covers it. */
  readonly decisive: boolean
}

/** What every common item has. */
export interface ItemBase {
  readonly askedBy: readonly Requester[]
  /** Whether a conflict touches the item, so that it stands only once that is settled. */
  readonly contested: boolean
  readonly reason: Text
}

/** What every conflict has. */
export interface ConflictBase {
  readonly kind: 'conflict'
  /** Those whose wishes exclude each other; one municipality may contradict itself. */
  readonly parties: readonly Party[]
  readonly message: Text
  readonly proposal: Text
}

/** What one rule makes of the requirements of its kind. */
export interface Combined<C, X> {
  readonly common: readonly C[]
  readonly conflicts: readonly X[]
}

/** A wish, whoever asks it: of a requirement, or what counts for all together. */
export type Asked<R, C> = Omit<R, keyof RequirementBase> | Omit<C, keyof ItemBase>

/** The definitions of the fields of a kind, `kind` among them. */
type Fields = z.core.$ZodShape & { readonly kind: z.ZodMiniType<string> }

/**
 * Everything about one kind of requirement `R`: how it is read, what its wishes are about and say, what they
 * come to together (`C`) and where they clash (`X`).
 */
export interface Kind<
  R extends RequirementBase & { readonly kind: string } = RequirementBase & { kind: string },
  C extends ItemBase = ItemBase,
  X extends ConflictBase = ConflictBase,
  F extends Fields = Fields,
> {
  /** The values of `kind`: one, or one for each theme. */
  readonly names: readonly R['kind'][]
  /** The fields beside those that all requirements have. */
  readonly fields: () => F
  /** What holds across fields. */
  readonly rules?: () => readonly z.core.$ZodCheck[]
  /** What a wish is about: those with the same subject belong together. */
  subject(asked: Asked<R, C>, period: Period): readonly string[]
  /** Where wishes may clash, if not per subject; a conflict tells it too. */
  arena?(asked: Asked<R, C>): readonly string[]
  /** The subject in words. */
  about(asked: Asked<R, C>): Text
  /** What is asked about the subject, in a few words. */
  describeRequirement(asked: Asked<R, C>): Text
  /** The same without words of either language; equal if and only if the wishes on a subject are. */
  value(asked: Asked<R, C>): readonly string[]
  /** Every name in a requirement, with the field in which it must match others. */
  namesIn(asked: Asked<R, C>): readonly (readonly [field: string, name: string])[]
  /** As what it counts in the saving beside a report, and the detail in which askers differ. */
  counted?(asked: Asked<R, C>): readonly [what: 'indicators' | 'dates' | 'formats', detail: string]
  /** What requirements of this kind come to together. */
  combine(all: readonly R[], period: Period): Combined<C, X>
}

/** What callers write in the fields of a kind. */
export type FieldsOf<F extends () => Fields> = z.input<z.ZodMiniObject<ReturnType<F>>>

/** The definition of a kind, with fields always in the same order. */
export type DefinitionOf<F extends Fields, M extends z.ZodMiniType> = z.ZodMiniObject<
  F & { municipality: M; basis: typeof words; note: z.ZodMiniOptional<typeof words> }
>

/** How a requirement of a kind is read, with the municipality as this definition has it. */
export function definitionOf<F extends Fields, M extends z.ZodMiniType>(
  { fields, rules }: Pick<Kind<never, never, never, F>, 'fields' | 'rules'>,
  municipality: M,
): DefinitionOf<F, M> {
  const { kind, ...own } = fields()
  const base = { kind, municipality, basis: words, note: z.optional(words) }
  const definition = z.strictObject({ ...base, ...own })
  return definition.check(...((rules?.() ?? []) as readonly never[])) as unknown as DefinitionOf<
    F,
    M
  >
}
