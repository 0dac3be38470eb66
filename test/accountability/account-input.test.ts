import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointAccount } from '../../src/accountability/index.js'
import type { JointAccountInput } from '../../src/accountability/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import type { Issue } from '../../src/core/result/index.js'
import { nearlyValidJointAccounts } from '../../src/testing/joint-accounts.js'
import { publishedOf } from '../report/counted.js'
import { runs } from '../support/runs.js'
import { small } from './input.js'

type Found = readonly [path: string, code: string, details: object]

function issuesOf(input: JointAccountInput): readonly Issue[] {
  try {
    jointAccount(input)
  } catch (error) {
    if (!isSpukError(error)) throw error
    return error.issues
  }
  return []
}

/** Path, code and facts of every issue of the small account with other fields. */
function refusals(change: object): readonly Found[] {
  return issuesOf({ ...small, ...change }).map(({ path, code, details }) => [
    path.join('.'),
    code,
    details,
  ])
}

const warned = (change: object): readonly Found[] =>
  jointAccount({ ...small, ...change }).warnings.map(({ path, code, details }) => [
    path.join('.'),
    code,
    details,
  ])

const unit = (index: number, change: object) =>
  small.members.map((member, i) => (i === index ? { ...member, ...change } : member))

describe('the frame of an account', () => {
  it('is refused field by field, saying what was given and what is known', () => {
    const known = 'library year period status version members lines weights results'.split(' ')
    const choices = ['budget', 'provisional', 'final', 'audited']
    const wrong = { library: { name: ' ' }, year: 'x', status: 'done', version: 0, typo: 1 }
    expect(refusals(wrong)).toMatchObject([
      ['library.name', 'input/not-text', { given: ' ' }],
      ['year', 'input/not-a-year', { given: 'x' }],
      ['status', 'input/not-a-choice', { given: 'done', choices }],
      ['version', 'input/too-small', { given: '0', bound: 1 }],
      ['typo', 'input/unknown-field', { name: 'typo', known }],
    ])
    expect(refusals({ version: 1.5 })).toMatchObject([
      ['version', 'input/wrong-type', { given: '1.5', expected: ['int'] }],
    ])
    expect(refusals({ version: '2' }).map(([path]) => path)).toEqual(['version'])
  })

  it('takes a name of 400 characters and no more', () => {
    const named = (length: number) => refusals({ library: { name: 'x'.repeat(length) } })
    expect(named(400)).toEqual([])
    expect(named(401).map(([path]) => path)).toEqual(['library.name'])
  })

  it('takes any version from 1, and every status', () => {
    expect(jointAccount({ ...small, version: 2 }).statements[0]?.version).toBe(2)
    expect(jointAccount(small).version).toBe(1)
    for (const status of ['budget', 'provisional', 'final', 'audited'] as const) {
      expect(jointAccount({ ...small, status }).status).toBe(status)
    }
  })

  it('counts a year from the first to the last day', () => {
    expect(jointAccount(small).period).toEqual({ from: '2023-01-01', to: '2023-12-31' })
    const backwards = { from: '2023-07-01', to: '2023-06-30' }
    expect(refusals({ period: backwards })).toMatchObject([
      ['period.to', 'input/ends-before-start', backwards],
    ])
    const beyond = { from: '2023-07-01', to: '2024-06-30' }
    expect(refusals({ period: beyond })).toMatchObject([
      ['period', 'accountability/period-outside-year', { year: 2023, ...beyond }],
    ])
    const day = { from: '2023-07-01', to: '2023-07-01' }
    expect(refusals({ period: day })).toEqual([])
    expect(refusals({ period: { from: 'x', to: '2023-06-30' } })[0]?.[1]).toBe(
      'calendar/not-a-date',
    )
    expect(refusals({ period: {} }).map(([path]) => path)).toEqual(['period.from', 'period.to'])
  })

  it('has members and lines', () => {
    expect(refusals({ members: [] })).toMatchObject([['members', 'input/too-small', { bound: 1 }]])
    for (const [given, code] of [
      [5, 'input/wrong-type'],
      [null, 'input/wrong-type'],
      [{}, 'input/wrong-type'],
      [undefined, 'input/missing'],
    ] as const) {
      expect(refusals({ members: given })).toMatchObject([['members', code, {}]])
      expect(refusals({ lines: given })).toMatchObject([['lines', code, {}]])
    }
  })
})

describe('a member', () => {
  it('is refused field by field', () => {
    const bunnik = {
      municipality: 'Bunnik',
      granted: '1,5',
      opening: 'x',
      stateGrant: 'y',
      corrections: [{ year: 'z', amount: 'q', reason: '' }],
      ownSpending: [{ purpose: 'library', amount: 'r', description: 7 }],
      until: '2024-01-01',
      extra: 1,
    }
    const zeist = { municipality: 'Zeist', granted: -1, corrections: 5, ownSpending: 6 }
    const choices = ['promotion', 'coordination']
    expect(refusals({ members: [bunnik, zeist, null] })).toMatchObject([
      ['members.0.granted', 'money/not-an-amount', { given: '1,5' }],
      ['members.0.opening', 'money/not-an-amount', { given: 'x' }],
      ['members.0.corrections.0.year', 'input/not-a-year', { given: 'z' }],
      ['members.0.corrections.0.amount', 'money/not-an-amount', { given: 'q' }],
      ['members.0.corrections.0.reason', 'input/not-text', { given: '' }],
      ['members.0.stateGrant', 'money/not-an-amount', { given: 'y' }],
      ['members.0.ownSpending.0.purpose', 'input/not-a-choice', { given: 'library', choices }],
      ['members.0.ownSpending.0.amount', 'money/not-an-amount', { given: 'r' }],
      ['members.0.ownSpending.0.description', 'input/not-text', { given: '7' }],
      ['members.0.extra', 'input/unknown-field', { name: 'extra' }],
      ['members.1.granted', 'input/negative-amount', { given: '-1.00' }],
      ['members.1.corrections', 'input/wrong-type', { given: '5' }],
      ['members.1.ownSpending', 'input/wrong-type', { given: '6' }],
      ['members.2', 'input/wrong-type', { given: 'null' }],
      ['members.0.until', 'accountability/until-outside-period', { until: '2024-01-01' }],
    ])
  })

  it('needs every field of its corrections and of what it spent itself', () => {
    const found = refusals({ members: unit(1, { corrections: [{}], ownSpending: [{}] }) })
    expect(found.map(([path]) => path)).toEqual([
      'members.1.corrections.0.year',
      'members.1.corrections.0.amount',
      'members.1.corrections.0.reason',
      'members.1.ownSpending.0.purpose',
      'members.1.ownSpending.0.amount',
      'members.1.ownSpending.0.description',
    ])
  })

  it('needs what was granted, which may be zero, but no opening', () => {
    expect(refusals({ members: unit(0, { granted: undefined }) })).toMatchObject([
      ['members.0.granted', 'input/missing', {}],
    ])
    expect(refusals({ members: unit(0, { granted: 0 }) })).toEqual([])
    expect(String(jointAccount(small).totals.opening)).toBe('0.00')
  })

  it('takes part until a day of the period, the first and the last included', () => {
    const until = (day: string) => refusals({ members: unit(0, { until: day }) })
    expect(until('2023-01-01')).toEqual([])
    expect(until('2023-12-31')).toEqual([])
    expect(until('2022-12-31').map(([path]) => path)).toEqual(['members.0.until'])
    expect(until('2023-02-30').map(([, code]) => code)).toEqual(['calendar/not-a-date'])
    const [, zeist] = jointAccount({
      ...small,
      members: unit(0, { until: '2023-06-30' }),
    }).statements
    expect(zeist?.until).toBe('2023-06-30')
    expect(jointAccount(small).statements[0]).not.toHaveProperty('until')
  })

  it('that is dissolved is named with its last day; one that joins later is unknown', () => {
    const gone = { year: 2022, members: [{ municipality: 'Weesp', granted: 1 }] }
    expect(refusals(gone)).toEqual([
      [
        'members.0.municipality',
        'accountability/dissolved-member',
        {
          code: 'GM0457',
          name: 'Weesp',
          dissolvedOn: '2022-03-24',
          lastDay: '2022-03-23',
          successors: ['Amsterdam (GM0363)'],
        },
      ],
    ])
    const before = { ...gone, period: { from: '2022-01-01', to: '2022-03-23' } }
    expect(refusals(before)).toEqual([])
  })

  it('counts by days where it left in mid-year', () => {
    const spent = (change: object) =>
      jointAccount({
        ...small,
        weights: 'inhabitants',
        members: unit(0, change),
      }).statements.map((one) => one.lines[0]?.part)
    const whole = spent({})
    expect(spent({ until: '2023-12-31' })).toEqual(whole)
    expect(spent({ until: '2023-12-30' })).not.toEqual(whole)
  })
})

describe('a line', () => {
  it('is refused field by field', () => {
    const wrong = {
      id: 'a',
      label: '',
      kind: 'x',
      amount: '1.234',
      purpose: 'party',
      budget: 'b',
      hours: 'h',
      vat: 'v',
      municipality: 'Utrecht',
      weights: { Bunnik: 1 },
      extra: 1,
    }
    const sound = { id: 'b', amount: 1, purpose: 'library' }
    const lines = [wrong, sound, sound, null, { amount: 1, purpose: 'library' }]
    const choices = ['library', 'promotion', 'coordination', 'outside']
    const known = 'id label kind amount purpose budget hours vat municipality weights'.split(' ')
    expect(refusals({ lines })).toMatchObject([
      ['lines.0.label', 'input/not-text', { given: '' }],
      ['lines.0.kind', 'input/not-a-choice', { given: 'x', choices: ['cost', 'income'] }],
      ['lines.0.amount', 'money/too-many-decimals', { given: '1.234' }],
      ['lines.0.purpose', 'input/not-a-choice', { given: 'party', choices }],
      ['lines.0.budget', 'money/not-an-amount', { given: 'b' }],
      ['lines.0.hours', 'money/not-numeric', { given: 'h' }],
      [
        'lines.0.vat',
        'input/not-a-choice',
        { given: 'v', choices: ['included', 'excluded', 'none'] },
      ],
      ['lines.0.extra', 'input/unknown-field', { name: 'extra', known }],
      ['lines.0.weights', 'accountability/own-and-weights', { id: 'a' }],
      ['lines.3', 'input/wrong-type', { given: 'null' }],
      ['lines.4.id', 'input/missing', {}],
      ['lines.2.id', 'input/duplicate-id', { id: 'b' }],
      ['lines.0.municipality', 'accountability/not-a-member', { code: 'GM0344', name: 'Utrecht' }],
    ])
  })

  it('is shown as it was read, with how it was shared', () => {
    const { lines } = jointAccount({
      ...small,
      lines: [
        { id: 'staff', label: 'Personeel', amount: '100', purpose: 'library', budget: 90 },
        { id: 'rent', kind: 'income', amount: 5, budget: 4, purpose: 'library', hours: '1.50' },
        { id: 'own', amount: 6, purpose: 'promotion', municipality: 'Bunnik', vat: 'none' },
        { id: 'half', amount: 7, purpose: 'outside', weights: { Bunnik: 1, Zeist: 1 } },
      ],
    })
    expect(JSON.parse(JSON.stringify(lines))).toEqual([
      {
        ...{ id: 'staff', label: 'Personeel', kind: 'cost', purpose: 'library' },
        ...{ amount: '100.00', sharing: 'account-weights', budget: '90.00' },
      },
      {
        ...{ id: 'rent', label: 'rent', kind: 'income', purpose: 'library' },
        ...{ amount: '-5.00', sharing: 'account-weights', budget: '-4.00', hours: '1.5' },
      },
      {
        ...{ id: 'own', label: 'own', kind: 'cost', purpose: 'promotion' },
        ...{ amount: '6.00', sharing: 'own', vat: 'none', municipality: 'GM0312' },
      },
      {
        ...{ id: 'half', label: 'half', kind: 'cost', purpose: 'outside' },
        ...{ amount: '7.00', sharing: 'line-weights' },
      },
    ])
  })
})

describe('weights and results', () => {
  it('are refused under the name that was given', () => {
    expect(refusals({ weights: { Bunnik: 1, GM0312: 2 } })).toMatchObject([
      ['weights.GM0312', 'accountability/weight-twice', { code: 'GM0312' }],
      ['weights.GM0355', 'accountability/missing-weight', { code: 'GM0355', name: 'Zeist' }],
    ])
    const choices = ['granted', 'inhabitants', '{ … }']
    expect(refusals({ weights: 'geld' })).toMatchObject([
      ['weights', 'input/not-a-choice', { given: 'geld', choices }],
    ])
    expect(refusals({ weights: { Bunnik: 'x', Zeist: -1 } })).toMatchObject([
      ['weights.Bunnik', 'money/not-numeric', { given: 'x' }],
      ['weights.Zeist', 'input/negative-number', { given: '-1' }],
    ])
    const lines = [{ id: 'a', amount: 1, purpose: 'library', weights: { Utrecht: 1 } }]
    expect(refusals({ lines, results: { Nergens: {} } })).toMatchObject([
      ['results.Nergens', 'accountability/results-not-published', { given: 'object' }],
      ['lines.0.weights.Utrecht', 'accountability/not-a-member', { code: 'GM0344' }],
      ['results.Nergens', 'municipality/unknown', { given: 'Nergens' }],
    ])
  })

  it('say by what nothing can be shared', () => {
    const members = small.members.map((member) => ({ ...member, granted: 0 }))
    const by = (weights: unknown) => refusals({ members, weights })
    expect(by(undefined)).toMatchObject([
      ['weights', 'accountability/nothing-to-share-by', { by: 'granted' }],
    ])
    expect(by({ Bunnik: 0, Zeist: 0 })).toMatchObject([
      ['weights', 'accountability/nothing-to-share-by', { by: 'weights' }],
    ])
    const own = [{ id: 'a', amount: 1, purpose: 'library', municipality: 'Bunnik' }]
    expect(refusals({ members, lines: own })).toEqual([])
    expect(refusals({ members, lines: [{ id: 'a', amount: 0, purpose: 'library' }] })).toEqual([])
  })

  it('say of shared lines what has no weight', () => {
    const lines = [{ id: 'a', amount: 1, purpose: 'library', weights: { Bunnik: 0 } }]
    expect(refusals({ lines })).toMatchObject([
      ['lines.0.weights', 'accountability/nothing-to-share-by', { by: 'weights' }],
    ])
    expect(refusals({ lines: [{ ...lines[0], amount: 0 }] })).toEqual([])
    expect(refusals({ lines: [{ ...lines[0], amount: 0, budget: 0 }] })).toEqual([])
    expect(refusals({ lines: [{ ...lines[0], amount: 0, budget: 1 }] })).toMatchObject([
      ['lines.0.weights', 'accountability/nothing-to-share-by', {}],
    ])
  })

  it('by inhabitants need a year of which they are known, reported once for all members', () => {
    const refused = refusals({ year: 2026, weights: 'inhabitants' })
    expect(refused.map(([path, code]) => [path, code])).toEqual([
      ['weights', 'municipality/no-inhabitants'],
    ])
  })

  it('name a member that has two of them', () => {
    expect(refusals({ weights: { Bunnik: 1, GM0312: 2, Zeist: 3 } })).toMatchObject([
      ['weights.GM0312', 'accountability/weight-twice', { code: 'GM0312', name: 'Bunnik' }],
    ])
    const members = [...small.members, { municipality: 'gm0312', granted: 1 }]
    expect(refusals({ members })).toMatchObject([
      ['members.2', 'accountability/member-twice', { code: 'GM0312', name: 'Bunnik' }],
    ])
  })

  it('may leave a member out of a line, and may be pairs', () => {
    const lines = [{ id: 'a', amount: 9, purpose: 'library', weights: [['Bunnik', 1n]] }]
    const [bunnik, zeist] = jointAccount({ ...small, lines } as JointAccountInput).statements
    expect([bunnik?.lines.map(({ part }) => part), zeist?.lines]).toEqual([['1'], []])
  })
})

describe('warnings', () => {
  it('name the lines and amounts that they are about', () => {
    const lines = [
      { id: 'a', amount: 10, purpose: 'outside', vat: 'included' },
      { id: 'b', amount: 3, purpose: 'outside', vat: 'none' },
      { id: 'c', amount: 3, purpose: 'library' },
      { id: 'd', amount: 3, purpose: 'library', vat: 'excluded' },
    ]
    expect(warned({ lines })).toEqual([
      [
        'lines',
        'accountability/costs-outside-purposes',
        { lines: ['a', 'b'], labels: ['a', 'b'], amount: '13.00' },
      ],
      [
        'lines',
        'accountability/vat-differs',
        { lines: ['a', 'd'], included: ['a'], excluded: ['d'] },
      ],
    ])
    expect(warned({ lines: [] })).toEqual([
      ['lines', 'accountability/money-without-costs', { granted: '70000.00' }],
    ])
    const members = small.members.map((member) => ({ ...member, granted: 0 }))
    expect(warned({ members, weights: 'inhabitants' })).toEqual([
      [
        'members',
        'accountability/costs-without-money',
        { spent: '61000.02', available: '0.00', short: '61000.02' },
      ],
    ])
    expect(warned({ members, lines: [] })).toEqual([])
  })

  it('see money without costs behind income, costs outside the purposes and noughts', () => {
    const one = (line: object) =>
      warned({ lines: [{ id: 'a', amount: 5, purpose: 'library', ...line }] }).filter(
        ([, code]) => code === 'accountability/money-without-costs',
      )
    const seen = [['lines', 'accountability/money-without-costs', { granted: '70000.00' }]]
    expect(one({ kind: 'income' })).toEqual(seen)
    expect(one({ purpose: 'outside' })).toEqual(seen)
    expect(one({ amount: 0 })).toEqual(seen)
    expect(one({ amount: -5 })).toEqual(seen)
    expect(one({ amount: '0.01' })).toEqual([])
  })

  it('see costs without money only beyond what is left of earlier years', () => {
    const lines = [{ id: 'a', amount: 100, purpose: 'library' }]
    const left = (opening: string, correction: string) =>
      warned({
        members: [
          {
            municipality: 'Bunnik',
            granted: 0,
            opening,
            corrections: [{ year: 2022, amount: correction, reason: 'herziening' }],
          },
        ],
        lines,
        weights: 'inhabitants',
      })
    expect(left('100', '0')).toEqual([])
    expect(left('60', '40')).toEqual([])
    expect(left('60', '39.99')).toEqual([
      [
        'members',
        'accountability/costs-without-money',
        { spent: '100.00', available: '99.99', short: '0.01' },
      ],
    ])
    // Where money was granted, an overspending is a balance, not costs without money.
    expect(warned({ members: [{ municipality: 'Bunnik', granted: '0.01' }], lines })).toEqual([])
  })
})

describe('one mistake', () => {
  it('is one issue, whatever else names the member', () => {
    const lines = [
      ...small.lines,
      { id: 'own', amount: 1, purpose: 'promotion', municipality: 'Zeist' },
      { id: 'code', amount: 1, purpose: 'promotion', municipality: 'GM0355' },
      { id: 'part', amount: 1, purpose: 'promotion', weights: { 'gemeente Zeist': 1, Bunnik: 1 } },
    ]
    const rest = {
      lines,
      weights: { Zeist: 4, Bunnik: 1 },
      results: { Zeist: publishedOf('GM0355') },
    }
    for (const wrong of [{ granted: '1,5' }, { until: 'x' }, { corrections: 5 }, { typo: 1 }]) {
      const found = refusals({ ...rest, members: unit(0, wrong) })
      expect(found.map(([path]) => path)).toEqual([`members.0.${Object.keys(wrong).join()}`])
    }
    // Nobody goes by this name, and that is said once.
    const unknown = { ...rest, members: unit(0, { municipality: 'Zeits' }) }
    const called = {
      lines: [{ id: 'own', amount: 1, purpose: 'promotion', municipality: 'Zeits' }],
    }
    expect(
      refusals({ ...unknown, weights: { Zeits: 4, Bunnik: 1 }, results: {}, ...called }),
    ).toMatchObject([['members.0.municipality', 'municipality/unknown', {}]])
    // Dissolved before the year: it is no stranger.
    const gone = { municipality: 'Brielle', granted: 1 }
    const own = [{ id: 'own', amount: 1, purpose: 'promotion', municipality: 'GM0501' }]
    expect(refusals({ members: [...small.members, gone], lines: own })).toMatchObject([
      ['members.2.municipality', 'municipality/dissolved', {}],
    ])
  })

  it('that is a municipality twice says nothing of what there is to share by', () => {
    const twice = [
      { municipality: 'Zeist', granted: '1.00' },
      { municipality: 'Zeist', granted: 0 },
    ]
    const lines = [{ id: 'a', amount: '204778.58', purpose: 'library' }] as const
    for (const members of [twice, twice.toReversed()]) {
      expect(issuesOf({ ...small, members, lines }).map(({ code, path }) => [code, path])).toEqual([
        ['accountability/member-twice', ['members', 1]],
      ])
    }
  })

  it('is the only issue of every nearly valid account', () => {
    fc.assert(
      fc.property(nearlyValidJointAccounts({ members: 4, lines: 4 }), ({ input, code, path }) => {
        const errors = issuesOf(input).map((issue) => [issue.code, issue.path])
        expect(errors).toEqual([[code, path]])
      }),
      runs(500),
    )
  })
})

describe('all that is wrong is told at once', () => {
  it('in the frame, the members, the lines, the weights, the requirements and the results', () => {
    const asked = { kind: 'document', document: 'plan', basis: 'ASV', pages: 3 }
    const wrong = {
      period: { from: '2023-13-01', to: '2023-12-31' },
      members: [
        { municipality: 'Zeist', granted: 'x', requirements: [asked] },
        { municipality: 'Bunnik', granted: 1, requirements: [{ ...asked, kind: 'wish' }] },
      ],
      lines: [{ id: 'a', amount: 'y', purpose: 'library', weights: { Zeist: -1 } }],
      weights: { Zeist: 'z' },
      results: { Zeist: 1 },
    }
    expect(refusals(wrong).map(([path, code]) => `${path} ${code}`)).toEqual([
      'period.from calendar/not-a-date',
      'members.0.granted money/not-an-amount',
      'members.0.requirements.0.pages input/unknown-field',
      'members.1.requirements.0.kind input/not-a-choice',
      'lines.0.amount money/not-an-amount',
      'lines.0.weights.Zeist input/negative-number',
      'results.Zeist accountability/results-not-published',
      'weights.Zeist money/not-numeric',
      'weights.GM0312 accountability/missing-weight',
    ])
  })
})

describe('names that are not known', () => {
  it('are refused in every object of the input, with the nearest that is', () => {
    const asked = { kind: 'deadline', document: 'plan', basis: 'ASV', due: '2024-01-01' }
    const wrong = {
      libary: 1,
      library: { name: 'Bibliotheek', nmae: 1 },
      period: { from: '2023-01-01', to: '2023-12-31', too: 1 },
      members: unit(0, {
        opening_reason: 1,
        openingReason: { nl: 'a', en: 'b', de: 'c' },
        corrections: [{ year: 2022, amount: 1, reason: 'a', reasn: 1 }],
        ownSpending: [{ purpose: 'promotion', amount: 1, description: 'a', purposes: 1 }],
        requirements: [
          { ...asked, duee: 1, reportsOn: { from: '2023-01-01', to: '2023-12-31', til: 1 } },
          { ...asked, basis: { nl: 'a', en: 'b', fr: 'c' } },
        ],
      }),
      lines: [{ id: 'a', amount: 1, purpose: 'library', munciipality: 'Zeist' }],
    }
    expect(
      refusals(wrong).map(([path, code, details]) => [
        path,
        code,
        (details as Record<string, unknown>)['nearest'],
      ]),
    ).toEqual([
      ['library.nmae', 'input/unknown-field', 'name'],
      ['period.too', 'input/unknown-field', 'to'],
      ['members.0.openingReason.de', 'input/unknown-field', null],
      ['members.0.corrections.0.reasn', 'input/unknown-field', 'reason'],
      ['members.0.ownSpending.0.purposes', 'input/unknown-field', 'purpose'],
      ['members.0.requirements.0.reportsOn.til', 'input/unknown-field', null],
      ['members.0.requirements.0.duee', 'input/unknown-field', 'due'],
      ['members.0.requirements.1.basis.fr', 'input/unknown-field', null],
      ['members.0.opening_reason', 'input/unknown-field', 'openingReason'],
      ['lines.0.munciipality', 'input/unknown-field', 'municipality'],
      ['libary', 'input/unknown-field', 'library'],
    ])
  })
})

describe('corrections', () => {
  it('are of this year or an earlier one', () => {
    const of = (...years: unknown[]) =>
      refusals({
        members: unit(1, {
          corrections: years.map((year) => ({ year, amount: 1, reason: 'herziening' })),
        }),
      })
    expect(of(1900, 2022, 2023)).toEqual([])
    expect(of(1899, 2022.5, 2200).map(([, code]) => code)).toEqual(
      Array.from({ length: 3 }, () => 'input/not-a-year'),
    )
    expect(of(2199)).toMatchObject([
      ['members.1.corrections.0.year', 'grant/correction-of-later-year', { year: 2199 }],
    ])
    expect(of(2024, 'x', 2025)).toEqual([
      ['members.1.corrections.1.year', 'input/not-a-year', { given: 'x' }],
      [
        'members.1.corrections.0.year',
        'grant/correction-of-later-year',
        { year: 2024, bookedIn: 2023 },
      ],
      [
        'members.1.corrections.2.year',
        'grant/correction-of-later-year',
        { year: 2025, bookedIn: 2023 },
      ],
    ])
  })
})

describe('a last day', () => {
  it('after the dissolution is told apart from one outside the period, with what to write', () => {
    const weesp = (until: string) => ({
      year: 2022,
      members: [{ municipality: 'Weesp', granted: 1, until }],
    })
    const [issue, ...others] = issuesOf({ ...small, ...weesp('2022-06-30') })
    expect(others).toEqual([])
    expect(issue).toMatchObject({
      code: 'accountability/until-after-dissolution',
      path: ['members', 0, 'until'],
      message:
        'Weesp (GM0457) kan niet tot en met 2022-06-30 meedoen: de gemeente is opgeheven op 2022-03-24.',
      suggestion: 'Haar laatste dag is 2022-03-23; daarna is het Amsterdam (GM0363).',
      hint: "Bij de deelnemer: until: '2022-03-23'.",
      english: {
        message:
          'Weesp (GM0457) cannot take part until 2022-06-30: it was dissolved on 2022-03-24.',
      },
      details: {
        code: 'GM0457',
        name: 'Weesp',
        until: '2022-06-30',
        dissolvedOn: '2022-03-24',
        lastDay: '2022-03-23',
        successors: ['Amsterdam (GM0363)'],
      },
    })
    expect(refusals(weesp('2023-01-01'))).toMatchObject([
      ['members.0.until', 'accountability/until-outside-period', { until: '2023-01-01' }],
    ])
  })
})

describe('sums that are too large', () => {
  const most = '90071992547409.91'
  const found = (change: object) => refusals(change).map(([path, code]) => `${path} ${code}`)
  const correction = (amount: string) => ({ year: 2022, amount, reason: 'herziening' })

  it('are reported where they arise', () => {
    const member = (change: object) => found({ members: unit(1, change), lines: [] })
    expect(member({ opening: most })).toEqual(['members.1 money/out-of-range'])
    expect(member({ corrections: [correction(most), correction(most)] })).toEqual([
      'members.1.corrections money/out-of-range',
    ])
    const own = { purpose: 'promotion', amount: most, description: 'folder' }
    expect(member({ ownSpending: [own, own] })).toEqual([
      'members.1.ownSpending money/out-of-range',
    ])
    expect(member({ stateGrant: `-${most}`, ownSpending: [own] })).toEqual([
      'members.1 money/out-of-range',
    ])
    expect(
      found({ members: small.members.map((one) => ({ ...one, granted: most })), lines: [] }),
    ).toEqual(['members money/out-of-range'])
    // What is available fits and what was spent fits, but not the one without the other.
    const back = { id: 'a', amount: '-70000000000000.00', purpose: 'library' }
    expect(
      found({ members: [{ municipality: 'Bunnik', granted: '70000000000000' }], lines: [back] }),
    ).toEqual(['members.0 money/out-of-range'])
    const line = { amount: most, purpose: 'library' }
    expect(
      found({
        lines: [
          { ...line, id: 'a' },
          { ...line, id: 'b' },
        ],
      }),
    ).toEqual(['lines apportion/sum-too-large'])
  })
})

describe('what was given', () => {
  it('is told in its place', () => {
    const bunnik = (change: object) => refusals({ members: unit(1, change) })
    expect(bunnik({ openingReason: 5 })).toMatchObject([
      ['members.1.openingReason', 'input/not-text', { given: '5' }],
    ])
    expect(bunnik({ openingReason: { nl: '', en: 'b' } })).toMatchObject([
      ['members.1.openingReason.nl', 'input/not-text', {}],
    ])
    expect(bunnik({ requirements: 5 })).toMatchObject([
      ['members.1.requirements', 'input/wrong-type', { given: '5' }],
    ])
    const asked = { kind: 'frequency', document: 'rapportage', basis: 'ASV', every: 'year' }
    expect(bunnik({ requirements: [{ ...asked, municipality: 'Zeist' }] })).toMatchObject([
      ['members.1.requirements.0.municipality', 'accountability/asked-by-another', { given: 'Zeist', name: 'Bunnik' }], // prettier-ignore
    ])
    const lines = [{ id: 'a', amount: 1, purpose: 'library', hours: -1 }]
    expect(refusals({ lines })).toEqual([
      ['lines.0.hours', 'input/negative-number', { given: '-1' }],
    ])
    expect(issuesOf(5 as never)).toMatchObject([
      { path: [], code: 'input/wrong-type', details: { given: '5' } },
    ])
  })

  it('as weights is a name and a weight in each pair', () => {
    expect(refusals({ weights: [['Bunnik', 1, 2], 5, [1, 2]] })).toMatchObject(
      [0, 1, 2].map((i) => [`weights.${i}`, 'input/wrong-type', { expected: ["['GM0312', 1]"] }]),
    )
    const twice = { Bunnik: 1, Zeist: 1, GM0355: 2 }
    expect(refusals({ weights: twice })).toMatchObject([
      ['weights.GM0355', 'accountability/weight-twice', { code: 'GM0355', name: 'Zeist' }],
    ])
    expect(refusals({ members: unit(0, { granted: 'x' }), weights: twice })).toMatchObject([
      ['members.0.granted', 'money/not-an-amount', {}],
      ['weights.GM0355', 'accountability/weight-twice', { code: 'GM0355', name: 'GM0355' }],
    ])
    const none = { id: 'a', amount: 1, budget: 0, purpose: 'library', weights: { Bunnik: 0 } }
    expect(refusals({ lines: [none] })).toMatchObject([
      ['lines.0.weights', 'accountability/nothing-to-share-by', { by: 'weights' }],
    ])
  })

  it('as results is a whole published tally', () => {
    const published = publishedOf('GM0312')
    const lists = { axes: [], cells: [], totals: [] }
    const of = (Bunnik: object) => refusals({ results: { Bunnik } })
    for (const [wrong, given] of [
      [{ ...lists, kind: 'tally' }, 'tally'],
      [{ ...lists, kind: 'published-tally', cells: 5 }, 'published-tally'],
    ] as const) {
      expect(of(wrong)).toEqual([
        ['results.Bunnik', 'accountability/results-not-published', { given }],
      ])
    }
    expect(refusals({ results: { Bunnik: published, GM0312: published } })).toEqual([
      ['results.GM0312', 'accountability/results-twice', { code: 'GM0312', name: 'GM0312' }],
    ])
  })

  it('stands in the statement as it was given', () => {
    const published = publishedOf('GM0312')
    const ownSpending = [{ purpose: 'promotion', amount: 5, description: 'folders' }] as const
    const account = jointAccount({
      ...small,
      members: unit(1, { opening: 1, openingReason: 'van 2022', ownSpending }),
      results: { Bunnik: published },
    })
    expect(JSON.parse(JSON.stringify(account.statements[0]))).toMatchObject({
      openingReason: { nl: 'van 2022', en: 'van 2022' },
      ownSpending: [{ purpose: 'promotion', amount: '5.00', description: 'folders' }],
      results: JSON.parse(JSON.stringify(published)) as object,
    })
    const fields = ['id', 'label', 'kind', 'purpose', 'amount', 'sharing']
    expect(Object.keys(account.lines[0] ?? {})).toEqual(fields)
  })

  it('is no second mistake where a first one hides what it needs', () => {
    const own = [{ id: 'a', amount: 1, purpose: 'library', municipality: 'Bunnik' }]
    expect(refusals({ members: [], lines: own })).toMatchObject([
      ['members', 'input/too-small', {}],
    ])
    const period = { from: 'x', to: '2023-12-31' }
    expect(refusals({ period, weights: 'inhabitants' })).toMatchObject([
      ['period.from', 'calendar/not-a-date', {}],
    ])
    expect(refusals({ members: [{ granted: 1 }], lines: own })).toMatchObject([
      ['members.0.municipality', 'input/missing', {}],
    ])
    const corrections = [{ year: 2022, amount: 1, reason: 'herziening' }]
    expect(refusals({ year: 'x', members: unit(0, { corrections }) })).toMatchObject([
      ['year', 'input/not-a-year', { given: 'x' }],
    ])
    const debt = [{ municipality: 'Bunnik', granted: 0, opening: -5 }]
    expect(warned({ members: debt, lines: [] })).toEqual([])
  })
})
