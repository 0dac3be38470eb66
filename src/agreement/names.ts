import type { Text } from '../core/result/index.js'
import type { AgreementState } from './states.js'

/** The states in words. */
export const stateNames: Readonly<Record<AgreementState, Text>> = {
  drafted: { nl: 'opgesteld', en: 'drafted' },
  requested: { nl: 'aangevraagd', en: 'requested' },
  awarded: { nl: 'verleend', en: 'awarded' },
  refused: { nl: 'geweigerd', en: 'refused' },
  amended: { nl: 'gewijzigd', en: 'amended' },
  suspended: { nl: 'opgeschort', en: 'suspended' },
  reported: { nl: 'verantwoord', en: 'reported' },
  determined: { nl: 'vastgesteld', en: 'determined' },
  'determined-lower': { nl: 'lager vastgesteld', en: 'determined lower' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  revised: { nl: 'gewijzigd na vaststelling', en: 'revised' },
  recovered: { nl: 'teruggevorderd of verrekend', en: 'recovered or set off' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
  closed: { nl: 'afgesloten', en: 'closed' },
}
