import { issueKind } from '../core/result/index.js'
import { VNG } from './references.js'

export const notAYear = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'regulation/not-a-year',
  message: ({ given }) => ({
    nl: `“${given}” is geen jaartal.`,
    en: `“${given}” is not a year.`,
  }),
  suggestion: () => ({
    nl: 'Schrijf het jaar als getal, zoals 2023.',
    en: 'Write the year as a number, such as 2023.',
  }),
})

export const beforeFirstYear = /* @__PURE__ */ issueKind<{ year: number; inForceFrom: string }>({
  code: 'regulation/before-first-year',
  message: ({ year, inForceFrom }) => ({
    nl: `In ${year} gold de regeling nog niet; zij geldt vanaf ${inForceFrom}.`,
    en: `In ${year} the regulation was not yet in force; it is in force from ${inForceFrom}.`,
  }),
  suggestion: ({ inForceFrom }) => ({
    nl: `Kies een jaar vanaf ${inForceFrom}.`,
    en: `Choose a year from ${inForceFrom} on.`,
  }),
  hint: ({ year }) => ({
    nl: `Wat over dat jaar bekend is, geeft regimeFor(${year}).`,
    en: `regimeFor(${year}) gives what is known about that year.`,
  }),
})

export const noConfirmedRegime = /* @__PURE__ */ issueKind<{
  year: number
  confirmedUntil: string
  assumedUntil: string
  knownOn: string | null
  facts: readonly string[]
  englishFacts: readonly string[]
}>({
  code: 'regulation/no-confirmed-regime',
  message: ({ year, confirmedUntil, assumedUntil, knownOn, facts, englishFacts }) => {
    const seen = knownOn === null ? { nl: '', en: '' } : asKnownOn(knownOn)
    return {
      nl: `Voor ${year} is geen regeling bevestigd${seen.nl}: bevestigd van kracht tot en met ${confirmedUntil}, naar aanname tot en met ${assumedUntil}. ${facts.join(' ')}`.trimEnd(),
      en: `No regulation is confirmed for ${year}${seen.en}: confirmed in force until ${confirmedUntil}, by assumption until ${assumedUntil}. ${englishFacts.join(' ')}`.trimEnd(),
    }
  },
  suggestion: () => ({
    nl: 'Reken met eigen parameters als u weet wat er geldt.',
    en: 'Compute with parameters of your own if you know what holds.',
  }),
})

function asKnownOn(date: string): { nl: string; en: string } {
  return { nl: `, zoals bekend op ${date}`, en: `, as known on ${date}` }
}

export const notYetPublished = /* @__PURE__ */ issueKind<{
  year: number
  knownOn: string
  publishedOn: string
}>({
  code: 'regulation/not-yet-published',
  message: ({ year, knownOn, publishedOn }) => ({
    nl: `Op ${knownOn} was voor ${year} nog geen regeling bekend; zij is bekendgemaakt op ${publishedOn}.`,
    en: `On ${knownOn} no regulation was known yet for ${year}; it was published on ${publishedOn}.`,
  }),
})

export const outsidePurposes = /* @__PURE__ */ issueKind<{ amount: string }>({
  code: 'regulation/outside-purposes',
  severity: 'warning',
  message: () => ({
    nl: 'Deze regel valt buiten de drie doelen en mag niet uit de uitkering komen.',
    en: 'This line is outside the three purposes and may not come from the grant.',
  }),
  reference: VNG,
})

export const ownStaffHours = /* @__PURE__ */ issueKind<{ judgementPoint: 'own-staff-hours' }>({
  code: 'regulation/own-staff-hours',
  severity: 'warning',
  message: () => ({
    nl: 'Of eigen uren van de gemeente uit de uitkering mogen komen, laten de bronnen open.',
    en: 'The sources leave open whether hours of own staff may come from the grant.',
  }),
  suggestion: () => ({
    nl: 'Leg vast hoe u dit beoordeelt.',
    en: 'Record how you judge this.',
  }),
})

export const vatMixed = /* @__PURE__ */ issueKind<{
  judgementPoint: 'vat'
  included: readonly number[]
  excluded: readonly number[]
}>({
  code: 'regulation/vat-mixed',
  severity: 'warning',
  message: ({ included, excluded }) => ({
    nl: `Sommige regels zijn met btw geboekt (${included.join(', ')}), andere zonder (${excluded.join(', ')}). Of btw uit de uitkering mag komen, laten de bronnen open.`,
    en: `Some lines hold VAT (${included.join(', ')}), others leave it out (${excluded.join(', ')}). The sources leave open whether VAT may come from the grant.`,
  }),
  suggestion: () => ({
    nl: 'Boek alle regels op één manier en leg vast welke.',
    en: 'Book all lines in one way and record which.',
  }),
})

export const networkSteering = /* @__PURE__ */ issueKind<{ judgementPoint: 'network-steering' }>({
  code: 'regulation/network-steering',
  severity: 'info',
  message: () => ({
    nl: 'Of de gemeente eigen regie op het netwerk per activiteit moet verantwoorden, laten de bronnen open.',
    en: 'The sources leave open whether a municipality must account for its own network steering per activity.',
  }),
})
