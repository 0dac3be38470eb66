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
    expect(issues.filter(({ path }) => path[0] === 1).map(({ path }) => path[1])).toEqual([
      'date',
      'municipality',
      'question',
      'help',
      'question',
      'help',
    ])
    expect(issues.filter(({ code }) => code.endsWith('not-a-row')).map(({ path }) => path)).toEqual(
      [[2], [3], [4]],
    )
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
      'duratoin input/unknown-field',
      'questions.0.hulp input/unknown-field',
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
})
