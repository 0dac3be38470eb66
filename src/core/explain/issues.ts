import { issueKind } from '../result/index.js'

type None = Record<string, never>

export const notExplained = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'explain/not-explained',
  message: ({ given }) => ({
    nl: `Dit is geen resultaat met een uitleg: ${given}.`,
    en: `This is no result with an explanation: ${given}.`,
  }),
  suggestion: () => ({
    nl: 'Geef een resultaat met bedragen: een telling, een lijst en een afspraak hebben geen uitleg.',
    en: 'Give a result with amounts: a count, a list and an agreement have no explanation.',
  }),
  hint: () => ({
    nl: 'Een uitleg hebben bijvoorbeeld de resultaten van apportion, grantFor en jointAccount.',
    en: 'The results of apportion, grantFor and jointAccount, for example, have an explanation.',
  }),
})

export const notANumber = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'explain/unreadable',
  message: ({ given }) => ({
    nl: `“${given}” is geen getal of bedrag dat hier past.`,
    en: `“${given}” is no number or amount that fits here.`,
  }),
})

export const duplicateNode = /* @__PURE__ */ issueKind<{ id: string }>({
  code: 'explain/duplicate-node',
  message: ({ id }) => ({
    nl: `De uitleg bevat meer dan één stap “${id}”.`,
    en: `The explanation has more than one node “${id}”.`,
  }),
})

export const unknownNode = /* @__PURE__ */ issueKind<{ id: string }>({
  code: 'explain/unknown-node',
  message: ({ id }) => ({
    nl: `“${id}” is geen eerdere stap die hier past.`,
    en: `“${id}” is no earlier node that fits here.`,
  }),
  suggestion: () => ({
    nl: 'Elke stap staat na de stappen die hij gebruikt.',
    en: 'Every node stands after those it uses.',
  }),
})

export const notInExplanation = /* @__PURE__ */ issueKind<{ name: string }>({
  code: 'explain/not-in-explanation',
  message: ({ name }) => ({
    nl: `“${name}” is geen invoer, parameter of uitkomst van deze uitleg.`,
    en: `“${name}” is no input, parameter or figure of this explanation.`,
  }),
})

export const dividedByZero = /* @__PURE__ */ issueKind<None>({
  code: 'explain/divided-by-zero',
  message: () => ({ nl: 'Deze stap deelt door nul.', en: 'This step divides by zero.' }),
})

export const tooLarge = /* @__PURE__ */ issueKind<{ digits: number }>({
  code: 'explain/too-large',
  message: ({ digits }) => ({
    nl: `De exacte uitkomst van deze stap telt meer dan ${digits} cijfers.`,
    en: `The exact outcome of this step has more than ${digits} digits.`,
  }),
})

export const notInCents = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'explain/not-in-cents',
  message: ({ given }) => ({
    nl: `${given} is geen bedrag in hele centen.`,
    en: `${given} is no amount in whole cents.`,
  }),
  suggestion: () => ({ nl: 'Rond het eerst af.', en: 'Round it first.' }),
})

export const noAmount = /* @__PURE__ */ issueKind<{ nl: string; en: string }>({
  code: 'explain/no-amount',
  message: ({ nl, en }) => ({
    nl: `Het gaat hier om “${nl}”; dat is geen bedrag, en alleen bedragen hebben een verschil in euro's.`,
    en: `This is about “${en}”, which is no amount, and only amounts have a difference in euros.`,
  }),
})

export const unlikeKinds = /* @__PURE__ */ issueKind<{
  nl: readonly string[]
  en: readonly string[]
  kinds: readonly string[]
}>({
  code: 'explain/unlike-kinds',
  message: ({ nl, en }) => ({
    nl: `Dit zijn twee soorten uitkomsten: ${nl.map((title) => `“${title}”`).join(' en ')}.`,
    en: `These are two kinds of results: ${en.map((title) => `“${title}”`).join(' and ')}.`,
  }),
  suggestion: () => ({
    nl: 'Vergelijk twee uitkomsten van dezelfde soort, zoals twee uitkeringen of twee verantwoordingen.',
    en: 'Compare two results of one kind, such as two grants or two settlements.',
  }),
})

export const unlikeMunicipalities = /* @__PURE__ */ issueKind<{ names: readonly string[] }>({
  code: 'explain/unlike-municipalities',
  severity: 'warning',
  message: ({ names }) => ({
    nl: `De twee uitkomsten gaan over verschillende gemeenten: ${names.join(' en ')}.`,
    en: `The two results are about different municipalities: ${names.join(' and ')}.`,
  }),
})

export const unlikeLibraries = /* @__PURE__ */ issueKind<{ names: readonly string[] }>({
  code: 'explain/unlike-libraries',
  severity: 'warning',
  message: ({ names }) => ({
    nl: `De twee uitkomsten gaan over verschillende bibliotheken: ${names.join(' en ')}.`,
    en: `The two results are about different libraries: ${names.join(' and ')}.`,
  }),
})

export const notJson = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'explain/not-json',
  message: ({ given }) => ({
    nl: `JSON kent geen vorm voor: ${given}.`,
    en: `JSON has no form for: ${given}.`,
  }),
})

export const brokenText = /* @__PURE__ */ issueKind<None>({
  code: 'explain/broken-text',
  message: () => ({
    nl: 'Deze tekst bevat een half teken (een los surrogaat).',
    en: 'This text holds half a character (a lone surrogate).',
  }),
})

export const tooDeep = /* @__PURE__ */ issueKind<{ levels: number }>({
  code: 'explain/too-deep',
  message: ({ levels }) => ({
    nl: `De gegevens zijn dieper genest dan ${levels} lagen.`,
    en: `The data are nested deeper than ${levels} levels.`,
  }),
})

export const cycle = /* @__PURE__ */ issueKind<None>({
  code: 'explain/cycle',
  message: () => ({
    nl: 'De gegevens verwijzen naar zichzelf.',
    en: 'The data refer to themselves.',
  }),
})

export const unknownFormat = /* @__PURE__ */ issueKind<{ format: string }>({
  code: 'explain/unknown-receipt-format',
  message: ({ format }) => ({
    nl: `Deze versie leest kwitanties van vorm 1, niet van vorm ${format}.`,
    en: `This version reads receipts of format 1, not of format ${format}.`,
  }),
  suggestion: () => ({
    nl: 'Gebruik de versie van de bibliotheek die de kwitantie maakte.',
    en: 'Use the version of the library that made the receipt.',
  }),
})
