import fc from 'fast-check'
import type { JointAccountInput, Line, Member } from '../../src/accountability/index.js'

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

/** Cents as an amount in text. */
export const euros = (cents: number): string => {
  const digits = Math.abs(cents).toString().padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const amount = (min: number, max: number) => fc.integer({ min, max }).map(euros)

const purpose = fc.constantFrom('library', 'promotion', 'coordination', 'outside')

/** Municipalities of 2022 of which most were gone by 2023, and the day until which Weesp was there. */
const MERGING = ['Brielle', 'Hellevoetsluis', 'Westvoorne', 'Nissewaard', 'Amsterdam', 'Weesp']

/** An account of 2022 over municipalities that merge during or after the year. */
export function mergingAccounts(): fc.Arbitrary<JointAccountInput> {
  return accountsOf(MERGING, 6, 6).map((input) => ({
    ...input,
    year: 2022,
    members: input.members.map((member) =>
      member.municipality === 'Weesp' ? { ...member, until: '2022-03-23' } : member,
    ),
  }))
}

/** Any account of 1 to `members` municipalities and up to `lines` lines: half cents, negatives, zeros, own lines, own weights. */
export function accounts(members: number, lines: number): fc.Arbitrary<JointAccountInput> {
  return accountsOf(NAMES, members, lines)
}

function accountsOf(
  municipalities: readonly string[],
  members: number,
  lines: number,
): fc.Arbitrary<JointAccountInput> {
  return fc
    .uniqueArray(fc.constantFrom(...municipalities), { minLength: 1, maxLength: members })
    .chain((names) => {
      const weight = fc.oneof(fc.nat(5), fc.nat(1_000_000), fc.constant('0.125'))
      const weights = fc
        .tuple(...names.map(() => weight))
        .map((list) => Object.fromEntries(names.map((name, i) => [name, list[i] ?? 0])))
        .filter((record) => Object.values(record).some((one) => Number(one) > 0))
      const member = (name: string): fc.Arbitrary<Member> =>
        fc.record(
          {
            municipality: fc.constant(name),
            granted: amount(0, 10_000_000),
            opening: amount(-100_000, 100_000),
            corrections: fc.array(
              fc.record({
                year: fc.constant(2022),
                amount: amount(-50_000, 50_000),
                reason: fc.constant('herziening'),
              }),
              { maxLength: 2 },
            ),
          },
          { requiredKeys: ['municipality', 'granted'] },
        )
      const line = (id: string): fc.Arbitrary<Line> =>
        fc
          .record(
            {
              id: fc.constant(id),
              amount: fc.oneof(amount(-500, 500), amount(-10_000_000, 50_000_000)),
              purpose,
              kind: fc.constantFrom('cost', 'income'),
              budget: amount(0, 1_000_000),
              municipality: fc.constantFrom(...names),
              weights,
            },
            { requiredKeys: ['id', 'amount', 'purpose'] },
          )
          .map(({ weights: own, ...rest }) =>
            own !== undefined && rest.municipality === undefined ? { ...rest, weights: own } : rest,
          )
      return fc.record({
        library: fc.constant({ name: 'Bibliotheek' }),
        year: fc.constant(2023),
        status: fc.constant('final' as const),
        members: fc
          .tuple(...names.map(member))
          .map((list) => list.map((one, i) => (i === 0 ? { ...one, granted: '1.00' } : one))),
        lines: fc
          .nat(lines)
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, i) => line(`line-${i}`))),
          ),
        weights: fc.oneof(fc.constantFrom('granted' as const, 'inhabitants' as const), weights),
      })
    })
}
