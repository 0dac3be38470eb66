import type { Statement } from '../../accountability/index.js'
import { inWords, spanInWords } from '../../core/calendar/index.js'
import { euro, sumEuros } from '../../core/money/index.js'
import type { Locale, Text } from '../../core/result/index.js'
import { cellText } from '../cell.js'
import { lastOf, NONE, tableOf } from '../model.js'
import type { Block, Cell, Columns, Table } from '../model.js'
import { heading, paragraph, percent, rounded, wordsFor } from './parts.js'
import { SHORT, TOTAL, VAT } from './spending.js'

// How the costs of an account were shared, as a statement shows it.

type Share = Statement['lines'][number]

/** Why amounts differ by a cent from what somebody computes apart. */
export const ROUNDING: Text = {
  nl: 'Elk bedrag is het exacte deel, naar boven of naar beneden afgerond op een cent, zo dat regels, doelen en gemeenten samen op de cent sluiten.',
  en: 'Each amount is the exact part, rounded up or down to a cent so that lines, purposes and municipalities together tie to the cent.',
}

/** A weight for people: an amount where it is what was granted, a short fraction as it is. */
function weightText(weight: string, locale: Locale, by?: Statement['weighedBy']): string {
  if (by === 'granted') return euro(weight).format(locale)
  if (!weight.includes('/')) return cellText({ numeral: weight }, locale)
  const short = by !== 'inhabitants' && weight.length <= SHORT_FRACTION
  return short ? weight : cellText(rounded(weight, 2), locale)
}

const SHORT_FRACTION = 12

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
        nl: `${name} verleende ${own}, van ${all} samen: ${part}.`,
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

const lineColumns: Columns<Share> = [
  ['line', 'Regel', 'Line', ({ line }) => line.label],
  ['purpose', 'Doel', 'Purpose', ({ line }) => wordsFor(SHORT, line.purpose)],
  ['sharing', 'Verdeling', 'Sharing', sharingOf],
]

const amountColumns: Columns<Share> = [
  ['total', 'Hele bedrag', 'Whole amount', ({ line }) => line.amount],
  ['part', 'Uw deel in %', 'Your part in %', ({ part }) => percent(part)],
  ['amount', 'Uw deel', 'Your part', ({ amount }) => amount],
]

/** Whether of any line it is known how VAT stands in its amount. */
function hasVat(lines: readonly Share[]): boolean {
  return lines.some(({ line }) => line.vat !== undefined)
}

/** The lines that the municipality bears a part of; `none` stands where a line had no budget, or says nothing of VAT. */
export function lineTable({ lines, budget }: Statement, none: Cell = null): Table {
  const vatOf = ({ line: { vat } }: Share) => (vat === undefined ? none : wordsFor(VAT, vat))
  return tableOf(lines, [
    ...lineColumns,
    ...(hasVat(lines) ? [['vat', 'Btw', 'VAT', vatOf] as const] : []),
    ...amountColumns,
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

/** Who left before the end bears its part of amounts that are those of the whole period. */
function untilBlocks({ until, period, municipality: { name } }: Statement): Block[] {
  if (until === undefined || until >= period.to) return []
  const [last, whole] = [inWords(until), spanInWords(period)]
  return [
    paragraph({
      nl: `${name} doet mee tot en met ${last.nl}. De hele bedragen zijn die van ${whole.nl}.`,
      en: `${name} takes part until ${last.en}. The whole amounts are those of ${whole.en}.`,
    }),
  ]
}

/** How the costs were shared: by what, and line by line. */
export function sharingBlocks(one: Statement): Block[] {
  const { lines, budget, municipality } = one
  const weighing = weighingText(one)
  const table = lineTable(one, NONE)
  const total: readonly Cell[] = [
    TOTAL,
    null,
    null,
    ...(hasVat(lines) ? [null] : []),
    sumEuros(lines.map(({ line }) => line.amount)),
    null,
    sumEuros(lines.map(({ amount }) => amount)),
    ...(budget ? [budget.spent.plus(budget.outside)] : []),
  ]
  return [
    one.status === 'budget'
      ? heading('Hoe de kosten worden verdeeld', 'How the costs will be shared')
      : heading('Hoe de kosten zijn verdeeld', 'How the costs were shared'),
    paragraph(one.sharing),
    ...untilBlocks(one),
    ...(weighing ? [paragraph(weighing)] : []),
    ...(lines.length > 0
      ? [
          paragraph(ROUNDING),
          { ...table, rows: [...table.rows, total], sums: lastOf([...lines, total]) },
        ]
      : [
          paragraph({
            nl: `${municipality.name} draagt geen kosten.`,
            en: `${municipality.name} bears no costs.`,
          }),
        ]),
  ]
}
