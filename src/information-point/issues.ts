import { issueKind } from '../core/result/index.js'
import type { PersonalData } from './privacy.js'

const DATA: Readonly<Record<PersonalData, { nl: string; en: string }>> = {
  bsn: { nl: 'een burgerservicenummer', en: 'a citizen service number' },
  iban: { nl: 'een rekeningnummer (IBAN)', en: 'an account number (IBAN)' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  telephone: { nl: 'een telefoonnummer', en: 'a telephone number' },
  'date-of-birth': { nl: 'een (geboorte)datum', en: 'a date (of birth)' },
}

export const personalData = /* @__PURE__ */ issueKind<{ found: PersonalData }>({
  code: 'information-point/personal-data',
  message: ({ found }) => ({
    nl: `Hier staat wat op ${DATA[found].nl} lijkt. Persoonsgegevens horen niet in een registratie.`,
    en: `This looks like ${DATA[found].en}. Personal data do not belong in a registration.`,
  }),
  suggestion: () => ({
    nl: 'Laat het weg. De waarde is nergens overgenomen.',
    en: 'Leave it out. The value has not been repeated anywhere.',
  }),
})

const EXPECTED: Readonly<Record<string, { nl: string; en: string }>> = {
  form: { nl: "'2021' of '2024'", en: "'2021' or '2024'" },
  id: { nl: 'een UUID', en: 'a UUID' },
  point: { nl: 'de UUID van een punt', en: 'the UUID of a point' },
  date: { nl: 'een datum als 2024-04-01', en: 'a date such as 2024-04-01' },
  municipality: { nl: 'een gemeentecode als GM0344', en: 'a municipality code such as GM0344' },
  library: { nl: 'een naam van 1 tot 80 tekens', en: 'a name of 1 to 80 characters' },
  place: { nl: 'een naam van 1 tot 80 tekens', en: 'a name of 1 to 80 characters' },
  questions: {
    nl: 'een lijst van vragen; precies één op formulier 2021, ten minste één op formulier 2024',
    en: 'a list of questions; exactly one on form 2021, at least one on form 2024',
  },
  registration: { nl: 'een object met velden', en: 'an object with fields' },
}
const ONE_CATEGORY = { nl: 'één categorie', en: 'one category' }

/** Says which field is wrong and what belongs there, never what stands there. */
export const wrongValue = /* @__PURE__ */ issueKind<{ field: string }>({
  code: 'information-point/wrong-value',
  message: ({ field }) => {
    const expected = (Object.hasOwn(EXPECTED, field) ? EXPECTED[field] : undefined) ?? ONE_CATEGORY
    return {
      nl: `De waarde past hier niet. Verwacht: ${expected.nl}.`,
      en: `The value does not fit here. Expected: ${expected.en}.`,
    }
  },
})

export const unknownField = /* @__PURE__ */ issueKind<{ known: readonly string[] }>({
  code: 'information-point/unknown-field',
  message: () => ({
    nl: 'Er staat een veld dat de registratie niet kent. Vrije tekst is niet toegestaan.',
    en: 'There is a field that a registration does not know. Free text is not allowed.',
  }),
  suggestion: ({ known }) => ({
    nl: `Bekende velden: ${known.join(', ')}.`,
    en: `Known fields: ${known.join(', ')}.`,
  }),
})

export const unknownCategory = /* @__PURE__ */ issueKind<{
  field: string
  choices: readonly string[]
  /** How many further ones the list has. */
  more: number
}>({
  code: 'information-point/unknown-category',
  message: ({ field }) => ({
    nl: `De categorie staat niet in de lijst “${field}”.`,
    en: `The category is not in the list “${field}”.`,
  }),
  suggestion: ({ choices, more }) => {
    if (choices.length === 0) return undefined
    const list = choices.join(', ') + (more > 0 ? ', …' : '.')
    return { nl: `Kies uit: ${list}`, en: `Choose from: ${list}` }
  },
  hint: () => ({
    nl: 'Een eigen lijst kan in categories.',
    en: 'A list of your own can be passed in categories.',
  }),
})

export const badCategoryList = /* @__PURE__ */ issueKind<{ field: string }>({
  code: 'information-point/bad-category-list',
  message: ({ field }) => ({
    nl: `De categorielijst “${field}” is niet bruikbaar.`,
    en: `The category list “${field}” cannot be used.`,
  }),
  suggestion: () => ({
    nl: 'Geef een lijst van verschillende namen van 1 tot 60 tekens, niet ? of -.',
    en: 'Give a list of different names of 1 to 60 characters, not ? or -.',
  }),
  hint: () => ({
    nl: 'De velden zijn die van categoryPreset.',
    en: 'The fields are those of categoryPreset.',
  }),
})

export const noSuchMunicipality = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/no-such-municipality',
  message: () => ({
    nl: 'Deze gemeente komt in het register niet voor.',
    en: 'The register does not know this municipality.',
  }),
})

export const formBeforeStart = /* @__PURE__ */ issueKind<{ form: string; start: string }>({
  code: 'information-point/form-before-start',
  severity: 'warning',
  message: ({ form, start }) => ({
    nl: `Formulier ${form} is pas vanaf ${start} in gebruik.`,
    en: `Form ${form} is in use from ${start} only.`,
  }),
})

export const notADimension = /* @__PURE__ */ issueKind<{ dimensions: readonly string[] }>({
  code: 'information-point/not-a-dimension',
  message: () => ({
    nl: 'Tel naar een of meer verschillende kenmerken, waarvan hoogstens één tijdvak.',
    en: 'Count by one or more different dimensions, of which at most one is a period.',
  }),
  suggestion: ({ dimensions }) => ({
    nl: `Kies uit: ${dimensions.join(', ')}.`,
    en: `Choose from: ${dimensions.join(', ')}.`,
  }),
})

export const notRegistrations = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'information-point/not-registrations',
  message: ({ given }) => ({
    nl: `Verwacht werden registraties, niet: ${given}.`,
    en: `Registrations were expected, not: ${given}.`,
  }),
})

export const tooManyKeys = /* @__PURE__ */ issueKind<{ dimension: string; most: number }>({
  code: 'information-point/too-many-keys',
  message: ({ dimension, most }) => ({
    nl: `Er zijn meer dan ${most} verschillende waarden van “${dimension}”: meer dan een telling aankan.`,
    en: `There are more than ${most} different values of “${dimension}”: more than a tally can hold.`,
  }),
  suggestion: ({ dimension }) => ({
    nl: `Geef de waarden van “${dimension}” die er zijn; andere tellen dan als onbekend.`,
    en: `Give the values of “${dimension}” that exist; others then count as unknown.`,
  }),
  hint: () => ({
    nl: 'Optie: keys.',
    en: 'Option: keys.',
  }),
})

export const tooManyCells = /* @__PURE__ */ issueKind<{ most: number }>({
  code: 'information-point/too-many-cells',
  message: ({ most }) => ({
    nl: `De telling heeft meer dan ${most} cellen.`,
    en: `The tally has more than ${most} cells.`,
  }),
  suggestion: () => ({
    nl: 'Tel naar minder kenmerken tegelijk, of naar een langer tijdvak.',
    en: 'Count by fewer dimensions at once, or by a longer period.',
  }),
})

export const notATally = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'information-point/not-a-tally',
  message: ({ given }) => ({
    nl: `Verwacht werd een telling, niet: ${given}.`,
    en: `A tally was expected, not: ${given}.`,
  }),
})

export const badCell = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/bad-cell',
  message: () => ({
    nl: 'Deze cel past niet in de telling: een cel heeft een waarde voor elk kenmerk en hele aantallen, en de cellen staan op volgorde van hun waarden, elke combinatie één keer.',
    en: 'This cell does not fit in the tally: a cell has a key for each dimension and whole counts, and the cells stand in order of their keys, each combination once.',
  }),
  suggestion: () => ({
    nl: 'Geef de telling zoals zij gemaakt is.',
    en: 'Give the tally as it was made.',
  }),
  hint: () => ({
    nl: 'Een telling komt uit tally of mergeTallies.',
    en: 'A tally comes from tally or mergeTallies.',
  }),
})

export const talliesDiffer = /* @__PURE__ */ issueKind<{ first: string; second: string }>({
  code: 'information-point/tallies-differ',
  message: ({ first, second }) => ({
    nl: `De tellingen passen niet bij elkaar: de ene telt naar ${first}, de andere naar ${second}, of hun lijsten van categorieën verschillen.`,
    en: `The tallies do not match: one counts by ${first}, the other by ${second}, or their lists of categories differ.`,
  }),
})

export const periodsDiffer = /* @__PURE__ */ issueKind<{ periods: readonly string[] }>({
  code: 'information-point/periods-differ',
  message: ({ periods }) => ({
    nl: `De tabellen gaan over verschillende perioden: ${periods.join(', ')}.`,
    en: `The tables are about different periods: ${periods.join(', ')}.`,
  }),
  suggestion: () => ({
    nl: 'Vraag de indicatoren van elke periode apart, of geef publishTally voor elke tabel dezelfde period.',
    en: 'Ask for the indicators of each period apart, or give publishTally the same period for each table.',
  }),
})

export const badInhabitants = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/bad-inhabitants',
  message: () => ({
    nl: 'Het aantal inwoners is een geheel getal groter dan nul.',
    en: 'The number of inhabitants is a whole number above zero.',
  }),
})

export const badMapping = /* @__PURE__ */ issueKind<{ part: string }>({
  code: 'information-point/bad-mapping',
  message: ({ part }) => ({
    nl: `De toewijzing van kolommen is onvolledig of onbruikbaar: ${part}.`,
    en: `The mapping of columns is incomplete or cannot be used: ${part}.`,
  }),
})

export const missingColumn = /* @__PURE__ */ issueKind<{ column: string }>({
  code: 'information-point/missing-column',
  message: ({ column }) => ({
    nl: `De rij heeft geen kolom “${column}”.`,
    en: `The row has no column “${column}”.`,
  }),
})

export const notARow = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/not-a-row',
  message: () => ({
    nl: 'Dit is geen rij met kolommen.',
    en: 'This is not a row with columns.',
  }),
})
