import { isRecord } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import type { Euro } from '../core/money/index.js'
import { isMoney, weighsNothing } from './input.js'
import type { WrittenLine } from './input.js'
import { nothingToShareBy } from './issues.js'
import type { AccountLine, WeighedBy } from './model.js'
import { memberCode } from './names.js'
import type { Members, Reading } from './read-members.js'
import { namedWeights } from './weights.js'
import type { CodeWeights } from './weights.js'

/** A line, read and checked. */
export interface ReadLine {
  readonly line: AccountLine
  /** Where the caller has it in the list. */
  readonly place: number
  /** What this line only is split by. */
  readonly weights: CodeWeights | undefined
}

/** The lines of an account that are sound; whom they name goes to the collector if it is no member. */
export function readLines(
  given: unknown,
  members: Members,
  { valid, check }: Reading,
): readonly ReadLine[] {
  const lines: readonly unknown[] = Array.isArray(given) ? given : []
  return lines.flatMap((one, place) => {
    const { municipality, weights } = isRecord(one) ? one : {}
    const owner =
      typeof municipality === 'string'
        ? check.attempt(['lines', place, 'municipality'], () => memberCode(municipality, members))
        : undefined
    const own = Array.isArray(weights)
      ? check.attempt(['lines', place, 'weights'], () => namedWeights(weights, members, false))
      : undefined
    if (!valid('lines', place)) return []
    return [readLine(one as WrittenLine, place, owner, own)]
  })
}

/** What the account does not compute with, such as hours, stands in it as it was read. */
function readLine(
  {
    id,
    label = id,
    kind,
    purpose,
    amount,
    budget,
    municipality: _,
    weights: __,
    ...rest
  }: WrittenLine,
  place: number,
  municipality: string | undefined,
  own: CodeWeights | undefined,
): ReadLine {
  const signed = (size: Euro) => (kind === 'income' ? size.negate() : size)
  const said = Object.entries(rest).filter(([, value]: [string, unknown]) => value !== undefined)
  return {
    line: {
      id,
      label,
      kind,
      purpose,
      amount: signed(amount),
      sharing: municipality !== undefined ? 'own' : own ? 'line-weights' : 'account-weights',
      ...(budget && { budget: signed(budget) }),
      ...(Object.fromEntries(said) as typeof rest),
      ...(municipality !== undefined && { municipality }),
    },
    place,
    weights: municipality !== undefined ? new Map([[municipality, 1]]) : own,
  }
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
