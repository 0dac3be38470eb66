import { inWords } from '../calendar/index.js'
import { issueKind } from '../result/index.js'

export const notABwbId = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'law/not-a-bwb-id',
  message: ({ given }) => ({
    nl: `“${given}” is geen BWB-nummer.`,
    en: `“${given}” is not a BWB number.`,
  }),
  suggestion: () => ({
    nl: "Schrijf bijvoorbeeld 'BWBR0005537'.",
    en: "Write for example 'BWBR0005537'.",
  }),
})

export const notAnArticle = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'law/not-an-article',
  message: ({ given }) => ({
    nl: `“${given}” is geen artikel.`,
    en: `“${given}” is not an article.`,
  }),
  suggestion: () => ({
    nl: "Schrijf bijvoorbeeld '4:46', '17a' of, met het lid, '17a(1)'.",
    en: "Write for example '4:46', '17a' or, with the paragraph, '17a(1)'.",
  }),
})

export const unknownLaw = /* @__PURE__ */ issueKind<{ given: string; known: readonly string[] }>({
  code: 'law/unknown-law',
  message: ({ given }) => ({
    nl: `“${given}” is geen wet die deze bibliotheek bij naam kent.`,
    en: `“${given}” is not a law this library knows by name.`,
  }),
  suggestion: ({ known }) => ({
    nl: `Kies uit ${known.join(', ')}.`,
    en: `Choose from ${known.join(', ')}.`,
  }),
  hint: () => ({
    nl: 'Voor een andere wet maakt juriconnect een verwijzing met een BWB-nummer.',
    en: 'For another law juriconnect makes a reference with a BWB number.',
  }),
})

export const notInForce = /* @__PURE__ */ issueKind<{
  name: string
  englishName: string
  on: string
  /** The last day before `on` for which there is a value. */
  inForceUntil: string | null
  /** The first day after `on` for which there is a value. */
  firstInForceOn: string | null
  /** When the value for `on` was published, if that was after `knownOn`. */
  publishedOn: string | null
  /** The first day on which that may have been, where the day is not known. */
  publishedSince: string | null
  knownOn: string | null
}>({
  code: 'law/not-in-force',
  message: ({ name, englishName, on, inForceUntil, firstInForceOn, ...published }) => {
    const { publishedOn, publishedSince, knownOn } = published
    const facts = (
      words: Record<'until' | 'first' | 'on' | 'between' | 'none', string>,
    ): string => {
      const known = [
        ...(inForceUntil === null ? [] : [`${words.until} ${inForceUntil}`]),
        ...(firstInForceOn === null ? [] : [`${words.first} ${firstInForceOn}`]),
        ...(publishedOn === null || publishedSince !== null ? [] : [`${words.on} ${publishedOn}`]),
        ...(publishedSince === null ? [] : [words.between]),
      ]
      return known.length === 0 ? words.none : known.join('; ')
    }
    const seen = knownOn === null ? { nl: '', en: '' } : asKnownOn(knownOn)
    const nl = facts({
      until: 'van kracht tot en met',
      first: 'van kracht vanaf',
      on: 'bekendgemaakt op',
      between: `bekendgemaakt tussen ${publishedSince ?? ''} en ${publishedOn ?? ''}`,
      none: 'er is geen waarde bekend',
    })
    const en = facts({
      until: 'in force until',
      first: 'first in force on',
      on: 'published on',
      between: `published between ${publishedSince ?? ''} and ${publishedOn ?? ''}`,
      none: 'no value is known',
    })
    return {
      nl: `Voor “${name}” is op ${on} geen waarde van kracht${seen.nl}: ${nl}.`,
      en: `No value of “${englishName}” is in force on ${on}${seen.en}: ${en}.`,
    }
  },
})

export const publicationDayUnknown = /* @__PURE__ */ issueKind<{
  name: string
  englishName: string
  since: string
  until: string
  knownOn: string
}>({
  code: 'law/publication-day-unknown',
  severity: 'warning',
  message: ({ name, englishName, since, until, knownOn }) => ({
    nl: `“${name}” is bekendgemaakt tussen ${inWords(since).nl} en ${inWords(until).nl}; op welke dag is niet bekend. Aangenomen is dat dit op ${inWords(knownOn).nl} al zo was.`,
    en: `“${englishName}” was published between ${inWords(since).en} and ${inWords(until).en}; on which day is not known. That it was public on ${inWords(knownOn).en} is assumed.`,
  }),
})

function asKnownOn(date: string): { nl: string; en: string } {
  return { nl: `, zoals bekend op ${date}`, en: `, as known on ${date}` }
}
