import type { Statement } from '../../accountability/index.js'
import { sumEuros } from '../../core/money/index.js'
import type { Text } from '../../core/result/index.js'
import { column, facts, lastOf, tableOf } from '../model.js'
import type { Block, Cell, Document, Table } from '../model.js'
import { ACCOUNT_STATUSES, heading, paragraph, pointBlocks, wordsFor } from './parts.js'
import { answerBlocks } from './requirements.js'
import { lineTable, sharingBlocks } from './sharing.js'
import { differenceNote, plannedOf, PURPOSES, spendingTable, TOTAL, words } from './spending.js'
import { resultBlocks } from './tally.js'

function moneyBlocks(one: Statement): Block[] {
  const { openingReason, status } = one
  const { heading: spent, spent: label } = words(status)
  return [
    heading('Beschikbaar', 'Available'),
    summing([
      ['Saldo van het jaar ervoor', 'Balance of the year before', one.opening],
      ['Verleende subsidie', 'Subsidy granted', one.granted],
      ...one.correctionList.map(
        ({ year, reason, amount }) =>
          [`Correctie ${year}: ${reason}`, `Correction ${year}: ${reason}`, amount] as const,
      ),
      ['Beschikbaar', 'Available', one.available],
    ]),
    ...(openingReason
      ? [
          paragraph({
            nl: `Saldo van het jaar ervoor: ${openingReason.nl}`,
            en: `Balance of the year before: ${openingReason.en}`,
          }),
        ]
      : []),
    { type: 'heading', text: spent },
    spendingTable(one),
    ...(one.budget ? [differenceNote(status, plannedOf(one))] : []),
    heading('Saldo', 'Balance'),
    {
      ...facts([
        ['Beschikbaar', 'Available', one.available],
        [label.nl, label.en, one.spent],
        ['Saldo', 'Balance', one.balance],
      ]),
      sums: [{ row: 2, of: [0], less: [1] }],
    },
  ]
}

/** Labels and amounts of which the last is the sum. */
function summing(rows: Parameters<typeof facts>[0]): Table {
  return { ...facts(rows), sums: lastOf(rows) }
}

/** What the municipality spent itself, and the whole against the State's grant where that is known. */
function ownBlocks({ ownSpending, reconciliation, status, municipality }: Statement): Block[] {
  const own = (purpose: string) => PURPOSES[purpose as keyof typeof PURPOSES]
  const rows = ownSpending.map(({ purpose, amount, description }): readonly Cell[] => [
    description,
    own(purpose),
    amount,
  ])
  const { name } = municipality
  const title: Text =
    status === 'budget'
      ? { nl: `Wat ${name} zelf besteedt`, en: `What ${name} will spend itself` }
      : { nl: `Wat ${name} zelf besteedde`, en: `What ${name} spent itself` }
  return [
    ...(rows.length === 0
      ? []
      : [
          { type: 'heading', text: title } as const,
          {
            type: 'table',
            columns: [
              column('description', 'Omschrijving', 'Description'),
              column('purpose', 'Doel', 'Purpose'),
              column('amount', 'Bedrag', 'Amount'),
            ],
            sums: lastOf([...rows, TOTAL]),
            rows: [...rows, [TOTAL, null, sumEuros(ownSpending.map(({ amount }) => amount))]],
          } as const,
        ]),
    ...(reconciliation
      ? [
          heading(
            'Aansluiting met de uitkering van het Rijk',
            "Reconciliation with the State's grant",
          ),
          {
            sums: [{ row: 0, of: [1, 2, 3, 4] }],
            ...facts([
              ['Uitkering van het Rijk', "The State's grant", reconciliation.stateGrant],
              ['Via de bibliotheek', 'Through the library', reconciliation.throughLibrary],
              ['Eigen promotie', 'Own promotion', reconciliation.ownPromotion],
              ['Eigen regie', 'Own coordination', reconciliation.ownCoordination],
              ['Niet besteed', 'Not spent', reconciliation.notSpent],
            ]),
          },
        ]
      : []),
  ]
}

/** To be filled in by hand. */
const OPEN = '………………………………………'

function statement(one: Statement): Document {
  const { municipality, library, year, period, status, version } = one
  const { name, code } = municipality
  return {
    title:
      status === 'budget'
        ? {
            nl: `Begroting ${year} voor de gemeente ${name}`,
            en: `Budget ${year} for the municipality of ${name}`,
          }
        : {
            nl: `Verantwoording ${year} aan de gemeente ${name}`,
            en: `Statement ${year} to the municipality of ${name}`,
          },
    short: name,
    main: lineTable(one),
    blocks: [
      facts([
        ['Gemeente', 'Municipality', `${name} (${code})`],
        ['Bibliotheek', 'Library', library.name],
        ['Jaar', 'Year', String(year)],
        ['Periode', 'Period', { from: period.from, to: one.until ?? period.to }],
        ['Status', 'Status', wordsFor(ACCOUNT_STATUSES, status)],
        ['Versie', 'Version', String(version)],
      ]),
      ...moneyBlocks(one),
      ...sharingBlocks(one),
      ...ownBlocks(one),
      ...answerBlocks(one.answers, name),
      ...(one.results ? [heading('Resultaten', 'Results'), ...resultBlocks(one.results)] : []),
      ...pointBlocks(one.judgementPoints),
      heading('Ondertekening', 'Signature'),
      facts([
        ['Plaats en datum', 'Place and date', OPEN],
        ['Naam en functie', 'Name and function', OPEN],
        ['Handtekening', 'Signature', OPEN],
      ]),
    ],
  }
}

function statements(list: readonly Statement[]): Document {
  const years = [...new Set(list.map(({ year }) => year))].join(', ')
  const budgets = list.filter(({ status }) => status === 'budget').length
  const [kind, spent] =
    budgets === list.length
      ? [{ nl: 'Begrotingen', en: 'Budgets' }, words('budget').spent]
      : budgets === 0
        ? [{ nl: 'Verantwoordingen', en: 'Statements' }, words('final').spent]
        : [
            { nl: 'Begrotingen en verantwoordingen', en: 'Budgets and statements' },
            words('final').spent,
          ]
  return {
    title: { nl: `${kind.nl} ${years}`, en: `${kind.en} ${years}` },
    blocks: [
      tableOf(list, [
        ['code', 'Code', 'Code', ({ municipality }) => municipality.code],
        ['name', 'Gemeente', 'Municipality', ({ municipality }) => municipality.name],
        ['available', 'Beschikbaar', 'Available', ({ available }) => available],
        ['spent', spent.nl, spent.en, (one) => one.spent],
        ['balance', 'Saldo', 'Balance', ({ balance }) => balance],
      ]),
    ],
  }
}

/** Documents of one municipality's part in an account. */
export const statementDocuments = {
  statement: { one: statement, many: statements },
}
