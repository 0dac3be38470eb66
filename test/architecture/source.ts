import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A source file by its path inside the repository, such as `src/core/money/euro.ts`. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** One import or re-export: what it asks for, where, and the name of `import * as name`. */
export interface Import {
  readonly specifier: string
  readonly line: number
  readonly namespace?: string
}

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every TypeScript file of src. */
export function readSources(): Source[] {
  return readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
}

const parsed = new WeakMap<Source, ts.SourceFile>()

/** The syntax tree of a source. */
export function parse(source: Source): ts.SourceFile {
  let file = parsed.get(source)
  if (file === undefined) {
    file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2022, true)
    parsed.set(source, file)
  }
  return file
}

/** The line on which a node starts, counted from one. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile()
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

/** Calls `visit` for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => {
    walk(child, visit)
  })
}

/** All imports of a source: static, re-exported, dynamic, and those of types. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, namespace?: string) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return
    const line = lineOf(node)
    found.push({
      specifier: specifier.text,
      line,
      ...(namespace !== undefined && { namespace }),
    })
  }
  walk(parse(source), (node) => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings
      const star = bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : undefined
      add(node, node.moduleSpecifier, node.importClause?.name === undefined ? star : undefined)
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal)
    } else if (ts.isExternalModuleReference(node)) {
      add(node, node.expression)
    } else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require'))
    ) {
      add(node, node.arguments[0])
    }
  })
  return found
}

/** The path inside the repository that a relative import leads to; `undefined` for a package. */
export function target(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const parts = from.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/').replace(/\.js$/, '.ts')
}
