import { describe, expect, it } from 'vitest'
import { jointAccount, nextYear } from '../../src/accountability/index.js'
import type { JointAccountInput, Vat } from '../../src/accountability/index.js'
import { recompute } from '../../src/core/explain/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { inhabitants } from '../../src/municipality/index.js'
import { byBoth, byQuestion, published as ofBoth, publishedOf } from '../report/counted.js'
import { publishTally } from '../../src/information-point/index.js'
import { small } from './input.js'
import type { Details } from '../../src/core/result/index.js'

function codes(input: unknown): readonly string[] {
  try {
    jointAccount(input as JointAccountInput)
  } catch (error) {
    if (isSpukError(error)) {
      return error.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
    }
    throw error
  }
  return []
}

const warnings = (input: JointAccountInput) => jointAccount(input).warnings.map(({ code }) => code)

describe('a joint account', () => {
  const account = jointAccount(small)

  it('splits by what each granted, to the cent, worked out by hand', () => {
    // Bunnik 1/5: 12000.002, 199.998 and 0.004; Zeist 4/5: 48000.008, 799.992 and 0.016.
    // Columns: Bunnik 12200.004, Zeist 48800.016; rows must tie, so Bunnik gets 12200.00.
    const [bunnik, zeist] = account.statements
    expect([bunnik?.municipality.name, zeist?.municipality.name]).toEqual(['Bunnik', 'Zeist'])
    expect(String(bunnik?.spent)).toBe('12200.00')
    expect(String(zeist?.spent)).toBe('48800.02')
    expect(String(bunnik?.balance)).toBe('1800.00')
    expect(String(zeist?.balance)).toBe('7199.98')
    expect(String(account.totals.spent)).toBe('61000.02')
    expect(JSON.parse(JSON.stringify(account.table.cells))).toEqual({
      staff: { GM0312: '12000.00', GM0355: '48000.01' },
      leaflets: { GM0312: '200.00', GM0355: '799.99' },
      talks: { GM0312: '0.00', GM0355: '0.02' },
    })
  })

  it('recomputes, the account and every statement', () => {
    expect(recompute(account.explanation).changed).toEqual([])
    for (const { explanation } of account.statements) {
      expect(recompute(explanation).changed).toEqual([])
    }
  })

  it('counts income against costs, and keeps own lines with their municipality', () => {
    const { statements, totals } = jointAccount({
      ...small,
      lines: [
        { id: 'staff', amount: '1000', purpose: 'library' },
        { id: 'rent', kind: 'income', amount: '100', purpose: 'library' },
        { id: 'extra', amount: '50', purpose: 'promotion', municipality: 'Bunnik' },
        { id: 'half', amount: '10', purpose: 'library', weights: { Bunnik: 1, GM0355: 1 } },
      ],
    })
    expect(statements.map(({ byPurpose }) => String(byPurpose.library))).toEqual([
      '185.00',
      '725.00',
    ])
    expect(statements.map(({ byPurpose }) => String(byPurpose.promotion))).toEqual([
      '50.00',
      '0.00',
    ])
    expect(statements.map(({ lines }) => lines.map(({ part }) => part))).toEqual([
      ['0.2', '0.2', '1', '0.5'],
      ['0.8', '0.8', '0.5'],
    ])
    // The weights behind each part: what was granted in euros, the whole line, one of two.
    expect(statements.map(({ lines }) => lines.map(({ weighing }) => weighing))).toEqual([
      [
        { own: '14000', all: '70000' },
        { own: '14000', all: '70000' },
        { own: '1', all: '1' },
        { own: '1', all: '2' },
      ],
      [
        { own: '56000', all: '70000' },
        { own: '56000', all: '70000' },
        { own: '1', all: '2' },
      ],
    ])
    expect(statements.map(({ weighedBy }) => weighedBy)).toEqual(['granted', 'granted'])
    expect(String(totals.spent)).toBe('960.00')
  })

  it('shares by inhabitants, and by days for one that left in mid-year', () => {
    const input: JointAccountInput = {
      library: { name: 'Bibliotheek Voorbeeld' },
      year: 2022,
      status: 'final',
      members: [
        { municipality: 'Weesp', granted: 0, until: '2022-03-23' },
        { municipality: 'Wijdemeren', granted: 0 },
      ],
      lines: [{ id: 'staff', amount: '10000', purpose: 'library' }],
      weights: 'inhabitants',
    }
    const [weesp, wijdemeren] = jointAccount(input).statements
    // Weesp is there for 82 of 365 days: 31 + 28 + 23.
    expect(weesp?.municipality.code).toBe('GM0457')
    const [a, b] = ['Weesp', 'Wijdemeren'].map((name) => inhabitants(name, { on: '2022-01-01' }))
    // Weights a × 82 and b × 365; of two parties the larger remainder takes the cent: rounding to the nearest.
    const own = BigInt(a ?? 0) * 82n
    const all = own + BigInt(b ?? 0) * 365n
    expect(weesp?.spent.cents).toBe(Number((2n * 1_000_000n * own + all) / (2n * all)))
    expect(String(weesp?.spent.plus(wijdemeren?.spent ?? 0))).toBe('10000.00')
  })

  it('carries openings and corrections into what is available', () => {
    const { statements } = jointAccount({
      ...small,
      members: [
        {
          municipality: 'Bunnik',
          granted: '100',
          opening: '-12.50',
          corrections: [{ year: 2022, amount: '2.25', reason: 'nagekomen factuur' }],
        },
      ],
      lines: [],
    })
    expect(String(statements[0]?.available)).toBe('89.75')
    expect(String(statements[0]?.balance)).toBe('89.75')
  })

  it('reconciles with the grant of the State', () => {
    const { statements } = jointAccount({
      ...small,
      members: [
        {
          municipality: 'Bunnik',
          granted: '900',
          stateGrant: '1000',
          ownSpending: [
            { purpose: 'promotion', amount: '60', description: 'krant' },
            { purpose: 'coordination', amount: '30.50', description: 'overleg' },
          ],
        },
      ],
    })
    const [bunnik] = statements
    expect(JSON.parse(JSON.stringify(bunnik?.reconciliation))).toEqual({
      stateGrant: '1000.00',
      throughLibrary: '900.00',
      ownPromotion: '60.00',
      ownCoordination: '30.50',
      notSpent: '9.50',
    })
    expect(bunnik?.judgementPoints).toContain('network-steering')
  })

  it('puts the budget beside the actual amounts', () => {
    const { statements, budgetTable, warnings } = jointAccount({
      ...small,
      lines: [
        { id: 'staff', amount: '100', purpose: 'library', budget: '50.01' },
        { id: 'rent', amount: '100', purpose: 'library' },
      ],
    })
    expect(String(budgetTable?.total)).toBe('50.01')
    expect(statements.map(({ budget }) => String(budget?.spent))).toEqual(['10.00', '40.01'])
    expect(jointAccount(small).budgetTable).toBeUndefined()
    expect(jointAccount(small).warnings).toEqual([])
    expect(statements.map(({ budget }) => String(budget?.actual.spent))).toEqual(['20.00', '80.00'])
    expect(warnings).toMatchObject([
      { code: 'accountability/budget-incomplete', details: { lines: ['rent'] } },
    ])
  })

  it('answers requirement by requirement', () => {
    const requirement = { kind: 'frequency', document: 'rapportage', basis: 'ASV' } as const
    const { statements, requirements } = jointAccount({
      ...small,
      members: [
        {
          municipality: 'Bunnik',
          granted: 1,
          requirements: [{ ...requirement, municipality: 'Bunnik', every: 'year' }],
        },
        {
          municipality: 'Zeist',
          granted: 4,
          requirements: [{ ...requirement, municipality: 'Zeist', every: 'quarter' }],
        },
      ],
    })
    expect(requirements.municipalities).toEqual(['GM0312', 'GM0355'])
    expect(statements.map(({ answers }) => answers.map(({ outcome }) => outcome))).toEqual([
      ['more'],
      ['as-asked'],
    ])
  })
})

describe('the defined outcomes', () => {
  it('costs outside the three purposes are split and shown, but are not spent from the grant', () => {
    const outside = { id: 'party', amount: '10', purpose: 'outside' } as const
    const account = jointAccount({ ...small, lines: [...small.lines, outside] })
    expect(account.statements.map((one) => String(one.outside))).toEqual(['2.00', '8.00'])
    expect(String(account.totals.spent)).toBe('61000.02')
    expect(account.warnings.map(({ code }) => code)).toEqual([
      'accountability/costs-outside-purposes',
    ])
    expect(warnings(small)).toEqual([])
  })

  it('a municipality twice is an issue, under any of its names', () => {
    const members = [...small.members, { municipality: 'gm0312', granted: 1 }]
    expect(codes({ ...small, members })).toEqual(['members.2 accountability/member-twice'])
  })

  it('one dissolved in the period is an issue with its successors, unless until is given', () => {
    const input = {
      ...small,
      year: 2022,
      members: [{ municipality: 'Weesp', granted: 1 }],
    }
    try {
      jointAccount(input)
      expect.unreachable()
    } catch (error) {
      const [issue] = isSpukError(error) ? error.issues : []
      expect(issue?.code).toBe('accountability/dissolved-member')
      expect((issue?.details as Details | undefined)?.['successors']).toEqual([
        'Amsterdam (GM0363)',
      ])
      expect(issue?.suggestion).toContain('meedoet tot en met 2022-03-23')
      expect(issue?.hint).toContain("until: '2022-03-23'")
    }
    const until = (day: string) => ({
      ...input,
      members: [{ municipality: 'Weesp', granted: 1, until: day }],
    })
    expect(codes(until('2022-03-23'))).toEqual([])
    expect(codes(until('2022-03-24'))).toEqual([
      'members.0.until accountability/until-after-dissolution',
    ])
    expect(codes(until('2023-01-01'))).toHaveLength(1)
  })

  it('a single municipality bears everything', () => {
    const [bunnik] = jointAccount({
      ...small,
      members: [{ municipality: 'Bunnik', granted: 1 }],
    }).statements
    expect(String(bunnik?.spent)).toBe('61000.02')
  })

  it('money without costs stays whole, with a warning', () => {
    const input = { ...small, lines: [] }
    expect(warnings(input)).toEqual(['accountability/money-without-costs'])
    expect(String(jointAccount(input).totals.balance)).toBe('70000.00')
  })

  it('costs without money need another way to share, and get a warning', () => {
    const members = small.members.map((member) => ({ ...member, granted: 0 }))
    expect(codes({ ...small, members })).toEqual(['weights accountability/nothing-to-share-by'])
    expect(warnings({ ...small, members, weights: 'inhabitants' })).toEqual([
      'accountability/costs-without-money',
    ])
  })

  it('VAT marked differently on two lines is a warning and a judgement point', () => {
    const [first, second, ...rest] = small.lines
    if (!first || !second) throw new Error('no lines')
    const marked = (one: Vat, other: Vat) => ({
      ...small,
      lines: [{ ...first, vat: one }, { ...second, vat: other }, ...rest],
    })
    expect(warnings(marked('included', 'excluded'))).toEqual(['accountability/vat-differs'])
    expect(jointAccount(marked('included', 'excluded')).judgementPoints).toContain('vat')
    expect(warnings(marked('included', 'included'))).toEqual([])
    // What has no VAT is the same amount with and without it.
    for (const other of ['included', 'excluded', 'none'] as const) {
      expect(warnings(marked('none', other))).toEqual([])
      expect(jointAccount(marked('none', other)).judgementPoints).not.toContain('vat')
    }
  })
})

describe('input', () => {
  it('is refused with everything that is wrong at once', () => {
    const input = {
      library: { name: '' },
      year: 2023,
      status: 'done',
      members: [
        { municipality: 'Bunnik', granted: '1,5', opening: 'x' },
        { municipality: 'Nergens', granted: 1 },
        { municipality: 'Zeist', granted: -1, extra: true },
      ],
      lines: [
        { id: 'a', amount: '1.234', purpose: 'party' },
        { id: 'b', amount: 1, purpose: 'library', municipality: 'Utrecht' },
        { id: 'b', amount: 1, purpose: 'library' },
      ],
      typo: 1,
    }
    const found = codes(input)
    for (const expected of [
      'library.name input/not-text',
      'status input/not-a-choice',
      'members.0.granted money/not-an-amount',
      'members.0.opening money/not-an-amount',
      'members.1.municipality municipality/unknown',
      'members.2.granted input/negative-amount',
      'lines.0.amount money/too-many-decimals',
      'lines.0.purpose input/not-a-choice',
      'typo input/unknown-field',
    ]) {
      expect(found).toContain(expected)
    }
  })

  it.each([null, undefined, 1, 'x', [], {}, { members: null }, { members: [null], lines: [null] }])(
    'answers nonsense %j with issues only',
    (nonsense) => {
      expect(codes(nonsense).length).toBeGreaterThan(0)
    },
  )

  it('survives JSON', () => {
    const travelled = JSON.parse(JSON.stringify(small)) as JointAccountInput
    expect(JSON.stringify(jointAccount(travelled).table.cells)).toBe(
      JSON.stringify(jointAccount(small).table.cells),
    )
  })
})

describe('input that is sound by itself but not in its place', () => {
  it('a period must lie in the year', () => {
    const period = (from: string, to: string) => codes({ ...small, period: { from, to } })
    expect(period('2023-01-01', '2023-12-31')).toEqual([])
    expect(period('2023-12-31', '2023-12-31')).toEqual([])
    expect(period('2022-12-31', '2023-12-31')).toEqual([
      'period accountability/period-outside-year',
    ])
    expect(period('2023-07-01', '2024-06-30')).toEqual([
      'period accountability/period-outside-year',
    ])
    expect(period('2023-02-01', '2023-01-31')).toEqual(['period.to input/ends-before-start'])
    expect(period('2023-02-29', 'x')).toEqual([
      'period.from calendar/not-a-date',
      'period.to calendar/not-a-date',
    ])
    // A leap day is a day of its year only.
    const leap = { from: '2024-02-29', to: '2024-02-29' }
    expect(codes({ ...small, year: 2024, period: leap })).toEqual([])
  })

  it('hours are a number of zero or more', () => {
    const hours = (given: unknown) =>
      codes({ ...small, lines: [{ id: 'a', amount: 1, purpose: 'library', hours: given }] })
    for (const sound of [0, 12.5, '1640', '1/3']) expect(hours(sound)).toEqual([])
    for (const wrong of [-1, '-0.5']) {
      expect(hours(wrong)).toEqual(['lines.0.hours input/negative-number'])
    }
    for (const wrong of [Number.NaN, Infinity, 'veel', null, '1/0']) {
      expect(hours(wrong)).toEqual(['lines.0.hours money/not-numeric'])
    }
  })

  it('results are those of the member, in the period, and not of the whole library', () => {
    const published = publishedOf('GM0312')
    const zeist = publishedOf('GM0355')
    expect(codes({ ...small, results: { Bunnik: published, Zeist: zeist } })).toEqual([])
    expect(codes({ ...small, results: { Bunnik: zeist, Zeist: ofBoth } })).toEqual([
      'results.Bunnik accountability/results-of-others',
      'results.Zeist accountability/results-of-others',
      'results.Zeist accountability/results-outside-period',
    ])
    const half = { ...small, period: { from: '2023-01-01', to: '2023-04-30' } }
    expect(codes({ ...half, results: { Bunnik: published } })).toEqual([
      'results.Bunnik accountability/results-outside-period',
    ])
    expect(codes({ ...small, results: { Bunnik: { ...published, period: null } } })).toEqual([
      'results.Bunnik accountability/results-outside-period',
    ])
    const whole = { period: { from: '2023-01-01', to: '2023-12-31' } }
    const library = { ...publishTally(byQuestion, { minimumCell: 5 }), ...whole }
    expect(codes({ ...small, results: { Bunnik: library, Zeist: library } })).toEqual([
      'results.Zeist accountability/results-alike',
    ])
  })

  it('results show no count below their minimum, and have a minimum that protects', () => {
    const published = publishedOf('GM0312')
    const [cell, ...cells] = published.cells
    const shown = { ...published, cells: [{ ...cell, count: 4 }, ...cells] }
    expect(codes({ ...small, results: { Bunnik: shown } })).toEqual([
      'results.Bunnik.cells.0.count information-point/count-below-minimum',
    ])
    expect(codes({ ...small, results: { Bunnik: { ...published, minimumCell: 2 } } })).toEqual([
      'results.Bunnik.minimumCell information-point/bad-minimum-cell',
    ])
  })

  it('results are published tallies, one for each member', () => {
    const published = publishedOf('GM0312')
    expect(
      codes({
        ...small,
        results: {
          Bunnik: published,
          GM0312: published,
          Zeist: byBoth,
          GM0355: { kind: 'published-tally' },
          Utrecht: null,
        },
      }),
    ).toEqual([
      'results.Zeist accountability/results-not-published',
      'results.GM0355 accountability/results-not-published',
      'results.Utrecht accountability/results-not-published',
      'results.GM0312 accountability/results-twice',
      'results.Utrecht accountability/not-a-member',
    ])
  })

  it('a requirement is of the member that it stands with', () => {
    const asked = { kind: 'frequency', document: 'rapportage', basis: 'ASV', every: 'year' }
    const [zeist, bunnik] = small.members
    const members = (...requirements: unknown[]) => [zeist, { ...bunnik, requirements }]
    expect(
      codes({ ...small, members: members(asked, { ...asked, municipality: '0312' }) }),
    ).toEqual([])
    expect(
      codes({ ...small, members: members({ ...asked, municipality: 'Zeist' }, asked) }),
    ).toEqual(['members.1.requirements.0.municipality accountability/asked-by-another'])
    // Bunnik comes first by code, but stands second in the list of the caller.
    expect(codes({ ...small, members: members(asked, { ...asked, every: 'day' }, null) })).toEqual([
      'members.1.requirements.1.every input/not-a-choice',
      'members.1.requirements.2 input/wrong-type',
    ])
  })
})

describe('weights', () => {
  const line = { id: 'a', amount: 1, purpose: 'library' }
  const ofLine = (weights: unknown) =>
    codes({ ...small, lines: [...small.lines, { ...line, weights }] })

  it('of a line are reported where the caller wrote them', () => {
    expect(ofLine({ Bunnik: -1, Zeist: 'veel', Utrecht: 1 })).toEqual([
      'lines.3.weights.Bunnik input/negative-number',
      'lines.3.weights.Zeist money/not-numeric',
      'lines.3.weights.Utrecht accountability/not-a-member',
    ])
    expect(ofLine([['Bunnik', Number.NaN]])).toEqual(['lines.3.weights.Bunnik money/not-numeric'])
    expect(ofLine({ Bunnik: 0, Zeist: '0.00' })).toEqual([
      'lines.3.weights accountability/nothing-to-share-by',
    ])
    // Nothing to share: nobody needs a weight above zero.
    expect(
      codes({ ...small, lines: [{ ...line, amount: 0, weights: { Bunnik: 0, Zeist: 0 } }] }),
    ).toEqual([])
  })

  it('of the account are reported at once with those of lines', () => {
    const input = {
      ...small,
      weights: { Bunnik: '-0.1' },
      lines: [...small.lines, { ...line, weights: { Zeist: null } }],
    }
    expect(codes(input)).toEqual([
      'lines.3.weights.Zeist money/not-numeric',
      'weights.Bunnik input/negative-number',
      'weights.GM0355 accountability/missing-weight',
    ])
  })

  it('are one for each municipality, and a second one is called a second weight', () => {
    expect(codes({ ...small, weights: { Bunnik: 1, GM0312: 2, Zeist: 3 } })).toEqual([
      'weights.GM0312 accountability/weight-twice',
    ])
    expect(ofLine({ Bunnik: 1, 'gemeente Bunnik': 2 })).toEqual([
      'lines.3.weights.gemeente Bunnik accountability/weight-twice',
    ])
  })

  it('a table that cannot be made is reported by the lines of the caller', () => {
    const huge = { ...line, amount: '90071992547409.91' }
    expect(
      codes({
        ...small,
        lines: [
          { ...huge, id: 'x' },
          { ...huge, id: 'y' },
        ],
      }),
    ).toEqual(['lines apportion/sum-too-large'])
  })

  it('that are too fine to share by are reported where the caller wrote them', () => {
    const fine = { Bunnik: `1/${10n ** 399n}`, Zeist: `1/${10n ** 399n + 1n}` }
    expect(codes({ ...small, weights: fine })).toEqual(['weights apportion/weights-too-fine'])
    expect(ofLine(fine)).toEqual(['lines.3.weights apportion/weights-too-fine'])
    const budgeted = { ...line, budget: 1, weights: fine }
    expect(codes({ ...small, lines: [...small.lines, budgeted] })).toEqual([
      'lines.3.weights apportion/weights-too-fine',
    ])
  })
})

describe('nextYear', () => {
  it('takes every balance along', () => {
    expect(JSON.parse(JSON.stringify(nextYear(jointAccount(small))))).toEqual([
      { municipality: 'GM0312', opening: '1800.00' },
      { municipality: 'GM0355', opening: '7199.98' },
    ])
  })

  const year2022: JointAccountInput = {
    library: { name: 'Bibliotheek Voorbeeld' },
    year: 2022,
    status: 'final',
    members: [
      { municipality: 'Brielle', granted: '100.10' },
      { municipality: 'Hellevoetsluis', granted: '100.20', opening: '-150' },
      { municipality: 'Westvoorne', granted: '100.30' },
      { municipality: 'Nissewaard', granted: '100.40' },
    ],
    lines: [{ id: 'staff', amount: '40.00', purpose: 'library' }],
  }

  it('adds up the balances of municipalities that merged, with the reason', () => {
    // Of 40.00, by what each granted: 9.985, 9.995, 10.005 and 10.015. Two cents are left after rounding down,
    // all remainders are equal, so Brielle and Hellevoetsluis take them: 9.99, 10.00, 10.00 and 10.01.
    const openings = nextYear(jointAccount(year2022))
    expect(openings.map(({ municipality }) => municipality)).toEqual(['GM1930', 'GM1992'])
    const [nissewaard, voorne] = openings
    const all = (nissewaard?.opening.cents ?? 0) + (voorne?.opening.cents ?? 0)
    expect(all).toBe(40_100 - 15_000 - 4_000)
    expect(nissewaard?.openingReason).toBeUndefined()
    expect(voorne?.openingReason?.nl).toBe(
      'Saldi van Brielle (€ 90,11), Hellevoetsluis (€ -59,80) en Westvoorne (€ 90,30), nu Voorne aan Zee.',
    )
    expect(String(voorne?.opening)).toBe('120.61')
  })

  it('begins the members of the next account, which shows the reason', () => {
    const members = nextYear(jointAccount(year2022)).map((one) => ({ ...one, granted: 1 }))
    const second = jointAccount({ ...year2022, year: 2023, members })
    expect(second.totals.opening.cents).toBe(jointAccount(year2022).totals.balance.cents)
    expect(second.statements[1]?.openingReason?.en).toContain('now Voorne aan Zee.')
    const travelled = JSON.parse(JSON.stringify(members)) as JointAccountInput['members']
    expect(codes({ ...year2022, year: 2023, members: travelled })).toEqual([])
  })

  it('gives the balance of one that left in mid-year to its successor, a member or not', () => {
    const leaving = (...others: JointAccountInput['members']) =>
      nextYear(
        jointAccount({
          ...year2022,
          members: [{ municipality: 'Weesp', granted: 50, until: '2022-03-23' }, ...others],
          weights: 'inhabitants',
          lines: [],
        }),
      )
    const plain = (openings: ReturnType<typeof nextYear>) =>
      openings.map(({ municipality, opening, openingReason }) => [
        municipality,
        String(opening),
        openingReason?.nl,
      ])
    expect(plain(leaving())).toEqual([
      ['GM0363', '50.00', 'Saldo van Weesp (€ 50,00), nu Amsterdam.'],
    ])
    expect(plain(leaving({ municipality: 'Amsterdam', granted: 7 }))).toEqual([
      ['GM0363', '57.00', 'Saldi van Amsterdam (€ 7,00) en Weesp (€ 50,00), nu Amsterdam.'],
    ])
  })

  it('takes an account that went through JSON, and reads no more than it needs', () => {
    const account = jointAccount(year2022)
    const travelled = JSON.parse(JSON.stringify(account)) as typeof account
    expect(nextYear(travelled)).toEqual(nextYear(account))
    const bare = account.statements.map(({ municipality: { code }, period, balance }) => ({
      municipality: { code },
      period,
      balance,
    }))
    expect(nextYear({ statements: bare } as never)).toEqual(nextYear(account))
  })

  it('says everything that is wrong with the statements', () => {
    const [one] = jointAccount(year2022).statements
    const most = '90071992547409.91'
    const refused = (...statements: unknown[]) => {
      try {
        nextYear({ statements } as never)
        return []
      } catch (error) {
        if (!isSpukError(error)) throw error
        return error.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
      }
    }
    expect(
      refused(
        null,
        { ...one, balance: 'x' },
        { ...one, municipality: { code: 'GM9999' } },
        { ...one, period: { to: '2022-13-31' } },
      ),
    ).toEqual([
      'statements.0 input/wrong-type',
      'statements.1.balance money/not-an-amount',
      'statements.2.municipality.code municipality/unknown',
      'statements.3.period.to calendar/not-a-date',
    ])
    expect(refused({ ...one, balance: most }, { ...one, balance: most })).toEqual([
      'statements money/out-of-range',
    ])
    expect(refused()).toEqual([])
  })

  it('leaves a balance where it is until the municipality is gone', () => {
    // Brielle, Hellevoetsluis and Westvoorne are one from 2023-01-01: not yet after the year 2021.
    const openings = nextYear(jointAccount({ ...year2022, year: 2021 }))
    expect(
      openings.map(({ municipality, openingReason }) => [municipality, openingReason]),
    ).toEqual(['GM0501', 'GM0530', 'GM0614', 'GM1930'].map((code) => [code, undefined]))
  })

  it('decides nothing of one that was split', () => {
    // Haaren went to Boxtel, Oisterwijk, Tilburg and Vught on 2021-01-01.
    const haaren = { municipality: { code: 'GM0788' }, period: { to: '2020-12-31' }, balance: 5 }
    expect(JSON.parse(JSON.stringify(nextYear({ statements: [haaren] } as never)))).toEqual([
      { municipality: 'GM0788', opening: '5.00' },
    ])
  })

  it('knows no later mergers than the register', () => {
    const account = jointAccount({ ...small, year: 2026 })
    expect(nextYear(account).map(({ municipality }) => municipality)).toEqual(['GM0312', 'GM0355'])
  })
})
