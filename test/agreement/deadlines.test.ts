import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementDeadlines, ordinancePresets, toICalendar } from '../../src/agreement/index.js'
import type { Agreement, Deadline, DeadlineOptions } from '../../src/agreement/index.js'
import type { Term } from '../../src/core/calendar/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { issuesOf } from '../core/calendar/issue-of.js'
import { agreementWith, after, awarded, lowered, made, paid, sound, today } from './input.js'
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
  it('lists a whole life by law alone (Awb 4:13, 4:49, 4:57 and 6:7)', () => {
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
    // Without an ordinance nothing says when the request and the report are due.
    expect(days(agreement)).toEqual([
      '2023-11-27 decision law met-late',
      '2024-01-12 objection law passed',
      '2024-02-01 advance agreement met',
      '2024-04-06 promotion-notice agreement met',
      '2025-04-01 document agreement open',
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

  it('asks for a book year thirteen weeks before it, counted back (Awb 4:58 and 4:60)', () => {
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

  it('knows the proviso, a suspension and payment after the determination (Awb 4:34, 4:56 and 4:87)', () => {
    const draft = made(agreementWith({ budgetProviso: { budgetAdoptedOn: '2024-03-04' } }))
    const suspended = after(
      [...awarded, { event: 'suspend', ground: 'obligations', date: '2024-01-06' }],
      draft,
    )
    // Four weeks after 4 March is Easter Monday; thirteen weeks are too long for the act: a Saturday stays.
    expect(days(suspended)).toContain('2024-04-02 budget-proviso law open')
    expect(days(suspended)).toContain('2024-04-06 suspension law open')
    const determined = after([...awarded, { event: 'determine', date: '2025-03-10' }])
    const payment = only(agreementDeadlines(determined, { today }), 'payment')
    expect(payment?.due).toBe('2025-04-22')
    expect(payment?.basis).toBe('art. 4:87 Awb')
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

  it('says of each deadline what it is, who must act, and when that was done', () => {
    const draft = made(
      agreementWith({
        budgetProviso: { budgetAdoptedOn: '2023-12-05' },
        conditions: {
          ...sound.conditions,
          yearPlan: { due: '2023-12-01', receivedOn: '2023-11-30' },
        },
        advances: [
          { due: '2024-04-01', amount: 30000 },
          { due: '2024-02-01', amount: 20000 },
          { due: '2024-07-01', amount: 10000 },
        ],
      }),
    )
    const agreement = after(
      [
        ...awarded,
        { event: 'pay', date: '2024-01-15', amount: 15000 },
        { event: 'pay', date: '2024-02-10', amount: 5000 },
        { event: 'suspend', ground: 'obligations', date: '2024-02-12' },
        { event: 'resume', date: '2024-02-20' },
        { event: 'pay', date: '2024-02-21', amount: 30001 },
      ],
      draft,
    )
    const list = agreementDeadlines(agreement, { today })
    expect(
      list.map(({ id, due, label, by, metOn = 'not met' }) =>
        [
          id.replace('GM0344/De Bibliotheek/award-decision/Z-2024-17/', ''),
          due,
          label.nl,
          by,
          metOn,
        ].join('; '),
      ),
    ).toEqual([
      'decision; 2023-11-27; Beslissing op de aanvraag; municipality; 2023-12-01',
      'year-plan; 2023-12-01; Jaarplan; library; 2023-11-30',
      'budget-proviso; 2024-01-02; Beroep op het begrotingsvoorbehoud; municipality; not met',
      'objection/2; 2024-01-12; Bezwaar tegen verlening; library; not met',
      'advance/1; 2024-02-01; Voorschot van € 20.000,00; municipality; 2024-02-10',
      'advance/2; 2024-04-01; Voorschot van € 30.000,00; municipality; 2024-02-21',
      'promotion-notice/1; 2024-04-06; IDO-medewerkers informeren over “open dag” op 20 april 2024; municipality; 2024-02-20',
      'suspension/5; 2024-05-13; Uiterste einde van de opschorting; municipality; 2024-02-20',
      'advance/3; 2024-07-01; Voorschot van € 10.000,00; municipality; not met',
      'document/1; 2025-04-01; Document: jaarverslag; library; not met',
      'report; 2025-04-01; Aanvraag tot vaststelling; library; not met',
    ])
    expect(list.map(({ basis }) => (typeof basis === 'string' ? basis : basis.nl))).toEqual([
      'art. 4:13 Awb',
      'afspraak in de overeenkomst',
      'art. 4:34 Awb',
      'art. 6:7 Awb',
      ...Array<string>(3).fill('afspraak in de overeenkomst'),
      'art. 4:56 Awb',
      'afspraak in de overeenkomst',
      'beschikking',
      'afspraak in de overeenkomst',
    ])
    for (const { label, basis, assumptions } of list) {
      const texts = [label, ...assumptions.map(({ text }) => text)]
      for (const { nl, en } of texts) expect([nl, en].every(Boolean)).toBe(true)
      expect(typeof basis === 'string' || Boolean(basis.en)).toBe(true)
    }
    expect(only(list, 'suspension')?.assumptions).toEqual([])
    expect(only(list, 'advance')).not.toHaveProperty('term')
    expect(only(list, 'objection')).not.toHaveProperty('metOn')
  })

  it('takes an advance as met on the day on which all that was due by then is paid', () => {
    const draft = made(
      agreementWith({
        advances: [
          { due: '2024-02-01', amount: 10000 },
          { due: '2024-02-01', amount: 20000 },
        ],
      }),
    )
    const metOn = (...steps: Parameters<typeof after>[0]) =>
      agreementDeadlines(after([...awarded, ...steps], draft), { today })
        .filter(({ subject }) => subject === 'advance')
        .map((one) => one.metOn)
    const pay = (date: string, amount: number) => ({ event: 'pay', date, amount }) as const
    expect(metOn()).toEqual([undefined, undefined])
    expect(metOn(pay('2024-01-02', 10000), pay('2024-01-03', 19999))).toEqual([
      '2024-01-02',
      undefined,
    ])
    expect(metOn(pay('2024-01-02', 9999), pay('2024-01-03', 1))).toEqual(['2024-01-03', undefined])
    expect(metOn(pay('2024-01-02', 30000))).toEqual(['2024-01-02', '2024-01-02'])
  })

  it('wants no more after a refusal, a withdrawal or a lapse than the objection to it', () => {
    const [request = never()] = awarded
    const subjects = (agreement: Agreement) =>
      agreementDeadlines(agreement, { today }).map(({ subject }) => subject)
    const refused = after([request, { event: 'refuse', date: '2023-12-01' }])
    expect(subjects(refused)).toEqual(['decision', 'objection'])
    const withdrawn = after([
      ...awarded,
      { event: 'withdraw', ground: 'activities', date: '2024-01-05' },
    ])
    expect(subjects(withdrawn)).toEqual(['decision', 'objection', 'objection'])
    const draft = made(agreementWith({ budgetProviso: { budgetAdoptedOn: '2023-12-05' } }))
    const invoked = { event: 'withdraw', ground: 'budget-proviso', date: '2024-01-02' } as const
    const gone = after([...awarded, { ...invoked, effectiveFrom: '2024-07-01' }], draft)
    expect(subjects(gone)).toEqual(['decision', 'budget-proviso', 'objection', 'objection'])
  })

  it('wants payment after a determination, until it is paid', () => {
    const determined = [
      ...awarded,
      { event: 'pay', date: '2024-02-01', amount: 45000 },
      { event: 'report', date: '2025-03-01' },
      { event: 'determine', date: '2025-04-01' },
    ] as const
    const payment = (agreement: Agreement) =>
      only(agreementDeadlines(agreement, { today: '2025-05-13' }), 'payment')
    const open = payment(after(determined))
    expect([open?.due, open?.status, open?.metOn]).toEqual(['2025-05-13', 'open', undefined])
    const part = after([...determined, { event: 'pay', date: '2025-04-20', amount: 1 }])
    expect(payment(part)).not.toHaveProperty('metOn')
    const whole = after([...determined, { event: 'pay', date: '2025-04-21' }])
    expect(payment(whole)).toMatchObject({
      status: 'met',
      metOn: '2025-04-21',
      label: { nl: 'Betaling na de vaststelling', en: 'Payment after the determination' },
    })
    const inParts = after([{ event: 'pay', date: '2025-04-21' }], part)
    const revise = {
      event: 'revise',
      date: '2025-06-01',
      amount: 1,
      ground: 'unknown-facts',
    } as const
    expect(payment(after([revise], inParts))?.metOn).toBe('2025-04-21')
    const determination = only(
      agreementDeadlines(after(determined), { today: '2025-05-13' }),
      'determination',
    )
    expect(determination?.label).toEqual({ nl: 'Vaststelling', en: 'Determination' })
    // All was paid in advance, so nothing is to be paid.
    const before = after([...paid, { event: 'determine', date: '2025-04-01' }])
    expect(payment(before)).toBeUndefined()
    // Determined without being asked: no report is due any more.
    const list = agreementDeadlines(before, { today })
    expect(only(list, 'report')).toBeUndefined()
  })

  it('lists days only for what was agreed with a day', () => {
    const what = { municipality: 'GM0344', basis: 'ASV', document: 'cijfers' }
    const conditions = {
      promotion: { activities: [{ what: 'markt', on: '2024-05-01' }] },
      requirements: [{ ...what, kind: 'frequency', every: 'quarter' }],
    }
    const subjects = (change: object) =>
      agreementDeadlines(made(agreementWith(change)), { today }).map(({ subject }) => subject)
    expect(subjects({ conditions })).toEqual(['advance', 'report'])
    expect(subjects({ conditions: {} })).toEqual(['advance', 'report'])
    expect(subjects({ conditions: {}, advances: undefined })).toEqual(['report'])
  })

  it('names the doubts about an ordinance, and none about one that was read', () => {
    const doubts = (given: DeadlineOptions['ordinance']) => {
      const draft = made(agreementWith({ reportDue: undefined }))
      const list = agreementDeadlines(after(awarded, draft), { today, ordinance: given })
      return only(list, 'report')?.assumptions.map(({ id, text }) => [id, text.nl, text.en])
    }
    expect(doubts(ordinance)).toEqual([])
    expect(doubts({ ...ordinance, certainty: 'read' })).toEqual([])
    const [, nl, en] = doubts({ ...ordinance, certainty: 'unchecked' })?.[0] ?? []
    expect(nl).toContain('ASV Utrecht')
    expect(en).toContain('ASV Utrecht')
    const named = { ...ordinance, name: { nl: 'Verordening', en: 'Ordinance' } }
    const both = doubts({ ...named, certainty: 'unchecked' })?.[0] ?? []
    expect([both[1]?.includes('Verordening'), both[2]?.includes('Ordinance')]).toEqual([true, true])
  })

  it('says what it takes for granted of terms that the act moves, at its limits', () => {
    const draft = made(agreementWith({ reportDue: undefined }))
    const assumed = (report: Term) => {
      const given = { ...ordinance, report, termijnenwet: true }
      const list = agreementDeadlines(after(awarded, draft), { today, ordinance: given })
      return only(list, 'report')?.assumptions.map(({ id }) => id)
    }
    const year = 'calendar/equated-days/2025'
    expect(assumed({ days: 90 })).toEqual([year])
    expect(assumed({ days: 91 })).toEqual([])
    expect(assumed({ weeks: 12 })).toEqual([year])
    expect(assumed({ months: 3 })).toEqual([year])
    expect(assumed({ months: 4 })).toEqual([])
    const late = after([...awarded, { event: 'report', date: '2024-12-31' }], draft)
    const given = { ...ordinance, determination: { days: 1 }, termijnenwet: true }
    const list = agreementDeadlines(late, { today, ordinance: given })
    // A term to Sunday 31 December 2023 ends on 2 January 2024: it is the holidays of 2024 that count.
    const asked = after([{ event: 'request', date: '2023-12-30' }], draft)
    const decision = only(
      agreementDeadlines(asked, {
        today,
        ordinance: { ...ordinance, decision: { days: 1 }, termijnenwet: true },
      }),
      'decision',
    )
    expect(decision?.due).toBe('2024-01-02')
    expect(decision?.assumptions.map(({ id }) => id)).toEqual(['calendar/equated-days/2024'])
    // 1 January is a holiday, so the term ends on the second.
    expect(only(list, 'determination')?.due).toBe('2025-01-02')
    expect(only(list, 'determination')?.assumptions.map(({ id }) => id)).toEqual([year])
  })

  it('reports an agreement and an ordinance that are unsound, each under its name', () => {
    const paths = (agreement: unknown, options: object) => {
      try {
        agreementDeadlines(agreement as Agreement, options as DeadlineOptions)
        return []
      } catch (error) {
        return isSpukError(error) ? error.issues.map(({ path }) => path[0]) : [error]
      }
    }
    expect(paths(made(), { today, ordinance: 5 })).toEqual(['ordinance'])
    expect(new Set(paths(7, { today }))).toEqual(new Set(['agreement']))
    expect(paths(made(), {})).toEqual(['today'])
    expect(paths(made(), undefined as unknown as object)).toEqual(['today'])
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
            { event: 'suspend', ground: 'obligations', date: next(1) },
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
    expect(wrong).toThrow(/today: [\s\S]*ordinance\.report: [\s\S]*agreement\.id: /)
    expect(() => agreementDeadlines(made(), undefined as never)).toThrow(/today/)
  })
})

describe('toICalendar', () => {
  const some = agreementDeadlines(made(), { today })
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
        'UID:GM0344/De Bibliotheek/award-decision/Z-2024-17/advance/1@gemeente.nl',
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

  it.each([
    ['one octet', 'a', 67, 74],
    ['two octets', 'é', 33, 37],
    ['the last of two octets', '\u07ff', 33, 37],
    ['the first of three octets', '\u0800', 22, 24],
    ['three octets', '€', 22, 24],
    ['the last of three octets', '\uffff', 22, 24],
    ['four octets', '😀', 16, 18],
    ['the first of four octets', '\u{10000}', 16, 18],
  ])('folds characters of %s where a line is full, and no sooner', (_, character, first, next) => {
    const [deadline] = agreementDeadlines(made(), { today })
    const label = character.repeat(200)
    const text = toICalendar([{ ...deadline, label: { nl: label, en: label } } as Deadline], {
      stamp: '2024-03-01',
    })
    // “SUMMARY:” takes 8 octets of the first line, a space 1 of the next.
    const lines = text.slice(text.indexOf('SUMMARY:')).split('\r\n')
    expect(Array.from(lines[0] ?? '').length - 8).toBe(first)
    expect(Array.from(lines[1] ?? '').length - 1).toBe(next)
  })

  it('says why in the description, with what was taken for granted', () => {
    const list = agreementDeadlines(after(awarded), { today })
    const [objection] = list.filter(({ subject }) => subject === 'objection')
    const [advance] = list.filter(({ subject }) => subject === 'advance')
    if (!objection || !advance) throw new Error('no deadlines')
    const described = (deadline: Deadline, locale?: 'nl' | 'en') =>
      /DESCRIPTION:([^\r]*)/.exec(
        toICalendar([deadline], { stamp, locale }).replaceAll('\r\n ', ''),
      )?.[1]
    expect(described(objection)).toMatch(/^art\. 6:7 Awb\\nAangenomen is dat het besluit/)
    expect(described(objection, 'en')).toMatch(/^art\. 6:7 Awb\\nIt is assumed that/)
    expect(described(advance)).toBe('afspraak in de overeenkomst')
    expect(described(advance, 'en')).toBe('as agreed')
  })

  it.each([
    ['2024-03-01', '20240301T000000Z'],
    ['2024-03-01T09:30:00Z', '20240301T093000Z'],
    ['2024-03-01T23:59:59.123Z', '20240301T235959Z'],
  ])('writes the stamp %s as %s', (given, written) => {
    const [deadline] = agreementDeadlines(made(), { today })
    if (!deadline) throw new Error('no deadline')
    expect(toICalendar([deadline], { stamp: given })).toContain(`DTSTAMP:${written}\r\n`)
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

  it('tells of every deadline that is none, where it stands', () => {
    const [first] = agreementDeadlines(made(), { today })
    const refused = (given: unknown) =>
      issuesOf(() => toICalendar(given as Deadline[], { stamp: today })).map(
        ({ code, path, details }) => [code, path.join('.'), details],
      )
    expect(refused(5)).toEqual([
      ['input/wrong-type', 'deadlines', { expected: ['array'], given: '5' }],
    ])
    const label = { nl: 'Verslag', en: 5 }
    expect(refused([first, { ...first, id: undefined, due: 'x', label, basis: {} }])).toMatchObject(
      [
        ['input/missing', 'deadlines.1.id', {}],
        ['calendar/not-a-date', 'deadlines.1.due', { given: 'x' }],
        ['input/wrong-type', 'deadlines.1.label.en', { expected: ['string'], given: '5' }],
        ['input/missing', 'deadlines.1.basis.nl', {}],
        ['input/missing', 'deadlines.1.basis.en', {}],
      ],
    )
  })

  it.each([
    '',
    'x',
    'x2024-03-01',
    '2024-02-30',
    '2024-03-01T25:00:00Z',
    '2024-03-01T09:30:00',
    '2024-03-01T09:30:00.xZ',
    null,
    ['2024-03-01'],
  ])('refuses the stamp %j', (wrong) => {
    expect(issuesOf(() => toICalendar(some, { stamp: wrong as string }))).toMatchObject([
      {
        code: 'agreement/invalid-timestamp',
        path: ['stamp'],
        details: { given: Array.isArray(wrong) ? 'array' : String(wrong) },
      },
    ])
  })

  it('refuses an empty calendar, with all else that is wrong', () => {
    expect(issuesOf(() => toICalendar([], { stamp: 'x' }))).toMatchObject([
      { code: 'agreement/invalid-timestamp', path: ['stamp'] },
      { code: 'agreement/empty-calendar', path: ['deadlines'], details: {} },
    ])
  })

  it('gives deadlines of two municipalities, libraries or forms with one case number each their own UID', () => {
    const uidOf = (change: object) => {
      const [first] = agreementDeadlines(made(agreementWith({ id: 'Z/1', ...change })), { today })
      return first?.id
    }
    expect(uidOf({})).toBe('GM0344/De Bibliotheek/award-decision/Z%2F1/advance/1')
    expect(uidOf({ municipality: { code: 'Zeist', contacts: [] } })).toBe(
      'GM0355/De Bibliotheek/award-decision/Z%2F1/advance/1',
    )
    expect(uidOf({ library: { name: 'A/B', contacts: [] } })).toBe(
      'GM0344/A%2FB/award-decision/Z%2F1/advance/1',
    )
    expect(uidOf({ form: 'implementation-agreement' })).toBe(
      'GM0344/De Bibliotheek/implementation-agreement/Z%2F1/advance/1',
    )
  })

  it('refuses the same deadline twice, also where only a control character tells two apart', () => {
    const [first] = some
    if (!first) throw new Error('no deadline')
    const id = 'GM0344/De Bibliotheek/award-decision/Z-2024-17/advance/1'
    for (const again of [first, { ...first, id: `${id}\u0007` }]) {
      expect(issuesOf(() => toICalendar([...some, again], { stamp: today }))).toMatchObject([
        { code: 'input/duplicate-id', path: ['deadlines', some.length, 'id'], details: { id } },
      ])
    }
  })

  it('writes no UID twice over agreements that differ in municipality, library, form or id', () => {
    const part = fc.constantFrom('a', 'b', '/', '%', '%2F', 'a/b', '1', 'advance')
    const text = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
    const party = fc.record({
      id: text,
      municipality: fc.constantFrom('GM0344', 'GM0355').map((code) => ({ code, contacts: [] })),
      library: text.map((name) => ({ name, contacts: [] })),
      form: fc.constantFrom('award-decision', 'budget-subsidy', 'implementation-agreement'),
    })
    const parties = fc.uniqueArray(party, { minLength: 2, selector: (one) => JSON.stringify(one) })
    fc.assert(
      fc.property(parties, (list) => {
        const deadlines = list.flatMap((one) =>
          agreementDeadlines(after(awarded, made(agreementWith(one))), { today }),
        )
        const text = toICalendar(deadlines, { stamp }).replaceAll('\r\n ', '')
        const uids = text.match(/^UID:.*$/gm) ?? []
        expect(uids).toHaveLength(deadlines.length)
        expect(new Set(uids).size).toBe(uids.length)
      }),
      runs(60),
    )
  })

  it.each([undefined, {}])('says that the stamp is missing from %j', (options) => {
    expect(issuesOf(() => toICalendar(some, options as never))).toMatchObject([
      { code: 'input/missing', path: ['stamp'] },
    ])
  })
})

function never(): never {
  throw new Error('no step')
}
