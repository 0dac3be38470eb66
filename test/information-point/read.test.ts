import { describe, expect, it } from 'vitest'
import Papa from 'papaparse'
import { readRegistrations } from '../../src/information-point/index.js'
import type { RegistrationMapping } from '../../src/information-point/index.js'
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
  })
})
