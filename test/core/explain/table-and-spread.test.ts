import { describe, expect, it } from 'vitest'
import { apportionTable, spread } from '../../../src/core/apportion/index.js'
import {
  explain,
  parseReceipt,
  receipt,
  recompute,
  replay,
} from '../../../src/core/explain/index.js'
import type { Explained } from '../../../src/core/explain/index.js'
import { euro } from '../../../src/core/money/index.js'
import { tampered, trip } from './graph.js'

/** € 100 over three is 33.34, 33.33, 33.33; € 10 over two is 5.00, 5.00. */
const table = () =>
  apportionTable({
    rows: [
      { row: 'rent', amount: 100, group: 'library' },
      { row: 'flyers', amount: 10, group: 'promotion', weights: { A: 1, B: '1' } },
    ],
    weights: { A: 1, B: 1, C: 1 },
  })

/** € 100 in three is 33.33, 66.67, 100.00 running; with 40.00 paid first, 60.00 is left for two. */
const plan = () => spread(100, ['Q1', 'Q2', { period: 'Q3', weight: '1' }])
const paid = () => spread(100, ['Q1', 'Q2', 'Q3'], { fixed: { Q1: 40 } })

/** The table, and what column A has in the rows of one group. */
function withSubtotal(group: string, value: string): Explained {
  const { explanation } = table()
  const label = { nl: 'Deel van A', en: 'Part of A' }
  return {
    kind: 'sample',
    explanation: {
      ...explanation,
      nodes: [
        ...explanation.nodes,
        {
          type: 'table-share',
          id: 'part',
          label,
          unit: 'euro',
          of: ['table'],
          column: 'A',
          group,
          value: euro(value),
        },
      ],
    },
  }
}

const fields = (result: Explained) =>
  recompute(result.explanation).changed.map(({ field, recorded, recomputed }) => [
    field,
    recorded,
    recomputed,
  ])

describe('a table', () => {
  it('comes out as recorded, also after JSON', () => {
    expect(String(table().columnTotals['A'])).toBe('38.34')
    for (const result of [table(), trip(table()) as unknown as Explained]) {
      expect(recompute(result.explanation)).toMatchObject({
        values: { table: '110.00' },
        changed: [],
      })
    }
    expect(replay(trip(receipt(table()))).same).toBe(true)
  })

  it('shows a cell, a total or a weight that was changed', () => {
    const cells = {
      rent: { A: '33.33', B: '33.34', C: '33.33' },
      flyers: { A: '5.00', B: '5.00', C: '0.00' },
    }
    expect(fields(tampered(table(), 'table', { cells }))).toEqual([
      ['cells.rent.A', '33.33', '33.34'],
      ['cells.rent.B', '33.34', '33.33'],
    ])
    expect(fields(tampered(table(), 'table', { value: '111.00' }))).toEqual([
      ['value', '111.00', '110.00'],
    ])
    expect(fields(tampered(table(), 'table', { weights: { A: 0, B: 1, C: 1 } }))).toHaveLength(3)
  })

  it('keeps names with dots apart', () => {
    const dotted = apportionTable({
      rows: [
        { row: 'a', amount: 1 },
        { row: 'a.b', amount: 2 },
      ],
      weights: { 'b.c': 1, c: 1 },
    })
    expect(fields(dotted)).toEqual([])
    const rows = ['a.b', 'a~1b'].map((row, i) => ({ row, amount: 1 + i }))
    expect(fields(apportionTable({ rows, weights: { c: 1 } }))).toEqual([])
    const cells = {
      a: { 'b.c': '9.00', c: '0.50' },
      'a.b': { 'b.c': '1.00', c: '8.00' },
    }
    expect(fields(tampered(dotted, 'table', { cells }))).toEqual([
      ['cells.a.b.c', '9.00', '0.50'],
      ['cells.a~1b.c', '8.00', '1.00'],
    ])
  })

  it('is itself the cause where no input explains a change', () => {
    const changed = tampered(receipt(table()), 'table', { value: '111.00' })
    expect(replay(changed)).toMatchObject({
      same: false,
      causes: [{ id: 'table', recorded: '111.00', found: '110.00' }],
    })
  })

  it('is explained row by row', () => {
    expect(explain(table())).toContain(
      '(2 regels verdeeld over 3 partijen; elke regel en elke kolom sluit op de cent)',
    )
    expect(explain(table(), { locale: 'en' }).split('\n').slice(2)).toEqual([
      '1. Rows apportioned and rounded so that rows, columns and groups tie: €110.00  (2 rows apportioned over 3 parties; every row and every column ties to the cent)',
      '   - flyers:                                                      €10.00  (A €5.00 + B €5.00 + C €0.00)',
      '   - rent:                                                       €100.00  (A €33.34 + B €33.33 + C €33.33)',
    ])
    const rows = Array.from({ length: 21 }, (_, i) => ({ row: `r${i}`, amount: 1 }))
    const weights = { A: 1, B: 1, C: 1, D: 1, E: 1, F: 1, G: 1 }
    expect(explain(apportionTable({ rows, weights })).split('\n')).toHaveLength(3)
    expect(explain(apportionTable({ rows: rows.slice(1), weights })).split('\n')).toHaveLength(23)
    const { G: _, ...narrow } = weights
    expect(explain(apportionTable({ rows: rows.slice(0, 1), weights: narrow }))).not.toContain('…')
    const wide = explain(apportionTable({ rows: rows.slice(0, 1), weights }))
    expect(wide).toMatch(/\(A € 0,1\d \+ .* \+ F € 0,14 \+ …\)$/)
  })
})

describe('labels in a table', () => {
  const [node] = table().explanation.nodes
  const rowsOf = (...labels: readonly string[]) => {
    if (node?.type !== 'table') throw new Error('no table')
    // In order of their names: flyers, rent.
    return node.rows.map((row, i) => ({ ...row, ...(labels[i] && { label: labels[i] }) }))
  }
  const columnLabels = { A: 'Bunnik', B: 'Zeist' }
  const labelled = tampered(withSubtotal('library', '33.34'), 'table', {
    rows: rowsOf('Folders', 'Huur'),
    columnLabels,
  })

  it('stand in the place of its keys', () => {
    const lines = explain(labelled, { locale: 'en' }).split('\n').slice(3)
    expect(lines.map((line) => line.replace(/ {2,}/g, ' '))).toEqual([
      ' - Folders: €10.00 (Bunnik €5.00 + Zeist €5.00 + C €0.00)',
      ' - Huur: €100.00 (Bunnik €33.34 + Zeist €33.33 + C €33.33)',
      '2. Part of A: €33.34 (part of Bunnik in the rows “library” of 1)',
    ])
  })

  it('have the key behind them where two are the same', () => {
    const twice = tampered(table(), 'table', {
      rows: rowsOf('Huur', 'Huur'),
      columnLabels: { A: 'Bergen', B: 'Bergen' },
    })
    expect(explain(twice)).toMatch(
      /- Huur \(flyers\): .*Bergen \(A\) € 5,00 \+ Bergen \(B\) € 5,00/,
    )
    expect(explain(twice)).toContain('- Huur (rent): ')
    const asKey = tampered(table(), 'table', { rows: rowsOf('rent') })
    expect(explain(asKey)).toMatch(/- rent \(flyers\): .*\n.*- rent: /)
  })

  it('change nothing in what is computed or compared', () => {
    expect(fields(labelled)).toEqual([])
    const bare = withSubtotal('library', '33.34')
    expect(replay(trip(receipt(bare)), labelled)).toMatchObject({ same: true, causes: [] })
    expect(replay(trip(receipt(labelled)), bare)).toMatchObject({ same: true, causes: [] })
  })

  it('name the rows that differ', () => {
    const rows = rowsOf('Folders', 'Huur').map((row) =>
      row.row === 'rent' ? { ...row, amount: '99.00' } : row,
    )
    const less = tampered(labelled, 'table', { rows })
    const { causes } = replay(trip(receipt(less)), labelled)
    expect(causes.map(({ label }) => label.nl.split(': ')[1])).toEqual([undefined, 'regel Huur'])
  })

  it('are texts', () => {
    for (const change of [
      { columnLabels: { A: 1 } },
      { rows: [{ row: 'a', label: 1, amount: 1 }] },
    ])
      expect(parseReceipt(tampered(receipt(table()), 'table', change)).ok).toBe(false)
  })

  it('are not needed where there is one row or party', () => {
    const one = apportionTable({ rows: [{ row: 'rent', amount: 1 }], weights: { A: 1 } })
    expect(explain(one)).toContain('(1 regel verdeeld over 1 partij; ')
    expect(explain(one, { locale: 'en' })).toContain('(1 row apportioned over 1 party; ')
  })
})

describe('a subtotal of a table', () => {
  it('is the column over the rows of its group', () => {
    expect(fields(withSubtotal('library', '33.34'))).toEqual([])
    expect(fields(withSubtotal('promotion', '5.00'))).toEqual([])
    expect(fields(withSubtotal('library', '38.34'))).toEqual([['value', '38.34', '33.34']])
    expect(fields(withSubtotal('coordination', '0.00'))).toEqual([])
  })

  it('of no column is the sum of the rows of its group', () => {
    const whole = (value: string) =>
      tampered(withSubtotal('library', value), 'part', { column: undefined })
    expect(fields(whole('100.00'))).toEqual([])
    expect(fields(whole('33.34'))).toEqual([['value', '33.34', '100.00']])
    expect(explain(whole('100.00'))).toContain('(de regels “library” van 1)')
    expect(explain(whole('100.00'), { locale: 'en' })).toContain('(the rows “library” of 1)')
  })

  it('says the label of a group, where it has one', () => {
    const groupLabel = { nl: 'Bibliotheek', en: 'Library' }
    const labelled = tampered(withSubtotal('library', '33.34'), 'part', { groupLabel })
    expect(explain(labelled)).toContain('in de regels “Bibliotheek” van 1')
    expect(explain(labelled, { locale: 'en' })).toContain('in the rows “Library” of 1')
    const broken = tampered(withSubtotal('library', '33.34'), 'part', { groupLabel: 'B' })
    expect(() => explain(broken)).toThrow(/groupLabel/)
  })

  it('is explained', () => {
    const last = (locale: 'nl' | 'en') =>
      explain(withSubtotal('library', '33.34'), { locale }).split('\n').at(-1)
    expect(last('nl')).toMatch(
      /^2\. Deel van A: +€ 33,34 {2}\(deel van A in de regels “library” van 1\)$/,
    )
    expect(last('en')).toMatch(
      /^2\. Part of A: +€33\.34 {2}\(part of A in the rows “library” of 1\)$/,
    )
  })

  it('needs a table', () => {
    const changed = tampered(receipt(withSubtotal('library', '33.34')), 'part', { of: ['part'] })
    const read = parseReceipt(changed)
    expect(!read.ok && read.issues.map(({ code }) => code)).toEqual(['explain/unknown-node'])
    const copy = trip(receipt(plan()))
    copy.explanation.nodes.push({ ...trip(changed).explanation.nodes[1], of: ['total'] })
    expect(parseReceipt(copy)).toMatchObject({ issues: [{ code: 'explain/unknown-node' }] })
  })
})

describe('a spread', () => {
  it('comes out as recorded, also after JSON', () => {
    expect(String(plan().amounts['Q2'])).toBe('33.34')
    for (const result of [plan(), paid()]) {
      expect(fields(result)).toEqual([])
      expect(replay(trip(receipt(result))).same).toBe(true)
    }
    expect(recompute(plan().explanation, { total: '90.00' }).values).toMatchObject({
      spread: '90.00',
    })
  })

  it('shows what was changed', () => {
    const amounts = { Q1: '33.34', Q2: '33.33', Q3: '33.33' }
    expect(fields(tampered(plan(), 'spread', { amounts }))).toEqual([
      ['amounts.Q1', '33.34', '33.33'],
      ['amounts.Q2', '33.33', '33.34'],
    ])
    expect(fields(tampered(paid(), 'spread', { fixed: { Q1: '30.00' } }))).toEqual([
      ['amounts.Q1', '40.00', '30.00'],
      ['amounts.Q2', '30.00', '35.00'],
      ['amounts.Q3', '30.00', '35.00'],
    ])
  })

  it('is explained period by period', () => {
    expect(
      explain(paid())
        .split('\n')
        .slice(3)
        .map((line) => line.replace(/ {2,}/g, ' ')),
    ).toEqual([
      '2. Elk lopend totaal is het exacte lopende totaal, afgerond op de cent: € 100,00 (1 gespreid over 3 perioden, naar afgeronde lopende totalen)',
      ' - Q1: € 40,00 (ligt vast)',
      ' - Q2: € 30,00 (gewicht 1)',
      ' - Q3: € 30,00 (gewicht 1)',
    ])
    const months = Array.from({ length: 21 }, (_, i) => `m${i}`)
    const many = explain(spread(21, months), { locale: 'en' }).split('\n')
    expect(many).toHaveLength(4)
    expect(many[3]).toContain('(1 spread over 21 periods, by rounded running totals)')
    expect(explain(spread(20, months.slice(1))).split('\n')).toHaveLength(24)
  })
})
