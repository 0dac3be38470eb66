import { issueKind } from '../core/result/index.js'
import type { AmountFact, Text } from '../core/result/index.js'

export const periodOutsideYear = /* @__PURE__ */ issueKind<{
  year: number
  from: string
  to: string
}>({
  code: 'accountability/period-outside-year',
  message: ({ year, from, to }) => ({
    nl: `De periode van ${from} tot en met ${to} valt niet geheel in ${year}.`,
    en: `The period from ${from} to ${to} does not lie wholly in ${year}.`,
  }),
  suggestion: () => ({
    nl: 'Maak voor elk jaar een rekening.',
    en: 'Make an account for each year.',
  }),
  hint: () => ({
    nl: 'nextYear geeft de beginsaldi van de volgende rekening.',
    en: 'nextYear gives the openings of the next account.',
  }),
})

export const ownAndWeights = /* @__PURE__ */ issueKind<{ id: string }>({
  code: 'accountability/own-and-weights',
  message: ({ id }) => ({
    nl: `Regel “${id}” hoort bij één gemeente en heeft ook gewichten; één van de twee kan.`,
    en: `Line “${id}” belongs to one municipality and has weights as well; it can have one of the two.`,
  }),
})

export const nothingToShareBy = /* @__PURE__ */ issueKind<{ by: string }>({
  code: 'accountability/nothing-to-share-by',
  message: () => ({
    nl: 'Er zijn gedeelde kosten, maar geen gemeente heeft een gewicht boven nul.',
    en: 'There are shared costs, but no municipality has a weight above zero.',
  }),
  suggestion: ({ by }) => ({
    nl:
      by === 'granted'
        ? 'Niemand verleende geld: deel naar inwoners of geef gewichten.'
        : 'Geef ten minste één gemeente een gewicht boven nul.',
    en:
      by === 'granted'
        ? 'Nobody granted money: share by inhabitants or give weights.'
        : 'Give at least one municipality a weight above zero.',
  }),
  hint: () => ({
    nl: "Naar inwoners: weights: 'inhabitants'.",
    en: "By inhabitants: weights: 'inhabitants'.",
  }),
})

/** The first ten of a list, and how many more there are. */
export function listed(names: readonly string[]): Text {
  const list = names.slice(0, 10).join(', ')
  const more = names.length - 10
  return more > 0
    ? { nl: `${list} en nog ${more}`, en: `${list} and ${more} more` }
    : { nl: list, en: list }
}

export const outsideCosts = /* @__PURE__ */ issueKind<{
  /** Ids, and the labels under which documents show them. */
  lines: readonly string[]
  labels: readonly string[]
  amount: AmountFact
}>({
  code: 'accountability/costs-outside-purposes',
  severity: 'warning',
  message: ({ labels, amount }) => ({
    nl: `${amount} valt buiten de drie doelen van de uitkering (${listed(labels).nl}) en telt niet mee als besteed.`,
    en: `${amount} is outside the three purposes of the grant (${listed(labels).en}) and does not count as spent.`,
  }),
  suggestion: () => ({
    nl: 'Betaal deze kosten uit ander geld.',
    en: 'Pay these costs from other money.',
  }),
})

export const vatDiffers = /* @__PURE__ */ issueKind<{
  /** Ids, and the labels of those with and of those without VAT. */
  lines: readonly string[]
  included: readonly string[]
  excluded: readonly string[]
}>({
  code: 'accountability/vat-differs',
  severity: 'warning',
  message: ({ included, excluded }) => ({
    nl: `Met btw: ${listed(included).nl}. Zonder btw: ${listed(excluded).nl}. Deze bedragen zijn niet goed te vergelijken.`,
    en: `With VAT: ${listed(included).en}. Without VAT: ${listed(excluded).en}. These amounts do not compare well.`,
  }),
  suggestion: () => ({
    nl: 'Zet alle bedragen met of alle zonder btw op de rekening.',
    en: 'Put all amounts on the account with VAT, or all without.',
  }),
})

export const budgetIncomplete = /* @__PURE__ */ issueKind<{
  /** Ids, and the labels. */
  lines: readonly string[]
  labels: readonly string[]
}>({
  code: 'accountability/budget-incomplete',
  severity: 'warning',
  message: ({ labels }) => ({
    nl: `Zonder begroting: ${listed(labels).nl}. Het verschil met de begroting is alleen berekend over de regels die begroot zijn.`,
    en: `Without a budget: ${listed(labels).en}. The difference with the budget is computed over the budgeted lines only.`,
  }),
  suggestion: () => ({
    nl: 'Geef elke regel een begroting; wat niet begroot was, krijgt 0.',
    en: 'Give every line a budget; what was not budgeted gets 0.',
  }),
})

export const withoutCosts = /* @__PURE__ */ issueKind<{ granted: AmountFact }>({
  code: 'accountability/money-without-costs',
  severity: 'warning',
  message: ({ granted }) => ({
    nl: `Er is ${granted} subsidie verleend en er zijn geen kosten voor de doelen van de uitkering: alles staat nog open.`,
    en: `${granted} was granted and there are no costs for the purposes of the grant: all of it is unspent.`,
  }),
})

export const withoutMoney = /* @__PURE__ */ issueKind<{
  spent: AmountFact
  available: AmountFact
  short: AmountFact
}>({
  code: 'accountability/costs-without-money',
  severity: 'warning',
  message: ({ spent, available, short }) => ({
    nl: `Er is ${spent} besteed en niets verleend. Uit eerdere jaren is ${available} beschikbaar: wie de resterende ${short} draagt, is niet geregeld.`,
    en: `${spent} was spent and nothing granted. ${available} is available from earlier years: who bears the remaining ${short} is not settled.`,
  }),
})
