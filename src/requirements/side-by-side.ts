import { boundsOf, tightest } from './bounds.js'
import type { SideBySideRow } from './harmonised.js'
import type { CommonItem } from './kinds/index.js'
import { isMeasure } from './kinds/measure.js'
import type { MeasureRequirement } from './kinds/measure.js'

/**
 * What each municipality asks on quality, price and intensity, for the talk in which they align it:
 * one row per measure and unit, one cell per municipality.
 * Two norms of one municipality show as its highest minimum and lowest maximum.
 */
export function rowsSideBySide(
  all: readonly MeasureRequirement[],
  common: readonly CommonItem[],
  municipalities: readonly string[],
): readonly SideBySideRow[] {
  return common.filter(isMeasure).map((item) => {
    const { kind: theme, measure, unit, minimum, maximum, contested } = item
    const norms = all.filter(
      (each) => each.kind === theme && each.measure === measure && each.unit === unit,
    )
    const asks = municipalities.map((municipality) => ({
      municipality,
      ...tightest(norms.filter((norm) => norm.municipality === municipality)),
    }))
    return { theme, measure, unit, asks, common: boundsOf(minimum, maximum), contested }
  })
}
