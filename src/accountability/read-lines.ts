import { ratioOf, ratioText, shown } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import {
  Collector,
  fieldsFrom,
  listFrom,
  oneOf,
  soundOptions,
  SpukError,
} from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { purposes } from '../regulation/index.js'
import { amountFrom, text } from './guards.js'
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
  const fields = fieldsFrom(given)
  const guards = {
    id: text,
    label: text,
    kind: oneOf(...KINDS),
    amount: amountFrom,
    purpose: oneOf(...PURPOSES),
    budget: amountFrom,
    hours: hoursFrom,
    vat: oneOf(...VATS),
    municipality: (name: unknown) => memberCode(name, members),
    weights: (weights: unknown) => ownWeights(weights, members, false),
  }
  const read = soundOptions(fields, guards, check, ['id', 'amount', 'purpose'])
  const { kind = 'cost', municipality, weights: own } = read
  if (fields['municipality'] !== undefined && fields['weights'] !== undefined) {
    check.add(ownAndWeights({ id: shown(fields['id']) }, ['weights']))
  }
  if (own && weighsNothing(own) && isMoney(read)) {
    check.add(nothingToShareBy({ by: 'weights' }, ['weights']))
  }
  const { id, amount, purpose } = check.sound({
    id: read.id,
    amount: read.amount,
    purpose: read.purpose,
  })
  const { label = id, budget, hours, vat } = read
  const signed = (size: Euro) => (kind === 'income' ? size.negate() : size)
  return {
    line: {
      id,
      label,
      kind,
      purpose,
      amount: signed(amount),
      sharing: municipality !== undefined ? 'own' : own ? 'line-weights' : 'account-weights',
      ...(budget && { budget: signed(budget) }),
      ...(hours !== undefined && { hours }),
      ...(vat && { vat }),
      ...(municipality !== undefined && { municipality }),
    },
    place,
    weights: municipality !== undefined ? new Map([[municipality, 1]]) : own,
  }
}

/** A number of hours, exact. */
export function hoursFrom(value: unknown): string {
  const hours = ratioOf(value)
  if (hours.numerator >= 0n) return ratioText(hours)
  throw new SpukError([negativeHours({ given: shown(value) })])
}

/** Whether there is something to share. */
function isMoney({ amount, budget }: { amount?: Euro; budget?: Euro }): boolean {
  return [amount, budget].some((size) => size !== undefined && size.cents !== 0)
}

/** Money that would have to be shared by the weights of the account where nobody has one above zero. */
export function sharedByNobody(
  lines: readonly ReadLine[],
  weights: CodeWeights,
  by: WeighedBy,
): readonly Issue[] {
  const shared = lines.some(({ line }) => line.sharing === 'account-weights' && isMoney(line))
  if (!shared || !weighsNothing(weights)) return []
  return [nothingToShareBy({ by }, ['weights'])]
}
