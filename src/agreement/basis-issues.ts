import { issueKind } from '../core/result/index.js'
import { awb, MONITOR } from './references.js'

// What can be wrong with the decisions and the legal basis of an agreement.

export const decisionMissing = /* @__PURE__ */ issueKind<{ judgementPoint: 'executive-decision' }>({
  code: 'agreement/executive-decision-missing',
  severity: 'warning',
  message: () => ({
    nl: 'Er is geen collegebesluit. Of het aan de verlening moet voorafgaan, laten de bronnen open; de meeste gemeenten nemen er een.',
    en: 'There is no decision of the executive. The sources leave open whether one must precede the award; most municipalities take one.',
  }),
  suggestion: () => ({
    nl: 'Neem een besluit, of leg het mandaat vast (art. 10:3 Awb), en ga na of de begroting het krediet heeft.',
    en: 'Take a decision, or record the mandate (Awb 10:3), and check that the budget has the credit.',
  }),
  reference: MONITOR,
})

export const decisionLate = /* @__PURE__ */ issueKind<{
  judgementPoint: 'executive-decision'
  date: string
  before: string
}>({
  code: 'agreement/executive-decision-late',
  severity: 'warning',
  message: ({ date, before }) => ({
    nl: `Het collegebesluit is van ${date}, na de verlening of het begin van het tijdvak (${before}).`,
    en: `The decision of the executive is of ${date}, after the award or the start of the period (${before}).`,
  }),
  suggestion: () => ({
    nl: 'Leg vast of dit besluit de verlening bekrachtigt.',
    en: 'Record whether this decision confirms the award.',
  }),
  reference: MONITOR,
})

export const pendingTooLong = /* @__PURE__ */ issueKind<{ yearsRunning: number }>({
  code: 'agreement/pending-rule-too-long',
  message: ({ yearsRunning }) => ({
    nl: `Vooruitlopend op een voorschrift kan ten hoogste één jaar; dit is jaar ${yearsRunning}.`,
    en: `In advance of a rule a subsidy can last at most one year; this is year ${yearsRunning}.`,
  }),
  suggestion: () => ({
    nl: 'Zorg voor een voorschrift of een andere grondslag.',
    en: 'Provide a rule or another legal basis.',
  }),
  reference: /* @__PURE__ */ awb('4:23(3)(a)'),
})

export const incidentalTooLong = /* @__PURE__ */ issueKind<{ yearsRunning: number }>({
  code: 'agreement/incidental-too-long',
  message: ({ yearsRunning }) => ({
    nl: `Een incidentele subsidie duurt ten hoogste vier jaren; dit is jaar ${yearsRunning}.`,
    en: `An incidental subsidy lasts at most four years; this is year ${yearsRunning}.`,
  }),
  suggestion: () => ({
    nl: 'Zorg voor een voorschrift of noem de bibliotheek in de begroting.',
    en: 'Provide a rule or name the library in the budget.',
  }),
  reference: /* @__PURE__ */ awb('4:23(3)(d)'),
})

export const noReasonableTerm = /* @__PURE__ */ issueKind<{ yearsRunning: number; from: string }>({
  code: 'agreement/no-reasonable-term',
  severity: 'warning',
  message: ({ yearsRunning, from }) => ({
    nl: `Na ${yearsRunning} jaren achtereen kan de subsidie vanaf ${from} alleen met een redelijke termijn stoppen of dalen; een aankondiging ervoor ontbreekt.`,
    en: `After ${yearsRunning} years in a row the subsidy can stop or fall from ${from} only with a reasonable term; notice before it is missing.`,
  }),
  suggestion: () => ({
    nl: 'Zeg het tijdig aan of verschuif de datum.',
    en: 'Give notice in time or move the date.',
  }),
  hint: () => ({
    nl: 'Veld: noticeOn.',
    en: 'Field: noticeOn.',
  }),
  reference: /* @__PURE__ */ awb('4:51'),
})

export const provisoInvokedLate = /* @__PURE__ */ issueKind<{ invokedOn: string; last: string }>({
  code: 'agreement/proviso-invoked-late',
  message: ({ invokedOn, last }) => ({
    nl: `Het begrotingsvoorbehoud is vervallen: een beroep kon tot en met ${last}, het kwam op ${invokedOn}.`,
    en: `The budget proviso has lapsed: it could be invoked until ${last}, and was on ${invokedOn}.`,
  }),
  suggestion: () => ({
    nl: 'De verlening staat; wijzigen kan alleen op een andere grond.',
    en: 'The award stands; it can be changed on another ground only.',
  }),
  reference: /* @__PURE__ */ awb('4:34'),
})

export const provisoInvokedEarly = /* @__PURE__ */ issueKind<{
  invokedOn: string
  adoptedOn: string | null
}>({
  code: 'agreement/proviso-invoked-early',
  message: ({ invokedOn }) => ({
    nl: `Op ${invokedOn} is een beroep gedaan op het begrotingsvoorbehoud, maar toen was de begroting nog niet vastgesteld.`,
    en: `The budget proviso was invoked on ${invokedOn}, but the budget had not been adopted then.`,
  }),
  suggestion: () => ({
    nl: 'Geef de datum waarop de begroting is vastgesteld.',
    en: 'Give the date on which the budget was adopted.',
  }),
  hint: () => ({
    nl: 'Veld: budgetAdoptedOn.',
    en: 'Field: budgetAdoptedOn.',
  }),
  reference: /* @__PURE__ */ awb('4:34'),
})

export const provisoRunning = /* @__PURE__ */ issueKind<{ last: string }>({
  code: 'agreement/proviso-running',
  severity: 'warning',
  message: ({ last }) => ({
    nl: `Op het begrotingsvoorbehoud kan nog tot en met ${last} een beroep worden gedaan; daarna vervalt het.`,
    en: `The budget proviso can be invoked until ${last}; after that it lapses.`,
  }),
  suggestion: () => ({
    nl: 'Beslis vóór die dag en zeg het de bibliotheek.',
    en: 'Decide before that day and tell the library.',
  }),
  reference: /* @__PURE__ */ awb('4:34'),
})

export const loweredWithoutTerm = /* @__PURE__ */ issueKind<{ yearsRunning: number; from: string }>(
  {
    code: 'agreement/lowered-without-term',
    severity: 'warning',
    message: ({ yearsRunning, from }) => ({
      nl: `Na ${yearsRunning} jaren achtereen kan de subsidie vanaf ${from} alleen met een redelijke termijn lager worden; een aankondiging ontbreekt.`,
      en: `After ${yearsRunning} years in a row the subsidy can fall from ${from} only with a reasonable term; notice is missing.`,
    }),
    suggestion: () => ({
      nl: 'Beoordeel welke termijn redelijk is, en zeg het de bibliotheek tijdig aan.',
      en: 'Judge which term is reasonable, and give the library notice in time.',
    }),
    reference: /* @__PURE__ */ awb('4:51'),
  },
)
