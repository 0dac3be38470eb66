import { describe, expect, it } from 'vitest'
import * as library from '../../src/index.js'

/** Where and what is wrong with a call, in the order in which it is reported. */
function refusals(call: () => unknown): readonly string[] {
  const line = ({ code, path }: library.Issue) => `${path.join('.')} ${code}`.trim()
  try {
    const outcome = call() as { readonly ok?: boolean; readonly issues?: readonly library.Issue[] }
    return outcome.issues?.map(line) ?? []
  } catch (error) {
    if (!library.isSpukError(error)) throw error
    return error.issues.map(line)
  }
}

/** Two arguments or three that are wrong, and an option that does not exist. */
const CALLS: readonly (readonly [keyof typeof library, number, ...string[]])[] = [
  ['addTerm', 3, 'zzz input/unknown-field', 'calendar/not-a-date', 'calendar/not-a-term'],
  ['answersFor', 2, 'requirements input/missing', 'period input/missing', 'input/not-text'],
  ['apportion', 3, 'total money/not-an-amount', 'zzz input/unknown-field'],
  ['categoryName', 2, 'input/not-a-choice', 'input/wrong-type'],
  ['compareTabulations', 2, 'a monitor/not-a-tabulation', 'b monitor/not-a-tabulation'],
  ['contactOn', 2, 'on calendar/not-a-date', 'contacts input/wrong-type'],
  ['daysBetween', 2, 'from calendar/not-a-date', 'to calendar/not-a-date'],
  ['difference', 2, 'a explain/not-explained', 'b explain/not-explained'],
  ['explain', 2, 'zzz input/unknown-field', 'explain/not-explained'],
  ['findMunicipality', 2, 'municipality/not-a-name', 'zzz input/unknown-field'],
  ['holidays', 2, 'calendar/holidays-not-known', 'zzz input/unknown-field'],
  ['inhabitants', 2, 'zzz input/unknown-field', 'municipality/not-a-name', 'on input/missing'],
  [
    'intervalFor',
    3,
    'tabulation monitor/not-a-tabulation',
    'option input/not-text',
    'population input/missing',
    'zzz input/unknown-field',
  ],
  ['isHoliday', 2, 'calendar/not-a-date', 'zzz input/unknown-field'],
  ['isWorkingDay', 2, 'calendar/not-a-date', 'zzz input/unknown-field'],
  ['keyName', 2, 'input/not-a-choice', 'input/wrong-type'],
  ['law', 3, 'law/unknown-law', 'law/not-an-article', 'on calendar/not-a-date'],
  ['lowEducationShare', 2, 'municipality/not-a-name', 'zzz input/unknown-field'],
  ['monthsBetween', 2, 'from calendar/not-a-date', 'to calendar/not-a-date'],
  ['nextWorkingDay', 2, 'calendar/not-a-date', 'zzz input/unknown-field'],
  ['regimeFor', 2, 'year regulation/not-a-year', 'zzz input/unknown-field'],
  ['regulationFor', 2, 'year regulation/not-a-year', 'zzz input/unknown-field'],
  ['roundToEuro', 2, 'zzz input/unknown-field', 'mode input/missing', 'money/not-numeric'],
  [
    'spread',
    3,
    'total money/not-an-amount',
    'periods apportion/not-periods',
    'zzz input/unknown-field',
  ],
  ['streamFrom', 2, 'funding/unknown-stream', 'zzz input/unknown-field'],
  ['successors', 2, 'municipality/not-a-name', 'zzz input/unknown-field'],
  ['toCsv', 2, 'zzz input/unknown-field', 'report/unknown-kind'],
  ['toHtml', 2, 'zzz input/unknown-field', 'report/unknown-kind'],
  ['toMarkdown', 2, 'zzz input/unknown-field', 'report/unknown-kind'],
  ['toRows', 2, 'zzz input/unknown-field', 'report/unknown-kind'],
  ['toSvg', 2, 'zzz input/unknown-field', 'report/no-chart'],
]

describe('every argument of a call is judged, whatever is wrong with the others', () => {
  it.each(CALLS.map(([name, count, ...issues]) => ({ name, count, issues })))('$name', (one) => {
    const { name, count, issues } = one
    const call = library[name] as (...given: readonly unknown[]) => unknown
    const wrong = { zzz: 1 }
    expect(refusals(() => call(...Array.from({ length: count }, () => wrong)))).toEqual(issues)
  })

  it('replay: the receipt and the result of today', () => {
    expect(refusals(() => library.replay({}, {} as never)).slice(-2)).toEqual([
      'explain/not-explained',
      'now explain/not-explained',
    ])
  })

  it('readRegistrations: the rows and the mapping', () => {
    const found = refusals(() => library.readRegistrations(7 as never, {} as never))
    expect(found.at(-1)).toBe('input/wrong-type')
    expect(found).toContain('date input/missing')
  })

  it('readRegistrations: every cell of a row that is wrong', () => {
    const mapping = {
      id: 'ID',
      date: 'Datum',
      point: 'Punt',
      library: 'Organisatie',
      municipality: { value: 'Utrecht' },
      form: { value: 'visit' },
      questions: [{ question: 'Vraag' }],
    }
    const row = { ID: 'x', Datum: '31-9-2023', Punt: 'y', Organisatie: '', Vraag: '' }
    const found = refusals(() => library.readRegistrations([row], mapping))
    for (const field of ['id', 'date', 'point', 'library']) {
      expect(found.filter((line) => line.startsWith(`1.${field} `))).toHaveLength(1)
    }
  })

  it('proportionInterval: what is above the whole, whatever is wrong with the confidence', () => {
    const ask = { population: 5, sample: 6, count: 7, confidence: 2 }
    expect(refusals(() => library.proportionInterval(ask))).toEqual([
      'confidence monitor/not-a-confidence',
      'count monitor/more-than-whole',
      'sample monitor/more-than-whole',
    ])
  })

  it('validateRegistration: every field of an empty registration, and beside an unknown form', () => {
    const fields = ['id', 'date', 'point', 'municipality', 'library', 'form', 'questions']
    const all = fields.map((field) => `${field} input/missing`)
    expect(refusals(() => library.validateRegistration({}))).toEqual(all)
    expect(
      refusals(() => library.validateRegistration({ form: 'telefoon', date: '2023-13-01' })),
    ).toEqual(
      all.map((line) => line.replace(/^(form|date) .*/, '$1 information-point/wrong-value')),
    )
  })
})
