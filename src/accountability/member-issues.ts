import { issueKind } from '../core/result/index.js'
import { listed } from './issues.js'

export const memberTwice = /* @__PURE__ */ issueKind<{ code: string; name: string }>({
  code: 'accountability/member-twice',
  message: ({ code, name }) => ({
    nl: `${name} (${code}) staat meer dan één keer bij de gemeenten.`,
    en: `${name} (${code}) occurs more than once among the members.`,
  }),
  suggestion: () => ({
    nl: 'Tel de verleende bedragen op, of boek het verschil als correctie.',
    en: 'Add up the amounts granted, or record the difference as a correction.',
  }),
})

export const dissolvedMember = /* @__PURE__ */ issueKind<{
  code: string
  name: string
  dissolvedOn: string
  lastDay: string
  successors: readonly string[]
}>({
  code: 'accountability/dissolved-member',
  message: ({ code, name, dissolvedOn, successors }) => ({
    nl: `${name} (${code}) is opgeheven op ${dissolvedOn}, voor het einde van de periode. Opvolger: ${successors.join(', ')}.`,
    en: `${name} (${code}) was dissolved on ${dissolvedOn}, before the end of the period. Successor: ${successors.join(', ')}.`,
  }),
  suggestion: ({ lastDay }) => ({
    nl: `Neem de opvolger op, of zeg dat deze gemeente meedoet tot en met ${lastDay}.`,
    en: `Use the successor, or say that this municipality takes part until ${lastDay}.`,
  }),
  hint: ({ lastDay }) => ({
    nl: `Bij de deelnemer: until: '${lastDay}'.`,
    en: `At the member: until: '${lastDay}'.`,
  }),
})

export const resultsTwice = /* @__PURE__ */ issueKind<{ code: string; name: string }>({
  code: 'accountability/results-twice',
  message: ({ code, name }) => ({
    nl: `De resultaten van ${name} (${code}) staan er meer dan één keer.`,
    en: `The results of ${name} (${code}) are given more than once.`,
  }),
})

export const resultsOfOthers = /* @__PURE__ */ issueKind<{
  code: string
  name: string
  /** The other keys of its side for municipalities; `?` and `-` are visits of an unknown one. */
  others: readonly string[]
}>({
  code: 'accountability/results-of-others',
  message: ({ name, others }) => ({
    nl: `De resultaten bij ${name} gaan (ook) over een andere gemeente: ${listed(others).nl}.`,
    en: `The results with ${name} are (also) about another municipality: ${listed(others).en}.`,
  }),
  suggestion: ({ code }) => ({
    nl: `Tel en publiceer alleen de registraties van ${code}.`,
    en: `Tally and publish the registrations of ${code} only.`,
  }),
})

export const resultsOutside = /* @__PURE__ */ issueKind<{
  name: string
  from: string
  to: string
  /** The days that the results are about; `null` if they do not say. */
  countedFrom: string | null
  countedTo: string | null
}>({
  code: 'accountability/results-outside-period',
  message: ({ name, from, to, countedFrom, countedTo }) => ({
    nl: countedFrom
      ? `De resultaten bij ${name} gaan over ${countedFrom} tot en met ${countedTo}; de rekening loopt van ${from} tot en met ${to}.`
      : `De resultaten bij ${name} hebben geen periode; de rekening loopt van ${from} tot en met ${to}.`,
    en: countedFrom
      ? `The results with ${name} are about ${countedFrom} to ${countedTo}; the account runs from ${from} to ${to}.`
      : `The results with ${name} have no period; the account runs from ${from} to ${to}.`,
  }),
  suggestion: () => ({
    nl: 'Publiceer de registraties van de periode van de rekening.',
    en: 'Publish the registrations of the period of the account.',
  }),
  hint: ({ from, to }) => ({
    nl: `publishTally(…, { period: { from: '${from}', to: '${to}' } })`,
    en: `publishTally(…, { period: { from: '${from}', to: '${to}' } })`,
  }),
})

export const resultsAlike = /* @__PURE__ */ issueKind<{ name: string; other: string }>({
  code: 'accountability/results-alike',
  message: ({ name, other }) => ({
    nl: `Bij ${name} staat dezelfde telling als bij ${other}: waarschijnlijk die van de hele bibliotheek.`,
    en: `${name} has the same table as ${other}: probably that of the whole library.`,
  }),
  suggestion: () => ({
    nl: 'Publiceer voor elke gemeente een eigen telling. Zijn de aantallen werkelijk gelijk, tel dan ook naar gemeente.',
    en: 'Publish a table for each municipality. If the numbers are really the same, count by municipality as well.',
  }),
})

export const notPublished = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'accountability/results-not-published',
  message: ({ given }) => ({
    nl: `Resultaten in een verantwoording zijn een gepubliceerde telling, niet: ${given}.`,
    en: `Results in a statement are a published tally, not: ${given}.`,
  }),
  suggestion: () => ({
    nl: 'Maak van de telling eerst een publicatie; die verbergt kleine aantallen.',
    en: 'First publish the tally; that hides small counts.',
  }),
  hint: () => ({
    nl: 'publishTally maakt haar.',
    en: 'publishTally makes it.',
  }),
})

export const askedByAnother = /* @__PURE__ */ issueKind<{ given: string; name: string }>({
  code: 'accountability/asked-by-another',
  message: ({ given, name }) => ({
    nl: `Deze eis staat bij ${name}, maar noemt “${given}” als de gemeente die haar stelt.`,
    en: `This requirement stands with ${name}, but names “${given}” as the municipality that asks it.`,
  }),
  suggestion: () => ({
    nl: 'Laat de gemeente bij de eis weg, of zet de eis bij de andere gemeente.',
    en: 'Leave the municipality of the requirement out, or put it with the other municipality.',
  }),
})

export const untilOutside = /* @__PURE__ */ issueKind<{ until: string; from: string; to: string }>({
  code: 'accountability/until-outside-period',
  message: ({ until, from, to }) => ({
    nl: `De laatste dag ${until} valt niet in de periode van ${from} tot en met ${to}.`,
    en: `The last day ${until} is not in the period from ${from} to ${to}.`,
  }),
  suggestion: () => ({
    nl: 'Kies een dag in de periode, of laat de laatste dag weg als de gemeente tot het einde meedoet.',
    en: 'Choose a day in the period, or leave the last day out if the municipality takes part to the end.',
  }),
})

export const untilAfterDissolution = /* @__PURE__ */ issueKind<{
  code: string
  name: string
  until: string
  dissolvedOn: string
  lastDay: string
  successors: readonly string[]
}>({
  code: 'accountability/until-after-dissolution',
  message: ({ code, name, until, dissolvedOn }) => ({
    nl: `${name} (${code}) kan niet tot en met ${until} meedoen: de gemeente is opgeheven op ${dissolvedOn}.`,
    en: `${name} (${code}) cannot take part until ${until}: it was dissolved on ${dissolvedOn}.`,
  }),
  suggestion: ({ lastDay, successors }) => ({
    nl: `Haar laatste dag is ${lastDay}; daarna is het ${successors.join(', ')}.`,
    en: `Its last day is ${lastDay}; after that it is ${successors.join(', ')}.`,
  }),
  hint: ({ lastDay }) => ({
    nl: `Bij de deelnemer: until: '${lastDay}'.`,
    en: `At the member: until: '${lastDay}'.`,
  }),
})

export const notAMember = /* @__PURE__ */ issueKind<{ code: string; name: string }>({
  code: 'accountability/not-a-member',
  message: ({ code, name }) => ({
    nl: `${name} (${code}) hoort niet bij deze rekening.`,
    en: `${name} (${code}) is not a member of this account.`,
  }),
})

export const weightTwice = /* @__PURE__ */ issueKind<{ code: string; name: string }>({
  code: 'accountability/weight-twice',
  message: ({ code, name }) => ({
    nl: `${name} (${code}) heeft meer dan één gewicht.`,
    en: `${name} (${code}) has more than one weight.`,
  }),
  suggestion: () => ({
    nl: 'Noem elke gemeente één keer, bij haar naam of bij haar code.',
    en: 'Name every municipality once, by its name or by its code.',
  }),
})

export const missingWeight = /* @__PURE__ */ issueKind<{ code: string; name: string }>({
  code: 'accountability/missing-weight',
  message: ({ code, name }) => ({
    nl: `${name} (${code}) heeft geen gewicht.`,
    en: `${name} (${code}) has no weight.`,
  }),
  suggestion: () => ({
    nl: 'Geef elke gemeente een gewicht; wie niet meedeelt krijgt 0.',
    en: 'Give every municipality a weight; one that takes no share gets 0.',
  }),
})
