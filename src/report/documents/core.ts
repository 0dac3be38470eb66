import { PART_REASONS, quotaOf } from '../../core/apportion/index.js'
import type { Apportionment, ApportionmentTable, Spread } from '../../core/apportion/index.js'
import type { Contribution, Difference, Replay } from '../../core/explain/index.js'
import { euro } from '../../core/money/index.js'
import { column, day, lastOf, numeral, partyColumns, tableOf } from '../model.js'
import type { Cell, Document, Table } from '../model.js'
import { explanation } from './explanation.js'
import { heading, inParts, paragraph, said } from './parts.js'

function apportionment(one: Apportionment): Document {
  return {
    title: one.explanation.title,
    blocks: [
      tableOf(one.parts, [
        ['key', 'Partij', 'Party', ({ key }) => key],
        ['weight', 'Gewicht', 'Weight', ({ weight }) => numeral(weight)],
        ['quota', 'Exact aandeel', 'Exact share', (part) => numeral(shortened(part))],
        ['amount', 'Bedrag', 'Amount', ({ amount }) => amount],
        ['extraCents', 'Extra cent', 'Extra cent', ({ extraCents }) => extraCents],
        ['reason', 'Reden', 'Reason', ({ reason }) => PART_REASONS[reason]],
      ]),
    ],
  }
}

/** Six decimals of a share are enough for the eye; the exact fraction stands in the part. */
function shortened(part: Apportionment['parts'][number]): string {
  return quotaOf(part).toDecimalPlaces(6).toString()
}

function table(one: ApportionmentTable): Document {
  const parties = partyColumns(one.columns, ['row', 'total'])
  const main: Table = {
    type: 'table',
    sums: lastOf([...one.rows, 'total']),
    across: { total: 'total', of: parties.map(({ key }) => key) },
    columns: [column('row', 'Regel', 'Row'), ...parties, column('total', 'Totaal', 'Total')],
    rows: [
      ...one.rows.map(({ row, amount }): readonly Cell[] => [
        row,
        ...one.columns.map((key) => one.cells[row]?.[key] ?? null),
        amount,
      ]),
      [
        { nl: 'Totaal', en: 'Total' },
        ...one.columns.map((key) => one.columnTotals[key] ?? null),
        one.total,
      ],
    ],
  }
  return { title: one.explanation.title, main, blocks: inParts(main, 1) }
}

function spread(one: Spread): Document {
  return {
    title: one.explanation.title,
    blocks: [
      tableOf(one.periods, [
        ['period', 'Periode', 'Period', ({ period }) => day(period)],
        ['weight', 'Gewicht', 'Weight', ({ weight }) => numeral(weight)],
        ['amount', 'Bedrag', 'Amount', ({ amount }) => amount],
        ['runningTotal', 'Tot en met', 'Running total', ({ runningTotal }) => runningTotal],
      ]),
    ],
  }
}

function difference(one: Difference): Document {
  return {
    title: one.explanation.title,
    blocks: [
      ...one.warnings.map((warning) => paragraph(said(warning))),
      tableOf(
        [
          ...one.contributions,
          {
            label: { nl: 'Samen', en: 'Together' },
            unit: 'euro',
            from: one.from.toString(),
            to: one.to.toString(),
            amount: one.total,
          } as const,
        ],
        [
          ['cause', 'Oorzaak', 'Cause', ({ label }) => label],
          ['from', 'Van', 'From', ({ from, unit }) => figure(from, unit)],
          ['to', 'Naar', 'To', ({ to, unit }) => figure(to, unit)],
          ['amount', 'Bijdrage', 'Contribution', ({ amount }) => amount],
        ],
      ),
    ],
  }
}

/** A figure as an amount where it is one; a row that one of the results does not have is left open. */
function figure(text: string, unit: Contribution['unit']): Cell {
  if (text === '') return null
  return unit === 'euro' && /^-?\d+\.\d\d$/.test(text) ? euro(text) : numeral(text)
}

function replayed(one: Replay): Document {
  const verdict = paragraph(
    one.same
      ? {
          nl: 'Het rekenbewijs geeft dezelfde uitkomsten.',
          en: 'The receipt gives the same outcomes.',
        }
      : { nl: 'De uitkomsten verschillen.', en: 'The outcomes differ.' },
  )
  return {
    title: { nl: 'Narekening', en: 'Replay' },
    blocks: [
      verdict,
      tableOf(one.causes, [
        ['cause', 'Oorzaak', 'Cause', ({ label }) => label],
        ['recorded', 'Vastgelegd', 'Recorded', ({ recorded }) => numeral(recorded)],
        ['found', 'Gevonden', 'Found', ({ found }) => numeral(found)],
      ]),
      ...(one.changed.length === 0
        ? []
        : [
            heading('Wat anders uitkomt', 'What comes out otherwise'),
            tableOf(one.changed, [
              ['figure', 'Uitkomst', 'Figure', ({ label }) => label],
              ['part', 'Onderdeel', 'Part', ({ field }) => (field === 'value' ? '' : field)],
              ['recorded', 'Vastgelegd', 'Recorded', ({ recorded }) => numeral(recorded)],
              ['recomputed', 'Nagerekend', 'Recomputed', ({ recomputed }) => numeral(recomputed)],
            ]),
          ]),
    ],
  }
}

/** Documents of the core rooms. */
export const coreDocuments = {
  apportionment: { one: apportionment },
  'apportionment-table': { one: table },
  spread: { one: spread },
  difference: { one: difference },
  replay: { one: replayed },
  explanation: { one: explanation },
}
