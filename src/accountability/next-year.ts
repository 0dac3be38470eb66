import { putBack } from '../core/input/index.js'
import { compareCodeUnits } from '../core/lists/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { catchUnreadable } from '../core/result/index.js'
import type { Locale, Text } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { registerCoverage, successors } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { closedAccount } from './input.js'
import type { JointAccount } from './model.js'
import { withMappedPaths } from './mapped-paths.js'

/** What a municipality takes into the next year: the beginning of a member of the next account. */
export interface CarriedOpening {
  /** Its code. */
  readonly municipality: string
  readonly opening: Euro
  /** Of whose balances the opening is the sum; there if municipalities merged. */
  readonly openingReason?: Text
}

/**
 * The openings of the year after: each municipality's balance, nothing lost and nothing decided. Where
 * municipalities merged by the day after the period, their balances add up to one opening of the
 * successor, with the reason. Each opening is the beginning of a member: `{ ...opening, granted }`.
 *
 * Source of mergers: as for {@link successors}.
 *
 * @param account of which the statements are read; it may have been through JSON
 * @throws SpukError with everything in the statements that cannot be used, and `money/out-of-range`
 *
 * @example
 * const first = jointAccount({
 *   library: { name: 'Bibliotheek Voorbeeld' },
 *   year: 2022,
 *   status: 'final',
 *   members: [
 *     { municipality: 'Brielle', granted: 100 },
 *     { municipality: 'Westvoorne', granted: 100 },
 *   ],
 *   lines: [{ id: 'staff', amount: '199.50', purpose: 'library' }],
 * })
 * const [next] = nextYear(first)
 * next.municipality // => 'GM1992'
 * next.opening.format() // => '€ 0,50'
 * next.openingReason.en // => 'Balances of Brielle (€0.25) and Westvoorne (€0.25), now Voorne aan Zee.'
 */
export function nextYear(account: Pick<JointAccount, 'statements'>): readonly CarriedOpening[] {
  const heirs = new Map<string, Inheritance>()
  const { statements } = read(
    closedAccount,
    catchUnreadable(() => putBack(account)),
  )
  for (const { municipality: own, period, balance } of statements) {
    const { code, name } = heirOf(own.code, period.to)
    const known = heirs.get(code)?.balances ?? []
    heirs.set(code, { name, balances: [...known, { municipality: own.code, balance }] })
  }
  return [...heirs]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([code, inheritance]) => openingOf(code, inheritance))
}

type Named = Pick<Municipality, 'code' | 'name'>

/** What one municipality leaves. */
interface Balance {
  readonly municipality: Municipality
  readonly balance: Euro
}

/** The balances that go to one municipality. */
interface Inheritance {
  readonly name: string
  readonly balances: readonly Balance[]
}

/** The municipality itself, or the one that it has become by the next day. */
function heirOf(own: Municipality, next: string): Named {
  const on = next < registerCoverage.to ? next : registerCoverage.to
  const [heir, ...others] = successors(own.code, { on })
  // Of one that was split, nobody can say here who takes the balance; the next account reports it as dissolved.
  return heir && others.length === 0 ? heir : own
}

function openingOf(code: string, { name, balances }: Inheritance): CarriedOpening {
  const opening = withMappedPaths(
    () => sumEuros(balances.map(({ balance }) => balance)),
    () => ['statements'],
  )
  const merged = balances.some(({ municipality }) => municipality.code !== code)
  if (!merged) return { municipality: code, opening }
  const list = (locale: Locale, and: string) => {
    const each = balances.map(
      ({ municipality, balance }) => `${municipality.name} (${balance.format(locale)})`,
    )
    const last = each.pop() ?? ''
    return each.length === 0 ? last : `${each.join(', ')} ${and} ${last}`
  }
  const many = balances.length > 1
  return {
    municipality: code,
    opening,
    openingReason: {
      nl: `${many ? 'Saldi' : 'Saldo'} van ${list('nl', 'en')}, nu ${name}.`,
      en: `${many ? 'Balances' : 'Balance'} of ${list('en', 'and')}, now ${name}.`,
    },
  }
}
