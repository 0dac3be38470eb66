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

export const notASisaCode = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'accountability/not-a-sisa-code',
  message: ({ given }) => ({
    nl: `“${given}” is geen SiSa-code; die heeft de vorm C62.`,
    en: `“${given}” is not a SiSa code; it has the form C62.`,
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

export const notAnAccountingYear = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'accountability/not-an-accounting-year',
  message: ({ given }) => ({
    nl: `“${given}” is geen verantwoordingsjaar van 2000 tot en met 2098.`,
    en: `“${given}” is not an accounting year from 2000 to 2098.`,
  }),
})

export const noIndicators = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'accountability/no-indicators',
  message: ({ given }) => ({
    nl: `Een sjabloon is een lijst met ten minste één indicator, niet: ${given}.`,
    en: `A template is a list of at least one indicator, not: ${given}.`,
  }),
})

export const notAnIndicator = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'accountability/not-an-indicator',
  message: ({ given }) => ({
    nl: `Een indicator is een object met number, figure, label en control, niet: ${given}.`,
    en: `An indicator is an object with number, figure, label and control, not: ${given}.`,
  }),
})

export const notAnIndicatorNumber = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'accountability/not-an-indicator-number',
  message: ({ given }) => ({
    nl: `“${given}” is geen nummer van een indicator: dat zijn twee cijfers, zoals 01.`,
    en: `“${given}” is not the number of an indicator: that is two digits, such as 01.`,
  }),
})

export const numberTwice = /* @__PURE__ */ issueKind<{ number: string }>({
  code: 'accountability/indicator-twice',
  message: ({ number }) => ({
    nl: `Indicator ${number} staat meer dan één keer in het sjabloon.`,
    en: `Indicator ${number} occurs more than once in the template.`,
  }),
})
