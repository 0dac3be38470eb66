import { deepFreeze } from '../core/frozen/index.js'
import type { PurposeDefinition } from './model.js'
import { VNG } from './references.js'

/**
 * What the grant may be spent on (a, b, c), and everything else.
 * Source: VNG, December 2022; the number of the article is not known.
 *
 * @example
 * purposes.map(({ term }) => term.nl) // => ['financiering lokale bibliotheek', 'promotie', 'regie op het netwerk', 'buiten de uitkering']
 */
export const purposes: readonly PurposeDefinition[] = /* @__PURE__ */ deepFreeze([
  {
    purpose: 'library',
    letter: 'a',
    term: { nl: 'financiering lokale bibliotheek', en: 'financing the local library' },
    text: {
      nl: 'De lokale bibliotheek financieren voor het inrichten of in stand houden van IDO’s.',
      en: 'Financing the local library for setting up or keeping IDOs.',
    },
    reference: VNG,
  },
  {
    purpose: 'promotion',
    letter: 'b',
    term: { nl: 'promotie', en: 'promotion' },
    text: {
      nl: 'De IDO’s bekend maken bij de inwoners van de gemeente.',
      en: 'Making the IDOs known to the residents of the municipality.',
    },
    reference: VNG,
  },
  {
    purpose: 'coordination',
    letter: 'c',
    term: { nl: 'regie op het netwerk', en: 'coordination of the network' },
    text: {
      nl: 'Regie voeren op de organisaties rond de IDO’s die voor de inwoners van belang zijn.',
      en: 'Steering the organisations around the IDOs that matter to the residents.',
    },
    reference: VNG,
  },
  {
    purpose: 'outside',
    letter: null,
    term: { nl: 'buiten de uitkering', en: 'outside the grant' },
    text: {
      nl: 'Alle andere uitgaven: die mogen niet uit de uitkering komen.',
      en: 'Any other spending: it may not come from the grant.',
    },
    reference: VNG,
  },
])

/** The names of the purposes, in order. */
export const PURPOSES = /* @__PURE__ */ purposes.map(({ purpose }) => purpose)
