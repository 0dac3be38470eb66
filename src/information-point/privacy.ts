import { stringFrom } from '../core/result/index.js'

/** Kinds of personal data that never get into a registration. */
export type PersonalData = 'bsn' | 'iban' | 'email' | 'telephone' | 'date-of-birth'

/**
 * Which kinds of personal data a text seems to hold: a citizen service number (BSN, eleven test), an
 * account number (IBAN, mod 97), an e-mail address, a Dutch telephone number, a date. Whatever stands
 * between digits, digits of another script, letter case and invisible characters make no difference. It errs
 * on the side of caution: one in eleven arbitrary numbers of nine digits passes the eleven test. Opening
 * hours and a range of years are no number. The answer never holds the text.
 *
 * @throws SpukError `input/wrong-type` for what is no text
 *
 * @example
 * personalDataIn('Buurthuis De Brink, open 10:00-17:00') // => []
 * personalDataIn('mevr. 1112.22·333') // => ['bsn']
 * personalDataIn('nl91 abna 0417 1643 00') // => ['bsn', 'iban', 'telephone']
 * personalDataIn('bel 06 - 12 34 56 78') // => ['telephone']
 * personalDataIn('jan (at) voorbeeld.nl') // => ['email']
 * personalDataIn('geb. 3de mrt. 1951') // => ['date-of-birth']
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  const plain = plainText(stringFrom(text))
  const mail = plain.replace(WRITTEN_AT, '@').replace(WRITTEN_DOT, '.')
  if (!/[\d@]/.test(mail)) return []
  const matches = plain.match(RUN) ?? []
  const runs = matches.filter((run) => !HOURS.test(run) && !YEARS.test(run)).map(groupsOf)
  const found: PersonalData[] = []
  if (runs.some(holdsBsn)) found.push('bsn')
  if (holdsIban(plain)) found.push('iban')
  if (EMAIL.test(plain) || EMAIL.test(mail)) found.push('email')
  if (runs.some(holdsTelephone)) found.push('telephone')
  const dated = plain.replace(RUN, (run) => (HOURS.test(run) ? '…' : run))
  if (DATES.some((date) => date.test(dated)) || runs.some(holdsCompactDate)) {
    found.push('date-of-birth')
  }
  return found
}

/** Full-width letters and digits of any script as plain ones, no invisible characters or marks, single spaces. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{DI}\p{M}]/gu, '')
    .replace(/[^\P{Nd}0-9]/gu, valueOfDigit)
    .replace(/\s+/g, ' ')
}

/** Decimal digits stand in Unicode as rows of ten, from 0 to 9. */
function valueOfDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return String((code - first) % 10)
}

// Every repetition below is bounded or of characters that cannot start the next part,
// so that matching takes time in proportion to the length of the text.

/** `(at)`, `[at]`, `-at-`, `(@)` */
const WRITTEN_AT = /[^\p{L}\p{N}\s] ?(?:at|apenstaartje|@) ?[^\p{L}\p{N}\s]/giu
/** `(dot)`, `[punt]` */
const WRITTEN_DOT = / ?[([{<] ?(?:dot|punt|\.) ?[)\]}>] ?/giu

/** The character before the @ is enough: what stands before it makes no difference. */
const EMAIL =
  /[\p{L}\p{N}][^\p{L}\p{N}@]{0,3}@[^\p{L}\p{N}@]{0,3}(?:[\p{L}\p{N}_-]+(?:[.。·•]| [.。] ?))+\p{L}{2}/u

/** What may stand between two digits of one number; after a comma and a space another number begins. */
const BETWEEN = '(?:[^\\p{L}\\p{N},;@]|[,;](?!\\s))'
const RUN = new RegExp(`\\d(?:${BETWEEN}{0,5}\\d)*`, 'gu')

const TIME = '(?:[01]?\\d|2[0-4])[:.][0-5]\\d'
const RANGE = `${TIME} ?[\\p{Pd}−] ?${TIME}`
/**
 * Opening hours and nothing else: `10:00-17:00`, `9.00 - 12.30 / 13.00 - 17.00`. They have 6 to 8 or at
 * least 12 digits, so that none of them is a BSN of nine digits or a telephone number of ten.
 */
const HOURS = new RegExp(`^${RANGE}(?:[^.:\\d]{1,5}${RANGE})*$`, 'u')
/** Years and nothing else: `2024/2025`. They have 8 or at least 12 digits. */
const YEARS = new RegExp(`^(?:1\\d|20)\\d\\d(?:${BETWEEN}{1,5}(?:1\\d|20)\\d\\d)+$`, 'u')

/** A run of digits: all of them, and the places where a group begins. */
interface Run {
  readonly digits: string
  /** Positions in `digits` at which a group starts, in order; the end is not one of them. */
  readonly starts: readonly number[]
}

function groupsOf(run: string): Run {
  const starts: number[] = []
  let digits = ''
  for (const group of run.match(/\d+/g) ?? []) {
    starts.push(digits.length)
    digits += group
  }
  return { digits, starts }
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
/** Names of months in Dutch and English, and what looks like one; a month (maand) is none. */
const NAME = '(?:jan|feb|maa(?!nd)|mar|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}{0,8}'
const ORDINAL = '\\s?(?:ste|de|e|st|nd|rd|th)?'
const SIGN = '[\\s./\\\\_|*~=·•∙‧・\\p{Pd}−]'
const NEAR = "[\\s.,/\\\\_|*~=·•∙‧・'’\\p{Pd}−]{0,3}"
const COMPACT =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:18|19|20)\d{2}|(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/

const DATES: readonly RegExp[] = [
  // 3-5-1951, 03/05/1951, 3 5 1951, 3·5·1951
  new RegExp(`(?<!\\d)${DAY}${SIGN}{1,3}${MONTH}${SIGN}{1,3}${YEAR}(?!\\d)`, 'u'),
  // 3-5-51
  new RegExp(
    `(?<!\\d)${DAY}\\s?[./·•\\p{Pd}−]\\s?${MONTH}\\s?[./·•\\p{Pd}−]\\s?[’']?\\d{2}(?!\\d)`,
    'u',
  ),
  // 3=5=51
  new RegExp(`(?<!\\d)${DAY}\\s?([~=_|])\\s?${MONTH}\\s?\\1\\s?[’']?\\d{2}(?!\\d)`, 'u'),
  // 1951-05-03
  new RegExp(`(?<!\\d)${YEAR}${SIGN}{1,3}${MONTH}${SIGN}{1,3}${DAY}(?!\\d)`, 'u'),
  // 3 mei 1951, 3de mei 1951, 3 mrt. '51
  new RegExp(`(?<!\\d)${DAY}${ORDINAL}${NEAR}${NAME}${NEAR}(?:${YEAR}|[’']?\\d{2})(?!\\d)`, 'iu'),
  // mei 3, 1951
  new RegExp(`(?<!\\p{L})${NAME}${NEAR}${DAY}${ORDINAL}${NEAR}${YEAR}(?!\\d)`, 'iu'),
]

/** Where an account number could begin: two letters of a country and two check digits. */
const IBAN_START = /[a-z][^\p{L}\p{N}]{0,3}[a-z][^\p{L}\p{N}]{0,3}\d[^\p{L}\p{N}]{0,3}\d/giu

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
        gap = /[\p{L}\p{N}]/u.test(character) ? Infinity : gap + 1
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
