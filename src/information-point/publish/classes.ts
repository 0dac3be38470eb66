import type { Bounds } from './grid.js'

// Which further numbers are hidden may itself tell something: whoever knows this code can ask for
// which tables it would have hidden just these. So the choice looks at the size class of numbers only.

/** Whether a count is one that is never shown. */
export function isSmall(value: number, minimumCell: number): boolean {
  return value > 0 && value < minimumCell
}

/** Zero; small; up to four times the minimum cell; and all above. */
export function sizeClass(value: number, minimumCell: number): Bounds {
  if (value === 0) return { low: 0, high: 0 }
  if (value < minimumCell) return { low: 1, high: minimumCell - 1 }
  if (value < 4 * minimumCell) return { low: minimumCell, high: 4 * minimumCell - 1 }
  return { low: 4 * minimumCell, high: Infinity }
}
