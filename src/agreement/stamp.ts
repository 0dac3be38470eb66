import { isIsoDate } from '../core/calendar/index.js'
import { preview, SpukError } from '../core/result/index.js'
import { invalidTimestamp } from './issues.js'

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?Z)?$/

/** A moment in UTC as a calendar writes it: `20240115T093000Z`. */
export function stampFrom(given: unknown): string {
  const [, day, hour = '00', minute = '00', second = '00'] =
    (typeof given === 'string' ? MOMENT.exec(given) : null) ?? []
  if (!isIsoDate(day)) throw new SpukError([invalidTimestamp({ given: preview(given) })])
  return `${basic(day)}T${hour}${minute}${second}Z`
}

/** A day as a calendar writes it: `20240115`. */
export const basic = (date: string): string => date.replaceAll('-', '')

/** Text as a value: RFC 5545 3.3.11; control characters have no place in it. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}
