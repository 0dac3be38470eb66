import { isSpukError } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { assertReported } from './assert-reported.js'
import type { GoldenCase } from './golden/index.js'
import { judged, LawBroken } from './law-broken.js'

/**
 * That an outcome is the one that a golden case expects. More than is expected does no harm.
 *
 * @param outcome what your integration gives: the value itself, a Result, a list of issues, or a function that
 * gives or throws one of these; amounts may be amounts or their JSON
 * @throws LawBroken with every place that is otherwise
 *
 * @example
 * import { assertGolden, goldenCases } from 'spuk-ido/testing'
 * const golden = goldenCases.find(({ name }) => name === 'a hundred euros for three')
 * assertGolden(golden, () => apportion(...golden.args)) // => undefined
 * assertGolden(golden, { amounts: { Bunnik: '33.34', Utrecht: '33.33', Zeist: '33.33' } }) // => undefined
 */
export function assertGolden(golden: GoldenCase, outcome: unknown): void {
  const { name, expected, source } = golden
  if ('refused' in expected) {
    assertReported(outcome as () => unknown, { code: expected.refused, broken: name })
    return
  }
  const given = resultIn(outcome, name)
  const { warning } = expected
  if (warning !== undefined)
    assertReported(given as Result<unknown>, { code: warning, broken: name })
  judged(`golden case, by ${source}`, () => {
    const isResult =
      typeof given === 'object' && given !== null && 'ok' in given && 'value' in given
    const value: unknown = JSON.parse(JSON.stringify(isResult ? given.value : given, plain))
    const breaches = otherwise(value, expected.value, name)
    if (breaches.length > 0) throw new LawBroken(`golden case, by ${source}`, breaches)
  })
}

/** What a function gives; a refusal is told as what it is. */
function resultIn(outcome: unknown, name: string): unknown {
  try {
    const given: unknown = typeof outcome === 'function' ? (outcome as () => unknown)() : outcome
    const isRefused = judged(
      name,
      () => typeof given === 'object' && given !== null && 'ok' in given && given.ok === false,
    )
    if (isRefused)
      throw new LawBroken(name, [
        'was refused',
        ...codesOf((given as { issues: readonly Issue[] }).issues),
      ])
    return given
  } catch (error) {
    if (isSpukError(error)) throw new LawBroken(name, ['was refused', ...codesOf(error.issues)])
    throw error
  }
}

function codesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path }) => `${code} at ${path.join('.')}`)
}

/** Where a value is not what is expected; of an object only the fields that are expected are looked at. */
function otherwise(value: unknown, expected: unknown, place: string): readonly string[] {
  if (typeof expected !== 'object' || expected === null) {
    if (value === expected) return []
    return [`${place}: ${JSON.stringify(value)}, must be ${JSON.stringify(expected)}`]
  }
  if (typeof value !== 'object' || value === null) {
    return [`${place}: ${JSON.stringify(value)}, must hold ${JSON.stringify(expected)}`]
  }
  const long = Array.isArray(expected) ? [['length', expected.length] as const] : []
  return [...Object.entries(expected), ...long].flatMap(
    ([field, each]: readonly [string, unknown]) => {
      const own = Object.hasOwn(value, field)
        ? (value as Record<string, unknown>)[field]
        : undefined
      return otherwise(own, each, `${place}, ${field}`)
    },
  )
}

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
