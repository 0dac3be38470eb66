import { isoDate } from '../calendar/index.js'
import { optionsFrom, preview, SpukError, textFrom } from '../result/index.js'
import { notABwbId, notAnArticle } from './issues.js'

/** A place in Dutch law. */
export interface Citation {
  /** Number in the Basiswettenbestand, such as `BWBR0005537`. */
  readonly bwb: string
  /** Without the paragraph: `4:46`, `17a`. */
  readonly article: string
  /** The paragraph (lid): `1`, `2a`. */
  readonly paragraph?: string | undefined
  /** The day on which the text is read as it is in force. */
  readonly on?: string | undefined
}

export const BWB = /^BWB[RVW]\d{7}$/
// `4:46`, `17a`, `25.1`, or Roman in an amending law: `Ib`.
export const ARTICLE = /^(?:\d+[A-Za-z]*(?:[:.]\d+[A-Za-z]*)*|[IVX]+[a-z]*)$/
export const PARAGRAPH = /^\d+[a-z]?$/

/**
 * The Juriconnect form (1.3) of a place in law, the Dutch standard; `https://wetten.overheid.nl/`
 * before it is the address of the text.
 *
 * @throws SpukError with everything that is wrong: `law/not-a-bwb-id`, `law/not-an-article`,
 * or as {@link isoDate}
 *
 * @example
 * juriconnect({ bwb: 'BWBR0008290', article: '17a', on: '2023-01-01' }) // => 'jci1.3:c:BWBR0008290&artikel=17a&z=2023-01-01&g=2023-01-01'
 * juriconnect({ bwb: 'BWBR0005537', article: '4:46' }) // => 'jci1.3:c:BWBR0005537&artikel=4:46'
 */
export function juriconnect(citation: Citation): string {
  const {
    bwb = bwbFrom(undefined),
    article = articleFrom(undefined),
    ...more
  } = optionsFrom(citation, GUARDS)
  const { paragraph, on } = more
  if (paragraph !== undefined && !PARAGRAPH.test(paragraph)) {
    throw new SpukError([notAnArticle({ given: preview(`${article}(${paragraph})`) })])
  }
  const lid = paragraph === undefined ? '' : `&lid=${paragraph}`
  const dates = on === undefined ? '' : `&z=${on}&g=${on}`
  return `jci1.3:c:${bwb}&artikel=${article}${lid}${dates}`
}

const GUARDS = { bwb: bwbFrom, article: articleFrom, paragraph: textFrom, on: isoDate }

export function bwbFrom(value: unknown): string {
  if (typeof value === 'string' && BWB.test(value)) return value
  throw new SpukError([notABwbId({ given: preview(value) })])
}

export function articleFrom(value: unknown): string {
  if (typeof value === 'string' && ARTICLE.test(value)) return value
  throw new SpukError([notAnArticle({ given: preview(value) })])
}
