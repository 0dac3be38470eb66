import type { Issue } from '../core/result/index.js'

/** The content of a cell: a day as `2024-04-02`, a moment as `2024-04-02T10:30:00`. */
export type CellValue = string | number | boolean | null

/** The cells of one sheet. */
export interface CellSheet {
  /** Of a text: empty. */
  readonly name: string
  /** From `A1`; a row ends at its last cell with a value. */
  readonly rows: readonly (readonly CellValue[])[]
  /** Such as `A1:B2`; only the first cell of those has a value. */
  readonly merged: readonly string[]
  readonly hiddenRows: readonly number[]
  /** Such as `C`. */
  readonly hiddenColumns: readonly string[]
}

/** The cells of a file or a text. */
export interface Cells {
  readonly kind: 'cells'
  readonly sheets: readonly CellSheet[]
  /** What whoever reads on must know: what is merged or hidden, and values that are not there. */
  readonly issues: readonly Issue[]
}
