import { issueKind } from '../core/result/index.js'

export const notAName = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'municipality/not-a-name',
  message: ({ given }) => ({
    nl: `Een gemeente wordt gezocht op een tekst, niet op ${given}.`,
    en: `A municipality is looked up by a text, not by ${given}.`,
  }),
  suggestion: () => ({
    nl: "Geef een naam of een code als tekst: 'Utrecht' of 'GM0344'.",
    en: "Give a name or a code as text: 'Utrecht' or 'GM0344'.",
  }),
})

export const unknown = /* @__PURE__ */ issueKind<{ given: string; nearest: readonly string[] }>({
  code: 'municipality/unknown',
  message: ({ given }) => ({
    nl: `Het register kent geen gemeente “${given}”.`,
    en: `The register knows no municipality “${given}”.`,
  }),
  suggestion: ({ nearest }) =>
    nearest.length > 0
      ? {
          nl: `Bedoelde u ${listed(nearest, 'of')}?`,
          en: `Did you mean ${listed(nearest, 'or')}?`,
        }
      : {
          nl: 'Geef een naam of een code, zoals Utrecht of GM0344.',
          en: 'Give a name or a code, such as Utrecht or GM0344.',
        },
})

export const ambiguous = /* @__PURE__ */ issueKind<{
  given: string
  candidates: readonly string[]
}>({
  code: 'municipality/ambiguous',
  message: ({ given, candidates }) => ({
    nl: `“${given}” kan ${listed(candidates, 'of')} zijn.`,
    en: `“${given}” can be ${listed(candidates, 'or')}.`,
  }),
  suggestion: () => ({
    nl: 'Gebruik de code of de naam met de letters erachter.',
    en: 'Use the code, or the name with the letters after it.',
  }),
})

/** A warning where the municipality was found all the same, because no date was asked for. */
export const dissolved = /* @__PURE__ */ issueKind<{
  code: string
  name: string
  dissolvedOn: string
  successors: readonly string[]
}>({
  code: 'municipality/dissolved',
  message: ({ code, name, dissolvedOn, successors }) => ({
    nl: `De gemeente ${name} (${code}) bestaat niet meer sinds ${dissolvedOn}: zij ging op in ${listed(successors, 'en')}.`,
    en: `The municipality ${name} (${code}) is gone since ${dissolvedOn}: it became part of ${listed(successors, 'and')}.`,
  }),
  suggestion: ({ successors }) => ({
    nl: `Gebruik ${listed(successors, 'of')}, of een datum waarop de gemeente bestond.`,
    en: `Use ${listed(successors, 'or')}, or a date on which the municipality existed.`,
  }),
})

export const notYet = /* @__PURE__ */ issueKind<{
  code: string
  name: string
  from: string
  on: string
  predecessors: readonly string[]
}>({
  code: 'municipality/not-yet',
  message: ({ code, name, from, on }) => ({
    nl: `De gemeente ${name} (${code}) bestaat sinds ${from}, op ${on} dus nog niet.`,
    en: `The municipality ${name} (${code}) exists since ${from}, so not yet on ${on}.`,
  }),
  suggestion: ({ on, predecessors }) => ({
    nl: `Op ${on} was er wel ${listed(predecessors, 'en')}.`,
    en: `On ${on} there was ${listed(predecessors, 'and')}.`,
  }),
})

export const dateNotCovered = /* @__PURE__ */ issueKind<{ on: string; from: string; to: string }>({
  code: 'municipality/date-not-covered',
  message: ({ on, from, to }) => ({
    nl: `De gemeentelijke indeling is bekend van ${from} tot en met ${to}, niet op ${on}.`,
    en: `The municipal division is known from ${from} to ${to}, not on ${on}.`,
  }),
})

export const divisionAssumed = /* @__PURE__ */ issueKind<{ on: string; confirmedTo: string }>({
  code: 'municipality/division-assumed',
  severity: 'info',
  message: ({ on, confirmedTo }) => ({
    nl: `Na ${confirmedTo} is geen herindeling bekend; een lijst van het CBS die dat voor ${on} bevestigt, is er niet.`,
    en: `No reorganisation after ${confirmedTo} is known; there is no list by CBS that confirms it for ${on}.`,
  }),
})

export const notADivision = /* @__PURE__ */ issueKind<{
  given: string
  first: number
  last: number
}>({
  code: 'municipality/not-a-division',
  message: ({ given, first, last }) => ({
    nl: `Deze cijfers zijn er in de gemeentelijke indeling van ${first} tot en met ${last}, niet in die van ${given}.`,
    en: `These figures exist in the municipal division of ${first} to ${last}, not in that of ${given}.`,
  }),
  suggestion: ({ first, last }) => ({
    nl: `Kies een jaar van ${first} tot en met ${last}, als getal.`,
    en: `Choose a year from ${first} to ${last}, as a number.`,
  }),
  hint: ({ last }) => ({
    nl: `Schrijf { division: ${last} }.`,
    en: `Write { division: ${last} }.`,
  }),
})

export const noInhabitants = /* @__PURE__ */ issueKind<{ on: string; known: readonly string[] }>({
  code: 'municipality/no-inhabitants',
  message: ({ on, known }) => ({
    nl: `Inwonertallen zijn er van ${listed(known, 'en')}, niet van ${on}.`,
    en: `Numbers of inhabitants exist for ${listed(known, 'and')}, not for ${on}.`,
  }),
  reference: { source: 'CBS 70072ned' },
})

export const passDivision = /* @__PURE__ */ issueKind<{
  code: string
  name: string
  from: string
  on: string
  division: number
}>({
  code: 'municipality/pass-division',
  message: ({ code, name, from, on }) => ({
    nl: `De gemeente ${name} (${code}) bestaat sinds ${from}, dus van ${on} is er geen eigen inwonertal.`,
    en: `The municipality ${name} (${code}) exists since ${from}, so ${on} has no figure of its own.`,
  }),
  suggestion: () => ({
    nl: 'Vraag de som van haar voorgangers.',
    en: 'Ask for the sum of its predecessors.',
  }),
  hint: ({ on, division }) => ({
    nl: `Schrijf { on: '${on}', division: ${division} }.`,
    en: `Write { on: '${on}', division: ${division} }.`,
  }),
})

/** `a, b en c`. */
function listed(items: readonly string[], conjunction: string): string {
  const last = items.slice(-1).join('')
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
