import { missing, SpukError } from '../result/index.js'
import type { Result } from '../result/index.js'
import { readResult } from '../schema/index.js'
import { plainJson } from './canonical.js'
import { figureText } from './exact.js'
import { isLeaf } from './graph.js'
import { receiptInput } from './input.js'
import type { Explained, Explanation, ExplanationNode } from './model.js'
import { resultFrom } from './read.js'

/** A result put on record: plain JSON data from which `replay` computes it again. */
export interface Receipt {
  readonly kind: 'receipt'
  readonly format: 1
  /** The kind of the result. */
  readonly of: string
  /** The figures of the result by name, as text. */
  readonly results: Readonly<Record<string, string>>
  /** The values of inputs and parameters by node. */
  readonly inputs: Readonly<Record<string, number | string>>
  readonly explanation: Explanation
}

/**
 * A result as plain JSON data to keep beside a decision: its figures, its inputs, and how one leads to the other.
 * `canonicalJson(receipt(result))` gives the bytes to hash.
 *
 * @param result any result with an `explanation`, or an explanation by itself
 * @throws SpukError `explain/…` for anything else
 *
 * @example
 * receipt(apportion('10.00', { a: 1, b: 2 })).inputs // => { total: '10.00' }
 */
export function receipt(result: Explained | Explanation): Receipt {
  const { kind, explanation: live } = resultFrom(result)
  if (typeof kind !== 'string') throw new SpukError([missing({}, ['kind'])])
  return {
    kind: 'receipt',
    format: 1,
    of: kind,
    results: figuresIn(live),
    inputs: Object.fromEntries(
      live.nodes
        .filter(isLeaf)
        .map(({ id, value, unit }) => [
          id,
          typeof value === 'number' ? value : figureText(value, unit),
        ]),
    ),
    explanation: plainJson(live) as Explanation,
  }
}

/** The figures that a result names, as text. */
export function figuresIn({ nodes, results }: Explanation): Record<string, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return Object.fromEntries(
    Object.entries(results).map(([name, id]) => {
      const { value, unit } = byId.get(id) as ExplanationNode
      return [name, figureText(value, unit)]
    }),
  )
}

/**
 * Reads a receipt from parsed JSON, whoever wrote it.
 *
 * @returns the receipt, or every issue that makes it unreadable (`input/…` and `explain/…`); whether its figures are right, `replay` says
 *
 * @example
 * parseReceipt({ kind: 'receipt', format: 9 }).ok // => false
 */
export function parseReceipt(value: unknown): Result<Receipt> {
  return readResult(receiptInput, value)
}
