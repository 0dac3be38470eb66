/**
 * The items of which the id was not seen before, in their order; of double ids the first stays.
 * **Its memory grows with the number of ids** (some hundred bytes each), which is why `tally`
 * does not do it by itself.
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
  return Symbol.asyncIterator in items ? asyncUnique(items) : syncUnique(items)
}

function* syncUnique<T extends { readonly id: string }>(items: Iterable<T>): Iterable<T> {
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item.id)) continue
    seen.add(item.id)
    yield item
  }
}

async function* asyncUnique<T extends { readonly id: string }>(
  items: AsyncIterable<T>,
): AsyncIterable<T> {
  const seen = new Set<string>()
  for await (const item of items) {
    if (seen.has(item.id)) continue
    seen.add(item.id)
    yield item
  }
}
