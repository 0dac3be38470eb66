// What a user of the types relies on. Compiled, never run; as ESM, as CommonJS and for a bundler.
import {
  apportion,
  apportionTable,
  euro,
  findMunicipality,
  grantFor,
  isSpukError,
  jointAccount,
  parseEuro,
  roundToEuro,
  tally,
  toRows,
  validateAgreement,
} from 'spuk-ido'
import type {
  Apportionment,
  Details,
  Euro,
  Explained,
  Grant,
  GrantOptions,
  Issue,
  IssueCode,
  IssueOf,
  JointAccountInput,
  Registration,
  Requirement,
  Result,
  Weights,
} from 'spuk-ido'

/** Compiles only where both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <T extends true>(value?: T) => value

// Weights: an interface, a literal, a record, pairs; the keys of the outcome are the keys given.
interface Towns {
  Bunnik: number
  Zeist: string
}
declare const towns: Towns
declare const record: Readonly<Record<string, number>>
const byInterface = apportion(100, towns)
same<Same<typeof byInterface, Apportionment<'Bunnik' | 'Zeist'>>>()
const byLiteral = apportion('100.00', { a: 1, b: 2n, c: '0.5' })
same<Same<keyof typeof byLiteral.amounts, 'a' | 'b' | 'c'>>()
const one: Euro = byLiteral.amounts.a
apportion(one, record).amounts['whatever']
apportion(1, new Map([['a', 1]]))
apportion(1, [['a', 1]] as const, { remainderTo: 'a' })
const weights: Weights<'a'> = { a: 1 }
apportion(1, weights)
apportionTable({ rows: [{ row: 'staff', amount: 1, weights: towns }], weights: towns })
// @ts-expect-error no party of that name
byLiteral.amounts.d
// @ts-expect-error the left-over cents go to one of the parties
apportion(1, { a: 1, b: 2 }, { remainderTo: 'c' })
// @ts-expect-error a weight is exact
apportion(1, { a: true })

// Amounts: their arithmetic is methods, and what comes back from a product is a decimal.
euro(1).plus('0.05').minus(1).compare(euro('2')) satisfies -1 | 0 | 1
roundToEuro(euro(1).times('0.1'), { mode: 'half-up' }).format('en')
// @ts-expect-error no such way to round
roundToEuro('1', { mode: 'nearest' })
// @ts-expect-error an amount is not a boolean
euro(true)
// @ts-expect-error amounts are made by euro()
new (euro(1).constructor as typeof Euro)(1)
// @ts-expect-error and do not change
euro(1).cents = 2

// A Result is a value with warnings, or issues: `ok` says which.
const read: Result<Euro> = parseEuro('1.234,56')
if (read.ok) {
  read.value.cents.toFixed()
  read.warnings.map((issue) => issue.code)
  // @ts-expect-error there are no issues beside a value
  read.issues
} else {
  const issue: Issue | undefined = read.issues[0]
  issue?.severity satisfies 'error' | 'warning' | 'info' | undefined
  issue?.english.message.trim()
  // @ts-expect-error there is no value beside issues
  read.value
}
// @ts-expect-error look at ok first
parseEuro('1').value
const found = findMunicipality('Utrecht', { on: '2023-01-01' })
same<Same<(typeof found & { ok: true })['value']['code'], string>>()

try {
  euro('12.345')
} catch (error) {
  if (isSpukError(error)) error.issues.map(({ code, path }) => `${path.join('.')}: ${code}`)
}

// Grants and their options.
const options: GrantOptions = { annexAmount: euro(1), parameters: { factor: '0.9' } }
const grant: Grant = grantFor('Utrecht', 2023, options)
grant.components.population.format()
grant.method satisfies 'annex' | 'formula' | 'estimate'
const explained: Explained = grant
toRows(explained)
// @ts-expect-error the year is a number
grantFor('Utrecht', '2023')
// @ts-expect-error no such option
grantFor('Utrecht', 2023, { annex: 1 })
// @ts-expect-error no such parameter
grantFor('Utrecht', 2023, { parameters: { rate: 1 } })

// A joint account.
const input: JointAccountInput = {
  library: { name: 'Bibliotheek' },
  year: 2023,
  status: 'final',
  members: [{ municipality: 'Bunnik', granted: '14000.00' }],
  lines: [{ id: 'staff', amount: 1, purpose: 'library' }],
}
jointAccount(input).statements.map(({ balance }) => balance.negate())
const { library, members } = input
jointAccount({
  library,
  year: 2023,
  status: 'budget',
  members,
  lines: [{ id: 'staff', amount: 1, purpose: 'library', weights: towns }],
  weights: towns,
})
// @ts-expect-error no such purpose
jointAccount({ ...input, lines: [{ id: 'staff', amount: 1, purpose: 'staff' }] })
// @ts-expect-error without members there is no account
jointAccount({ library: input.library, year: 2023, status: 'final', lines: [] })

// Tallies: at once over what is there, later over what comes.
declare const registrations: readonly Registration[]
declare const stream: AsyncIterable<Registration>
tally(registrations, { by: ['quarter', 'question'] }).visits.toFixed()
void tally(stream, { by: 'question' }).then(({ visits }) => visits)
// @ts-expect-error no such dimension
tally(registrations, { by: 'name' })

// Requirements are told apart by their kind.
function amountOf(requirement: Requirement): string {
  return requirement.kind === 'deadline' ? requirement.due : requirement.kind
}
amountOf({ kind: 'deadline', municipality: 'Zeist', basis: 'ASV', document: 'verslag', due: '' })

// An agreement comes out of its guard as a value, or not at all.
declare const today: string
const agreement = validateAgreement({} as Parameters<typeof validateAgreement>[0], { today })
if (agreement.ok) agreement.value.money.toRecover.format()
// @ts-expect-error today is never the library's to know
validateAgreement({} as Parameters<typeof validateAgreement>[0])

// An issue: its code tells which details it has.
declare const issue: Issue
if (issue.code === 'grant/mixed-years') {
  same<Same<typeof issue, IssueOf<'grant/mixed-years'>>>()
  issue.details.years satisfies readonly number[]
  // @ts-expect-error another code has it
  void issue.details.given
}
if ('judgementPoint' in issue.details) issue.details.judgementPoint satisfies string
issue.code satisfies IssueCode
issue.details satisfies Details
// @ts-expect-error no issue has this code
if (issue.code === 'grant/mixed-year') void issue
