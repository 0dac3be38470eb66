import { issueKind } from '../core/result/index.js'
import type { AmountFact } from '../core/result/index.js'
import { registerCoverage } from '../municipality/index.js'
import { awb, MONITOR, regulation, VNG } from './references.js'

// What can be wrong with an agreement, or worth looking at. Of its legal
// basis: basis-issues.ts; of its conditions: condition-issues.ts; of moves: move-issues.ts.

type None = Record<string, never>

export const negativeTerm = /* @__PURE__ */ issueKind<None>({
  code: 'agreement/negative-term',
  message: () => ({
    nl: 'Een termijn in een verordening telt ten minste één dag.',
    en: 'A term in an ordinance counts at least one day.',
  }),
  suggestion: () => ({
    nl: 'Schrijf de termijn zonder minteken; de termijn om aan te vragen wordt vanzelf teruggeteld.',
    en: 'Write the term without a minus; the term to apply is counted back by itself.',
  }),
  hint: () => ({
    nl: 'Schrijf bijvoorbeeld { weeks: 13 }, ook bij requestBefore.',
    en: 'Write for example { weeks: 13 }, at requestBefore too.',
  }),
})

export const notAGrant = /* @__PURE__ */ issueKind<None>({
  code: 'agreement/not-a-grant',
  message: () => ({
    nl: 'Dit is geen berekende uitkering.',
    en: 'This is not a grant that was computed.',
  }),
  hint: () => ({
    nl: 'Geef de uitkomst van grantFor.',
    en: 'Give the result of grantFor.',
  }),
})

export const invalidTimestamp = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'agreement/invalid-timestamp',
  message: ({ given }) => ({
    nl: `“${given}” is geen tijdstip in UTC.`,
    en: `“${given}” is not a moment in UTC.`,
  }),
  suggestion: () => ({
    nl: "Schrijf '2024-01-15' of '2024-01-15T09:30:00Z'.",
    en: "Write '2024-01-15' or '2024-01-15T09:30:00Z'.",
  }),
})

export const emptyCalendar = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'agreement/empty-calendar',
  message: () => ({
    nl: 'Er is geen termijn om in de agenda te zetten; een lege agenda is geen geldig bestand.',
    en: 'There is no deadline to put into the calendar; an empty calendar is not a valid file.',
  }),
  suggestion: () => ({
    nl: 'Maak pas een agenda als er een termijn is.',
    en: 'Make a calendar only once there is a deadline.',
  }),
})

export const municipalityGone = /* @__PURE__ */ issueKind<{
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
  reference: registerCoverage.sources.mergers,
})

export const municipalityNotYet = /* @__PURE__ */ issueKind<{ name: string; from: string }>({
  code: 'agreement/municipality-not-yet',
  message: ({ name, from }) => ({
    nl: `De gemeente ${name} bestaat sinds ${from}, na het begin van het tijdvak.`,
    en: `The municipality ${name} exists since ${from}, after the period begins.`,
  }),
  suggestion: () => ({
    nl: 'Sluit voor de tijd ervoor een overeenkomst met haar voorganger.',
    en: 'Make an agreement with its predecessor for the time before.',
  }),
  reference: registerCoverage.sources.mergers,
})

export const contactMissing = /* @__PURE__ */ issueKind<{
  side: 'municipality' | 'library'
  on: string
}>({
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

export const purposesDiffer = /* @__PURE__ */ issueKind<{
  amount: AmountFact
  sum: AmountFact
  difference: AmountFact
}>({
  code: 'agreement/purposes-differ',
  message: ({ amount, sum, difference }) => ({
    nl: `De doelen tellen op tot ${sum}, het bedrag is ${amount}; het verschil is ${difference}.`,
    en: `The purposes add up to ${sum}, the amount is ${amount}; the difference is ${difference}.`,
  }),
  suggestion: () => ({
    nl: 'Verdeel het hele bedrag over de doelen.',
    en: 'Divide the whole amount over the purposes.',
  }),
  hint: () => ({
    nl: 'apportion verdeelt een bedrag tot op de cent.',
    en: 'apportion divides an amount to the cent.',
  }),
  reference: VNG,
})

export const purposeOutside = /* @__PURE__ */ issueKind<{ amount: AmountFact }>({
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

export const staffHours = /* @__PURE__ */ issueKind<{ judgementPoint: 'own-staff-hours' }>({
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

export const advancesAboveAmount = /* @__PURE__ */ issueKind<{
  advances: AmountFact
  amount: AmountFact
}>({
  code: 'agreement/advances-above-amount',
  message: ({ advances, amount }) => ({
    nl: `De voorschotten (${advances}) zijn samen hoger dan het bedrag (${amount}).`,
    en: `The advances (${advances}) together exceed the amount (${amount}).`,
  }),
  suggestion: () => ({
    nl: 'Verlaag de voorschotten tot zij samen hoogstens het bedrag zijn.',
    en: 'Lower the advances until together they are at most the amount.',
  }),
  hint: () => ({
    nl: 'Een betaalschema dat sluit, geeft paymentPlan.',
    en: 'paymentPlan gives a plan of payment that fits.',
  }),
  reference: /* @__PURE__ */ awb('4:52'),
})

export const noAmountRule = /* @__PURE__ */ issueKind<None>({
  code: 'agreement/no-amount-rule',
  message: () => ({
    nl: 'Alleen een maximum is gegeven; hoe het bedrag wordt bepaald, ontbreekt.',
    en: 'Only a maximum is given; how the amount is set is missing.',
  }),
  suggestion: () => ({
    nl: 'Beschrijf hoe het bedrag wordt bepaald, of kies een vast bedrag.',
    en: 'Describe how the amount is set, or choose a fixed amount.',
  }),
  hint: () => ({
    nl: "Vul amountRule in, of amountIs: 'fixed'.",
    en: "Give amountRule, or amountIs: 'fixed'.",
  }),
  reference: /* @__PURE__ */ awb('4:31'),
})

export const amountAboveGrant = /* @__PURE__ */ issueKind<{
  amount: AmountFact
  grant: AmountFact
  difference: AmountFact
}>({
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

export const grantOfAnother = /* @__PURE__ */ issueKind<{ code: string; grantCode: string }>({
  code: 'agreement/grant-of-another',
  message: ({ code, grantCode }) => ({
    nl: `De uitkering is van ${grantCode}, de overeenkomst van ${code}.`,
    en: `The grant is of ${grantCode}, the agreement of ${code}.`,
  }),
  suggestion: ({ code }) => ({
    nl: `Geef de uitkering van ${code}.`,
    en: `Give the grant of ${code}.`,
  }),
  reference: /* @__PURE__ */ regulation('3'),
})

interface Years extends Record<string, string | number> {
  from: string
  to: string
  year: number
}

export const periodOutsideGrantYear = /* @__PURE__ */ issueKind<Years>({
  code: 'agreement/period-outside-grant-year',
  message: ({ from, to, year }) => ({
    nl: `Het tijdvak (${from} tot en met ${to}) heeft geen dag in ${year}, het jaar van de uitkering.`,
    en: `The period (${from} to ${to}) has no day in ${year}, the year of the grant.`,
  }),
  suggestion: ({ year }) => ({
    nl: `Kies een tijdvak in ${year} of de uitkering van een ander jaar.`,
    en: `Choose a period in ${year} or the grant of another year.`,
  }),
  reference: /* @__PURE__ */ regulation('2'),
})

export const periodBeyondGrantYear = /* @__PURE__ */ issueKind<
  Years & { judgementPoint: 'unspent-grant' }
>({
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
  reference: /* @__PURE__ */ regulation('2'),
})
