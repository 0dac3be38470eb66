import ts from 'typescript'
import { target } from '../architecture/source.js'
import type { Source } from '../architecture/source.js'

/** What `entry` exports: its name, whether it is a value, and what its doc comment has. */
export interface Export {
  readonly name: string
  readonly at: string
  readonly isValue: boolean
  readonly hasText: boolean
  readonly hasExample: boolean
}

/** A program over these sources alone: names and comments, nothing outside them is looked at. */
export function programOf(sources: readonly Source[], entry: string): ts.Program {
  const byPath = new Map(sources.map(({ path, text }) => [path, text]))
  const options: ts.CompilerOptions = { noLib: true, types: [], target: ts.ScriptTarget.ES2022 }
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => '',
    fileExists: (path) => byPath.has(path),
    readFile: (path) => byPath.get(path),
    getSourceFile: (path, language) => {
      const text = byPath.get(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, language, true)
    },
    resolveModuleNameLiterals: (specifiers, from) =>
      specifiers.map(({ text }) => {
        const path = target(from, text)
        return path !== undefined && byPath.has(path)
          ? { resolvedModule: { resolvedFileName: path, extension: ts.Extension.Ts } }
          : { resolvedModule: undefined }
      }),
  }
  return ts.createProgram([entry], options, host)
}

/** The public names that an entry point exports, and what each leads to. */
export function exportedBy(
  program: ts.Program,
  entry: string,
): { readonly name: string; readonly symbol: ts.Symbol }[] {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(entry)
  const module = file && checker.getSymbolAtLocation(file)
  if (!module) throw new Error(`${entry} exports nothing`)
  return checker.getExportsOfModule(module).map((exported) => {
    const alias = (exported.flags & ts.SymbolFlags.Alias) !== 0
    return { name: exported.name, symbol: alias ? checker.getAliasedSymbol(exported) : exported }
  })
}

/** The public names of an entry point, re-exports followed to where they are declared. */
export function exportsOf(sources: readonly Source[], entry: string): Export[] {
  const program = programOf(sources, entry)
  const checker = program.getTypeChecker()
  return exportedBy(program, entry).map(({ name, symbol }) => ({
    name,
    at: placeOf(symbol) ?? entry,
    isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
    hasText: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() !== '',
    hasExample: symbol.getJsDocTags(checker).some((tag) => tag.name === 'example'),
  }))
}

function placeOf(symbol: ts.Symbol): string | undefined {
  const [declaration] = symbol.declarations ?? []
  if (!declaration) return undefined
  const file = declaration.getSourceFile()
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1}`
}

/** Every export has a doc comment, and every value an example in it. */
export function undocumented(exports: readonly Export[]): string[] {
  return exports.flatMap(({ name, at, isValue, hasText, hasExample }) => [
    ...(hasText ? [] : [`${at} ${name} has no doc comment`]),
    ...(isValue && !hasExample ? [`${at} ${name} has no @example`] : []),
  ])
}
