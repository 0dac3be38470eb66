import { issueKind } from '../core/result/index.js'
import type { AmountFact } from '../core/result/index.js'

export const notAMeasure = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'accountability/not-a-measure',
  message: ({ given }) => ({
    nl: `“${given}” zegt niet wat als besteding van de gemeente telt.`,
    en: `“${given}” does not say what counts as the municipality's spending.`,
  }),
  suggestion: () => ({
    nl: "Kies 'subsidy-awarded', 'subsidy-determined' of 'library-costs'; de bronnen laten dit open.",
    en: "Choose 'subsidy-awarded', 'subsidy-determined' or 'library-costs'; the sources leave this open.",
  }),
})

export const sisaAboveGrant = /* @__PURE__ */ issueKind<{
  spending: AmountFact
  grant: AmountFact
}>({
  code: 'accountability/spending-above-grant',
  severity: 'warning',
  message: ({ spending, grant }) => ({
    nl: `De besteding ${spending} is hoger dan de uitkering van het Rijk ${grant}.`,
    en: `The spending ${spending} is higher than the State's grant ${grant}.`,
  }),
  suggestion: () => ({
    nl: 'Ga na of een deel uit ander geld of uit een eerder jaar komt.',
    en: 'See whether part of it comes from other money or an earlier year.',
  }),
})

export const finalButOpen = /* @__PURE__ */ issueKind<{ status: 'budget' | 'provisional' }>({
  code: 'accountability/final-but-open',
  message: ({ status }) => ({
    nl: `Een eindverantwoording is niet ${status === 'budget' ? 'een begroting' : 'voorlopig'}: de besteding is dan afgerond.`,
    en: `The final account of a grant is not ${status === 'budget' ? 'a budget' : 'provisional'}: spending is complete by then.`,
  }),
  suggestion: () => ({
    nl: 'Is dit de eindverantwoording, kies dan de status definitief of gecontroleerd.',
    en: 'If this is the final account, choose the status final or audited.',
  }),
})

/** A joint body has no code. */
const named = (name: string, code: string) => (code === '' ? name : `${name} (${code})`)

export const authorityTwice = /* @__PURE__ */ issueKind<{ code: string; name: string }>({
  code: 'accountability/authority-twice',
  message: ({ code, name }) => ({
    nl: `${named(name, code)} staat meer dan één keer bij de andere overheden, of is de gemeente zelf.`,
    en: `${named(name, code)} occurs more than once among the other authorities, or is the municipality itself.`,
  }),
})

export const authorityOfTwoKinds = /* @__PURE__ */ issueKind<{
  municipality: string
  jointBody: string
}>({
  code: 'accountability/authority-of-two-kinds',
  message: ({ municipality, jointBody }) => ({
    nl: `Een andere overheid is een gemeente of een gemeenschappelijke regeling; hier staan “${municipality}” en “${jointBody}”.`,
    en: `Another authority is a municipality or a joint body; “${municipality}” and “${jointBody}” are both given.`,
  }),
  suggestion: () => ({
    nl: 'Zet elke overheid apart in de lijst.',
    en: 'List each authority by itself.',
  }),
})

export const notAStatement = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'accountability/not-a-statement',
  message: ({ given }) => ({
    nl: `Dit is geen verantwoording van een gemeente uit een gezamenlijke rekening. Gegeven is: ${given}.`,
    en: `This is not one municipality's statement out of a joint account. Given: ${given}.`,
  }),
  suggestion: () => ({
    nl: 'Kies uit de rekening de verantwoording van één gemeente.',
    en: "Take one municipality's statement out of the account.",
  }),
  hint: () => ({ nl: 'jointAccount(…).statements', en: 'jointAccount(…).statements' }),
})

export const stateGrantMissing = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'accountability/state-grant-missing',
  message: () => ({
    nl: 'De verantwoording zegt niet hoeveel de gemeente van het Rijk kreeg.',
    en: 'The statement does not say how much the municipality got from the State.',
  }),
  suggestion: () => ({
    nl: 'Geef de specifieke uitkering van het jaar op.',
    en: "Give the State's grant of the year.",
  }),
})

export const determinedMissing = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'accountability/determined-missing',
  message: () => ({
    nl: 'De vastgestelde subsidie telt als besteding, maar haar bedrag ontbreekt.',
    en: 'The subsidy determined counts as spending, but its amount is missing.',
  }),
  suggestion: () => ({
    nl: 'Geef het bedrag van de vaststelling op, of kies de verleende subsidie of de kosten van de bibliotheek.',
    en: "Give the amount of the determination, or choose the subsidy awarded or the library's costs.",
  }),
})

export const spendingCapped = /* @__PURE__ */ issueKind<{
  counted: AmountFact
  available: AmountFact
  excess: AmountFact
}>({
  code: 'accountability/spending-capped',
  severity: 'warning',
  message: ({ counted, available, excess }) => ({
    nl: `Wat als besteding telt (${counted}) is meer dan de uitkering met het saldo van eerdere jaren (${available}). ${excess} komt niet ten laste van de uitkering.`,
    en: `What counts as spending (${counted}) is more than the grant and the balance of earlier years (${available}). ${excess} is not charged to the grant.`,
  }),
  suggestion: () => ({
    nl: 'Leg vast uit welk geld dit deel is betaald.',
    en: 'Record from which money this part was paid.',
  }),
})
