import { plain } from '../../core/input/index.js'
import { shown, SpukError, valueOf } from '../../core/result/index.js'
import { parseWith } from '../../core/schema/index.js'
import { notPublished } from './issues.js'
import type { PublishedTally } from './model.js'
import { publishedTallySchema } from './schema.js'

/**
 * A published tally that comes back, as it was made or from JSON, read once: a copy.
 *
 * @throws SpukError `information-point/not-a-published-tally`, `input/…` for parts of no sound form
 */
export function publishedFrom(value: unknown): PublishedTally {
  const given: unknown = plain(value)
  const isOne =
    typeof given === 'object' &&
    given !== null &&
    'kind' in given &&
    given.kind === 'published-tally'
  if (!isOne) throw new SpukError([notPublished({ given: shown(given) })])
  return valueOf(parseWith(publishedTallySchema, given))
}
