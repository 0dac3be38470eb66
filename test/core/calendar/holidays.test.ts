import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysBetween,
  equatedDaysAssumption,
  holidays,
  isHoliday,
  isWorkingDay,
  nextWorkingDay,
} from '../../../src/core/calendar/index.js'
import { validDates } from '../../../src/testing/dates.js'
import { codesOf, hostile, issuesOf } from './issue-of.js'

function dateOf(year: number, name: string): string | undefined {
  return holidays(year).find((holiday) => holiday.name.nl === name)?.date
}

/** Easter by another method (Gauss, with the corrections for the centuries 1900 to 2199). */
function gaussEaster(year: number): string {
  const [m, n] = year < 2100 ? [24, 5] : [24, 6]
  const d = (19 * (year % 19) + m) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7
  const late = d + e - 9
  if (d === 29 && e === 6) return `${year}-04-19`
  if (d === 28 && e === 6 && year % 19 > 10) return `${year}-04-18`
  return late > 0
    ? `${year}-04-${String(late).padStart(2, '0')}`
    : `${year}-03-${String(22 + d + e)}`
}

describe('holidays (art. 3 Algemene termijnenwet)', () => {
  it('lists the year of the grant in order, each with its paragraph', () => {
    expect(holidays(2023).map(({ date, name, basis }) => [date, name.nl, basis.article])).toEqual([
      ['2023-01-01', 'Nieuwjaarsdag', '3(1)'],
      ['2023-04-07', 'Goede Vrijdag', '3(2)'],
      ['2023-04-10', 'Tweede Paasdag', '3(1)'],
      ['2023-04-27', 'Koningsdag', '3(1)'],
      ['2023-05-05', 'Bevrijdingsdag', '3(1)'],
      ['2023-05-18', 'Hemelvaartsdag', '3(1)'],
      ['2023-05-29', 'Tweede Pinksterdag', '3(1)'],
      ['2023-12-25', 'Eerste Kerstdag', '3(1)'],
      ['2023-12-26', 'Tweede Kerstdag', '3(1)'],
    ])
  })

  it.each([
    [1990, '1990-04-15'],
    [1991, '1991-03-31'],
    [1995, '1995-04-16'],
    [2000, '2000-04-23'],
    [2005, '2005-03-27'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2022, '2022-04-17'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('Easter %i is %s', (year, easter) => {
    const after = (name: string): number => daysBetween(easter, dateOf(year, name) ?? '')
    expect(after('Goede Vrijdag')).toBe(-2)
    expect(after('Tweede Paasdag')).toBe(1)
    expect(after('Hemelvaartsdag')).toBe(39)
    expect(after('Tweede Pinksterdag')).toBe(50)
  })

  it('has the Easter of another method in every year', () => {
    for (let year = 1990; year <= 2100; year++) {
      expect(daysBetween(gaussEaster(year), dateOf(year, 'Tweede Paasdag') ?? '')).toBe(1)
    }
  })

  it.each([
    [1995, 'Koninginnedag', '1995-04-29'], // 30 April was a Sunday
    [2005, 'Koninginnedag', '2005-04-30'],
    [2006, 'Koninginnedag', '2006-04-29'], // Sunday
    [2013, 'Koninginnedag', '2013-04-30'],
    [2014, 'Koningsdag', '2014-04-26'], // 27 April was a Sunday
    [2015, 'Koningsdag', '2015-04-27'],
    [2025, 'Koningsdag', '2025-04-26'], // Sunday
    [2026, 'Koningsdag', '2026-04-27'],
  ])('in %i %s is on %s', (year, name, date) => {
    expect(dateOf(year, name)).toBe(date)
    expect(isHoliday(date)).toBe(true)
  })

  it('keeps two holidays on one day apart', () => {
    const onOneDay = holidays(2016).filter(({ date }) => date === '2016-05-05')
    expect(onOneDay.map(({ name }) => name.nl)).toEqual(['Bevrijdingsdag', 'Hemelvaartsdag'])
  })

  it('takes equated days of that year, once each, in their place', () => {
    const equatedDays = ['2023-05-19', '2024-05-10', '2023-05-19']
    const added = holidays(2023, { equatedDays })
    expect(added).toHaveLength(10)
    expect(added[6]).toMatchObject({ date: '2023-05-19', basis: { article: '3(3)' } })
  })

  it.each([1989, 2101, 2023.5, NaN, Infinity, hostile('2023'), hostile(null)])(
    'knows none for %j',
    (year) => {
      expect(issuesOf(() => holidays(year))).toMatchObject([
        { code: 'calendar/holidays-not-known', details: { first: 1990, last: 2100 } },
      ])
    },
  )

  it('reports every equated day that is no date, and a list that is none', () => {
    const equatedDays = ['2023-05-19', '19 mei', '2023-02-30']
    for (const ask of [
      () => holidays(2023, { equatedDays }),
      () => isHoliday('2023-05-19', { equatedDays }),
      () => isWorkingDay('2023-05-19', { equatedDays }),
      () => nextWorkingDay('2023-05-19', { equatedDays }),
    ]) {
      expect(issuesOf(ask).map(({ path }) => path)).toEqual([
        ['equatedDays', 1],
        ['equatedDays', 2],
      ])
    }
    expect(issuesOf(() => holidays(2023, { equatedDays: hostile('2023-05-19') }))).toMatchObject([
      { code: 'calendar/not-a-list-of-days', details: { given: '2023-05-19' } },
    ])
  })
})

describe('isHoliday', () => {
  it.each([
    ['2024-04-01', true],
    ['2024-03-29', true],
    ['2024-03-31', false], // Easter Sunday: a Sunday, not in the list of the law
    ['2023-05-19', false], // the Friday after Ascension Day needs a royal decree
    ['2014-04-27', false],
    ['2014-04-30', false],
    ['2013-04-27', false],
    ['2023-12-31', false],
  ])('%s: %s', (date, holiday) => {
    expect(isHoliday(date)).toBe(holiday)
  })

  it('agrees with the list', () => {
    fc.assert(
      fc.property(validDates({ from: '1990-01-01', to: '2100-12-31' }), (date) => {
        const listed = holidays(Number(date.slice(0, 4))).some((holiday) => holiday.date === date)
        expect(isHoliday(date)).toBe(listed)
      }),
    )
  })

  it('knows nothing outside 1990-2100, whatever is equated', () => {
    expect(codesOf(() => isHoliday('1989-12-25'))).toEqual(['calendar/holidays-not-known'])
    expect(codesOf(() => isHoliday('2101-01-01', { equatedDays: ['2101-01-01'] }))).toEqual([
      'calendar/holidays-not-known',
    ])
    expect(codesOf(() => isWorkingDay('1989-12-23'))).toEqual(['calendar/holidays-not-known'])
  })
})

describe('working days (art. 1 Algemene termijnenwet)', () => {
  it.each([
    ['2023-07-15', '2023-07-17'], // Saturday
    ['2024-07-15', '2024-07-15'], // Monday
    ['2024-03-29', '2024-04-02'], // Good Friday to the Tuesday after Easter
    ['2022-12-24', '2022-12-27'], // Saturday before Christmas
    ['2023-12-30', '2024-01-02'], // over New Year
    ['2013-04-30', '2013-05-01'],
    ['2014-04-26', '2014-04-28'],
  ])('from %s on: %s', (date, day) => {
    expect(nextWorkingDay(date)).toBe(day)
    expect(isWorkingDay(date)).toBe(date === day)
  })

  it('passes over equated days', () => {
    expect(nextWorkingDay('2023-05-18')).toBe('2023-05-19')
    expect(nextWorkingDay('2023-05-18', { equatedDays: ['2023-05-19'] })).toBe('2023-05-22')
    expect(isWorkingDay('2100-12-31', { equatedDays: ['2100-12-31'] })).toBe(false)
  })

  it('is a working day, not before the date, and its own next', () => {
    fc.assert(
      fc.property(validDates({ from: '1990-01-01', to: '2100-12-01' }), (date) => {
        const day = nextWorkingDay(date)
        expect(isWorkingDay(day)).toBe(true)
        expect(day >= date).toBe(true)
        expect(daysBetween(date, day)).toBeLessThanOrEqual(5)
        expect(nextWorkingDay(day)).toBe(day)
      }),
    )
  })

  it('stops where the holidays are no longer known', () => {
    expect(codesOf(() => nextWorkingDay('2100-12-31', { equatedDays: ['2100-12-31'] }))).toEqual([
      'calendar/holidays-not-known',
    ])
  })
})

describe('equatedDaysAssumption (art. 3 Algemene termijnenwet)', () => {
  it('names the year and the paragraph', () => {
    const { text, reference } = equatedDaysAssumption(2023)
    expect(text.nl).toContain('2023')
    expect(text.en).toContain('2023')
    expect(reference).toMatchObject({ source: 'Algemene termijnenwet', article: '3(3)' })
  })
})
