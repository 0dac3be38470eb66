import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  readAnnex,
  readCells,
  readLedger,
  readMembers,
  readRegistrationSheet,
  template,
} from '../../src/office/index.js'
import type { Cells, CellValue, TemplateName } from '../../src/office/index.js'

type Locale = 'nl' | 'en'

/** The template with rows filled in, by the places of its columns. */
async function filled(
  name: TemplateName,
  locale: Locale,
  ...rows: readonly (readonly CellValue[])[]
): Promise<Cells> {
  const cells = await readCells(await template(name, { locale }))
  expect(cells.issues).toEqual([])
  const [first, ...others] = cells.sheets
  if (first === undefined) throw new Error('the template has no sheet')
  return { ...cells, sheets: [{ ...first, rows: [...first.rows.slice(0, 3), ...rows] }, ...others] }
}

const id = '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11'
const point = '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10'

describe.each(['nl', 'en'] as const)(
  'a template in %s is read back without a mapping',
  (locale) => {
    const say = (nl: string, en: string) => (locale === 'nl' ? nl : en)

    it('ledger', async () => {
      const side = say('Debet', 'Debit')
      const purpose = say('Promotie', 'Promotion')
      const cells = await filled('ledger', locale, [
      '0410', null, 'Folders', '2023-04-02', 12.5, side, null, null, purpose, 'Zeist', null,
    ]) // prettier-ignore
      const { lines, issues } = readLedger(cells)
      expect(issues).toEqual([])
      expect(lines.map((line) => ({ ...line, amount: line.amount.toString() }))).toEqual([
        {
          id: '0410 GM0355 promotion',
          label: 'Folders',
          kind: 'cost',
          purpose: 'promotion',
          amount: '12.50',
          municipality: 'GM0355',
        },
      ])
    })

    it('members', async () => {
      const row = ['Zeist', '48.000,00', -250.1, null, '2023-06-30']
      const { members, issues } = readMembers(await filled('members', locale, row, ['Bunnik']))
      expect(JSON.parse(JSON.stringify(members))).toEqual([
        { municipality: 'GM0355', granted: '48000.00', opening: '-250.10', until: '2023-06-30' },
      ])
      expect(issues.map(({ code, path }) => `${path.join()} ${code}`)).toEqual([
        `${say('Gemeenten', 'Municipalities')}!B5 input/missing`,
      ])
    })

    it('annex', async () => {
      const { rows, issues } = readAnnex(await filled('annex', locale, ['Zeist', 1234.56]))
      expect(rows).toEqual([{ municipality: 'Zeist', amount: '1234.56' }])
      expect(issues).toEqual([])
    })

    it('registrations', async () => {
      const start = [id, '2024', '2024-04-02', point, 'Utrecht', 'Voorbeeld', null]
      const cells = await filled(
        'registrations',
        locale,
        [...start, say('Schulden', 'Debts'), null, 'course'],
        [...start, say('Weer', 'Weather'), null, 'course'],
      )
      const read = readRegistrationSheet(cells)
      expect(read.registrations).toEqual([
        {
          kind: 'registration',
          id,
          form: '2024',
          date: '2024-04-02',
          point,
          municipality: 'GM0344',
          library: 'Voorbeeld',
          questions: [{ question: 'debts', help: 'course' }],
        },
      ])
      expect(read.issues.map(({ path }) => path[0])).toEqual([
        say('Registraties', 'Registrations') + '!H5',
      ])
    })

    it('has lists to choose from, and columns of codes as text', async () => {
      const bytes = await template('ledger', { locale })
      const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      const choices = say('Keuzes', 'Choices')
      expect(sheet).toContain(`sqref="I4:I1003"><formula1>${choices}!$B$2:$B$5</formula1>`)
      expect(sheet).toContain('<c r="A4" s=')
      expect(sheet.indexOf('<dataValidations')).toBeGreaterThan(sheet.indexOf('</sheetData>'))
    })
  },
)
