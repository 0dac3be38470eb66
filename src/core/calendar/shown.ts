/** A short, safe picture of any value for use in an issue. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `${value.slice(0, 40)}…` : value
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
}
