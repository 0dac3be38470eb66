import { describe, expect, it } from 'vitest'
import { apportionTable } from '../../src/core/apportion/index.js'
import { explain } from '../../src/core/explain/index.js'
import { isEuro } from '../../src/core/money/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { settle } from '../../src/grant/index.js'
import { regimeFor, regulationFor } from '../../src/regulation/index.js'
import { toCsv, toMarkdown, toRows, toSvg } from '../../src/report/index.js'
import { readResult } from '../../src/report/whole.js'
import { reports } from '../hostile/calls/reports.js'
import * as sample from '../hostile/calls/samples.js'

interface Result {
  readonly kind: string
  readonly explanation?: object
}

const RESULTS = (reports['toMarkdown'] ?? []).map(([result]) => result as Result | Result[])
const named = (result: Result | Result[]) =>
  Array.isArray(result) ? `a list of ${result[0]?.kind ?? ''}` : result.kind

const EVERY = RESULTS.map((result) => [named(result), result] as const)
const SINGLE = RESULTS.flatMap((result) =>
  Array.isArray(result) ? [] : [[result.kind, result] as const],
)

const back = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Each amount with the path to it; explanations have their own reader. */
function amounts(value: unknown, path = ''): string[] {
  if (isEuro(value)) return [`${path} ${value.toString()}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) =>
    key === 'explanation' ? [] : amounts(field, `${path}/${key}`),
  )
}

/** Rows with amounts apart from texts. */
const rowsOf = (value: unknown) =>
  toRows(value).map((row) =>
    Object.entries(row).map(([key, cell]) => [key, isEuro(cell) ? `€ ${cell.toString()}` : cell]),
  )

describe('a result back from JSON', () => {
  it.each(EVERY)('prints as it did: %s', (_, result) => {
    for (const locale of ['nl', 'en'] as const) {
      expect(toMarkdown(back(result), { locale })).toBe(toMarkdown(result, { locale }))
    }
    expect(toCsv(back(result))).toBe(toCsv(result))
    expect(rowsOf(back(result))).toEqual(rowsOf(result))
  })

  it.each(EVERY)('has each of its amounts again: %s', (_, result) => {
    expect(amounts(readResult(back(result)))).toEqual(amounts(result))
  })

  it.each(SINGLE)('is explained and drawn as it was: %s', (_, result) => {
    if (result.explanation) expect(explain(back(result) as never)).toBe(explain(result as never))
    if (result.kind === 'joint-account') {
      expect(toSvg(back(result) as never)).toBe(toSvg(result as never))
    }
  })

  it.each(['60000', '60000.0', '60.000,00', '', 'x', '0x10.00'])(
    'is damaged where “%s” stands for an amount',
    (amount) => {
      const broken = { ...(back(sample.grant) as object), amount }
      try {
        toMarkdown(broken)
        expect.unreachable()
      } catch (error) {
        expect(isSpukError(error) && error.issues).toMatchObject([
          { code: 'report/malformed-result', details: { kind: 'grant' } },
        ])
      }
    },
  )
})

describe('a list of results of one kind', () => {
  it.each(SINGLE)('prints, from JSON too: %s', (_, result) => {
    const list = [result, result]
    expect(toMarkdown(back(list))).toBe(toMarkdown(list))
    expect(toCsv(back(list))).toBe(toCsv(list))
    expect(rowsOf(back(list))).toEqual(rowsOf(list))
  })

  it('of agreements is a table', () => {
    expect(rowsOf([sample.agreed]).map((row): unknown => Object.fromEntries(row))).toMatchObject([
      { name: sample.agreed.municipality.name, amount: '€ 90000.00', state: 'verleend' },
    ])
  })

  it('of accounts to the State is a table', () => {
    const statement = toRows([back(RESULTS.find((one) => named(one) === 'sisa-statement'))])
    expect(statement.map((row) => String(row['spending']))).toEqual(['48003.50'])
    expect(statement).toMatchObject([{ measure: expect.any(String) as string, year: '2023' }])
  })

  it('of another kind has each result with its title', () => {
    const list = [2023, 2024].map((year) => settle({ year, granted: 10, spent: '1.01' }))
    const [first, second] = list.map(({ explanation }) => explanation.title.nl)
    const page = toMarkdown(list)
    expect(page.split('\n')[0]).toBe('# Resultaten: 2')
    expect(page).toContain(`\n## ${first ?? ''}\n`)
    expect(page).toContain(`\n## ${second ?? ''}\n`)
    expect(rowsOf(list).filter((row) => row.some(([, cell]) => cell === 'Besteed'))).toEqual([
      [
        ['result', first],
        ['item', 'Besteed'],
        ['value', '€ 1.01'],
      ],
      [
        ['result', second],
        ['item', 'Besteed'],
        ['value', '€ 1.01'],
      ],
    ])
  })

  it('has the headings of each result below its title', () => {
    const page = toMarkdown([regulationFor(2024), regulationFor(2024)])
    expect(page.match(/^## /gm)).toHaveLength(2)
    expect(page).toContain('\n### Parameters\n')
  })

  it('has every column of its tables once, and a party called as one beside it', () => {
    const tables = [{ a: 1 }, { a: 1, result: 1 }].map((weights) =>
      apportionTable({ rows: [{ row: 'x', amount: 1 }], weights }),
    )
    expect(rowsOf(tables)[2]?.map(([key, cell]) => [key, cell])).toEqual([
      ['result', tables[1]?.explanation.title.nl],
      ['row', 'x'],
      ['a', '€ 0.50'],
      ['total', '€ 1.00'],
      ['result_', '€ 0.50'],
    ])
  })

  it('of two kinds is refused', () => {
    expect(() => toMarkdown([regimeFor(2026), regulationFor(2024)])).toThrow(/lijst met/)
  })
})
