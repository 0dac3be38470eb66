import { copyOf } from '../input/index.js'

/** A copy of what a caller brought, amounts and decimals as they are: law makes none, so it needs no money. */
export function copied<T>(given: T): T {
  return copyOf(given, exactAsItIs)
}

/** What marks an amount or a decimal of any copy of the library, and the fields that hold its value. */
const MARKED: readonly (readonly [mark: PropertyKey, fields: readonly string[]])[] = [
  [Symbol.for('spuk-ido.Euro'), ['cents']],
  ['toStringTag', ['s', 'e', 'd']],
]

/** The mark stands in a prototype, where JSON cannot put it; the fields hold values, and no getters. */
function exactAsItIs(value: object): object | undefined {
  const isExact = MARKED.some(
    ([mark, fields]) =>
      mark in value &&
      !Object.hasOwn(value, mark) &&
      fields.every((field) => 'value' in (Object.getOwnPropertyDescriptor(value, field) ?? {})),
  )
  return isExact ? value : undefined
}
