import fc from 'fast-check'

type Path = readonly (string | number)[]

/** Where anything stands in a value, the value itself first. */
function places(value: unknown, path: Path = []): Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))
      : []
  return [path, ...inner]
}

/** Values that are nearly right somewhere. */
const likely = fc.constantFrom<unknown>(
  ...[null, true, false, '', ' ', 'x', 'Utrecht', 'GM0344', 'GM9999', 'nl', 'library'],
  ...[0, 1, -1, 2023, 1.5, 12.345, 1e21, '0', '1', '-1', '12.34', '12.345', '1/3', '1e3', '0,5'],
  ...['2023-06-15', '2023-02-29', '15-6-2023', '1899-12-31', '2023'],
  ...[
    [],
    {},
    [1],
    ['a', 'a'],
    { nl: 'a', en: 'b' },
    { nl: 'a' },
    { from: '2023-02-01', to: '2023-01-01' },
  ],
)

interface Change {
  readonly place: number
  readonly other: number
  readonly kind: 'replace' | 'copy' | 'delete' | 'add' | 'rename' | 'repeat'
  readonly value: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom('replace', 'copy', 'delete', 'add', 'rename', 'repeat'),
  value: fc.oneof({ weight: 4, arbitrary: likely }, fc.jsonValue({ maxDepth: 2 })),
})

/** An example with one to three changes: still right, or nearly. */
export function nearly(examples: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([example, changes]) => changes.reduce(changed, structuredClone(example)))
}

function changed(value: unknown, { place, other, kind, value: shared }: Change): unknown {
  const given = structuredClone(shared)
  const all = places(value)
  const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T
  const path = at(all, place)
  const last = path.at(-1)
  if (last === undefined) return kind === 'replace' && place % 7 === 0 ? given : added(value, given)
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((one, key) => (one as never)[key], value) as Record<string, unknown>
  switch (kind) {
    case 'replace':
      holder[last] = given
      break
    case 'copy':
      holder[last] = structuredClone(valueAt(value, at(all, other)))
      break
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(last), 1)
      else Reflect.deleteProperty(holder, last)
      break
    case 'add':
      added(holder[last], given)
      break
    case 'rename':
      if (!Array.isArray(holder)) {
        holder[`${last}s`] = holder[last]
        Reflect.deleteProperty(holder, last)
      }
      break
    case 'repeat':
      if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(last)]))
  }
  return value
}

function added(value: unknown, given: unknown): unknown {
  if (Array.isArray(value)) value.push(given)
  else if (typeof value === 'object' && value !== null) Object.assign(value, { extra: given })
  return value
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((one, key) => (one as never)[key], value)
}
