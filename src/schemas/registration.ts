import type { Registration } from '../information-point/index.js'
import * as room from '../information-point/schema.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import { id, library, municipality } from './information-point.js'
import type { Fields } from './words.js'

/** A registration as callers write it. */
export interface RegistrationInput extends Omit<Registration, 'kind'> {
  readonly kind?: 'registration' | undefined
}

/** The questions of a visit, as fields. */
const questions: Fields = {
  question: [
    'Vraag',
    'Question',
    'Soort vraag: een categorie, nooit vrije tekst.',
    'Kind of question: a category, never free text.',
  ],
  organisation: [
    'Organisatie',
    'Organisation',
    'Over welke organisatie de vraag ging: een categorie.',
    'Which organisation the question was about: a category.',
  ],
  help: ['Hulp', 'Help', 'Hoe is geholpen: een categorie.', 'How help was given: a category.'],
  area: [
    'Terrein',
    'Area',
    'Digitale overheid, dienst van de bibliotheek of anders: een categorie (formulier 2024).',
    'Digital government, library service or other: a category (form 2024).',
  ],
  referral: [
    'Verwezen naar',
    'Referral',
    'Naar wie is verwezen: een categorie (formulier 2024).',
    'To whom the visitor was referred: a category (form 2024).',
  ],
}

const visit: Fields = {
  kind: ['Soort', 'Kind', 'Altijd registration.', 'Always registration.'],
  form: [
    'Formulier',
    'Form',
    'Het formulier van de KB: 2021 of 2024.',
    'The form of the Royal Library: 2021 or 2024.',
  ],
  id,
  date: ['Datum', 'Date', 'Dag van het bezoek (JJJJ-MM-DD).', 'Day of the visit (YYYY-MM-DD).'],
  point: [
    'Informatiepunt',
    'Help point',
    'UUID van het informatiepunt.',
    'UUID of the help point.',
  ],
  municipality,
  library,
  place: [
    'Plaats',
    'Place',
    'Waar het gesprek was, als dat niet op het punt zelf was.',
    'Where the talk was held, if not at the point itself.',
  ],
  questions: [
    'Vragen',
    'Questions',
    'De vragen van het bezoek; bij formulier 2021 precies één.',
    'The questions of the visit; exactly one with form 2021.',
    questions,
  ],
  duration: [
    'Duur',
    'Duration',
    'Hoe lang het gesprek duurde: een categorie.',
    'How long the talk took: a category.',
  ],
  gender: ['Geslacht', 'Gender', 'Een categorie (formulier 2021).', 'A category (form 2021).'],
  ageClass: [
    'Leeftijdsklasse',
    'Age class',
    'Een categorie (formulier 2021).',
    'A category (form 2021).',
  ],
  languageLevel: [
    'Taalniveau',
    'Language level',
    'Een categorie (formulier 2021).',
    'A category (form 2021).',
  ],
}

/**
 * What `validateRegistration` takes: one visit to a help point.
 *
 * @example
 * import { readInput, registrationSchema } from 'spuk-ido/schemas'
 * readInput(registrationSchema, { form: '2019' }).ok // => false
 */
export const registrationSchema: InputSchema<RegistrationInput> = /* @__PURE__ */ described(
  room.registrationSchema as unknown as InputSchema<RegistrationInput>,
  [
    'Registratie',
    'Registration',
    'Eén bezoek aan een informatiepunt, zonder vrije tekst en zonder gegevens van iemand. De functie controleert ook of de categorieën in de lijsten staan, of de gemeente bestaat en of er geen persoonsgegevens in staan.',
    'One visit to a help point, without free text and without anybody’s data. The function also checks that the categories are in the lists, that the municipality exists and that there are no personal data in it.',
    visit,
  ],
  [
    {
      form: '2024',
      id: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11',
      date: '2024-04-02',
      point: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
      municipality: 'GM0344',
      library: 'Bibliotheek Voorbeeld',
      questions: [{ question: 'digid', organisation: 'logius', help: 'answered' }],
      duration: '5-15',
    },
    {
      form: '2021',
      id: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c12',
      date: '2023-09-02',
      point: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
      municipality: 'GM0344',
      library: 'Bibliotheek Voorbeeld',
      questions: [{ question: 'digid', help: 'answered' }],
      gender: 'female',
    },
  ],
)
