/** Every text that occurs anywhere in a value: objects with `nl` or `en`. */
export function textsIn(value: unknown): { nl?: unknown; en?: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value || 'en' in value) return [value]
  return Object.values(value).flatMap(textsIn)
}

/** Every object anywhere in a value that has a field of this name. */
export function having(field: string, value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap((inner) => having(field, inner))
  return Object.hasOwn(value, field) ? [value as Record<string, unknown>, ...inside] : inside
}
