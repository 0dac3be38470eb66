import * as z from 'zod/mini'
import { toPlainData } from '../input/index.js'
import { MOST_ISSUES } from '../limits.js'
import {
  isRecord,
  isSpukError,
  placeAsOptions,
  resultOf,
  preview,
  SpukError,
  unknownField,
  wrongType,
} from '../result/index.js'
import type { Issue, Result } from '../result/index.js'
import { allIssuesOf, knownFields } from './zod-issues.js'

/**
 * What a definition makes of an input: plain data that shares no object with what the caller brought.
 * Whoever has read an input computes with it and does not read it again.
 *
 * @throws SpukError with every issue at once, at most a thousand
 */
export function read<S extends z.core.$ZodType>(definition: S, input: unknown): z.output<S> {
  const outcome = withPlainErrors(input, () =>
    z.safeParse(definition, input, { error: knownFields, reportInput: true }),
  )
  if (outcome.success) return outcome.data
  throw new SpukError(allIssuesOf(outcome.error.issues.slice(0, MOST_ISSUES)))
}

/** The same as a Result, without warnings. */
export function readResult<S extends z.core.$ZodType>(
  definition: S,
  input: unknown,
): Result<z.output<S>> {
  return resultOf(() => read(definition, input))
}

/**
 * Reads the arguments of a call by one definition: those by position under their names, and beside them
 * the fields of the options. `grantFor(municipality, year, options)` reads
 * `readCall(grantRequest, { municipality, year }, options)`.
 */
export function readCall<S extends z.core.$ZodType>(
  definition: S,
  positional: Readonly<Record<string, unknown>>,
  options: unknown,
): z.output<S> {
  const wrong = optionIssues(options, positional)
  const fields = isRecord(options) ? withPlainErrors(options, () => ({ ...options })) : {}
  const outcome = readResult(definition, { ...fields, ...positional })
  if (outcome.ok && wrong.length === 0) return outcome.value
  const found = outcome.ok ? [] : outcome.issues
  // Of options that are not an object, no field is reported as missing.
  const areFields = options === undefined || isRecord(options)
  const reported = found.filter(({ path }) => areFields || Object.hasOwn(positional, path[0] ?? ''))
  throw new SpukError([...wrong, ...reported])
}

function optionIssues(options: unknown, positional: object): readonly Issue[] {
  if (options === undefined) return []
  // `list.map(f)` passes the place of each element where `f` takes options.
  if (typeof options === 'number') return [placeAsOptions({ given: options })]
  if (!isRecord(options)) return [wrongType({ expected: ['object'], given: preview(options) })]
  return Object.keys(positional)
    .filter((name) => Object.hasOwn(options, name))
    .map((name) => unknownField({ name, known: [], nearest: null }, [name]))
}

/**
 * Runs what reads an input of a caller. Where it throws because a getter or a proxy of the caller's does,
 * that becomes an issue with its path; an error of this library's own stays what it is.
 */
export function withPlainErrors<T>(input: unknown, reading: () => T): T {
  try {
    return reading()
  } catch (error) {
    if (!isSpukError(error)) toPlainData(input)
    throw error
  }
}
