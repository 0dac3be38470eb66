// What callers bring to this room, each input defined once.
import * as z from 'zod/mini'
import { name, period } from '../core/fields/index.js'
import { compareCodeUnits } from '../core/lists/index.js'
import { list } from '../core/schema/index.js'
import { kinds, requirementKinds } from './kinds/index.js'
import type { Definitions, Requirement } from './kinds/index.js'
import { definitionOf } from './kinds/kind.js'
import type { Kind } from './kinds/kind.js'
import type { LocalizedText } from './model.js'
import { partyReader } from './party.js'

/** A requirement of whichever municipality the field says. */
function requirementOf<M extends z.ZodMiniType>(
  municipality: M,
): z.ZodMiniUnion<readonly Definitions<M>[]> {
  const definitions = kinds.map((kind: Kind) => definitionOf(kind, municipality))
  return z.discriminatedUnion('kind', definitions as never)
}

const requirement = /* @__PURE__ */ z.lazy(() => requirementOf(name))

/** Requirements where it is known already which municipality asks them, as with a member of a joint account. */
export const memberRequirements = /* @__PURE__ */ z.lazy(() =>
  list(requirementOf(z.optional(name))),
)

/** A list of requirements, read as the set it stands for. */
export const requirements = /* @__PURE__ */ z.lazy(() =>
  z.pipe(
    list(requirement),
    z.transform((all): readonly Requirement[] => setOf(all as readonly Requirement[])),
  ),
)

/** What `harmonise` takes: its requirements, and the fields of its options. */
export const harmoniseInput = /* @__PURE__ */ z.lazy(() => z.strictObject({ requirements, period }))

/** What of an outcome that comes back is read: all else follows from it. */
export const outcomeInput = /* @__PURE__ */ z.lazy(() => z.object({ requirements, period }))

/**
 * The set that requirements stand for: each once, municipalities by their codes, in one order. Two lists of
 * the same requirements give the same set, and a set gives itself.
 *
 * @param all as read; the municipality by any name
 */
export function setOf(all: readonly Requirement[]): readonly Requirement[] {
  const party = partyReader()
  const set = new Map(
    all.map((each) => {
      const { municipality, basis, note } = each
      const one = without({
        ...each,
        municipality: party(municipality),
        basis: oneText(basis),
        note: note === undefined ? undefined : oneText(note),
      })
      return [
        `${requirementKinds.indexOf(one.kind)}${one.municipality}\0${JSON.stringify(one)}`,
        one,
      ]
    }),
  )
  return [...set].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, one]) => one)
}

/** The same words in both languages are one text. */
function oneText(words: LocalizedText): LocalizedText {
  return typeof words !== 'string' && words.nl === words.en ? words.nl : words
}

/** A requirement without the fields that say nothing. */
function without(requirement: Requirement): Requirement {
  const fields = Object.entries(requirement).filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields) as unknown as Requirement
}
