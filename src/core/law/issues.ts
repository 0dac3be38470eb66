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
    nl: `Kies uit ${known.join(', ')}, of gebruik juriconnect met een BWB-nummer.`,
    en: `Choose from ${known.join(', ')}, or use juriconnect with a BWB number.`,
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
  knownOn: string | null
}>({
  code: 'law/not-in-force',
  message: ({ name, englishName, on, inForceUntil, firstInForceOn, publishedOn, knownOn }) => {
    const facts = (until: string, first: string, published: string, none: string): string => {
      const known = [
        ...(inForceUntil === null ? [] : [`${until} ${inForceUntil}`]),
        ...(firstInForceOn === null ? [] : [`${first} ${firstInForceOn}`]),
        ...(publishedOn === null ? [] : [`${published} ${publishedOn}`]),
      ]
      return known.length === 0 ? none : known.join('; ')
    }
    const seen = knownOn === null ? { nl: '', en: '' } : asKnownOn(knownOn)
    return {
      nl: `Voor “${name}” is op ${on} geen waarde van kracht${seen.nl}: ${facts('van kracht tot en met', 'van kracht vanaf', 'bekendgemaakt op', 'er is geen waarde bekend')}.`,
      en: `No value of “${englishName}” is in force on ${on}${seen.en}: ${facts('in force until', 'first in force on', 'published on', 'no value is known')}.`,
    }
  },
})

function asKnownOn(date: string): { nl: string; en: string } {
  return { nl: `, zoals bekend op ${date}`, en: `, as known on ${date}` }
}
