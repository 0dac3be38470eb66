import { issueKind } from '../result/index.js'
import type { Text } from '../result/index.js'

/** Which measure a bound is about: the number itself, letters of a text, or elements of a list. */
const COUNTED: Readonly<Record<string, { readonly one: Text; readonly more: Text }>> = {
  string: { one: { nl: 'teken', en: 'character' }, more: { nl: 'tekens', en: 'characters' } },
  array: { one: { nl: 'element', en: 'element' }, more: { nl: 'elementen', en: 'elements' } },
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
  const what = counted?.[Number(bound) === 1 ? 'one' : 'more']
  const limit = (locale: keyof Text) => (what ? `${bound} ${what[locale]}` : `${bound}`)
  const say = (locale: keyof Text, givenWord: string) =>
    `${words[inclusive ? 0 : 1]?.[locale] ?? ''} ${limit(locale)}. ${givenWord}: ${given}.`
  return { nl: say('nl', 'Gegeven is'), en: say('en', 'Given') }
}

export const tooSmall = /* @__PURE__ */ issueKind<Bound>({
  code: 'input/too-small',
  message: (bound) =>
    boundText(bound, [
      bound.origin === 'array' && bound.given === '0'
        ? { nl: 'Deze lijst is leeg: ten minste', en: 'This list is empty: at least' }
        : { nl: 'Minder dan toegestaan: ten minste', en: 'Less than allowed: at least' },
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

/** `form` is the pattern, for the programmer; the schema says it in words where it has them. */
export const wrongForm = /* @__PURE__ */ issueKind<{ given: string; form: string }>({
  code: 'input/wrong-form',
  message: ({ given }) =>
    given.trim() === ''
      ? {
          nl: 'Hier hoort een tekst; deze is leeg.',
          en: 'A text is needed here; this one is empty.',
        }
      : {
          nl: `“${given}” heeft hier niet de juiste vorm.`,
          en: `“${given}” does not have the right form.`,
        },
  hint: ({ form }) => ({ nl: `Vorm: ${form}`, en: `Form: ${form}` }),
})

/** A number that is no multiple of a step. */
export const notAMultiple = /* @__PURE__ */ issueKind<{ given: string; step: string }>({
  code: 'input/wrong-form',
  message: ({ given, step }) => ({
    nl: `${given} is geen veelvoud van ${step}.`,
    en: `${given} is not a multiple of ${step}.`,
  }),
})

export const refused = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'input/refused',
  message: ({ given }) => ({
    nl: `“${given}” is hier niet bruikbaar.`,
    en: `“${given}” cannot be used here.`,
  }),
})

export const duplicateId = /* @__PURE__ */ issueKind<{ id: string }>({
  code: 'input/duplicate-id',
  message: ({ id }) => ({
    nl: `“${id}” komt meer dan één keer voor in deze lijst.`,
    en: `“${id}” occurs more than once in this list.`,
  }),
  suggestion: () => ({
    nl: 'Geef elk onderdeel een eigen kenmerk.',
    en: 'Give each item an id of its own.',
  }),
})
