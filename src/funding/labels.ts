import type { Text } from '../core/result/index.js'

/** A text with something after it in both languages. */
export function joined(text: Text, nl: string, en: string = nl): Text {
  return { nl: `${text.nl}${nl}`, en: `${text.en}${en}` }
}
