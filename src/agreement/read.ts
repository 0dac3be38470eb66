import { plain } from '../core/input/index.js'
import { at, failure, resultOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { parseWith } from '../core/schema/index.js'
import { municipality } from '../municipality/index.js'
import type { Agreement, AgreementInput } from './model.js'
import { doesNotFollow } from './move-issues.js'
import { move, START } from './move.js'
import type { ReadEvent, Standing, Terms } from './move.js'
import { agreementSchema, conditionsSchema, purposeSchema } from './schema.js'

/** Those fields of an input whose form is sound; of the purposes, each one. */
export type SoundFields = Partial<
  Omit<Agreement, 'kind' | 'purposes' | 'conditions' | 'state' | 'money' | 'history'>
> & {
  readonly purposes?: Agreement['purposes']
  readonly eachPurpose: readonly (Agreement['purposes'][number] | undefined)[]
  readonly conditions: Agreement['conditions']
  readonly standing?: Standing
  /** Whether a field is sound or absent, so that its absence means something. */
  readonly sound: (field: 'executiveDecision' | 'conditions' | 'budgetProviso') => boolean
}

/** What was read of an input, with everything that is wrong with its form and its history. */
export interface Read {
  readonly fields: SoundFields
  readonly issues: readonly Issue[]
  /** There if no issue is an error. */
  readonly agreement?: Agreement
}

type Parsed = ReturnType<typeof agreementSchema.parse>

/** Reads an agreement field by field, so that what is sound can be judged whatever else is broken. */
export function readAgreement(given: unknown): Read {
  const copy = resultOf(() => plain(given))
  if (!copy.ok) return { fields: NOTHING, issues: copy.issues }
  const input = copy.value
  const whole = parseWith(agreementSchema, input)
  const parsed: Partial<Parsed> = whole.ok ? whole.value : soundOnly<Parsed>(agreementSchema, input)
  const shape = whole.ok ? [] : whole.issues
  const fields = completed(parsed, input)
  const { standing, issues } = replayed(parsed, fields)
  const all = [...shape, ...issues]
  const known = { ...fields, ...(standing && { standing }) }
  const agreement = all.length === 0 ? assembled(known) : undefined
  return { fields: known, issues: all, ...(agreement && { agreement }) }
}

/** Of what cannot be read nothing is sound. */
const NOTHING: SoundFields = {
  eachPurpose: [],
  conditions: { requirements: [] },
  sound: () => false,
}

/** An agreement as it is, or as JSON; for the functions that compute with it. */
export function soundAgreement(input: Agreement | AgreementInput): Result<Agreement> {
  const { agreement, issues } = readAgreement(input)
  return agreement ? { ok: true, value: agreement, warnings: [] } : failure(issues)
}

/** Looks at a field of anything that was read. */
function fieldOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null
    ? (input as Readonly<Record<string, unknown>>)[key]
    : undefined
}

/** Of an object that is not sound, the fields that are. */
function soundOnly<T>(
  form: typeof agreementSchema | typeof conditionsSchema,
  input: unknown,
): Partial<T> {
  const sound = Object.entries(form.unwrap().shape).flatMap(([key, schema]) => {
    const outcome = parseWith(schema, fieldOf(input, key))
    return outcome.ok && outcome.value !== undefined ? [[key, outcome.value] as const] : []
  })
  return Object.fromEntries(sound) as Partial<T>
}

/** The fields with what they mean where they are left out. */
function completed(parsed: Partial<Parsed>, input: unknown): SoundFields {
  const { municipality: town, purposes, conditions } = parsed
  const given = fieldOf(input, 'purposes')
  const list = Array.isArray(given) ? (given as readonly unknown[]).slice(0, 1000) : []
  const eachPurpose =
    purposes ??
    list.map((each) => {
      const outcome = parseWith(purposeSchema, each)
      return outcome.ok ? outcome.value : undefined
    })
  const held =
    conditions ?? soundOnly<Agreement['conditions']>(conditionsSchema, fieldOf(input, 'conditions'))
  const absent = (key: string) => fieldOf(input, key) === undefined
  return {
    ...pick(parsed),
    ...(town && { municipality: { ...town, name: municipality(town.code).name } }),
    ...(purposes && { purposes }),
    ...(absent('amountIs') && { amountIs: 'fixed' as const }),
    ...(absent('advances') && { advances: [] }),
    eachPurpose,
    sound: (field) => parsed[field] !== undefined || absent(field),
    conditions: { ...held, requirements: held.requirements ?? [] },
  }
}

function pick(parsed: Partial<Parsed>): Partial<Omit<Agreement, 'municipality'>> {
  const { kind, municipality: town, purposes, conditions, state, history, money, ...rest } = parsed
  return rest as Partial<Omit<Agreement, 'municipality'>>
}

/** Where the history leads, and whether a state and amounts that were given agree with it. */
function replayed(
  parsed: Partial<Parsed>,
  { amount, amountIs, period, yearsRunning = 1, ending, budgetProviso, sound }: SoundFields,
): { standing?: Standing; issues: readonly Issue[] } {
  const { history = [], state, money } = parsed
  if (amount === undefined || amountIs === undefined || period === undefined) return { issues: [] }
  if (!sound('budgetProviso')) return { issues: [] }
  const terms: Terms = { amount, amountIs, period, ending, budgetProviso, yearsRunning }
  let standing = START
  for (const [i, { from, to, ...event }] of history.entries()) {
    const outcome = move(terms, standing, event satisfies ReadEvent)
    if (!outcome.ok) {
      return { issues: outcome.issues.map((issue) => at(['history', i], issue)) }
    }
    const was = standing.state
    standing = outcome.value
    const faults = [
      ...differs(['history', i, 'from'], from, was),
      ...differs(['history', i, 'to'], to, standing.state),
    ]
    if (faults.length > 0) return { issues: faults }
  }
  const issues = [
    ...differs(['state'], state, standing.state),
    ...Object.entries(money ?? {}).flatMap(([key, value]) =>
      differs(['money', key], String(value), String(standing.money[key as keyof typeof money])),
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

function assembled(fields: SoundFields): Agreement {
  const { standing, eachPurpose, sound, ...rest } = fields
  return { kind: 'agreement', ...rest, ...standing } as Agreement
}
