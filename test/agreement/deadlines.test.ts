import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementDeadlines, ordinancePresets, toICalendar } from '../../src/agreement/index.js'
import type { Agreement, Deadline, DeadlineOptions } from '../../src/agreement/index.js'
import { agreementWith, after, awarded, lowered, made, paid, today } from './input.js'
import { runs } from '../support/runs.js'

const ordinance = {
  name: 'ASV Utrecht',
  requestBefore: { weeks: 8 },
  decision: { weeks: 13 },
  payment: { days: 30 },
  report: { months: 4 },
  determination: { weeks: 22 },
}
const days = (agreement: Agreement, options: Partial<DeadlineOptions> = {}) =>
  agreementDeadlines(agreement, { today, ...options }).map(
    ({ subject, due, source, status }) => `${due} ${subject} ${source} ${status}`,
  )
const only = (list: readonly Deadline[], subject: string) =>
  list.find((one) => one.subject === subject)

describe('agreementDeadlines', () => {
  it('lists a whole life by law alone', () => {
    expect(days(after(lowered), { today: '2025-06-01' })).toEqual([
      '2023-11-27 decision law met-late',
      '2024-01-12 objection law passed',
      '2024-04-06 promotion-notice agreement met',
      '2025-04-01 document agreement passed',
      '2025-04-01 report agreement met',
      '2025-04-28 determination law met-late',
      '2025-06-12 objection law open',
      '2030-05-01 recovery law open',
      '2030-05-01 revision law open',
    ])
  })

  it('follows the ordinance where it sets a term, without the Algemene termijnenwet', () => {
    const agreement = after(paid, made(agreementWith({ reportDue: undefined })))
    expect(days(agreement, { ordinance })).toEqual([
      '2023-11-06 request ordinance met',
      '2023-12-31 decision ordinance met',
      '2024-01-12 objection law passed',
      '2024-02-01 advance agreement met',
      '2024-04-06 promotion-notice agreement met',
      '2025-04-01 document agreement open',
      '2025-04-30 report ordinance open',
    ])
    const moved = { ...ordinance, decision: { weeks: 12 }, termijnenwet: true }
    // Twelve weeks after 1 October 2023 is a Sunday, followed by both Christmas days.
    expect(days(agreement, { ordinance: moved })).toContain('2023-12-27 decision ordinance met')
    const fixed = { ...moved, termijnenwet: false }
    expect(days(agreement, { ordinance: fixed })).toContain('2023-12-24 decision ordinance met')
  })

  it('counts exact days: Easter Monday, a leap day, an equated day', () => {
    const award = (date: string) =>
      after([
        { event: 'request', date: '2023-10-01' },
        { event: 'award', date },
      ])
    const objection = (date: string, options: Partial<DeadlineOptions> = {}) =>
      only(agreementDeadlines(award(date), { today, ...options }), 'objection')
    expect(objection('2024-02-19')?.due).toBe('2024-04-02')
    expect(objection('2024-01-18')?.due).toBe('2024-02-29')
    expect(objection('2024-03-29')?.due).toBe('2024-05-10')
    expect(objection('2024-03-29', { equatedDays: ['2024-05-10'] })?.due).toBe('2024-05-13')
    expect(objection('2024-03-29')?.assumptions.map(({ id }) => id)).toEqual([
      'agreement/announced-on-its-date',
      'calendar/equated-days/2024',
    ])
    const determined = after([...awarded, { event: 'determine', date: '2028-02-29' }])
    const revision = only(agreementDeadlines(determined, { today }), 'revision')
    expect(revision?.due).toBe('2033-02-28')
    expect(revision?.assumptions).toEqual([])
  })

  it('asks for a book year thirteen weeks before it, counted back', () => {
    const draft = made(agreementWith({ form: 'book-year-subsidy' }))
    expect(only(agreementDeadlines(draft, { today: '2023-09-01' }), 'request')).toMatchObject({
      start: '2023-10-02',
      due: '2023-10-02',
      countedBackFrom: '2024-01-01',
      source: 'law',
      basis: 'art. 4:60 Awb',
      status: 'open',
      daysLeft: 31,
    })
  })

  it('knows the proviso, a suspension and payment after the determination', () => {
    const draft = made(agreementWith({ budgetProviso: { budgetAdoptedOn: '2024-03-04' } }))
    const suspended = after([...awarded, { event: 'suspend', date: '2024-01-06' }], draft)
    // Four weeks after 4 March is Easter Monday; thirteen weeks are too long for the act: a Saturday stays.
    expect(days(suspended)).toContain('2024-04-02 budget-proviso law open')
    expect(days(suspended)).toContain('2024-04-06 suspension law open')
    const determined = after([...awarded, { event: 'determine', date: '2025-03-10' }])
    const payment = only(agreementDeadlines(determined, { today }), 'payment')
    expect(payment?.due).toBe('2025-04-22')
    expect(payment?.assumptions[0]?.id).toBe('agreement/unchecked-term/art. 4:87 Awb')
    expect(days(determined, { ordinance })).toContain('2025-04-09 payment ordinance open')
  })

  it('says that the preset was not checked, and follows its thresholds', () => {
    const vng = { ...ordinancePresets.vng, report: { weeks: 13 } }
    const at = (amount: number) =>
      only(
        agreementDeadlines(
          made(
            agreementWith({
              amount,
              purposes: [{ purpose: 'library', amount }],
              advances: [],
              reportDue: undefined,
            }),
          ),
          { today, ordinance: vng },
        ),
        'report',
      )
    expect(at(5000)).toBeUndefined()
    expect(at(50000)?.label.en).toBe('Request for determination, with report on activities')
    expect(at(50001)?.label.en).toContain('auditor’s statement')
    expect(at(50000)?.assumptions.map(({ id }) => id)).toEqual(['agreement/unchecked-ordinance'])
  })

  it('is sorted, has unique ids and nothing before its start', () => {
    const date = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }), (first, gaps) => {
        let day = Date.parse(first)
        const next = (n: number) => {
          day += (gaps[n] ?? 0) * 86_400_000
          return new Date(day).toISOString().slice(0, 10)
        }
        const draft = made(agreementWith({ budgetProviso: { budgetAdoptedOn: first } }))
        const agreement = after(
          [
            { event: 'request', date: first },
            { event: 'award', date: next(0) },
            { event: 'suspend', date: next(1) },
            { event: 'resume', date: next(2) },
            { event: 'determine', date: next(3) },
          ],
          draft,
        )
        const list = agreementDeadlines(agreement, { today, ordinance })
        const dues = list.map(({ due }) => due)
        expect(dues).toEqual([...dues].sort())
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
        expect(list.length).toBeGreaterThan(8)
        for (const { start, due } of list) expect(due >= start).toBe(true)
      }),
      runs(60),
    )
  })

  it('throws all that is wrong', () => {
    const wrong = () =>
      agreementDeadlines({} as never, { today: 'x', ordinance: { name: 'A', report: {} as never } })
    expect(wrong).toThrow(/today: [\s\S]*agreement\.id: [\s\S]*ordinance\.report: /)
    expect(() => agreementDeadlines(made(), undefined as never)).toThrow(/today/)
  })
})

describe('toICalendar', () => {
  const stamp = '2024-03-01T09:30:00Z'
  const octets = (line: string) => new TextEncoder().encode(line).length

  it('writes all-day events', () => {
    const [first] = agreementDeadlines(made(), { today })
    const text = toICalendar(first ? [first] : [], { stamp, uidDomain: 'gemeente.nl' })
    expect(text).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//spuk-ido//agreement//NL',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:Z-2024-17/advance/1@gemeente.nl',
        'DTSTAMP:20240301T093000Z',
        'DTSTART;VALUE=DATE:20240201',
        'SUMMARY:Voorschot van € 45.000\\,00',
        'DESCRIPTION:afspraak in de overeenkomst',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('escapes and folds any text, and unfolds to it again', () => {
    const [first] = agreementDeadlines(made(), { today })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (label) => {
        const deadline = { ...first, label: { nl: label, en: label } } as Deadline
        const text = toICalendar([deadline], { stamp: '2024-03-01' })
        const lines = text.split('\r\n')
        expect(lines.every((line) => octets(line) <= 75 && !/[\r\n]/.test(line))).toBe(true)
        // U+2028 ends a line for `.` and `$`, but not in a calendar.
        const summary = /\r\nSUMMARY:([^\r\n]*)/.exec(text.replaceAll('\r\n ', ''))?.[1] ?? ''
        const read = summary.replace(/\\([^\r\n])/g, (_, one: string) => (one === 'n' ? '\n' : one))
        expect(read).toBe(label.replace(/\r\n|\r|\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''))
      }),
    )
  })

  it.each(['', 'x', '2024-02-30', '2024-03-01T25:00:00Z', '2024-03-01T09:30:00', null])(
    'refuses the stamp %s',
    (wrong) => {
      expect(() => toICalendar([], { stamp: wrong as string })).toThrow(/tijdstip/)
    },
  )
})
