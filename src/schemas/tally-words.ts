import * as common from './common.js'
import type { Words } from './words.js'

// Words that tallies and published tallies share.

export const dimension: Words = [
  'Dimensie',
  'Dimension',
  'Waarnaar is geteld.',
  'What was counted by.',
]
export const by: Words = [
  'Geteld naar',
  'Counted by',
  'Een of meer dimensies, waarvan ten hoogste één periode.',
  'One or more dimensions, of which at most one is a period.',
]
export const visits: Words = ['Bezoeken', 'Visits', 'Aantal bezoeken.', 'Number of visits.']
export const questions: Words = ['Vragen', 'Questions', 'Aantal vragen.', 'Number of questions.']
export const span: Words = [
  'Periode',
  'Period',
  'Van de eerste tot en met de laatste dag; leeg als er niets te tellen was.',
  'From the first to the last day, both included; null if there was nothing to count.',
  { from: common.from, to: common.to },
]
export const key: Words = [
  'Sleutel',
  'Key',
  'Eén waarde voor elke dimensie; ? is onbekend, - niet ingevuld, leeg alle samen.',
  'One value for each dimension; ? is unknown, - not given, null all together.',
]
export const keys: Words = [
  'Waarden',
  'Keys',
  'De waarden van de dimensie.',
  'The values of the dimension.',
]
export const count: Words = [
  'Aantal',
  'Count',
  'Hoeveel het er zijn; leeg als het verborgen is.',
  'How many there are; null if hidden.',
]
