import { describe, expect, it } from 'vitest'
import { jointAccount } from '../../src/accountability/index.js'
import { indicators, publishTally, tally } from '../../src/information-point/index.js'
import { toCsv, toMarkdown, toRows } from '../../src/report/index.js'
import { small } from '../accountability/input.js'
import { byBoth, byQuestion, list, point, published, publishedOf, visits } from './counted.js'

describe('a tally', () => {
  it('has a row for each combination, with names and numbers', () => {
    expect(toRows(byBoth, { locale: 'en' })).toEqual([
      { municipality: 'Bunnik (GM0312)', question: 'Debts', visits: 9, questions: 9 },
      { municipality: 'Bunnik (GM0312)', question: 'DigiD', visits: 12, questions: 12 },
      { municipality: 'Zeist (GM0355)', question: 'Debts', visits: 2, questions: 2 },
      { municipality: 'Zeist (GM0355)', question: 'DigiD', visits: 1300, questions: 1300 },
    ])
  })

  it('shows its table and its totals on the page', () => {
    const page = toMarkdown(byQuestion)
    expect(page).toContain('# Bezoeken en vragen naar soort vraag')
    expect(page).toContain('| DigiD | 1.312 | 1.312 |')
    expect(page).toContain('| Vragen | 1.323 |')
    expect(page).not.toContain('Onbekende categorieën')
  })

  it('shows apart what is in no list', () => {
    const page = toMarkdown(tally(visits(3, 'GM0312', 'chatbot'), { by: 'question' }))
    expect(page).toContain('## Onbekende categorieën')
    expect(page).toContain('| Soort vraag | 3 | chatbot |')
  })

  it('keeps the key of a municipality that the register does not know', () => {
    expect(toRows(tally(visits(1, 'GM9999', 'digid'), { by: 'municipality' }))).toEqual([
      { municipality: 'GM9999', visits: 1, questions: 1 },
    ])
  })
})

describe('a published tally', () => {
  // Hidden are 2, and with it the other cells of its row and column and where these meet.
  const hidden = [...published.cells, ...published.totals].filter(({ count }) => count === null)

  it('shows each hidden count in the same way, and every other as a number', () => {
    expect(hidden).toHaveLength(4)
    const counts = toRows(published).map(({ questions }) => questions)
    expect(counts.filter((count) => count === '×')).toHaveLength(hidden.length)
    expect(counts.every((count) => count === '×' || typeof count === 'number')).toBe(true)
    expect(counts.at(-1)).toBe(1323)
  })

  it('has its totals last, by name', () => {
    expect(toRows(published).at(-1)).toEqual({
      municipality: 'Totaal',
      question: 'Totaal',
      questions: 1323,
    })
  })

  it('stands on the page as it is printed, with its notes', () => {
    const page = toMarkdown(published)
    expect(page).toContain('| Gemeente | DigiD | Schulden | Pensioen en AOW | Totaal |')
    expect(page).toMatch(/\| Bunnik \(GM0312\) \| × \| × \| 0 \| 21 \|/)
    expect(page).toContain('× is een verborgen aantal.')
    expect(page).toContain('Cox 1980')
  })

  it('says the same of tables that differ only in what is hidden', () => {
    // In each municipality and for each question as many as before, spread otherwise.
    const alike = publishTally(
      tally(
        [
          ...visits(11, 'GM0312', 'digid'),
          ...visits(10, 'GM0312', 'debts'),
          ...visits(1301, 'GM0355', 'digid'),
          ...visits(1, 'GM0355', 'debts'),
        ],
        {
          by: ['municipality', 'question'],
          categories: { question: ['digid', 'debts', 'pension'] },
        },
      ),
      { minimumCell: 5 },
    )
    for (const form of [toMarkdown, toCsv, toRows]) expect(form(alike)).toEqual(form(published))
  })

  it('goes into CSV with its hidden counts', () => {
    expect(toCsv(published)).toContain('Bunnik (GM0312);Schulden;×\r\n')
    expect(toCsv(published)).toContain('Totaal;Totaal;1323\r\n')
  })

  it('needs no legend where nothing is hidden', () => {
    const all = publishTally(byQuestion, { minimumCell: 3 })
    expect(toMarkdown(all)).not.toContain('×')
  })
})

describe('indicators', () => {
  const year = publishTally(tally(list, { by: 'question' }), { minimumCell: 5 })

  it('stand in a row each, with what they are compared with', () => {
    const rows = toRows(indicators(year, { inhabitants: 10_000, previousYear: year }))
    expect(rows[0]).toEqual({
      indicator: 'Vragen',
      count: 1323,
      share: null,
      before: 1323,
      difference: 0,
      change: '0.0',
      per1000: '132.3',
    })
  })

  it('leave out columns of which nothing is known', () => {
    expect(Object.keys(toRows(indicators(year))[0] ?? {})).toEqual(['indicator', 'count', 'share'])
  })

  it('hide what is hidden, and what rests on it', () => {
    const rows = toRows(indicators(published))
    const debts = rows.find(({ indicator }) => String(indicator).endsWith('Schulden'))
    const bunnik = rows.find(({ indicator }) => String(indicator).includes('Bunnik'))
    expect(bunnik?.['indicator']).toBe('Vragen, gemeente: Bunnik (GM0312)')
    expect(bunnik?.['count']).toBe(21)
    expect(debts?.['count']).toBe(11)
    const small = publishTally(tally(visits(2, 'GM0312', 'digid'), { by: 'question' }), {
      minimumCell: 5,
    })
    const [total] = toRows(indicators(small))
    expect(total).toEqual({ indicator: 'Vragen', count: '×', share: null })
  })
})

describe('results in a statement', () => {
  const account = jointAccount({ ...small, results: { Zeist: publishedOf('GM0355') } })
  const pageOf = (name: string) =>
    toMarkdown(account.statements.find(({ municipality }) => municipality.name === name))

  it('stand in the statement of the municipality, with the table', () => {
    expect(pageOf('Zeist')).toContain('## Resultaten')
    expect(pageOf('Zeist')).toContain('| Vragen | 21 |')
    expect(pageOf('Zeist')).toContain('| Zeist (GM0355) | 12 | 9 | 0 | 21 |')
  })

  it('are absent where there are none', () => {
    expect(pageOf('Bunnik')).not.toContain('Resultaten')
  })
})

describe('a help point', () => {
  it('shows hours, services, partners and routes', () => {
    const page = toMarkdown(point)
    for (const part of [
      '# Informatiepunt IDO Centrum',
      'Zeist (GM0355)',
      '| Maandag | 10:00-12:30 |',
      '| Wijkteam | publiek | verwijzing |',
      '| Wijkteam | hulpverlener | Schulden |',
    ]) {
      expect(page).toContain(part)
    }
  })

  it('is one row, and a list of them a table', () => {
    expect(toRows(point)).toEqual(toRows([point]))
    expect(toRows(point)[0]).toMatchObject({ name: 'IDO Centrum', services: 5, partners: 1 })
  })
})
