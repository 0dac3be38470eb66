import { deepFreeze } from '../core/frozen/index.js'
import { prependPath, failure, valueOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { leaf, readParts } from '../core/schema/index.js'
import type { Definition, Parts } from '../core/schema/index.js'
import { agreementInput } from './input.js'
import type { ReadAgreement } from './input.js'
import type { Agreement } from './model.js'
import { doesNotFollow } from './move-issues.js'
import { move, START } from './move.js'
import type { AgreementSnapshot } from './standing.js'

/** Those fields of an input that are valid; of the purposes and the conditions, each one. */
export type ValidFields = Partial<Omit<ReadAgreement, 'conditions' | 'state' | 'money'>> & {
  readonly eachPurpose: readonly (ReadAgreement['purposes'][number] | undefined)[]
  readonly conditions: ReadAgreement['conditions']
  readonly standing?: AgreementSnapshot
  /** Whether nothing is wrong with a field, so that its absence means something. */
  readonly valid: (field: keyof ReadAgreement) => boolean
}

/** What was read of an input, with everything that is wrong with its form and its history. */
export interface Read {
  readonly fields: ValidFields
  readonly issues: readonly Issue[]
  /** There if nothing is wrong. */
  readonly agreement?: Agreement
}

/** Reads an agreement so that what is valid can be judged whatever else is broken. */
export function readAgreement(given: unknown): Read {
  const parts = readParts(agreementInput, given)
  const fields = fieldsOf(parts)
  const { standing, issues } = replayed(parts)
  const all = [...parts.issues, ...issues]
  const known = { ...fields, ...(standing && { standing }) }
  if (all.length > 0 || standing === undefined) return { fields: known, issues: all }
  return { fields: known, issues: [], agreement: made({ ...parts.value, ...standing }) }
}

const checked = /* @__PURE__ */ new WeakSet<object>()

/** Frozen, so that nobody needs to check again what this library made. */
export function made(agreement: Agreement): Agreement {
  checked.add(/* @__PURE__ */ deepFreeze(agreement))
  return agreement
}

/** An agreement that this library made, or one from outside, such as from JSON, which is checked. */
export function agreementFrom(input: unknown): Result<Agreement> {
  if (typeof input === 'object' && input !== null && checked.has(input)) {
    return { ok: true, value: input as Agreement, warnings: [] }
  }
  const { agreement, issues } = readAgreement(input)
  return agreement ? { ok: true, value: agreement, warnings: [] } : failure(issues)
}

/** An agreement as a field of a call. */
export const agreementField: Definition<Agreement> = /* @__PURE__ */ leaf(
  (value) => valueOf(agreementFrom(value)),
  { type: 'object' },
)

function fieldsOf({ value, valid }: Parts<ReadAgreement>): ValidFields {
  const given: Partial<ReadAgreement> = valid() || isObject(value) ? value : {}
  const { purposes, conditions, state: _state, money: _money, ...rest } = given
  const fields = Object.entries(rest).filter(([name]) => valid(name))
  const list: unknown = purposes
  const eachPurpose = Array.isArray(list) ? (list as ReadAgreement['purposes']) : []
  const held = isObject(conditions) ? Object.entries(conditions) : []
  return {
    ...(Object.fromEntries(fields) as Partial<ReadAgreement>),
    ...(valid('purposes') && purposes && { purposes }),
    eachPurpose: eachPurpose.map((each, i) => (valid('purposes', i) ? each : undefined)),
    conditions: {
      requirements: [],
      ...Object.fromEntries(held.filter(([name]) => valid('conditions', name))),
    },
    valid: (field) => valid(field),
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What the moves of a history depend on. */
const NEEDED = [
  'amount',
  'amountIs',
  'period',
  'yearsRunning',
  'ending',
  'budgetProviso',
  'direct',
] as const

/** Where the history leads, and whether a state and amounts that were given agree with it. */
function replayed({ value, valid }: Parts<ReadAgreement>): {
  standing?: AgreementSnapshot
  issues: readonly Issue[]
} {
  if (![...NEEDED, 'history'].every((field) => valid(field))) return { issues: [] }
  let standing = START
  for (const [i, { from, to, ...event }] of value.history.entries()) {
    const outcome = move(value, standing, event)
    if (!outcome.ok)
      return { issues: outcome.issues.map((issue) => prependPath(['history', i], issue)) }
    const was = standing.state
    standing = outcome.value
    const faults = [
      ...differs(['history', i, 'from'], from, was),
      ...differs(['history', i, 'to'], to, standing.state),
    ]
    if (faults.length > 0) return { issues: faults }
  }
  const state = valid('state') ? value.state : undefined
  const money = valid('money') ? value.money : undefined
  const issues = [
    ...differs(['state'], state, standing.state),
    ...Object.entries(money ?? {}).flatMap(([key, amount]) =>
      differs(['money', key], String(amount), String(standing.money[key as keyof typeof money])),
    ),
  ]
  return { standing, issues }
}

function differs(
  path: readonly (string | number)[],
  given: string | undefined,
  follows: string,
): readonly Issue[] {
  if (given === undefined || given === follows) return []
  return [doesNotFollow({ field: path.join('.'), given, follows }, path)]
}
