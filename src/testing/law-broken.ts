import { euro, Euro } from '../core/money/index.js'
import type { EuroInput } from '../core/money/index.js'
import { isSpukError, preview } from '../core/result/index.js'

/** Beyond so many, a message only says how many more there are. */
const MOST = 20

/**
 * What an assertion throws when a result breaks a law of the library: every breach, with the numbers.
 * Any test framework shows its message.
 *
 * @example
 * import { assertAgreementMoney, LawBroken } from 'spuk-ido/testing'
 * try {
 *   assertAgreementMoney({ money: {} })
 * } catch (error) {
 *   error instanceof LawBroken // => true
 * }
 */
export class LawBroken extends Error {
  readonly breaches: readonly string[]

  constructor(law: string, breaches: readonly string[]) {
    const more = breaches.length > MOST ? [`… and ${breaches.length - MOST} more`] : []
    super([`${law}:`, ...breaches.slice(0, MOST), ...more].join('\n- '))
    this.name = 'LawBroken'
    this.breaches = breaches
  }
}

/** Judges what may be anything: a result of which something is missing or cannot be read breaks the law too. */
export function judged<T>(law: string, judge: () => T): T {
  try {
    return judge()
  } catch (error) {
    if (isSpukError(error) || isLawBroken(error)) throw error
    throw new LawBroken(law, [`something is missing or cannot be read: ${said(error)}`])
  }
}

/** What was thrown may be a proxy that throws in its turn. */
function isLawBroken(error: unknown): boolean {
  try {
    return error instanceof LawBroken
  } catch {
    return false
  }
}

function said(error: unknown): string {
  try {
    return error instanceof Error ? error.message.slice(0, 200) : preview(error)
  } catch {
    return 'it throws'
  }
}

/** Gathers every breach of a law, so that one error tells them all. */
export class Witness {
  private readonly breaches: string[] = []

  constructor(private readonly law: string) {}

  /** Two amounts must be the same; either may have been through JSON. */
  same(what: string, is: EuroInput | undefined, mustBe: EuroInput | undefined): void {
    const [one, other] = [centsOf(is), centsOf(mustBe)]
    if (one !== other) this.breaches.push(`${what}: ${inEuros(one)}, must be ${inEuros(other)}`)
  }

  /** Amounts must add up to another. */
  sum(what: string, parts: Iterable<EuroInput | undefined>, whole: EuroInput | undefined): void {
    let cents = 0
    for (const part of parts) cents += centsOf(part)
    const must = centsOf(whole)
    if (cents !== must) {
      this.breaches.push(`${what}: together ${inEuros(cents)}, must be ${inEuros(must)}`)
    }
  }

  holds(is: boolean, breach: () => string): void {
    if (!is) this.breaches.push(breach())
  }

  /** Throws if anything was wrong. */
  done(): void {
    if (this.breaches.length > 0) throw new LawBroken(this.law, this.breaches)
  }
}

/** The cents of an amount; `NaN`, which equals nothing, for what is none. */
export function centsOf(amount: EuroInput | undefined): number {
  if (amount === undefined) return Number.NaN
  try {
    return euro(amount).cents
  } catch {
    return Number.NaN
  }
}

function inEuros(cents: number): string {
  return Number.isSafeInteger(cents) ? Euro.fromCents(cents).toString() : 'no amount'
}
