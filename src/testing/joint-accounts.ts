import * as fc from 'fast-check'
import type { JointAccountInput, Line, Member } from '../accountability/index.js'
import { amountText } from './amounts.js'
import { brokenIn, replaced, withField } from './nearly-valid.js'
import type { NearlyValid, Way } from './nearly-valid.js'
import { validRequirement } from './requirements.js'
import { somePurpose } from './spending-lines.js'

/** How large an account may be. */
export interface JointAccountSize {
  /** Municipalities at most, 12 or less; default 12. */
  readonly members?: number
  /** Lines at most; default 12. */
  readonly lines?: number
  /** 2023, or 2022 with municipalities that merge in or after the year; default mostly 2023. */
  readonly year?: 2022 | 2023
}

const NAMES = [
  'Bunnik',
  'De Bilt',
  'Houten',
  'IJsselstein',
  'Lopik',
  'Nieuwegein',
  'Renswoude',
  'Rhenen',
  'Utrecht',
  'Vijfheerenlanden',
  'Woerden',
  'Zeist',
]

/** Municipalities of 2022 of which most were gone by 2023; Weesp became part of Amsterdam on 24 March 2022. */
const MERGING = ['Brielle', 'Hellevoetsluis', 'Westvoorne', 'Nissewaard', 'Amsterdam', 'Weesp']

const amount = (min: number, max: number) => fc.integer({ min, max }).map(amountText)

/**
 * Any account of a library, as `jointAccount` takes it: cents and large amounts, negative corrections,
 * income, lines of one municipality and with weights of their own (zeros among them), costs outside the
 * purposes, requirements, the State's grant beside it, and a member dissolved in the year.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertAddsUp, validJointAccounts } from 'spuk-ido/testing'
 * const lawful = fc.property(validJointAccounts({ members: 4, lines: 6 }), (input) => assertAddsUp(jointAccount(input)))
 * fc.check(lawful).failed // => false
 */
export function validJointAccounts({
  members = 12,
  lines = 12,
  year,
}: JointAccountSize = {}): fc.Arbitrary<JointAccountInput> {
  const years = year === undefined ? fc.constantFrom(2023, 2023, 2022) : fc.constant(year)
  return years.chain((when) =>
    fc
      .uniqueArray(fc.constantFrom(...(when === 2022 ? MERGING : NAMES)), {
        minLength: 1,
        maxLength: members,
      })
      .chain((names) =>
        fc.record({
          library: fc.constant({ name: 'Bibliotheek' }),
          year: fc.constant(when),
          status: fc.constantFrom('budget', 'provisional', 'final', 'audited'),
          members: fc
            .tuple(...names.map((name) => someMember(name)))
            .map((list) => list.map((one, i) => (i === 0 ? { ...one, granted: '1.00' } : one))),
          lines: fc
            .nat(lines)
            .chain((count) =>
              fc.tuple(...Array.from({ length: count }, (_, i) => someLine(`line-${i}`, names))),
            ),
          weights: fc.oneof(fc.constantFrom('granted', 'inhabitants'), someWeights(names)),
        }),
      ),
  )
}

function someMember(municipality: string): fc.Arbitrary<Member> {
  const isGone = municipality === 'Weesp'
  return fc.record(
    {
      municipality: fc.constant(municipality),
      ...(isGone && { until: fc.constantFrom('2022-01-01', '2022-02-28', '2022-03-23') }),
      granted: amount(0, 10_000_000),
      opening: amount(-100_000, 100_000),
      corrections: fc.array(
        fc.record({
          year: fc.constant(2021),
          amount: amount(-50_000, 50_000),
          reason: fc.constant('herziening'),
        }),
        { maxLength: 2 },
      ),
      stateGrant: amount(0, 10_000_000),
      ownSpending: fc.array(
        fc.record({
          purpose: fc.constantFrom('promotion', 'coordination'),
          amount: amount(-1000, 500_000),
          description: fc.constant('eigen uitgave'),
        }),
        { maxLength: 2 },
      ),
      requirements: fc.array(validRequirement([municipality]), { maxLength: 1 }),
    },
    { requiredKeys: ['municipality', 'granted', ...(isGone ? (['until'] as const) : [])] },
  )
}

function someLine(id: string, names: readonly string[]): fc.Arbitrary<Line> {
  return fc
    .record(
      {
        id: fc.constant(id),
        amount: fc.oneof(amount(-500, 500), amount(-10_000_000, 50_000_000)),
        purpose: somePurpose(),
        kind: fc.constantFrom('cost', 'income'),
        budget: amount(0, 1_000_000),
        vat: fc.constantFrom('included', 'excluded', 'none'),
        municipality: fc.constantFrom(...names),
        weights: someWeights(names),
      },
      { requiredKeys: ['id', 'amount', 'purpose'] },
    )
    .map(({ weights: own, ...rest }) =>
      own !== undefined && rest.municipality === undefined ? { ...rest, weights: own } : rest,
    )
}

/** Weights of which at least one is above zero. */
function someWeights(
  names: readonly string[],
): fc.Arbitrary<Readonly<Record<string, number | string>>> {
  const weight = fc.oneof(fc.nat(5), fc.nat(1_000_000), fc.constant('0.125'))
  return fc
    .array(weight, { minLength: names.length, maxLength: names.length })
    .map((list) => (list.every((one) => one === 0) ? list.map(() => 1) : list))
    .map((list) => Object.fromEntries(names.map((name, i) => [name, list[i] ?? 0])))
}

/**
 * Accounts with one thing wrong, and what `jointAccount` must say of it.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidJointAccounts } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidJointAccounts({ members: 3, lines: 3 }), (nearly) => assertReported(() => jointAccount(nearly.input), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidJointAccounts(
  size: Omit<JointAccountSize, 'year'> = {},
): fc.Arbitrary<NearlyValid<JointAccountInput>> {
  type Account = JointAccountInput
  const member = (broken: string, code: string, change: object, field: string): Way<Account> => ({
    broken,
    code,
    of: (input) => {
      const last = input.members.length - 1
      const changed = { ...input.members[last], ...change }
      const members = replaced(input.members, last, changed)
      return { input: { ...input, members }, path: ['members', last, field] }
    },
  })
  const line = (broken: string, code: string, change: object, field: string): Way<Account> => ({
    broken,
    code,
    of: (input) => {
      const added = { id: 'one more', amount: '1.00', purpose: 'library', ...change }
      return {
        input: { ...input, lines: [...input.lines, added] },
        path: ['lines', input.lines.length, field],
      }
    },
  })
  return brokenIn<Account>(validJointAccounts({ ...size, year: 2023 }), [
    {
      broken: 'a municipality twice',
      code: 'accountability/member-twice',
      of: (input) => {
        const twice = { municipality: input.members[0]?.municipality, granted: 0 }
        return {
          input: { ...input, members: [...input.members, twice] },
          path: ['members', input.members.length],
        }
      },
    },
    {
      broken: 'a municipality dissolved before the year',
      code: 'municipality/dissolved',
      of: (input) => ({
        input: {
          ...input,
          members: [...input.members, { municipality: 'Brielle', granted: 1 }],
        },
        path: ['members', input.members.length, 'municipality'],
      }),
    },
    {
      broken: 'a municipality dissolved in the year, without its last day',
      code: 'accountability/dissolved-member',
      of: (input) => ({
        input: {
          ...input,
          year: 2022,
          members: [...input.members, { municipality: 'Weesp', granted: 1 }],
        },
        path: ['members', input.members.length, 'municipality'],
      }),
    },
    member('a negative amount granted', 'input/negative-amount', { granted: '-0.01' }, 'granted'),
    member('a fraction of a cent', 'money/too-many-decimals', { opening: '0.005' }, 'opening'),
    member(
      'a last day after the year',
      'accountability/until-outside-period',
      { until: '2024-01-01' },
      'until',
    ),
    line('a purpose that is none', 'input/not-a-choice', { purpose: 'boeken' }, 'purpose'),
    line('an amount with a decimal comma', 'money/not-an-amount', { amount: '1,00' }, 'amount'),
    line(
      'a line of a stranger',
      'accountability/not-a-member',
      { municipality: 'Groningen' },
      'municipality',
    ),
    {
      broken: 'a line with an owner and weights',
      code: 'accountability/own-and-weights',
      of: (input) => {
        const names = input.members.map(({ municipality }) => municipality)
        const [municipality] = names
        const weights = Object.fromEntries(names.map((name) => [name, 1]))
        const both = { id: 'one more', amount: 1, purpose: 'library', municipality, weights }
        return {
          input: { ...input, lines: [...input.lines, both] },
          path: ['lines', input.lines.length, 'weights'],
        }
      },
    },
    {
      broken: 'a line twice',
      code: 'input/duplicate-id',
      of: (input) => {
        const [first] = input.lines
        if (!first) return undefined
        const twice = { id: first.id, amount: 1, purpose: 'library' }
        return {
          input: { ...input, lines: [...input.lines, twice] },
          path: ['lines', input.lines.length, 'id'],
        }
      },
    },
    withField('a status that is none', 'input/not-a-choice', 'status', 'done'),
    {
      broken: 'no municipalities',
      code: 'input/too-small',
      of: (input) => ({ input: { ...input, members: [], lines: [] }, path: ['members'] }),
    },
    withField('weights that are none', 'input/not-a-choice', 'weights', 'area'),
  ])
}
