import type { Reference } from '../core/result/index.js'

// The sources of this room. Dates of publications of which only the month is known are its last day.

export const STAATSCOURANT = {
  source: 'Stcrt. 2022, 33992',
  url: 'https://www.officielebekendmakingen.nl/stcrt-2022-33992.html',
} as const satisfies Reference

/** An article of the regulation itself. */
export function article(number: string): Reference {
  return { ...STAATSCOURANT, article: number }
}

/** The same source for what it does not say itself, but was inferred from it. */
export function inferred(reference: Reference): Reference {
  return { ...reference, certainty: 'inferred' }
}

export const SIGNED = '2022-12-13'
export const PUBLISHED = '2022-12-16'
export const IN_FORCE = '2023-01-01'

/** Association of municipalities and association of libraries, December 2022. */
export const VNG: Reference = {
  source: 'VNG 12-2022',
  url: 'https://vng.nl/nieuws/specifieke-uitkering-informatiepunten-digitale-overheid',
}
export const VOB: Reference = {
  source: 'VOB 12-2022',
  url: 'https://debibliotheken.nl/nieuws/duidelijkheid-financiering-idos',
}
/** Of these two only the month is known. */
export const VNG_PUBLISHED = '2022-12-31'
export const VNG_PUBLISHED_SINCE = '2022-12-01'

export const MONITOR: Reference = { source: 'Vervolgmonitor IDO 06-2023' }
export const MONITOR_PUBLISHED = '2023-06-30'

export const LETTER: Reference = { source: 'Kamerstuk 36 600 B, nr. 45' }
export const LETTER_SENT = '2025-05-21'

export const MOTION: Reference = { source: 'Kamerstuk 26 643, nr. 1406' }
export const MOTION_TABLED = '2025-09-29'

/** A regulation of the same ministry that is alike; it says nothing about this one. */
export const COMPARABLE: Reference = { source: 'BWBR0049396', certainty: 'inferred' }
