import type { Text } from '../result/index.js'

const MONTHS: Readonly<Record<keyof Text, readonly string[]>> = /* @__PURE__ */ (() => ({
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}))()

const DAY_OR_MONTH = /^(\d{4})-(\d\d)(?:-(\d\d))?$/

/**
 * A date or a month as a document has it: `2024-02-29` is 29 februari 2024, `2024-02` is februari 2024.
 * Any other text stays as it is, since a row may have a quarter or a question mark in the same place.
 */
export function inWords(date: string): Text {
  const [, year = '', month = '', day] = DAY_OR_MONTH.exec(date) ?? []
  const written = (locale: keyof Text): string => {
    const name = MONTHS[locale][Number(month) - 1]
    if (name === undefined) return date
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
  }
  return { nl: written('nl'), en: written('en') }
}

/** A period in words, first and last day included: 1 januari 2023 tot en met 31 december 2023. */
export function spanInWords({ from, to }: { readonly from: string; readonly to: string }): Text {
  const [first, last] = [inWords(from), inWords(to)]
  return { nl: `${first.nl} tot en met ${last.nl}`, en: `${first.en} to ${last.en}` }
}
