import ts from 'typescript'
import type { Source } from '../architecture/source.js'
import { parse, walk } from '../architecture/source.js'
import { exportedBy, programOf } from '../doctest/exports.js'
import { citation, citationsIn, REGULATION } from './citations.js'
import type { Citation } from './citations.js'

/** One place in src that rests on an article, and the public functions and data through which users meet it. */
export interface Rests extends Citation {
  readonly functions: readonly string[]
  /** How a reference in code says that the article is known; absent for one in a comment. */
  readonly certainty?: string
}

/** What makes a reference from literal arguments: the law that it cites, or `null` for its first argument. */
const HELPERS: Readonly<Record<string, string | null>> = {
  law: null,
  awb: 'Awb',
  uncheckedAwb: 'Awb',
  article: REGULATION,
  regulation: REGULATION,
}

/** Where citing itself is the subject: articles stand there as examples. */
const isAboutCiting = (path: string) => /^src\/core\/(?:law|result)\//.test(path)

/** Everything in src that rests on an article, by what its references and doc comments say. */
export function restingOn(sources: readonly Source[], entry: string): Rests[] {
  const program = programOf(sources, entry)
  const statements = program.getSourceFiles().flatMap((file) => [...file.statements])
  const named = publicNames(program, entry)
  const users = usersOf(statements, program.getTypeChecker())
  return statements
    .filter((statement) => !isAboutCiting(statement.getSourceFile().fileName))
    .flatMap((statement) => {
      const places = [...inCode(statement), ...inComments(statement)]
      const functions = places.length > 0 ? servedBy(statement, named, users) : []
      return places.map((place) => ({ ...place, functions }))
    })
}

export interface Name {
  readonly name: string
  readonly isValue: boolean
}

/** The public names that each statement declares. */
export function publicNames(program: ts.Program, entry: string): Map<ts.Statement, Name[]> {
  const found = new Map<ts.Statement, Name[]>()
  for (const { name, symbol } of exportedBy(program, entry)) {
    const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0
    // Each overload of a function is a statement, and so is what it does.
    for (const statement of new Set(symbol.declarations?.map(topOf))) {
      if (statement === undefined) continue
      found.set(statement, [...(found.get(statement) ?? []), { name, isValue }])
    }
  }
  return found
}

/** Which statements use each statement, by the names in them. */
export function usersOf(
  statements: readonly ts.Statement[],
  checker: ts.TypeChecker,
): Map<ts.Statement, Set<ts.Statement>> {
  const users = new Map<ts.Statement, Set<ts.Statement>>()
  for (const statement of statements) {
    if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) continue
    walk(statement, (node) => {
      if (!ts.isIdentifier(node) || isMember(node, checker)) return
      for (const used of symbolOf(node, checker)?.declarations?.map(declaredAt) ?? []) {
        if (used === undefined || used === statement) continue
        users.set(used, (users.get(used) ?? new Set()).add(statement))
      }
    })
  }
  return users
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
  return isAlias ? checker.getAliasedSymbol(symbol) : symbol
}

/** The public functions and data that a statement serves: its own name, or those of what uses it. */
export function servedBy(
  from: ts.Statement,
  named: ReadonlyMap<ts.Statement, readonly Name[]>,
  users: ReadonlyMap<ts.Statement, ReadonlySet<ts.Statement>>,
): string[] {
  const found = new Set<string>()
  const seen = new Set([from])
  for (const statement of seen) {
    const names = named.get(statement)
    if (names === undefined) users.get(statement)?.forEach((user) => seen.add(user))
    for (const { name, isValue } of names ?? []) if (isValue) found.add(name)
  }
  return [...found].sort()
}

/** A name that leads to a member rather than to a statement: a key, or what follows a point. */
function isMember(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) return parent.name === node
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) return false
  // `issues.late` leads to a statement if `issues` is all that a module exports.
  const from = ts.isIdentifier(parent.expression) ? parent.expression : undefined
  const [declared] = (from && checker.getSymbolAtLocation(from))?.declarations ?? []
  return declared === undefined || !ts.isNamespaceImport(declared)
}

function topOf(node: ts.Node): ts.Statement | undefined {
  let top = node
  while (!ts.isSourceFile(top)) {
    if (ts.isSourceFile(top.parent)) return top as ts.Statement
    top = top.parent
  }
  return undefined
}

/** The statement of a declaration at the top of its file. */
function declaredAt(node: ts.Node): ts.Statement | undefined {
  const top = topOf(node)
  const isTop = node === top || (ts.isVariableDeclaration(node) && node.parent.parent === top)
  return isTop ? top : undefined
}

type Place = Citation & { readonly certainty?: string }

function inCode(statement: ts.Statement): Place[] {
  const found: Place[] = []
  walk(statement, (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text
      const texts = node.arguments.map((one) => (ts.isStringLiteral(one) ? one.text : undefined))
      const helper = Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined
      const [law, place] = helper === null ? texts : [helper, texts[0]]
      if (law === undefined || place === undefined) return
      const certainty = name === 'uncheckedAwb' ? 'unchecked' : certaintyAround(node)
      found.push({ ...citation(law === 'Atw' ? 'Algemene termijnenwet' : law, place), certainty })
    }
    if (ts.isObjectLiteralExpression(node)) {
      const [source, article] = [textOf(node, 'source'), textOf(node, 'article')]
      if (source === undefined || article === undefined) return
      found.push({ ...citation(source, article), certainty: textOf(node, 'certainty') ?? 'read' })
    }
  })
  return found
}

function textOf(literal: ts.ObjectLiteralExpression, key: string): string | undefined {
  for (const property of literal.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== key) continue
    return ts.isStringLiteral(property.initializer) ? property.initializer.text : undefined
  }
  return undefined
}

/** `inferred(article('2'))` and `{ ...law('Fvw', '17'), certainty: 'inferred' }` say less than `read`. */
function certaintyAround(node: ts.Node): string {
  const { parent } = node
  if (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression)) {
    return parent.expression.text === 'inferred' ? 'inferred' : 'read'
  }
  if (!ts.isSpreadAssignment(parent)) return 'read'
  return textOf(parent.parent, 'certainty') ?? 'read'
}

/** In doc comments, their examples left out. */
function inComments(statement: ts.Statement): Citation[] {
  const comments = new Set<string>()
  const visit = (node: ts.Node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (ts.isJSDoc(comment)) comments.add(comment.getText())
    }
  }
  walk(statement, visit)
  return [...comments].flatMap((text) =>
    citationsIn(text.replace(/@example\b[^]*?(?=\n\s*\*\s*@(?!example)|$)/g, '')),
  )
}

/** The titles in a test file: what its suites and tests are called. */
export function titlesOf(source: Source): string[] {
  const titles: string[] = []
  walk(parse(source), (node) => {
    if (!ts.isCallExpression(node)) return
    const [title] = node.arguments
    if (/^(?:describe|it|test)\b/.test(node.expression.getText()) && title) {
      if (ts.isStringLiteralLike(title)) titles.push(title.text)
    }
  })
  return titles
}
