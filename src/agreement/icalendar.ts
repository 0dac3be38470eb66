import { isIsoDate } from '../core/calendar/index.js'
import {
  Collector,
  localeFrom,
  shown,
  soundOptions,
  SpukError,
  textFrom,
} from '../core/result/index.js'
import type { Locale } from '../core/result/index.js'
import type { Deadline } from './deadline-model.js'
import { notAStamp } from './issues.js'
import { deadlinesFrom } from './read-deadlines.js'

/** What an event tells of a deadline. */
type CalendarDeadline = ReturnType<typeof deadlinesFrom>[number]

/** How a calendar is written. */
export interface ICalendarOptions {
  /** When it is made, in UTC: `2024-01-15` or `2024-01-15T09:30:00Z`. */
  readonly stamp: string
  /** What stands after the `@` of every UID, such as your domain. Default `spuk-ido`. */
  readonly uidDomain?: string | undefined
  /** Default Dutch. */
  readonly locale?: Locale | undefined
}

/**
 * Deadlines as iCalendar text (RFC 5545): an all-day event each, lines of at most 75 octets that end
 * in CRLF. The same deadline has the same UID each time, so that a calendar replaces it.
 *
 * @param deadlines as {@link agreementDeadlines} gives them
 * @throws SpukError `agreement/not-a-stamp`, and `input/…` or `calendar/not-a-date` for what is no deadline
 *
 * @example
 * toICalendar([], { stamp: '2024-01-15' }).split('\r\n')[0] // => 'BEGIN:VCALENDAR'
 */
export function toICalendar(deadlines: readonly Deadline[], options: ICalendarOptions): string {
  const check = new Collector()
  const given: unknown = options
  const read = soundOptions(given ?? {}, GUARDS, check, ['stamp'])
  const { stamp = '', uidDomain = 'spuk-ido', locale = 'nl' } = read
  const listed = check.attempt(['deadlines'], () => deadlinesFrom(deadlines)) ?? []
  check.done()
  const events = listed.flatMap((deadline) => event(deadline, stamp, uidDomain, locale))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//spuk-ido//agreement//NL',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const GUARDS = { stamp: stampFrom, uidDomain: textFrom, locale: localeFrom }

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?Z)?$/

function stampFrom(given: unknown): string {
  const [, day, hour = '00', minute = '00', second = '00'] =
    (typeof given === 'string' ? MOMENT.exec(given) : null) ?? []
  if (!isIsoDate(day)) throw new SpukError([notAStamp({ given: shown(given) })])
  return `${basic(day)}T${hour}${minute}${second}Z`
}

const basic = (date: string): string => date.replaceAll('-', '')

function event(
  deadline: CalendarDeadline,
  stamp: string,
  domain: string,
  locale: Locale,
): string[] {
  const { id, due, label, basis, assumptions } = deadline
  const why = typeof basis === 'string' ? basis : basis[locale]
  const description = [why, ...assumptions.map(({ text }) => text[locale])].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}@${domain}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(due)}`,
    `SUMMARY:${escaped(label[locale])}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Text as a value: RFC 5545 3.3.11; control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

const LONGEST = 75

/** RFC 5545 3.1: lines of at most 75 octets; what goes on begins with a space. No character is cut. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = sizeOf(character)
    if (octets + size > LONGEST) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

/** In UTF-8. */
function sizeOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
