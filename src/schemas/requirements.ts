import { requirements } from '../requirements/input.js'
import { requirementsText } from '../requirements/input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * What `harmonise` takes: requirements of one or more municipalities. The schema gives the set they
 * stand for, each once.
 *
 * @example
 * import { readInput, requirementsSchema } from 'spuk-ido/schemas'
 * const asked = [{ kind: 'price', municipality: 'Zeist', basis: 'ASV', measure: 'consult', unit: 'euro' }]
 * const outcome = readInput(requirementsSchema, asked)
 * outcome.ok || outcome.issues[0].code // => 'requirements/no-bound'
 */
export const requirementsSchema = /* @__PURE__ */ inputSchema(requirements, requirementsText, [
  [
    {
      kind: 'deadline',
      municipality: 'Zeist',
      basis: 'ASV',
      document: 'jaarverslag',
      due: '2024-03-01',
    },
    {
      kind: 'frequency',
      municipality: 'Bunnik',
      basis: 'ASV',
      document: 'rapportage',
      every: 'quarter',
    },
    {
      kind: 'price',
      municipality: 'GM0355',
      basis: { nl: 'verleningsbeschikking', en: 'award decision' },
      measure: 'consult',
      unit: 'euro',
      maximum: '20.50',
    },
  ],
])
