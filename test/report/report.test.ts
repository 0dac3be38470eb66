import Papa from 'papaparse'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointAccount, sisaDates, sisaStatement } from '../../src/accountability/index.js'
import { agreementDeadlines } from '../../src/agreement/index.js'
import { apportion, apportionTable, spread } from '../../src/core/apportion/index.js'
import { difference, receipt, replay } from '../../src/core/explain/index.js'
import { isEuro } from '../../src/core/money/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { fundingOverview, liquidity, passThrough, streamFrom } from '../../src/funding/index.js'
import { grantFor, grantsFor, nationalTotals, settle } from '../../src/grant/index.js'
import { municipalities, municipality } from '../../src/municipality/index.js'
import {
  checkSpending,
  judgementPoints,
  regimeFor,
  regulationFor,
} from '../../src/regulation/index.js'
import { harmonise } from '../../src/requirements/index.js'
import { indicators, publishTally, tally } from '../../src/information-point/index.js'
import {
  checkMonitor,
  compareTabulations,
  compareWithMonitor,
  intervalFor,
  monitor2023,
  responseRate,
  tabulateBySize,
} from '../../src/monitor/index.js'
import { toCsv, toMarkdown, toRows } from '../../src/report/index.js'
import { assessRoles, handover, promotionCalendar } from '../../src/roles/index.js'
import { small } from '../accountability/input.js'
import { cases } from '../conformance/cases.js'
import { byBoth, point, published, visits } from './counted.js'
import { after, today } from '../agreement/input.js'

const grants = grantsFor(2023)
const cut = grantFor('Utrecht', 2023, { parameters: { factor: '0.9' } })
const account = jointAccount({
  ...small,
  members: small.members.map((member) => ({
    ...member,
    stateGrant: '60000',
    requirements: [
      {
        kind: 'format',
        document: 'jaarverslag',
        format: member.municipality === 'Zeist' ? 'pdf' : 'papier',
        exclusive: true,
        basis: 'ASV',
        municipality: member.municipality,
      },
    ],
  })),
})
const spending = checkSpending([{ purpose: 'promotion', amount: '12.50' }])
const [statement] = account.statements
const [, , , , policy] = monitor2023.tabulations
if (!policy) throw new Error('the monitor has no fifth table')
const agreed = after([{ event: 'request', date: '2023-10-02' }])
const stream = streamFrom('spuk-ido', {
  awarded: [{ year: 2023, amount: 10 }],
  payments: [{ expectedOn: '2023-01-31', receivedOn: '2023-02-28', amount: 10 }],
})

const EVERYTHING: readonly (readonly [name: string, result: unknown])[] = [
  ['grant', cut],
  ['grants', grants],
  ['national totals', nationalTotals(grants)],
  ['settlement', settle({ year: 2023, granted: 1, spent: '1.01' })],
  ['municipality', municipality('Weesp')],
  ['municipalities', municipalities({ on: '2023-01-01' })],
  ['regime', regimeFor(2026)],
  ['regulation', regulationFor(2024)],
  ['judgement points', judgementPoints],
  ['spending check', spending.ok ? spending.value : null],
  ['apportionment', apportion('-1', { a: '1/3', b: 2 })],
  [
    'table',
    apportionTable({ rows: [{ row: 'x', amount: 1, group: 'g' }], weights: { a: 1, b: 2 } }),
  ],
  ['spread', spread(100, ['2023-01', '2023-02', '2023-03'])],
  ['difference', difference(grantFor('Utrecht', 2023), cut)],
  ['replay', replay(receipt(cut))],
  ['joint account', account],
  ['statement', statement],
  ['statements', account.statements],
  ['harmonised', account.requirements],
  ['SiSa dates', sisaDates(2022)],
  ['role assessment', assessRoles({ view: 'library', roles: { promoter: { hours: '0.5' } } })],
  [
    'promotion calendar',
    promotionCalendar([{ title: 'open dag', from: '2024-04-20', told: '2024-04-19' }], {
      noticeDays: 14,
    }),
  ],
  [
    'handover',
    handover([{ role: 'promoter', who: 'communicatie', from: '2023-01-01' }], { on: '2023-09-01' }),
  ],
  ['agreement', agreed],
  ['deadlines', agreementDeadlines(agreed, { today })],
  ['funding overview', fundingOverview([stream], { from: '2023-01-01', to: '2024-12-31' })],
  ['liquidity', liquidity({ streams: [stream], costs: [], from: '2023-01-01', to: '2023-03-31' })],
  [
    'pass-through',
    passThrough([
      { from: 'Rijk', to: 'Gemeente', amount: 10, on: '2023-01-31' },
      { from: 'Gemeente', to: 'Bibliotheek', amount: 9, on: '2023-02-28' },
    ]),
  ],
  [
    'SiSa statement',
    sisaStatement({
      municipality: 'Zeist',
      year: 2023,
      stateGrant: 1,
      spending: 1,
      measure: 'library-costs',
    }),
  ],
  ['help point', point],
  ['help points', [point]],
  ['tally', byBoth],
  ['tally by day', tally(visits(6, 'GM0312', 'digid'), { by: 'day' })],
  [
    'published tally by month',
    publishTally(tally(visits(6, 'GM0312', 'digid'), { by: ['month', 'municipality'] }), {
      minimumCell: 5,
    }),
  ],
  ['published tally', published],
  ['indicators', indicators(published, { inhabitants: 65_000, previousYear: published })],
  ['tabulation', policy],
  ['tabulations', monitor2023.tabulations],
  ['monitor', monitor2023],
  ['check of the monitor', checkMonitor()],
  ['response rate', responseRate(monitor2023.response.libraries)],
  ['interval', intervalFor(policy, 'yes', { population: 342 })],
  ['comparison of tabulations', compareTabulations(policy, policy)],
  ['comparison with the monitor', compareWithMonitor('q5', 'yes')],
  ['breakdown by size', tabulateBySize(policy.question, [], { on: '2023-01-01' })],
  // Whatever explains itself has a report.
  ...Object.entries(cases).map(([name, make]) => [`${name} on record`, make()] as const),
]

describe.each(EVERYTHING)('%s', (name, result) => {
  it('becomes rows with primitive values and amounts only', () => {
    const rows = toRows(result)
    if (name !== 'replay') expect(rows.length).toBeGreaterThan(0)
    for (const value of rows.flatMap((row) => Object.values(row))) {
      expect(value === null || isEuro(value) || typeof value !== 'object').toBe(true)
    }
  })

  it.each(['nl', 'rfc4180'] as const)('becomes CSV (%s) that reads back row by row', (dialect) => {
    const csv = toCsv(result, { dialect })
    const text = dialect === 'nl' ? csv.replace(/^\uFEFF/, '') : csv
    const { data, errors } = Papa.parse<string[]>(text, {
      delimiter: dialect === 'nl' ? ';' : ',',
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data.length).toBe(toRows(result).length + 1)
    expect(new Set(data.map((row) => row.length)).size).toBe(1)
    expect(csv.startsWith('\uFEFF')).toBe(dialect === 'nl')
  })

  it('becomes Markdown in both languages, without anything unreadable in it', () => {
    for (const locale of ['nl', 'en'] as const) {
      const page = toMarkdown(result, { locale })
      expect(page).toMatch(/^# \S/)
      expect(page).not.toMatch(/undefined|NaN|\[object/)
      // What an official would not write.
      expect(page).not.toMatch(
        /in het rood|Hierover is hier|een oordeel vraagt|Kosten en inkomsten/,
      )
      // A year is no number: it has no thousands.
      expect(page).not.toMatch(/\| 2[.,]02\d \|/)
      // A date is in words; only rows and CSV have it in digits. `Z-2024-17` is the caller's own reference.
      expect(page).not.toMatch(/(?<!Z-)\b\d{4}-\d\d(?:-\d\d)?\b/)
    }
    expect(toMarkdown(result)).not.toBe(toMarkdown(result, { locale: 'en' }))
  })

  it('has tables that can be read: amounts stand right, no column is empty, none is too wide', () => {
    const cells = (line: string) => line.slice(2, -2).split(/(?<!\\) \| /)
    const tables = toMarkdown(result)
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
      .map((block) => block.trim().split('\n').map(cells))
    for (const [head = [], rule = [], ...rows] of tables) {
      expect(head.length).toBeLessThanOrEqual(10)
      const column = (i: number) => rows.map((row) => row[i] ?? '')
      const isLeft = (_: string, i: number) => rule[i] === '---'
      const left = head.filter(isLeft)
      const money = head.filter((_, i) => column(i).some((cell) => cell.startsWith('€ ')))
      expect(left.filter((name) => money.includes(name))).toEqual([])
      if (rows.length > 1) {
        expect(head.filter((_, i) => column(i).every((cell) => cell === ''))).toEqual([])
      }
    }
  })
})

describe('CSV', () => {
  const line = { id: 'x', label: 'x', amount: '-12.50', purpose: 'library' } as const
  const oneLine = jointAccount({ ...small, lines: [line] })
  /** With a label as it might come back from JSON: reading one leaves out what nobody sees. */
  const csvOf = (label: string) =>
    toCsv({ ...oneLine, lines: oneLine.lines.map((each) => ({ ...each, label })) })

  it('writes a Dutch spreadsheet its numbers, negative ones untouched', () => {
    const [, first] = csvOf('Teruggave').split('\r\n')
    expect(first).toBe('Teruggave;Bibliotheek (inrichten en in stand houden);-12,50;-2,50;-10,00')
    const rfc = toCsv(account, { dialect: 'rfc4180' }).split('\r\n')[1]
    expect(rfc).toBe('staff,Bibliotheek (inrichten en in stand houden),60000.01,12000.00,48000.01')
  })

  it.each(EVERYTHING)(
    'has no decimal with a point in it for a Dutch spreadsheet: %s',
    (_, result) => {
      const { data } = Papa.parse<string[]>(toCsv(result).slice(1), { delimiter: ';' })
      expect(data.flat().filter((cell) => /^-?\d+\.\d+$/.test(cell))).toEqual([])
      const bounds = data.flat().filter((cell) => /^(ten minste|hoogstens) /.test(cell))
      expect(bounds.filter((cell) => cell.includes('.'))).toEqual([])
    },
  )

  it('ends a list of grants on its total, the annex that decides, and what was assumed', () => {
    const text = toMarkdown(grants)
    expect(grants).toHaveLength(342)
    expect(text).toContain(
      '| Totaal |  |  | € 17.130.257,76 | € 14.600.257,76 | € 2.530.000,00 |  |  |',
    )
    expect(text).toContain(
      'De bijlage bij de regeling bepaalt het bedrag van elke gemeente (art. 3); een bedrag met de formule of een raming kan daarvan afwijken.',
    )
    expect(text).toContain('De grondslag van de onderwijscomponent is niet bekend.')
    // A program that adds up the rows must not meet the total among them.
    expect(toRows(grants)).toHaveLength(342)
    const two = toMarkdown([grantFor('Utrecht', 2023), grantFor('Utrecht', 2024)])
    expect(two).toContain('- Utrecht: Voor 2024 gelden naar verwachting dezelfde bedragen')
  })

  it('writes decimals that stand as text with the point of the dialect', () => {
    const first = (result: unknown, dialect: 'nl' | 'rfc4180') =>
      toCsv(result, { dialect }).replace('\uFEFF', '').split('\r\n')[1]
    const rate = regulationFor(2023)
    expect(first(rate, 'nl')).toBe('bedrag per inwoner;0,83;2023-01-01;2023-12-31;VNG 12-2022')
    expect(first(rate, 'rfc4180')).toBe('bedrag per inwoner,0.83,2023-01-01,2023-12-31,VNG 12-2022')
    // 336,001.24 and nine tenths of it, 302,401.11 (see the tests of grants).
    const changed = toCsv(difference(grantFor('Utrecht', 2023), cut)).split('\r\n')
    expect(changed.slice(1, 3)).toEqual([
      'Factor over beide componenten;1;0,9;-33600,13',
      'Samen;336001,24;302401,11;-33600,13',
    ])
    const asked = { kind: 'quality', measure: 'cijfer', unit: 'punt', basis: 'ASV' } as const
    const both = harmonise(
      [
        { ...asked, municipality: 'Zeist', minimum: '7.5' },
        { ...asked, municipality: 'Bunnik', maximum: 9.25 },
      ],
      { period: { from: '2023-01-01', to: '2023-12-31' } },
    )
    const page = toMarkdown(both)
    expect(page).toContain('| hoogstens 9,25 | ten minste 7,5 | ten minste 7,5, hoogstens 9,25 |')
    expect(toMarkdown(both, { locale: 'en' })).toContain('| at most 9.25 | at least 7.5 |')
  })

  it.each(['=1+1', '+31', '-2+3', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])(
    'defuses the text %j',
    (text) => {
      const [row] = Papa.parse<string[]>(csvOf(text).slice(1), { delimiter: ';' }).data.slice(1)
      expect(row?.[0]).toBe(`'${text}`)
    },
  )

  it('keeps any other text as it is, whatever is in it', () => {
    const label = fc
      .string({ minLength: 1, unit: 'binary' })
      .filter((text) => text.trim() !== '' && !/^[\s\uFEFF]*[=+\-@＝＋－＠\t\r\n]/.test(text))
    fc.assert(
      fc.property(label, (text) => {
        const { data } = Papa.parse<string[]>(csvOf(text).slice(1), {
          delimiter: ';',
          newline: '\r\n',
        })
        expect(data[1]?.[0]).toBe(text)
      }),
    )
  })
})

describe('dates', () => {
  it('stand in words in a document, and in digits in rows and CSV', () => {
    const weesp = municipality('Weesp')
    expect(toMarkdown(weesp)).toContain('| Noord-Holland | 24 maart 2022 |')
    expect(toMarkdown(weesp, { locale: 'en' })).toContain('| Noord-Holland | 24 March 2022 |')
    expect(toRows(weesp)[0]?.['dissolvedOn']).toBe('2022-03-24')
    expect(toCsv(weesp)).toContain(';2022-03-24\r\n')
    const page = toMarkdown(agreed, { locale: 'en' })
    expect(page).toContain('| Period | 1 January 2024 to 31 December 2024 |')
    expect(toRows(agreed, { locale: 'en' })).toContainEqual({
      item: 'Period',
      value: '2024-01-01 to 2024-12-31',
    })
    const months = liquidity({ streams: [], costs: [], from: '2024-02-01', to: '2024-02-29' })
    expect(toMarkdown(months)).toContain('| februari 2024 | € 0,00 |')
    expect(toRows(months)[0]?.['month']).toBe('2024-02')
  })
})

describe('rows', () => {
  it('keep parties called as the columns of the table itself', () => {
    const weights = { row: 1, total: 2, total_: 4, __proto__x: 1 }
    const [first, last] = toRows(
      apportionTable({ rows: [{ row: 'rent', amount: 8 }], weights: Object.entries(weights) }),
    )
    expect(Object.entries(first ?? {}).map(([key, value]) => [key, String(value)])).toEqual([
      ['row', 'rent'],
      ['__proto__x', '1.00'],
      ['row_', '1.00'],
      ['total__', '2.00'],
      ['total_', '4.00'],
      ['total', '8.00'],
    ])
    expect(last?.['row']).toBe('Totaal')
  })

  it('lose no party, whatever it is called', () => {
    const name = fc.oneof(
      fc.constantFrom('row', 'total', 'row_', 'total_', 'total__', '__proto__', 'constructor'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), (names) => {
        const weights = names.map((each) => [each, 1] as const)
        const table = apportionTable({ rows: [{ row: 'a', amount: 1 }], weights })
        const [row] = toRows(table)
        const cells = Object.values(row ?? {}).filter(isEuro)
        expect(Object.keys(row ?? {})).toHaveLength(names.length + 2)
        expect(cells.reduce((sum, { cents }) => sum + cents, 0)).toBe(200)
      }),
    )
  })

  it('keep a party that asks under the name of a column', () => {
    const asked = {
      kind: 'price',
      measure: 'vraag',
      unit: 'euro',
      basis: 'ASV',
      maximum: 1,
    } as const
    const together = harmonise(
      ['unit', 'Zeist', 'common'].map((municipality) => ({ ...asked, municipality })),
      { period: { from: '2023-01-01', to: '2023-12-31' } },
    )
    const side = toMarkdown(together, { locale: 'en' })
    expect(side).toContain('| Theme | Measure | Unit | Zeist | common | unit | Together |')
  })
})

describe('Markdown', () => {
  it('keeps text from outside from being markup', () => {
    const page = toMarkdown(
      jointAccount({
        ...small,
        library: { name: '<script>alert(1)</script> | [x](javascript:1)\n# kop' },
        lines: [{ id: 'x', label: '| a | **b** |\n# c', amount: 1, purpose: 'library' }],
      }),
    )
    expect(page).not.toContain('<script>')
    expect(page).not.toMatch(/^# c/m)
    expect(page).not.toMatch(/^# kop/m)
    expect(page).toContain('\\| a \\| \\*\\*b\\*\\* \\| \\# c')
  })

  it('is a statement that an official can sign', () => {
    const page = toMarkdown(statement)
    for (const part of [
      '# Verantwoording 2023 aan de gemeente Bunnik',
      'Bibliotheek Voorbeeld',
      'definitief',
      '| Beschikbaar | € 14.000,00 |',
      '| Besteed | € 12.200,00 |',
      '| Saldo | € 1.800,00 |',
      'verdeeld naar wat elke gemeente aan de bibliotheek verleende',
      'Aansluiting met de uitkering van het Rijk',
      'Wat Bunnik vroeg',
      'Nog te besluiten',
      'Handtekening',
    ]) {
      expect(page).toContain(part)
    }
  })
})

describe('what is no result', () => {
  it.each([[null], [undefined], [1], ['x'], [{}], [{ kind: 'toString' }], [[1]], [[cut, account]]])(
    'is refused: %j',
    (nonsense) => {
      for (const run of [toRows, toCsv, toMarkdown]) {
        try {
          run(nonsense)
          expect.unreachable()
        } catch (error) {
          expect(isSpukError(error) && error.issues.map(({ code }) => code)).toEqual([
            'report/unknown-kind',
          ])
        }
      }
    },
  )

  const issueOf = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (isSpukError(error)) return error.issues[0]
    }
    return undefined
  }

  it('is told which kinds there are', () => {
    const issue = issueOf(() => toRows({ kind: 'grand' }))
    expect(issue?.message).toBe('Van “grand” is geen verslag te maken.')
    expect(issue?.english.hint).toMatch(/^Kinds are: .* grant, /)
  })

  // What is missing, of another type, or no finite number.
  it.each([
    ['a grant without components', { ...cut, components: undefined }],
    ['a statement without lines', { ...statement, lines: null }],
    ['a cell that is no cell', { ...municipality('Weesp'), name: true }],
    [
      'a count that is no number',
      { ...responseRate({ population: 4, respondents: 2 }), population: NaN },
    ],
    ['a bigint', { ...municipality('Weesp'), name: 1n }],
    ['a count that repeats a dimension', { ...published, by: [published.by[0], published.by[0]] }],
    ['a table with a column twice', { ...account.table, columns: ['GM0312', 'GM0312'] }],
    ['half a text', { ...policy, question: { ...policy.question, text: { nl: 'x', en: 1 } } }],
  ])('nor is %s', (_, broken) => {
    const issue = issueOf(() => toMarkdown(broken, { locale: 'en' }))
    expect(issue?.code).toBe('report/malformed-result')
    expect(issue?.details).toEqual({ kind: broken.kind })
  })

  it('nor is what throws when it is read, or has no end', () => {
    const throwing = {
      kind: 'municipality',
      get name(): string {
        throw new Error('a getter')
      },
    }
    const endless = { ...statement, lines: new Array(2 ** 32 - 1) }
    const cyclic: { kind: string; self?: unknown } = { kind: 'grant' }
    cyclic.self = cyclic
    const codes = [throwing, endless, cyclic].map((each) => issueOf(() => toCsv(each))?.code)
    expect(codes).toEqual(['input/unreadable', 'input/too-many', 'input/too-deep'])
  })

  it('but a result back from JSON is, where its kind survives that', () => {
    for (const result of [published, account.requirements, monitor2023, regimeFor(2026)]) {
      const back: unknown = JSON.parse(JSON.stringify(result))
      expect(toMarkdown(back)).toBe(toMarkdown(result))
      expect(toCsv(back)).toBe(toCsv(result))
    }
  })

  it('an empty list has no rows', () => {
    expect(toRows([])).toEqual([])
  })
})
