// What callers bring to this room, each input defined once.
import { leaf } from '../core/schema/index.js'
import type { Definition } from '../core/schema/index.js'
import { LONGEST_NAME, namedSo } from './named.js'

/** A name or code that some municipality goes by, or went by; which is meant can depend on a date. */
export const municipalityName: Definition<string> = /* @__PURE__ */ leaf(
  (value) => {
    namedSo(value)
    return value as string
  },
  { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
)
