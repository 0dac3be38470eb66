import type { AccountStatus } from '../../accountability/index.js'
import type { Issue, Text } from '../../core/result/index.js'
import { judgementPoints } from '../../regulation/index.js'
import type { Block } from '../model.js'

// Pieces that several documents have in common.

/** How far an account has come, in words. */
export const ACCOUNT_STATUSES: Readonly<Record<AccountStatus, Text>> = {
  budget: { nl: 'begroting', en: 'budget' },
  provisional: { nl: 'voorlopig', en: 'provisional' },
  final: { nl: 'definitief', en: 'final' },
  audited: { nl: 'met controleverklaring', en: 'audited' },
}

/** A heading in both languages. */
export const heading = (nl: string, en: string): Block => ({ type: 'heading', text: { nl, en } })
/** A paragraph in both languages. */
export const paragraph = (text: Text): Block => ({ type: 'paragraph', text })

/** What deserves attention, if anything does. */
export function warningBlocks(warnings: readonly Issue[]): Block[] {
  if (warnings.length === 0) return []
  const items = warnings.map(({ message, english }) => ({ nl: message, en: english.message }))
  return [heading('Let op', 'Please note'), { type: 'list', items }]
}

/** The judgement points that a result touches, if any. */
export function pointBlocks(ids: readonly string[]): Block[] {
  const points = judgementPoints.filter(({ id }) => ids.includes(id))
  if (points.length === 0) return []
  return [
    heading('Wat nog een oordeel vraagt', 'What still needs a judgement'),
    { type: 'list', items: points.map(({ question }) => question) },
  ]
}
