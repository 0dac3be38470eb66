import { describe, expect, it } from 'vitest'
import { freshness, law } from '../../../src/core/law/index.js'
import type { DatedValue } from '../../../src/core/law/index.js'
import { codesOf, hostile, issuesOf } from '../calendar/issue-of.js'

function version(facts: Partial<DatedValue<string>>): DatedValue<string> {
  return {
    value: '0.83',
    from: '2023-01-01',
    status: 'final',
    checkedOn: '2024-03-01',
    reference: law('Fvw', '17(2)'),
    ...facts,
  }
}

/** Reason and first day of every row. */
function rows(versions: readonly DatedValue<string>[], year: number): readonly string[] {
  return freshness({ rate: versions }, year).map(({ reason, since }) => `${reason} ${since}`)
}

describe('freshness', () => {
  it.each<[string, readonly Partial<DatedValue<string>>[], number, readonly string[]]>([
    ['is quiet about a confirmed value', [{}], 2024, []],
    ['knows that the source was read long ago', [{}], 2025, ['not-checked 2025-01-01']],
    ['takes a check on New Year’s Day', [{ checkedOn: '2025-01-01' }], 2025, []],
    ['misses a value altogether', [], 2024, ['not-in-force 2024-01-01']],
    ['misses a value that ended', [{ to: '2023-12-31' }], 2024, ['not-in-force 2024-01-01']],
    ['misses a value that ends', [{ to: '2024-06-30' }], 2024, ['not-in-force 2024-07-01']],
    ['takes a value to the last day', [{ to: '2024-12-31' }], 2024, []],
    ['misses a value that is to come', [{ from: '2024-02-01' }], 2024, ['not-in-force 2024-01-01']],
    [
      'misses the part between two versions',
      [{ to: '2024-03-31' }, { from: '2024-05-01' }],
      2024,
      ['not-in-force 2024-04-01'],
    ],
    ['takes one version after another', [{ to: '2024-03-31' }, { from: '2024-04-01' }], 2024, []],
    ['tells what is provisional', [{ status: 'provisional' }], 2023, ['not-final 2023-01-01']],
    [
      'gives each reason its row',
      [{ status: 'assumed' }],
      2025,
      ['not-final 2025-01-01', 'not-checked 2025-01-01'],
    ],
    [
      'ignores what was replaced',
      [{ status: 'provisional', published: '2023-01-01' }, { published: '2023-09-01' }],
      2023,
      [],
    ],
    [
      'tells from when a provisional version holds',
      [{}, { status: 'provisional', published: '2024-01-01', from: '2024-07-01' }],
      2024,
      ['not-final 2024-07-01'],
    ],
    [
      'gives a version one row, though another turns in between',
      [
        { status: 'provisional', published: '2024-01-01' },
        { from: '2024-07-01', published: '2023-01-01' },
      ],
      2024,
      ['not-final 2024-01-01'],
    ],
    [
      'tells in the order of the year, whatever that of the versions',
      [
        { from: '2024-07-01', status: 'provisional' },
        { from: '2024-04-01', to: '2024-06-30', status: 'assumed' },
        { to: '2024-03-31' },
      ],
      2024,
      ['not-final 2024-04-01', 'not-final 2024-07-01'],
    ],
    [
      'tells what holds on the last day',
      [{ to: '2024-12-30' }, { from: '2024-12-31', status: 'provisional' }],
      2024,
      ['not-final 2024-12-31'],
    ],
    [
      'leaves the next year to the next year',
      [{ to: '2024-12-31' }, { from: '2025-01-01', status: 'provisional' }],
      2024,
      [],
    ],
    ['reaches the end of the calendar', [{ to: '2199-12-31' }], 2024, []],
    [
      'reaches the last year of the calendar',
      [{ to: '2199-12-31', checkedOn: '2199-01-01' }],
      2199,
      [],
    ],
  ])('%s', (_, facts, year, expected) => {
    expect(rows(facts.map(version), year)).toEqual(expected)
  })

  it('gives rows with the facts, value by value', () => {
    const values = {
      rate: [version({ to: '2025-12-31', status: 'assumed' })],
      date: [version({ checkedOn: '2025-02-01' })],
      base: [],
    }
    expect(freshness(values, 2025)).toEqual([
      {
        name: 'rate',
        reason: 'not-final',
        since: '2025-01-01',
        from: '2023-01-01',
        to: '2025-12-31',
        status: 'assumed',
        checkedOn: '2024-03-01',
      },
      {
        name: 'rate',
        reason: 'not-checked',
        since: '2025-01-01',
        from: '2023-01-01',
        to: '2025-12-31',
        status: 'assumed',
        checkedOn: '2024-03-01',
      },
      {
        name: 'base',
        reason: 'not-in-force',
        since: '2025-01-01',
        from: null,
        to: null,
        status: null,
        checkedOn: null,
      },
    ])
  })

  it('reports the year and every version that it cannot read, where they stand', () => {
    const refused = (values: unknown, year: unknown) =>
      issuesOf(() => freshness(hostile(values), hostile(year))).map(({ path }) => path.join('.'))
    const { from: _, ...endless } = version({})
    expect(refused({ rate: [version({}), endless], base: 5, day: [] }, 'x')).toEqual([
      'year',
      'values.rate.1.from',
      'values.base',
    ])
    expect(refused(5, 2024)).toEqual(['values'])
  })

  it.each([1899, 2200, 2023.5, NaN])('refuses the year %j', (year) => {
    expect(codesOf(() => freshness({}, year))[0]).toMatch(/^calendar\//)
  })
})
