import { issueKind } from '../core/result/index.js'
import { grounds } from './grounds.js'
import { eventNames } from './names.js'
import { awb, uncheckedAwb } from './references.js'
import type { AgreementEventName, AgreementGround } from './states.js'

// What can be wrong with a decision: its ground, its announcement, who took it, and a dispute on it.

type None = Record<string, never>

export const groundNeeded = /* @__PURE__ */ issueKind<None>({
  code: 'agreement/ground-needed',
  message: () => ({
    nl: 'Een verlaging van de verlening heeft een grond uit de wet nodig.',
    en: 'Lowering the award needs a ground from the law.',
  }),
  reference: /* @__PURE__ */ awb('4:48(1)'),
})

export const groundOutOfPlace = /* @__PURE__ */ issueKind<{ ground: AgreementGround }>({
  code: 'agreement/ground-out-of-place',
  message: ({ ground }) => ({
    nl: `De grond “${grounds[ground].label.nl}” past niet bij deze stand: vóór de vaststelling geldt artikel 4:48, daarna artikel 4:49 Awb.`,
    en: `The ground “${grounds[ground].label.en}” does not fit: before the determination it is Awb 4:48, after it Awb 4:49.`,
  }),
  reference: /* @__PURE__ */ awb('4:56'),
})

export const factNeeded = /* @__PURE__ */ issueKind<{ ground: AgreementGround; field: string }>({
  code: 'agreement/fact-needed',
  message: ({ ground }) => ({
    nl: `De grond “${grounds[ground].label.nl}” geldt alleen als ook dit is vastgelegd.`,
    en: `The ground “${grounds[ground].label.en}” holds only with this fact recorded.`,
  }),
  hint: ({ field }) => ({ nl: `Veld: ${field}.`, en: `Field: ${field}.` }),
})

export const noTermLeft = /* @__PURE__ */ issueKind<{ effectiveFrom: string; date: string }>({
  code: 'agreement/no-term-left',
  message: ({ effectiveFrom, date }) => ({
    nl: `Het besluit van ${date} geldt vanaf ${effectiveFrom}: zo blijft er geen redelijke termijn.`,
    en: `The decision of ${date} holds from ${effectiveFrom}: that leaves no reasonable term.`,
  }),
  reference: /* @__PURE__ */ uncheckedAwb('4:50'),
})

export const termToJudge = /* @__PURE__ */ issueKind<{ effectiveFrom: string; date: string }>({
  code: 'agreement/reasonable-term-to-judge',
  severity: 'info',
  message: ({ effectiveFrom, date }) => ({
    nl: `Beoordeel of de termijn van ${date} tot ${effectiveFrom} redelijk is, en of schade moet worden vergoed.`,
    en: `Judge whether the term from ${date} to ${effectiveFrom} is reasonable, and whether damages are due.`,
  }),
  reference: /* @__PURE__ */ uncheckedAwb('4:50'),
})

export const breachOutOfPlace = /* @__PURE__ */ issueKind<{ breachOn: string; date: string }>({
  code: 'agreement/breach-out-of-place',
  message: ({ breachOn, date }) => ({
    nl: `De niet-nakoming (${breachOn}) ligt niet tussen de vaststelling en deze stap (${date}).`,
    en: `The breach (${breachOn}) does not lie between the determination and this move (${date}).`,
  }),
  reference: /* @__PURE__ */ awb('4:49(1)(c)'),
})

export const noProviso = /* @__PURE__ */ issueKind<None>({
  code: 'agreement/no-proviso',
  message: () => ({
    nl: 'Er is geen begrotingsvoorbehoud waarvan de begroting is vastgesteld.',
    en: 'There is no budget proviso with a budget that has been adopted.',
  }),
  reference: /* @__PURE__ */ awb('4:34'),
})

export const provisoOutsideTerm = /* @__PURE__ */ issueKind<{
  date: string
  first: string
  last: string
}>({
  code: 'agreement/proviso-outside-term',
  message: ({ date, first, last }) => ({
    nl: `Een beroep op het begrotingsvoorbehoud kon van ${first} tot en met ${last}, niet op ${date}.`,
    en: `The budget proviso could be invoked from ${first} to ${last}, not on ${date}.`,
  }),
  suggestion: () => ({
    nl: 'Daarna kan de verlening alleen op een andere grond worden gewijzigd of ingetrokken.',
    en: 'After that the award can be changed or withdrawn on another ground only.',
  }),
  reference: /* @__PURE__ */ awb('4:34(3)'),
})

export const announcedEarly = /* @__PURE__ */ issueKind<{ announcedOn: string; date: string }>({
  code: 'agreement/announced-before-decision',
  message: ({ announcedOn, date }) => ({
    nl: `Het besluit is bekendgemaakt op ${announcedOn}, vóór het besluit van ${date}.`,
    en: `The decision was announced on ${announcedOn}, before it was taken on ${date}.`,
  }),
  reference: /* @__PURE__ */ uncheckedAwb('6:8'),
})

export const mandateMissing = /* @__PURE__ */ issueKind<None>({
  code: 'agreement/mandate-missing',
  severity: 'warning',
  message: () => ({
    nl: 'Een ambtenaar beslist onder mandaat; welk mandaat dat is, ontbreekt.',
    en: 'An official decides under mandate; which mandate is missing.',
  }),
  reference: /* @__PURE__ */ uncheckedAwb('10:3'),
})

export const paymentSuspended = /* @__PURE__ */ issueKind<{ until: string }>({
  code: 'agreement/payment-suspended',
  message: ({ until }) => ({
    nl: `De betaling is opgeschort tot en met ${until}.`,
    en: `Payment is suspended until ${until}.`,
  }),
  suggestion: () => ({
    nl: 'Beëindig de opschorting eerst, of wacht de termijn af.',
    en: 'End the suspension first, or wait for its term to pass.',
  }),
  reference: /* @__PURE__ */ awb('4:56'),
})

export const noReportTerm = /* @__PURE__ */ issueKind<None>({
  code: 'agreement/no-report-term',
  severity: 'warning',
  message: () => ({
    nl: 'De verlening noemt geen termijn voor de aanvraag tot vaststelling.',
    en: 'The award sets no term for the request for determination.',
  }),
  suggestion: () => ({
    nl: 'Noem een termijn, tenzij de verordening er een heeft.',
    en: 'Set a term, unless the ordinance has one.',
  }),
  reference: /* @__PURE__ */ awb('4:44(2)'),
})

export const reportTermRuns = /* @__PURE__ */ issueKind<{ due: string }>({
  code: 'agreement/report-term-runs',
  message: ({ due }) => ({
    nl: `Er is al een termijn voor de aanvraag tot vaststelling: tot en met ${due}.`,
    en: `There is a term for the request for determination already: until ${due}.`,
  }),
  reference: /* @__PURE__ */ awb('4:44(3)'),
})

export const notInDefault = /* @__PURE__ */ issueKind<{ due: string }>({
  code: 'agreement/not-in-default',
  message: ({ due }) => ({
    nl: `Aanmanen kan pas na de betaaltermijn: na ${due}.`,
    en: `A reminder comes after the term for payment: after ${due}.`,
  }),
  reference: /* @__PURE__ */ uncheckedAwb('4:112'),
})

export const disputeLate = /* @__PURE__ */ issueKind<{ date: string; last: string }>({
  code: 'agreement/dispute-late',
  severity: 'warning',
  message: ({ date, last }) => ({
    nl: `Bezwaar of beroep was mogelijk tot en met ${last}; dit is van ${date}.`,
    en: `Objection or appeal was possible until ${last}; this is of ${date}.`,
  }),
  suggestion: () => ({
    nl: 'Beoordeel of het te laat zijn verschoonbaar is.',
    en: 'Judge whether being late can be excused.',
  }),
  reference: /* @__PURE__ */ awb('6:7'),
})

export const notDisputed = /* @__PURE__ */ issueKind<{
  event: AgreementEventName
  decision: number
}>({
  code: 'agreement/no-such-dispute',
  message: ({ event, decision }) => ({
    nl: `Bij stap ${decision} is er nu geen plaats voor ${eventNames[event].nl}.`,
    en: `There is no place for ${eventNames[event].en} at move ${decision} now.`,
  }),
})

export const amountWithoutEffect = /* @__PURE__ */ issueKind<{ event: AgreementEventName }>({
  code: 'agreement/amount-without-effect',
  message: ({ event }) => ({
    nl: `Een bedrag past niet bij deze ${eventNames[event].nl}: het bestreden bedrag geldt niet meer of blijft zoals het was.`,
    en: `An amount does not fit this ${eventNames[event].en}: the amount disputed no longer counts or stays as it was.`,
  }),
})

export const worseAfterObjection = /* @__PURE__ */ issueKind<None>({
  code: 'agreement/worse-after-objection',
  severity: 'warning',
  message: () => ({
    nl: 'De bibliotheek komt door haar bezwaar slechter uit; dat mag een beslissing op bezwaar op zich niet doen.',
    en: 'The library is worse off by its objection; a decision on objection as such may not do that.',
  }),
  reference: /* @__PURE__ */ uncheckedAwb('7:11'),
})
