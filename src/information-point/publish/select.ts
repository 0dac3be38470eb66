import type { Bounds } from './exposed.js'
import { arcAt } from './grid.js'
import type { Grid } from './grid.js'

// Which further numbers are hidden may itself tell something: whoever knows this code can ask for
// which tables it would have hidden just these. So the choice looks at the size class of numbers only
// (see `sizeClass`). Every table with the same classes gets the same hidden numbers, and `exposed`
// counts exactly those tables: its readers may know the classes and still not the numbers.

/** What the choice needs to know of a table. */
interface Choice {
  readonly grid: Grid
  readonly minimumCell: number
  /** Arcs that an earlier publication hides: they are hidden here too. */
  readonly forced: ReadonlySet<number>
  /** Arcs that an earlier publication gives: hiding them would hide nothing. */
  readonly known: ReadonlySet<number>
}

/** Zero; 1 to one less than the minimum cell; and from there on each class four times as wide as the one before. */
function sizeClass(value: number, minimumCell: number): Bounds {
  if (value === 0) return { low: 0, high: 0 }
  let [low, high] = [1, minimumCell - 1]
  while (value > high) [low, high] = [high + 1, (high + 1) * 4 - 1]
  return { low, high }
}

/**
 * The numbers to hide, each with the class within which a reader must look for it: complementary cell
 * suppression (Cox 1980; Willenborg and De Waal 2001). `undefined` for a number that is shown.
 */
export function select(choice: Choice): readonly (Bounds | undefined)[] {
  const { grid, minimumCell, forced, known } = choice
  const classes = grid.arcs.map(({ value }) => sizeClass(value, minimumCell))
  const hidden = new Set<number>()
  classes.forEach(({ low }, arc) => {
    if ((low === 1 || forced.has(arc)) && !known.has(arc)) hidden.add(arc)
  })
  const frame: Frame = {
    grid,
    open: classes.map(({ low }, arc) => low > 0 && !known.has(arc)),
    roomy: classes.map(({ low }) => low > 1),
    cost: grid.arcs.map(({ key }, arc) => costOf(key, classes[arc]?.low ?? 0, minimumCell)),
  }
  if (hidden.size > 0) {
    if (grid.axes.length === 1) addOne(frame, hidden)
    else addRectangles(frame, hidden)
  }
  return classes.map((bounds, arc) => (hidden.has(arc) ? bounds : undefined))
}

/** What hiding a number costs: the least it can be, totals more; and more in the narrow class next to the small. */
function costOf(key: readonly (string | null)[], low: number, minimumCell: number): number {
  const totals = key.filter((part) => part === null).length
  return (low === minimumCell ? low * 16 : low) * 8 ** totals
}

interface Frame {
  readonly grid: Grid
  /** Whether a number may be hidden: not zero, and not known already. */
  readonly open: readonly boolean[]
  /** Whether a number is not small: then it nearly always has room to change both ways. */
  readonly roomy: readonly boolean[]
  readonly cost: readonly number[]
}

/**
 * One dimension: one number that is not small goes with the small ones, so that those never add up to
 * a small number either; the cheapest, of equals the first, or the total if there is none.
 */
function addOne({ open, roomy, cost }: Frame, hidden: Set<number>): void {
  const large = roomy.flatMap((is, arc) => (is ? [arc] : []))
  if (large.some((arc) => hidden.has(arc))) return
  const price = (arc: number) => cost[arc] ?? 0
  const [cheapest] = large.filter((arc) => open[arc]).sort((a, b) => price(a) - price(b) || a - b)
  if (cheapest !== undefined) hidden.add(cheapest)
}

/**
 * Two dimensions: every small number gets three others at the corners of a rectangle, so that raising
 * two corners and lowering the other two leaves every total as it is. None of the three is small if
 * that can be had; then the cheapest rectangle, of equals the first. Totals can be corners too.
 */
function addRectangles(frame: Frame, hidden: Set<number>): void {
  const { roomy, cost } = frame
  for (const arc of [...hidden]) {
    let best:
      | { readonly narrow: number; readonly cost: number; readonly corners: readonly number[] }
      | undefined
    for (const corners of rectangles(frame, hidden, arc)) {
      const added = corners.filter((corner) => !hidden.has(corner))
      const narrow = corners.filter((corner) => roomy[corner] !== true).length
      const price = added.reduce((sum, corner) => sum + (cost[corner] ?? 0), 0)
      const better =
        best === undefined || narrow < best.narrow || (narrow === best.narrow && price < best.cost)
      if (better) best = { narrow, cost: price, corners: added }
      if (narrow === 0 && price === 0) break
    }
    for (const corner of best?.corners ?? []) hidden.add(corner)
  }
}

/** The other three corners of every rectangle that a number could be part of. */
function* rectangles({ grid, open }: Frame, hidden: ReadonlySet<number>, arc: number) {
  const [rows = 0, columns = 0] = grid.axes.map(({ keys }) => keys.length)
  const [i, j] = [Math.floor(arc / (columns + 1)), arc % (columns + 1)]
  const can = (corner: number) => open[corner] === true || hidden.has(corner)
  for (let row = 0; row <= rows; row++) {
    if (row === i || !can(arcAt(grid, row, j))) continue
    for (let column = 0; column <= columns; column++) {
      if (column === j || !can(arcAt(grid, i, column))) continue
      const corners = [arcAt(grid, row, j), arcAt(grid, i, column), arcAt(grid, row, column)]
      if (corners.every(can)) yield corners
    }
  }
}
