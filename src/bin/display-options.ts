import type { Locale } from '../index.js'

/** How values are written. */
export interface DisplayOptions {
  readonly locale: Locale
  /** Characters on a line; tables keep within it. */
  readonly width: number
  readonly colors: boolean
}

/** What to type for the reasons of the value just shown. */
export function hint(locale: Locale): string {
  return {
    nl: 'explain(_) laat zien hoe dit tot stand komt.',
    en: 'explain(_) shows how this came about.',
  }[locale]
}
