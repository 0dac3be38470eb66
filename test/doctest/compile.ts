import ts from 'typescript'
import { walk } from '../architecture/source.js'
import type { Example } from './extract.js'

/** JavaScript for the body of an async function, and the lines of the assertions in it. */
export interface Compiled {
  readonly body: string
  readonly assertions: readonly number[]
}

interface Comment {
  readonly pos: number
  readonly kind: '=>' | 'throws'
  readonly value: string
  readonly line: number
}

interface Edit {
  readonly pos: number
  readonly end: number
  readonly text: string
}

/**
 * Turns the comments of an example into assertions:
 * `expression // => value`, `const name = … // => value` and `expression // throws issue/code`.
 * The value is an expression, or else the text that the prompt shows; it may go on in the next
 * comment lines if these are indented. Assertions call `$is`, `$shows` and `$throws`; imports
 * become calls of `$import`.
 */
export function compile(example: Example): Compiled {
  const where = (line: number) => `${example.file}:${line}`
  // The export makes it a module, so that `await` may stand at the top.
  const text = `${example.code}\nexport {}`
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true)
  const comments = commentsIn(file)
  const edits: Edit[] = []
  for (const comment of comments) {
    const statement = statementBefore(file, comment.pos)
    const found = statement && assertion(statement, comment)
    if (!found) throw new Error(`${where(comment.line)} this comment belongs to no expression`)
    edits.push(...found)
  }
  const imports = file.statements.filter((node) => ts.isImportDeclaration(node))
  edits.push(...imports.map((node) => importEdit(node)))
  const code = edited(example.code, edits)
  return {
    body: transpiled(`const $main = async () => {${code}\n}`, where),
    assertions: comments.map(({ line }) => line),
  }
}

const ASSERTION = /^\/\/ ?(=>|throws(?= [a-z-]+\/[a-z-]+\s*$))\s*(.*)$/
const CONTINUED = /^\/\/\s{2,}(\S.*)$/

function commentsIn(file: ts.SourceFile): Comment[] {
  const { text } = file
  const ranges = new Map<number, ts.CommentRange>()
  const visit = (node: ts.Node) => {
    const children = node.getChildren(file)
    children.forEach(visit)
    if (children.length > 0) return
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ]) {
      ranges.set(range.pos, range)
    }
  }
  visit(file)
  const inOrder = [...ranges.values()].sort((a, b) => a.pos - b.pos)
  const lineOf = (pos: number) => file.getLineAndCharacterOfPosition(pos).line + 1
  const textOf = ({ pos, end }: ts.CommentRange) => text.slice(pos, end)
  return inOrder.flatMap((range, index) => {
    const read = ASSERTION.exec(textOf(range))
    if (read === null) return []
    const more: string[] = []
    for (const [step, next] of inOrder.slice(index + 1).entries()) {
      const continued = CONTINUED.exec(textOf(next))
      if (continued === null || lineOf(next.pos) !== lineOf(range.pos) + step + 1) break
      more.push(continued[1] ?? '')
    }
    const value = [read[2] ?? '', ...more].join('\n').trim()
    const kind = read[1] === '=>' ? '=>' : 'throws'
    return [{ pos: range.pos, kind, value, line: lineOf(range.pos) }]
  })
}

type Assertable = ts.ExpressionStatement | ts.VariableStatement

/** The statement that ends right before a position: on the same line or on the one above. */
function statementBefore(file: ts.SourceFile, pos: number): Assertable | undefined {
  let found: Assertable | undefined
  walk(file, (node) => {
    if (!ts.isExpressionStatement(node) && !ts.isVariableStatement(node)) return
    if (node.end > pos || (found && found.end >= node.end)) return
    if (/^[^\S\n]*\n?[^\S\n]*$/.test(file.text.slice(node.end, pos))) found = node
  })
  return found
}

/** What to write around the expression, so that an assertion inside it stays one. */
function assertion(statement: Assertable, { kind, value, line }: Comment): Edit[] | undefined {
  const insert = (pos: number, text: string): Edit => ({ pos, end: pos, text })
  const [opening, closing] =
    kind === 'throws'
      ? [`await $throws(${line}, async () => (`, `), ${JSON.stringify(value)})`]
      : isExpression(value)
        ? [`$is(${line}, (`, `), () => (${value.replaceAll('\n', ' ')}))`]
        : [`$shows(${line}, (`, `), ${JSON.stringify(value)})`]
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement
    return [insert(expression.getStart(), opening), insert(expression.end, closing)]
  }
  const [only, ...others] = statement.declarationList.declarations
  if (kind === 'throws' || !only || others.length > 0 || !ts.isIdentifier(only.name))
    return undefined
  return [insert(statement.end, `; ${opening}${only.name.text}${closing}`)]
}

function isExpression(value: string): boolean {
  const { diagnostics } = ts.transpileModule(`async () => (${value})`, { reportDiagnostics: true })
  const [statement] = ts.createSourceFile('v.ts', `(${value})`, ts.ScriptTarget.ES2022).statements
  const inner =
    statement &&
    ts.isExpressionStatement(statement) &&
    ts.isParenthesizedExpression(statement.expression)
      ? statement.expression.expression
      : undefined
  // `1,50` is an amount as people write it, not two expressions.
  const comma =
    inner && ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken
  return value !== '' && (diagnostics ?? []).length === 0 && inner !== undefined && !comma
}

function importEdit(node: ts.ImportDeclaration): Edit {
  const clause = node.importClause
  const range = { pos: node.getStart(), end: node.end }
  const blank = node.getText().replace(/[^\n]/g, '')
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return { ...range, text: blank }
  const wanted = `await $import(${node.moduleSpecifier.getText()})`
  const bindings = clause?.namedBindings
  const names = [
    ...(clause?.name ? [`default: ${clause.name.text}`] : []),
    ...(bindings && ts.isNamedImports(bindings)
      ? bindings.elements
          .filter(({ isTypeOnly }) => !isTypeOnly)
          .map(({ propertyName, name }) => `${(propertyName ?? name).text}: ${name.text}`)
      : []),
  ]
  const pattern =
    bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : `{ ${names.join(', ')} }`
  return { ...range, text: `const ${pattern} = ${wanted};${blank}` }
}

/** The text with all edits made, from the end on, so that positions stay valid. */
function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.pos - a.pos)
    .reduce((code, edit) => code.slice(0, edit.pos) + edit.text + code.slice(edit.end), text)
}

function transpiled(code: string, where: (line: number) => string): string {
  const { outputText, diagnostics } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    reportDiagnostics: true,
  })
  const [wrong] = diagnostics ?? []
  if (wrong) {
    const line = wrong.file?.getLineAndCharacterOfPosition(wrong.start ?? 0).line ?? 0
    const what = ts.flattenDiagnosticMessageText(wrong.messageText, ' ')
    throw new Error(`${where(line + 1)} ${what}`)
  }
  return `${outputText}\nreturn $main()`
}
