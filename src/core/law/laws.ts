import { isoDate } from '../calendar/index.js'
import { deepFreeze } from '../frozen/index.js'
import { Collector, preview } from '../result/index.js'
import type { Reference } from '../result/index.js'
import { notAnArticle, unknownLaw } from './issues.js'
import { juriconnect } from './juriconnect.js'

/** A law that this library rests on. */
export interface Law {
  /** Number in the Basiswettenbestand. */
  readonly bwb: string
  /** As it is cited after an article: `Awb`. */
  readonly source: string
  /** In full. */
  readonly title: string
}

/**
 * The laws and regulations that this library cites by name.
 *
 * @example
 * LAWS.Awb.bwb // => 'BWBR0005537'
 */
export const LAWS = /* @__PURE__ */ deepFreeze({
  Awb: { bwb: 'BWBR0005537', source: 'Awb', title: 'Algemene wet bestuursrecht' },
  Fvw: { bwb: 'BWBR0008290', source: 'Fvw', title: 'Financiële-verhoudingswet' },
  Wsob: {
    bwb: 'BWBR0035878',
    source: 'Wsob',
    title: 'Wet stelsel openbare bibliotheekvoorzieningen',
  },
  BADO: {
    bwb: 'BWBR0015524',
    source: 'BADO',
    title: 'Besluit accountantscontrole decentrale overheden',
  },
  // Cited in full: “Atw” is also the Arbeidstijdenwet.
  Atw: { bwb: 'BWBR0002448', source: 'Algemene termijnenwet', title: 'Algemene termijnenwet' },
  Sisa: {
    bwb: 'BWBR0029251',
    source: 'Regeling informatieverstrekking sisa',
    title: 'Regeling informatieverstrekking sisa',
  },
} as const satisfies Readonly<Record<string, Law>>)

/** The short name of a law in {@link LAWS}. */
export type LawName = keyof typeof LAWS

/** Article, then paragraph and subparagraph: `4:23(3)(a)`. */
const PLACE = /^([^()\s]+)(?:\((\d+[a-z]?)\))?(?:\([a-z]\))?$/

/**
 * The reference to an article of a known law, with its Juriconnect form.
 *
 * @param article as one cites it: `4:46`, `17a(1)`, `4:23(3)(a)`
 * @param on the day on which the text is read as it is in force
 * @throws SpukError `law/unknown-law`, `law/not-an-article`, or as {@link isoDate}
 *
 * @example
 * law('Awb', '4:46').jci // => 'jci1.3:c:BWBR0005537&artikel=4:46'
 * law('Fvw', '17a(1)', '2023-01-01').jci // => 'jci1.3:c:BWBR0008290&artikel=17a&lid=1&z=2023-01-01&g=2023-01-01'
 */
export function law(name: LawName, article: string, on?: string): Reference {
  const check = new Collector()
  if (!isLawName(name)) {
    check.add(unknownLaw({ given: preview(name), known: Object.keys(LAWS) }))
  }
  const [, number = '', paragraph] =
    (typeof article === 'string' ? PLACE.exec(article) : null) ?? []
  if (number === '') check.add(notAnArticle({ given: preview(article) }))
  if (on !== undefined) check.attempt(['on'], () => isoDate(on))
  check.done()
  const { bwb, source } = LAWS[name]
  const jci = juriconnect({
    bwb,
    article: number,
    ...(paragraph !== undefined && { paragraph }),
    ...(on !== undefined && { on }),
  })
  return { source, article, jci }
}

function isLawName(value: unknown): value is LawName {
  return typeof value === 'string' && Object.hasOwn(LAWS, value)
}
