import { markdownText } from '../core/explain/index.js'

/** A text from outside as text at the start of a line in Markdown: no image, list or heading by accident either. */
export function escaped(text: string): string {
  return markdownText(text)
    .replace(/!/g, '\\!')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
