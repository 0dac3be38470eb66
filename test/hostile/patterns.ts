import ts from 'typescript'
import { lineOf, parse, walk } from '../architecture/source.js'
import type { Source } from '../architecture/source.js'

/** A regular expression in the sources. */
export interface Pattern {
  /** `path:line`. */
  readonly at: string
  readonly source: string
  readonly flags: string
}

/**
 * Every regular expression of the sources: literals, `RegExp(…)` of texts that the file itself holds, and the
 * texts that `match`, `matchAll` and `search` make one of.
 */
export function patternsIn(sources: readonly Source[]): Pattern[] {
  return sources.flatMap((source) => {
    const file = parse(source)
    const found: Pattern[] = []
    const add = (node: ts.Node, pattern: string, flags: string) => {
      found.push({ at: `${source.path}:${lineOf(node)}`, source: pattern, flags })
    }
    walk(file, (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        add(node, node.text.slice(1, end), node.text.slice(end + 1))
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'RegExp'
      ) {
        const [pattern, flags] = (node.arguments ?? []).map((argument) => textOf(argument, file))
        add(node, pattern ?? '', flags ?? '')
      } else if (ts.isCallExpression(node) && isSearch(node.expression)) {
        const [sought] = node.arguments
        if (sought && ts.isStringLiteralLike(sought)) add(node, sought.text, '')
      }
    })
    return found
  })
}

function isSearch(called: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(called) && SEARCHES.includes(called.name.text)
}

const SEARCHES: readonly string[] = ['match', 'matchAll', 'search']

/** What a literal, a template or the name of a constant stands for; throws where only running would tell. */
function textOf(node: ts.Expression, file: ts.SourceFile): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(
      ({ expression, literal }) => textOf(expression, file) + literal.text,
    )
    return node.head.text + spans.join('')
  }
  const value = ts.isIdentifier(node) ? constantsIn(file).get(node.text) : undefined
  if (value !== undefined) return textOf(value, file)
  throw new Error(`${file.fileName}:${lineOf(node)}: a pattern that cannot be read here`)
}

function constantsIn(file: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>()
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer)
    }
  }
  return constants
}
