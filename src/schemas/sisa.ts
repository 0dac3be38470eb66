import { sisaDatesOptions, sisaInput } from '../accountability/sisa-input.js'
import { sisaDatesText, sisaText } from '../accountability/sisa-input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * What `sisaStatement` takes.
 *
 * @example
 * import { readInput, sisaSchema } from 'spuk-ido/schemas'
 * readInput(sisaSchema, { municipality: 'Utrecht', year: 2023, stateGrant: 50000, spending: 48000 }).ok // => false
 */
export const sisaSchema = /* @__PURE__ */ inputSchema(sisaInput, sisaText, [
  {
    municipality: 'Gooise Meren',
    year: 2023,
    stateGrant: 50000,
    spending: '48000.50',
    measure: 'subsidy-awarded',
  },
])

/**
 * What `sisaDates` takes as options.
 *
 * @example
 * import { readInput, sisaDatesOptionsSchema } from 'spuk-ido/schemas'
 * readInput(sisaDatesOptionsSchema, { weekendRule: true }).ok // => true
 */
export const sisaDatesOptionsSchema = /* @__PURE__ */ inputSchema(sisaDatesOptions, sisaDatesText, [
  {},
  { weekendRule: true },
])
