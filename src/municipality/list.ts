import { unchecked, optionsFrom } from '../core/result/index.js'
import { coveredDate } from './coverage.js'
import type { Municipality, OnDate } from './model.js'
import { register } from './register.js'

/**
 * Every municipality there was on a date, in order of code.
 *
 * Source: CBS, Gemeenten alfabetisch 2021 and 2023, 85067NED (2022), 85755NED (2024), 70072ned
 * (2025), with the reorganisations between. For 2026 the evidence is weaker: no reorganisation is
 * known, no list by CBS was seen.
 *
 * @param options `on`: a date from 2021-01-01 to 2026-12-31
 * @throws SpukError `municipality/date-not-covered` outside those dates, `calendar/not-a-date`
 *
 * @example
 * municipalities({ on: '2022-01-01' }).length // => 345
 * municipalities({ on: '2023-01-01' })[0].name // => 'Groningen'
 */
export function municipalities(options: Required<OnDate>): readonly Municipality[] {
  const on = coveredDate(optionsFrom(options, { on: unchecked }).on)
  const all = [...register().entries.values()]
  return all.map((entry) => entry.municipality).filter((each) => existsOn(each, on))
}

/** Whether there was such a municipality on a date that the register covers. */
export function existsOn({ from, dissolvedOn }: Municipality, date: string): boolean {
  return (from === undefined || from <= date) && (dissolvedOn === undefined || date < dissolvedOn)
}
