// Issues on the form of what a caller brings, whichever room it is for.
import { issueKind } from './issue.js'
import type { Issue, Text } from './model.js'

type None = Record<string, never>

const NAMES: Readonly<Record<string, Text>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'getal', en: 'number' },
  int: { nl: 'geheel getal', en: 'whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'lijst', en: 'list' },
  object: { nl: 'object met velden', en: 'object with fields' },
  record: { nl: 'object met velden', en: 'object with fields' },
}

function namesOf(types: readonly string[]): Text {
  const names = types.map((type) => (Object.hasOwn(NAMES, type) ? NAMES[type] : undefined))
  const joined = (locale: keyof Text, or: string) =>
    [...new Set(names.map((name, i) => name?.[locale] ?? types[i] ?? ''))].join(or)
  return { nl: joined('nl', ' of '), en: joined('en', ' or ') }
}

export const missing = /* @__PURE__ */ issueKind<None>({
  code: 'input/missing',
  message: () => ({ nl: 'Dit gegeven ontbreekt.', en: 'This is missing.' }),
})

/** What a guard says of `undefined`, told as what it is: missing, with the guard's advice. */
export function asMissing({ suggestion, hint, english }: Issue): Issue {
  const issue = missing({})
  return {
    ...issue,
    ...(suggestion !== undefined && { suggestion }),
    ...(hint !== undefined && { hint }),
    english: { ...english, ...issue.english },
  }
}

export const wrongType = /* @__PURE__ */ issueKind<{ expected: readonly string[]; given: string }>({
  code: 'input/wrong-type',
  message: ({ expected, given }) => {
    const names = namesOf(expected)
    // What `shown` says of a list; an object is one in both languages.
    const list = given === 'array'
    return {
      nl: `Hier past: ${names.nl}. Gegeven is: ${list ? 'lijst' : given}.`,
      en: `Expected here: ${names.en}. Given: ${list ? 'list' : given}.`,
    }
  },
})

/** What `list.map(f)` passes along: the place of each element, where `f` takes options. */
export const placeAsOptions = /* @__PURE__ */ issueKind<{ given: number }>({
  code: 'input/place-as-options',
  message: ({ given }) => ({
    nl: `Hier passen opties. Gegeven is een getal: ${given}.`,
    en: `Options are expected here. Given is a number: ${given}.`,
  }),
  hint: () => ({
    nl: 'Schrijf bij een lijst list.map((x) => f(x)): list.map(f) geeft de plaats in de lijst mee als opties.',
    en: 'For a list write list.map((x) => f(x)): list.map(f) passes the place in the list as options.',
  }),
})

export const unknownField = /* @__PURE__ */ issueKind<{
  name: string
  known: readonly string[]
  nearest: string | null
}>({
  code: 'input/unknown-field',
  message: ({ name }) => ({
    nl: `Het veld “${name}” is hier niet bekend.`,
    en: `The field “${name}” is not known here.`,
  }),
  suggestion: ({ known, nearest }) => didYouMean(nearest, known),
})

export const notAChoice = /* @__PURE__ */ issueKind<{
  given: string
  choices: readonly string[]
  nearest: string | null
}>({
  code: 'input/not-a-choice',
  message: ({ given }) => ({
    nl: `“${given}” is hier geen mogelijke waarde.`,
    en: `“${given}” is not a possible value here.`,
  }),
  suggestion: ({ choices, nearest }) => didYouMean(nearest, choices),
})

function didYouMean(nearest: string | null, all: readonly string[]): Text | undefined {
  if (nearest !== null) {
    return { nl: `Bedoelt u “${nearest}”?`, en: `Do you mean “${nearest}”?` }
  }
  if (all.length === 0) return undefined
  const list = all.join(', ')
  const end = list.endsWith('…') ? '' : '.'
  return { nl: `Mogelijk zijn: ${list}${end}`, en: `Possible are: ${list}${end}` }
}

export const unreadable = /* @__PURE__ */ issueKind<None>({
  code: 'input/unreadable',
  message: () => ({
    nl: 'De invoer is niet te lezen: een veld of lijst ervan geeft een fout.',
    en: 'The input cannot be read: one of its fields or lists throws.',
  }),
  hint: () => ({
    nl: 'Geef gewone objecten en lijsten, zoals JSON.parse ze maakt.',
    en: 'Give plain objects and lists, as JSON.parse makes them.',
  }),
})

export const tooDeep = /* @__PURE__ */ issueKind<{ most: number }>({
  code: 'input/too-deep',
  message: ({ most }) => ({
    nl: `De invoer is dieper genest dan ${most} niveaus, of verwijst naar zichzelf.`,
    en: `The input is nested more than ${most} levels deep, or refers to itself.`,
  }),
})

export const tooMany = /* @__PURE__ */ issueKind<{ most: number }>({
  code: 'input/too-many',
  message: ({ most }) => ({
    nl: `De invoer telt meer dan ${most} elementen, meer dan hier verwerkt worden.`,
    en: `The input has more than ${most} elements, more than are taken here.`,
  }),
})

export const stopped = /* @__PURE__ */ issueKind<None>({
  code: 'input/stopped',
  message: () => ({
    nl: 'Het werk is afgebroken voordat het klaar was.',
    en: 'The work was stopped before it was done.',
  }),
})

/** What to write where a whole number that would do came as a text; nothing where more is wrong. */
export function asNumber(
  given: string,
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
): Text | undefined {
  const fits = /^\d{1,16}$/.test(given) && Number(given) >= least && Number(given) <= most
  if (!fits) return undefined
  const number = String(Number(given))
  return {
    nl: `Geef het als getal, niet als tekst: ${number}.`,
    en: `Give it as a number, not as a text: ${number}.`,
  }
}
