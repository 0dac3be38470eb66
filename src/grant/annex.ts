import { plain } from '../core/input/index.js'
import { inOrder } from '../core/lists/index.js'
import { euro, parseEuro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import {
  at,
  Collector,
  fieldsFrom,
  listFrom,
  resultOf,
  soundOptions,
  SpukError,
} from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { noAnnexRows, twiceInAnnex } from './issues.js'
import { annexGuard } from './grant-for.js'
import { coveredYear, placeIn } from './guards.js'

/** One row of an annex as a CSV reader gives it: amounts may be Dutch text. */
export interface AnnexRow {
  /** Name or code. */
  readonly municipality: string
  /** `1234.56`, or Dutch text such as `€ 1.234,56`. */
  readonly amount: string | number
}

/**
 * An annex (art. 3 of the regulation) from the rows of the caller's CSV, ready for `grantsFor(year, { annex })`.
 * Whether it is complete and adds up, `grantsFor` checks.
 *
 * @param rows parsed rows
 * @param options `year`: the year whose municipalities are meant
 * @returns amounts by code, or every row that cannot be read, under its number
 *
 * @example
 * const annex = annexFrom([{ municipality: 'Den Haag', amount: '€ 1.234,56' }], { year: 2023 })
 * annex.ok && annex.value // => { GM0518: '1234.56' }
 */
export function annexFrom(
  rows: Iterable<AnnexRow>,
  options: { readonly year: number },
): Result<Readonly<Record<string, Euro>>> {
  const warnings: Issue[] = []
  return resultOf(() => {
    const check = new Collector()
    const { year } = soundOptions(options, { year: coveredYear }, check, ['year'])
    const all = check.attempt([], () => listFrom(plain(rows)))
    const amounts = new Map<string, Euro>()
    for (const [row, given] of (all ?? []).entries()) {
      const fields = check.attempt([row], () => fieldsFrom(given))
      if (!fields) continue
      const place = check.attempt([row, 'municipality'], () =>
        placeIn(fields['municipality'] as string, year),
      )
      const read = check.attempt([row, 'amount'], () =>
        annexGuard(readAmount(fields['amount'], row, warnings)),
      )
      if (place && amounts.has(place.code)) {
        check.add(twiceInAnnex({ code: place.code, name: place.name }, [row, 'municipality']))
      }
      if (place) amounts.set(place.code, read ?? euro(0))
    }
    if (all?.length === 0) check.add(noAnnexRows({}))
    check.done()
    return Object.fromEntries([...amounts].sort(([a], [b]) => inOrder(a, b)))
  }, warnings)
}

function readAmount(amount: unknown, row: number, warnings: Issue[]): Euro {
  if (typeof amount !== 'string') return euro(amount as number)
  const read = parseEuro(amount)
  if (!read.ok) throw new SpukError(read.issues)
  warnings.push(...read.warnings.map((warning) => at([row, 'amount'], warning)))
  return read.value
}
