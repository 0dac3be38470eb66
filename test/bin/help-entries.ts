import ts from 'typescript'
import { root } from '../architecture/source.js'
import { exportedBy } from '../doctest/exports.js'

/** What the prompt knows of a function: from its doc comment and its types. */
export interface Entry {
  readonly name: string
  readonly signature: string
  readonly summary: string
  readonly example: string
  /** Names of options and of fields of what goes in, with spaces between. */
  readonly options: string
  /** Names of fields of what comes out. */
  readonly fields: string
}

const FACE = `${root}src/index.ts`
const DEEPEST = 2

/** An entry for each public function, in order of name. */
export function helpEntries(): Entry[] {
  const read = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root)
  const program = ts.createProgram([FACE], { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  return exportedBy(program, FACE)
    .filter(({ symbol }) => (symbol.flags & ts.SymbolFlags.Function) !== 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, symbol }) => entryOf(name, symbol, checker))
}

function entryOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): Entry {
  const [call] = checker.getTypeOfSymbol(symbol).getCallSignatures()
  if (!call) throw new Error(`${name} cannot be called`)
  const parameters = call.getParameters()
  const tag = symbol.getJsDocTags(checker).find((one) => one.name === 'example')
  const inputs = parameters.flatMap((one) => namesIn(checker.getTypeOfSymbol(one), checker))
  return {
    name,
    signature: `${name}(${parameters.map((one) => parameterText(one)).join(', ')})`,
    summary: firstSentence(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    example: ts.displayPartsToString(tag?.text).trim(),
    options: listed(inputs),
    fields: listed(namesIn(call.getReturnType(), checker, DEEPEST)),
  }
}

const listed = (names: readonly string[]): string => [...new Set(names)].sort().join(' ')

function parameterText(parameter: ts.Symbol): string {
  const [declaration] = parameter.declarations ?? []
  if (!declaration || !ts.isParameter(declaration)) return parameter.name
  const name = ts.isIdentifier(declaration.name) ? parameter.name : 'options'
  const many = declaration.dotDotDotToken ? '...' : ''
  return `${many}${name}${declaration.questionToken || declaration.initializer ? '?' : ''}`
}

/** The names of fields of a type and of what it holds; of classes and functions nothing. */
function namesIn(type: ts.Type, checker: ts.TypeChecker, depth = 1): string[] {
  if (depth > DEEPEST) return []
  if (type.isUnionOrIntersection() && !(type.flags & ts.TypeFlags.Boolean)) {
    return type.types.flatMap((one) => namesIn(one, checker, depth))
  }
  const item = checker.isArrayType(type) && checker.getTypeArguments(type as ts.TypeReference)[0]
  if (item) return namesIn(item, checker, depth)
  if (!(type.flags & ts.TypeFlags.Object) || type.getCallSignatures().length > 0) return []
  const properties = type.getProperties()
  // Nobody types a result out: it comes from another function.
  const isMade = properties.some(({ name }) => /^(?:explanation|nodes|details)$/.test(name))
  if (depth < DEEPEST && isMade) return []
  const ours = properties
    .filter(({ declarations = [] }) =>
      declarations.some((one) => one.getSourceFile().fileName.startsWith(`${root}src/`)),
    )
    .filter(({ name, flags }) => /^[a-z]\w*$/i.test(name) && !(flags & ts.SymbolFlags.Method))
  return ours.flatMap((one) => [
    one.name,
    ...namesIn(checker.getTypeOfSymbol(one), checker, depth + 1),
  ])
}

/** Of a doc comment the first sentence, without the marks of links and code. */
function firstSentence(text: string): string {
  const plain = text.replace(/\{@link ([\w.]+)\}/g, '$1').replace(/\s+/g, ' ')
  return (
    /^.*?(?:\.(?=\s+[A-Z]|$)|[:;](?=\s))/.exec(plain.trim())?.[0].replace(/[:;]$/, '.') ??
    plain.trim()
  )
}
