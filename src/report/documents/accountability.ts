import type { JointAccount, SpendingTotals, Statement } from '../../accountability/index.js'
import { euro, sumEuros } from '../../core/money/index.js'
import type { Euro } from '../../core/money/index.js'
import type { Text } from '../../core/result/index.js'
import { column, facts, lastOf, NONE, numeral, tableOf } from '../model.js'
import type { Block, Cell, Document, Table } from '../model.js'
import {
  ACCOUNT_STATUSES,
  heading,
  inParts,
  paragraph,
  percent,
  pointBlocks,
  warningBlocks,
  wordsFor,
} from './parts.js'
import { harmonisedBlocks } from './requirements.js'
import { ROUNDING } from './sharing.js'
import {
  besideBudget,
  budgetCells,
  differenceNote,
  plannedOf,
  PURPOSES,
  SHORT,
  spendingTable,
  summed,
  TOTAL,
  VAT,
  words,
} from './spending.js'
import { statementDocuments } from './statement.js'

type AccountLine = JointAccount['lines'][number]

/** Line × municipality with its margins: for a program, in one. */
function accountTable({ lines, table, statements, totals }: JointAccount): Table {
  const codes = statements.map(({ municipality }) => municipality.code)
  const subtotal = { nl: 'Subtotaal', en: 'Subtotal' }
  const used = (['library', 'promotion', 'coordination', 'outside'] as const).filter((purpose) =>
    lines.some((line) => line.purpose === purpose),
  )
  const placesOf = (purpose: AccountLine['purpose']) =>
    lines.flatMap((line, i) => (line.purpose === purpose ? [i] : []))
  return {
    type: 'table',
    across: { total: 'total', of: codes },
    sums: [
      ...used.map((purpose, i) => ({ row: lines.length + i, of: placesOf(purpose) })),
      { row: lines.length + used.length, of: [...lines.keys()] },
    ],
    columns: [
      column('line', 'Regel', 'Line'),
      column('purpose', 'Doel', 'Purpose'),
      column('total', 'Totaal', 'Total'),
      ...statements.map(({ municipality: { code, name } }) => column(code, name, name)),
    ],
    rows: [
      ...lines.map((line): readonly Cell[] => [
        line.label,
        wordsFor(PURPOSES, line.purpose),
        line.amount,
        ...codes.map((code) => table.cells[line.id]?.[code] ?? null),
      ]),
      ...used.map((purpose): readonly Cell[] => [
        subtotal,
        PURPOSES[purpose],
        purpose === 'outside' ? totals.outside : totals.byPurpose[purpose],
        ...codes.map((code) => table.groupTotals[purpose]?.[code] ?? null),
      ]),
      [TOTAL, '', table.total, ...codes.map((code) => table.columnTotals[code] ?? null)],
    ],
  }
}

/** What was planned in all, where anything was. */
function budgetOf({ statements }: JointAccount): Statement['budget'] {
  const budgets = statements.flatMap(({ budget }) => budget ?? [])
  if (budgets.length === 0) return undefined
  return { ...together(budgets), actual: together(budgets.map(({ actual }) => actual)) }
}

function together(parts: readonly SpendingTotals[]): SpendingTotals {
  const sum = (figure: (part: SpendingTotals) => Euro) => sumEuros(parts.map(figure))
  return {
    spent: sum(({ spent }) => spent),
    outside: sum(({ outside }) => outside),
    byPurpose: {
      library: sum(({ byPurpose }) => byPurpose.library),
      promotion: sum(({ byPurpose }) => byPurpose.promotion),
      coordination: sum(({ byPurpose }) => byPurpose.coordination),
    },
  }
}

/** Each line with its budget beside it, and with how VAT stands in it where that is known. */
function lineTable({ lines, status, budgetTable }: JointAccount): Table {
  const budgeted = lines.filter(({ budget }) => budget !== undefined)
  const planned = budgeted.length === 0 ? 'none' : budgeted.length < lines.length ? 'some' : 'all'
  const hasVat = lines.some(({ vat }) => vat !== undefined)
  const row = (line: AccountLine): readonly Cell[] => [
    line.label,
    wordsFor(SHORT, line.purpose),
    ...(hasVat ? [line.vat === undefined ? NONE : wordsFor(VAT, line.vat)] : []),
    ...budgetCells(planned, line.amount, line.budget),
  ]
  const amountOf = ({ amount }: AccountLine) => amount
  const all = sumEuros(lines.map(amountOf))
  return {
    type: 'table',
    columns: [
      column('line', 'Regel', 'Line'),
      column('purpose', 'Doel', 'Purpose'),
      ...(hasVat ? [column('vat', 'Btw', 'VAT')] : []),
      ...besideBudget(status, planned),
    ],
    sums: lastOf([...lines, TOTAL]),
    rows: [
      ...lines.map(row),
      [
        TOTAL,
        null,
        ...(hasVat ? [null] : []),
        ...budgetCells(planned, all, budgetTable?.total, sumEuros(budgeted.map(amountOf))),
      ],
    ],
  }
}

/** What each municipality bears of each line. */
function shareTable({ lines, table, statements }: JointAccount): Table {
  const codes = statements.map(({ municipality }) => municipality.code)
  const borne = (code: string, of: readonly AccountLine[]) =>
    sumEuros(of.flatMap(({ id }) => table.cells[id]?.[code] ?? []))
  return {
    type: 'table',
    columns: [
      column('line', 'Regel', 'Line'),
      ...statements.map(({ municipality: { code, name } }) => column(code, name, name)),
    ],
    ...summed(lines, (some) => codes.map((code) => borne(code, some))),
  }
}

const WEIGHTS: Readonly<Record<Statement['weighedBy'], Text>> = {
  granted: { nl: 'Verleend', en: 'Granted' },
  inhabitants: { nl: 'Inwoners', en: 'Inhabitants' },
  weights: { nl: 'Gewicht', en: 'Weight' },
}

/** The weights of shared lines: which of which is each municipality's percentage. */
function weightBlocks({ statements }: JointAccount): Block[] {
  const shared = statements.flatMap(({ municipality, lines, weighedBy }) => {
    const share = lines.find(({ line }) => line.sharing === 'account-weights')
    return share ? [{ name: municipality.name, weighedBy, ...share }] : []
  })
  const [first] = shared
  if (!first) return []
  const label = WEIGHTS[first.weighedBy]
  const weight = (text: string): Cell =>
    first.weighedBy === 'granted' ? euro(text) : numeral(text)
  const table = tableOf(shared, [
    ['name', 'Gemeente', 'Municipality', ({ name }) => name],
    ['weight', label.nl, label.en, ({ weighing }) => weight(weighing.own)],
    ['part', 'Deel in %', 'Part in %', ({ part }) => percent(part)],
  ])
  const all: readonly Cell[] = [TOTAL, weight(first.weighing.all), percent('1')]
  const rows = [...table.rows, all]
  return [{ ...table, rows, sums: lastOf(rows) }]
}

function balanceTable({ statements, totals, status }: JointAccount): Table {
  const { spent } = words(status)
  const table = tableOf(
    [...statements, { ...totals, municipality: undefined }],
    [
      ['name', 'Gemeente', 'Municipality', ({ municipality }) => municipality?.name ?? TOTAL],
      ['opening', 'Beginsaldo', 'Opening', ({ opening }) => opening],
      ['granted', 'Verleend', 'Granted', ({ granted }) => granted],
      ['corrections', 'Correcties', 'Corrections', ({ corrections }) => corrections],
      ['available', 'Beschikbaar', 'Available', ({ available }) => available],
      ['spent', spent.nl, spent.en, (one) => one.spent],
      ['balance', 'Saldo', 'Balance', ({ balance }) => balance],
    ],
  )
  return { ...table, sums: lastOf(table.rows) }
}

/** Of whose balances an opening is the sum. */
function openingBlocks({ statements }: JointAccount): Block[] {
  const items = statements.flatMap(({ municipality: { name }, openingReason: reason }) =>
    reason
      ? [{ nl: `Beginsaldo van ${name}: ${reason.nl}`, en: `Opening of ${name}: ${reason.en}` }]
      : [],
  )
  return items.length === 0 ? [] : [{ type: 'list', items }]
}

function jointAccount(account: JointAccount): Document {
  const { library, year, period, status, version, requirements, warnings, lines } = account
  const { name } = library
  const spent = { status, ...account.totals, budget: budgetOf(account) }
  return {
    title:
      status === 'budget'
        ? {
            nl: `Gezamenlijke begroting ${year} van ${name}`,
            en: `Joint budget ${year} of ${name}`,
          }
        : {
            nl: `Gezamenlijke rekening ${year} van ${name}`,
            en: `Joint account ${year} of ${name}`,
          },
    main: accountTable(account),
    blocks: [
      facts([
        ['Bibliotheek', 'Library', name],
        ['Jaar', 'Year', String(year)],
        ['Periode', 'Period', period],
        ['Status', 'Status', wordsFor(ACCOUNT_STATUSES, status)],
        ['Versie', 'Version', String(version)],
      ]),
      { type: 'heading', text: words(status).heading },
      spendingTable(spent),
      ...(account.budgetTable ? [differenceNote(status, plannedOf(spent))] : []),
      heading('Lasten en baten', 'Costs and income'),
      ...(lines.length > 0 ? [lineTable(account)] : [paragraph(NO_LINES)]),
      heading('Verdeling over de gemeenten', 'Division over the municipalities'),
      ...account.explanation.assumptions.map(({ text }): Block => ({
        type: 'paragraph',
        text,
        about: 'assumption',
      })),
      ...weightBlocks(account),
      ...(lines.length > 0 ? [paragraph(ROUNDING), ...inParts(shareTable(account), 1)] : []),
      heading('Saldo per gemeente', 'Balance by municipality'),
      balanceTable(account),
      ...openingBlocks(account),
      ...(requirements.requirements.length > 0 ? harmonisedBlocks(requirements) : []),
      ...warningBlocks(warnings),
      ...pointBlocks(account.judgementPoints),
    ],
  }
}

const NO_LINES: Text = { nl: 'Er zijn geen regels.', en: 'There are no lines.' }

/** Documents of the accountability room. */
export const accountabilityDocuments = {
  'joint-account': { one: jointAccount },
  ...statementDocuments,
}
