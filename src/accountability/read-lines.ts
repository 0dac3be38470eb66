import { euro, ratioOf, ratioText, shown } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { Collector, listFrom, oneOf, SpukError } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { purposes } from '../regulation/index.js'
import { fieldsOf, text } from './guards.js'
import { lineTwice, negativeHours, nothingToShareBy, ownAndWeights } from './issues.js'
import type { AccountLine, Vat, WeighedBy } from './model.js'
import { memberCode } from './names.js'
import type { Members } from './read-members.js'
import { ownWeights, weighsNothing } from './weights.js'
import type { CodeWeights } from './weights.js'

/** A line, read and checked. */
export interface ReadLine {
  readonly line: AccountLine
  /** Where the caller has it in the list. */
  readonly place: number
  /** What this line only is split by. */
  readonly weights: CodeWeights | undefined
}

export const PURPOSES = /* @__PURE__ */ purposes.map(({ purpose }) => purpose)
export const KINDS = ['cost', 'income'] as const
export const VATS = ['included', 'excluded', 'none'] as const satisfies readonly Vat[]
const FIELDS = [
  'id',
  'label',
  'kind',
  'amount',
  'purpose',
  'budget',
  'hours',
  'vat',
  'municipality',
  'weights',
] as const

/** Reads the lines of an account; what is wrong goes to the collector. */
export function readLines(value: unknown, members: Members, check: Collector): readonly ReadLine[] {
  const given = check.attempt(['lines'], () => listFrom(value)) ?? []
  const seen = new Set<string>()
  return given.flatMap((one, i) => {
    const read = check.attempt(['lines', i], () => readLine(one, i, members))
    if (!read) return []
    const { id } = read.line
    if (seen.has(id)) check.add(lineTwice({ id: shown(id) }, ['lines', i, 'id']))
    seen.add(id)
    return [read]
  })
}

function readLine(given: unknown, place: number, members: Members): ReadLine {
  const check = new Collector()
  const fields = fieldsOf(given, FIELDS, check)
  const optional = <T>(name: (typeof FIELDS)[number], guard: (value: unknown) => T) =>
    fields[name] === undefined ? undefined : check.attempt([name], () => guard(fields[name]))

  const id = check.attempt(['id'], () => text(fields.id)) ?? ''
  const label = optional('label', text) ?? id
  const kind = optional('kind', oneOf(...KINDS)) ?? 'cost'
  const purpose = check.attempt(['purpose'], () => oneOf(...PURPOSES)(fields.purpose)) ?? 'library'
  const signed = (value: unknown) => {
    const amount = euro(value as EuroInput)
    return kind === 'income' ? amount.negate() : amount
  }
  const amount = check.attempt(['amount'], () => signed(fields.amount)) ?? euro(0)
  const budget = optional('budget', signed)
  const hours = optional('hours', hoursFrom)
  const vat = optional('vat', oneOf(...VATS))
  const municipality = optional('municipality', (value) => memberCode(value, members))
  const own = optional('weights', (value) => ownWeights(value, members, false))
  if (fields.municipality !== undefined && fields.weights !== undefined) {
    check.add(ownAndWeights({ id: shown(id) }, ['weights']))
  }
  if (own && weighsNothing(own) && isMoney(amount, budget)) {
    check.add(nothingToShareBy({ by: 'weights' }, ['weights']))
  }
  check.done()
  const sharing = municipality !== undefined ? 'own' : own ? 'line-weights' : 'account-weights'
  return {
    line: {
      id,
      label,
      kind,
      purpose,
      amount,
      sharing,
      ...(budget && { budget }),
      ...(hours !== undefined && { hours }),
      ...(vat && { vat }),
      ...(municipality !== undefined && { municipality }),
    },
    place,
    weights: municipality !== undefined ? new Map([[municipality, 1]]) : own,
  }
}

/** A number of hours, exact. */
function hoursFrom(value: unknown): string {
  const hours = ratioOf(value)
  if (hours.numerator >= 0n) return ratioText(hours)
  throw new SpukError([negativeHours({ given: shown(value) })])
}

/** Whether there is something to share. */
function isMoney(amount: Euro, budget = amount): boolean {
  return amount.cents !== 0 || budget.cents !== 0
}

/** Money that would have to be shared by the weights of the account where nobody has one above zero. */
export function sharedByNobody(
  lines: readonly ReadLine[],
  weights: CodeWeights,
  by: WeighedBy,
): readonly Issue[] {
  const shared = lines.some(
    ({ line }) => line.sharing === 'account-weights' && isMoney(line.amount, line.budget),
  )
  if (!shared || !weighsNothing(weights)) return []
  return [nothingToShareBy({ by }, ['weights'])]
}
