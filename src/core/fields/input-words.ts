// Texts of fields that several inputs have.
import type { FieldText } from '../schema/index.js'

export const amountFromZero: FieldText<never> = [
  'Bedrag',
  'Amount',
  'Bedrag in euro’s, nul of meer.',
  'Amount in euros, zero or more.',
]

export const from: FieldText<never> = [
  'Van',
  'From',
  'Eerste dag, meegerekend (JJJJ-MM-DD).',
  'First day, included (YYYY-MM-DD).',
]

export const to: FieldText<never> = [
  'Tot en met',
  'To',
  'Laatste dag, meegerekend (JJJJ-MM-DD).',
  'Last day, included (YYYY-MM-DD).',
]

export const municipality: FieldText<never> = [
  'Gemeente',
  'Municipality',
  'Naam of code van de gemeente, zoals Utrecht of GM0344.',
  'Name or code of the municipality, such as Utrecht or GM0344.',
]

export const year: FieldText<never> = [
  'Jaar',
  'Year',
  'Het kalenderjaar waar het om gaat.',
  'The calendar year in question.',
]

export const locale: FieldText<never> = [
  'Taal',
  'Language',
  'nl voor Nederlands (standaard), en voor Engels.',
  'nl for Dutch (default), en for English.',
]

export const grantMunicipality = [
  'Gemeente',
  'Municipality',
  'De gemeente van de uitkering.',
  'The municipality of the grant.',
  { code: ['Code', 'Code', 'Gemeentecode, zoals GM0344.', 'Municipality code, such as GM0344.'] },
] as const

export const knownOn: FieldText<never> = [
  'Bekend op',
  'Known on',
  'Reken met wat op deze dag bekendgemaakt was (JJJJ-MM-DD).',
  'Compute with what had been published by this day (YYYY-MM-DD).',
]

/** The two languages of a text, as fields. */
export const bilingual = {
  nl: ['Nederlands', 'Dutch', 'De Nederlandse tekst.', 'The Dutch text.'],
  en: ['Engels', 'English', 'De Engelse tekst.', 'The English text.'],
} as const
