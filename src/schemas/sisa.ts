import { sisaDatesOptions, sisaFromOptions, sisaInput } from '../accountability/sisa-input.js'
import { sisaDatesText, sisaFromText, sisaText } from '../accountability/sisa-input-words.js'
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
 * What `sisaFrom` takes as options.
 *
 * @example
 * import { readInput, sisaFromOptionsSchema } from 'spuk-ido/schemas'
 * readInput(sisaFromOptionsSchema, { measure: 'subsidy-determined' }).ok // => false
 */
export const sisaFromOptionsSchema = /* @__PURE__ */ inputSchema(sisaFromOptions, sisaFromText, [
  { measure: 'library-costs', stateGrant: 50000 },
  {
    measure: 'subsidy-determined',
    determined: '47000.00',
    stateGrant: 50000,
    opening: 1200,
    throughAuthorities: [{ jointBody: 'Gemeenschappelijke regeling Voorbeeld', spending: 500 }],
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
