/** A plain object by key, in which even a key such as `__proto__` is an own property. */
export function record<K extends string, V>(
  keys: readonly K[],
  value: (index: number) => V,
): Readonly<Record<K, V>> {
  const made: Partial<Record<K, V>> = {}
  keys.forEach((key, i) => {
    if (key === '__proto__') {
      const own = { value: value(i), enumerable: true, configurable: true, writable: true }
      Object.defineProperty(made, key, own)
    } else made[key] = value(i)
  })
  return made as Record<K, V>
}
