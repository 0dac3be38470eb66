import { addTerm } from '../core/calendar/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import type { Locale, Text } from '../core/result/index.js'
import { registerCoverage, successors } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import type { JointAccount, Statement } from './model.js'

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
  for (const statement of account.statements) {
    const { code, name } = heirOf(statement)
    const known = heirs.get(code)?.statements ?? []
    heirs.set(code, { name, statements: [...known, statement] })
  }
  return [...heirs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, inheritance]) => openingOf(code, inheritance))
}

/** The statements whose balances go to one municipality. */
interface Inheritance {
  readonly name: string
  readonly statements: readonly Statement[]
}

/** The municipality itself, or the one that it has become by the day after the period. */
function heirOf({ municipality, period }: Statement): Pick<Municipality, 'code' | 'name'> {
  const next = addTerm(period.to, { days: 1 })
  const { dissolvedOn } = municipality
  if (dissolvedOn === undefined || dissolvedOn > next) return municipality
  const on = next < registerCoverage.to ? next : registerCoverage.to
  const [heir, ...others] = successors(municipality.code, { on })
  // Of one that was split, nobody can say here who takes the balance; the next account reports it as dissolved.
  return heir && others.length === 0 ? heir : municipality
}

function openingOf(code: string, { name, statements }: Inheritance): CarriedOpening {
  const opening = sumEuros(statements.map(({ balance }) => balance))
  const merged = statements.some(({ municipality }) => municipality.code !== code)
  if (!merged) return { municipality: code, opening }
  const list = (locale: Locale, and: string) => {
    const each = statements.map(
      ({ municipality, balance }) => `${municipality.name} (${balance.format(locale)})`,
    )
    const last = each.pop() ?? ''
    return each.length === 0 ? last : `${each.join(', ')} ${and} ${last}`
  }
  return {
    municipality: code,
    opening,
    openingReason: {
      nl: `${statements.length > 1 ? 'Saldi' : 'Saldo'} van ${list('nl', 'en')}, nu ${name}.`,
      en: `${statements.length > 1 ? 'Balances' : 'Balance'} of ${list('en', 'and')}, now ${name}.`,
    },
  }
}
