import { euro, ratioOf, ratioText, shown } from '../core/money/index.js'
import { Collector, SpukError } from '../core/result/index.js'
import type { Purpose } from '../regulation/index.js'
import type { Period } from '../requirements/index.js'
import { choice, knownNames, text } from './guards.js'
import { lineTwice, negativeHours, notAnAccount, ownAndWeights } from './issues.js'
import type { AccountLine, Line, Vat } from './model.js'
import { memberCode } from './read-members.js'
import type { ReadMember } from './read-members.js'

/** A line, read and checked, with its own weights as the caller wrote them. */
export interface ReadLine extends AccountLine {
  readonly weights?: Line['weights']
}

export const PURPOSES = [
  'library',
  'promotion',
  'coordination',
  'outside',
] as const satisfies readonly Purpose[]
export const KINDS = ['cost', 'income'] as const
export const VATS = ['included', 'excluded', 'none'] as const satisfies readonly Vat[]
const KNOWN = 'id label kind amount purpose budget hours vat municipality weights'.split(' ')

/** Reads the lines of an account; what is wrong goes to the collector. */
export function readLines(
  given: unknown,
  period: Period | undefined,
  members: readonly ReadMember[],
  check: Collector,
): ReadLine[] {
  if (!Array.isArray(given)) {
    check.add(notAnAccount({ given: shown(given) }, ['lines']))
    return []
  }
  const seen = new Set<string>()
  return (given as Line[]).flatMap((line, i) => {
    const read = check.attempt(['lines', i], () => readLine(line, period, members))
    if (!read) return []
    if (seen.has(read.id)) check.add(lineTwice({ id: shown(read.id) }, ['lines', i, 'id']))
    seen.add(read.id)
    return [read]
  })
}

function readLine(
  line: Line,
  period: Period | undefined,
  members: readonly ReadMember[],
): ReadLine {
  if (typeof line !== 'object' || (line as unknown) === null) {
    throw new SpukError([notAnAccount({ given: shown(line) })])
  }
  const check = new Collector()
  knownNames(line, KNOWN, [], check)
  const id = check.attempt(['id'], () => text(line.id)) ?? ''
  const label = line.label === undefined ? id : check.attempt(['label'], () => text(line.label))
  const kind = check.attempt(['kind'], () => choice(line.kind ?? 'cost', KINDS)) ?? 'cost'
  const purpose = check.attempt(['purpose'], () => choice(line.purpose, PURPOSES)) ?? 'library'
  const signed = (key: 'amount' | 'budget') => {
    const amount = check.attempt([key], () => euro(line[key] ?? ''))
    return kind === 'income' ? amount?.negate() : amount
  }
  const amount = signed('amount') ?? euro(0)
  const budget = line.budget === undefined ? undefined : signed('budget')
  const hours =
    line.hours === undefined ? undefined : check.attempt(['hours'], () => hoursFrom(line.hours))
  const vat =
    line.vat === undefined ? undefined : check.attempt(['vat'], () => choice(line.vat, VATS))
  const municipality =
    line.municipality !== undefined && period
      ? check.attempt(['municipality'], () => memberCode(line.municipality ?? '', period, members))
      : undefined
  if (line.municipality !== undefined && line.weights !== undefined) {
    check.add(ownAndWeights({ id: shown(id) }, ['weights']))
  }
  check.done()
  return {
    id,
    label: label ?? id,
    kind,
    purpose,
    amount,
    sharing: municipality ? 'own' : line.weights === undefined ? 'account-weights' : 'line-weights',
    ...(budget && { budget }),
    ...(hours !== undefined && { hours }),
    ...(vat && { vat }),
    ...(municipality && { municipality }),
    ...(line.weights !== undefined && { weights: line.weights }),
  }
}

/** A number of hours, exact. */
function hoursFrom(value: unknown): string {
  const hours = ratioOf(value)
  if (hours.numerator >= 0n) return ratioText(hours)
  throw new SpukError([negativeHours({ given: shown(value) })])
}
