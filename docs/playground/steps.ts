import type { Grant } from 'spuk-ido'
import { paper } from './paper.js'

/** How it was computed, line by line. */
export function steps({ explanation }: Grant): DocumentFragment {
  return paper(explanation, 4)
}
