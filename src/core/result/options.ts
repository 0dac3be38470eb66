import { MOST_UNKNOWN_NAMES } from '../limits.js'
import { Collector, resultOf } from './collect.js'
import { SpukError } from './error.js'
import { fieldsFrom } from './guards.js'
import { asMissing, placeAsOptions, unknownField } from './input.js'
import { prependPath } from './issue.js'
import type { Issue } from './model.js'
import { closestMatch } from './closest-match.js'
import { catchUnreadable } from './catch-unreadable.js'
import { preview } from './preview.js'

/** A guard for each name. */
type Guards = Readonly<Record<string, (value: unknown) => unknown>>

/** The options that were given; a guard that gives `undefined` leaves one out. */
export type ReadOptions<G extends Guards> = { readonly [K in keyof G]?: ReturnType<G[K]> }

/** The same with those that were needed. */
type FoundOptions<G extends Guards, K extends keyof G> = ReadOptions<G> &
  Required<Pick<ReadOptions<G>, K>>

/**
 * Reads options or the fields of any object, each by its own guard, all that are wrong at once: a name
 * that is not known is an issue that proposes the nearest, and so is `null` in place of the object. One
 * that is left out or `undefined` has no guard run.
 *
 * @param needed names whose guards are asked about `undefined` too; one that refuses it is missing
 */
export function optionsFrom<G extends Guards, K extends keyof G = never>(
  given: unknown,
  guards: G,
  needed: readonly K[] = [],
): FoundOptions<G, NoInfer<K>> {
  const check = new Collector()
  const options = validOptions(given, guards, check, needed)
  check.done()
  return options as FoundOptions<G, K>
}

/** The same of what stands after an element where people write `list.map(f)`: a number is its place in the list. */
export function optionsAfter<G extends Guards>(given: unknown, guards: G): ReadOptions<G> {
  if (typeof given === 'number') throw new SpukError([placeAsOptions({ given })])
  return optionsFrom(given, guards)
}

/** The same where more is read beside the options: those that are sound; what is wrong goes to the collector. */
export function validOptions<G extends Guards>(
  given: unknown,
  guards: G,
  check: Collector,
  needed: readonly (keyof G)[] = [],
): ReadOptions<G> {
  const options: Record<string, unknown> = {}
  if (given === undefined && needed.length === 0) return options as ReadOptions<G>
  const fields = check.attempt([], () => fieldsFrom(given))
  if (fields === undefined) return options as ReadOptions<G>
  const known = Object.keys(guards)
  check.add(...unknownNames(fields, known))
  for (const name of known) {
    const value = fields[name]
    if (value === undefined && !needed.includes(name)) continue
    const read = resultOf(() => catchUnreadable(() => guards[name]?.(value)))
    if (read.ok) options[name] = read.value
    else if (value === undefined) check.add(prependPath([name], asMissing(read.issues[0])))
    else check.add(...read.issues.map((issue) => prependPath([name], issue)))
  }
  return options as ReadOptions<G>
}

/** An issue for every own name that is not known, with the nearest that is: a misspelt one is never passed over. */
export function unknownNames(fields: object, known: readonly string[]): readonly Issue[] {
  return unknownKeyIssues(
    Object.keys(fields).filter((name) => !known.includes(name)),
    known,
  )
}

/** The same of names that are known to be none of them. */
export function unknownKeyIssues(
  names: readonly string[],
  known: readonly string[],
): readonly Issue[] {
  return names
    .slice(0, MOST_UNKNOWN_NAMES)
    .map((name) =>
      unknownField({ name: preview(name), known, nearest: closestMatch(name, known) }, [name]),
    )
}

/**
 * A guard for an object that has these fields, each with its own guard, and perhaps others that are not
 * looked at: for results that come back, live or after a trip through JSON.
 */
export function looseObject<G extends Guards>(
  guards: G,
): (value: unknown) => { readonly [K in keyof G]: ReturnType<G[K]> } {
  return (value) => {
    const fields = fieldsFrom(value)
    const check = new Collector()
    const read = Object.entries(guards).map(([name, guard]) => [
      name,
      check.attempt([name], () => catchUnreadable(() => guard(fields[name]))),
    ])
    check.done()
    return Object.fromEntries(read) as { readonly [K in keyof G]: ReturnType<G[K]> }
  }
}
