import type { CommonItem, Conflict } from '../harmonised.js'

/** What one rule makes of the requirements of its kind. */
export interface Combined {
  readonly common: readonly CommonItem[]
  readonly conflicts: readonly Conflict[]
}
