import { Collector } from '../result/index.js'
import { isoDate, isSaturday, isSunday, plusDays } from './date.js'
import { equatedDaysOf } from './equated.js'
import type { HolidayOptions } from './equated.js'
import { statutoryHolidays } from './holidays.js'

/**
 * Whether a day is a holiday for legal terms (art. 3 Algemene termijnenwet); Good Friday is.
 *
 * @param date from 1990 to 2100
 * @throws SpukError as {@link isoDate} and {@link holidays}
 *
 * @example
 * isHoliday('2024-04-01') // => true
 * isHoliday('2023-05-19') // => false
 * isHoliday('2023-05-19', { equatedDays: ['2023-05-19'] }) // => true
 */
export function isHoliday(date: string, options?: HolidayOptions): boolean {
  const { day, equated } = readDay(date, options)
  return isFree(day, equated)
}

/**
 * Whether a day is neither Saturday, Sunday nor holiday (art. 1(1) Algemene termijnenwet).
 *
 * @param date from 1990 to 2100
 * @throws SpukError as {@link isHoliday}
 *
 * @example
 * isWorkingDay('2023-07-14') // => true
 * isWorkingDay('2023-07-15') // => false
 */
export function isWorkingDay(date: string, options?: HolidayOptions): boolean {
  const { day, equated } = readDay(date, options)
  return isWorking(day, equated)
}

/**
 * The first working day on or after a date: the same day if it is one.
 *
 * @param date from 1990 to 2100
 * @throws SpukError as {@link isHoliday}
 *
 * @example
 * nextWorkingDay('2024-03-29') // => '2024-04-02'
 */
export function nextWorkingDay(date: string, options?: HolidayOptions): string {
  const { day, equated } = readDay(date, options)
  return workingDayFrom(day, 1, equated)
}

/** The arguments of all three; what is wrong with either is reported. */
function readDay(date: unknown, options: unknown) {
  const check = new Collector()
  return check.valid({
    day: check.attempt([], () => isoDate(date)),
    equated: check.attempt([], () => equatedDaysOf(options)),
  })
}

/** The first working day from a sound date on (1) or back (-1), that day included. */
export function workingDayFrom(date: string, step: 1 | -1, equated: ReadonlySet<string>): string {
  let day = date
  while (!isWorking(day, equated)) day = plusDays(day, step)
  return day
}

function isWorking(date: string, equated: ReadonlySet<string>): boolean {
  return !isFree(date, equated) && !isSaturday(date) && !isSunday(date)
}

function isFree(date: string, equated: ReadonlySet<string>): boolean {
  const holidays = statutoryHolidays(Number(date.slice(0, 4)))
  return equated.has(date) || holidays.some((holiday) => holiday.date === date)
}
