import { issueKind } from '../core/result/index.js'
import { awb, MONITOR, VNG } from './references.js'

// What can be wrong with an agreement, or worth looking at. Of moves: move-issues.ts.

type None = Record<string, never>

export const negativeAmount = issueKind<{ given: string }>({
  code: 'agreement/negative-amount',
  message: ({ given }) => ({
    nl: `Een bedrag in een overeenkomst is nul of meer, niet ${given}.`,
    en: `An amount in an agreement is nought or more, not ${given}.`,
  }),
})

export const endsBeforeStart = issueKind<{ from: string; to: string }>({
  code: 'agreement/ends-before-start',
  message: ({ from, to }) => ({
    nl: `Het einde (${to}) ligt vóór het begin (${from}).`,
    en: `The end (${to}) lies before the beginning (${from}).`,
  }),
})

export const negativeTerm = issueKind<None>({
  code: 'agreement/negative-term',
  message: () => ({
    nl: 'Een termijn in een verordening telt ten minste één dag.',
    en: 'A term in an ordinance counts at least one day.',
  }),
  suggestion: () => ({
    nl: 'Schrijf bijvoorbeeld { weeks: 13 }; requestBefore wordt vanzelf teruggeteld.',
    en: 'Write for example { weeks: 13 }; requestBefore is counted back by itself.',
  }),
})

export const notAGrant = issueKind<None>({
  code: 'agreement/not-a-grant',
  message: () => ({
    nl: 'Dit is geen uitkering zoals grantFor die geeft.',
    en: 'This is not a grant as grantFor gives it.',
  }),
})

export const notAStamp = issueKind<{ given: string }>({
  code: 'agreement/not-a-stamp',
  message: ({ given }) => ({
    nl: `“${given}” is geen tijdstip in UTC.`,
    en: `“${given}” is not a moment in UTC.`,
  }),
  suggestion: () => ({
    nl: "Schrijf '2024-01-15' of '2024-01-15T09:30:00Z'.",
    en: "Write '2024-01-15' or '2024-01-15T09:30:00Z'.",
  }),
})

export const notAnInterval = issueKind<{ given: string }>({
  code: 'agreement/not-an-interval',
  message: ({ given }) => ({
    nl: `“${given}” is geen ritme van betalen.`,
    en: `“${given}” is not a rhythm of payment.`,
  }),
  suggestion: () => ({ nl: "Kies 'month' of 'quarter'.", en: "Choose 'month' or 'quarter'." }),
})

export const municipalityGone = issueKind<{
  name: string
  dissolvedOn: string
  successors: readonly string[]
}>({
  code: 'agreement/municipality-dissolved',
  message: ({ name, dissolvedOn }) => ({
    nl: `De gemeente ${name} bestaat niet meer sinds ${dissolvedOn}, vóór het einde van het tijdvak.`,
    en: `The municipality ${name} is gone since ${dissolvedOn}, before the period ends.`,
  }),
  suggestion: ({ successors }) => ({
    nl: `Sluit de overeenkomst met ${successors.join(' of ')}.`,
    en: `Make the agreement with ${successors.join(' or ')}.`,
  }),
})

export const municipalityNotYet = issueKind<{ name: string; from: string }>({
  code: 'agreement/municipality-not-yet',
  message: ({ name, from }) => ({
    nl: `De gemeente ${name} bestaat sinds ${from}, na het begin van het tijdvak.`,
    en: `The municipality ${name} exists since ${from}, after the period begins.`,
  }),
  suggestion: () => ({
    nl: 'Sluit voor de tijd ervoor een overeenkomst met haar voorganger.',
    en: 'Make an agreement with its predecessor for the time before.',
  }),
})

export const contactMissing = issueKind<{ side: 'municipality' | 'library'; on: string }>({
  code: 'agreement/contact-missing',
  severity: 'warning',
  message: ({ side, on }) => ({
    nl: `Bij de ${side === 'library' ? 'bibliotheek' : 'gemeente'} is op ${on} geen contactpersoon bekend.`,
    en: `On ${on} the ${side} has no contact.`,
  }),
  suggestion: () => ({
    nl: 'Leg de verantwoordelijke functie vast met de datum vanaf wanneer.',
    en: 'Record the responsible function and from when.',
  }),
  reference: MONITOR,
})

export const purposesDiffer = issueKind<{ amount: string; sum: string; difference: string }>({
  code: 'agreement/purposes-differ',
  message: ({ amount, sum, difference }) => ({
    nl: `De doelen tellen op tot ${sum}, het bedrag is ${amount}; het verschil is ${difference}.`,
    en: `The purposes add up to ${sum}, the amount is ${amount}; the difference is ${difference}.`,
  }),
  suggestion: () => ({
    nl: 'Verdeel het hele bedrag over de doelen, bijvoorbeeld met apportion.',
    en: 'Divide the whole amount over the purposes, for example with apportion.',
  }),
  reference: VNG,
})

export const purposeOutside = issueKind<{ amount: string }>({
  code: 'agreement/purpose-outside',
  severity: 'warning',
  message: ({ amount }) => ({
    nl: `Dit doel (${amount}) valt buiten de drie doelen van de regeling en mag niet uit de uitkering komen.`,
    en: `This purpose (${amount}) is outside the three of the regulation; the grant may not pay it.`,
  }),
  suggestion: () => ({
    nl: 'Betaal dit deel uit eigen middelen en houd het apart.',
    en: 'Pay this part from own means and keep it apart.',
  }),
  reference: VNG,
})

export const staffHours = issueKind<{ judgementPoint: 'own-staff-hours' }>({
  code: 'agreement/own-staff-hours',
  severity: 'warning',
  message: () => ({
    nl: 'Of eigen uren van de gemeente uit de uitkering mogen komen, laten de bronnen open.',
    en: 'The sources leave open whether hours of own staff may come from the grant.',
  }),
  suggestion: () => ({
    nl: 'Leg vast hoe u dit beoordeelt.',
    en: 'Record how you judge this.',
  }),
  reference: MONITOR,
})

export const advancesAboveAmount = issueKind<{ advances: string; amount: string }>({
  code: 'agreement/advances-above-amount',
  message: ({ advances, amount }) => ({
    nl: `De voorschotten (${advances}) zijn samen hoger dan het bedrag (${amount}).`,
    en: `The advances (${advances}) together exceed the amount (${amount}).`,
  }),
  suggestion: () => ({
    nl: 'Een betaalschema dat sluit, geeft paymentPlan.',
    en: 'A plan of payment that fits is given by paymentPlan.',
  }),
  reference: /* @__PURE__ */ awb('4:52'),
})

export const noAmountRule = issueKind<None>({
  code: 'agreement/no-amount-rule',
  message: () => ({
    nl: 'Alleen een maximum is gegeven; hoe het bedrag wordt bepaald, ontbreekt (amountRule).',
    en: 'Only a maximum is given; how the amount is set is missing (amountRule).',
  }),
  suggestion: () => ({
    nl: "Beschrijf het, of kies amountIs: 'fixed'.",
    en: "Describe it, or choose amountIs: 'fixed'.",
  }),
  reference: /* @__PURE__ */ awb('4:31'),
})

export const amountAboveGrant = issueKind<{ amount: string; grant: string; difference: string }>({
  code: 'agreement/amount-above-grant',
  severity: 'warning',
  message: ({ amount, grant, difference }) => ({
    nl: `Het deel voor de drie doelen (${amount}) is ${difference} hoger dan de uitkering (${grant}).`,
    en: `The part for the three purposes (${amount}) is ${difference} above the grant (${grant}).`,
  }),
  suggestion: () => ({
    nl: 'Zeg uit welke middelen het verschil komt.',
    en: 'Say from which means the difference comes.',
  }),
  reference: VNG,
})

export const grantOfAnother = issueKind<{ code: string; grantCode: string }>({
  code: 'agreement/grant-of-another',
  message: ({ code, grantCode }) => ({
    nl: `De uitkering is van ${grantCode}, de overeenkomst van ${code}.`,
    en: `The grant is of ${grantCode}, the agreement of ${code}.`,
  }),
  suggestion: ({ code }) => ({
    nl: `Geef de uitkering van ${code}.`,
    en: `Give the grant of ${code}.`,
  }),
})

interface Years extends Record<string, string | number> {
  from: string
  to: string
  year: number
}

export const periodOutsideGrantYear = issueKind<Years>({
  code: 'agreement/period-outside-grant-year',
  message: ({ from, to, year }) => ({
    nl: `Het tijdvak (${from} tot en met ${to}) heeft geen dag in ${year}, het jaar van de uitkering.`,
    en: `The period (${from} to ${to}) has no day in ${year}, the year of the grant.`,
  }),
  suggestion: ({ year }) => ({
    nl: `Kies een tijdvak in ${year} of de uitkering van een ander jaar.`,
    en: `Choose a period in ${year} or the grant of another year.`,
  }),
})

export const periodBeyondGrantYear = issueKind<Years & { judgementPoint: 'unspent-grant' }>({
  code: 'agreement/period-beyond-grant-year',
  severity: 'warning',
  message: ({ from, to, year }) => ({
    nl: `Het tijdvak (${from} tot en met ${to}) ligt deels buiten ${year}; of uitkering naar een ander jaar mee mag, laten de bronnen open.`,
    en: `The period (${from} to ${to}) lies partly outside ${year}; the sources leave open whether grant money may be carried over.`,
  }),
  suggestion: () => ({
    nl: 'Maak één overeenkomst per jaar of leg uw keuze vast.',
    en: 'Make one agreement per year or record your choice.',
  }),
})

export const decisionMissing = issueKind<{ judgementPoint: 'executive-decision' }>({
  code: 'agreement/executive-decision-missing',
  severity: 'warning',
  message: () => ({
    nl: 'Er is geen collegebesluit. Of het aan de verlening moet voorafgaan, laten de bronnen open; de meeste gemeenten nemen er een.',
    en: 'There is no decision of the executive. The sources leave open whether one must precede the award; most municipalities take one.',
  }),
  suggestion: () => ({
    nl: 'Neem een besluit of leg vast waarom niet.',
    en: 'Take a decision or record why not.',
  }),
  reference: MONITOR,
})

export const decisionLate = issueKind<{
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

export const pendingTooLong = issueKind<{ yearsRunning: number }>({
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

export const incidentalTooLong = issueKind<{ yearsRunning: number }>({
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

export const noReasonableTerm = issueKind<{ yearsRunning: number; from: string }>({
  code: 'agreement/no-reasonable-term',
  severity: 'warning',
  message: ({ yearsRunning, from }) => ({
    nl: `Na ${yearsRunning} jaren achtereen kan de subsidie vanaf ${from} alleen met een redelijke termijn stoppen of dalen; een aankondiging ervoor ontbreekt.`,
    en: `After ${yearsRunning} years in a row the subsidy can stop or fall from ${from} only with a reasonable term; notice before it is missing.`,
  }),
  suggestion: () => ({
    nl: 'Zeg het tijdig aan (noticeOn) of verschuif de datum.',
    en: 'Give notice in time (noticeOn) or move the date.',
  }),
  reference: /* @__PURE__ */ awb('4:51'),
})

export const provisoInvokedLate = issueKind<{ invokedOn: string; last: string }>({
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

export const provisoInvokedEarly = issueKind<{ invokedOn: string; adoptedOn: string | null }>({
  code: 'agreement/proviso-invoked-early',
  message: ({ invokedOn }) => ({
    nl: `Op ${invokedOn} is een beroep gedaan op het begrotingsvoorbehoud, maar toen was de begroting nog niet vastgesteld.`,
    en: `The budget proviso was invoked on ${invokedOn}, but the budget had not been adopted then.`,
  }),
  suggestion: () => ({
    nl: 'Geef de datum waarop de begroting is vastgesteld (budgetAdoptedOn).',
    en: 'Give the date on which the budget was adopted (budgetAdoptedOn).',
  }),
  reference: /* @__PURE__ */ awb('4:34'),
})

export const provisoRunning = issueKind<{ last: string }>({
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
