import { inWords } from '../core/calendar/index.js'
import type { Assumption } from '../core/explain/index.js'
import { deepFreeze } from '../core/frozen/index.js'

/** The year has no confirmed regime. */
export function regimeAssumed(year: number, likely: boolean): Assumption {
  return likely
    ? {
        id: 'regime-assumed',
        text: {
          nl: `Voor ${year} gelden naar verwachting dezelfde bedragen en dezelfde telling als voor 2023; bevestigd is dat niet.`,
          en: `For ${year} the same amounts and the same count as for 2023 are expected to hold; that is not confirmed.`,
        },
      }
    : {
        id: 'no-confirmed-regime',
        text: {
          nl: `Voor ${year} is geen regeling bevestigd; de uitkomst rust geheel op de opgegeven parameters.`,
          en: `No regulation is confirmed for ${year}; the outcome rests entirely on the parameters given.`,
        },
      }
}

/** The register does not know the municipalities of the year yet. */
export function divisionAssumed(year: number, division: number): Assumption {
  return {
    id: 'division-assumed',
    text: {
      nl: `De gemeentelijke indeling van ${year} is nog niet bekend; gerekend is met die van ${division}.`,
      en: `The municipal division of ${year} is not known yet; that of ${division} was used.`,
    },
  }
}

export function ownParameters(names: readonly string[]): Assumption {
  return {
    id: 'own-parameters',
    text: {
      nl: `Berekend met eigen parameters: ${names.join(', ')}.`,
      en: `Computed with parameters of the caller: ${names.join(', ')}.`,
    },
  }
}

/** The count of inhabitants behind the population component was inferred, not read. */
export const POPULATION_BASE: Assumption = /* @__PURE__ */ deepFreeze({
  id: 'population-base',
  text: {
    nl: 'De telling van de inwoners is afgeleid uit het landelijke bedrag (17.590.672 × € 0,83 = € 14.600.257,76; gepubliceerd: 14,6 miljoen).',
    en: 'The count of inhabitants was inferred from the national amount (17,590,672 × €0.83 = €14,600,257.76; published: 14.6 million).',
  },
})

/** Where the weights of the education component come from. */
export const EDUCATION_BASE: Assumption = /* @__PURE__ */ deepFreeze({
  id: 'education-base',
  text: {
    nl: 'De grondslag van de onderwijscomponent is niet bekend. Hier is het gepubliceerde bedrag (2,53 miljoen) verdeeld naar het CBS-aandeel laag opgeleiden van 2021 maal het aantal inwoners.',
    en: 'The base of the education component is not known. Here the published amount (2.53 million) is apportioned by the CBS share with low education of 2021 times the inhabitants.',
  },
})

/** Shares of municipalities that merged were carried over. */
export const SHARE_CARRIED: Assumption = /* @__PURE__ */ deepFreeze({
  id: 'education-share-carried',
  text: {
    nl: 'Deze gemeente is na 2021 gefuseerd. Het aandeel is het gemiddelde van de oude gemeenten, gewogen naar inwoners op 1 januari 2021.',
    en: 'This municipality merged after 2021. The share is the mean of the old municipalities, weighted by inhabitants of 1 January 2021.',
  },
})

/** Own inhabitants take a municipality out of the national apportionment. */
export const TIE_LOST: Assumption = /* @__PURE__ */ deepFreeze({
  id: 'national-tie-lost',
  text: {
    nl: 'Met een eigen aantal inwoners blijft het landelijke bedrag per eenheid gewicht gelijk; de uitkomsten van alle gemeenten tellen dan niet meer op tot het landelijke budget.',
    en: 'With an own count of inhabitants the national amount per unit of weight stays as it is; the outcomes of all municipalities then no longer add up to the national budget.',
  },
})

/** The annex is not in the library. */
export const ANNEX_FROM_CALLER: Assumption = /* @__PURE__ */ deepFreeze({
  id: 'annex-from-caller',
  text: {
    nl: 'Het bedrag uit de bijlage is opgegeven door de gebruiker en hier niet gecontroleerd.',
    en: 'The amount in the annex was given by the user and not checked here.',
  },
})

/** The weights rest on the caller's own budget, not on the published one. */
export const OWN_BUDGET: Assumption = /* @__PURE__ */ deepFreeze({
  id: 'education-base',
  text: {
    nl: 'De grondslag van de onderwijscomponent is niet bekend. Hier is het opgegeven budget verdeeld naar het CBS-aandeel laag opgeleiden van 2021 maal het aantal inwoners.',
    en: 'The base of the education component is not known. Here the budget given is apportioned by the CBS share with low education of 2021 times the inhabitants.',
  },
})

/** The register does not record when its figures became public. */
export function figuresUndated(knownOn: string): Assumption {
  const day = inWords(knownOn)
  return {
    id: 'figures-undated',
    text: {
      nl: `Wanneer het CBS de gebruikte cijfers bekendmaakte, is hier niet vastgelegd; zij zijn gebruikt, ook al is gevraagd wat op ${day.nl} bekend was.`,
      en: `When CBS published the figures used is not recorded here; they were used although what was known on ${day.en} was asked for.`,
    },
  }
}
