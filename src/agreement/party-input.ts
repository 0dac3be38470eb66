// The two parties of an agreement, each input defined once.
import * as z from 'zod/mini'
import { date, endsNotBeforeStart, name } from '../core/fields/index.js'
import { valueOf } from '../core/result/index.js'
import { forms, leaf, list } from '../core/schema/index.js'
import type { Definition } from '../core/schema/index.js'
import { findMunicipality, municipality } from '../municipality/index.js'

/** The code of a municipality, from the code or any name that it alone bears. */
const code: Definition<string> = /* @__PURE__ */ leaf(
  (value) => valueOf(findMunicipality(value as string)).code,
  forms.filled,
)

/** Who is responsible, and when. */
export const contact = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** By function, never by name. */
      function: name,
      from: date,
      /** Last day; absent while it lasts. */
      until: z.optional(date),
    })
    .check(endsNotBeforeStart('from', 'until')),
)

/** A municipality whose code is valid. */
export interface Given {
  readonly code: string
  readonly contacts: readonly z.output<typeof contact>[]
}

export const party = /* @__PURE__ */ z.lazy(() =>
  z.pipe(
    z.strictObject({
      /** The code, or any name that the municipality alone bears. */
      code,
      name: z.optional(name),
      contacts: list(contact),
    }),
    z.transform((given: Given) => ({ ...given, name: municipality(given.code).name })),
  ),
)

export const library = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ name, contacts: list(contact) }),
)
