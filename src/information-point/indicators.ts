import { divideRatios, ratioOf, ratioText, roundRatio } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import { categoryPreset } from './categories.js'
import { dimensionName, keyName } from './names.js'
import { periodLevels } from './period.js'
import { keyText } from './publish/grid.js'
import { comparability } from './publish/notes.js'
import type { PublishedTally } from './publish/model.js'
import { indicatorCall } from './publish-input.js'
import type { IndicatorOptions } from './publish-input.js'
import { isPlaceDimension } from './tally-model.js'
import type { Dimension } from './tally-model.js'

/** A figure that is no whole number: exact (a decimal, or a fraction such as `22/7`) and to one decimal, half up. */
export interface Figure {
  readonly exact: string
  readonly rounded: string
}

/** A count against the same one a year before. */
export interface Trend {
  /** `null` if hidden or not published. */
  readonly before: number | null
  readonly difference: number | null
  /** Percentage of the year before; `null` also if that was zero. */
  readonly percent: Figure | null
}

/** One figure that policy asks for. Whatever rests on a hidden count is `null`. */
export interface Indicator {
  readonly id: 'total' | 'by-key' | 'referrals'
  readonly counts: 'visits' | 'questions'
  /** Of `by-key` (and `referrals`: `help`): the dimension and key it is about. */
  readonly dimension?: Dimension
  readonly key?: string
  readonly name: Text
  readonly count: number | null
  /** Percentage of the total of its table; not of the total itself. */
  readonly share?: Figure | null
  readonly trend?: Trend
  /** Per 1,000 inhabitants; not of places. */
  readonly per1000?: Figure | null
}

/** The figures that policy asks for, from published tables only. */
export interface Indicators {
  readonly kind: 'indicators'
  readonly period: PublishedTally['period']
  readonly inhabitants: number | null
  readonly indicators: readonly Indicator[]
  readonly notes: readonly Text[]
}

/**
 * What policy asks of an IDO: number of visits or questions, questions by kind, referrals, share by
 * organisation (each for the dimensions that the tables have), with the trend against the year
 * before and per 1,000 inhabitants. It reads published tables only, so what is hidden stays hidden:
 * a figure that needs a hidden count is `null`. Counts of different libraries are not strictly
 * comparable: that stands in the notes.
 *
 * @param published one table, or several of the same registrations
 * @throws SpukError `information-point/not-a-published-tally`, `…/periods-differ`, `…/bad-inhabitants`, `input/…`
 *
 * @example
 * const visit = (help) => ({ date: '2024-04-02', questions: [{ question: 'digid', help }] })
 * const visits = [...Array(9).fill(visit('answered')), ...Array(6).fill(visit('referred-provider'))]
 * const table = publishTally(tally(visits, { by: ['help'] }), { minimumCell: 5 })
 * const figures = indicators(table, { inhabitants: 4000 }).indicators
 * const referrals = figures.find(({ id }) => id === 'referrals')
 * referrals.count // => 6
 * referrals.share.rounded // => '40.0'
 * referrals.per1000.exact // => '1.5'
 */
export function indicators(
  published: PublishedTally | readonly PublishedTally[],
  options: IndicatorOptions = {},
): Indicators {
  const { inhabitants, previousYear, ...given } = readCall(indicatorCall, { published }, options)
  const tables = given.published
  const referrals = new Set(given.referrals ?? presetReferrals())
  const countedIn = (all: readonly PublishedTally[]) =>
    withoutDoubles(all.flatMap((one) => countsOf(one, referrals)))
  const found = countedIn(tables)
  const before = previousYear && countedIn(previousYear)
  return {
    kind: 'indicators',
    period: tables[0]?.period ?? null,
    inhabitants: inhabitants ?? null,
    indicators: [...found.values()].map(({ total, ...one }) => ({
      ...one,
      ...(one.id !== 'total' && { share: percentOf(one.count, total) }),
      ...(before && { trend: trendOf(one, before) }),
      ...(inhabitants !== undefined &&
        !(one.dimension && isPlaceDimension(one.dimension)) && {
          per1000: figure(one.count, inhabitants, 1000),
        }),
    })),
    notes: notesFor(tables),
  }
}

function presetReferrals(): readonly string[] {
  return categoryPreset.help.flatMap(({ id, referral }) => (referral ? [id] : []))
}

interface Count extends Pick<Indicator, 'id' | 'counts' | 'dimension' | 'key' | 'name' | 'count'> {
  /** Total of its table. */
  readonly total: number | null
}

const COUNTED: Readonly<Record<PublishedTally['counts'], Text>> = {
  visits: { nl: 'Bezoeken', en: 'Visits' },
  questions: { nl: 'Vragen', en: 'Questions' },
}

function countsOf(table: PublishedTally, referrals: ReadonlySet<string>): readonly Count[] {
  const { counts, total, axes, cells, totals } = table
  const numbers = new Map([...cells, ...totals].map(({ key, count }) => [keyText(key), count]))
  const found: Count[] = [{ id: 'total', counts, name: COUNTED[counts], count: total, total }]
  axes.forEach(({ dimension, keys }, axis) => {
    const countOf = (key: string): number | null =>
      numbers.get(keyText(axes.map((_, i) => (i === axis ? key : null)))) ?? null
    for (const key of keys) {
      const name = nameOf(counts, dimension, key)
      found.push({ id: 'by-key', counts, dimension, key, name, count: countOf(key), total })
    }
    if (dimension === 'help') {
      const parts = keys.filter((key) => referrals.has(key)).map(countOf)
      const name = { nl: 'Verwijzingen', en: 'Referrals' }
      found.push({ id: 'referrals', counts, dimension, name, count: sumOf(parts), total })
    }
  })
  return found
}

function nameOf(counts: PublishedTally['counts'], dimension: Dimension, key: string): Text {
  const [what, by, name] = [COUNTED[counts], dimensionName(dimension), keyName(dimension, key)]
  return {
    nl: `${what.nl}, ${by.nl.toLowerCase()}: ${name.nl}`,
    en: `${what.en}, ${by.en.toLowerCase()}: ${name.en}`,
  }
}

function sumOf(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>(
    (sum, part) => (sum === null || part === null ? null : sum + part),
    0,
  )
}

const identity = ({ id, counts, dimension, key }: Count) =>
  JSON.stringify([id, counts, dimension ?? null, key ?? null])

/** Of the same figure from several tables the first that is not hidden. */
function withoutDoubles(all: readonly Count[]): ReadonlyMap<string, Count> {
  const found = new Map<string, Count>()
  for (const one of all) {
    const earlier = found.get(identity(one))
    if (earlier === undefined || earlier.count === null) found.set(identity(one), one)
  }
  return found
}

function trendOf(now: Omit<Count, 'total'>, all: ReadonlyMap<string, Count>): Trend {
  const isPeriod = periodLevels.some((level) => level === now.dimension)
  const key = isPeriod && now.key !== undefined ? yearBefore(now.key) : now.key
  const sought = identity({ ...now, total: null, ...(key !== undefined && { key }) })
  const before = all.get(sought)?.count ?? null
  const difference = before === null || now.count === null ? null : now.count - before
  return { before, difference, percent: percentOf(difference, before) }
}

function yearBefore(key: string): string {
  return /^\d{4}/.test(key) ? `${Number(key.slice(0, 4)) - 1}${key.slice(4)}` : key
}

function percentOf(part: number | null, whole: number | null): Figure | null {
  return figure(part, whole, 100)
}

function figure(part: number | null, whole: number | null, times: number): Figure | null {
  if (part === null || whole === null || whole === 0) return null
  const ratio = divideRatios(ratioOf(BigInt(part) * BigInt(times)), ratioOf(whole))
  const tenths = roundRatio({ ...ratio, numerator: ratio.numerator * 10n }, 'half-up')
  const digits = (tenths < 0n ? -tenths : tenths).toString().padStart(2, '0')
  const rounded = `${tenths < 0n ? '-' : ''}${digits.slice(0, -1)}.${digits.slice(-1)}`
  return { exact: ratioText(ratio), rounded }
}

function notesFor(tables: readonly PublishedTally[]): readonly Text[] {
  const notes: Text[] = []
  if (tables.some(({ hidden }) => hidden > 0)) {
    notes.push({
      nl: 'Waar een aantal verborgen is, ontbreekt ook wat erop rust.',
      en: 'Where a count is hidden, what rests on it is missing too.',
    })
  }
  if (tables.some(({ method }) => method === 'round')) {
    notes.push({
      nl: 'De cijfers rusten op afgeronde aantallen.',
      en: 'The figures rest on rounded counts.',
    })
  }
  return [...notes, comparability]
}
