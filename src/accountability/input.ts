// What callers bring to `jointAccount` and `nextYear`, each input defined once.
import * as z from 'zod/mini'
import type { PartialWeights, Weight } from '../core/apportion/index.js'
import { addTerm } from '../core/calendar/index.js'
import {
  amount,
  amountFromZero,
  date,
  fraction,
  name,
  period,
  ratioFromZero,
  text,
  year,
} from '../core/fields/index.js'
import { toPlainData } from '../core/input/index.js'
import { euro, ratioOf, preview } from '../core/money/index.js'
import {
  eachFrom,
  fieldsFrom,
  isRecord,
  closestMatch,
  notAChoice,
  resultOf,
  SpukError,
  wrongType,
} from '../core/result/index.js'
import { converted, forms, leaf, list, optional, rule, uniqueBy } from '../core/schema/index.js'
import type { JsonForm } from '../core/schema/index.js'
import { correction, laterYears } from '../grant/input.js'
import { publishedFrom } from '../information-point/index.js'
import type { PublishedTally } from '../information-point/index.js'
import { municipality } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { purposes } from '../regulation/index.js'
import { memberRequirements } from '../requirements/input.js'
import { nothingToShareBy, ownAndWeights, periodOutsideYear } from './issues.js'
import { notPublished } from './member-issues.js'
import { kinds, ownPurposes, statuses, vats } from './model.js'

/** Weights by the names that the caller wrote, each of zero or more. */
export type NamedWeights = readonly (readonly [name: string, weight: Weight])[]

const byName: JsonForm = {
  anyOf: [
    { type: 'object', additionalProperties: forms.weight },
    {
      type: 'array',
      items: {
        type: 'array',
        prefixItems: [{ type: 'string' }, forms.weight],
        items: false,
        minItems: 2,
      },
    },
  ],
}

/** An object by name, or a list of pairs. */
function pairsFrom(value: unknown): NamedWeights {
  const given: unknown = toPlainData(value)
  if (!Array.isArray(given)) return Object.entries(fieldsFrom(given)) as unknown as NamedWeights
  return eachFrom(given, (pair) => {
    const [name, weight, ...rest] = Array.isArray(pair) ? (pair as readonly unknown[]) : []
    if (typeof name === 'string' && rest.length === 0) return [name, weight as Weight] as const
    throw new SpukError([wrongType({ expected: ["['GM0312', 1]"], given: preview(pair) })])
  })
}

/** A rule for objects with weights: each is a number, whoever else has none. */
const soundWeights = /* @__PURE__ */ rule<{ readonly weights?: unknown }, 'weights'>(
  ['weights'],
  ({ weights }) => {
    const pairs = Array.isArray(weights) ? (weights as NamedWeights) : []
    return pairs.flatMap(([name, weight]) => {
      const read = resultOf(() => ratioFromZero(weight))
      return read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: ['weights', name] }))
    })
  },
)

/** Weights as callers write them; an object typed by an interface of theirs fits only as `object`. */
type WrittenWeights = PartialWeights | object

const WAYS = ['granted', 'inhabitants', '{ … }']

/** How shared lines are split: in one of two ways, or by weights of the caller. */
const accountWeights = /* @__PURE__ */ leaf<
  'granted' | 'inhabitants' | NamedWeights,
  'granted' | 'inhabitants' | WrittenWeights
>(
  (value) => {
    if (value === 'granted' || value === 'inhabitants') return value
    if (typeof value !== 'string') return pairsFrom(value)
    throw new SpukError([
      notAChoice({ given: preview(value), choices: WAYS, nearest: closestMatch(value, WAYS) }),
    ])
  },
  { anyOf: [{ enum: ['granted', 'inhabitants'] }, ...(byName.anyOf ?? [])] },
)

const ownSpending = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    purpose: z.enum(ownPurposes),
    /** In euros. */
    amount,
    description: name,
  }),
)

const member = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** Name or code. */
    municipality: name,
    /** What the municipality granted the library for this year, in euros, zero or more. */
    granted: amountFromZero,
    /** Balance of the year before, in euros; negative if more was spent than there was. */
    opening: z._default(amount, () => euro(0)),
    /** Of whose balances the opening is the sum, where municipalities merged; `nextYear` gives it. */
    openingReason: optional(text),
    /** Corrections of earlier years, booked in this one. */
    corrections: z._default(list(correction), () => []),
    /** The State's grant (SPUK) to the municipality; with it the statement reconciles the two. */
    stateGrant: optional(amount),
    ownSpending: z._default(list(ownSpending), () => []),
    /** Last day on which it takes part; needed if it is dissolved before the end of the period. */
    until: optional(date),
    requirements: z._default(memberRequirements, () => []),
  }),
)

const accountLine = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** Unique within the account. */
      id: name,
      label: optional(name),
      /** Default `cost`. Income lowers what was spent. */
      kind: z._default(z.enum(kinds), 'cost'),
      /** In euros; a negative cost is a correction. */
      amount,
      purpose: z.enum(purposes.map(({ purpose }) => purpose)),
      /** What was planned, in euros. */
      budget: optional(amount),
      /** Hours of staff behind the amount. */
      hours: optional(fraction),
      vat: optional(z.enum(vats)),
      /** The whole line is this municipality's own. */
      municipality: optional(name),
      /** Weights for this line only. */
      weights: optional(leaf<NamedWeights, WrittenWeights>(pairsFrom, byName)),
    })
    .check(
      rule(['id', 'municipality', 'weights'], ({ id, municipality, weights }) => {
        if (municipality === undefined || weights === undefined) return []
        return [ownAndWeights({ id }, ['weights'])]
      }),
      soundWeights,
      rule(['weights', 'amount', 'budget'], (line) => {
        if (!line.weights || !weighsNothing(line.weights) || !isMoney(line)) return []
        return [nothingToShareBy({ by: 'weights' }, ['weights'])]
      }),
    ),
)

/** Whether nobody has a weight above zero. */
export function weighsNothing(weights: Iterable<readonly [string, Weight]>): boolean {
  return [...weights].every(([, weight]) => ratioOf(weight).numerator === 0n)
}

/** Whether there is something to share. */
export function isMoney({ amount, budget }: Pick<WrittenLine, 'amount' | 'budget'>): boolean {
  return amount.cents !== 0 || (budget !== undefined && budget.cents !== 0)
}

/** A tally with its small counts still in it must not end up in a statement. */
const published = /* @__PURE__ */ leaf<PublishedTally>(
  (value) => {
    const kind = isRecord(value) ? value['kind'] : value
    const lists = ['axes', 'cells', 'totals']
    if (isRecord(value) && kind === 'published-tally') {
      if (lists.every((name) => Array.isArray(value[name]))) return publishedFrom(value)
    }
    throw new SpukError([notPublished({ given: preview(kind ?? value) })])
  },
  {
    type: 'object',
    properties: {
      kind: {
        const: 'published-tally',
        title: 'Kind',
        description: 'Always published-tally.',
        'x-nl': { title: 'Soort', description: 'Altijd published-tally.' },
      },
    },
    required: ['kind'],
  },
)

/** What `jointAccount` takes: one library's year for all its municipalities. */
export const jointAccountInput = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      library: z.strictObject({ name }),
      year,
      /** Default the calendar year. */
      period: z.optional(period),
      status: z.enum(statuses),
      /** Counts up when an account is made again; default 1. */
      version: z._default(z.int().check(z.minimum(1)), 1),
      members: list(member, z.minLength(1)),
      lines: list(accountLine, uniqueBy('id')),
      /** How shared lines are split: by what each granted (default), by inhabitants on 1 January, or by own weights. */
      weights: z._default(accountWeights, 'granted'),
      /** Results of the help points, by municipality. */
      results: z._default(z.record(z.string(), published), () => ({})),
    })
    .check(
      rule(['year', 'period'], ({ year, period: part = wholeYear(year) }) => {
        const { from, to } = wholeYear(year)
        if (from <= part.from && part.to <= to) return []
        return [periodOutsideYear({ year, ...part }, ['period'])]
      }),
      rule(['year'], (account) => {
        // Judged whatever else is wrong with the members.
        const { year, members } = account as { year: number; members?: unknown }
        const listed: readonly unknown[] = Array.isArray(members) ? members : []
        return listed.flatMap((one, i) =>
          laterYears(isRecord(one) ? one['corrections'] : undefined, year).map((issue) => ({
            ...issue,
            path: ['members', i, ...issue.path],
          })),
        )
      }),
      soundWeights,
    ),
)

/** The period of an account, if it does not say. */
export function wholeYear(year: number): z.output<typeof period> {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

const statement = /* @__PURE__ */ z.lazy(() =>
  z.object({
    municipality: z.object({
      code: leaf<Municipality, string>((code) => municipality(code as string), forms.filled),
    }),
    /** The day after the last one. */
    period: z.object({ to: converted(date, (to) => addTerm(to, { days: 1 })) }),
    balance: amount,
  }),
)

/** All that `nextYear` reads of an account; it may have been through JSON. */
export const closedAccount = /* @__PURE__ */ z.lazy(() => z.object({ statements: list(statement) }))

/** What a municipality spent itself, beside what it gave the library. */
export interface OwnSpending extends z.input<typeof ownSpending> {}
/** What a member asks; it goes without saying that it is the member who asks. */
export type MemberRequirement = z.input<typeof memberRequirements>[number]
/** A municipality that the library accounts to. */
export interface Member extends z.input<typeof member> {}
/** One line of the library's account. */
export interface Line extends z.input<typeof accountLine> {}
/** One library's year for all its municipalities. */
export interface JointAccountInput extends z.input<typeof jointAccountInput> {}
/** A member that was read: its municipality is still a name. */
export interface WrittenMember extends z.output<typeof member> {}
/** A line that was read, with names as they were written. */
export interface WrittenLine extends z.output<typeof accountLine> {}
