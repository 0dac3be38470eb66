import {
  unchecked,
  Collector,
  failure,
  optionsAfter,
  preview,
  valueOf,
} from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { coveredDate, registerCoverage } from './coverage.js'
import { ambiguous, dissolved, divisionAssumed, notYet } from './issues.js'
import { existsOn } from './list.js'
import type { Municipality, OnDate } from './model.js'
import { namedSo } from './named.js'
import { nameOf, register } from './register.js'

/**
 * The municipality with a name or code. Case, accents, apostrophes, hyphens and spaces do not
 * matter, nor `gemeente` before it; CBS suffixes (`Beek (L.)`), Den Haag and Den Bosch are known.
 *
 * Source: CBS, as for {@link municipalities}; RvIG, Landelijke Tabel 33.
 *
 * @param nameOrCode `'Utrecht'`, or `'GM0344'`, `'0344'`, `'344'`
 * @param options `on`: it must exist on that date; without it all dates are searched, and one that is
 * gone comes with `dissolvedOn`, its successors and a warning
 * @returns the municipality, or `municipality/unknown` (with the nearest names), `/ambiguous`,
 * `/dissolved`, `/not-yet`, `/date-not-covered`, `/not-a-name` or `calendar/not-a-date`
 *
 * @example
 * const outcome = findMunicipality('Utrechr')
 * if (!outcome.ok) outcome.issues[0].suggestion // => 'Bedoelde u Utrecht (GM0344)?'
 */
export function findMunicipality(nameOrCode: string, options?: OnDate): Result<Municipality> {
  const issues = new Collector()
  const named = issues.attempt([], () => namedSo(nameOrCode))
  const asked = issues.attempt([], () => optionsAfter(options, ON))
  const on = asked?.on === undefined ? undefined : issues.attempt([], () => coveredDate(asked.on))
  if (named === undefined || issues.failed) return failure(issues.issues)

  const there = named.filter((each) =>
    on === undefined ? each.dissolvedOn === undefined : existsOn(each, on),
  )
  if (on !== undefined && there.length === 0) {
    return failure(named.map((each) => absence(each, on)))
  }
  const [found, ...others] = there.length > 0 ? there : named
  if (found !== undefined && others.length === 0) {
    return { ok: true, value: found, warnings: warningsFor(found, on) }
  }
  const candidates = there.map(({ code, name, province }) =>
    province === undefined ? `${name} (${code})` : `${name} (${code}, ${province.name})`,
  )
  return { ok: false, issues: [ambiguous({ given: preview(nameOrCode), candidates })] }
}

/** The one option of a look-up. */
export const ON = { on: unchecked }

/**
 * As {@link findMunicipality}, for computing: the municipality itself, or an error.
 *
 * @throws SpukError with the issues that {@link findMunicipality} reports
 *
 * @example
 * municipality('den haag').code // => 'GM0518'
 * municipality('Weesp').dissolvedOn // => '2022-03-24'
 */
export function municipality(nameOrCode: string, options?: OnDate): Municipality {
  return valueOf(findMunicipality(nameOrCode, options))
}

/** Why a municipality is not there on a date. */
export function absence(missing: Municipality, on: string): Issue {
  const { code, name, from } = missing
  if (from === undefined || from <= on) return gone(missing)
  const predecessors = register()
    .mergers.filter((merger) => merger.to === code && merger.on === from)
    .map((merger) => labelOf(merger.from))
  return notYet({ code, name, from, on, predecessors })
}

function gone({ code, name, dissolvedOn = '', successors = [] }: Municipality): Issue {
  const labels = successors.map((successor) => labelOf(successor.code))
  return dissolved({ code, name, dissolvedOn, successors: labels })
}

function labelOf(code: string): string {
  return `${nameOf(code)} (${code})`
}

function warningsFor(found: Municipality, on: string | undefined): readonly Issue[] {
  const { confirmedTo } = registerCoverage
  if (on !== undefined) return on > confirmedTo ? [divisionAssumed({ on, confirmedTo })] : []
  return found.dissolvedOn === undefined ? [] : [{ ...gone(found), severity: 'warning' }]
}
