import { issueKind } from '../result/index.js'
import type { AmountFact } from '../result/index.js'

type None = Record<string, never>

export const notWeights = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'apportion/not-weights',
  message: ({ given }) => ({
    nl: `Gewichten zijn een object of een lijst van paren, niet: ${given}.`,
    en: `Weights are an object or a list of pairs, not: ${given}.`,
  }),
  hint: () => ({
    nl: 'Schrijf { GM0344: 361966, GM0307: 159000 }.',
    en: 'Write { GM0344: 361966, GM0307: 159000 }.',
  }),
})

export const notAPair = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'apportion/not-a-pair',
  message: ({ given }) => ({
    nl: `Een lijst van gewichten bestaat uit paren van naam en gewicht, niet: ${given}.`,
    en: `A list of weights consists of pairs of name and weight, not: ${given}.`,
  }),
  hint: () => ({
    nl: "Schrijf [['GM0344', 361966], ['GM0307', 159000]].",
    en: "Write [['GM0344', 361966], ['GM0307', 159000]].",
  }),
})

export const tooMany = /* @__PURE__ */ issueKind<{ most: number }>({
  code: 'apportion/too-many',
  message: ({ most }) => ({
    nl: `De invoer telt meer dan ${most} partijen, regels of perioden.`,
    en: `The input has more than ${most} parties, rows or periods.`,
  }),
})

export const tooFine = /* @__PURE__ */ issueKind<{ most: number }>({
  code: 'apportion/weights-too-fine',
  message: ({ most }) => ({
    nl: `De kleinste gemeenschappelijke noemer van de gewichten heeft meer dan ${most} cijfers.`,
    en: `The least common denominator of the weights has more than ${most} digits.`,
  }),
  suggestion: () => ({
    nl: "Schrijf de gewichten als decimale getallen, zoals '0.25', of als breuken met dezelfde noemer.",
    en: "Write the weights as decimals, such as '0.25', or as fractions with the same denominator.",
  }),
})

export const noWeights = /* @__PURE__ */ issueKind<None>({
  code: 'apportion/no-weights',
  message: () => ({
    nl: 'Er zijn geen partijen om over te verdelen.',
    en: 'There are no parties to apportion over.',
  }),
})

export const allZero = /* @__PURE__ */ issueKind<{ total: AmountFact }>({
  code: 'apportion/all-weights-zero',
  message: ({ total }) => ({
    nl: `Alle gewichten zijn nul, dus ${total} is niet te verdelen.`,
    en: `All weights are zero, so ${total} cannot be apportioned.`,
  }),
  suggestion: () => ({
    nl: 'Geef ten minste één partij een gewicht boven nul.',
    en: 'Give at least one party a weight above zero.',
  }),
})

export const badWeight = /* @__PURE__ */ issueKind<{ key: string; given: string }>({
  code: 'apportion/not-a-weight',
  message: ({ key, given }) => ({
    nl: `Het gewicht van “${key}” is “${given}”: dat is geen eindig getal.`,
    en: `The weight of “${key}” is “${given}”: that is not a finite number.`,
  }),
  suggestion: () => ({
    nl: "Schrijf een getal van nul of meer, zoals 361966 of '0.25', met ten hoogste 400 cijfers.",
    en: "Write a number of zero or more, such as 361966 or '0.25', of at most 400 digits.",
  }),
})

export const negativeWeight = /* @__PURE__ */ issueKind<{ key: string; given: string }>({
  code: 'apportion/negative-weight',
  message: ({ key, given }) => ({
    nl: `Het gewicht van “${key}” is ${given}; een gewicht is nul of meer.`,
    en: `The weight of “${key}” is ${given}; a weight is zero or more.`,
  }),
  suggestion: () => ({
    nl: 'Boek een vermindering als negatief bedrag, niet als negatief gewicht.',
    en: 'Record a reduction as a negative amount, not as a negative weight.',
  }),
})

export const duplicateKey = /* @__PURE__ */ issueKind<{ key: string }>({
  code: 'apportion/duplicate-key',
  message: ({ key }) => ({
    nl: `“${key}” komt meer dan één keer voor.`,
    en: `“${key}” occurs more than once.`,
  }),
})

export const unknownParty = /* @__PURE__ */ issueKind<{ key: string }>({
  code: 'apportion/unknown-party',
  message: ({ key }) => ({
    nl: `“${key}” staat niet bij de gewichten.`,
    en: `“${key}” is not among the weights.`,
  }),
})

export const notATable = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'apportion/not-a-table',
  message: ({ given }) => ({
    nl: `Een tabel is een object met een lijst van regels, niet: ${given}.`,
    en: `A table is an object with a list of rows, not: ${given}.`,
  }),
  hint: () => ({
    nl: "Schrijf { rows: [{ row: 'huur', amount: '1200.00' }], weights: { GM0344: 2, GM0307: 1 } }.",
    en: "Write { rows: [{ row: 'rent', amount: '1200.00' }], weights: { GM0344: 2, GM0307: 1 } }.",
  }),
})

export const noRows = /* @__PURE__ */ issueKind<None>({
  code: 'apportion/no-rows',
  message: () => ({
    nl: 'De tabel heeft geen regels en geen gewichten.',
    en: 'The table has no rows and no weights.',
  }),
})

export const notARow = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'apportion/not-a-row',
  message: ({ given }) => ({
    nl: `Een regel is een object met een naam en een bedrag, niet: ${given}.`,
    en: `A row is an object with a name and an amount, not: ${given}.`,
  }),
  hint: () => ({
    nl: "Schrijf { row: 'huur', amount: '1200.00' }.",
    en: "Write { row: 'rent', amount: '1200.00' }.",
  }),
})

export const notAName = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'apportion/not-a-name',
  message: ({ given }) => ({
    nl: `Een naam is een tekst, niet: ${given}.`,
    en: `A name is a text, not: ${given}.`,
  }),
})

export const missingWeights = /* @__PURE__ */ issueKind<{ row: string }>({
  code: 'apportion/missing-weights',
  message: ({ row }) => ({
    nl: `Regel “${row}” heeft geen eigen gewichten en de tabel ook niet.`,
    en: `Row “${row}” has no weights of its own and neither has the table.`,
  }),
})

export const tableTooLarge = /* @__PURE__ */ issueKind<{
  rows: number
  columns: number
  most: number
}>({
  code: 'apportion/table-too-large',
  message: ({ rows, columns, most }) => ({
    nl: `De tabel telt ${rows} regels en ${columns} kolommen; meer dan ${most} cellen kan niet.`,
    en: `The table has ${rows} rows and ${columns} columns; more than ${most} cells cannot be done.`,
  }),
})

export const sumTooLarge = /* @__PURE__ */ issueKind<None>({
  code: 'apportion/sum-too-large',
  message: () => ({
    nl: 'De bedragen van de tabel zijn samen te groot om exact in centen te tellen.',
    en: 'Together the amounts of the table are too large to count exactly in cents.',
  }),
})

export const notPeriods = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'apportion/not-periods',
  message: ({ given }) => ({
    nl: `Perioden zijn een lijst van namen of van namen met gewicht, niet: ${given}.`,
    en: `Periods are a list of names or of names with a weight, not: ${given}.`,
  }),
  hint: () => ({
    nl: "Schrijf ['2023-01', { period: '2023-02', weight: 2 }].",
    en: "Write ['2023-01', { period: '2023-02', weight: 2 }].",
  }),
})

export const noPeriods = /* @__PURE__ */ issueKind<None>({
  code: 'apportion/no-periods',
  message: () => ({
    nl: 'Er zijn geen perioden om over te spreiden.',
    en: 'There are no periods to spread over.',
  }),
})

export const notFixed = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'apportion/not-fixed-amounts',
  message: ({ given }) => ({
    nl: `Vaste bedragen zijn een object met een bedrag per periode, niet: ${given}.`,
    en: `Fixed amounts are an object with an amount per period, not: ${given}.`,
  }),
  hint: () => ({
    nl: "Schrijf { '2023-01': '125.00' }.",
    en: "Write { '2023-01': '125.00' }.",
  }),
})

export const unknownPeriod = /* @__PURE__ */ issueKind<{ period: string }>({
  code: 'apportion/unknown-period',
  message: ({ period }) => ({
    nl: `“${period}” is geen van de perioden.`,
    en: `“${period}” is none of the periods.`,
  }),
})

export const nothingLeftOpen = /* @__PURE__ */ issueKind<{ total: AmountFact; fixed: AmountFact }>({
  code: 'apportion/nothing-left-open',
  message: ({ total, fixed }) => ({
    nl: `De vaste perioden tellen op tot ${fixed}, het totaal is ${total}, en geen andere periode met een gewicht boven nul kan het verschil opnemen.`,
    en: `The fixed periods add up to ${fixed}, the total is ${total}, and no other period with a weight above zero can take the difference.`,
  }),
})

export const internal = /* @__PURE__ */ issueKind<None>({
  code: 'apportion/internal',
  message: () => ({
    nl: 'De tabel is niet sluitend te maken. Dat kan niet voorkomen: meld het als fout in deze bibliotheek.',
    en: 'The table cannot be made to tie. That cannot happen: please report it as an error in this library.',
  }),
})
