import type { Locale } from '../core/result/index.js'
import { cellText } from './cell.js'

/** One bar; without a value only its text stands there. */
export interface Bar {
  readonly label: string
  readonly value: number | null
  /** What stands beside the bar, and what a screen reader says. */
  readonly text: string
  readonly spoken: string
}

/** Bars under a heading; none if the heading is empty. */
export interface BarGroup {
  readonly label: string
  readonly bars: readonly Bar[]
}

/** What is drawn, in one language. */
export interface Chart {
  readonly title: string
  readonly subtitle: string
  /** What the bars are, and what their length is. */
  readonly categories: string
  readonly values: string
  readonly groups: readonly BarGroup[]
  readonly notes: readonly string[]
}

const WIDTH = 360
const MARGIN = 12
const BAR = 14

interface Style {
  readonly size: number
  readonly line: number
  /** How many characters surely fit in a line, wide ones counting double. */
  readonly fits: number
  readonly more?: string
}

const TITLE: Style = { size: 17, line: 22, fits: 30, more: ' font-weight="bold"' }
const SMALL: Style = { size: 13, line: 18, fits: 46 }
const LABEL: Style = { size: 14, line: 18, fits: 42 }
const GROUP: Style = { ...LABEL, fits: 36, more: ' font-weight="bold"' }

/**
 * What is drawn on: the ground that belongs to the colour of the text, so that the two can always be told
 * apart. It stands in a group without fill, as a program that does not know this colour would paint it black.
 */
const ground = (height: number): string =>
  `<g fill="none"><path d="M0 0H${WIDTH}V${height}H0z" fill="Canvas"/></g>`

/** A chart as SVG. Labels stand above their bars, so that they fit a narrow screen in any length. */
export function drawn(chart: Chart, locale: Locale): string {
  const page = new Page()
  page.write(chart.title, TITLE)
  page.write(chart.subtitle, SMALL)
  page.skip(10)
  const bars = chart.groups.flatMap((group) => group.bars)
  if (bars.length === 0) {
    page.write(EMPTY[locale], LABEL)
  } else {
    page.write(`${ARROWS.down} ${chart.categories}`, SMALL)
    page.skip(4)
    drawBars(page, chart, locale)
  }
  if (chart.notes.length > 0) page.skip(6)
  for (const note of chart.notes) page.write(note, SMALL)
  page.skip(6)

  const description = spoken(chart, locale)
  const id = `spuk-ido-${fingerprint(chart.title + description)}`
  const names = `aria-labelledby="${id}-t ${id}-d"`
  return [
    // As wide as its place, but its height is given: so it shrinks where it must and never grows.
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${page.y}" viewBox="0 0 ${WIDTH} ${page.y}" preserveAspectRatio="xMinYMin" role="img" ${names} lang="${locale}" color="CanvasText" fill="currentColor" font-family="system-ui, sans-serif">`,
    `<title id="${id}-t">${escaped(chart.title)}</title>`,
    `<desc id="${id}-d">${escaped(description)}</desc>`,
    ground(page.y),
    ...page.elements,
    '</svg>\n',
  ].join('\n')
}

const EMPTY = { nl: 'Er is niets geteld.', en: 'Nothing was counted.' }
const ARROWS = { down: '↓', right: '→' }

/** The text being drawn, and how far down it has come. */
class Page {
  readonly elements: string[] = []
  y = MARGIN

  skip(height: number): void {
    this.y += height
  }

  /** Text in as many lines as it needs. */
  write(text: string, style: Style): void {
    for (const line of wrapped(text, style.fits)) {
      this.y += style.line
      this.put(line, MARGIN, this.y - 4, style)
    }
  }

  put(text: string, x: number, y: number, { size, more = '' }: Style, anchor = ''): void {
    this.elements.push(
      `<text x="${x}" y="${y}" font-size="${size}"${more}${anchor}>${escaped(text)}</text>`,
    )
  }
}

function drawBars(page: Page, chart: Chart, locale: Locale): void {
  const drawnBars = chart.groups.flatMap(({ bars }) => bars.filter(({ value }) => value !== null))
  const values = [0, ...drawnBars.map(({ value }) => value ?? 0)]
  if (!values.every(Number.isSafeInteger)) throw new RangeError('a length is no whole number')
  // Room beside the longest bar for its number.
  const beside = 10 + 8 * Math.max(6, ...drawnBars.map(({ text }) => widthOf(text)))
  const step = stepFor(Math.max(...values))
  const end = Math.max(1, Math.ceil(Math.max(...values) / step)) * step
  const across = (value: number) =>
    Math.floor((value / end) * (WIDTH - 2 * MARGIN - beside) * 10 + 0.5) / 10
  const top = page.y
  const grid = page.elements.push('') - 1
  for (const { label, bars } of chart.groups) {
    if (label !== '') {
      page.skip(6)
      page.write(label, GROUP)
    }
    for (const bar of bars) {
      page.write(bar.label, LABEL)
      const width = across(bar.value ?? 0)
      if (width > 0) {
        page.elements.push(
          `<rect x="${MARGIN}" y="${page.y}" width="${width}" height="${BAR}" fill-opacity="0.6"/>`,
        )
      }
      page.put(bar.text, MARGIN + width + 5, page.y + BAR - 2, SMALL)
      page.skip(BAR + 5)
    }
  }
  const ticks = Array.from({ length: end / step + 1 }, (_, i) => i * step)
  page.elements[grid] = ticks
    .map((tick) => MARGIN + across(tick))
    .map((x) => `<path d="M${x} ${top}V${page.y + 4}" stroke="currentColor" stroke-opacity="0.2"/>`)
    .join('\n')
  page.skip(18)
  for (const tick of ticks) {
    const anchor = tick === 0 ? '' : ' text-anchor="middle"'
    page.put(cellText(tick, locale), MARGIN + across(tick), page.y, SMALL, anchor)
  }
  page.skip(4)
  page.write(`${ARROWS.right} ${chart.values}`, SMALL)
}

/** A round step of the axis that makes at most four parts. */
function stepFor(most: number): number {
  let ten = 1
  for (;;) {
    for (const times of [1, 2, 5]) {
      if (times * ten * 4 >= most) return times * ten
    }
    ten *= 10
  }
}

/** The chart in words: everything that can be seen. */
function spoken({ subtitle, categories, values, groups, notes }: Chart, locale: Locale): string {
  const kind =
    locale === 'nl'
      ? `Staafdiagram: ${values}, naar ${categories}.`
      : `Bar chart: ${values}, by ${categories}.`
  const parts = groups.map(({ label, bars }) => {
    const list = bars.map((bar) => `${bar.label}: ${bar.spoken}`).join('; ')
    return label === '' ? `${list}.` : `${label} – ${list}.`
  })
  return [kind, `${subtitle}.`, ...(parts.length > 0 ? parts : [EMPTY[locale]]), ...notes].join(' ')
}

/** Lines of words; a word that is too long for any is cut. */
function wrapped(text: string, fits: number): readonly string[] {
  const lines: string[] = []
  let [line, width] = ['', 0]
  for (const word of text.split(/\s+/).flatMap((each) => cut(each, fits))) {
    const wide = widthOf(word)
    if (line !== '' && width + 1 + wide > fits) {
      lines.push(line)
      ;[line, width] = [word, wide]
    } else {
      ;[line, width] = line === '' ? [word, wide] : [`${line} ${word}`, width + 1 + wide]
    }
  }
  return [...lines, line]
}

function cut(word: string, fits: number): readonly string[] {
  const parts: string[] = []
  let [part, width] = ['', 0]
  for (const character of word) {
    const wide = widthOf(character)
    if (part !== '' && width + wide > fits) {
      parts.push(part)
      ;[part, width] = ['', 0]
    }
    part += character
    width += wide
  }
  return [...parts, part]
}

/** Characters beyond those of European alphabets, and the widest of these, count double. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += /[ -LN-VX-\u02ff\u2010-\u2027]/u.test(character) ? 1 : 2
  return width
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that is only text, and only what XML allows: controls and half surrogate pairs become `�`. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** Ids that differ where charts do, so that several may stand on one page (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}
