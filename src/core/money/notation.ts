import { LONGEST_AMOUNT } from '../limits.js'
import { inThousands } from './thousands.js'

/** An amount as a text has it, written as `1234.56`; or, where it is none, what may have been meant. */
export type Notation =
  | {
      readonly digits: string
      /** Only groups of three digits after points, without cents: the points might be decimal ones. */
      readonly pointsInDoubt: boolean
    }
  | { readonly digits?: never; readonly pointsInDoubt?: never; readonly proposal: string | null }

const MINUS_BEFORE = /^[-−–‐‑]/
/** Not the one of `12,-`, which stands for cents. */
const MINUS_AFTER = /(?<=[\d\s])[-−–‐‑]$/
const BRACKETS = /^\((.*)\)$/s
const CURRENCY_BEFORE = /^(?:€|EUR|euro)/i
const CURRENCY_AFTER = /(?:€|EUR|euro)$/i

const CENTS = /[,.]\d{1,2}$/
const NO_CENTS = /,[-–]{1,2}$/
const PLAIN = /^\d+(?:,\d{1,2})?$/
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/
const MACHINE = /^\d+\.\d{1,2}$/
const ENGLISH = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$/
const SPACED = /^[1-9]\d{0,2}(?:\s\d{3})+(?:[,.]\d{1,2})?$/

/**
 * Reads an amount in Dutch notation; any white space may stand around the sign, the currency and the brackets.
 * A minus behind the amount and brackets around it are negative, as in ledgers, but only of an amount
 * with cents: `12-` may be a hasty `12,-`, and `(12)` a number of a list.
 */
export function readNotation(text: string): Notation {
  if (text.length > LONGEST_AMOUNT) return { proposal: null }
  let rest = text.trim()
  const cut = (pattern: RegExp): boolean => {
    const found = pattern.exec(rest)
    if (found) rest = (found[1] ?? rest.replace(pattern, '')).trim()
    return found !== null
  }
  const before = [cut(MINUS_BEFORE)]
  const ledger = [cut(BRACKETS)]
  if (!cut(CURRENCY_BEFORE)) cut(CURRENCY_AFTER)
  before.push(cut(MINUS_BEFORE))
  ledger.push(cut(BRACKETS), cut(MINUS_AFTER))
  const minuses = [...before, ...ledger].filter(Boolean).length
  if (minuses > 1) return { proposal: null }
  const sign = minuses === 1 ? '-' : ''
  // Ledgers print zero as a dash.
  if (rest === '') return { proposal: before.includes(true) ? '0,00' : null }

  const saysNoCents = NO_CENTS.test(rest)
  const body = rest.replace(NO_CENTS, '')
  const hasCents = saysNoCents || CENTS.test(body)
  if (saysNoCents && CENTS.test(body)) {
    const amount = dutch(body)
    return { proposal: amount === null ? null : sign + amount }
  }
  const digits = machine(body)
  if (digits === undefined) {
    const amount = otherwise(body)
    return { proposal: amount === null ? null : sign + amount }
  }
  if (ledger.includes(true) && !hasCents) return { proposal: `${sign}${body},00` }
  return { digits: sign + digits, pointsInDoubt: !hasCents && GROUPED.test(body) }
}

/** `1.234,56` or `1234.56` as `1234.56`. */
function machine(body: string): string | undefined {
  if (MACHINE.test(body)) return body
  return PLAIN.test(body) || GROUPED.test(body)
    ? body.replaceAll('.', '').replace(',', '.')
    : undefined
}

/** The same in Dutch notation, if it is one of them. */
function dutch(body: string): string | null {
  return machine(body) === undefined ? null : MACHINE.test(body) ? body.replace('.', ',') : body
}

/** What an amount in another notation is in ours. */
function otherwise(body: string): string | null {
  if (!ENGLISH.test(body) && !SPACED.test(body)) return null
  const [cents = ',00'] = (ENGLISH.test(body) ? /\.\d+$/ : /[,.]\d+$/).exec(body) ?? []
  const whole = body.slice(0, body.length - (CENTS.test(body) ? cents.length : 0))
  return `${inThousands(whole.replace(/\D/g, ''), '.')},${cents.slice(1)}`
}
