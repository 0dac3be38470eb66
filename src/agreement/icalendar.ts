import type { Locale } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import { calendarCall } from './calendar/input.js'
import type { CalendarDeadline, ICalendarOptions } from './calendar/input.js'
import type { Deadline } from './deadline-model.js'
import { basic, escaped, stampFrom } from './stamp.js'

/**
 * Deadlines as iCalendar text (RFC 5545): an all-day event each, lines of at most 75 octets that end
 * in CRLF. The same deadline has the same UID each time, so that a calendar replaces it; no two deadlines
 * have one UID, and there is at least one, as RFC 5545 asks.
 *
 * @param deadlines as {@link agreementDeadlines} gives them; of several agreements together too
 * @throws SpukError `agreement/invalid-timestamp`, `agreement/empty-calendar`, `input/duplicate-id`, and `input/…`
 * or `calendar/not-a-date` for what is no deadline
 *
 * @example
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000, reportDue: '2025-04-01',
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 1,
 * }, { today: '2024-03-01' })
 * const deadlines = agreementDeadlines(outcome.value, { today: '2024-03-01' })
 * toICalendar(deadlines, { stamp: '2024-03-01' }).split('\r\n')[5] // => 'UID:GM0344/De Bibliotheek/award-decision/Z-1/report@spuk-ido'
 */
export function toICalendar(deadlines: readonly Deadline[], options: ICalendarOptions): string {
  const {
    deadlines: listed,
    stamp: moment,
    uidDomain = 'spuk-ido',
    locale = 'nl',
  } = readCall(calendarCall, { deadlines }, options)
  const stamp = stampFrom(moment)
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
