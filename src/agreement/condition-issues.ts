import { issueKind } from '../core/result/index.js'
import type { AmountFact } from '../core/result/index.js'
import { awb, MONITOR } from './references.js'

// What can be wrong with the conditions of an agreement.

export const reportBeforeEnd = /* @__PURE__ */ issueKind<{
  document: string
  due: string
  periodEnd: string
}>({
  code: 'agreement/report-before-period-ends',
  message: ({ document, due, periodEnd }) => ({
    nl: `“${document}” moet er zijn op ${due}, vóór het einde (${periodEnd}) van het tijdvak waarover het gaat.`,
    en: `“${document}” is due on ${due}, before the end (${periodEnd}) of the period it reports on.`,
  }),
  suggestion: () => ({
    nl: 'Kies een latere datum; een plan of begroting gaat niet over een verstreken tijdvak.',
    en: 'Choose a later date; a plan or a budget reports on no past period.',
  }),
  hint: () => ({
    nl: "Voor een plan of begroting: reportsOn: 'nothing'.",
    en: "For a plan or a budget: reportsOn: 'nothing'.",
  }),
  reference: /* @__PURE__ */ awb('4:44'),
})

export const reportAfterOrdinance = /* @__PURE__ */ issueKind<{ due: string; last: string }>({
  code: 'agreement/report-after-ordinance',
  severity: 'warning',
  message: ({ due, last }) => ({
    nl: `Het verslag moet er zijn op ${due}; de verordening zegt uiterlijk ${last}.`,
    en: `The report is due on ${due}; the ordinance says by ${last}.`,
  }),
  suggestion: ({ last }) => ({
    nl: `Kies ${last} of eerder, of leg vast waarom u afwijkt.`,
    en: `Choose ${last} or earlier, or record why you differ.`,
  }),
  reference: /* @__PURE__ */ awb('4:44'),
})

export const noNotice = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'agreement/promotion-without-notice',
  severity: 'warning',
  message: () => ({
    nl: 'Er is promotie afgesproken, maar niet hoeveel dagen ervoor de medewerkers van het informatiepunt het horen.',
    en: 'Promotion is agreed, but not how many days before it the staff of the information point hear of it.',
  }),
  suggestion: () => ({
    nl: 'Spreek een aantal dagen af, zodat zij zich op drukte kunnen voorbereiden.',
    en: 'Agree on a number of days, so that they can prepare for a peak.',
  }),
  hint: () => ({
    nl: 'Veld: conditions.promotion.noticeDays.',
    en: 'Field: conditions.promotion.noticeDays.',
  }),
  reference: MONITOR,
})

export const noticeLate = /* @__PURE__ */ issueKind<{ what: string; on: string; latest: string }>({
  code: 'agreement/promotion-notice-late',
  severity: 'warning',
  message: ({ what, on, latest }) => ({
    nl: `Van “${what}” op ${on} moesten de medewerkers op ${latest} weten; dat is niet gebeurd.`,
    en: `The staff had to know of “${what}” on ${on} by ${latest}; they did not.`,
  }),
  suggestion: () => ({
    nl: 'Vertel het hun nu en overleg of de activiteit later kan.',
    en: 'Tell them now and discuss whether the activity can be later.',
  }),
  reference: MONITOR,
})

export const awardDiffers = /* @__PURE__ */ issueKind<{ awarded: AmountFact; amount: AmountFact }>({
  code: 'agreement/award-differs',
  severity: 'warning',
  message: ({ awarded, amount }) => ({
    nl: `Verleend is ${awarded}, afgesproken ${amount}.`,
    en: `Awarded is ${awarded}, agreed ${amount}.`,
  }),
  suggestion: () => ({
    nl: 'Pas bedrag, doelen en voorschotten aan de verlening aan, of leg het verschil uit.',
    en: 'Bring amount, purposes and advances in line with the award, or explain the difference.',
  }),
  reference: /* @__PURE__ */ awb('4:31'),
})
