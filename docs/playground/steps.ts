import { explain } from 'spuk-ido'
import type { Grant } from 'spuk-ido'
import { locale } from './language.js'
import { rendered } from './markdown.js'

/** How it was computed, line by line. */
export function steps(grant: Grant): DocumentFragment {
  return rendered(explain(grant, { locale: locale(), format: 'markdown' }), 3)
}
