import { stringFrom } from '../core/result/index.js'

/** Kinds of personal data that never get into a registration. */
export type PersonalData = 'bsn' | 'iban' | 'email' | 'telephone' | 'date-of-birth'

/**
 * Which kinds of personal data a text seems to hold: a citizen service number (BSN, eleven test), an
 * account number (IBAN, mod 97), an e-mail address, a Dutch telephone number, a date. Separators
 * between digits, letter case and invisible characters make no difference. It errs on the side of
 * caution: one in eleven arbitrary numbers of nine digits passes the eleven test.
 * The answer never holds the text.
 *
 * @throws SpukError `input/wrong-type` for what is no text
 *
 * @example
 * personalDataIn('Buurthuis De Brink') // => []
 * personalDataIn('mevr. 1112.22.333') // => ['bsn']
 * personalDataIn('nl91 abna 0417 1643 00') // => ['bsn', 'iban', 'telephone']
 * personalDataIn('bel 06 - 12 34 56 78') // => ['telephone']
 * personalDataIn('geb. 3 mrt. 1951') // => ['date-of-birth']
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  // Full-width digits become plain ones, and invisible characters go.
  const plain = stringFrom(text)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
  if (!/[\d@]/.test(plain)) return []
  const runs = digitRuns(plain)
  const found: PersonalData[] = []
  if (runs.some(holdsBsn)) found.push('bsn')
  if (holdsIban(plain)) found.push('iban')
  if (EMAIL.test(plain)) found.push('email')
  if (runs.some(holdsTelephone)) found.push('telephone')
  if (DATES.some((date) => date.test(plain)) || runs.some(holdsCompactDate)) {
    found.push('date-of-birth')
  }
  return found
}

// Every repetition below is bounded or of characters that cannot start the next part,
// so that matching takes time in proportion to the length of the text.

/** The character before the @ is enough: what stands before it makes no difference. */
const EMAIL = /[^\s@]\s{0,2}@\s{0,2}(?:[\p{L}\p{N}_-]{1,63}\.){1,10}\p{L}{2}/u

/** Digits with at most three separators between two of them; a comma and a space separate numbers, not digits. */
const RUN = /\d(?:(?:[\s.:/\\|_'’()+*–—-]|[,;](?!\s)){0,3}\d)*/g

/** A run of digits: all of them, and the places where a group begins. */
interface Run {
  readonly digits: string
  /** Positions in `digits` at which a group starts, in order; the end is not one of them. */
  readonly starts: readonly number[]
}

function digitRuns(text: string): readonly Run[] {
  return (text.match(RUN) ?? []).map((match) => {
    const starts: number[] = []
    let digits = ''
    for (const group of match.match(/\d+/g) ?? []) {
      starts.push(digits.length)
      digits += group
    }
    return { digits, starts }
  })
}

/** Nine digits anywhere, or eight that are whole groups (a first zero left out). */
function holdsBsn({ digits, starts }: Run): boolean {
  for (let at = 0; at + 9 <= digits.length; at++) {
    if (passesElevenTest(digits.slice(at, at + 9))) return true
  }
  const bounds = new Set([...starts, digits.length])
  return starts.some(
    (start) => bounds.has(start + 8) && passesElevenTest(`0${digits.slice(start, start + 8)}`),
  )
}

/** 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of eleven; nine zeros are no number. */
function passesElevenTest(nine: string): boolean {
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(nine[i]) * (i === 8 ? -1 : 9 - i)
  return sum % 11 === 0 && nine !== '000000000'
}

/** Dutch numbers: 0 and nine digits, or 31, +31 or 0031 and nine digits, with or without (0). */
function holdsTelephone({ digits, starts }: Run): boolean {
  return starts.some((start) =>
    /^(?:0[1-9]\d{8}|(?:00)?310?[1-9]\d{8})/.test(digits.slice(start, start + 15)),
  )
}

/** `03051951` and `19510503`. */
function holdsCompactDate({ digits, starts }: Run): boolean {
  const bounds = [...starts, digits.length]
  return starts.some(
    (start, i) => bounds[i + 1] === start + 8 && COMPACT.test(digits.slice(start, start + 8)),
  )
}

const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
const YEAR = '(?:18|19|20)\\d{2}'
const NAME = '(?:jan|feb|maa|mar|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}{0,8}'
const COMPACT =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:18|19|20)\d{2}|(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/

const DATES: readonly RegExp[] = [
  // 3-5-1951, 03/05/1951, 3 5 1951
  new RegExp(`(?<!\\d)${DAY}[\\s./\\\\_–-]{1,3}${MONTH}[\\s./\\\\_–-]{1,3}${YEAR}(?!\\d)`, 'u'),
  // 3-5-51
  new RegExp(`(?<!\\d)${DAY}\\s?[./–-]\\s?${MONTH}\\s?[./–-]\\s?[’']?\\d{2}(?!\\d)`, 'u'),
  // 1951-05-03
  new RegExp(`(?<!\\d)${YEAR}[\\s./\\\\_–-]{1,3}${MONTH}[\\s./\\\\_–-]{1,3}${DAY}(?!\\d)`, 'u'),
  // 3 mei 1951, 3 mrt. '51
  new RegExp(
    `(?<!\\d)${DAY}[\\s.e–-]{0,3}${NAME}[\\s.,–-]{0,3}(?:${YEAR}|[’']?\\d{2})(?!\\d)`,
    'iu',
  ),
]

/** Where an account number could begin: two letters of a country and two check digits. */
const IBAN_START = /[a-z]{2}[\s.-]{0,2}\d[\s.-]{0,2}\d/gi

/**
 * A Dutch number (four letters, ten digits) is found wherever it stands; one of another country,
 * 15 to 34 characters of which at least eight digits, where it begins and ends as a word does.
 */
function holdsIban(text: string): boolean {
  for (const { index } of text.matchAll(IBAN_START)) {
    const begins = !/[\p{L}\p{N}]/u.test(text.slice(Math.max(0, index - 1), index))
    let account = ''
    let gap = 0
    // 34 characters, each perhaps with separators before it
    for (let at = index; at < text.length && account.length < 34 && gap <= 3; at++) {
      const character = text.charAt(at)
      if (!/[a-z0-9]/i.test(character)) {
        gap = /[\s./_-]/.test(character) ? gap + 1 : Infinity
        continue
      }
      gap = 0
      account += character.toUpperCase()
      if (account.length < 15) continue
      const dutch = account.length === 18 && /^NL\d\d[A-Z]{4}\d{10}$/.test(account)
      const ends = begins && !/[a-z0-9]/i.test(text.charAt(at + 1))
      const foreign = ends && account.replace(/\D/g, '').length >= 8
      if ((dutch || foreign) && remainder97(account) === 1) return true
    }
  }
  return false
}

/** ISO 7064: the first four characters moved to the end, letters as 10 to 35, modulo 97. */
function remainder97(account: string): number {
  let rest = 0
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}
