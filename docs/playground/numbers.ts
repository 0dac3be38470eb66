import { euro, parseEuro } from 'spuk-ido'
import type { Contribution, Euro, EuroInput, Issue } from 'spuk-ido'
import { locale } from './language.js'

// The page hands the library what was typed; what is no number, the library says so itself.

/** An amount as people write it, `1.234,56`; what is wrong with it goes to the issues. */
export function typedEuro(text: string, path: Issue['path'], issues: Issue[]): Euro {
  const outcome = parseEuro(text)
  issues.push(
    ...(outcome.ok ? outcome.warnings : outcome.issues).map((issue) => ({ ...issue, path })),
  )
  return outcome.ok ? outcome.value : euro(0)
}

/** A rate with a decimal comma or point. */
export function typedDecimal(text: string): string {
  return /^\d*,\d+$/.test(text) ? text.replace(',', '.') : text
}

/** A number of people; `361.699` is one too. */
export function typedCount(text: string): number {
  const digits = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text
  return /^\d{1,15}$/.test(digits) ? Number(digits) : (text as unknown as number)
}

/** An amount in the language of the page. */
export function shownEuro(amount: EuroInput): string {
  return euro(amount).format(locale())
}

/** An exact number of the library in the language of the page. */
export function shownNumber(exact: string): string {
  const [whole = '', fraction] = exact.split('.')
  const [mark, point] = locale() === 'nl' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, mark)
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`
}

/** One side of a contribution, with its unit. */
export function shownFigure(figure: string, unit: Contribution['unit']): string {
  if (unit === 'euro' && /^-?\d+\.\d\d$/.test(figure)) return shownEuro(figure)
  if (figure === '' || figure.includes('/')) return figure
  const [whole = '', fraction = ''] = figure.split('.')
  const sign = locale() === 'nl' ? '€\u00a0' : '€'
  if (unit.startsWith('euro')) return sign + shownNumber(`${whole}.${fraction.padEnd(2, '0')}`)
  return shownNumber(figure) + (unit === 'percent' ? '%' : '')
}
