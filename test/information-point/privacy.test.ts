import { describe, expect, it } from 'vitest'
import { personalDataIn } from '../../src/information-point/index.js'

describe('personalDataIn', () => {
  it.each([
    ['bsn', '111222333'],
    ['bsn', 'mevr. 111 222 333'],
    ['bsn', '1112.22.333'],
    ['bsn', '11122233\u200b3'],
    ['bsn', '１１１２２２３３３'],
    ['bsn', '10000008'],
    ['bsn', 'x111222333x'],
    ['iban', 'NL91ABNA0417164300'],
    ['iban', 'nl91 abna 0417 1643 00'],
    ['iban', 'IBANNL91ABNA0417164300van mij'],
    ['iban', 'BE68 5390 0754 7034'],
    ['email', 'jan@voorbeeld.nl'],
    ['email', 'jan @ voorbeeld.nl'],
    ['telephone', '06-12345678'],
    ['telephone', '020 - 624 11 11'],
    ['telephone', '+31 (0)6 1234 5678'],
    ['telephone', '0031612345678'],
    ['date-of-birth', '3-5-1951'],
    ['date-of-birth', '03 05 1951'],
    ['date-of-birth', '1951-05-03'],
    ['date-of-birth', '3 mei 1951'],
    ['date-of-birth', "3 mrt. '51"],
    ['date-of-birth', '03051951'],
  ])('sees a %s in “%s”', (kind, text) => {
    expect(personalDataIn(text)).toContain(kind)
  })

  it.each([
    '',
    'Buurthuis De Brink',
    'Kerkstraat 12, 1811 AB Alkmaar',
    '111222334',
    '000000000',
    'NL92ABNA',
    'a@b',
    '18-34',
    '0900-1234',
    'Laan van 1940 12',
    'Zaal 3 mei',
  ])('sees nothing in “%s”', (text) => {
    expect(personalDataIn(text)).toEqual([])
  })

  it('knows a wrong account number by its check digits', () => {
    expect(personalDataIn('NL92ABNA0417164300')).not.toContain('iban')
  })

  it('tells all kinds that a text holds', () => {
    expect(personalDataIn('111222333 jan@voorbeeld.nl 3 mei 1951')).toEqual([
      'bsn',
      'email',
      'date-of-birth',
    ])
  })
})
