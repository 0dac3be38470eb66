import type {
  GrantPurpose,
  JointAccount,
  LineShare,
  Statement,
} from '../../accountability/index.js'
import { spanInWords } from '../../core/calendar/index.js'
import type { Text } from '../../core/result/index.js'
import { column, facts, tableOf } from '../model.js'
import type { Cell, Document, Table } from '../model.js'
import {
  ACCOUNT_STATUSES,
  heading,
  paragraph,
  percent,
  pointBlocks,
  warningBlocks,
} from './parts.js'
import { answerTable, harmonisedBlocks } from './requirements.js'
import { resultBlocks } from './tally.js'

const PURPOSES: Readonly<Record<GrantPurpose | 'outside', Text>> = {
  library: {
    nl: 'Bibliotheek (inrichten en in stand houden)',
    en: 'Library (setting up, keeping)',
  },
  promotion: { nl: 'Promotie', en: 'Promotion' },
  coordination: { nl: 'Regie op het netwerk', en: 'Coordinating the network' },
  outside: { nl: 'Buiten de uitkering', en: 'Outside the grant' },
}

const SHARINGS: Readonly<Record<LineShare['line']['sharing'], Text>> = {
  'account-weights': { nl: 'volgens de rekening', en: 'as the account' },
  'line-weights': { nl: 'eigen sleutel', en: 'weights of its own' },
  own: { nl: 'alleen uw gemeente', en: 'your municipality only' },
}

const ROUNDING: Text = {
  nl: 'Elk bedrag is het exacte deel, naar boven of naar beneden afgerond op een cent, zo dat regels, doelen en gemeenten samen op de cent sluiten.',
  en: 'Each amount is the exact part, rounded up or down to a cent so that lines, purposes and municipalities together tie to the cent.',
}

/** Line × municipality with its margins. */
function accountTable({ lines, table, statements, totals }: JointAccount): Table {
  const codes = statements.map(({ municipality }) => municipality.code)
  const total = (label: Text, purpose: GrantPurpose | 'outside', sum: Cell): readonly Cell[] => [
    label,
    PURPOSES[purpose],
    sum,
    ...codes.map((code) => table.groupTotals[purpose]?.[code] ?? null),
  ]
  const subtotal = { nl: 'Subtotaal', en: 'Subtotal' }
  const used = (['library', 'promotion', 'coordination', 'outside'] as const).filter((purpose) =>
    lines.some((line) => line.purpose === purpose),
  )
  return {
    type: 'table',
    columns: [
      column('line', 'Regel', 'Line'),
      column('purpose', 'Doel', 'Purpose'),
      column('total', 'Totaal', 'Total'),
      ...statements.map(({ municipality: { code, name } }) => column(code, name, name)),
    ],
    rows: [
      ...lines.map((line): readonly Cell[] => [
        line.label,
        PURPOSES[line.purpose],
        line.amount,
        ...codes.map((code) => table.cells[line.id]?.[code] ?? null),
      ]),
      ...used.map((purpose) =>
        total(
          subtotal,
          purpose,
          purpose === 'outside' ? totals.outside : totals.byPurpose[purpose],
        ),
      ),
      [
        { nl: 'Totaal', en: 'Total' },
        '',
        table.total,
        ...codes.map((code) => table.columnTotals[code] ?? null),
      ],
    ],
  }
}

function balances({ statements, totals }: JointAccount): Table {
  return tableOf(
    [...statements, { ...totals, municipality: { code: '', name: '' } }],
    [
      ['code', 'Code', 'Code', ({ municipality }) => municipality.code],
      [
        'name',
        'Gemeente',
        'Municipality',
        ({ municipality }) => municipality.name || { nl: 'Samen', en: 'Together' },
      ],
      ['opening', 'Beginsaldo', 'Opening', ({ opening }) => opening],
      ['granted', 'Toegekend', 'Granted', ({ granted }) => granted],
      ['corrections', 'Correcties', 'Corrections', ({ corrections }) => corrections],
      ['available', 'Beschikbaar', 'Available', ({ available }) => available],
      ['spent', 'Besteed', 'Spent', ({ spent }) => spent],
      ['balance', 'Saldo', 'Balance', ({ balance }) => balance],
    ],
  )
}

function jointAccount(account: JointAccount): Document {
  const { library, year, period, status, version, requirements, warnings } = account
  const days = spanInWords(period)
  return {
    title: {
      nl: `Gezamenlijke rekening ${year} van ${library.name}`,
      en: `Joint account ${year} of ${library.name}`,
    },
    blocks: [
      paragraph({
        nl: `Periode ${days.nl}. Status: ${ACCOUNT_STATUSES[status].nl}, versie ${version}.`,
        en: `Period ${days.en}. Status: ${ACCOUNT_STATUSES[status].en}, version ${version}.`,
      }),
      heading('Kosten en inkomsten per gemeente', 'Costs and income by municipality'),
      accountTable(account),
      ...account.explanation.assumptions.map(({ text }) => paragraph(text)),
      heading('Saldo per gemeente', 'Balance by municipality'),
      balances(account),
      ...(requirements.requirements.length > 0 ? harmonisedBlocks(requirements) : []),
      ...warningBlocks(warnings),
      ...pointBlocks(account.judgementPoints),
    ],
  }
}

const BUDGET = ['budget', 'Begroot', 'Budget', ({ budget }: LineShare) => budget] as const

function lineTable({ lines }: Statement): Table {
  const planned = lines.some(({ budget }) => budget !== undefined)
  return tableOf(lines, [
    ['line', 'Regel', 'Line', ({ line }) => line.label],
    ['purpose', 'Doel', 'Purpose', ({ line }) => PURPOSES[line.purpose]],
    ['sharing', 'Verdeling', 'Sharing', ({ line }) => SHARINGS[line.sharing]],
    ['total', 'Hele bedrag', 'Whole amount', ({ line }) => line.amount],
    ['part', 'Deel in %', 'Part in %', ({ part }) => percent(part)],
    ['amount', 'Uw deel', 'Your part', ({ amount }) => amount],
    ...(planned ? [BUDGET] : []),
  ])
}

function statement(one: Statement): Document {
  const { municipality, library, year, period, status, version, byPurpose, reconciliation } = one
  const { name, code } = municipality
  const budget = one.budget
  return {
    title: {
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
        ['Versie', 'Version', version],
      ]),
      heading('Beschikbaar en besteed', 'Available and spent'),
      facts([
        ['Saldo van het jaar ervoor', 'Balance of the year before', one.opening],
        ['Toegekend', 'Granted', one.granted],
        ...one.correctionList.map(
          (correction) =>
            [
              `Correctie ${correction.year}: ${correction.reason}`,
              `Correction ${correction.year}: ${correction.reason}`,
              correction.amount,
            ] as const,
        ),
        ['Beschikbaar', 'Available', one.available],
        [PURPOSES.library.nl, PURPOSES.library.en, byPurpose.library],
        [PURPOSES.promotion.nl, PURPOSES.promotion.en, byPurpose.promotion],
        [PURPOSES.coordination.nl, PURPOSES.coordination.en, byPurpose.coordination],
        ['Besteed', 'Spent', one.spent],
        ['Saldo', 'Balance', one.balance],
        ...(budget ? [['Begroot', 'Budget', budget.spent] as const] : []),
        ...(one.outside.cents === 0
          ? []
          : [
              [
                'Uw deel van kosten buiten de uitkering (niet meegeteld)',
                'Your part of costs outside the grant (not counted)',
                one.outside,
              ] as const,
            ]),
      ]),
      heading('Hoe is verdeeld', 'How it was shared'),
      paragraph(one.sharing),
      paragraph(ROUNDING),
      lineTable(one),
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
      ...(one.answers.length > 0
        ? [heading('Wat u vroeg', 'What you asked'), answerTable(one.answers)]
        : []),
      ...(one.results ? [heading('Resultaten', 'Results'), ...resultBlocks(one.results)] : []),
      ...pointBlocks(one.judgementPoints),
      heading('Ondertekening', 'Signature'),
      facts([
        ['Plaats en datum', 'Place and date', ''],
        ['Naam en functie', 'Name and function', ''],
        ['Handtekening', 'Signature', ''],
      ]),
    ],
  }
}

function statements(list: readonly Statement[]): Document {
  const years = [...new Set(list.map(({ year }) => year))].join(', ')
  return {
    title: { nl: `Verantwoordingen ${years}`, en: `Statements ${years}` },
    blocks: [
      tableOf(list, [
        ['code', 'Code', 'Code', ({ municipality }) => municipality.code],
        ['name', 'Gemeente', 'Municipality', ({ municipality }) => municipality.name],
        ['available', 'Beschikbaar', 'Available', ({ available }) => available],
        ['spent', 'Besteed', 'Spent', ({ spent }) => spent],
        ['balance', 'Saldo', 'Balance', ({ balance }) => balance],
      ]),
    ],
  }
}

/** Documents of the accountability room. */
export const accountabilityDocuments = {
  'joint-account': { one: jointAccount },
  statement: { one: statement, many: statements },
}
