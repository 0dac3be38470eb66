import { sisaDates, sisaStatement } from 'spuk-ido'
import type { SisaInput } from 'spuk-ido'
import { sisaSchema } from 'spuk-ido/schemas'
import { Reading, toFields } from '../fields.js'
import { schemaOf } from '../schema.js'
import { both } from '../words.js'
import type { Page } from './page.js'

export const sisaPage: Page = {
  id: 'sisa',
  name: both('SiSa', 'SiSa'),
  lead: both(
    'De regels voor de SiSa-bijlage van een gemeente. Vanuit de rekening vult de werkbank ze voor u in; controleer wat als besteding telt.',
    'The lines for the SiSa annex of a municipality. From the account the workbench fills them in for you; check what counts as spending.',
  ),
  schema: () => ({ properties: { sisa: schemaOf('sisa') } }),
  hidden: ['sisa.template'],
  example: () =>
    toFields(
      {
        municipality: 'Zeist',
        year: 2023,
        stateGrant: '62.125,50',
        spending: '58.000,00',
        measure: 'subsidy-awarded',
        status: 'provisional',
      },
      'sisa',
    ),
  compute(fields) {
    const reading = new Reading(fields)
    if (Object.keys(fields).length === 0) return { shown: [], issues: [] }
    const input = reading.part(sisaSchema, 'sisa') as SisaInput | undefined
    const statement = input && reading.attempt('sisa', () => sisaStatement(input))
    if (!input || !statement) return { shown: [], issues: reading.issues }
    const dates = reading.attempt('', () => sisaDates(input.year))
    return {
      issues: reading.issues,
      explained: statement,
      shown: [
        { title: both('Regels voor SiSa', 'Lines for SiSa'), result: statement },
        ...(dates ? [{ title: both('Data', 'Dates'), result: dates }] : []),
      ],
    }
  },
}
