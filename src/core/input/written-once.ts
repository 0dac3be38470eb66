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
  return withJson(list, () => ({ kind: 'list', list: [...list] }))
}

/** Lets `JSON.stringify` write a result with the same parts at many places: its own fields and `shared`. */
export function resultWrittenOnce<T extends object>(result: T): T {
  return withJson(result, () => ({ ...result }))
}

function withJson<T extends object>(value: T, written: () => object): T {
  // Not enumerable: neither a copy nor a comparison nor the prompt sees it.
  return Object.defineProperty(value, 'toJSON', { value: () => writtenOnce(written()) })
}

/** A part of what is written: all parts of one text are one `Part`, whether they are one object or not. */
interface Part {
  readonly json: unknown
  readonly isList: boolean
  readonly fields: readonly (readonly [key: string, inner: Part | Leaf])[]
  readonly length: number
  /** At how many places it stands; what is inside a part is counted with the first of it. */
  places: number
  /** Where it stands in `shared`, once it does. */
  place?: number
}

/** Text, number, truth value or `null`, in the text of JSON. */
type Leaf = string

/**
 * Every object of the value is looked at once and every text is put together of those of its parts, so that the
 * work grows with what is written and not with what would stand there without sharing.
 */
function writtenOnce(value: object): WrittenOnce {
  const byObject = new Map<object, Part>()
  const byText = new Map<string, Part>()

  const partOf = (given: object): Part => {
    const known = byObject.get(given)
    if (known) return known
    const isList = Array.isArray(given)
    const fields = Object.entries(given).flatMap(([key, inner]) => {
      const read = innerOf(inner)
      if (read !== undefined) return [[key, read] as const]
      return isList ? [[key, 'null'] as const] : []
    })
    const texts = fields.map(([key, inner]) => {
      const text = typeof inner === 'string' ? inner : `#${numbers.get(inner) ?? ''}`
      return isList ? text : `${JSON.stringify(key)}:${text}`
    })
    const text = isList ? `[${texts.join()}]` : `{${texts.join()}}`
    const part = byText.get(text) ?? made(fields, isList)
    byText.set(text, part)
    byObject.set(given, part)
    return part
  }
  const numbers = new Map<Part, number>()
  const made = (fields: Part['fields'], isList: boolean): Part => {
    let length = 1 + fields.length
    for (const [key, inner] of fields) {
      length += inner.length + (isList ? 0 : key.length + 3)
      if (typeof inner !== 'string') inner.places += 1
    }
    const part = { json: jsonOf(fields, isList, wholeOf), isList, fields, length, places: 0 }
    numbers.set(part, numbers.size)
    return part
  }
  const innerOf = (inner: unknown): Part | Leaf | undefined => {
    const json = hasJson(inner) ? inner.toJSON() : inner
    return typeof json === 'object' && json !== null ? partOf(json) : JSON.stringify(json)
  }

  const root = partOf(value)
  const shared: unknown[] = []
  const write = (part: Part | Leaf): unknown => {
    if (typeof part === 'string') return JSON.parse(part)
    if (part.length < SHORTEST || part.places < 2) return jsonOf(part.fields, part.isList, write)
    part.place ??= shared.push(part.json) - 1
    return { $ref: `${POINTER}${part.place}` }
  }
  return { ...(write(root) as object), shared }
}

const wholeOf = (inner: Part | Leaf): unknown =>
  typeof inner === 'string' ? (JSON.parse(inner) as unknown) : inner.json

function jsonOf(
  fields: Part['fields'],
  isList: boolean,
  write: (inner: Part | Leaf) => unknown,
): unknown {
  if (isList) return fields.map(([, inner]) => write(inner))
  return Object.fromEntries(fields.map(([key, inner]) => [key, write(inner)]))
}

function hasJson(value: unknown): value is { toJSON: () => unknown } {
  const hasIt = typeof value === 'object' && value !== null && 'toJSON' in value
  return hasIt && typeof value.toJSON === 'function'
}

/** A plain value with everything that was written once back where it stood; a list is a list again. */
export function putBack(value: unknown): unknown {
  if (!isWrittenOnce(value)) return value
  const { shared, ...rest } = value
  const isList = rest['kind'] === 'list'
  if (!Array.isArray(shared) || (isList && !Array.isArray(rest['list']))) {
    throw new SpukError([unreadable({})])
  }
  const parts = shared as readonly unknown[]
  const read = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.map(read)
    if ('$ref' in part) return referred(part.$ref, parts)
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, read(inner)]))
  }
  const whole = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, read(inner)]))
  return isList ? listWrittenOnce(whole['list'] as readonly unknown[]) : resultWrittenOnce(whole)
}

/** Whether a value has the form in which a list or a result is written once. */
export function isWrittenOnce(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && (value['kind'] === 'list' || 'shared' in value)
}

function referred($ref: unknown, parts: readonly unknown[]): unknown {
  const place = typeof $ref === 'string' ? /^#\/shared\/(\d{1,7})$/.exec($ref)?.[1] : undefined
  const part = place === undefined ? undefined : parts[Number(place)]
  if (part === undefined) throw new SpukError([unreadable({})])
  return part
}
