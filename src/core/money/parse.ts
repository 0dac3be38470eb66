import { resultOf } from '../result/index.js'
import type { Result } from '../result/index.js'
import { shown } from './decimal.js'
import { euro } from './euro.js'
import type { Euro } from './euro.js'
import { notDutchAmount, pointRead } from './issues.js'

const LONGEST = 60
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/
const PLAIN = /^\d+(?:,\d{1,2})?$/
const MACHINE = /^\d+\.\d{1,2}$/
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$/

/**
 * Reads an amount as people in the Netherlands write it: `€ 1.234,56`, `1234,5`, `-12,50`, `12,-`.
 * `1234.56` is read too; a lone group (`1.234`) is a thousand-odd, with a warning.
 *
 * @returns the amount, or the issue `money/not-a-dutch-amount` with a proposal where one can be guessed
 *
 * @example
 * const outcome = parseEuro('€ 1.234,56')
 * outcome.ok && String(outcome.value) // => '1234.56'
 */
export function parseEuro(text: string): Result<Euro> {
  const refused = (proposal: string | null): Result<Euro> => ({
    ok: false,
    issues: [notDutchAmount({ given: shown(text), proposal })],
  })
  if (typeof text !== 'string' || text.length > LONGEST) return refused(null)
  const trimmed = text.trim()
  const read = /^([-−]?)(?:€\s?)?([-−]?)(\d[\d.,]*)(?:(?<=,)[-–])?$/.exec(trimmed)
  if (read === null || (read[1] !== '' && read[2] !== '')) return refused(null)
  const sign = read[1] !== '' || read[2] !== '' ? '-' : ''
  const endsInDash = /[-–]$/.test(trimmed)
  const body = endsInDash ? (read[3] ?? '').slice(0, -1) : (read[3] ?? '')

  if (GROUPED.test(body) || PLAIN.test(body)) {
    const machine = body.replaceAll('.', '').replace(',', '.')
    const outcome = resultOf(() => euro(sign + machine))
    if (outcome.ok && /^\d+\.\d{3}$/.test(body) && !endsInDash) {
      const warning = pointRead({ given: shown(text), read: outcome.value })
      return { ...outcome, warnings: [warning] }
    }
    return outcome
  }
  if (MACHINE.test(body) && !endsInDash) return resultOf(() => euro(sign + body))
  return refused(ENGLISH.test(body) ? sign + swapped(body) : null)
}

function swapped(english: string): string {
  const [whole = '', cents = '00'] = english.split('.')
  return `${whole.replaceAll(',', '.')},${cents}`
}
