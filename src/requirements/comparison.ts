import { compareCodeUnits, grouped } from '../core/lists/index.js'
import { boundsOf, tightest } from './bounds.js'
import type { SideBySideRow } from './harmonised.js'
import type { CommonItem } from './kinds/index.js'
import { isMeasure } from './kinds/measure.js'
import type { MeasureRequirement } from './kinds/measure.js'

/**
 * What each municipality asks on quality, price and intensity, for the talk in which they align it:
 * one row per measure and unit, in it what each municipality asks that asks anything on it.
 * Two norms of one municipality show as its highest minimum and lowest maximum.
 */
export function rowsSideBySide(
  all: readonly MeasureRequirement[],
  common: readonly CommonItem[],
): readonly SideBySideRow[] {
  const bySubject = grouped(all, subjectOf)
  return common.filter(isMeasure).map((item) => {
    const { kind: theme, measure, unit, minimum, maximum, contested } = item
    const norms = bySubject.get(subjectOf(item)) ?? []
    const asks = [...grouped(norms, (norm) => norm.municipality)]
      .map(([municipality, own]) => ({ municipality, ...tightest(own) }))
      .sort((a, b) => compareCodeUnits(a.municipality, b.municipality))
    return { theme, measure, unit, asks, common: boundsOf(minimum, maximum), contested }
  })
}

function subjectOf({ kind, measure, unit }: Pick<MeasureRequirement, 'kind' | 'measure' | 'unit'>) {
  return JSON.stringify([kind, measure, unit])
}
