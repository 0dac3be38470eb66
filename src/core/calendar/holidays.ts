import { Collector } from '../result/index.js'
import type { Reference, Text } from '../result/index.js'
import { isSunday, plusDays } from './date.js'
import { equatedDaysOf, holidayYear } from './equated.js'
import type { HolidayOptions } from './equated.js'
import { article3 } from './reference.js'

/** A holiday for legal terms (algemeen erkende feestdag, or a day equated with one). */
export interface Holiday {
  readonly date: string
  readonly name: Text
  /** The paragraph of art. 3 Algemene termijnenwet that makes it one. */
  readonly basis: Reference
}

/**
 * The holidays of one year for legal terms, in order of date (art. 3 Algemene termijnenwet).
 * Easter Sunday and Whit Sunday are not among them: they are Sundays anyhow.
 *
 * @param year 1990 to 2100
 * @throws SpukError `calendar/holidays-not-known`; `calendar/not-a-list-of-days` or as
 * {@link isoDate} for the equated days
 *
 * @example
 * holidays(2023).length // => 9
 * holidays(2023)[1].date // => '2023-04-07'
 * holidays(2023, { equatedDays: ['2023-05-19'] }).length // => 10
 */
export function holidays(year: number, options?: HolidayOptions): readonly Holiday[] {
  const check = new Collector()
  const { statutory, days } = check.valid({
    statutory: check.attempt([], () => statutoryHolidays(year)),
    days: check.attempt([], () => equatedDaysOf(options)),
  })
  const equated = [...days]
    .filter((date) => date.startsWith(`${year}-`))
    .map((date) => holiday(date, 'Gelijkgestelde dag', 'Equated day', 3))
  return [...statutory, ...equated].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** The holidays that the law itself names. */
export function statutoryHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(holidayYear(year))
  return [
    holiday(`${year}-01-01`, 'Nieuwjaarsdag', 'New Year’s Day'),
    holiday(plusDays(easter, -2), 'Goede Vrijdag', 'Good Friday', 2),
    holiday(plusDays(easter, 1), 'Tweede Paasdag', 'Easter Monday'),
    royalBirthday(year),
    holiday(`${year}-05-05`, 'Bevrijdingsdag', 'Liberation Day'),
    holiday(plusDays(easter, 39), 'Hemelvaartsdag', 'Ascension Day'),
    holiday(plusDays(easter, 50), 'Tweede Pinksterdag', 'Whit Monday'),
    holiday(`${year}-12-25`, 'Eerste Kerstdag', 'Christmas Day'),
    holiday(`${year}-12-26`, 'Tweede Kerstdag', 'Second Day of Christmas'),
  ]
}

function holiday(date: string, nl: string, en: string, paragraph: 1 | 2 | 3 = 1): Holiday {
  return { date, name: { nl, en }, basis: article3(paragraph) }
}

/** 30 April until 2013, 27 April since; the day before if that is a Sunday. */
function royalBirthday(year: number): Holiday {
  const birthday = year < 2014 ? `${year}-04-30` : `${year}-04-27`
  const date = isSunday(birthday) ? plusDays(birthday, -1) : birthday
  return year < 2014
    ? holiday(date, 'Koninginnedag', 'Queen’s Day')
    : holiday(date, 'Koningsdag', 'King’s Day')
}

/** Easter in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return plusDays(`${year}-03-22`, h + l - 7 * m)
}
