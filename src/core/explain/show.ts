import { inThousands, ratioOf } from '../money/index.js'
import type { Ratio } from '../money/index.js'
import type { Locale } from '../result/index.js'
import type { NodeValue, Unit } from './model.js'

/** Written out in full up to this many decimals; beyond, cut to fewer with `…`. */
const MOST = 10n
const CUT = 6n

const UNITS: Readonly<Partial<Record<Unit, Readonly<Record<Locale, string>>>>> = {
  percent: { nl: '%', en: '%' },
  'euro/person': { nl: ' per persoon', en: ' per person' },
  'euro/weight': { nl: ' per eenheid gewicht', en: ' per unit of weight' },
}

/** A value as people read it: `€ 1.234,56`, `12,3%`, `€ 0,83 per persoon`; `…` where digits were left out. */
export function shownValue(value: NodeValue | Ratio, unit: Unit, locale: Locale): string {
  const ratio = typeof value === 'object' && 'numerator' in value ? value : ratioOf(value)
  const money = unit.startsWith('euro')
  const sign = ratio.numerator < 0n ? '-' : ''
  const digits = shownNumber(ratio, locale, money ? 2 : 0)
  const suffix = UNITS[unit]?.[locale] ?? ''
  if (!money) return sign + digits + suffix
  return (locale === 'nl' ? `€ ${sign}${digits}` : `${sign}€${digits}`) + suffix
}

/** The size of a number in digits, with separators. */
function shownNumber({ numerator, denominator }: Ratio, locale: Locale, least: number): string {
  const size = numerator < 0n ? -numerator : numerator
  const rest = size % denominator
  const ends = (rest * 10n ** MOST) % denominator === 0n
  const places = ends ? MOST : CUT
  const cut = ((rest * 10n ** places) / denominator).toString().padStart(Number(places), '0')
  const decimals = ends ? cut.replace(/0{1,10}$/, '').padEnd(least, '0') : `${cut}…`
  const [thousands, point] = locale === 'nl' ? ['.', ','] : [',', '.']
  const whole = inThousands((size / denominator).toString(), thousands)
  return decimals === '' ? whole : whole + point + decimals
}
