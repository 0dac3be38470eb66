import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmonise } from '../../src/requirements/index.js'
import type { Requirement } from '../../src/requirements/index.js'
import { jsonSchema, readInput, requirementsSchema } from '../../src/schemas/index.js'
import { runs } from '../support/runs.js'
import { validRequirements } from '../../src/testing/requirements.js'
import { period } from './respelled.js'

const requirements = validRequirements()

const base = { municipality: 'GM0344', basis: 'ASV' }
const document = { ...base, kind: 'document', document: 'jaarverslag' }
const price = { ...base, kind: 'price', measure: 'consult', unit: 'euro', maximum: 10 }

/** Code and path of every issue. */
function issuesOf(input: unknown): readonly string[] {
  const outcome = readInput(requirementsSchema, input)
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('the schema of requirements', () => {
  it('reads any sound list as the set that harmonise takes it for', () => {
    fc.assert(
      fc.property(requirements, (list) => {
        const read = readInput(requirementsSchema, JSON.parse(JSON.stringify(list)))
        expect(read).toEqual({
          ok: true,
          value: harmonise(list, { period }).requirements,
          warnings: [],
        })
      }),
      runs(300),
    )
  })

  it.each<[string, unknown, string[]]>([
    ['no list', {}, ['input/wrong-type ']],
    ['no object', [document, 'eis'], ['input/wrong-type 1']],
    ['no kind', [{ ...base, document: 'x' }], ['input/missing 0.kind']],
    ['a kind unknown', [{ ...document, kind: 'documents' }], ['input/not-a-choice 0.kind']],
    ['a field unknown', [{ ...document, basiss: 'x' }], ['input/unknown-field 0.basiss']],
    [
      'a field missing',
      [{ kind: 'document', basis: 'ASV', document: 'x' }],
      ['input/missing 0.municipality'],
    ],
    ['a blank name', [{ ...document, document: ' ' }], ['input/not-text 0.document']],
    ['a basis that is no text', [{ ...document, basis: 3 }], ['input/not-text 0.basis']],
    ['a bound that is no number', [{ ...price, minimum: 'x' }], ['money/not-numeric 0.minimum']],
    ['no bound', [{ ...price, maximum: undefined }], ['requirements/no-bound 0']],
    [
      'bounds that cross, beside another fault',
      [{ ...price, unit: '', minimum: 11 }],
      ['input/not-text 0.unit', 'requirements/minimum-above-maximum 0'],
    ],
    [
      'a period that ends before it begins',
      [
        {
          ...base,
          kind: 'deadline',
          document: 'x',
          due: '2024-01-01',
          reportsOn: { from: '2023-02-01', to: '2023-01-31' },
        },
      ],
      ['input/ends-before-start 0.reportsOn.to'],
    ],
    [
      'a date that is none, and a frequency',
      [
        { ...base, kind: 'deadline', document: 'x', due: '1-1-2024' },
        { ...base, kind: 'frequency', document: 'x', every: 'day' },
      ],
      ['calendar/not-a-date 0.due', 'input/not-a-choice 1.every'],
    ],
  ])('reports %s', (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues)
  })

  it('accepts nothing that harmonise refuses', () => {
    const field = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.constantFrom('2024-01-01', 'year', '1', 2),
    )
    const kind = fc.constantFrom(
      'deadline',
      'frequency',
      'document',
      'indicator',
      'price',
      'format',
    )
    const wild = fc.record(
      {
        kind,
        municipality: field,
        basis: field,
        document: field,
        due: field,
        every: field,
        indicator: field,
        breakdown: field,
        minimum: field,
        maximum: field,
      },
      { requiredKeys: ['kind', 'municipality', 'basis'] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.array(wild, { maxLength: 2 }), fc.anything()), (input) => {
        const outcome = readInput(requirementsSchema, input)
        if (outcome.ok) {
          expect(harmonise(input as Requirement[], { period }).requirements).toEqual(outcome.value)
        } else expect(outcome.issues.length).toBeGreaterThan(0)
      }),
      runs(1_000),
    )
  })

  it('has a JSON Schema that names every kind', () => {
    const text = JSON.stringify(jsonSchema('requirements'))
    for (const kind of ['deadline', 'frequency', 'document', 'indicator', 'quality', 'format']) {
      expect(text).toContain(`"${kind}"`)
    }
  })
})
