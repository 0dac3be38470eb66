import { describe, expect, it } from 'vitest'
import { personalDataIn } from '../../src/information-point/index.js'
import type { PersonalData } from '../../src/information-point/index.js'
import { pick, randomFrom } from './random.js'

const TIMES = 100_000

const BEFORE = ['', 'Buurthuis De Brink ', 'nr. ', 'BSN:', 'zaal 3, ', '(']
const AFTER = ['', ' mevrouw', '.', ')', ' begane grond', ' / 2']

function digits(count: number, random: (below: number) => number): string {
  return Array.from({ length: count }, () => String(random(10))).join('')
}

/** Separators put between characters at will. */
function spaced(text: string, separators: readonly string[], random: (below: number) => number) {
  return Array.from(text)
    .map((c, i) => (i > 0 && random(4) === 0 ? pick(separators, random) + c : c))
    .join('')
}

function bsn(random: (below: number) => number): string {
  for (;;) {
    const eight = (random(3) === 0 ? '0' : '') + digits(8, random)
    const body = eight.slice(0, 8)
    const sum = Array.from(body).reduce((total, digit, i) => total + Number(digit) * (9 - i), 0)
    if (sum % 11 === 10 || body === '00000000') continue
    const nine = body + String(sum % 11)
    const written = nine.startsWith('0') && random(2) === 0 ? nine.slice(1) : nine
    if (written.length === 8) return written
    return spaced(written, [' ', '.', '-', ' - ', '/'], random)
  }
}

function iban(random: (below: number) => number): string {
  const country = pick(['NL', 'NL', 'NL', 'BE', 'DE', 'FR', 'PL', 'GB'], random)
  const letters = (count: number) =>
    Array.from({ length: count }, () => String.fromCharCode(65 + random(26))).join('')
  const bodies: Readonly<Record<string, string>> = {
    NL: letters(4) + digits(10, random),
    BE: digits(12, random),
    DE: digits(18, random),
    FR: digits(10, random) + letters(1) + digits(12, random),
    PL: digits(24, random),
    GB: letters(4) + digits(14, random),
  }
  const body = bodies[country] ?? ''
  const number = Array.from(`${body}${country}00`)
    .map((c) => parseInt(c, 36))
    .join('')
  const check = 98n - (BigInt(number) % 97n)
  const whole = `${country}${check.toString().padStart(2, '0')}${body}`
  const written = random(2) === 0 ? whole : (whole.match(/.{1,4}/g) ?? []).join(' ')
  return random(3) === 0 ? written.toLowerCase() : written
}

function telephone(random: (below: number) => number): string {
  const nine = String(1 + random(9)) + digits(8, random)
  const start = pick(['0', '0', '+31', '0031', '+31 ', '+31 (0)', '0031-0', '+31-(0) '], random)
  return start + spaced(nine, [' ', '-', ' - ', '.'], random)
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )

function birth(random: (below: number) => number): string {
  const [day, month, year] = [1 + random(28), 1 + random(12), 1905 + random(119)]
  const two = (n: number) => String(n).padStart(2, '0')
  const name = MONTHS[month - 1] ?? ''
  return pick(
    [
      `${day}-${month}-${year}`,
      `${two(day)}/${two(month)}/${year}`,
      `${two(day)}.${two(month)}.${year}`,
      `${two(day)} ${two(month)} ${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${two(day)}-${two(month)}-${two(year % 100)}`,
      `${two(day)}${two(month)}${year}`,
      `${year}${two(month)}${two(day)}`,
      `${day} ${name} ${year}`,
      `${day} ${name.slice(0, 3)}. ${year}`,
      `${two(day)} ${name.toUpperCase()} '${two(year % 100)}`,
    ],
    random,
  )
}

function email(random: (below: number) => number): string {
  const word = () =>
    Array.from({ length: 1 + random(8) }, () => String.fromCharCode(97 + random(26))).join('')
  const local = word() + pick(['', '.', '_', '+', '-'], random) + word()
  return `${local}${pick(['@', '@', ' @ '], random)}${word()}${pick(['', '-'], random)}${word()}.${pick(['nl', 'com', 'org', 'co.uk', 'amsterdam'], random)}`
}

const MAKERS: Readonly<Record<PersonalData, (random: (below: number) => number) => string>> = {
  bsn,
  iban,
  email,
  telephone,
  'date-of-birth': birth,
}

describe('personal data', () => {
  it.each(Object.entries(MAKERS) as [PersonalData, typeof bsn][])(
    `%s: none of ${TIMES} valid ones goes unseen`,
    (kind, make) => {
      const random = randomFrom(20240401)
      const missed: string[] = []
      for (let i = 0; i < TIMES; i++) {
        const text = pick(BEFORE, random) + make(random) + pick(AFTER, random)
        if (!personalDataIn(text).includes(kind)) missed.push(text)
      }
      expect(missed.slice(0, 10)).toEqual([])
    },
  )

  it('is seldom seen where there is none: the rate is printed', () => {
    const random = randomFrom(7)
    const street = [
      'Kerkstraat',
      'Dorpsplein',
      'Laan van 1940',
      'Pieter Saenredamstraat',
      '2e Dwarsweg',
    ]
    const place = ['Alkmaar', "'s-Hertogenbosch", 'Beek (L.)', 'Zwijndrecht', 'Súdwest-Fryslân']
    const house = [
      'Buurthuis De Brink',
      'MFA Het Kwadrant',
      'Zaal 3',
      'Wijkcentrum 24/7',
      'Unit 4.12',
    ]
    const zip = () => `${1000 + random(9000)} ${pick(['AB', 'XZ', 'NL', 'KM'], random)}`
    const harmless = () =>
      pick(
        [
          `${pick(house, random)}, ${pick(place, random)}`,
          `${pick(street, random)} ${1 + random(300)}`,
          `${pick(street, random)} ${1 + random(300)}-${1 + random(20)}, ${zip()} ${pick(place, random)}`,
          `${pick(house, random)} (${pick(place, random)}), ${zip()}`,
          `Bibliotheek ${pick(place, random)} ${2020 + random(10)}`,
        ],
        random,
      )
    const seen = Array.from({ length: TIMES }, harmless).filter(
      (text) => personalDataIn(text).length > 0,
    )
    const nine = Array.from({ length: TIMES }, () => digits(9, random)).filter((text) =>
      personalDataIn(text).includes('bsn'),
    )
    const rates = { places: seen.length / TIMES, nineDigits: nine.length / TIMES }
    console.info(`false positives: ${JSON.stringify(rates)} ${JSON.stringify(seen.slice(0, 3))}`)
    expect(rates.places).toBeLessThan(0.01)
    // One in eleven passes the eleven test by chance.
    expect(rates.nineDigits).toBeGreaterThan(0.08)
    expect(rates.nineDigits).toBeLessThan(0.1)
  })

  it('takes time in proportion to the length of the text', () => {
    const hostile = [
      '1 ',
      'a.',
      '@a.',
      'nl91 ',
      '1-1-',
      '0',
      '1 januari ',
      '.@',
      '+31 (0)',
      '((((1',
      '10:00-17:00 ',
      '2024/',
      '(at)',
      'mei 3 ',
      '٣·',
      'n l 1 ',
    ]
    const time = (text: string) => {
      const start = performance.now()
      personalDataIn(text)
      return performance.now() - start
    }
    for (const part of hostile) expect(time(part.repeat(20_000))).toBeLessThan(2_000)
  })
})
