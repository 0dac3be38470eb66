import { Collector, optionsFrom } from '../core/result/index.js'
import { coveredDate, registerCoverage } from './coverage.js'
import { municipality, ON } from './find.js'
import type { OnDate, Successor } from './model.js'
import { nameOf, register } from './register.js'
import type { Merger } from './register.js'

/**
 * What a municipality became, followed through every reorganisation up to a date; empty while it
 * existed itself. `part` says that only a part of it went there.
 *
 * Source: RvIG, Landelijke Tabel 33, reorganisations (herindelingen) of 2019-2022; for the one of
 * 2023 the lists of CBS for 2022 and 2023 compared.
 *
 * @param nameOrCode as in {@link findMunicipality}
 * @param options `on`: the date to follow to, default the end of the register
 * @throws SpukError as {@link findMunicipality} reports
 *
 * @example
 * successors('Weesp')[0].name // => 'Amsterdam'
 * successors('Weesp', { on: '2022-01-01' }).length // => 0
 */
export function successors(nameOrCode: string, options?: OnDate): readonly Successor[] {
  const issues = new Collector()
  const { found, until } = issues.valid({
    found: issues.attempt([], () => municipality(nameOrCode)),
    until: issues.attempt([], () =>
      coveredDate(optionsFrom(options, ON).on ?? registerCoverage.to),
    ),
  })
  return followed(found.code, until, register().mergers).map(({ to, part, on }) => ({
    code: to,
    name: nameOf(to),
    part,
    on,
  }))
}

/** The last mergers on each way from a municipality to a date; `part` if any step was. */
export function followed(
  code: string,
  until: string,
  mergers: readonly Merger[],
): readonly Merger[] {
  return mergers
    .filter(({ from, on }) => from === code && on <= until)
    .flatMap((merger) => {
      const further = followed(merger.to, until, mergers)
      if (further.length === 0) return [merger]
      return further.map((last) => ({ ...last, from: code, part: last.part || merger.part }))
    })
}
