import { registrationMapping } from '../information-point/file-input.js'
import {
  categoryListsText,
  registrationMappingText,
} from '../information-point/file-input-words.js'
import { ownCategories } from '../information-point/input.js'
import { inputSchema } from './input-schema.js'

/**
 * Own lists of categories, for `validateRegistration`, `readRegistrations` and `tally`.
 *
 * @example
 * import { categoryListsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(categoryListsSchema, { help: ['geholpen', 'verwezen'] }).ok // => true
 */
export const categoryListsSchema = /* @__PURE__ */ inputSchema(ownCategories, categoryListsText, [
  { help: ['geholpen', 'verwezen'] },
])

/**
 * Which column of a file holds which field, for `readRegistrations`.
 *
 * @example
 * import { readInput, registrationMappingSchema } from 'spuk-ido/schemas'
 * readInput(registrationMappingSchema, { form: '2021', id: 'ID' }).ok // => false
 */
export const registrationMappingSchema = /* @__PURE__ */ inputSchema(
  registrationMapping,
  registrationMappingText,
  [
    {
      form: '2021',
      id: 'ID',
      date: 'Datum',
      point: 'Punt',
      library: 'Bibliotheek',
      municipality: { value: 'GM0344' },
      questions: [{ question: 'Vraag', help: 'Hulp' }],
      values: { help: { ja: 'answered' } },
      dates: 'day-first',
    },
  ],
)
