import { toPlainData } from '../core/input/index.js'
import { compareCodeUnits } from '../core/lists/index.js'
import { euro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { prependPath, Collector, resultOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { read, readParts } from '../core/schema/index.js'
import { placeIn } from './division.js'
import { annexAmount, annexOptions, annexRows } from './input.js'
import type { AnnexRow } from './input.js'
import { twiceInAnnex } from './issues.js'

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
    const year = check.attempt([], () => read(annexOptions, options).year)
    const parts = check.attempt([], () => readParts(annexRows, toPlainData(rows)))
    check.add(...(parts?.issues ?? []))
    const amounts = new Map<string, Euro>()
    const judge = (row: number, given: AnnexRow) => {
      const path = [row, 'municipality']
      const place = parts?.valid(...path)
        ? check.attempt(path, () => placeIn(given.municipality, year))
        : undefined
      const sum = parts?.valid(row, 'amount') ? annexAmount(given.amount) : undefined
      if (sum?.ok) warnings.push(...sum.warnings.map((one) => prependPath([row, 'amount'], one)))
      if (!place) return
      const { code, name } = place
      if (amounts.has(code)) check.add(twiceInAnnex({ code, name }, path))
      amounts.set(code, sum?.ok ? sum.value : euro(0))
    }
    const all: readonly AnnexRow[] = Array.isArray(parts?.value) ? parts.value : []
    for (const [i, row] of all.entries()) judge(i, row)
    check.done()
    return Object.fromEntries([...amounts].sort(([a], [b]) => compareCodeUnits(a, b)))
  }, warnings)
}
