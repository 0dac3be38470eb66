import { deepFreeze } from '../core/frozen/index.js'
import type { Ordinance } from './input.js'

/**
 * Named ordinances to start from; `{ ...ordinancePresets.vng, report: { weeks: 13 } }` sets what yours
 * has. `vng`: the thresholds of the VNG model from general knowledge, not checked; it sets no terms.
 *
 * @example
 * ordinancePresets.vng.certainty // => 'unchecked'
 * ordinancePresets.vng.activitiesUpTo // => '50000.00'
 */
export const ordinancePresets = /* @__PURE__ */ deepFreeze({
  vng: {
    name: { nl: 'Model-ASV van de VNG', en: 'VNG model ordinance' },
    certainty: 'unchecked',
    termijnenwet: false,
    directUpTo: '5000.00',
    activitiesUpTo: '50000.00',
  },
} as const satisfies Readonly<Record<string, Ordinance>>)
