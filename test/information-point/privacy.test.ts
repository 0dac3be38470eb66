import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
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
    ...Array.from('\u2010\u2011\u2212·•~=/', (sign) => [
      ['bsn', ['111', '222', '333'].join(sign)],
      ['telephone', ['06', '12345678'].join(sign)],
      ['date-of-birth', ['3', '5', '1951'].join(sign)],
    ]).flat(),
    ['bsn', '١١١٢٢٢٣٣٣'],
    ['bsn', '१११-२२२-३३३'],
    ['bsn', '1️⃣1️⃣1️⃣2️⃣2️⃣2️⃣3️⃣3️⃣3️⃣'],
    ['bsn', '11:12-22:33-3'],
    ['bsn', '111222333 10:00-17:00'],
    ['telephone', '٠٦ ١٢٣٤٥٦٧٨'],
    ['iban', 'NL91·ABNA·0417·1643·00'],
    ['email', 'jan(at)voorbeeld.nl'],
    ['email', 'jan [at] voorbeeld.nl'],
    ['email', 'jan (at) voorbeeld (punt) nl'],
    ['email', 'jan-at-voorbeeld.nl'],
    ['email', 'jan@w-at.amsterdam'],
    ['email', 'jan＠voorbeeld．nl'],
    ['date-of-birth', '3de mei 1951'],
    ['date-of-birth', 'de 3e mei 1951'],
    ['date-of-birth', '1ste januari 1951'],
    ['date-of-birth', '3·mei·1951'],
    ['date-of-birth', 'mei 3, 1951'],
    ['date-of-birth', '20.12.1951'],
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
    'open 10:00-17:00',
    'open van 10:00 tot 17:00 uur',
    'di 9.10-12.30 uur',
    'ma 10:00–12:00 / 13:00–17:00',
    'za 06:30-12:45 / 13:15-17:00',
    'schooljaar 2024/2025',
    'Schooljaren 2023/2024, 2024/2025 en 2025-2026',
    'Expositie 1940 – 1945',
    'Artikel 17a, eerste lid',
    'Wij zijn 24/7 bereikbaar',
    'In de 1e maand 2024 waren er 120 bezoekers',
    'De cursus kost € 95,00 per persoon',
    'Er waren 1.250 vragen, 12% meer dan in 2023',
    'Zalen 101, 102, 103 en 104',
    'Workshop @bibliotheek. Kom langs!',
    'Vragen over DigiD, toeslagen en de AOW',
    'Prinses Beatrixlaan 5-7, 2595 AK Den Haag',
  ])('sees nothing in “%s”', (text) => {
    expect(personalDataIn(text)).toEqual([])
  })

  /** Anything that people put between the characters of a number, with or without spaces. */
  const separator = fc
    .tuple(
      fc.constantFrom('', ' ', '\u00a0'),
      fc.constantFrom(..."-–—‐‑−·•~=/.:_|*+\\'’()[]#\u00ad\u200b".split(''), '', '', ' '),
      fc.constantFrom('', ' '),
    )
    .map((parts) => parts.join(''))
  const ZEROS = ['0', '٠', '०', '๐', '０', '𝟎'].map((zero) => zero.codePointAt(0) ?? 0)
  /** Digits in some script, each two with a separator between them. */
  const decorated = (digits: string) =>
    fc
      .tuple(
        fc.constantFrom(...ZEROS),
        fc.array(separator, { minLength: digits.length - 1, maxLength: digits.length - 1 }),
      )
      .map(([zero, separators]) =>
        Array.from(digits, (digit, i) => {
          const before = i > 0 ? (separators[i - 1] ?? '') : ''
          return before + String.fromCodePoint(zero + Number(digit))
        }).join(''),
      )
  const eight = fc.integer({ min: 1, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'))
  const bsn = eight
    .map((body) => {
      const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * (9 - i), 0)
      return body + String(sum % 11)
    })
    .filter((nine) => nine.length === 9)
  const phone = fc
    .tuple(fc.constantFrom('0', '31', '0031', '310'), fc.integer({ min: 1e8, max: 999_999_999 }))
    .map(([start, rest]) => `${start}${rest}`)

  it('sees every BSN, whatever stands between its digits', () => {
    fc.assert(
      fc.property(bsn.chain(decorated), (text) => {
        expect(personalDataIn(`Zaal ${text} begane grond`)).toContain('bsn')
      }),
    )
  })

  it('sees every telephone number, whatever stands between its digits', () => {
    fc.assert(
      fc.property(phone.chain(decorated), (text) => {
        expect(personalDataIn(`bel ${text}, graag`)).toContain('telephone')
      }),
    )
  })

  it('sees every e-mail address, however its signs are written', () => {
    const word = fc.stringMatching(/^[a-z]{2,10}$/)
    const at = fc.constantFrom(
      '@',
      ' @ ',
      '＠',
      '(at)',
      ' [at] ',
      ' (at) ',
      '{AT}',
      '<at>',
      '(@)',
      '~@~',
    )
    const dot = fc.constantFrom('.', ' . ', '．', '。', '·', '(dot)', ' [punt] ')
    fc.assert(
      fc.property(word, at, word, dot, fc.constantFrom('nl', 'com'), (...parts) => {
        expect(personalDataIn(`mail ${parts.join('')} voor meer`)).toContain('email')
      }),
    )
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
