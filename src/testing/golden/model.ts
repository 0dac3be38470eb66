/** What must come out of a golden case. */
export type Expected =
  /** A value that holds at least this: as JSON has it, so amounts are texts. */
  | { readonly value: unknown; readonly warning?: string }
  /** A refusal, with the code of an issue. */
  | { readonly refused: string }

/** A call of the library with the outcome that it must have, as plain data. */
export interface GoldenCase {
  /** Unique among the cases. */
  readonly name: string
  /** The function; `nationalTotals` stands for `nationalTotals(grantsFor(year))`. */
  readonly call: string
  readonly args: readonly unknown[]
  readonly expected: Expected
  /** Whence the expectation comes: a law, a publication, a rule of notation, or the sum itself. */
  readonly source: string
}
