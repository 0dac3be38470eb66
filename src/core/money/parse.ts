import { resultOf } from '../result/index.js'
import type { Result } from '../result/index.js'
import { preview } from './decimal.js'
import { euro } from './euro.js'
import type { Euro } from './euro.js'
import { notDutchAmount, pointRead } from './issues.js'
import { readNotation } from './notation.js'
import { refuseSurplus } from './surplus.js'

/**
 * Reads an amount as people in the Netherlands write it: `€ 1.234,56`, `1234,5`, `-12,50`, `12,-`, `EUR 12,00`.
 * `1234.56` is read too; points between groups without cents (`1.234`, `1.234.567`) separate thousands,
 * with a warning. As ledgers have it, `12,50-` and `(12,50)` are negative; a dash for zero (`€ -`) is
 * refused with the proposal to write `0,00`.
 *
 * @returns the amount, or the issue `money/not-a-dutch-amount` with a proposal where one can be guessed
 *
 * @example
 * const outcome = parseEuro('€ 1.234,56')
 * outcome.ok && String(outcome.value) // => '1234.56'
 */
export function parseEuro(text: string): Result<Euro>
export function parseEuro(text: string, ...surplus: readonly unknown[]): Result<Euro> {
  const alone = resultOf(() => {
    refuseSurplus(text, surplus)
  })
  if (!alone.ok) return alone
  const read = typeof text === 'string' ? readNotation(text) : { proposal: null }
  if (read.digits === undefined) {
    const issue = notDutchAmount({ given: preview(text), proposal: read.proposal })
    return { ok: false, issues: [issue] }
  }
  const { digits, pointsInDoubt } = read
  const outcome = resultOf(() => euro(digits))
  if (!outcome.ok || !pointsInDoubt) return outcome
  return { ...outcome, warnings: [pointRead({ given: preview(text), read: outcome.value })] }
}
