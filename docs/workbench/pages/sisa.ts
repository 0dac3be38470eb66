import { sisaDates, sisaFrom, sisaStatement } from 'spuk-ido'
import type { SisaFromOptions, SisaInput, SisaStatement, Statement } from 'spuk-ido'
import { sisaFromOptionsSchema, sisaSchema } from 'spuk-ido/schemas'
import { Reading, under } from '../fields.js'
import type { Shown } from '../result.js'
import { oneOf, schemaOf } from '../schema.js'
import { both, say } from '../words.js'
import { accountOf } from './account.js'
import type { Page, Pages } from './page.js'

export const sisaPage: Page = {
  id: 'sisa',
  name: both('SiSa', 'SiSa'),
  lead: both(
    'De regels voor de SiSa-bijlage van een gemeente, uit de rekening op deze werkbank of met de hand ingevuld. Wat als besteding telt, kiest u zelf.',
    'The lines for the SiSa annex of a municipality, from the account on this workbench or filled in by hand. You choose what counts as spending.',
  ),
  schema: (_, pages) => {
    const names = statementsOf(pages).map(({ municipality }) => municipality.name)
    return {
      properties: {
        statement: {
          ...oneOf(names),
          title: say(both('Gemeente uit de rekening', 'Municipality of the account')),
          ...(names.length === 0 && {
            description: say(both('Vul eerst de rekening in.', 'Fill in the account first.')),
          }),
        },
        options: {
          ...schemaOf('sisa-from-options'),
          title: say(both('Uit de rekening', 'From the account')),
        },
        sisa: { ...schemaOf('sisa'), title: say(both('Met de hand', 'By hand')) },
      },
    }
  },
  hidden: ['sisa.template', 'options.template'],
  example: () => ({ statement: 'Zeist', 'options.measure': 'library-costs' }),
  compute(fields, pages) {
    const reading = new Reading(fields)
    const name = fields['statement'] ?? ''
    const statements = name === '' ? [] : statementsOf(pages)
    const statement = statements.find(({ municipality }) => municipality.name === name)
    const annex = statement && fromAccount(reading, statement)
    const isTyped = Object.values(under(fields, 'sisa')).some((text) => text.trim() !== '')
    const input = isTyped ? (reading.part(sisaSchema, 'sisa') as SisaInput | undefined) : undefined
    const typed = input && reading.attempt('sisa', () => sisaStatement(input))
    const year = annex?.year ?? typed?.year
    const dates = year === undefined ? undefined : reading.attempt('', () => sisaDates(year))
    const all = annex ? everyAnnex(statements, annex) : undefined
    const shown: readonly Shown[] = [
      ...(annex ? [{ title: both(`SiSa van ${name}`, `SiSa of ${name}`), result: annex }] : []),
      ...(all
        ? [
            {
              title: both('SiSa van alle gemeenten', 'SiSa of all municipalities'),
              result: all,
              closed: true,
            },
          ]
        : []),
      ...(typed ? [{ title: both('SiSa, met de hand', 'SiSa, by hand'), result: typed }] : []),
      ...(dates ? [{ title: both('Data', 'Dates'), result: dates }] : []),
    ]
    const explained = annex ?? typed
    return { shown, issues: reading.issues, ...(explained && { explained }) }
  },
}

const statementsOf = (pages: Pages): readonly Statement[] =>
  accountOf(new Reading(pages['account'] ?? {}))?.statements ?? []

function fromAccount(reading: Reading, statement: Statement): SisaStatement | undefined {
  const options = reading.part(sisaFromOptionsSchema, 'options') as SisaFromOptions | undefined
  return options && reading.attempt('options', () => sisaFrom(statement, options))
}

/** All municipalities by the same measure; none where that cannot be: some amounts are of one municipality. */
function everyAnnex(
  statements: readonly Statement[],
  { measure }: SisaStatement,
): readonly SisaStatement[] | undefined {
  return new Reading({}).attempt('', () => statements.map((one) => sisaFrom(one, { measure })))
}
