import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '../architecture/source.js'
import { entryPoints } from '../packaging/entries.mjs'
import { documents } from './documents.js'
import { fences } from './extract.js'

/** As a user of the package compiles: strict, with the names that the package exports. */
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  paths: Object.fromEntries(
    entryPoints().map(({ subPath, source }) => [`spuk-ido${subPath.slice(1)}`, [root + source]]),
  ),
}

/** What the compiler says of blocks of TypeScript, each a module of its own: `place what`. */
function mistakes(blocks: ReadonlyMap<string, string>): string[] {
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => blocks.has(path) || disk.fileExists(path),
    readFile: (path) => blocks.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language) => {
      const text = blocks.get(path)
      return text === undefined
        ? disk.getSourceFile(path, language)
        : ts.createSourceFile(path, text, language, true)
    },
  }
  const program = ts.createProgram([...blocks.keys()], options, host)
  return [...blocks.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) => {
        const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1
        const place = path.slice(root.length).replace(/\.\d+\.ts$/, '')
        return `${place}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
      },
    )
  })
}

const typed = documents.flatMap(({ path, text }) =>
  fences(text)
    .filter(({ words }) => words[0] === 'ts')
    .map(({ line, lines }): [string, string] => [
      `${root}${path}.${line}.ts`,
      `${'\n'.repeat(line - 1)}${lines.join('\n')}\nexport {}`,
    ]),
)

test('every block of TypeScript compiles as a module of its own', () => {
  expect(typed.length).toBeGreaterThan(0)
  expect(mistakes(new Map(typed))).toEqual([])
})

test('a block that does not compile is named with its line', () => {
  const block = "\nimport { euro } from 'spuk-ido'\nconst amount: string = euro(1)"
  expect(mistakes(new Map([[`${root}a.md.1.ts`, block]]))).toEqual([
    "a.md:3 Type 'Euro' is not assignable to type 'string'.",
  ])
})
