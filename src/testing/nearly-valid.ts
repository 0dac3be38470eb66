import * as fc from 'fast-check'
import type { Path } from '../core/result/index.js'

/** An input in which exactly one thing is broken, with the one error that must be reported. */
export interface NearlyValid<T> {
  readonly input: T
  /** What is broken, in words. */
  readonly broken: string
  /** Code of the issue. */
  readonly code: string
  /** Where the issue lies in the input. */
  readonly path: Path
}

/** A way to break an input; `undefined` where there is nothing of the kind to break. */
export interface Way<T> {
  readonly broken: string
  readonly code: string
  readonly of: (input: T) => { readonly input: unknown; readonly path: Path } | undefined
}

/** Sound inputs, each broken in one of the ways that it can be broken in. */
export function brokenIn<T, Input = T>(
  sound: fc.Arbitrary<T>,
  ways: readonly Way<T>[],
): fc.Arbitrary<NearlyValid<Input>> {
  return sound.chain((given) => {
    const possible = ways.flatMap(({ broken, code, of }): readonly NearlyValid<Input>[] => {
      const made = of(given)
      if (made === undefined) return []
      return [{ broken, code, input: made.input as Input, path: made.path }]
    })
    return fc.constantFrom(...possible)
  })
}

/** The same way for an input with one field replaced, at a path that is that field. */
export function withField<T extends object>(
  broken: string,
  code: string,
  field: string,
  value: unknown,
): Way<T> {
  return { broken, code, of: (input) => ({ input: { ...input, [field]: value }, path: [field] }) }
}

/** The same for a list: its last item has fields that are wrong, at a path inside that item. */
export function withLast<T extends object>(
  broken: string,
  code: string,
  fields: object,
  path: Path,
): Way<readonly T[]> {
  return {
    broken,
    code,
    of: (list) => {
      const last = list.length - 1
      const item = list[last]
      if (item === undefined) return undefined
      return { input: replaced(list, last, { ...item, ...fields }), path: [last, ...path] }
    },
  }
}

/** A list in which the last item stands twice, under one id. */
export function withDuplicate<T extends object>(code: string): Way<readonly T[]> {
  return {
    broken: 'an id used twice',
    code,
    of: (list) => ({ input: [...list, ...list.slice(-1)], path: [list.length, 'id'] }),
  }
}

/** A list with one item replaced. */
export function replaced<T>(list: readonly T[], at: number, item: unknown): readonly T[] {
  return list.map((one, i) => (i === at ? (item as T) : one))
}
