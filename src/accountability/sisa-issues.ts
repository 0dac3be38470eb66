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

export const authorityTwice = /* @__PURE__ */ issueKind<{ code: string; name: string }>({
  code: 'accountability/authority-twice',
  message: ({ code, name }) => ({
    nl: `${name} (${code}) staat meer dan één keer bij de andere overheden, of is de gemeente zelf.`,
    en: `${name} (${code}) occurs more than once among the other authorities, or is the municipality itself.`,
  }),
})
