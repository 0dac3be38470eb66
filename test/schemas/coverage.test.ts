import { expect, test } from 'vitest'
import { isEuro } from '../../src/index.js'
import { inputSchemas, readInput } from '../../src/schemas/index.js'
import type { Schema } from '../../src/schemas/index.js'
import { calls } from '../hostile/calls/index.js'

/** Arguments without a schema of their own, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'apportion 2': 'in the schema `apportion`',
  'spread 1': 'in the schema `spread`',
  'spread 2': 'in the schema `spread`',
  'sumEuros 0': 'a list of `amount`',
  'sizeClasses 0': 'in the schema `size-options`',
  'contactOn 0': 'in the schema `agreement`',
  'renewAgreement 1': 'the fields `id` and `amount` of the schema `agreement`',
  'tabulate 1': 'in the schema `survey-response`',
  'checkMonitor 0': 'a list of `tabulation`, with the numbers of respondents',
  'harmonise 1': 'the schema `period`, under its name',
  'validateRegistration 1': 'the schema `category-lists`, under its name',
  'validatePoint 1': 'one list of names',
  'routesFor 2': 'one list of names',
  'streamFrom 1': 'in the schema `money-streams`',
  'readCells 0': 'the bytes of a file',
  'readCells 1': 'a function and a signal, which only a program has',
  'readRegistrations 0': 'columns as the caller has them; the mapping has a schema',
  'valueOn 0': 'versions of law, which a program holds and no form asks for',
  'valueOn 1': 'versions of law, which a program holds and no form asks for',
  'freshness 0': 'versions of law, which a program holds and no form asks for',
  'quotaOf 0': 'a part of a result',
  'describe 0': 'an issue of the library',
  'issuesByField 0': 'issues of the library',
  'isSpukError 0': 'an error of the library',
  'canonicalJson 0': 'anything that is JSON',
  'readLedger 1': 'the columns and accounts of one ledger; no form asks for them',
  'readForm 0': 'a schema',
  'readForm 1': 'texts of a form, by the names of its fields',
  'readInput 0': 'a schema',
  'toHtml 1': 'the schema `locale-options`, with the level of a heading beside it',
}

const schemas = Object.values(inputSchemas) as readonly Schema<unknown>[]
const isDescribed = (input: unknown) => schemas.some((schema) => readInput(schema, input).ok)

/** A result of the library that comes back, or a list of them. */
const isResult = (value: object) =>
  'kind' in value ||
  (Array.isArray(value) &&
    value.every((one: unknown) => typeof one === 'object' && one && 'kind' in one))

test('every object that a public function takes has a schema, or a reason why not', () => {
  const open = Object.entries(calls).flatMap(([name, variants]) =>
    variants.flatMap((given) =>
      given.flatMap((argument, i) => {
        if (typeof argument !== 'object' || argument === null || isEuro(argument)) return []
        return isDescribed(argument) || isResult(argument) ? [] : [`${name} ${i}`]
      }),
    ),
  )
  // The assertions of the test kit take what the library made.
  const named = [...new Set(open)].filter((name) => !name.startsWith('assert'))
  expect(named.sort()).toEqual(Object.keys(OTHERWISE).sort())
})
