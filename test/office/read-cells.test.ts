import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grantsFor, isSpukError, spread } from '../../src/index.js'
import { readCells, toWorkbook } from '../../src/office/index.js'
import { Progress } from '../../src/core/result/index.js'
import { openArchive } from '../../src/office/unpack.js'
import { sheetXml, unpackedSizes, workbookOf } from './workbook-files.js'

const codes = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: unknown) => (isSpukError(error) ? error.issues.map(({ code }) => code).join() : error),
  )

const one = (rows: string, after?: string) => workbookOf({ sheets: [sheetXml(rows, after)] })

describe('readCells of a workbook', () => {
  it('has the cells that toWorkbook wrote, codes as text', async () => {
    const { sheets } = await readCells(await toWorkbook([grantsFor(2023)]))
    const [sheet] = sheets
    expect(sheet?.name).toBe('Specifieke uitkering IDO 2023')
    expect(sheet?.rows[1]?.slice(0, 4)).toEqual(['Code', 'Gemeente', 'Jaar', 'Uitkering'])
    expect(sheet?.rows[2]?.[0]).toMatch(/^GM\d{4}$/)
    expect(typeof sheet?.rows[2]?.[3]).toBe('number')
  })

  it('reads days by the date system of the workbook, and moments to the second', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="1"><v>45000.4375</v></c></row>'
    const in1900 = await readCells(one(rows))
    expect(in1900.sheets[0]?.rows).toEqual([['2023-03-15', '2023-03-15T10:30:00']])
    const in1904 = await readCells(
      workbookOf({ sheets: [sheetXml(rows)], workbook: '<workbookPr date1904="1"/>' }),
    )
    expect(in1904.sheets[0]?.rows[0]?.[0]).toBe('2027-03-16')
  })

  it('computes no formula: it has the stored value, and what has none is reported', async () => {
    const read = await readCells(
      one(
        '<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="C1"><f>A1</f></c>' +
          '<c r="D1" t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>',
      ),
    )
    expect(read.sheets[0]?.rows).toEqual([[3]])
    expect(read.issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'office/formula-without-value Op het blad “Blad1” hebben 1 formules geen bewaarde uitkomst: C1. Die cellen zijn als leeg gelezen.',
      'office/error-value Op het blad “Blad1” hebben 1 cellen een foutwaarde, zoals #VERW!: D1. Zij zijn als leeg gelezen.',
    ])
  })

  it('reports merged cells, and hidden rows, columns and sheets; their cells are read', async () => {
    const read = await readCells(
      workbookOf({
        sheets: [
          `<cols><col min="2" max="3" hidden="1"/></cols>${sheetXml(
            '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>0344</t></is></c></row>',
            '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
          )}`,
        ],
        sheetState: 'state="hidden"',
      }),
    )
    expect(read.sheets).toEqual([
      {
        name: 'Blad1',
        rows: [[], ['0344']],
        merged: ['A2:B2'],
        hiddenRows: [2],
        hiddenColumns: ['B', 'C'],
      },
    ])
    expect(read.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning office/hidden-sheet',
      'warning office/merged-cells',
      'warning office/hidden-rows',
      'warning office/hidden-columns',
    ])
  })

  it('keeps fifteen digits of a number, as a spreadsheet does', async () => {
    const read = await readCells(one('<row r="1"><c r="A1"><v>1234.5600000000002</v></c></row>'))
    expect(read.sheets[0]?.rows).toEqual([[1234.56]])
  })
})

describe('limits of a workbook', () => {
  const cell = (address: string) =>
    `<row r="${address.replace(/\D/g, '')}"><c r="${address}"><v>1</v></c></row>`

  it('five million cells from the first to the last, also where those between are empty', async () => {
    expect(await codes(readCells(one(cell('E1000000'))))).toBe('nothing')
    expect(await codes(readCells(one(cell('F1000000'))))).toBe('input/too-many')
    expect(await codes(readCells(one(cell('XFD1048576'))))).toBe('input/too-many')
  })

  it.each(['A0', 'A1048577', 'XFE1', 'AAAAAA1', 'A99999999999', '1A', ''])(
    'no cell at %j',
    async (address) => {
      const xml = `<row r="1"><c r="${address}"><v>1</v></c></row>`
      expect(await codes(readCells(one(xml)))).toBe('office/unreadable-workbook')
    },
  )

  it('no row or cell that another reader could see elsewhere', async () => {
    for (const xml of [
      '<row r="1" x:r="99999999"><c r="A1"/></row>',
      '<row r="1"><c r="A1" x:r="XFD1048576"><v>1</v></c></row>',
      '<row r="1"><c a=">" r="XFD1048576"><v>1</v></c></row>',
      '<!-- --><row r="1"/>',
      '<row r="1e9"/>',
    ]) {
      expect(await codes(readCells(one(xml)))).toBe('office/unreadable-workbook')
    }
  })

  it('a thousand sheets', async () => {
    const sheets = Array.from({ length: 1001 }, () => sheetXml(''))
    expect(await codes(readCells(workbookOf({ sheets })))).toBe('input/too-many')
  })

  it('500 MB unpacked, by what the file says of itself', async () => {
    const file = one(cell('A1'))
    const sizes = unpackedSizes(file)
    sizes.set('xl/worksheets/sheet1.xml', 500_000_001)
    expect(await codes(readCells(file))).toBe('office/too-large')
  })

  it('counts what is unpacked, whatever the file says of itself', async () => {
    const bomb = zipSync({ a: [new Uint8Array(1_000_001), { level: 9 }] })
    expect(bomb.length).toBeLessThan(2000)
    const unpack = async (most: number) =>
      (await openArchive(bomb, new Progress(undefined, 1), most).read('a'))?.length
    expect(await unpack(1_000_001)).toBe(1_000_001)
    expect(await codes(unpack(1_000_000))).toBe('office/too-large')
    unpackedSizes(bomb).set('a', 10)
    expect(await codes(unpack(1_000_000))).toBe('office/too-large')
    // Not more than is allowed, but more than was said: it may be anything.
    expect(await codes(unpack(2_000_000))).toBe('office/unreadable-workbook')
  })

  it('100 MB as it is', async () => {
    const large = new Uint8Array(100_000_001)
    large.set([0x50, 0x4b, 3, 4])
    expect(await codes(readCells(large))).toBe('office/too-large')
    expect(await codes(readCells(' '.repeat(100_000_001)))).toBe('office/too-large')
  })

  it('refuses what is damaged, old, empty or no file, and every file cut short', async () => {
    const whole = one(cell('A1'))
    for (let length = 4; length < whole.length; length += 37) {
      expect(await codes(readCells(whole.slice(0, length)))).toBe('office/unreadable-workbook')
    }
    expect(await codes(readCells(zipSync({ 'a.txt': strToU8('a') })))).toBe(
      'office/unreadable-workbook',
    )
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)
    expect(await codes(readCells(old))).toBe('office/old-workbook')
    expect(await codes(readCells(new Uint8Array()))).toBe('office/empty-file')
    expect(await codes(readCells(' \n'))).toBe('office/empty-file')
    expect(await codes(readCells(7 as never))).toBe('input/wrong-type')
  })
})

describe('a file that was changed in any byte', () => {
  it('gives cells or says that it cannot be read', async () => {
    const whole = await toWorkbook([spread('10.00', ['2024-03', '2024-04'])])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (changes) => {
          const changed = whole.slice()
          for (const [at, byte] of changes) changed[at] = byte
          const said = await codes(readCells(changed))
          expect(['nothing', 'office/unreadable-workbook', 'office/too-large']).toContain(said)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('readCells of a text', () => {
  const rowsOf = async (text: string | Uint8Array) => (await readCells(text)).sheets[0]?.rows

  it('reads CSV with the separator of its first line, and pasted cells', async () => {
    const cells = [
      ['Rekening', 'Bedrag'],
      ['0410', '1.234,56'],
    ]
    expect(await rowsOf('Rekening;Bedrag\r\n0410;1.234,56\r\n\r\n')).toEqual(cells)
    expect(await rowsOf('Rekening\tBedrag\n0410\t1.234,56')).toEqual(cells)
    expect(await rowsOf('\ufeff"Rekening",Bedrag\n0410,"1.234,56"\n')).toEqual(cells)
    expect(await rowsOf('"a;b"\tc\n')).toEqual([['a;b', 'c']])
  })

  it('reads UTF-8, what a spreadsheet calls Unicode text, and files of old Windows programs', async () => {
    const rows = [['Súdwest-Fryslân', '€ 1']]
    expect(await rowsOf(strToU8('Súdwest-Fryslân;€ 1'))).toEqual(rows)
    expect(
      await rowsOf(Uint8Array.from(Buffer.from('Súdwest-Fryslân;\u0080 1', 'latin1'))),
    ).toEqual(rows)
    const wide = Buffer.from('\ufeffSúdwest-Fryslân\t€ 1', 'utf16le')
    expect(await rowsOf(Uint8Array.from(wide))).toEqual(rows)
  })

  it('reports quotation marks that do not match', async () => {
    const { issues } = await readCells('a;b\n"1;2\n')
    expect(issues.map(({ code }) => code)).toEqual(['office/broken-quotes'])
  })

  it('five million cells', async () => {
    expect(await codes(readCells(';'.repeat(5_000_000)))).toBe('input/too-many')
  })

  it('says how far it is, and stops when it is asked to', async () => {
    const text = 'a;b\n'.repeat(30_000)
    const seen: number[] = []
    await readCells(text, { onProgress: (done) => void seen.push(done) })
    expect(seen).toEqual([10_000, 20_000, 30_000])
    const controller = new AbortController()
    const stopped = readCells(text, {
      onProgress: () => {
        controller.abort()
      },
      signal: controller.signal,
    })
    expect(await codes(stopped)).toBe('input/stopped')
    expect(await codes(readCells('a', { signal: AbortSignal.abort() }))).toBe('input/stopped')
    expect(await codes(readCells('a', { onProgress: 1 } as never))).toBe('input/wrong-type')
  })
})
