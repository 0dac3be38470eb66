import type { JointAccountInput } from '../accountability/index.js'
import { jointAccountInput } from '../accountability/input.js'
import { jointAccountText } from '../accountability/input-words.js'
import { inputSchema } from './input-schema.js'
import type { Schema } from './input-schema.js'

/**
 * What `jointAccount` takes: one library’s year for all its municipalities.
 *
 * @example
 * import { jointAccountSchema, readInput } from 'spuk-ido/schemas'
 * const outcome = readInput(jointAccountSchema, { library: { name: 'Voorbeeld' }, year: 2023, status: 'final', members: [], lines: [] })
 * outcome.ok || outcome.issues.map(({ path }) => path.join('.')) // => ['members']
 */
export const jointAccountSchema: Schema<JointAccountInput> = /* @__PURE__ */ inputSchema(
  jointAccountInput,
  jointAccountText,
  [
    {
      library: { name: 'Bibliotheek Voorbeeld' },
      year: 2023,
      status: 'provisional',
      members: [
        { municipality: 'Bunnik', granted: '14000.00' },
        {
          municipality: 'Zeist',
          granted: 56000,
          opening: '-12.50',
          requirements: [{ kind: 'document', basis: 'ASV', document: 'jaarverslag' }],
        },
      ],
      lines: [
        { id: 'staff', label: 'Personeel', amount: '60000.01', purpose: 'library' },
        {
          id: 'leaflets',
          amount: '999.99',
          purpose: 'promotion',
          weights: { Bunnik: 1, Zeist: 2 },
        },
      ],
    },
  ],
)
