import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { euro, isSpukError, jointAccount, sumEuros } from '../../src/index.js'
import { readCells, readLedger } from '../../src/office/index.js'
import type { LedgerMapping } from '../../src/office/index.js'
import { sheetXml, workbookOf } from './workbook-files.js'

const mapping: LedgerMapping = {
  columns: { account: 'Grootboek', amount: 'Bedrag', side: 'D/C', costCentre: 'Kpl' },
  accounts: {
    '0410': { purpose: 'library', label: 'Loon' },
    '8000': { purpose: 'library', kind: 'income' },
    '4500': { purpose: 'promotion' },
  },
  costCentres: { '20': 'Zeist' },
  period: { from: '2023-01-01', to: '2023-12-31' },
}
const HEAD = 'Uitdraai 2023\n;;;;;\nGrootboek;Kpl;Omschrijving;Datum;Bedrag;D/C\n'
const ledgerOf = async (rows: string, own: LedgerMapping = mapping) =>
  readLedger(await readCells(HEAD + rows), own)

const codeOf = (call: () => unknown) => {
  try {
    call()
    return 'nothing'
  } catch (error) {
    return isSpukError(error) ? error.issues.map(({ code }) => code).join() : String(error)
  }
}

describe('readLedger', () => {
  it('adds bookings up by account and municipality; debit is cost, credit of income is income', async () => {
    const ledger = await ledgerOf(
      [
        '0410;20;jan;31-1-2023;1.234,56;D',
        '0410;20;feb;28-2-2023;€ 100,00;d',
        '0410;20;terug;1-3-2023;34,56;C',
        '0410;10;jan;31-1-2023;10,00-;D',
        '8000;;zaal;31-1-2023;25,00;C',
      ].join('\n'),
    )
    expect(ledger.lines).toEqual([
      {
        id: '0410 GM0355',
        label: 'Loon',
        kind: 'cost',
        purpose: 'library',
        municipality: 'GM0355',
        amount: euro('1300.00'),
      },
      { id: '0410', label: 'Loon', kind: 'cost', purpose: 'library', amount: euro('-10.00') },
      { id: '8000', label: 'zaal', kind: 'income', purpose: 'library', amount: euro('25.00') },
    ])
    expect(ledger.issues).toEqual([])
    expect(ledger.bookings[2]).toEqual({
      address: 'E6',
      amount: euro('-34.56'),
      line: '0410 GM0355',
    })
    expect(String(ledger.total)).toBe('1265.00')
    const account = jointAccount({
      library: { name: 'Voorbeeld' },
      year: 2023,
      status: 'final',
      members: [
        { municipality: 'Zeist', granted: '1000' },
        { municipality: 'Bunnik', granted: '1000' },
      ],
      lines: ledger.lines,
    })
    expect(account.totals.spent).toEqual(euro('1265.00'))
  })

  it('reports what is left out, with the cell', async () => {
    const { issues, unmapped, lines, mapped, total } = await ledgerOf(
      [
        '0410;;goed;1-1-2023;1,00;D',
        '9999;;wat is dit;1-1-2023;2,00;D',
        '0410;;vorig jaar;31-12-2022;4,00;D',
        '0410;;geen bedrag;1-1-2023;veel;D',
        '0410;;geen dag;31-2-2023;8,00;D',
        '0410;;kant;1-1-2023;16,00;X',
        ';;Totaal;;31,00;',
      ].join('\n'),
    )
    expect(issues.map(({ code, path }) => `${path.join()} ${code}`)).toEqual([
      'A5 office/account-unknown',
      'D6 office/booking-outside',
      'E7 office/not-an-amount',
      'D8 office/not-a-day',
      'F9 office/not-listed',
      'A10 office/account-unknown',
    ])
    expect(lines.map(({ amount }) => String(amount))).toEqual(['1.00'])
    // The side of one row is not known, so its amount is not either.
    expect([mapped, unmapped, total].map(String)).toEqual(['1.00', '45.00', '46.00'])
  })

  it('takes a workbook, with its numbers, days and sheet in the address', async () => {
    const text = (address: string, value: string) =>
      `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`
    const sheet = sheetXml(
      `<row r="1">${text('A1', 'Rekening')}${text('B1', 'Datum')}${text('C1', 'Debet')}${text('D1', 'Credit')}</row>` +
        '<row r="2"><c r="A2"><v>4500</v></c><c r="B2" s="1"><v>45000</v></c><c r="C2"><v>12.1</v></c></row>' +
        '<row r="4"><c r="A4"><v>4500</v></c><c r="B4" s="1"><v>45000</v></c><c r="D4"><v>0.005</v></c></row>',
    )
    const cells = await readCells(workbookOf({ sheets: [sheetXml(''), sheet] }))
    const { accounts = {} } = mapping
    const ledger = readLedger(cells, { accounts })
    expect(ledger.lines.map(({ amount }) => String(amount))).toEqual(['12.10'])
    expect(ledger.bookings[0]?.address).toBe('Blad2!C2')
    expect(ledger.issues.map(({ code, path }) => `${path.join()} ${code}`)).toEqual([
      'Blad2!D4 office/not-an-amount',
    ])
    const twice = readLedger(await readCells('Rekening;Bedrag;Debet\n4500;1;1\n'), { accounts })
    expect(twice.issues.map(({ code }) => code)).toEqual(['office/both-sides'])
  })

  it('gives a line for each booking where that is asked', async () => {
    const { lines } = await ledgerOf('0410;;a;;1,00;D\n0410;;b;;2,00;D\n', {
      ...mapping,
      per: 'booking',
    })
    expect(lines.map(({ id, amount }) => `${id} ${amount.toString()}`)).toEqual([
      'A4 1.00',
      'A5 2.00',
    ])
  })

  it('refuses a mapping that does not fit, and stops when it is asked to', async () => {
    const cells = await readCells('a;b\n1;2\n')
    expect(codeOf(() => readLedger(cells))).toBe('office/missing-columns')
    expect(codeOf(() => readLedger(cells, mapping))).toBe('office/missing-columns')
    expect(codeOf(() => readLedger(cells, { costCentres: { 1: 'Zesit' } }))).toBe(
      'municipality/unknown',
    )
    expect(codeOf(() => readLedger({ kind: 'cells', sheets: 1 } as never))).toBe('input/wrong-type')
    expect(codeOf(() => readLedger(cells, {}, { signal: { aborted: true } }))).toBe('input/stopped')
  })

  it('loses no cent: what has a line and what was left out are the whole', async () => {
    const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 })
    const row = fc.record({
      account: fc.constantFrom('0410', '8000', '4500', '9999', ''),
      centre: fc.constantFrom('20', '30', ''),
      cents,
      side: fc.constantFrom('D', 'C', ''),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const text = rows.map(
          (one) => `${one.account};${one.centre};x;;${euro(one.cents / 100).format()};${one.side}`,
        )
        const { total, mapped, unmapped, lines } = await ledgerOf(text.join('\n'))
        const signed = rows.map(({ cents: size, side }) => (side === 'C' ? -size : size))
        expect(total.cents).toBe(signed.reduce((sum, size) => sum + size, 0))
        expect(mapped.plus(unmapped)).toEqual(total)
        const net = lines.map(({ kind, amount }) => (kind === 'income' ? amount.negate() : amount))
        expect(sumEuros(net)).toEqual(mapped)
      }),
      { numRuns: 100 },
    )
  })
})
