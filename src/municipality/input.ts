// What callers bring to this room, each input defined once.
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
