import { inWords, spanInWords } from '../../core/calendar/index.js'
import { dimensionName, indicators, keyName } from '../../information-point/index.js'
import type {
  Dimension,
  Indicator,
  Indicators,
  PublishedTally,
  Tally,
} from '../../information-point/index.js'
import type { Text } from '../../core/result/index.js'
import { column, day, facts, HIDDEN, tableOf } from '../model.js'
import type { Block, Cell, Column, Columns, Document, Table } from '../model.js'
import { heading, inParts, nameOf, paragraph } from './parts.js'

/** What is counted. */
export const COUNTED: Readonly<Record<PublishedTally['counts'], Text>> = {
  visits: { nl: 'Bezoeken', en: 'Visits' },
  questions: { nl: 'Vragen', en: 'Questions' },
}

/** The name of a key for people; of a municipality with its code, of a day or month in words. */
export function keyLabel(dimension: Dimension, key: string | null): Text {
  if (key !== null && isDay(dimension)) return inWords(key)
  const label = keyName(dimension, key)
  const name = dimension === 'municipality' && key !== null ? nameOf(key) : key
  return name === key ? label : { nl: `${name} (${key})`, en: `${name} (${key})` }
}

function isDay(dimension: Dimension): boolean {
  return dimension === 'day' || dimension === 'month'
}

function keyCell(dimension: Dimension, key: string | null): Cell {
  return key !== null && isDay(dimension) ? day(key) : keyLabel(dimension, key)
}

/** A table has each dimension once; a result from elsewhere may hold any number. */
function once(by: readonly Dimension[]): readonly Dimension[] {
  if (new Set(by).size < by.length) throw new TypeError('no tally')
  return by
}

/** ‘Questions by kind of question and municipality’. */
export function countedTitle(
  counts: PublishedTally['counts'] | undefined,
  by: readonly Dimension[],
): Text {
  const names = once(by).map(dimensionName)
  const what =
    counts === undefined
      ? { nl: 'Bezoeken en vragen', en: 'Visits and questions' }
      : COUNTED[counts]
  const list = (locale: keyof Text, and: string) =>
    names.map((name) => name[locale].toLowerCase()).join(` ${and} `)
  return { nl: `${what.nl} naar ${list('nl', 'en')}`, en: `${what.en} by ${list('en', 'and')}` }
}

function keyColumns(by: readonly Dimension[]): readonly Column[] {
  return once(by).map((dimension) => ({ key: dimension, heading: dimensionName(dimension) }))
}

function tally(one: Tally): Document {
  const { by, cells, visits, questions, unknown, period } = one
  const main: Table = {
    type: 'table',
    columns: [
      ...keyColumns(by),
      column('visits', 'Bezoeken', 'Visits'),
      column('questions', 'Vragen', 'Questions'),
    ],
    rows: cells.map((cell) => [
      ...by.map((dimension, i) => keyCell(dimension, cell.key[i] ?? '')),
      cell.visits,
      cell.questions,
    ]),
  }
  return {
    title: countedTitle(undefined, by),
    main,
    blocks: [
      main,
      facts([
        ...(period ? [['Periode', 'Period', period] as const] : []),
        ['Bezoeken', 'Visits', visits],
        ['Vragen', 'Questions', questions],
      ]),
      ...(unknown.length > 0
        ? [
            heading('Onbekende categorieën', 'Unknown categories'),
            tableOf(unknown, [
              ['dimension', 'Naar', 'By', ({ dimension }) => dimensionName(dimension)],
              ['count', 'Aantal', 'Number', ({ count }) => count],
              ['first', 'De eerste', 'The first', ({ first }) => first.join(', ')],
            ]),
          ]
        : []),
    ],
  }
}

const shown = (count: number | null): Cell => count ?? HIDDEN

/** Every number of a published table in a row of its own, totals last. */
function longTable({ by, counts, cells, totals }: PublishedTally): Table {
  return {
    type: 'table',
    columns: [...keyColumns(by), { key: counts, heading: COUNTED[counts] }],
    rows: [...cells, ...totals].map(({ key, count }) => [
      ...by.map((dimension, i) => keyCell(dimension, key[i] ?? null)),
      shown(count),
    ]),
  }
}

/** A table of two dimensions as it is printed: the first down, the second across, totals last. */
function crossTable(one: PublishedTally): Table {
  const [down, across] = one.axes
  if (down === undefined || across === undefined) return longTable(one)
  const numbers = new Map(
    [...one.cells, ...one.totals].map(({ key, count }) => [JSON.stringify(key), count]),
  )
  const keys = [...across.keys, null]
  return {
    type: 'table',
    columns: [
      ...keyColumns([down.dimension]),
      ...keys.map((key, i) => ({ key: String(i), heading: keyLabel(across.dimension, key) })),
    ],
    rows: [...down.keys, null].map((row) => [
      keyCell(down.dimension, row),
      ...keys.map((key) => shown(numbers.get(JSON.stringify([row, key])) ?? null)),
    ]),
  }
}

/** Counts are narrow: more of them fit beside each other than amounts do. */
function crossTables(one: PublishedTally): readonly Table[] {
  return inParts(crossTable(one), 1, 8)
}

/** What a reader of a published table needs to know. */
function publishedNotes(
  { hidden, period }: PublishedTally,
  legend: Text,
  notes: readonly Text[],
): Block[] {
  const days = period && spanInWords(period)
  return [
    ...(days ? [paragraph({ nl: `Periode ${days.nl}.`, en: `Period ${days.en}.` })] : []),
    ...(hidden > 0 ? [paragraph(legend)] : []),
    { type: 'list', items: notes },
  ]
}

const LEGEND = { nl: `${HIDDEN} is een verborgen aantal.`, en: `${HIDDEN} is a hidden count.` }

/** Why a count is hidden, the same for each: which of the two it is must not be seen. */
function whyHidden({ minimumCell }: PublishedTally): Text {
  const most = minimumCell - 1
  return {
    nl: `${HIDDEN} is een verborgen aantal, zodat niemand te herkennen is: het is klein (1 tot en met ${most}), of uit dit aantal zou een klein aantal te herleiden kunnen zijn.`,
    en: `${HIDDEN} is a hidden count, so that nobody can be recognised: it is small (1 to ${most}), or a small count might follow from it.`,
  }
}

function publishedTally(one: PublishedTally): Document {
  return {
    title: countedTitle(one.counts, one.by),
    main: longTable(one),
    blocks: [...crossTables(one), ...publishedNotes(one, LEGEND, one.notes)],
  }
}

function indicatorTable({ indicators: list }: Pick<Indicators, 'indicators'>): Table {
  const any = (has: (one: Indicator) => unknown) => list.some((one) => has(one) !== undefined)
  const [what, ...others] = new Set(list.map(({ counts }) => counts))
  const whole = what === undefined || others.length > 0 ? undefined : COUNTED[what]
  const share = whole
    ? {
        nl: `Deel in % van alle ${whole.nl.toLowerCase()}`,
        en: `Share in % of all ${whole.en.toLowerCase()}`,
      }
    : { nl: 'Deel in %', en: 'Share in %' }
  const figure = (one: { readonly rounded: string } | null | undefined): Cell =>
    one && { numeral: one.rounded }
  const columns: Columns<Indicator> = [
    ['indicator', 'Indicator', 'Indicator', labelOf],
    ['count', 'Aantal', 'Number', ({ count }) => shown(count)],
    ['share', share.nl, share.en, (one) => figure(one.share)],
  ]
  const trend: typeof columns = [
    ['before', 'Jaar ervoor', 'Year before', (one) => one.trend?.before],
    ['difference', 'Verschil', 'Difference', (one) => one.trend?.difference],
    ['change', 'Verschil in %', 'Difference in %', (one) => figure(one.trend?.percent)],
  ]
  const per1000: typeof columns = [
    ['per1000', 'Per 1.000 inwoners', 'Per 1,000 inhabitants', (one) => figure(one.per1000)],
  ]
  return tableOf(list, [
    ...columns,
    ...(any((one) => one.trend) ? trend : []),
    ...(any((one) => one.per1000) ? per1000 : []),
  ])
}

/** The name of a figure; a municipality has its name, not its code only, and a day or month is in words. */
function labelOf({ dimension, key, name }: Indicator): Text {
  if (dimension === undefined || key === undefined) return name
  if (dimension !== 'municipality' && !isDay(dimension)) return name
  const label = keyLabel(dimension, key)
  return { nl: name.nl.replace(key, () => label.nl), en: name.en.replace(key, () => label.en) }
}

function indicatorsDocument(one: Indicators): Document {
  const days = one.period && spanInWords(one.period)
  return {
    title: days
      ? { nl: `Indicatoren, ${days.nl}`, en: `Indicators, ${days.en}` }
      : { nl: 'Indicatoren', en: 'Indicators' },
    blocks: [
      indicatorTable(one),
      ...(one.indicators.some(({ count }) => count === null)
        ? [
            paragraph({
              nl: `${HIDDEN} is een aantal dat verborgen is of niet gepubliceerd.`,
              en: `${HIDDEN} is a count that is hidden or not published.`,
            }),
          ]
        : []),
      { type: 'list', items: one.notes },
    ],
  }
}

/** The results of one municipality as a part of its statement: why a number is hidden takes one line there. */
export function resultBlocks(one: PublishedTally): Block[] {
  const figures = indicators(one)
  return [
    indicatorTable(figures),
    ...(one.axes.length > 1 ? crossTables(one) : []),
    ...publishedNotes(one, whyHidden(one), one.method === 'round' ? one.notes : figures.notes),
  ]
}

/** Documents of what was counted. */
export const tallyDocuments = {
  tally: { one: tally },
  'published-tally': { one: publishedTally },
  indicators: { one: indicatorsDocument },
}
