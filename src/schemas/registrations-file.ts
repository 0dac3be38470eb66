import * as z from 'zod'
import { maybe } from '../core/schema/index.js'
import { categoryFields } from '../information-point/index.js'
import type { CategoryLists, RegistrationMapping } from '../information-point/index.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Fields, Words } from './words.js'

const lists: Words = [
  'Eigen categorieën',
  'Own categories',
  'Eigen lijsten van categorieën, per veld; de andere velden houden de standaardlijst. De functie controleert ook of elke categorie één keer voorkomt en geen persoonsgegevens bevat.',
  'Own lists of categories, by field; the others keep the preset. The function also checks that each category occurs once and holds no personal data.',
]

const categories = /* @__PURE__ */ (() =>
  z.partialRecord(z.enum(categoryFields), z.array(z.string().min(1).max(60))))()

/**
 * Own lists of categories, for `validateRegistration`, `readRegistrations` and `tally`.
 *
 * @example
 * import { categoryListsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(categoryListsSchema, { help: ['geholpen', 'verwezen'] }).ok // => true
 */
export const categoryListsSchema: InputSchema<CategoryLists> = /* @__PURE__ */ described(
  categories as InputSchema<CategoryLists>,
  lists,
  [{ help: ['geholpen', 'verwezen'] }],
)

const column = (nl: string, en: string): Words => [
  nl,
  en,
  `Kolom met het veld, of { value } voor één waarde voor alle regels: ${nl.toLowerCase()}.`,
  `Column with the field, or { value } for one value for all rows: ${en.toLowerCase()}.`,
  VALUE,
]

const VALUE: Fields = {
  value: ['Waarde', 'Value', 'Eén waarde voor alle regels.', 'One value for all rows.'],
}

/**
 * Which column of a file holds which field, for `readRegistrations`.
 *
 * @example
 * import { readInput, registrationMappingSchema } from 'spuk-ido/schemas'
 * readInput(registrationMappingSchema, { form: '2021', id: 'ID' }).ok // => false
 */
export const registrationMappingSchema: InputSchema<RegistrationMapping> = /* @__PURE__ */ (() => {
  const source = z.union([z.string(), z.strictObject({ value: z.string() })])
  const visit = {
    form: source,
    id: source,
    date: source,
    point: source,
    municipality: source,
    library: source,
    place: maybe(source),
    duration: maybe(source),
    gender: maybe(source),
    ageClass: maybe(source),
    languageLevel: maybe(source),
  }
  const question = {
    question: source,
    organisation: maybe(source),
    help: maybe(source),
    area: maybe(source),
    referral: maybe(source),
  }
  const fields = z.enum(Object.keys({ ...visit, ...question }))
  const schema = z.strictObject({
    ...visit,
    questions: z.array(z.strictObject(question)).min(1),
    values: maybe(z.partialRecord(fields, z.record(z.string(), z.string()))),
    dates: maybe(z.enum(['iso', 'day-first'])),
    header: maybe(z.boolean()),
    categories: maybe(categories),
  })
  return described(
    schema as InputSchema<RegistrationMapping>,
    [
      'Indeling van een bestand met registraties',
      'Mapping of a file of registrations',
      'In welke kolom welk veld staat, en hoe de waarden zijn geschreven.',
      'Which column holds which field, and how its values are written.',
      {
        form: column('Formulier', 'Form'),
        id: column('Kenmerk', 'Id'),
        date: column('Datum', 'Date'),
        point: column('Informatiepunt', 'Help point'),
        municipality: column('Gemeente', 'Municipality'),
        library: column('Bibliotheek', 'Library'),
        place: column('Plaats', 'Place'),
        duration: column('Duur', 'Duration'),
        gender: column('Geslacht', 'Gender'),
        ageClass: column('Leeftijdsklasse', 'Age class'),
        languageLevel: column('Taalniveau', 'Language level'),
        questions: [
          'Vragen',
          'Questions',
          'Eén groep kolommen voor elke vraag die een regel kan hebben.',
          'One group of columns for each question that a row can hold.',
          {
            question: column('Vraag', 'Question'),
            organisation: column('Organisatie', 'Organisation'),
            help: column('Hulp', 'Help'),
            area: column('Terrein', 'Area'),
            referral: column('Verwezen naar', 'Referral'),
          },
        ],
        values: [
          'Betekenis van waarden',
          'Meaning of values',
          'Per veld: wat in het bestand staat, en de categorie die het betekent.',
          'For a field: what stands in the file, and the category it means.',
        ],
        dates: [
          'Datums',
          'Dates',
          'Hoe datums zijn geschreven: iso (2024-04-02, standaard) of day-first (2-4-2024).',
          'How dates are written: iso (2024-04-02, default) or day-first (2-4-2024).',
        ],
        header: [
          'Kopregel',
          'Header',
          'Of de eerste regel van het bestand een kopregel is; regels krijgen dan het nummer dat een spreadsheet toont.',
          'Whether the first line of the file is a header; rows then have the number that a spreadsheet shows.',
        ],
        categories: lists,
      },
    ],
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
})()
