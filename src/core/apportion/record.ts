/** A plain object by key; `fromEntries` keeps even a key such as `__proto__` as an own property. */
export function record<K extends string, V>(
  keys: readonly K[],
  value: (index: number, key: K) => V,
): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key, i) => [key, value(i, key)])) as Record<K, V>
}
