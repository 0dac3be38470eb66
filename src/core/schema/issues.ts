import { issueKind } from '../result/index.js'
import type { Text } from '../result/index.js'

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

export const wrongType = /* @__PURE__ */ issueKind<{ expected: readonly string[]; given: string }>({
  code: 'input/wrong-type',
  message: ({ expected, given }) => {
    const names = namesOf(expected)
    return {
      nl: `Hier past: ${names.nl}. Gegeven is: ${given}.`,
      en: `Expected here: ${names.en}. Given: ${given}.`,
    }
  },
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

function didYouMean(nearest: string | null, all: readonly string[]): Text {
  if (nearest !== null) {
    return { nl: `Bedoelt u “${nearest}”?`, en: `Do you mean “${nearest}”?` }
  }
  const list = all.join(', ')
  return { nl: `Mogelijk zijn: ${list}.`, en: `Possible are: ${list}.` }
}

/** Which measure a bound is about: the number itself, letters of a text, or elements of a list. */
const COUNTED: Readonly<Record<string, Text>> = {
  string: { nl: ' tekens', en: ' characters' },
  array: { nl: ' elementen', en: ' elements' },
  set: { nl: ' elementen', en: ' elements' },
}

interface Bound extends Record<string, string | number | boolean> {
  origin: string
  bound: number | string
  /** Whether the bound itself is allowed. */
  inclusive: boolean
  given: string
}

function boundText({ origin, bound, inclusive, given }: Bound, words: readonly Text[]): Text {
  const counted = Object.hasOwn(COUNTED, origin) ? COUNTED[origin] : undefined
  const say = (locale: keyof Text, givenWord: string) =>
    `${words[inclusive ? 0 : 1]?.[locale] ?? ''} ${bound}${counted?.[locale] ?? ''}. ${givenWord}: ${given}.`
  return { nl: say('nl', 'Gegeven is'), en: say('en', 'Given') }
}

export const tooSmall = /* @__PURE__ */ issueKind<Bound>({
  code: 'input/too-small',
  message: (bound) =>
    boundText(bound, [
      { nl: 'Minder dan toegestaan: ten minste', en: 'Less than allowed: at least' },
      { nl: 'Minder dan toegestaan: meer dan', en: 'Less than allowed: more than' },
    ]),
})

export const tooLarge = /* @__PURE__ */ issueKind<Bound>({
  code: 'input/too-large',
  message: (bound) =>
    boundText(bound, [
      { nl: 'Meer dan toegestaan: ten hoogste', en: 'More than allowed: at most' },
      { nl: 'Meer dan toegestaan: minder dan', en: 'More than allowed: less than' },
    ]),
})

export const wrongForm = /* @__PURE__ */ issueKind<{ given: string; form: string }>({
  code: 'input/wrong-form',
  message: ({ given, form }) => ({
    nl: `“${given}” heeft niet de vorm ${form}.`,
    en: `“${given}” does not have the form ${form}.`,
  }),
})

export const refused = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'input/refused',
  message: ({ given }) => ({
    nl: `“${given}” is hier niet bruikbaar.`,
    en: `“${given}” cannot be used here.`,
  }),
})

export const unreadable = /* @__PURE__ */ issueKind<None>({
  code: 'input/unreadable',
  message: () => ({
    nl: 'De invoer is niet te lezen: een veld ervan geeft een fout, of zij is te diep genest.',
    en: 'The input cannot be read: one of its fields throws, or it is nested too deeply.',
  }),
  suggestion: () => ({
    nl: 'Geef gewone objecten en lijsten, zoals JSON.parse ze maakt.',
    en: 'Give plain objects and lists, as JSON.parse makes them.',
  }),
})
