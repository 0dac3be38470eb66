import { describe, expect, it } from 'vitest'
import Papa from 'papaparse'
import { readRegistrations } from '../../src/information-point/index.js'
import type { RegistrationMapping } from '../../src/information-point/index.js'
import { errorOf, issuesOf } from './issues.js'
import { uuid } from './registrations.js'

const mapping: RegistrationMapping = {
  form: '2024',
  id: 'ID',
  date: 'Datum',
  point: { value: uuid(9) },
  municipality: 'Gemeente',
  library: { value: 'Voorbeeld' },
  questions: [
    { question: 'Vraag 1', help: 'Hulp 1' },
    { question: 'Vraag 2', help: 'Hulp 2' },
  ],
  values: { question: { 'Iets met DigiD': 'digid' }, municipality: { Utrecht: 'GM0344' } },
  dates: 'day-first',
}
const csv = [
  'ID;Datum;Gemeente;Vraag 1;Hulp 1;Vraag 2;Hulp 2;Opmerking',
  `${uuid(1)};2-4-2024;Utrecht;Iets met DigiD;answered;debts;referred-professional;mevr. 111222333`,
  `${uuid(2)};31-4-2024;Utrecht;digid;answered;;;`,
  `${uuid(3)};03-04-2024;GM0344;digid;answered;;;`,
  `nummer 4;03-04-2024;Utrecht;chatbot;answered;;;`,
].join('\n')

describe('readRegistrations', () => {
  it('keeps the good rows of a CSV file and reports the bad ones by number', () => {
    const rows = Papa.parse(csv, { header: true, delimiter: ';' }).data
    const { registrations, issues, rows: count } = readRegistrations(rows, mapping)
    expect(count).toBe(4)
    expect(registrations.map(({ id, date, questions }) => [id, date, questions.length])).toEqual([
      [uuid(1), '2024-04-02', 2],
      [uuid(3), '2024-04-03', 1],
    ])
    expect(registrations[0]?.questions[0]).toEqual({ question: 'digid', help: 'answered' })
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['information-point/wrong-value', [2, 'date']],
      ['information-point/wrong-value', [4, 'id']],
      ['information-point/unknown-category', [4, 'questions', 0, 'question']],
    ])
    expect(JSON.stringify(registrations)).not.toContain('111222333')
  })

  it('keeps rows that have a warning, and says which', () => {
    const row = {
      ID: uuid(1),
      Datum: '1-3-2024',
      Gemeente: 'Utrecht',
      'Vraag 1': 'digid',
      'Hulp 1': 'answered',
      'Vraag 2': '',
      'Hulp 2': '',
    }
    const { registrations, issues } = readRegistrations([row], mapping)
    expect(registrations).toHaveLength(1)
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['information-point/form-before-start', [1, 'date']],
    ])
  })

  it('reports missing columns and rows that are none', () => {
    const { issues } = readRegistrations([{ ID: uuid(1) }, null, 'x', []], mapping)
    expect(
      issues.filter(({ path }) => path[0] === 1).map(({ path }) => path.slice(1).join('.')),
    ).toEqual([
      'date',
      'municipality',
      'questions.0.question',
      'questions.0.help',
      'questions.1.question',
      'questions.1.help',
    ])
    expect(issues.filter(({ code }) => code.endsWith('not-a-row'))).toMatchObject([
      { path: [2], count: 3, rows: [2, 3, 4] },
    ])
  })

  it('refuses a mapping that cannot be used, with all that is wrong', () => {
    const bad = {
      ...mapping,
      id: undefined,
      questions: [],
      dates: 'us',
    } as unknown as RegistrationMapping
    expect(() => readRegistrations([], bad)).toThrow(/id.*\n.*questions.*\n.*dates/)
    expect(() => readRegistrations([], null as unknown as RegistrationMapping)).toThrow(/form/)
    const misspelt = { ...mapping, duratoin: 'Duur', questions: [{ question: 'V', hulp: 'H' }] }
    expect(issuesOf(() => readRegistrations([], misspelt as RegistrationMapping))).toEqual([
      'questions.0.hulp input/unknown-field',
      'duratoin input/unknown-field',
    ])
    const values = { vraag: { ja: 'digid' }, help: { ja: 3 }, place: { x: 'Noord' } }
    const meanings = { ...mapping, values } as unknown as RegistrationMapping
    expect(issuesOf(() => readRegistrations([], meanings))).toEqual([
      'values.vraag input/unknown-field',
      'values.help information-point/bad-mapping',
    ])
  })

  const good = {
    ...{ ID: uuid(1), Datum: '1-5-2024', Gemeente: 'Utrecht' },
    ...{ 'Vraag 1': 'digid', 'Hulp 1': 'answered', 'Vraag 2': '', 'Hulp 2': '' },
  }
  function* after(row: unknown, count: number, rest: unknown) {
    yield row
    for (let i = 0; i < count; i++) yield rest
  }

  it('stops after a thousand issues where no row is good, and reads on where one is', () => {
    const codes = issuesOf(() => readRegistrations(after(null, 1e9, {}), mapping))
    expect(codes.slice(0, 2)).toEqual([
      '1 information-point/not-a-row',
      '2.id information-point/missing-column',
    ])
    expect(codes.length).toBeLessThan(1010)
    expect(readRegistrations(after(good, 2000, null), mapping)).toMatchObject({ rows: 2001 })
  })

  it('takes a million rows and no more', () => {
    expect(issuesOf(() => readRegistrations(after(good, 1e9, null), mapping))).toEqual([
      ' input/too-many',
    ])
  })

  it('reports a row that cannot be read, and keeps the error of a source that fails', () => {
    const throwing = Object.defineProperty({ ...good }, 'Datum', {
      get: () => {
        throw new Error('no')
      },
    })
    const { issues, registrations } = readRegistrations([throwing, good], mapping)
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['input/unreadable', [1]]])
    expect(registrations).toHaveLength(1)
    const gone = new Error('the file is gone')
    function* failing() {
      yield good
      throw gone
    }
    expect(errorOf(() => readRegistrations(failing(), mapping))?.cause).toBe(gone)
  })

  const told = (rows: readonly unknown[], changes: Partial<RegistrationMapping> = {}) =>
    readRegistrations(rows, { ...mapping, ...changes }).issues.map(
      ({ code, path }) => `${path.join('.')} ${code.replace('information-point/', '')}`,
    )

  it('reads cells that have a type, or names them', () => {
    const values = { help: { true: 'answered', FALSE: 'not-helped' }, question: { '1': 'digid' } }
    const typed = [
      { ...good, Datum: new Date('2024-05-01T00:00:00Z'), 'Hulp 1': true, 'Vraag 1': 1 },
      { ...good, ID: uuid(2), 'Hulp 1': false, 'Vraag 1': 1n, 'Vraag 2': null },
      { ...good, ID: uuid(3), 'Hulp 1': 'TRUE' },
    ]
    const read = readRegistrations(typed, { ...mapping, values })
    expect(read.registrations).toMatchObject([
      { date: '2024-05-01', questions: [{ question: 'digid', help: 'answered' }] },
      { date: '2024-05-01', questions: [{ question: 'digid', help: 'not-helped' }] },
    ])
    // The text TRUE is another text than true.
    expect(read.issues.map(({ path }) => path.join('.'))).toEqual(['3.questions.0.help'])
  })

  it.each<[unknown, string]>([
    [true, 'yes-or-no-cell'],
    [new Date('2024-05-01T00:00:00Z'), 'unreadable-cell'],
    [NaN, 'unreadable-cell'],
    [10n ** 30n, 'unreadable-cell'],
    [{ richText: [] }, 'unreadable-cell'],
    [['digid'], 'unreadable-cell'],
    [() => 'digid', 'unreadable-cell'],
    [Symbol('digid'), 'unreadable-cell'],
  ])('drops no second question: %s', (cell, code) => {
    expect(told([{ ...good, 'Vraag 2': cell }])).toEqual([`1.questions.1.question ${code}`])
  })

  it('takes midnight UTC as a day in every time zone, and no other moment', () => {
    const dated = (text: string) => ({ ...good, Datum: new Date(text) })
    expect(told([dated('2024-05-01T00:00:00Z')])).toEqual([])
    for (const text of ['2024-04-30T22:00:00Z', '2024-05-01T00:00:01Z', '2024-05-01T10:15:00Z']) {
      expect(told([dated(text)])).toEqual(['1.date time-in-date'])
    }
    expect(told([dated('never')])).toEqual(['1.date unreadable-cell'])
  })

  it('drops no half of a question', () => {
    expect(told([{ ...good, 'Hulp 2': 'answered' }])).toEqual([
      '1.questions.1.question input/missing',
    ])
    const questions = [
      { question: 'Vraag 1', help: 'Hulp 1' },
      { question: 'Vraag 2', help: { value: 'answered' } },
    ]
    expect(told([good], { questions })).toEqual([])
    const second = { ...good, 'Vraag 1': '', 'Hulp 1': '', 'Vraag 2': 'chatbot' }
    expect(told([second], { questions })).toEqual(['1.questions.1.question unknown-category'])
  })

  it('reports everything that is wrong with a row', () => {
    const bad = { ...good, Datum: '31-4-2024', 'Vraag 1': 'x', Gemeente: 'Utrechr', ID: '1' }
    expect(told([bad])).toEqual([
      '1.municipality no-such-municipality',
      '1.id wrong-value',
      '1.date wrong-value',
      '1.questions.0.question unknown-category',
    ])
    expect(told([{ 'Vraag 1': 'x', 'Hulp 1': 'answered' }])).toEqual([
      '1.id missing-column',
      '1.date missing-column',
      '1.municipality missing-column',
      '1.questions.1.question missing-column',
      '1.questions.1.help missing-column',
      '1.questions.0.question unknown-category',
    ])
  })

  it('takes municipalities by name or code, in cells and in the mapping', () => {
    const rows = ['utrecht', 'Gemeente Utrecht', '344', 'GM0344', 344].map((Gemeente) => ({
      ...good,
      Gemeente,
    }))
    const codes = readRegistrations(rows, { ...mapping, values: {} }).registrations
    expect(codes.map(({ municipality }) => municipality)).toEqual(Array(5).fill('GM0344'))
    const [one] = readRegistrations([{ ...good, Gemeente: 'Bergen' }], mapping).issues
    expect(one).toMatchObject({
      code: 'information-point/ambiguous-municipality',
      details: {
        candidates: ['Bergen (NH.) (GM0373, Noord-Holland)', 'Bergen (L.) (GM0893, Limburg)'],
      },
    })
    const fixed = (municipality: object) => () =>
      readRegistrations([good], { ...mapping, municipality: municipality as { value: string } })
    expect(fixed({ value: 'Utrecht' })().registrations).toMatchObject([{ municipality: 'GM0344' }])
    expect(issuesOf(fixed({ value: 'Utrechr' }))).toEqual([
      'municipality.value municipality/unknown',
    ])
    expect(issuesOf(fixed({ value: 'Utrecht', year: 2024 }))).toEqual([
      'municipality.year input/unknown-field',
    ])
  })

  it('tells once what many rows have, with the numbers that a spreadsheet shows', () => {
    const rows = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? good : { ...good, ID: 'x' }))
    const { issues } = readRegistrations(rows, { ...mapping, header: true })
    expect(issues).toMatchObject([
      { path: [3, 'id'], count: 20, rows: [3, 5, 7, 9, 11, 13, 15, 17, 19, 21] },
    ])
    expect(readRegistrations(rows, mapping).issues).toMatchObject([{ path: [2, 'id'], count: 20 }])
  })

  it('finds a column behind a byte order mark, and refuses two meanings of one text', () => {
    const { ID, ...rest } = good
    expect(told([{ '\ufeffID': ID, ...rest }])).toEqual([])
    const values = { help: { 'ja\u00a0': 'answered', ja: 'not-helped' } }
    expect(issuesOf(() => readRegistrations([], { ...mapping, values }))).toEqual([
      'values.help information-point/bad-mapping',
    ])
  })
})
