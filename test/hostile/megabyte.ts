// Inputs of about a megabyte, made from valid calls: every list and every record in them grown, every text long.
import { changed, slotsOf, valueAt } from './attack.js'

const MEGABYTE = 1_000_000
/** So many parts of one call are grown: the outer ones, and of the others some of every kind. */
const MOST_PARTS = 40

/** A call with one part of it grown, and how. */
export interface Grown {
  readonly how: string
  readonly given: () => readonly unknown[]
}

/** The call with its parts grown to a megabyte, one at a time. */
export function grown(name: string, given: readonly unknown[]): readonly Grown[] {
  const slots = slotsOf(name, given)
  const step = Math.max(1, slots.length / MOST_PARTS)
  const some = Array.from({ length: Math.min(slots.length, MOST_PARTS) }, (_, i) => {
    return slots[i < MOST_PARTS / 2 ? i : Math.floor(i * step)] ?? []
  })
  return some.flatMap((slot) => {
    const value = valueAt(given, slot)
    const large = (how: string, make: () => unknown): Grown => ({
      how: `${slot.join('.')}: ${how}`,
      given: () => changed(given, slot, 'instead', make()),
    })
    if (typeof value === 'string') {
      return ['9', 'a '].map((part) =>
        large(`a text of '${part}'`, () => part.repeat(MEGABYTE / part.length)),
      )
    }
    if (Array.isArray(value) && value.length > 0) {
      const list: readonly unknown[] = value
      return [
        large('a list of others', () => repeated(list, renamed)),
        large('a list of the same', () => repeated(list, (element) => element)),
      ]
    }
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
      return [large('a record', () => widened(value))]
    }
    return []
  })
}

function repeated(list: readonly unknown[], make: (element: unknown, i: number) => unknown) {
  const times = Math.ceil((MEGABYTE / sizeOf(list)) * list.length)
  return Array.from({ length: times }, (_, i) => make(list[i % list.length], i))
}

function widened(record: object): object {
  const entries = Object.entries(record) as readonly (readonly [string, unknown])[]
  const times = Math.ceil((MEGABYTE / (sizeOf(record) + 8 * entries.length)) * entries.length)
  const more = Array.from({ length: times }, (_, i) => {
    const [key, value] = entries[i % entries.length] ?? ['', undefined]
    return [i < entries.length ? key : `${key}${i}`, value] as const
  })
  return Object.fromEntries(more)
}

const NAMES = ['id', 'name', 'row', 'period', 'title', 'who', 'ID', 'respondent']

/** The same element under a name of its own, where a list may not hold one twice. */
function renamed(element: unknown, i: number): unknown {
  if (typeof element === 'string') return numbered(element, i)
  if (Array.isArray(element)) return [renamed(element[0], i), ...(element.slice(1) as unknown[])]
  if (Object.getPrototypeOf(element ?? 0) !== Object.prototype) return element
  const own = element as Readonly<Record<string, unknown>>
  const names = NAMES.filter((key) => typeof own[key] === 'string')
  return { ...own, ...Object.fromEntries(names.map((key) => [key, numbered(own[key], i)])) }
}

/** A UUID stays one. */
function numbered(name: unknown, i: number): string {
  const text = String(name)
  return /^[\da-f-]{36}$/.test(text)
    ? text.slice(0, 28) + String(i).padStart(8, '0')
    : `${text}${i}`
}

function sizeOf(value: unknown): number {
  try {
    return Math.max(1, JSON.stringify(value).length)
  } catch {
    return 1000
  }
}
