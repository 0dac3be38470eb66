import { expect, test } from 'vitest'
import { apportion, toCsv } from '../../src/index.js'

// A spreadsheet runs what begins with one of these.
const FORMULAS = ['=1+1', '@SUM(A1)', '+1+1', '-1+1', '\t=1', '\r=1', ';=1', '"=1']

test('a formula that somebody brings as a name is a text in CSV', () => {
  const split = apportion(
    '8.00',
    FORMULAS.map((name) => [name, 1] as const),
  )
  const header = ['Partij', 'Gewicht', 'Exact aandeel', 'Bedrag', 'Extra cent', 'Reden']
  const reason = 'komt precies uit'
  const names = [`'\t=1`, `"'\r=1"`, '"""=1"', `'+1+1`, `'-1+1`]
  const last = [`'=1+1`, `'@SUM(A1)`]
  const lines = (separator: string, amount: string, own: readonly string[]) =>
    [header, ...own.map((name) => [name, '1', '1', amount, '0', reason])]
      .map((cells) => `${cells.join(separator)}\r\n`)
      .join('')
  expect(toCsv(split, { dialect: 'rfc4180' })).toBe(lines(',', '1.00', [...names, ';=1', ...last]))
  // With the semicolon between cells, a name that holds one stands in quotes.
  expect(toCsv(split)).toBe(`\uFEFF${lines(';', '1,00', [...names, '";=1"', ...last])}`)
})
