import { issueKind } from '../../core/result/index.js'
import { uncheckedAwb } from '../references.js'

export const rateMissing = /* @__PURE__ */ issueKind<{ on: string }>({
  code: 'agreement/interest-rate-missing',
  message: ({ on }) => ({
    nl: `Voor ${on} is geen percentage van de wettelijke rente gegeven.`,
    en: `No rate of statutory interest is given for ${on}.`,
  }),
  suggestion: () => ({
    nl: 'Geef voor elke dag van het verzuim het percentage dat toen gold; dit pakket bevat er geen.',
    en: 'Give for every day of the default the rate that held then; this package has none.',
  }),
  reference: /* @__PURE__ */ uncheckedAwb('4:98'),
})

export const ratesOverlap = /* @__PURE__ */ issueKind<{ on: string }>({
  code: 'agreement/interest-rates-overlap',
  message: ({ on }) => ({
    nl: `Op ${on} gelden twee percentages van de wettelijke rente.`,
    en: `On ${on} two rates of statutory interest hold.`,
  }),
  suggestion: () => ({
    nl: 'Geef bij elk percentage de eerste en de laatste dag.',
    en: 'Give the first and the last day of each rate.',
  }),
})

export const notAPercentage = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'agreement/not-a-percentage',
  message: ({ given }) => ({
    nl: `“${given}” is geen percentage van nul of meer.`,
    en: `“${given}” is not a percentage of zero or more.`,
  }),
  suggestion: () => ({
    nl: "Schrijf '4.5' voor 4,5 procent.",
    en: "Write '4.5' for 4.5 percent.",
  }),
})
