// A program may hold two copies of the library: one its own modules import, one that a CommonJS package requires.
// What the one makes, the other takes for its own.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Decimal } from 'decimal.js'
import * as esm from 'spuk-ido'

const require = createRequire(import.meta.url)
const cjs = require('spuk-ido')

const plain = (value) => JSON.parse(JSON.stringify(value))
const valueOf = (outcome) => {
  assert.equal(outcome.ok, true, JSON.stringify(outcome.issues))
  return outcome.value
}
const thrownBy = (attempt) => {
  try {
    attempt()
  } catch (error) {
    return error
  }
  return assert.fail('nothing was thrown')
}

const year = { from: '2024-01-01', to: '2024-12-31' }
const draft = {
  id: 'Z-2024-17',
  municipality: { code: 'Woerden', contacts: [] },
  library: { name: 'Bibliotheek Voorbeeld', contacts: [] },
  form: 'award-decision',
  period: year,
  reportDue: '2025-04-01',
  legalBasis: { ground: 'regulation', text: 'ASV' },
  yearsRunning: 2,
}
const visit = (id) => ({
  form: '2024',
  id: `00000000-0000-4000-8000-00000000000${id}`,
  date: '2024-03-04',
  point: '00000000-0000-4000-8000-000000000000',
  municipality: 'GM0355',
  library: 'Bibliotheek Voorbeeld',
  questions: [{ question: 'digid', help: 'answered' }],
})
const accountOf = (grants, results) => ({
  library: { name: 'Bibliotheek Voorbeeld' },
  year: 2024,
  status: 'final',
  members: grants.map(({ municipality, amount }) => ({
    municipality: municipality.code,
    granted: amount,
    stateGrant: amount,
  })),
  lines: [{ id: 'staff', amount: grants[0].amount, purpose: 'library' }],
  results,
})

for (const [mine, other] of [
  [esm, cjs],
  [cjs, esm],
]) {
  // Amounts, decimals and errors.
  assert.notEqual(mine.euro, other.euro, 'two copies')
  const amount = other.euro('12.34')
  assert.equal(amount instanceof mine.Euro, false)
  assert.equal(mine.isEuro(amount), true)
  assert.equal(String(mine.euro(amount).plus(other.euro('0.66'))), '13.00')
  assert.equal(mine.euro('12.34').equals(amount), true)
  assert.equal(JSON.stringify(mine.sumEuros([amount, 2])), '"14.34"')
  const exact = amount.times('0.5')
  assert.equal(Decimal.isDecimal(exact), true)
  assert.equal(String(mine.roundToEuro(exact.plus('0.005'), { mode: 'half-up' })), '6.18')
  assert.equal(String(mine.apportion(amount, { a: exact, b: exact }).amounts.a), '6.17')
  const error = thrownBy(() => other.euro('12.345'))
  assert.equal(error instanceof mine.SpukError, false)
  assert.equal(mine.isSpukError(error), true)
  assert.equal(mine.describe(error.issues[0], 'en'), other.describe(error.issues[0], 'en'))

  // Grants: read, compared, received and replayed.
  const [before, after] = ['310000.00', '309990.00']
  const grant = other.grantFor('Utrecht', 2024, { annexAmount: before })
  const lower = mine.grantFor('Utrecht', 2024, { annexAmount: after })
  assert.equal(mine.explain(grant), other.explain(grant))
  assert.equal(String(mine.difference(grant, lower).total), '-10.00')
  assert.deepEqual(mine.recompute(grant.explanation).changed, [])
  const receipt = other.receipt(grant)
  assert.equal(mine.canonicalJson(receipt), other.canonicalJson(receipt))
  assert.equal(
    mine.replay(receipt, mine.grantFor('Utrecht', 2024, { annexAmount: before })).same,
    true,
  )
  assert.equal(mine.replay(receipt, lower).same, false)
  const grants = ['Bunnik', 'Zeist'].map((name) => other.grantFor(name, 2024))
  assert.equal(
    String(mine.nationalTotals(grants).amount),
    String(other.nationalTotals(grants).amount),
  )
  const settled = mine.settle({ year: 2024, granted: grant.amount, spent: other.euro(1) })
  assert.equal(String(settled.balance), '309999.00')

  // Registrations: counted apart, merged, published and compared with the year before.
  const visits = (copy, ...ids) => ids.map((id) => valueOf(copy.validateRegistration(visit(id))))
  const by = ['municipality']
  const merged = mine.mergeTallies(
    other.tally(visits(other, 1, 2), { by }),
    mine.tally([...visits(other, 3), ...visits(mine, 4, 5)], { by }),
  )
  assert.equal(merged.visits, 5)
  const published = other.publishTally(merged, { minimumCell: 3 })
  assert.equal(mine.indicators(published, { previousYear: published }).indicators.length > 0, true)
  assert.equal(mine.toSvg(published), other.toSvg(published))

  // Requirements, and a joint account over grants and results of the other.
  const asked = ['year', 'quarter'].map((every, index) => ({
    kind: 'frequency',
    municipality: ['GM0312', 'GM0355'][index],
    basis: 'ASV',
    document: 'rapportage',
    every,
  }))
  const harmonised = other.harmonise(asked, { period: year })
  const again = mine.harmonise(harmonised.requirements, { period: year })
  assert.deepEqual(plain(again), plain(harmonised))
  assert.deepEqual(mine.answersFor(harmonised, 'GM0312'), other.answersFor(harmonised, 'GM0312'))
  const input = accountOf(grants, { GM0355: published })
  const account = other.jointAccount(input)
  assert.deepEqual(plain(mine.jointAccount(input)), plain(account))
  assert.deepEqual(plain(mine.nextYear(account)), plain(other.nextYear(account)))
  const difference = mine.difference(account, mine.jointAccount(input))
  assert.equal(String(difference.total), '0.00')

  // An agreement that the one awards and the other brings further.
  const whole = other.euro('48000.00')
  const woerden = { ...draft, amount: whole, purposes: [{ purpose: 'library', amount: whole }] }
  const options = { today: '2024-03-01', grant: other.grantFor('Woerden', 2024) }
  const agreement = valueOf(other.validateAgreement(woerden, options))
  assert.deepEqual(plain(valueOf(mine.validateAgreement(woerden, options))), plain(agreement))
  const basis = 'besluit'
  const events = [
    { event: 'request', date: '2023-10-02', actor: 'bibliotheek', basis },
    { event: 'award', date: '2023-11-20', actor: 'college', basis },
    { event: 'pay', date: '2024-01-15', actor: 'college', basis, amount: whole },
  ]
  const moved = events.reduce(
    (state, event, index) => valueOf([mine, other][index % 2].transitionAgreement(state, event)),
    agreement,
  )
  assert.equal(String(moved.money.paid), '48000.00')
  assert.deepEqual(
    mine.agreementDeadlines(moved, { today: '2024-03-01' }),
    other.agreementDeadlines(moved, { today: '2024-03-01' }),
  )
  const plan = mine.paymentPlan(moved, { every: 'quarter' })

  // Money streams.
  const stream = other.streamFrom('spuk-ido', { awarded: [{ year: 2024, amount: grant.amount }] })
  const overview = mine.fundingOverview([stream], year)
  const chain = mine.passThrough([
    { from: 'Rijk', to: 'Gemeente', amount: grant.amount, on: '2024-01-31' },
  ])

  // Every result reads the same, whichever copy made it and whichever writes it.
  const results = [
    grant,
    grants,
    settled,
    harmonised,
    account,
    moved,
    plan,
    overview,
    chain,
    published,
  ]
  for (const result of results) {
    for (const name of ['toRows', 'toMarkdown', 'toCsv']) {
      assert.deepEqual(
        plain(mine[name](result)),
        plain(other[name](result)),
        `${name}: ${result.kind}`,
      )
    }
  }
}

// zod/mini is part of the library; a schema of the library inside a user's, of another copy of zod, still reads.
for (const [zod, { amountSchema, yearSchema }] of [
  [await import('zod'), await import('spuk-ido/schemas')],
  [require('zod'), require('spuk-ido/schemas')],
]) {
  const form = zod.object({
    who: zod.string(),
    amount: amountSchema,
    year: zod.optional(yearSchema),
  })
  const read = form.safeParse({ who: 'a', amount: '12.50' })
  assert.equal(String(read.data.amount), '12.50')
  const wrong = form.safeParse({ who: 1, amount: 'x', year: 'y' })
  assert.deepEqual(
    wrong.error.issues.map(({ path }) => path.join('.')),
    ['who', 'amount', 'year'],
  )
}
