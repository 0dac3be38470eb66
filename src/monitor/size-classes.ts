import { deepFreeze } from '../core/frozen/index.js'
import { toPlainData } from '../core/input/index.js'
import { inThousands, preview } from '../core/money/index.js'
import { isWhole, SpukError } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { notBorders } from './number-issues.js'
import type { SizeClass } from './model.js'

/**
 * The border at 50,000 inhabitants: the survey of 2023 was sent out through two networks, of
 * municipalities above and below it. Its results are not printed by size.
 *
 * Source: report of June 2023, section 2.1.
 *
 * @example
 * sizeClasses(sizeBorders2023).map(({ label }) => label.en) // => ['below 50,000', '50,000 or more']
 */
export const sizeBorders2023: readonly number[] = /* @__PURE__ */ deepFreeze([50_000])

/**
 * The size classes between borders, so that every number of inhabitants is in exactly one. A
 * municipality on a border is in the class above it.
 *
 * @param borders persons, whole and rising; default {@link sizeBorders2023}; none makes one class
 * @throws SpukError `monitor/not-borders`
 *
 * @example
 * sizeClasses([20000, 50000])[1] // => { from: 20000, below: 50000, label: { nl: '20.000 tot 50.000', en: '20,000 to 50,000' } }
 */
export function sizeClasses(borders: readonly number[] = sizeBorders2023): readonly SizeClass[] {
  const sound = bordersFrom(toPlainData<unknown>(borders))
  return [0, ...sound].map((from, i) => {
    const below = sound[i]
    return { from, ...(below !== undefined && { below }), label: labelOf(from, below) }
  })
}

function bordersFrom(given: unknown): readonly number[] {
  const list: readonly unknown[] | undefined = Array.isArray(given) ? given : undefined
  const sound = list?.every((border, i) => isWhole(border, i === 0 ? 1 : Number(list[i - 1]) + 1))
  if (sound) return list
  const pictures = list?.slice(0, 10).map(preview).join(', ')
  throw new SpukError([notBorders({ given: pictures ?? preview(given) })])
}

function labelOf(from: number, below: number | undefined): Text {
  const nl = (people: number) => inThousands(String(people), '.')
  const en = (people: number) => inThousands(String(people), ',')
  if (below === undefined) {
    return from === 0
      ? { nl: 'alle gemeenten', en: 'all municipalities' }
      : { nl: `${nl(from)} of meer`, en: `${en(from)} or more` }
  }
  return from === 0
    ? { nl: `tot ${nl(below)}`, en: `below ${en(below)}` }
    : { nl: `${nl(from)} tot ${nl(below)}`, en: `${en(from)} to ${en(below)}` }
}
