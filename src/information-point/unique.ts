import { missing, readingError, preview, SpukError, wrongType } from '../core/result/index.js'
import { canonicalId } from '../core/text/index.js'
import { notRegistrations } from './issues.js'
import { isAsync, isSync } from './iterables.js'

/**
 * The items of which the id was not seen before, in their order; of double ids the first stays. Ids that
 * look alike are one, and so are UUIDs in capitals and in small letters.
 * **Its memory grows with the number of ids** (some hundred bytes each), which is why `tally`
 * does not do it by itself.
 *
 * @throws SpukError `information-point/not-registrations` for what cannot be iterated; while it is read, with the
 * place in the path: `input/missing` or `/wrong-type` for an item without an id, `/unreadable` for
 * what throws, which is the `cause`
 *
 * @example
 * const visits = [{ id: 'a' }, { id: 'b' }, { id: 'a' }]
 * Array.from(uniqueById(visits)).length // => 2
 */
export function uniqueById<T extends { readonly id: string }>(items: Iterable<T>): Iterable<T>
export function uniqueById<T extends { readonly id: string }>(
  items: AsyncIterable<T>,
): AsyncIterable<T>
export function uniqueById<T extends { readonly id: string }>(
  items: Iterable<T> | AsyncIterable<T>,
): Iterable<T> | AsyncIterable<T> {
  if (isAsync(items)) return asyncUnique(items)
  if (isSync(items)) return syncUnique(items)
  throw new SpukError([notRegistrations({ given: preview(items) })])
}

function* syncUnique<T>(items: Iterable<T>): Iterable<T> {
  const seen = new Set<string>()
  let place = 0
  try {
    for (const item of items) {
      if (isNew(item, seen)) yield item
      place += 1
    }
  } catch (error) {
    throw readingError(error, [place])
  }
}

async function* asyncUnique<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  const seen = new Set<string>()
  let place = 0
  try {
    for await (const item of items) {
      if (isNew(item, seen)) yield item
      place += 1
    }
  } catch (error) {
    throw readingError(error, [place])
  }
}

/** Whether an item has an id that was not seen before; from now on it was. */
function isNew(item: unknown, seen: Set<string>): boolean {
  if (typeof item !== 'object' || item === null) {
    throw new SpukError([wrongType({ expected: ['object'], given: preview(item) })])
  }
  const { id } = item as { readonly id?: unknown }
  if (id === undefined) throw new SpukError([missing({}, ['id'])])
  if (typeof id !== 'string') {
    throw new SpukError([wrongType({ expected: ['string'], given: preview(id) }, ['id'])])
  }
  const key = canonicalId(id)
  if (seen.has(key)) return false
  seen.add(key)
  return true
}
