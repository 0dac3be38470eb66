import { isRecord, SpukError, unreadable } from '../result/index.js'

/**
 * How JSON is written of a result in which the same parts stand at many places, such as a list of grants
 * of one year: every such part once, in `shared`; where it stood is a JSON Reference (`$ref`) to it.
 * A part in `shared` holds no references itself, so that reading takes no more than one step each.
 */
interface WrittenOnce {
  readonly shared: readonly unknown[]
  readonly [field: string]: unknown
}

/** Shorter parts stay where they are: a reference would be as long. */
const SHORTEST = 40
const POINTER = '#/shared/'

/** Lets `JSON.stringify` write a list of results, as `{ kind: 'list', list, shared }`. It stays a plain list. */
export function listWrittenOnce<T>(list: readonly T[]): readonly T[] {
  // Not enumerable: neither a copy nor a comparison nor the prompt sees it.
  return Object.defineProperty(list, 'toJSON', {
    value: () => writtenOnce({ kind: 'list', list: [...list] }),
  })
}

/** What stands at more than one place of a plain value is found by its text, whether it is one object or not. */
function writtenOnce(value: object): WrittenOnce {
  const plain = JSON.parse(JSON.stringify(value)) as Readonly<Record<string, unknown>>
  const texts = new Map<object, string>()
  const counts = new Map<string, number>()
  const count = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const text = JSON.stringify(part)
    texts.set(part, text)
    const times = (counts.get(text) ?? 0) + 1
    counts.set(text, times)
    // What is inside it was counted with the first.
    if (times === 1) for (const inner of Object.values(part)) count(inner)
  }
  count(plain)
  const shared: unknown[] = []
  const places = new Map<string, number>()
  const write = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    const text = texts.get(part) ?? ''
    if (text.length >= SHORTEST && (counts.get(text) ?? 0) > 1) {
      const place = places.get(text) ?? shared.push(part) - 1
      places.set(text, place)
      return { $ref: `${POINTER}${place}` }
    }
    if (Array.isArray(part)) return part.map(write)
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, write(inner)]))
  }
  return { ...(write(plain) as object), shared }
}

/** A plain value with everything that was written once back where it stood; a list is a list again. */
export function putBack(value: unknown): unknown {
  if (!isRecord(value) || value['kind'] !== 'list') return value
  const { list, shared } = value
  if (!Array.isArray(list) || !Array.isArray(shared)) throw new SpukError([unreadable({})])
  const parts = shared as readonly unknown[]
  const read = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.map(read)
    if ('$ref' in part) return referred(part.$ref, parts)
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, read(inner)]))
  }
  return listWrittenOnce(list.map(read))
}

function referred($ref: unknown, parts: readonly unknown[]): unknown {
  const place = typeof $ref === 'string' ? /^#\/shared\/(\d{1,7})$/.exec($ref)?.[1] : undefined
  const part = place === undefined ? undefined : parts[Number(place)]
  if (part === undefined) throw new SpukError([unreadable({})])
  return part
}
