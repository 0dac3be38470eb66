// The kinds of requirement, in the order in which results list them: a new one is a file and a line here.
import type * as z from 'zod/mini'
import { deepFreeze } from '../../core/frozen/index.js'
import type { Period } from '../model.js'
import { deadline } from './deadline.js'
import { document } from './document.js'
import { format } from './format.js'
import { frequency } from './frequency.js'
import { indicator } from './indicator.js'
import type { DefinitionOf, Kind } from './kind.js'
import { measure } from './measure.js'

export const kinds = [deadline, frequency, document, indicator, measure, format] as const

type Each = (typeof kinds)[number]

/** What one municipality asks of a library (verantwoordingseis). */
export type Requirement = Each extends infer K
  ? K extends Kind<infer R, infer _C, infer _X, infer _F>
    ? R
    : never
  : never

/** One thing that the library does for all municipalities together. */
export type CommonItem = Each extends infer K
  ? K extends Kind<infer _R, infer C, infer _X, infer _F>
    ? C
    : never
  : never

/** Requirements that cannot all be met. */
export type Conflict = Each extends infer K
  ? K extends Kind<infer _R, infer _C, infer X, infer _F>
    ? X
    : never
  : never

/** The definitions of all kinds, with a definition of the municipality. */
export type Definitions<M extends z.ZodMiniType> = Each extends infer K
  ? K extends Kind<infer _R, infer _C, infer _X, infer F>
    ? DefinitionOf<F, M>
    : never
  : never

/**
 * The kinds of requirement, in the order in which results list them.
 *
 * @example
 * requirementKinds.includes('format') // => true
 */
export const requirementKinds = /* @__PURE__ */ (() =>
  deepFreeze(kinds.flatMap(({ names }): readonly Requirement['kind'][] => names)))()

const byName = /* @__PURE__ */ (() =>
  new Map<string, Kind>(kinds.flatMap((kind) => kind.names.map((name) => [name, kind] as const))))()

/** The kind of a requirement or a common item. */
export function kindOf({ kind }: { readonly kind: string }): Kind {
  return byName.get(kind) as Kind
}

/** What a requirement or a common item is about: those with the same subject belong together. */
export function subjectOf(asked: Requirement | CommonItem, period: Period): readonly string[] {
  return kindOf(asked).subject(asked, period)
}

/** Where requirements may clash. */
export function conflictKeyOf(
  asked: Requirement | CommonItem | { readonly kind: string },
  period: Period,
): readonly string[] {
  const kind = kindOf(asked)
  return kind.arena?.(asked) ?? kind.subject(asked, period)
}

/** The arena in which a conflict stands. */
export function arenaOfConflict(conflict: Conflict, period: Period): readonly string[] {
  return conflictKeyOf({ ...conflict, kind: conflict.on }, period)
}
