import { preview } from '../core/money/index.js'
import { Collector, SpukError } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { factsFor } from './facts.js'
import { knownOnOptions } from './input.js'
import type { KnownOnOptions } from './input.js'
import { notAYear } from './issues.js'
import type { Regime } from './model.js'
import { PUBLISHED } from './references.js'
import { statusIn } from './regimes.js'

/**
 * What is known about the grant's legal basis in a year: `confirmed` (2023), `assumed` (2024 and 2025) or
 * `unknown`, with the facts. It never throws: what is wrong with the question stands in `issues`.
 *
 * @param year a calendar year
 * @param options `knownOn`: only what was public by that date; facts without a recorded date are left out then
 *
 * @example
 * regimeFor(2023).status // => 'confirmed'
 * regimeFor(2023, { knownOn: '2022-12-15' }).status // => 'unknown'
 * regimeFor(2026, { knownOn: '2025-06-01' }).facts.map(({ on }) => on) // => ['2022-12-16', '2025-05-21']
 */
export function regimeFor(year: number, options: KnownOnOptions = {}): Regime {
  const check = new Collector()
  const asked = check.attempt(['year'], () => calendarYear(year))
  const { knownOn } = check.attempt([], () => read(knownOnOptions, options)) ?? {}
  if (asked === undefined || check.failed) {
    return {
      kind: 'regime',
      year: asked ?? null,
      status: 'unknown',
      facts: [],
      issues: check.issues,
    }
  }
  return regimeIn(asked, knownOn)
}

/** The same of what has been read. */
export function regimeIn(asked: number, knownOn: string | undefined): Regime {
  const published = knownOn === undefined || PUBLISHED <= knownOn
  return {
    kind: 'regime',
    year: asked,
    status: (published ? statusIn(asked) : undefined) ?? 'unknown',
    facts: factsFor(asked, knownOn),
    issues: [],
  }
}

/** Any year, also one long before or after the regulation. */
export function calendarYear(value: unknown): number {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : (value as number) // no minus zero
  throw new SpukError([notAYear({ given: preview(plain(value)) })])
}

/** Not looked into any further: an object may throw at any touch. */
function plain(value: unknown): unknown {
  return typeof value === 'object' || typeof value === 'function' ? typeof value : value
}
