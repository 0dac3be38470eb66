import { plain } from '../input/index.js'
import { Collector, isRecord, resultOf, shown, SpukError } from '../result/index.js'
import type { Result } from '../result/index.js'
import { plainJson } from './canonical.js'
import { isLeaf } from './graph.js'
import { figureText } from './exact.js'
import { notExplained, notInExplanation, unknownFormat, unreadable } from './issues.js'
import type { Explained, Explanation, ExplanationNode } from './model.js'
import { checkFields, exact, resultFrom, soundExplanation } from './read.js'

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
  const check = new Collector()
  checkFields(check, [], { kind }, { kind: isText })
  check.done()
  return {
    kind: 'receipt',
    format: 1,
    of: kind as string,
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

const isText = (value: unknown) => typeof value === 'string'

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
 * @returns the receipt, or every issue that makes it unreadable (`explain/…`); whether its figures are right, `replay` says
 *
 * @example
 * parseReceipt({ kind: 'receipt', format: 9 }).ok // => false
 */
export function parseReceipt(value: unknown): Result<Receipt> {
  return resultOf(() => receiptFrom(plain(value)))
}

function receiptFrom(value: unknown): Receipt {
  if (!isRecord(value)) throw new SpukError([notExplained({ given: shown(value) })])
  const check = new Collector()
  const { format, results, inputs } = value
  checkFields(check, [], value, {
    kind: (kind) => kind === 'receipt',
    of: isText,
    results: isRecord,
    inputs: isRecord,
  })
  if (format !== 1) check.add(unknownFormat({ format: shown(format) }, ['format']))
  const given = value['explanation']
  if (!isRecord(given)) check.add(notExplained({ given: shown(given) }))
  const explanation = isRecord(given) ? check.attempt([], () => soundExplanation(given)) : undefined
  if (explanation && isRecord(results) && isRecord(inputs)) {
    const leaves = explanation.nodes.filter(isLeaf).map(({ id }) => id)
    checkFigures(check, 'results', results, Object.keys(explanation.results))
    checkFigures(check, 'inputs', inputs, leaves)
  }
  check.done()
  return value as unknown as Receipt
}

/** Every figure that the explanation names has to be there, and no other. */
function checkFigures(
  check: Collector,
  field: string,
  given: Readonly<Record<string, unknown>>,
  expected: readonly string[],
): void {
  for (const key of expected) {
    const figure = Object.hasOwn(given, key) ? given[key] : undefined
    if (!exact(figure)) {
      check.add(unreadable({ field: shown(key), given: shown(figure) }, [field, key]))
    }
  }
  const known = new Set(expected)
  for (const key of Object.keys(given)) {
    if (!known.has(key)) check.add(notInExplanation({ name: shown(key) }, [field, key]))
  }
}
