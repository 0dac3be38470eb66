// What the mapping of a file of registrations is called, and each field in it.
import type { FieldText, FieldTexts } from '../core/schema/index.js'
import type { registrationMapping, source } from './file-input.js'

type Source = typeof source

export const categoryListsText: FieldText<never> = [
  'Eigen categorieën',
  'Own categories',
  'Eigen lijsten van categorieën, per veld; de andere velden houden de standaardlijst. De functie controleert ook of elke categorie één keer voorkomt en geen persoonsgegevens bevat.',
  'Own lists of categories, by field; the others keep the preset. The function also checks that each category occurs once and holds no personal data.',
]

const column = (nl: string, en: string): FieldText<Source> => [
  nl,
  en,
  `Kolom met het veld, of { value } voor één waarde voor alle regels: ${nl.toLowerCase()}.`,
  `Column with the field, or { value } for one value for all rows: ${en.toLowerCase()}.`,
  VALUE,
]

const VALUE: FieldTexts<Source> = {
  value: ['Waarde', 'Value', 'Eén waarde voor alle regels.', 'One value for all rows.'],
}

export const registrationMappingText: FieldText<typeof registrationMapping> = [
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
    categories: categoryListsText,
  },
]
