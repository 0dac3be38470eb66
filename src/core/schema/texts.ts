import type * as z from 'zod/mini'
import type { List } from './list.js'

/**
 * What an input or a field is called and what it means: the title in Dutch and in English, then the
 * description in both, and the same for the fields inside.
 */
export type FieldText<S = unknown> = readonly [
  nl: string,
  en: string,
  dutch: string,
  english: string,
  ...inner: Inner<S>,
]

/** The texts of the fields of an object, and after them those of alternatives that have a name of their own. */
type Inner<S> = unknown extends S
  ? [fields?: AnyFields, alternatives?: readonly FieldText[]]
  : [FieldTexts<S>] extends [never]
    ? []
    : [fields: FieldTexts<S>, alternatives?: readonly FieldText[]]

interface AnyFields {
  readonly [field: string]: FieldText
}

/**
 * The texts of all fields of a definition: a field that is missing or misspelt does not compile. `never` for
 * what has no fields.
 */
export type FieldTexts<S> =
  ShapeOf<S> extends infer Shape
    ? [Shape] extends [never]
      ? never
      : { readonly [K in KeysOf<Shape>]: FieldText<ValueOf<Shape, K>> }
    : never

/** The fields of an object, also inside a list, a record or what may be left out; of a choice a union of them. */
type ShapeOf<S> =
  S extends z.ZodMiniObject<infer Shape>
    ? Shape
    : S extends List<infer E>
      ? ShapeOf<E>
      : S extends
            | z.ZodMiniOptional<infer I>
            | z.ZodMiniNullable<infer I>
            | z.ZodMiniDefault<infer I>
            | z.ZodMiniLazy<infer I>
        ? ShapeOf<I>
        : S extends z.ZodMiniPipe<infer I>
          ? ShapeOf<I>
          : S extends z.ZodMiniRecord<infer _Key, infer V>
            ? ShapeOf<V>
            : S extends z.ZodMiniUnion<infer Options>
              ? ShapeOf<Options[number]>
              : never

type KeysOf<Shape> = Shape extends unknown ? keyof Shape & string : never
type ValueOf<Shape, K> = Shape extends unknown ? (K extends keyof Shape ? Shape[K] : never) : never
