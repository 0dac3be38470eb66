import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysBetween,
  isIsoDate,
  isoDate,
  lastDayOfMonth,
  monthOf,
  monthsBetween,
} from '../../../src/core/calendar/index.js'
import { describe as describeIssue } from '../../../src/core/result/index.js'
import { validDates } from '../../../src/testing/dates.js'
import { codesOf, hostile, issuesOf } from './issue-of.js'

describe('isoDate', () => {
  it.each(['1900-01-01', '2024-02-29', '2000-02-29', '2011-12-30', '2023-12-31', '2199-12-31'])(
    'takes %s',
    (date) => {
      expect(isIsoDate(date)).toBe(true)
      expect(isoDate(date)).toBe(date)
    },
  )

  it.each([
    ['2023-02-29', '2023-02-28'],
    ['2100-02-29', '2100-02-28'],
    ['2024-02-30', '2024-02-29'],
    ['2023-04-31', '2023-04-30'],
    ['2023-12-32', '2023-12-31'],
    ['2023-01-00', '2023-01-31'],
  ])('%s does not exist; that month ends on %s', (given, lastDay) => {
    expect(isIsoDate(given)).toBe(false)
    expect(issuesOf(() => isoDate(given))).toMatchObject([
      { code: 'calendar/not-a-date', details: { given, lastDay } },
    ])
  })

  it('says so in two languages', () => {
    const [issue] = issuesOf(() => isoDate('2023-02-29'))
    expect(issue && describeIssue(issue)).toBe(
      "De dag 2023-02-29 bestaat niet: de laatste dag van die maand is 2023-02-28. Schrijf bijvoorbeeld '2023-02-28'.",
    )
    expect(issue && describeIssue(issue, 'en')).toBe(
      "The day 2023-02-29 does not exist: the last day of that month is 2023-02-28. Write for example '2023-02-28'.",
    )
  })

  it.each([
    ['15-7-2023', '2023-07-15'],
    ['31/12/2023', '2023-12-31'],
    ['1.1.2023', '2023-01-01'],
    ['31-02-2023', null],
    ['x1-2-2023', null],
    ['1-2-2023 12:00', null],
    ['2023-7-15', null],
    ['2023-13-01', null],
    ['2023-00-10', null],
    ['2023-07-15T00:00:00Z', null],
    ['2023-07-15\n', null],
    [' 2023-07-15', null],
    ['+002023-07-15', null],
    ['٢٠٢٣-٠٧-١٥', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('refuses the form of %j and proposes %j', (given, proposal) => {
    expect(isIsoDate(given)).toBe(false)
    expect(issuesOf(() => isoDate(given))).toMatchObject([
      { code: 'calendar/not-a-date', details: { lastDay: null, proposal } },
    ])
  })

  it.each([
    null,
    20230715,
    NaN,
    new Date(0),
    ['2023-07-15'],
    { toString: () => '2023-07-15' },
    Symbol('2023-07-15'),
    () => '2023-07-15',
    10n,
    Object.create(null),
  ])('refuses what is no text: case %#', (value) => {
    expect(isIsoDate(value)).toBe(false)
    expect(codesOf(() => isoDate(value))).toEqual(['calendar/not-a-date'])
  })

  it.each(['0000-01-01', '0050-02-28', '1899-12-31', '2200-01-01', '9999-12-31'])(
    '%s is outside the calendar',
    (date) => {
      expect(isIsoDate(date)).toBe(false)
      expect(issuesOf(() => isoDate(date))).toMatchObject([
        {
          code: 'calendar/out-of-range',
          details: { given: date, first: '1900-01-01', last: '2199-12-31' },
        },
      ])
    },
  )

  it.each([
    [null, 'null'],
    [true, 'true'],
    [20230715, '20230715'],
    [['2023-07-15'], 'array'],
    [{}, 'object'],
    [10n, '10'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(40)}… (41)`],
  ])('names what was given: case %#', (value, given) => {
    expect(issuesOf(() => isoDate(value))).toMatchObject([{ details: { given } }])
  })

  it('says that a date is missing, not that nothing is no date', () => {
    expect(issuesOf(() => isoDate(undefined))).toMatchObject([
      {
        code: 'input/missing',
        path: [],
        suggestion: "Schrijf bijvoorbeeld '2023-07-15'.",
        english: { suggestion: "Write for example '2023-07-15'." },
      },
    ])
  })

  it('keeps issues as plain data with short texts', () => {
    const [issue] = issuesOf(() => isoDate('x'.repeat(100_000)))
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
    expect(JSON.stringify(issue).length).toBeLessThan(1000)
  })
})

describe('daysBetween', () => {
  it.each([
    ['2023-01-01', '2024-01-01', 365],
    ['2024-01-01', '2025-01-01', 366],
    ['2023-03-25', '2023-03-27', 2], // Dutch clocks change on the 26th
    ['2011-12-29', '2011-12-31', 2], // Samoa had no 30th
    ['2024-03-01', '2024-02-01', -29],
    ['1900-01-01', '2199-12-31', 109_572],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('is zero for the same day and mirrors', () => {
    fc.assert(
      fc.property(validDates(), validDates(), (a, b) => {
        expect(daysBetween(a, a)).toBe(0)
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0)
        expect(daysBetween(a, b) < 0).toBe(b < a)
      }),
    )
  })

  it('refuses what is no date', () => {
    expect(codesOf(() => daysBetween('2023-01-01', 'tomorrow'))).toEqual(['calendar/not-a-date'])
    expect(codesOf(() => daysBetween(hostile(null), '2023-01-01'))).toEqual(['calendar/not-a-date'])
  })
})

describe('months', () => {
  it.each([
    ['2024-02-10', '2024-02-29'],
    ['2023-02-28', '2023-02-28'],
    ['2100-02-01', '2100-02-28'],
    ['2023-04-01', '2023-04-30'],
    ['2199-12-01', '2199-12-31'],
  ])('the month of %s ends on %s', (date, last) => {
    expect(lastDayOfMonth(date)).toBe(last)
  })

  it('lists every month of a period once', () => {
    expect(monthOf('2023-07-15')).toBe('2023-07')
    expect(monthsBetween('2023-07-15', '2023-07-15')).toEqual(['2023-07'])
    expect(monthsBetween('2023-11-30', '2024-02-01')).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ])
    expect(monthsBetween('2023-01-01', '2025-12-31')).toHaveLength(36)
    expect(monthsBetween('2199-11-01', '2199-12-31')).toEqual(['2199-11', '2199-12'])
  })

  it('refuses a period that ends before it begins', () => {
    expect(issuesOf(() => monthsBetween('2024-01-01', '2023-12-31'))).toMatchObject([
      {
        code: 'calendar/ends-before-start',
        details: { from: '2024-01-01', to: '2023-12-31' },
      },
    ])
  })
})
