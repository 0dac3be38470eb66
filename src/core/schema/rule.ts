import * as z from 'zod/mini'
import { preview } from '../money/index.js'
import { describe, isRecord } from '../result/index.js'
import type { Issue } from '../result/index.js'
import { duplicateId } from './issues.js'

/** What zod hands to a check: the value as far as it was read, and the issues found in it. */
type Payload = z.core.ParsePayload

/**
 * Adds an issue of this library to those of zod. Its text stands in the message too, so that whoever asks
 * the definition itself, without `read`, reads it in Dutch.
 */
export function addIssue(payload: Pick<Payload, 'issues'>, issue: Issue): void {
  const { path, ...bare } = issue
  const atRoot = { ...bare, path: [] }
  payload.issues.push({
    code: 'custom',
    input: undefined,
    path: [...path],
    message: describe(atRoot),
    params: { issue: atRoot },
    continue: true,
  })
}

/**
 * A rule across fields of an object. It is asked as soon as the fields it needs are valid, whatever else
 * is wrong: a period that ends before it starts is reported beside a misspelt name.
 *
 * @param needs the fields that the rule looks at
 * @param broken the issues, with paths from the object; none if the rule holds
 */
export function rule<T extends object, K extends keyof T & string>(
  needs: readonly K[],
  broken: (value: Readonly<Pick<T, K>>) => readonly Issue[],
): z.core.$ZodCheck<T> {
  return z.check<T>(
    (payload) => {
      for (const issue of broken(payload.value)) addIssue(payload, issue)
    },
    {
      // Of what is no object with fields, such as a list, none of them was read.
      when: ({ value, issues }: Payload) => isRecord(value) && !issues.some(among(needs)),
    },
  )
}

const among =
  (needs: readonly string[]) =>
  ({ path }: z.core.$ZodRawIssue): boolean =>
    needs.includes(String(path?.[0]))

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Gives a field of one element of a list; `undefined` where it is not valid. */
type ValidField<T> = <K extends keyof T & string>(i: number, field: K) => T[K] | undefined

/**
 * A rule across the elements of a list of objects, asked whatever else is wrong.
 *
 * @param broken the issues, with paths from the list; `valid(i, field)` gives it what can be judged, and
 *   `whole(i)` tells whether nothing at all is wrong with an element
 */
export function listRule<T extends object>(
  broken: (valid: ValidField<T>, length: number, whole: (i: number) => boolean) => readonly Issue[],
): z.core.$ZodCheck<readonly T[]> {
  return z.check<readonly T[]>(
    (payload) => {
      const { value, issues } = payload
      const wrong = new Set(issues.map(({ path = [] }) => path.slice(0, 2).join()))
      const valid: ValidField<T> = (i, field) =>
        isObject(value[i]) && !wrong.has(`${i},${field}`) ? value[i][field] : undefined
      const faulty = new Set(issues.map(({ path }) => path?.[0]))
      const whole = (i: number) => !faulty.has(i)
      for (const issue of broken(valid, value.length, whole)) addIssue(payload, issue)
    },
    { when: ({ value }: Payload) => Array.isArray(value) },
  )
}

/** A rule for lists of objects: what is under `field` occurs once. */
export function uniqueBy<K extends string>(
  field: K,
): z.core.$ZodCheck<readonly Readonly<Record<K, string>>[]> {
  return listRule<Readonly<Record<K, string>>>((valid, length) => {
    const seen = new Set<string>()
    return Array.from({ length }, (_, i) => i).flatMap((i) => {
      const id = valid(i, field)
      if (id !== undefined && seen.has(id)) return [duplicateId({ id }, [i, field])]
      if (id !== undefined) seen.add(id)
      return []
    })
  })
}

/**
 * The last rule for a result of the library that comes back: of an object of another kind one issue says what was
 * expected, in place of one for each of its fields.
 */
export function ofKind(
  kind: string,
  expected: (facts: { given: string }) => Issue,
): z.core.$ZodCheck<object> {
  return z.check<object>(
    (payload) => {
      const { kind: other }: { readonly kind?: unknown } = payload.value
      payload.issues.length = 0
      addIssue(payload, expected({ given: preview(other ?? payload.value) }))
    },
    { when: ({ value }: Payload) => isRecord(value) && value['kind'] !== kind },
  )
}
