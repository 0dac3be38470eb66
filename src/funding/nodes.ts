// The nodes of this room's explanations.
import type { ExplanationNode } from '../core/explain/model.js'
import { euro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'

/** An amount that the caller brought. */
export function inputNode(id: string, label: Text, value: Euro): ExplanationNode {
  return { type: 'input', id, label, unit: 'euro', value, origin: 'caller' }
}

/** A sum; a sum of nothing has no step, it is nought from the start. */
export function sumNode(
  id: string,
  label: Text,
  of: readonly string[],
  value: Euro,
): ExplanationNode {
  if (of.length === 0) return inputNode(id, label, euro(0))
  return { type: 'step', id, label, unit: 'euro', op: 'add', of, value }
}

/** The first less all others. */
export function lessNode(
  id: string,
  label: Text,
  of: readonly string[],
  value: Euro,
): ExplanationNode {
  return { type: 'step', id, label, unit: 'euro', op: 'subtract', of, value }
}

/** A text with something after it in both languages. */
export function joined(text: Text, nl: string, en: string = nl): Text {
  return { nl: `${text.nl}${nl}`, en: `${text.en}${en}` }
}
