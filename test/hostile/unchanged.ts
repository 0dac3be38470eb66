// Nothing that is passed in may be changed, and no prototype of the language.

/** What one object held: for each own key its descriptor. */
interface Picture {
  readonly object: object
  readonly place: string
  readonly fields: ReadonlyMap<PropertyKey, PropertyDescriptor | undefined>
  /** The entries of a map, the elements of a set. */
  readonly inside: readonly unknown[]
}

/** Of something larger the rest is not looked at; the outer objects come first. */
const MOST_OBJECTS = 2_000
const MOST_FIELDS = 2_000

/** What everything in a value holds, without running any of its getters. What cannot be looked at is left out. */
export function picture(given: unknown): readonly Picture[] {
  const pictures: Picture[] = []
  const seen = new Set<unknown>()
  const queue: [place: string, value: unknown][] = [['', given]]
  for (const [place, value] of queue) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    if (pictures.length >= MOST_OBJECTS) break
    seen.add(value)
    const one = pictureOf(place, value)
    if (one === undefined) continue
    pictures.push(one)
    for (const [key, descriptor] of one.fields) {
      queue.push([`${place}.${String(key)}`, descriptor?.value])
    }
    for (const element of one.inside) queue.push([`${place}[]`, element])
  }
  return pictures
}

function pictureOf(place: string, object: object): Picture | undefined {
  try {
    const keys = Reflect.ownKeys(object).slice(0, MOST_FIELDS)
    const fields = new Map(keys.map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]))
    return { object, place, fields, inside: insideOf(object) }
  } catch {
    return undefined // a proxy that throws
  }
}

function insideOf(object: object): readonly unknown[] {
  const isListed = object instanceof Map || object instanceof Set
  return isListed ? [...(object as Iterable<unknown>)].flat() : []
}

/** What is otherwise than in the pictures that were made before. */
export function differences(before: readonly Picture[]): readonly string[] {
  return before.flatMap(({ object, place, fields, inside }) => {
    const now = pictureOf(place, object)
    if (now === undefined) return []
    const keys = new Set([...fields.keys(), ...now.fields.keys()])
    const changed = [...keys].filter((key) => !same(fields.get(key), now.fields.get(key)))
    const isOther =
      inside.length !== now.inside.length || inside.some((one, i) => !Object.is(one, now.inside[i]))
    return [
      ...changed.map((key) => `changes what was passed in: ${place}.${String(key)}`),
      ...(isOther ? [`changes what was passed in: ${place}`] : []),
    ]
  })
}

const PARTS = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const

function same(a: PropertyDescriptor = {}, b: PropertyDescriptor = {}): boolean {
  return PARTS.every((part) => Object.is(Reflect.get(a, part), Reflect.get(b, part)))
}

/** The prototypes, constructors and namespaces that everything else hangs from. */
const BUILT_IN: readonly object[] = [
  ...[Object, Array, Function, String, Number, Boolean, BigInt, Symbol, Date, RegExp, Promise],
  ...[Map, Set, WeakMap, WeakSet, Error, TypeError, Uint8Array, ArrayBuffer],
]
  .flatMap((made): object[] => [made, made.prototype as object])
  .concat([
    Math,
    JSON,
    Reflect,
    Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object,
  ])

/** What all of these hold themselves; what is inside is another matter. */
export function builtIns(): readonly Picture[] {
  return BUILT_IN.flatMap((object, i) => pictureOf(`built-in ${i}`, object) ?? [])
}

/** Everything plain inside a value, made so that even writing the same again throws. */
export function frozenThrough<T>(given: T): T {
  for (const { object } of picture(given)) {
    const prototype: unknown = Object.getPrototypeOf(object)
    if (prototype === Object.prototype || Array.isArray(object)) Object.freeze(object)
  }
  return given
}
