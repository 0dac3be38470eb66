/** A place in law as a text names it: the law, the article, and its paragraphs. */
export interface Citation {
  readonly law: string
  readonly article: string
  /** `(3)(a)`; empty for the article as a whole. */
  readonly paragraph: string
}

/** The regulation of the grant, as the library cites it. */
export const REGULATION = 'Stcrt. 2022, 33992'

/** How texts name a law, and how the library cites it. */
const NAMES: Readonly<Record<string, string>> = {
  Awb: 'Awb',
  Fvw: 'Fvw',
  BADO: 'BADO',
  BW: 'BW',
  Wsob: 'Wsob',
  'Algemene termijnenwet': 'Algemene termijnenwet',
  'Regeling informatieverstrekking sisa': 'Regeling informatieverstrekking sisa',
  'Wet modernisering elektronisch bestuurlijk verkeer':
    'Wet modernisering elektronisch bestuurlijk verkeer',
  [REGULATION]: REGULATION,
  'the regulation': REGULATION,
  regulation: REGULATION,
}

const ALL = Object.keys(NAMES)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|')
const PLACE = String.raw`(?:\d+[a-z]?(?::\d+[a-z]?)?|I[a-z])(?:\(\w\))*(?![\w:])`
const PLACES = `(${PLACE}(?:(?:, | and |, and )${PLACE})*)`
const CITED = new RegExp(
  `\\b(?:(${ALL})(?: art\\.)? ${PLACES}|[Aa]rt\\. ${PLACES} (?:of )?(${ALL})\\b)`,
  'g',
)

/** Every place in law that a text names in full: `Awb 4:34 and 4:36`, `art. 5(4) BADO`, `art. 1 of the regulation`. */
export function citationsIn(text: string): Citation[] {
  const line = text.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')
  return Array.from(line.matchAll(CITED)).flatMap(([, before, after, list, behind]) =>
    (after ?? list ?? '')
      .split(/, and | and |, /)
      .map((place) => citation(before ?? behind ?? '', place)),
  )
}

/** One place, such as `4:46(2)(a)`, of a law by any of its names. */
export function citation(name: string, place: string): Citation {
  const [, article = '', paragraph = ''] = /^([^()]+)(.*)$/.exec(place) ?? []
  return { law: NAMES[name] ?? name, article, paragraph }
}
