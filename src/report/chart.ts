import type { JointAccount, Statement } from '../accountability/index.js'
import type { Agreement } from '../agreement/index.js'
import { spanInWords } from '../core/calendar/index.js'
import { MOST_BARS } from '../core/limits.js'
import { dimensionName, questionDimensions } from '../information-point/index.js'
import type { Dimension, PublishedTally, Tally } from '../information-point/index.js'
import { Collector, preview, SpukError } from '../core/result/index.js'
import type { Locale, Text } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import type { Tabulation } from '../monitor/index.js'
import type { Liquidity } from '../funding/index.js'
import { cellText } from './cell.js'
import { accountChart, agreementChart, liquidityChart, statementChart } from './chart-money.js'
import { certainty } from './documents/tabulation.js'
import { COUNTED, countedTitle, keyLabel } from './documents/tally.js'
import { localeOptions } from './input.js'
import type { LocaleOptions } from './input.js'
import { noChart, tooManyBars } from './issues.js'
import { HIDDEN } from './model.js'
import { drawn } from './svg.js'
import type { Bar, BarGroup, Chart } from './svg.js'
import { kindOf, readResult, whole } from './whole.js'

/**
 * A bar chart as the text of an SVG file, for the eye and for a screen reader: title, names of both
 * axes, and every number also as text. No script, no style, no reference to anything outside, so that
 * it may stand in a page under the strictest policy. Its colours are those of the reader's page or system,
 * light or dark, by `color-scheme`; a page with colours of its own sets `color` of the `svg`, and
 * `fill` of `svg > g > path`, the ground. It is 360 pixels wide and scales down. The same input gives
 * the same text.
 *
 * A tally by two dimensions or more has a group of bars for each of the first. A tally counts
 * questions where it has a dimension of the question, else visits. What is hidden stands as `×`
 * without a bar, and what is not known as `?`. A joint account has a bar for what each municipality bears of
 * what was spent, with its share; a statement its share of each line beside the budget; liquidity the balance of
 * each month; an agreement what was awarded, paid and determined. The length of such a bar is in whole euros, its
 * text to the cent; an amount below zero has no bar.
 *
 * @param x a tally, a published tally, a tabulation of one survey question, a joint account, a statement,
 * liquidity or an agreement
 * @param options `locale`: default Dutch
 * @throws SpukError `report/no-chart`, `report/malformed-result`, `report/too-many-bars` (above 500)
 *
 * @example
 * const chart = toSvg(monitor2023.tabulations[4])
 * chart.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // => true
 * chart.includes('role="img"') // => true
 */
export function toSvg(
  x: Tally | PublishedTally | Tabulation | JointAccount | Statement | Liquidity | Agreement,
  options?: LocaleOptions,
): string {
  const check = new Collector()
  const asked = check.attempt([], () => readCall(localeOptions, {}, options))
  const locale = asked?.locale ?? 'nl'
  const found = check.attempt([], () => {
    const given = readResult(x)
    return whole(kindOf(given), () => ({ kind: kindOf(given), chart: chartOf(given, locale) }))
  })
  const { kind, chart } = check.valid({ found }).found
  return whole(kind, () => {
    const bars = chart.groups.reduce((sum, group) => sum + group.bars.length, 0)
    if (bars > MOST_BARS) throw new SpukError([tooManyBars({ bars, most: MOST_BARS })])
    return drawn(chart, locale)
  })
}

function chartOf(given: unknown, locale: Locale): Chart {
  const kind = kindOf(given)
  switch (kind) {
    case 'tally':
      return tallyChart(given as Tally, locale)
    case 'published-tally':
      return publishedChart(given as PublishedTally, locale)
    case 'tabulation':
      return tabulationChart(given as Tabulation, locale)
    case 'joint-account':
      return accountChart(given as JointAccount, locale)
    case 'statement':
      return statementChart(given as Statement, locale)
    case 'liquidity':
      return liquidityChart(given as Liquidity, locale)
    case 'agreement':
      return agreementChart(given as Agreement, locale)
    default:
      throw new SpukError([noChart({ given: preview(kind) })])
  }
}

function tallyChart(one: Tally, locale: Locale): Chart {
  const { by, cells, unknown, period } = one
  const counts = by.some((name) => questionDimensions.some((other) => other === name))
    ? 'questions'
    : 'visits'
  const cellsShown = cells.map((cell) => ({ key: cell.key, count: cell[counts] }))
  const strange = unknown.reduce((sum, { count }) => sum + count, 0)
  return {
    title: countedTitle(counts, by)[locale],
    subtitle: subtitleOf(period, one[counts], locale),
    categories: namesOf(by, locale),
    values: numberOf(counts)[locale],
    groups: groupsOf(by, cellsShown, locale),
    notes:
      strange === 0
        ? []
        : [
            locale === 'nl'
              ? `${cellText(strange, locale)} keer stond er een categorie die in geen lijst staat.`
              : `${cellText(strange, locale)} times there was a category that is in no list.`,
          ],
  }
}

function publishedChart(one: PublishedTally, locale: Locale): Chart {
  const { by, counts, cells, total, period, hidden, method, base = 1 } = one
  const notes: Text[] = []
  if (hidden > 0) {
    notes.push({ nl: `${HIDDEN} is een verborgen aantal.`, en: `${HIDDEN} is a hidden count.` })
  }
  if (method === 'round') {
    notes.push({
      nl: `Aantallen zijn afgerond op een veelvoud van ${base}.`,
      en: `Counts are rounded to a multiple of ${base}.`,
    })
  }
  return {
    title: countedTitle(counts, by)[locale],
    subtitle: subtitleOf(period, total, locale),
    categories: namesOf(by, locale),
    values: numberOf(counts)[locale],
    groups: groupsOf(by, cells, locale),
    notes: notes.map((note) => note[locale]),
  }
}

function tabulationChart(one: Tabulation, locale: Locale): Chart {
  const { question, counts, answered, respondents, unpaired, note } = one
  const notes: Text[] = note ? [note] : []
  if (unpaired.length > 0) {
    const values = unpaired.join(', ')
    notes.unshift({
      nl: `Waarden waarvan niet bekend is bij welk antwoord zij horen: ${values}.`,
      en: `Values of which it is not known to which answer they belong: ${values}.`,
    })
  }
  const bars = counts.map((row): Bar => {
    const sure = row.count !== null && row.certain
    const text = row.count === null ? '?' : cellText(row.count, locale)
    return {
      label: row.label[locale],
      value: row.count,
      text: sure ? text : `${text} (${certainty(row)[locale]})`,
      spoken: sure ? text : `${row.count === null ? '' : `${text}, `}${certainty(row)[locale]}`,
    }
  })
  const answers = answered === null ? '?' : cellText(answered, locale)
  return {
    title: question.text[locale],
    subtitle:
      locale === 'nl'
        ? `Antwoorden: ${answers}; deelnemers: ${cellText(respondents, locale)}`
        : `Answers: ${answers}; respondents: ${cellText(respondents, locale)}`,
    categories: locale === 'nl' ? 'Antwoord' : 'Answer',
    values: locale === 'nl' ? 'Aantal antwoorden' : 'Number of answers',
    groups: [{ label: '', bars }],
    notes: notes.map((text) => text[locale]),
  }
}

function numberOf(counts: PublishedTally['counts']): Text {
  const name = COUNTED[counts]
  return { nl: `Aantal ${name.nl.toLowerCase()}`, en: `Number of ${name.en.toLowerCase()}` }
}

function namesOf(by: readonly Dimension[], locale: Locale): string {
  return by.map((dimension) => dimensionName(dimension)[locale]).join(' / ')
}

function subtitleOf(
  period: PublishedTally['period'],
  total: number | null,
  locale: Locale,
): string {
  const all = `${locale === 'nl' ? 'totaal' : 'total'} ${total === null ? HIDDEN : cellText(total, locale)}`
  return period === null ? all : `${spanInWords(period)[locale]}; ${all}`
}

interface Counted {
  readonly key: readonly (string | null)[]
  readonly count: number | null
}

/** Bars by the last dimension, in a group for each combination of the others. */
function groupsOf(
  by: readonly Dimension[],
  cells: readonly Counted[],
  locale: Locale,
): readonly BarGroup[] {
  const groups = new Map<string, Bar[]>()
  for (const { key, count } of cells) {
    const names = by.map((dimension, i) => keyLabel(dimension, key[i] ?? null)[locale])
    const group = names.slice(0, -1).join(' / ')
    const bars = groups.get(group) ?? []
    const hidden = locale === 'nl' ? 'verborgen' : 'hidden'
    const spoken = count === null ? hidden : cellText(count, locale)
    const text = count === null ? `${HIDDEN} ${hidden}` : spoken
    bars.push({ label: names.at(-1) ?? '', value: count, text, spoken })
    groups.set(group, bars)
  }
  return [...groups].map(([label, bars]) => ({ label, bars }))
}
