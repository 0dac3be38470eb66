// What callers bring to this room, each input defined once.
import * as z from 'zod/mini'
import { date } from '../core/fields/index.js'
import { LONGEST_MUNICIPALITY } from '../core/limits.js'
import { leaf } from '../core/schema/index.js'
import type { Definition } from '../core/schema/index.js'
import { namedSo } from './named.js'

/** A name or code that some municipality goes by, or went by; which is meant can depend on a date. */
export const municipalityName: Definition<string> = /* @__PURE__ */ leaf(
  (value) => {
    namedSo(value)
    return value as string
  },
  { type: 'string', minLength: 1, maxLength: LONGEST_MUNICIPALITY },
)

/** What `findMunicipality`, `municipality`, `municipalities` and `successors` take as options. */
export const onDate = /* @__PURE__ */ z.lazy(() => z.strictObject({ on: z.optional(date) }))

/** What `inhabitants` takes as options. */
export const inhabitantsOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ on: date, division: z.optional(z.int()) }),
)

/** What `lowEducationShare` and `educationShares` take as options. */
export const divisionOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ division: z.optional(z.int()) }),
)
