import type { Assumption } from '../../core/explain/model.js'
import { uncheckedAwb } from '../references.js'

/** Article 119 of book 6 of the civil code, cited from general knowledge. */
const BW = { source: 'BW', article: '6:119(2)', certainty: 'unchecked' } as const

const DEFAULT: Assumption = {
  id: 'agreement/interest-from-default',
  text: {
    nl: 'Aangenomen is dat het verzuim begint op de opgegeven eerste dag en dat wettelijke rente is verschuldigd; die artikelen zijn niet nagelezen.',
    en: 'It is assumed that default begins on the first day given and that statutory interest is due; those articles were not checked.',
  },
  reference: uncheckedAwb('4:98'),
}

const DAYS: Assumption = {
  id: 'agreement/interest-days',
  text: {
    nl: 'Aangenomen is dat elke dag telt voor het aantal dagen van zijn jaar van verzuim (365 of 366), en dat de rente per jaar van verzuim op de cent wordt afgerond.',
    en: 'It is assumed that each day counts by the days of its year of default (365 or 366), and that the interest of each year of default is rounded to the cent.',
  },
}

const COMPOUND: Assumption = {
  id: 'agreement/interest-compound',
  text: {
    nl: 'Aangenomen is dat na elk heel jaar over de rente ook rente loopt.',
    en: 'It is assumed that interest bears interest after each whole year.',
  },
  reference: BW,
}

/** What the sources do not settle, as far as the caller did not either. */
export function assumptionsOf(compound: boolean | undefined): readonly Assumption[] {
  return [DEFAULT, DAYS, ...(compound === undefined ? [COMPOUND] : [])]
}
