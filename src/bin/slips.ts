import { findMunicipality } from '../index.js'
import type { Locale } from '../index.js'
import { closestMatch } from '../core/result/closest-match.js'
import { endOfText } from './complete.js'

/** A usual slip: what tells it in what was typed, and what to type instead. */
interface Slip {
  readonly pattern: RegExp
  readonly nl: (found: string) => string
  readonly en: (found: string) => string
}

const plainAmount = (dutch: string): string => dutch.replaceAll('.', '').replace(',', '.')

/** What JavaScript refuses and people in the Netherlands type. */
const SLIPS: readonly Slip[] = [
  {
    pattern: /€\s?[\d.,]*/,
    nl: () => "Laat het euroteken weg, of schrijf parseEuro('€ 1.234,56').",
    en: () => "Leave out the euro sign, or write parseEuro('€ 1.234,56').",
  },
  {
    pattern: /[‘’“”„]/,
    nl: () => "Gebruik rechte aanhalingstekens: 'Utrecht'.",
    en: () => "Use straight quotes: 'Utrecht'.",
  },
]

/** `95.000`, `336.000,00` and `1.234.567,89` as numbers. */
const GROUPED = /(?<![\w.])[1-9]\d{0,2}(?:\.\d{3})+(?:,\d\d)?(?![\w.])/

/** Code without what is between quotes or in a comment, which is meant as it is. */
function bare(code: string): string {
  let kept = ''
  for (let i = 0; i < code.length; i++) {
    const sign = code[i] ?? ''
    if (code.startsWith('//', i)) {
      const end = code.indexOf('\n', i)
      i = end === -1 ? code.length : end - 1
    } else if (`'"\``.includes(sign)) {
      const end = endOfText(code, i)
      if (end === -1) return kept + code.slice(i)
      kept += "''"
      i = end
    } else kept += sign
  }
  return kept
}

/** Two or more words in a row from one with a capital on, such as `Den Haag`. */
function namesIn(code: string): string[] {
  return code.split(/[^\p{L}'\-\s]/u).flatMap((part) => {
    const words = part.split(/\s/).filter((word) => word !== '')
    const first = words.findIndex((word) => /^\p{Lu}/u.test(word))
    return first === -1 || first === words.length - 1 ? [] : [words.slice(first).join(' ')]
  })
}

/** For an error of JavaScript itself: what was meant, if it can be seen. */
export function hintOn(
  error: unknown,
  code: string,
  names: readonly string[],
  locale: Locale,
): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'ReferenceError') {
    const [, unknown = ''] = /^(\S+) is not defined$/.exec(error.message) ?? []
    return quotesOn(unknown, locale) ?? nearestOf(unknown, names, locale)
  }
  if (error.name !== 'SyntaxError') return undefined
  const typed = bare(code)
  for (const { pattern, ...text } of SLIPS) {
    const [found] = pattern.exec(typed) ?? []
    if (found !== undefined) return text[locale](found)
  }
  return namesIn(typed)
    .map((name) => quotesOn(name, locale))
    .find((hint) => hint !== undefined)
}

function quotesOn(name: string, locale: Locale): string | undefined {
  if (name === '' || !findMunicipality(name).ok) return undefined
  const quoted = name.includes("'") ? `"${name}"` : `'${name}'`
  return locale === 'nl'
    ? `Zet een naam tussen aanhalingstekens: ${quoted}.`
    : `Put a name between quotes: ${quoted}.`
}

function nearestOf(unknown: string, names: readonly string[], locale: Locale): string | undefined {
  const meant = closestMatch(unknown, names)
  if (meant === null) return undefined
  return locale === 'nl' ? `Bedoelde u ${meant}?` : `Did you mean ${meant}?`
}

/** JavaScript takes the points of `95.000` and the comma of `336.000,00` for something else than thousands and cents. */
export function groupedIn(code: string, locale: Locale): string | undefined {
  const [found] = GROUPED.exec(bare(code)) ?? []
  if (found === undefined) return undefined
  const meant = plainAmount(found)
  return locale === 'nl'
    ? `let op: ${found} wordt hier niet als duizendtal gelezen. Bedoelde u ${meant}?`
    : `warning: ${found} is not read as thousands here. Did you mean ${meant}?`
}
