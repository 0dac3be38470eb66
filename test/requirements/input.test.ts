import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpukError } from '../../src/core/result/index.js'
import { answersFor, harmonise } from '../../src/requirements/index.js'
import type { Requirement } from '../../src/requirements/index.js'
import { runs } from '../support/runs.js'
import { period } from './respelled.js'

/** Code and path of every issue of an input. */
function issuesOf(list: unknown, options: unknown = { period }): readonly string[] {
  try {
    harmonise(list as Requirement[], options as { period: typeof period })
    return []
  } catch (error) {
    if (!isSpukError(error)) throw error
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
  }
}

const base = { municipality: 'GM0344', basis: 'ASV' }
const document = { ...base, kind: 'document', document: 'jaarverslag' }
const deadline = { ...base, kind: 'deadline', document: 'jaarverslag', due: '2024-03-01' }
const frequency = { ...base, kind: 'frequency', document: 'jaarverslag', every: 'year' }
const indicator = { ...base, kind: 'indicator', indicator: 'vragen' }
const price = { ...base, kind: 'price', measure: 'consult', unit: 'euro', maximum: 10 }
const format = { ...base, kind: 'format', document: 'jaarverslag', format: 'PDF' }
const sound = [document, deadline, frequency, indicator, price, format]

describe('what is not sound', () => {
  it('sound input has no issue', () => {
    expect(issuesOf(sound)).toEqual([])
    expect(issuesOf([{ ...price, minimum: 10 }])).toEqual([])
    expect(issuesOf([{ ...price, minimum: undefined }])).toEqual([])
    expect(issuesOf([{ ...document, note: { nl: 'a', en: 'b' } }])).toEqual([])
  })

  it.each<[string, unknown, string[]]>([
    ['no list', 'eisen', ['input/wrong-type requirements']],
    ['nothing', undefined, ['input/missing requirements']],
    ['no object', [null], ['input/wrong-type requirements.0']],
    ['a list in the list', [[]], ['input/wrong-type requirements.0']],
    ['a hole', Array(1), ['input/missing requirements.0']],
    [
      'a kind unknown',
      [{ ...document, kind: 'toString' }],
      ['input/not-a-choice requirements.0.kind'],
    ],
    [
      'no municipality',
      [{ ...document, municipality: '  ' }],
      ['input/not-text requirements.0.municipality'],
    ],
    [
      'a document that is no text',
      [document, { ...document, document: 3 }],
      ['input/not-text requirements.1.document'],
    ],
    [
      'a name too long',
      [{ ...document, document: 'x'.repeat(401) }],
      ['input/not-text requirements.0.document'],
    ],
    ['no basis', [{ ...document, basis: '' }], ['input/not-text requirements.0.basis']],
    [
      'a basis in one language',
      [{ ...document, basis: { nl: 'x' } }],
      ['input/missing requirements.0.basis.en'],
    ],
    ['a note that is no text', [{ ...document, note: 5 }], ['input/not-text requirements.0.note']],
    [
      'a day that does not exist',
      [{ ...deadline, due: '2023-02-30' }],
      ['calendar/not-a-date requirements.0.due'],
    ],
    [
      'a period that is none',
      [{ ...deadline, reportsOn: '2023' }],
      ['input/not-a-choice requirements.0.reportsOn'],
    ],
    [
      'a period that ends before it begins',
      [{ ...deadline, reportsOn: { from: '2023-02-01', to: '2023-01-31' } }],
      ['input/ends-before-start requirements.0.reportsOn.to'],
    ],
    [
      'a frequency unknown',
      [{ ...frequency, every: 'day' }],
      ['input/not-a-choice requirements.0.every'],
    ],
    [
      'a breakdown that is no list',
      [{ ...indicator, breakdown: 'soort' }],
      ['input/wrong-type requirements.0.breakdown'],
    ],
    [
      'a breakdown without a name',
      [{ ...indicator, breakdown: ['soort', ''] }],
      ['input/not-text requirements.0.breakdown.1'],
    ],
    [
      'a bound that is no number',
      [{ ...price, maximum: '10,50' }],
      ['money/not-numeric requirements.0.maximum'],
    ],
    [
      'a bound without end',
      [{ ...price, maximum: Infinity }],
      ['money/not-numeric requirements.0.maximum'],
    ],
    [
      'null for a bound',
      [{ ...price, minimum: null }],
      ['money/not-numeric requirements.0.minimum'],
    ],
    ['no bound', [{ ...price, maximum: undefined }], ['requirements/no-bound requirements.0']],
    [
      'a minimum above the maximum',
      [{ ...price, minimum: '10.01' }],
      ['requirements/minimum-above-maximum requirements.0'],
    ],
    [
      'neither yes nor no',
      [{ ...format, exclusive: 'yes' }],
      ['input/wrong-type requirements.0.exclusive'],
    ],
  ])('%s', (_, list, issues) => {
    expect(issuesOf(list)).toEqual(issues)
  })

  it('a period is needed, and a sound one', () => {
    expect(issuesOf([], {})).toEqual(['input/missing period'])
    expect(issuesOf([], null)).toEqual(['input/wrong-type '])
    expect(issuesOf([], { period: { from: '2024-01-01', to: '2023-12-31' } })).toEqual([
      'input/ends-before-start period.to',
    ])
    expect(issuesOf([], { period: { from: '1-1-2023', to: '31-12-2023' } })).toEqual([
      'calendar/not-a-date period.from',
      'calendar/not-a-date period.to',
    ])
    expect(issuesOf([], { period: { from: '2023-06-01', to: '2023-06-01' } })).toEqual([])
  })

  it('a name that is not known, wherever it stands', () => {
    const year = { from: '2023-01-01', to: '2023-12-31', until: 1 }
    const list = [
      { ...document, due: '2024-03-01' },
      { ...deadline, reportsOn: year },
      { ...price, maximun: 1, basis: { nl: 'a', en: 'b', de: 'c' } },
      { ...format, exclusief: true },
    ]
    expect(issuesOf(list, { period: year, perid: 1 })).toEqual([
      'input/unknown-field requirements.0.due',
      'input/unknown-field requirements.1.reportsOn.until',
      'input/unknown-field requirements.2.basis.de',
      'input/unknown-field requirements.2.maximun',
      'input/unknown-field requirements.3.exclusief',
      'input/unknown-field period.until',
      'input/unknown-field perid',
    ])
  })

  it('everything at once, the rule across fields included', () => {
    const bad = { kind: 'price', municipality: '', basis: 'ASV', unit: '', minimum: 3, maximum: 2 }
    expect(issuesOf([bad, document, 7], { period: 0 })).toEqual([
      'input/not-text requirements.0.municipality',
      'input/missing requirements.0.measure',
      'input/not-text requirements.0.unit',
      'requirements/minimum-above-maximum requirements.0',
      'input/wrong-type requirements.2',
      'input/wrong-type period',
    ])
  })
})

describe('hostile input', () => {
  it('whatever it is, there is an outcome or there are issues', () => {
    const kind = fc.constantFrom(
      'deadline',
      'frequency',
      'document',
      'indicator',
      'price',
      'format',
    )
    const field = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('2024-01-01', 'year', '1'))
    const wild = fc.record(
      {
        kind,
        municipality: field,
        basis: field,
        note: field,
        document: field,
        due: field,
        reportsOn: field,
        every: field,
        indicator: field,
        breakdown: field,
        measure: field,
        unit: field,
        minimum: field,
        maximum: field,
        format: field,
        exclusive: field,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(wild, fc.anything())), fc.anything()), (list) => {
        expect(issuesOf(list)).toBeInstanceOf(Array)
      }),
      runs(2_000),
    )
  })

  it.each(['__proto__', 'constructor', '“x”, b en c', '| a | b |', '\ud800', 'x'.repeat(400)])(
    'a name such as %.20s is a name like any other',
    (name) => {
      const list = [
        { ...document, municipality: name, document: name },
        { ...indicator, municipality: name, indicator: name, breakdown: [name, 'b'] },
        { ...price, municipality: name, measure: name, unit: name },
      ] as Requirement[]
      const outcome = harmonise(list, { period })
      expect(outcome.municipalities).toEqual([name])
      expect(outcome.common.map(({ askedBy }) => askedBy[0]?.municipality)).toEqual([
        name,
        name,
        name,
      ])
      expect(outcome.sideBySide[0]?.asks).toEqual([{ municipality: name, maximum: '10' }])
      expect(answersFor(outcome, name)).toHaveLength(3)
    },
  )

  it('changes nothing in what it was given', () => {
    const given = sound.map((each) => Object.freeze({ ...each })) as Requirement[]
    const before = JSON.stringify(given)
    harmonise(Object.freeze(given), { period })
    expect(JSON.stringify(given)).toBe(before)
  })
})

describe('numbers', () => {
  it.each<[string | number, string]>([
    ['10.50', '10.5'],
    ['007', '7'],
    [-0, '0'],
    ['-0.00', '0'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [
      '12345678901234567890.12345678901234567890123',
      '12345678901234567890.12345678901234567890123',
    ],
  ])('%s is %s', (given, digits) => {
    const [read] = harmonise([{ ...price, maximum: given } as Requirement], { period }).requirements
    expect(read).toMatchObject({ maximum: digits })
  })
})
