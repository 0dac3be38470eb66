import { describe, expect, it } from 'vitest'
import { jointAccount } from '../../src/accountability/index.js'
import type { JointAccountInput, Statement } from '../../src/accountability/index.js'
import { explain, receipt, recompute, replay } from '../../src/core/explain/index.js'
import { small } from './input.js'

const [zeist, bunnik] = small.members
if (!zeist || !bunnik) throw new Error('the account is small')

const input: JointAccountInput = {
  ...small,
  members: [
    {
      ...zeist,
      opening: 5,
      corrections: [
        { year: 2021, amount: '1', reason: 'nagekomen factuur' },
        { year: 2022, amount: '-2', reason: 'herziening' },
      ],
    },
    bunnik,
  ],
  lines: [
    { id: 'staff', amount: '100', purpose: 'library', budget: 90, hours: 2 },
    { id: 'party', amount: '10', purpose: 'outside', budget: 5 },
  ],
}

function statementOf(name: string, given: JointAccountInput = input): Statement {
  const found = jointAccount(given).statements.find(
    ({ municipality }) => municipality.name === name,
  )
  if (!found) throw new Error(`no ${name}`)
  return found
}

describe('the explanation of a statement', () => {
  it('has every step by its name, and each recomputes', () => {
    const { explanation } = statementOf('Zeist')
    expect(explanation.title).toEqual({
      nl: 'Verantwoording 2023 voor Zeist (GM0355)',
      en: 'Statement 2023 for Zeist (GM0355)',
    })
    expect(explanation.nodes.map(({ id, label }) => `${id}: ${label.nl}`)).toEqual([
      'opening: Saldo van het jaar ervoor',
      'granted: Verleende subsidie',
      'correction-1: Correctie 2021: nagekomen factuur',
      'correction-2: Correctie 2022: herziening',
      'available: Beschikbaar',
      expect.stringMatching(/^table: /) as string,
      'library: Besteed aan de bibliotheek',
      'promotion: Besteed aan promotie',
      'coordination: Besteed aan regie op het netwerk',
      'spent: Besteed',
      'balance: Saldo',
    ])
    expect(explanation.results).toEqual({
      amount: 'balance',
      available: 'available',
      spent: 'spent',
    })
    expect(recompute(explanation).changed).toEqual([])
    for (const { label } of explanation.nodes) expect(Boolean(label.en)).toBe(true)
  })

  it('stands beside figures that add up, worked out by hand', () => {
    // Zeist bears 4/5: of 100.00 and 10.00, and of the budget of 90.00 and 5.00.
    const { explanation: _, ...figures } = statementOf('Zeist')
    expect(JSON.parse(JSON.stringify(figures))).toMatchObject({
      kind: 'statement',
      library: { name: 'Bibliotheek Voorbeeld' },
      year: 2023,
      period: { from: '2023-01-01', to: '2023-12-31' },
      status: 'final',
      version: 1,
      opening: '5.00',
      granted: '56000.00',
      corrections: '-1.00',
      available: '56004.00',
      byPurpose: { library: '80.00', promotion: '0.00', coordination: '0.00' },
      spent: '80.00',
      outside: '8.00',
      balance: '55924.00',
      budget: {
        spent: '72.00',
        byPurpose: { library: '72.00', promotion: '0.00', coordination: '0.00' },
        outside: '4.00',
      },
      correctionList: [
        { year: 2021, amount: '1.00', reason: 'nagekomen factuur' },
        { year: 2022, amount: '-2.00', reason: 'herziening' },
      ],
      lines: [
        { line: { id: 'staff' }, amount: '80.00', part: '0.8', budget: '72.00' },
        { line: { id: 'party' }, amount: '8.00', part: '0.8', budget: '4.00' },
      ],
      ownSpending: [],
      answers: [],
    })
    expect(figures).not.toHaveProperty('reconciliation')
    expect(figures).not.toHaveProperty('results')
  })

  it('says how costs were shared', () => {
    const sharing = (weights: JointAccountInput['weights']) =>
      statementOf('Zeist', { ...small, ...(weights && { weights }) }).sharing.nl
    expect(sharing(undefined)).toMatch(/naar wat elke gemeente aan de bibliotheek verleende\.$/)
    expect(sharing('granted')).toBe(sharing(undefined))
    expect(sharing('inhabitants')).toContain('het aantal inwoners op 1 januari')
    expect(sharing({ Zeist: 1, Bunnik: 1 })).toContain('de afgesproken gewichten')
    const account = jointAccount({ ...small, weights: 'inhabitants' })
    expect(account.explanation.assumptions.map(({ id, text }) => [id, text])).toEqual([
      ['sharing', account.statements[0]?.sharing],
    ])
    for (const weights of [undefined, 'inhabitants', { Zeist: 1, Bunnik: 1 }] as const) {
      expect(statementOf('Zeist', { ...small, ...(weights && { weights }) }).sharing.en).toMatch(
        /^Shared costs/,
      )
    }
  })

  it('lists the points of judgement that concern it', () => {
    const points = (change: object) =>
      statementOf('Bunnik', { ...small, ...change }).judgementPoints
    expect(points({})).toEqual(['unspent-grant', 'unspent-where'])
    const lines = [{ id: 'a', amount: 70000, purpose: 'library' }]
    expect(points({ lines })).toEqual([])
    expect(points({ lines: [{ ...lines[0], amount: 70001 }] })).toEqual(['overspending'])
    expect(points({ lines: [{ ...lines[0], hours: 0 }] })).toEqual(['own-staff-hours'])
    const some = [
      { ...lines[0], hours: 1 },
      { id: 'b', amount: 0, purpose: 'library' },
    ]
    expect(points({ lines: some })).toEqual(['own-staff-hours'])
    const marked = [
      { ...lines[0], vat: 'included' },
      { id: 'b', amount: 0, purpose: 'library' },
    ]
    expect(points({ lines: marked })).toEqual([])
    const steering = [{ purpose: 'coordination', amount: 1, description: 'overleg' }]
    expect(points({ lines, members: [zeist, { ...bunnik, ownSpending: steering }] })).toEqual([
      'network-steering',
    ])
    const both = jointAccount({
      ...small,
      members: [zeist, { ...bunnik, granted: 0 }],
      weights: { Zeist: 0, Bunnik: 1 },
    })
    expect(both.judgementPoints).toEqual(['overspending', 'unspent-grant', 'unspent-where'])
  })
})

describe('the lines of an account', () => {
  const labelled = {
    ...small,
    lines: small.lines.map((line, i) => (i === 0 ? { ...line, label: 'Personeel' } : line)),
  }

  it('have their label and municipalities their name in the explanation, not an id or code', () => {
    // Zeist bears 4/5 of 60,000.01: 48,000.008.
    for (const result of [statementOf('Zeist', labelled), jointAccount(labelled)]) {
      const text = explain(result).replace(/ {2,}/g, ' ')
      expect(text).toContain('- Personeel: € 60.000,01 (Bunnik € 12.000,00 + Zeist € 48.000,01)')
      expect(text).toContain('- leaflets: € 999,99 (')
      expect(text).toContain('deel van Zeist in de regels “Promotie” van')
      expect(text.replace('(GM0355)', '')).not.toMatch(/staff|GM0/)
    }
  })

  it('replay whatever their labels', () => {
    expect(replay(receipt(jointAccount(small)), jointAccount(labelled))).toMatchObject({
      same: true,
      causes: [],
    })
  })
})

describe('the lines of a purpose', () => {
  it('go by the word that documents have for it', () => {
    const { explanation } = statementOf('Zeist')
    const inDutch = ['Bibliotheek', 'Promotie', 'Regie']
    const inEnglish = ['Library', 'Promotion', 'Coordination']
    for (const word of inDutch) expect(explain(explanation)).toContain(`de regels “${word}” van`)
    for (const word of inEnglish) {
      expect(explain(explanation, { locale: 'en' })).toContain(`the rows “${word}” of`)
    }
  })
})

describe('the explanation of an account', () => {
  it('has the balance of each and of all together', () => {
    const { explanation } = jointAccount(input)
    expect(explanation.title).toEqual({
      nl: 'Rekening 2023 van Bibliotheek Voorbeeld',
      en: 'Account 2023 of Bibliotheek Voorbeeld',
    })
    const of = (code: string) =>
      ['available', 'library', 'promotion', 'coordination', 'spent', 'balance'].map((id) =>
        code === '' ? id : `${id}-${code}`,
      )
    expect(explanation.nodes.map(({ id }) => id)).toEqual([
      'table',
      ...of('GM0312'),
      ...of('GM0355'),
      ...of(''),
    ])
    const label = (id: string) => explanation.nodes.find((node) => node.id === id)?.label
    expect(label('spent-GM0355')).toEqual({ nl: 'Besteed, Zeist', en: 'Spent, Zeist' })
    expect(label('library')).toEqual({
      nl: 'Besteed aan de bibliotheek, alle gemeenten samen',
      en: 'Spent on the library, all municipalities together',
    })
    expect(explanation.results).toEqual({
      'totals.balance': 'balance',
      'totals.available': 'available',
      'totals.spent': 'spent',
      'balance.GM0312': 'balance-GM0312',
      'balance.GM0355': 'balance-GM0355',
    })
    expect(recompute(explanation).changed).toEqual([])
  })

  it('stands beside totals that add up, worked out by hand', () => {
    const { totals } = jointAccount(input)
    expect(JSON.parse(JSON.stringify(totals))).toEqual({
      opening: '5.00',
      granted: '70000.00',
      corrections: '-1.00',
      available: '70004.00',
      spent: '100.00',
      byPurpose: { library: '100.00', promotion: '0.00', coordination: '0.00' },
      outside: '10.00',
      balance: '69904.00',
    })
  })
})
