import readWorkbook from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import {
  apportionTable,
  explain,
  grantFor,
  grantsFor,
  isEuro,
  isSpukError,
  municipality,
  nationalTotals,
  sisaStatement,
  spread,
} from '../../src/index.js'
import { toWorkbook } from '../../src/office/index.js'
import { documented } from '../../src/report/index.js'
import { account } from './input.js'

async function opened(results: unknown, options?: { locale: 'nl' | 'en' }) {
  const bytes = await toWorkbook(results, options)
  return readWorkbook(bytes.slice().buffer)
}

/** A cell of an amount, in cents; a spreadsheet has it as a number. */
function cents(cell: unknown): number {
  if (typeof cell !== 'number') throw new Error(`no number: ${String(cell)}`)
  expect(Number(cell.toFixed(2))).toBe(cell)
  return Number(cell.toFixed(2).replace('.', ''))
}

describe('a workbook', () => {
  it('has every amount of the library as a number', async () => {
    const grants = grantsFor(2023)
    const [sheet] = await opened([grants])
    const [title, heads, ...rows] = sheet?.data ?? []
    expect(title?.[0]).toBe('Specifieke uitkering IDO 2023')
    expect(heads?.slice(0, 4)).toEqual(['Code', 'Gemeente', 'Jaar', 'Uitkering'])
    expect(rows).toHaveLength(343)
    const total = { municipality: { code: 'Totaal' }, amount: nationalTotals(grants).amount }
    expect(rows.map((row) => [row[0], cents(row[3])])).toEqual(
      [...grants, total].map(({ municipality, amount }) => [municipality.code, amount.cents]),
    )
    // The year is a key, not a number to add up.
    expect(rows[0]?.[2]).toBe('2023')
  })

  it('has a sheet for each result, named for what tells them apart, and one for remarks', async () => {
    const book = await opened([account, ...account.statements])
    expect(book.map(({ sheet }) => sheet)).toEqual([
      'Gezamenlijke rekening 2023 van…',
      'De Bilt',
      'Bunnik',
      'Zeist',
      'Aannames en oordelen',
    ])
    const remarks = book.at(-1)?.data ?? []
    expect(remarks[0]).toEqual(['Blad', 'Soort', 'Onderdeel', 'Tekst'])
    const sorts = remarks.map(([sheet, sort]) => `${String(sheet)}: ${String(sort)}`)
    expect(sorts).toContain('Bunnik: Oordeel nodig')
    expect(remarks.every((row) => row.every((cell) => cell !== null && cell !== ''))).toBe(true)
  })

  it('keeps codes, keys and months as text, and days as days', async () => {
    const keys = ['01', '0344', '2024-04']
    const table = apportionTable({
      rows: keys.map((row) => ({ row, amount: '10.00' })),
      weights: { '007': 1, b: 2 },
    })
    const [sheet, months, place] = await opened([
      table,
      spread('10.00', ['2024-03', '2024-04']),
      [municipality('Weesp')],
    ])
    expect(sheet?.data[1]).toEqual(['Regel', '007', 'b', 'Totaal', 'Controle'])
    expect(sheet?.data.slice(2, 5).map(([key]) => key)).toEqual(keys)
    expect(months?.data.slice(2).map(([month]) => month)).toEqual(['2024-03', '2024-04'])
    const days = place?.data.flat().filter((cell) => cell instanceof Date) ?? []
    expect(days.map((day) => day.toISOString())).toEqual(['2022-03-24T00:00:00.000Z'])
  })

  it('leaves an amount of more than fifteen digits a text, so that no cent is lost', async () => {
    const most = '9999999999999.99'
    const [sheet] = await opened([
      apportionTable({
        rows: [
          { row: 'x', amount: most },
          { row: 'y', amount: '80000000000000.01' },
        ],
        weights: { a: 1 },
      }),
    ])
    expect(sheet?.data[2]?.[1]).toBe(9999999999999.99)
    expect(sheet?.data[3]?.[1]).toBe('€ 80.000.000.000.000,01')
  })

  it('never writes a text as a formula', async () => {
    const [sheet] = await opened([
      apportionTable({ rows: [{ row: '=1+1', amount: '1.00' }], weights: { '@a': 1 } }),
    ])
    expect(sheet?.data[2]?.[0]).toBe('=1+1')
    expect(sheet?.data[1]?.[1]).toBe('@a')
  })

  it('names sheets as a spreadsheet takes them, each one once', async () => {
    const same = spread('10.00', ['2024-03'])
    const book = await opened([same, same, same])
    const names = book.map(({ sheet }) => sheet.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    expect(names.every((name) => name.length <= 31 && !/[[\]/\\:*?]/.test(name))).toBe(true)
  })

  it('writes the same bytes for the same results, in either language', async () => {
    const results = [account, grantFor('Utrecht', 2023)]
    expect(await toWorkbook(results)).toEqual(await toWorkbook(results))
    const [english] = await opened(results, { locale: 'en' })
    expect(english?.sheet).toBe('Joint account 2023 of Biblioth…')
    expect(english?.data[1]?.slice(0, 3)).toEqual(['Line', 'Purpose', 'Total'])
  })

  it('refuses what is no result, and too many sheets', async () => {
    const codeOf = (results: unknown) =>
      toWorkbook(results).then(
        () => undefined,
        (error: unknown) => isSpukError(error) && error.issues[0].code,
      )
    expect(await codeOf([{ kind: 'other' }])).toBe('report/unknown-kind')
    expect(await codeOf(undefined)).toBe('report/unknown-kind')
    expect(await codeOf(Array.from({ length: 1001 }, () => account.explanation))).toBe(
      'input/too-many',
    )
  })
})

describe('sums', () => {
  const results = [
    account,
    ...account.statements,
    nationalTotals(grantsFor(2023)),
    sisaStatement({
      municipality: 'Zeist',
      year: 2023,
      stateGrant: '100.00',
      spending: '80.00',
      measure: 'library-costs',
      status: 'final',
    } as never),
    apportionTable({ rows: [{ row: 'x', amount: '1.00' }], weights: { a: 1, b: 2 } }),
  ]

  it('that a document declares are so, to the cent', () => {
    let sums = 0
    for (const result of results) {
      documented(
        result,
        () => undefined,
        ({ main, blocks }) => {
          for (const table of [main, ...blocks]) {
            if (table?.type !== 'table') continue
            const amount = (row: number, i: number) => {
              const cell = table.rows[row]?.[i]
              return isEuro(cell) ? cell.cents : cell == null ? 0 : undefined
            }
            for (const { row, of, less = [] } of table.sums ?? []) {
              for (const i of table.columns.keys()) {
                if (!isEuro(table.rows[row]?.[i])) continue
                const parts = [
                  ...of.map((at) => amount(at, i)),
                  ...less.map((at) => -(amount(at, i) ?? NaN)),
                ]
                if (parts.includes(undefined)) continue
                sums += 1
                expect(parts.reduce<number>((sum, part) => sum + (part ?? NaN), 0)).toBe(
                  amount(row, i),
                )
              }
            }
            for (const [row] of table.rows.entries()) {
              if (!table.across) break
              const place = (key: string) => table.columns.findIndex((column) => column.key === key)
              const parts = table.across.of.map((key) => amount(row, place(key)) ?? NaN)
              sums += 1
              expect(parts.reduce((sum, part) => sum + part, 0)).toBe(
                amount(row, place(table.across.total)),
              )
            }
          }
        },
      )
    }
    expect(sums).toBeGreaterThan(70)
  })

  it('have a formula beside them that adds up what the library added up', async () => {
    const bytes = await toWorkbook([account])
    const book = await readWorkbook(bytes.slice().buffer)
    // Three municipalities in D, E and F; rows 3 to 6 are lines, 7 to 9 purposes, 10 the total.
    const heads = book[0]?.data[1] ?? []
    expect(heads[6]).toBe('Controle')
    const sheet = await textIn(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain(
      'IF(AND(ROUND(SUM(C3:C6)-C10,2)=0,ROUND(SUM(D3:D6)-D10,2)=0,ROUND(SUM(E3:E6)-E10,2)=0,' +
        'ROUND(SUM(F3:F6)-F10,2)=0,ROUND(SUM(D10:F10)-C10,2)=0),"klopt","klopt niet")',
    )
    expect(explain(account)).toContain('€ 69.235,13')
    expect(book[0]?.data[9]?.[2]).toBe(69235.13)
  })
})

/** The text of one file in the workbook. */
async function textIn(bytes: Uint8Array, name: string): Promise<string> {
  const { unzipSync, strFromU8 } = await import('fflate')
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()).replaceAll('&quot;', '"')
}
