import type { Statement } from '../../accountability/index.js'
import { euro, sumEuros } from '../../core/money/index.js'
import type { Locale, Text } from '../../core/result/index.js'
import { cellText } from '../cell.js'
import { column, facts, NONE, tableOf } from '../model.js'
import type { Block, Cell, Document, Table } from '../model.js'
import { ACCOUNT_STATUSES, heading, paragraph, percent, pointBlocks, rounded } from './parts.js'
import { answerBlocks } from './requirements.js'
import { PURPOSES, SHORT, spendingTable, TOTAL, words } from './spending.js'
import { resultBlocks } from './tally.js'

type Share = Statement['lines'][number]

/** Why amounts differ by a cent from what somebody computes apart. */
export const ROUNDING: Text = {
  nl: 'Elk bedrag is het exacte deel, naar boven of naar beneden afgerond op een cent, zo dat regels, doelen en gemeenten samen op de cent sluiten.',
  en: 'Each amount is the exact part, rounded up or down to a cent so that lines, purposes and municipalities together tie to the cent.',
}

/** A weight for people; what was granted is an amount. */
function weightText(weight: string, locale: Locale, by?: Statement['weighedBy']): string {
  if (by === 'granted') return euro(weight).format(locale)
  return cellText(weight.includes('/') ? rounded(weight, 2) : { numeral: weight }, locale)
}

/** By which key a line was shared; of weights of its own, which of which. */
function sharingOf({ line, weighing }: Share): Text {
  const { own, all } = weighing
  switch (line.sharing) {
    case 'account-weights':
      return { nl: 'gedeeld', en: 'shared' }
    case 'own':
      return { nl: 'alleen uw gemeente', en: 'your municipality only' }
    case 'line-weights':
      return {
        nl: `eigen sleutel: ${weightText(own, 'nl')} van ${weightText(all, 'nl')}`,
        en: `weights of its own: ${weightText(own, 'en')} of ${weightText(all, 'en')}`,
      }
  }
}

/** Which weight of which is the municipality's part of shared lines. */
function weighingText(one: Statement): Text | undefined {
  const share = one.lines.find(({ line }) => line.sharing === 'account-weights')
  if (!share) return undefined
  const { name } = one.municipality
  const figures = (locale: Locale) => {
    const shown = (weight: string) => weightText(weight, locale, one.weighedBy)
    const { own, all } = share.weighing
    return [shown(own), shown(all), `${cellText(percent(share.part), locale)}%`] as const
  }
  const [[own, all, part], [ownEn, allEn, partEn]] = [figures('nl'), figures('en')]
  switch (one.weighedBy) {
    case 'granted':
      return {
        nl: `${name} kende ${own} toe, van ${all} samen: ${part}.`,
        en: `${name} granted ${ownEn} of ${allEn} together: ${partEn}.`,
      }
    case 'inhabitants':
      return {
        nl: `${name} telt voor ${own} van ${all} inwoners samen: ${part}.`,
        en: `${name} counts for ${ownEn} of ${allEn} inhabitants together: ${partEn}.`,
      }
    case 'weights':
      return {
        nl: `Het gewicht van ${name} is ${own}, van ${all} samen: ${part}.`,
        en: `The weight of ${name} is ${ownEn} of ${allEn} together: ${partEn}.`,
      }
  }
}

const lineColumns: Parameters<typeof tableOf<Share>>[1] = [
  ['line', 'Regel', 'Line', ({ line }) => line.label],
  ['purpose', 'Doel', 'Purpose', ({ line }) => SHORT[line.purpose]],
  ['sharing', 'Verdeling', 'Sharing', sharingOf],
  ['total', 'Hele bedrag', 'Whole amount', ({ line }) => line.amount],
  ['part', 'Uw deel in %', 'Your part in %', ({ part }) => percent(part)],
  ['amount', 'Uw deel', 'Your part', ({ amount }) => amount],
]

/** The lines that the municipality bears a part of; `none` stands where a line had no budget. */
function lineTable({ lines, budget }: Statement, none: Cell = null): Table {
  return tableOf(lines, [
    ...lineColumns,
    ...(budget
      ? [
          [
            'budget',
            'Uw deel begroot',
            'Your part budgeted',
            (one: Share) => one.budget ?? none,
          ] as const,
        ]
      : []),
  ])
}

function sharingBlocks(one: Statement): Block[] {
  const { lines, budget } = one
  const weighing = weighingText(one)
  const table = lineTable(one, NONE)
  const total: readonly Cell[] = [
    TOTAL,
    null,
    null,
    sumEuros(lines.map(({ line }) => line.amount)),
    null,
    sumEuros(lines.map(({ amount }) => amount)),
    ...(budget ? [budget.spent.plus(budget.outside)] : []),
  ]
  return [
    one.status === 'budget'
      ? heading('Hoe wordt verdeeld', 'How it will be shared')
      : heading('Hoe is verdeeld', 'How it was shared'),
    paragraph(one.sharing),
    ...(weighing ? [paragraph(weighing)] : []),
    ...(lines.length > 0
      ? [paragraph(ROUNDING), { ...table, rows: [...table.rows, total] }]
      : [paragraph({ nl: 'Er zijn geen regels.', en: 'There are no lines.' })]),
  ]
}

function moneyBlocks(one: Statement): Block[] {
  const { openingReason, status } = one
  const { heading: spent, spent: label } = words(status)
  return [
    heading('Beschikbaar', 'Available'),
    facts([
      ['Saldo van het jaar ervoor', 'Balance of the year before', one.opening],
      ['Toegekend', 'Granted', one.granted],
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
    heading('Saldo', 'Balance'),
    facts([
      ['Beschikbaar', 'Available', one.available],
      [label.nl, label.en, one.spent],
      ['Saldo', 'Balance', one.balance],
    ]),
  ]
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
            rows: [...rows, [TOTAL, null, sumEuros(ownSpending.map(({ amount }) => amount))]],
          } as const,
        ]),
    ...(reconciliation
      ? [
          heading(
            'Aansluiting met de uitkering van het Rijk',
            "Reconciliation with the State's grant",
          ),
          facts([
            ['Uitkering van het Rijk', "The State's grant", reconciliation.stateGrant],
            ['Via de bibliotheek', 'Through the library', reconciliation.throughLibrary],
            ['Eigen promotie', 'Own promotion', reconciliation.ownPromotion],
            ['Eigen regie', 'Own coordination', reconciliation.ownCoordination],
            ['Niet besteed', 'Not spent', reconciliation.notSpent],
          ]),
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
    main: lineTable(one),
    blocks: [
      facts([
        ['Gemeente', 'Municipality', `${name} (${code})`],
        ['Bibliotheek', 'Library', library.name],
        ['Jaar', 'Year', String(year)],
        ['Periode', 'Period', { from: period.from, to: one.until ?? period.to }],
        ['Status', 'Status', ACCOUNT_STATUSES[status]],
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
