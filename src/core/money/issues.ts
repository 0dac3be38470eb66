import { issueKind } from '../result/index.js'
import type { AmountFact } from '../result/index.js'
import { inThousands } from './thousands.js'

export const notNumeric = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'money/not-numeric',
  message: ({ given }) => ({
    nl: `“${given}” is geen eindig getal.`,
    en: `“${given}” is not a finite number.`,
  }),
  suggestion: () => ({
    nl: 'Schrijf alleen cijfers met eventueel een punt, zoals 0.83.',
    en: 'Write digits only, with a point if needed, such as 0.83.',
  }),
})

export const computed = /* @__PURE__ */ issueKind<{
  given: string
  most: number
  rounded: string
}>({
  code: 'money/computed-number',
  message: ({ given, most }) => ({
    nl: `Het getal ${given} heeft meer dan ${most} cijfers en is daardoor niet exact.`,
    en: `The number ${given} has more than ${most} digits and so is not exact.`,
  }),
  suggestion: ({ rounded, given }) => ({
    nl: `Bedoelt u '${rounded}'? Geef een getal met meer cijfers als tekst: '${given}'.`,
    en: `Do you mean '${rounded}'? Give a number of more digits as text: '${given}'.`,
  }),
})

export const notExact = /* @__PURE__ */ issueKind<{ digits: number }>({
  code: 'money/not-exact',
  message: ({ digits }) => ({
    nl: `De uitkomst telt meer dan ${digits} cijfers en zou niet exact zijn.`,
    en: `The outcome has more than ${digits} digits and would not be exact.`,
  }),
  suggestion: () => ({
    nl: 'Gebruik een tarief met minder cijfers.',
    en: 'Use a rate with fewer digits.',
  }),
})

/** `'1.50'`, or `'1.50' of '1.05'`. */
const quoted = (texts: readonly string[], or: string) =>
  texts.map((text) => `'${text}'`).join(` ${or} `)

export const surplusArgument = /* @__PURE__ */ issueKind<{
  given: number
  proposals: readonly string[]
}>({
  code: 'money/surplus-argument',
  message: ({ given }) => ({
    nl: `Hier past één waarde. Gegeven zijn er ${given}.`,
    en: `One value is expected here. Given are ${given}.`,
  }),
  suggestion: ({ proposals }) =>
    proposals.length > 0
      ? {
          nl: `Bedoelt u ${quoted(proposals, 'of')}? Een komma scheidt hier twee waarden; schrijf een punt.`,
          en: `Do you mean ${quoted(proposals, 'or')}? A comma separates two values here; write a point.`,
        }
      : { nl: 'Geef één waarde.', en: 'Give one value.' },
  hint: () => ({
    nl: 'Meer bedragen optellen: sumEuros([a, b]).',
    en: 'Adding several amounts: sumEuros([a, b]).',
  }),
})

export const notAnAmount = /* @__PURE__ */ issueKind<{ given: string; proposal: string | null }>({
  code: 'money/not-an-amount',
  message: ({ given }) => ({
    nl: `“${given}” is geen bedrag in euro's.`,
    en: `“${given}” is not an amount in euros.`,
  }),
  suggestion: ({ proposal }) =>
    proposal === null
      ? {
          nl: "Schrijf een getal of tekst met een punt en ten hoogste twee decimalen, zoals '1234.56'.",
          en: "Write a number or text with a point and at most two decimals, such as '1234.56'.",
        }
      : { nl: `Bedoelt u '${proposal}'?`, en: `Do you mean '${proposal}'?` },
  hint: () => ({
    nl: 'parseEuro leest Nederlandse notatie, zoals 1.234,56.',
    en: 'parseEuro reads Dutch notation, such as 1.234,56.',
  }),
})

/** `proposal` is the amount if the point of a text such as `95.000` separates thousands. */
export const tooManyDecimals = /* @__PURE__ */ issueKind<{
  given: string
  rounded: string
  proposal: string | null
}>({
  code: 'money/too-many-decimals',
  message: ({ given, proposal }) =>
    proposal === null
      ? {
          nl: `${given} heeft meer dan twee decimalen; een bedrag telt hele centen.`,
          en: `${given} has more than two decimals; an amount counts whole cents.`,
        }
      : {
          nl: `Het is niet zeker of de punt in ${given} duizendtallen of decimalen scheidt.`,
          en: `It is not certain whether the point in ${given} separates thousands or decimals.`,
        },
  suggestion: ({ rounded, proposal }) => {
    if (proposal === null) {
      return {
        nl: `Schrijf '${rounded}', of rond zelf af en zeg hoe.`,
        en: `Write '${rounded}', or round and say how.`,
      }
    }
    const [whole = '', cents = ''] = proposal.split('.')
    return {
      nl: `Bedoelt u ${inThousands(whole, '.')},${cents}? Schrijf dan ${proposal}. Een bedrag heeft ten hoogste twee decimalen.`,
      en: `Do you mean ${inThousands(whole, ',')}.${cents}? Then write ${proposal}. An amount has at most two decimals.`,
    }
  },
  hint: ({ given }) => ({
    nl: `Afronden: roundToEuro('${given}', { mode: 'half-up' }).`,
    en: `Rounding: roundToEuro('${given}', { mode: 'half-up' }).`,
  }),
})

export const outOfRange = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'money/out-of-range',
  message: ({ given }) => ({
    nl: `${given} valt buiten wat exact in centen past (ongeveer 90 biljoen euro).`,
    en: `${given} is outside what fits exactly in cents (about 90 trillion euros).`,
  }),
})

export const imprecise = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'money/imprecise-number',
  message: ({ given }) => ({
    nl: `Het getal ${given} is te groot om zijn centen exact te bevatten.`,
    en: `The number ${given} is too large to hold its cents exactly.`,
  }),
  suggestion: ({ given }) => ({
    nl: `Geef het bedrag als tekst: '${given}'.`,
    en: `Give the amount as text: '${given}'.`,
  }),
})

export const useMethods = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'money/use-methods',
  message: () => ({
    nl: "Bedragen zijn geen gewone getallen: + en < werken niet op euro's.",
    en: 'Amounts are not plain numbers: + and < do not work on euros.',
  }),
  hint: () => ({
    nl: 'Gebruik a.plus(b), a.minus(b) of a.compare(b).',
    en: 'Use a.plus(b), a.minus(b) or a.compare(b).',
  }),
})

export const notDutchAmount = /* @__PURE__ */ issueKind<{ given: string; proposal: string | null }>(
  {
    code: 'money/not-a-dutch-amount',
    message: ({ given }) => ({
      nl: `“${given}” is geen bedrag in Nederlandse notatie.`,
      en: `“${given}” is not an amount in Dutch notation.`,
    }),
    suggestion: ({ proposal }) => ({
      nl: proposal === null ? 'Schrijf bijvoorbeeld 1.234,56.' : `Bedoelt u ${proposal}?`,
      en: proposal === null ? 'Write for example 1.234,56.' : `Do you mean ${proposal}?`,
    }),
  },
)

export const pointRead = /* @__PURE__ */ issueKind<{ given: string; read: AmountFact }>({
  code: 'money/point-read-as-thousands',
  severity: 'warning',
  message: ({ given, read }) => ({
    nl: `De punt in “${given}” is gelezen als scheiding van duizendtallen: ${read}.`,
    en: `The point in “${given}” was read as a thousands separator: ${read}.`,
  }),
  suggestion: () => ({
    nl: 'Schrijf de centen erbij om twijfel uit te sluiten.',
    en: 'Write the cents as well to leave no doubt.',
  }),
})

export const notAStep = /* @__PURE__ */ issueKind<{ given: AmountFact }>({
  code: 'money/not-a-step',
  message: ({ given }) => ({
    nl: `Afronden kan alleen op een veelvoud van een bedrag boven nul, niet op ${given}.`,
    en: `Rounding needs a step above zero, not ${given}.`,
  }),
})

export const notAMode = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'money/not-a-rounding-mode',
  message: ({ given }) => ({
    nl: `“${given}” is geen manier van afronden.`,
    en: `“${given}” is not a rounding mode.`,
  }),
  suggestion: () => ({
    nl: "Kies 'half-up', 'half-even', 'up' of 'down'.",
    en: "Choose 'half-up', 'half-even', 'up' or 'down'.",
  }),
})
