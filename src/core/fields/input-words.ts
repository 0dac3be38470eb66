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

export const knownOn: FieldText<never> = [
  'Bekend op',
  'Known on',
  'Reken met wat op deze dag bekendgemaakt was (JJJJ-MM-DD).',
  'Compute with what had been published by this day (YYYY-MM-DD).',
]
