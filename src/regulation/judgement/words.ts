import type { Fact, JudgementOption } from '../model.js'
import { MONITOR, MONITOR_PUBLISHED } from '../references.js'

/** One way to answer a point. */
export function option(id: string, nl: string, en: string): JudgementOption {
  return { id, label: { nl, en } }
}

/** What the follow-up monitor of June 2023 reports. */
export function monitor(nl: string, en: string): Fact {
  return { text: { nl, en }, on: MONITOR_PUBLISHED, reference: MONITOR, certainty: 'read' }
}
