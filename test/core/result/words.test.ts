import { expect, it } from 'vitest'
import {
  missing,
  notAChoice,
  tooDeep,
  tooMany,
  unknownField,
  unreadable,
  wrongType,
} from '../../../src/core/result/input.js'
import { describe as lineOf } from '../../../src/core/result/index.js'
import type { Issue } from '../../../src/core/result/index.js'

const types = (...expected: string[]) => wrongType({ expected, given: 'x' })
const field = { name: 'Total', known: ['total', 'weights'] }
const choice = { given: 'txt', choices: ['text', 'markdown'] }

it.each<[Issue, string, string]>([
  [missing({}), 'Dit gegeven ontbreekt.', 'This is missing.'],
  [
    types('string', 'number'),
    'Hier past: tekst of getal. Gegeven is: x.',
    'Expected here: text or number. Given: x.',
  ],
  [
    types('int', 'boolean'),
    'Hier past: geheel getal of true of false. Gegeven is: x.',
    'Expected here: whole number or true or false. Given: x.',
  ],
  [
    types('array', 'object', 'record'), // the last two are one thing to who reads it
    'Hier past: lijst of object met velden. Gegeven is: x.',
    'Expected here: list or object with fields. Given: x.',
  ],
  [
    wrongType({ expected: ['object'], given: 'array' }),
    'Hier past: object met velden. Gegeven is: lijst.',
    'Expected here: object with fields. Given: list.',
  ],
  [
    notAChoice({ given: '0', choices: ['1', '2', '…'], nearest: null }),
    '“0” is hier geen mogelijke waarde. Mogelijk zijn: 1, 2, …',
    '“0” is not a possible value here. Possible are: 1, 2, …',
  ],
  [types('record'), 'Hier past: object met velden. Gegeven is: x.', 'Expected here: object with fields. Given: x.'], // prettier-ignore
  [
    types('toString', 'grant'), // what has no word of ours stands as it is
    'Hier past: toString of grant. Gegeven is: x.',
    'Expected here: toString or grant. Given: x.',
  ],
  [
    unknownField({ ...field, nearest: 'total' }),
    'Het veld “Total” is hier niet bekend. Bedoelt u “total”?',
    'The field “Total” is not known here. Do you mean “total”?',
  ],
  [
    unknownField({ ...field, nearest: null }),
    'Het veld “Total” is hier niet bekend. Mogelijk zijn: total, weights.',
    'The field “Total” is not known here. Possible are: total, weights.',
  ],
  [
    notAChoice({ ...choice, nearest: 'text' }),
    '“txt” is hier geen mogelijke waarde. Bedoelt u “text”?',
    '“txt” is not a possible value here. Do you mean “text”?',
  ],
  [
    notAChoice({ ...choice, nearest: null }),
    '“txt” is hier geen mogelijke waarde. Mogelijk zijn: text, markdown.',
    '“txt” is not a possible value here. Possible are: text, markdown.',
  ],
  [
    unreadable({}),
    'De invoer is niet te lezen: een veld of lijst ervan geeft een fout.',
    'The input cannot be read: one of its fields or lists throws.',
  ],
  [
    tooDeep({ most: 100 }),
    'De invoer is dieper genest dan 100 niveaus, of verwijst naar zichzelf.',
    'The input is nested more than 100 levels deep, or refers to itself.',
  ],
  [
    tooMany({ most: 1000 }),
    'De invoer telt meer dan 1000 elementen, meer dan hier verwerkt worden.',
    'The input has more than 1000 elements, more than are taken here.',
  ],
])('$code says what is wrong and what to do, in both languages', (issue, nl, en) => {
  expect([lineOf(issue), lineOf(issue, 'en')]).toEqual([nl, en])
})
