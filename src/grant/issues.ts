import { issueKind } from '../core/result/index.js'
import type { AmountFact } from '../core/result/index.js'

export const incompleteParameters = /* @__PURE__ */ issueKind<{
  year: number
  missing: readonly string[]
}>({
  code: 'grant/incomplete-parameters',
  message: ({ year, missing }) => ({
    nl: `Voor ${year} staat geen regeling vast. Rekenen kan alleen met volledige eigen parameters; er ontbreekt: ${missing.join(', ')}.`,
    en: `No regulation is confirmed for ${year}. Computing needs complete parameters of your own; missing: ${missing.join(', ')}.`,
  }),
  hint: () => ({
    nl: 'Geef parameters: { populationRate, educationRate, educationBudget, populationDate }.',
    en: 'Give parameters: { populationRate, educationRate, educationBudget, populationDate }.',
  }),
})

export const missingInAnnex = /* @__PURE__ */ issueKind<{
  year: number
  code: string
  name: string
}>({
  code: 'grant/missing-in-annex',
  message: ({ year, code, name }) => ({
    nl: `${name} (${code}) ontbreekt in de bijlage voor ${year}.`,
    en: `${name} (${code}) is missing from the annex for ${year}.`,
  }),
})

export const twiceInAnnex = /* @__PURE__ */ issueKind<{ code: string; name: string }>({
  code: 'grant/twice-in-annex',
  message: ({ code, name }) => ({
    nl: `${name} (${code}) staat meer dan één keer in de bijlage.`,
    en: `${name} (${code}) occurs more than once in the annex.`,
  }),
})

export const annexTotalDiffers = /* @__PURE__ */ issueKind<{
  stated: AmountFact
  sum: AmountFact
  difference: AmountFact
}>({
  code: 'grant/annex-total-differs',
  message: ({ stated, sum, difference }) => ({
    nl: `Het opgegeven totaal ${stated} is niet de som van de bijlage ${sum}; het verschil is ${difference}.`,
    en: `The stated total ${stated} is not the sum of the annex ${sum}; the difference is ${difference}.`,
  }),
})

export const mixedYears = /* @__PURE__ */ issueKind<{ years: readonly number[] }>({
  code: 'grant/mixed-years',
  message: ({ years }) => ({
    nl: `Deze uitkeringen zijn van verschillende jaren (${years.join(', ')}); een landelijk totaal is van één jaar.`,
    en: `These grants are of different years (${years.join(', ')}); a national total is of one year.`,
  }),
})

export const noGrants = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'grant/no-grants',
  message: () => ({
    nl: 'Er zijn geen uitkeringen om op te tellen.',
    en: 'There are no grants to add up.',
  }),
})

export const twiceInList = /* @__PURE__ */ issueKind<{ codes: readonly string[] }>({
  code: 'grant/twice-in-list',
  message: ({ codes }) => ({
    nl: `Deze gemeenten staan meer dan één keer in de lijst: ${codes.join(', ')}.`,
    en: `These municipalities occur more than once in the list: ${codes.join(', ')}.`,
  }),
})

export const moreThanInhabitants = /* @__PURE__ */ issueKind<{
  lowEducated: number
  inhabitants: number
}>({
  code: 'grant/low-educated-above-inhabitants',
  severity: 'warning',
  message: ({ lowEducated, inhabitants }) => ({
    nl: `Het aantal inwoners met ten hoogste vmbo (${lowEducated}) is hoger dan het aantal inwoners (${inhabitants}).`,
    en: `The number of residents with at most vmbo (${lowEducated}) is above the number of inhabitants (${inhabitants}).`,
  }),
  suggestion: () => ({
    nl: 'Ga na of de getallen niet verwisseld zijn en van dezelfde gemeente zijn.',
    en: 'See whether the numbers were swapped, and whether they are of the same municipality.',
  }),
})

export const notAllMunicipalities = /* @__PURE__ */ issueKind<{
  year: number
  given: number
  all: number
}>({
  code: 'grant/not-all-municipalities',
  severity: 'warning',
  message: ({ year, given, all }) => ({
    nl: `Dit is geen landelijk totaal: het telt ${given} van de ${all} gemeenten van ${year}.`,
    en: `This is no national total: it counts ${given} of the ${all} municipalities of ${year}.`,
  }),
  suggestion: () => ({
    nl: 'Tel alle gemeenten van dat jaar op.',
    en: 'Add up all municipalities of that year.',
  }),
  hint: ({ year }) => ({
    nl: `grantsFor(${year}) geeft ze alle.`,
    en: `grantsFor(${year}) gives them all.`,
  }),
})

export const correctionOfLaterYear = /* @__PURE__ */ issueKind<{ year: number; bookedIn: number }>({
  code: 'grant/correction-of-later-year',
  message: ({ year, bookedIn }) => ({
    nl: `Een correctie van ${year} kan niet in ${bookedIn} geboekt zijn: dat jaar was er nog niet.`,
    en: `A correction of ${year} cannot have been booked in ${bookedIn}: that year was still to come.`,
  }),
  suggestion: ({ year }) => ({
    nl: `Boek haar in ${year} of later, of verbeter het jaar.`,
    en: `Book it in ${year} or later, or mend the year.`,
  }),
})
