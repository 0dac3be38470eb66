import type { Text } from '../../core/result/index.js'
import type { LocalizedText } from '../../requirements/index.js'

/** What a paper may need and no agreement holds; the words are what is to be filled in. */
export const blankLabels = {
  address: { nl: 'postadres van de bibliotheek', en: 'postal address of the library' },
  decisionDate: { nl: 'datum van het besluit', en: 'date of the decision' },
  announcement: { nl: 'datum van bekendmaking', en: 'date of the announcement' },
  decider: {
    nl: 'wie beslist: college, burgemeester of een ambtenaar in mandaat',
    en: 'who decides: executive, mayor or an official under mandate',
  },
  principal: {
    nl: 'bestuursorgaan dat het mandaat gaf',
    en: 'authority that gave the mandate',
  },
  mandate: { nl: 'mandaatbesluit', en: 'decision on the mandate' },
  executiveDecision: {
    nl: 'datum en kenmerk van het collegebesluit',
    en: 'date and reference of the decision of the executive',
  },
  signatory: { nl: 'naam en functie van de ondertekenaar', en: 'name and function of who signs' },
  librarySignatory: {
    nl: 'naam en functie van wie namens de bibliotheek tekent',
    en: 'name and function of who signs for the library',
  },
  place: { nl: 'plaats van ondertekening', en: 'place of signature' },
  rule: {
    nl: 'naam en artikel van de subsidieregeling',
    en: 'name and article of the subsidy rule',
  },
  activities: {
    nl: 'te verrichten activiteiten per doel',
    en: 'activities to be carried out for each purpose',
  },
  division: {
    nl: 'verdeling van het verleende bedrag over de doelen',
    en: 'division of the amount awarded over the purposes',
  },
  amountRule: {
    nl: 'wijze waarop het bedrag wordt bepaald',
    en: 'way in which the amount is set',
  },
  reportTerm: {
    nl: 'uiterste datum voor de aanvraag tot vaststelling',
    en: 'last day for the request for determination',
  },
  reasons: {
    nl: 'motivering, met de feiten en hun weging',
    en: 'reasons, with the facts and their weight',
  },
  damages: {
    nl: 'of en welke schade wordt vergoed',
    en: 'whether damages are paid, and which',
  },
  libraryAccount: {
    nl: 'rekeningnummer van de bibliotheek',
    en: 'bank account of the library',
  },
  municipalAccount: {
    nl: 'rekeningnummer van de gemeente',
    en: 'bank account of the municipality',
  },
  objectionAddress: {
    nl: 'adres voor bezwaarschriften',
    en: 'address for notices of objection',
  },
  hearing: {
    nl: 'datum van de hoorzitting, of waarom niet is gehoord',
    en: 'date of the hearing, or why there was none',
  },
  advice: {
    nl: 'datum en strekking van het advies van de commissie',
    en: 'date and gist of the advice of the committee',
  },
  court: { nl: 'bevoegde rechtbank', en: 'competent court' },
  notice: { nl: 'opzegtermijn', en: 'notice period' },
} as const satisfies Readonly<Record<string, Text>>

/** The name of something to be filled in. */
export type BlankId = keyof typeof blankLabels

/** Something that a paper leaves to be filled in. */
export interface Blank {
  readonly id: BlankId
  readonly label: Text
}

/** What callers fill in themselves. */
export type Filled = Readonly<Partial<Record<BlankId, LocalizedText | undefined>>>

/** Gives what was filled in, or the mark of a blank, and remembers the blanks. */
export interface Gaps {
  readonly gap: (id: BlankId) => Text
  /** In the order of the paper, each once. */
  readonly list: () => readonly Blank[]
}

/** The gaps of one paper. */
export function gapsFor(filled: Filled): Gaps {
  const open = new Set<BlankId>()
  return {
    gap: (id) => {
      const words = filled[id]
      if (words !== undefined) return typeof words === 'string' ? { nl: words, en: words } : words
      open.add(id)
      const { nl, en } = blankLabels[id]
      return { nl: `[in te vullen: ${nl}]`, en: `[to be filled in: ${en}]` }
    },
    list: () => [...open].map((id) => ({ id, label: blankLabels[id] })),
  }
}
