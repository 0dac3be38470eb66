import type { Fields, Words } from './words.js'

// Words for fields that several inputs share.

export const municipality: Words = [
  'Gemeente',
  'Municipality',
  'Naam of code van de gemeente, zoals Utrecht of GM0344.',
  'Name or code of the municipality, such as Utrecht or GM0344.',
]

export const year: Words = [
  'Jaar',
  'Year',
  'Het kalenderjaar waar het om gaat.',
  'The calendar year in question.',
]

export const knownOn: Words = [
  'Bekend op',
  'Known on',
  'Reken met wat op deze dag bekendgemaakt was (JJJJ-MM-DD).',
  'Compute with what had been published by this day (YYYY-MM-DD).',
]

export const from: Words = [
  'Van',
  'From',
  'Eerste dag, meegerekend (JJJJ-MM-DD).',
  'First day, included (YYYY-MM-DD).',
]

export const to: Words = [
  'Tot en met',
  'To',
  'Laatste dag, meegerekend (JJJJ-MM-DD).',
  'Last day, included (YYYY-MM-DD).',
]

export const equatedDays: Words = [
  'Gelijkgestelde dagen',
  'Equated days',
  'Dagen die bij koninklijk besluit met een feestdag zijn gelijkgesteld (art. 3, derde lid, Algemene termijnenwet).',
  'Days that a royal decree equates with holidays (art. 3(3) Algemene termijnenwet).',
]

/** The two languages of a text, as fields. */
export const bilingual: Fields = {
  nl: ['Nederlands', 'Dutch', 'De Nederlandse tekst.', 'The Dutch text.'],
  en: ['Engels', 'English', 'De Engelse tekst.', 'The English text.'],
}

export const today: Words = [
  'Vandaag',
  'Today',
  'De dag waarop wordt beoordeeld (JJJJ-MM-DD); de bibliotheek kijkt zelf niet op de kalender.',
  'The day of judging (YYYY-MM-DD); the library does not look at a clock.',
]

/** The municipality of a grant that is passed on: of a result, only what counts has words. */
export const grantMunicipality: Words = [
  'Gemeente',
  'Municipality',
  'De gemeente van de uitkering.',
  'The municipality of the grant.',
  { code: ['Code', 'Code', 'Gemeentecode, zoals GM0344.', 'Municipality code, such as GM0344.'] },
]
