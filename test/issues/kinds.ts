import ts from 'typescript'
import type { Issue, Text } from '../../src/index.js'
import { readSources, root, walk } from '../architecture/source.js'
import { programOf } from '../doctest/exports.js'
import { publicNames, servedBy, usersOf } from '../law/coverage.js'
import { typeText } from './type-text.js'

/** A fact of an issue: its name, its type as `details` has it, and values that stand for it in a text. */
export interface Fact {
  readonly name: string
  readonly optional: boolean
  readonly type: string
}

/** One kind of issue, as the sources declare it. */
export interface Kind {
  readonly code: string
  readonly facts: readonly Fact[]
  /** Its texts, with `‹name›` where a fact stands; more than one where a fact chooses between them. */
  readonly issues: readonly Issue[]
  /** The public functions that can report it. */
  readonly functions: readonly string[]
}

interface Declared {
  readonly file: string
  readonly name: string
  readonly code: string
  readonly facts: readonly Fact[]
}

type Report = (facts: Readonly<Record<string, unknown>>) => Issue

/** Every kind of issue that src declares, by its code. */
export async function kinds(): Promise<Kind[]> {
  const reporting = reportedBy()
  const found = declared().map(async ({ file, name, code, facts }): Promise<Kind> => {
    const module = (await import(root + file)) as Readonly<Record<string, Report>>
    const report = module[name]
    if (report === undefined) throw new Error(`${file} does not export ${name}`)
    return { code, facts, issues: variants(report, facts), functions: reporting(file, name) }
  })
  return (await Promise.all(found)).sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The declarations `export const late = issueKind<{ … }>({ code: '…' })`. */
function declared(): Declared[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const files = readSources().filter(({ text }) => text.includes('issueKind<'))
  const program = ts.createProgram(
    files.map(({ path }) => root + path),
    options,
  )
  const checker = program.getTypeChecker()
  return files.flatMap(({ path }) => {
    const file = program.getSourceFile(root + path)
    const here: Declared[] = []
    if (file === undefined) throw new Error(`${path} was not read`)
    walk(file, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'issueKind') return
      const [facts] = node.typeArguments ?? []
      const code = codeOf(node.arguments[0])
      const { parent } = node
      if (!facts || code === undefined || !ts.isVariableDeclaration(parent)) {
        throw new Error(`${path}: a kind of issue without a code or facts: ${node.getText()}`)
      }
      const type = checker.getTypeFromTypeNode(facts)
      here.push({ file: path, name: parent.name.getText(), code, facts: factsOf(type, checker) })
    })
    return here
  })
}

function codeOf(kind: ts.Expression | undefined): string | undefined {
  if (kind === undefined || !ts.isObjectLiteralExpression(kind)) return undefined
  const code = kind.properties.find((one) => one.name?.getText() === 'code')
  return code && ts.isPropertyAssignment(code) && ts.isStringLiteral(code.initializer)
    ? code.initializer.text
    : undefined
}

function factsOf(type: ts.Type, checker: ts.TypeChecker): Fact[] {
  return checker.getPropertiesOfType(type).map((property) => ({
    name: property.name,
    optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    type: typeText(checker.getTypeOfSymbol(property), checker),
  }))
}

/** Which public functions lead to a declaration, as the page on law coverage finds them. */
function reportedBy(): (file: string, name: string) => string[] {
  const sources = readSources()
  const faces = ['src/index.ts', 'src/schemas/index.ts', 'src/office/index.ts'].map((entry) => {
    const program = programOf(sources, entry)
    const statements = program.getSourceFiles().flatMap((file) => [...file.statements])
    return {
      statements,
      named: publicNames(program, entry),
      users: usersOf(statements, program.getTypeChecker()),
    }
  })
  return (file, name) => {
    const found = faces.flatMap(({ statements, named, users }) => {
      const at = statements.find(
        (one) =>
          one.getSourceFile().fileName === file &&
          ts.isVariableStatement(one) &&
          one.declarationList.declarations.some((each) => each.name.getText() === name),
      )
      return at ? servedBy(at, named, users) : []
    })
    return [...new Set(found)].sort()
  }
}

/** The issue with the names of its facts in the place of their values. */
function variants(report: Report, facts: readonly Fact[]): Issue[] {
  const usual = facts.map((fact) => [fact.name, standIns(fact)[0]] as const)
  const [base] = [usual, numbered(facts, usual)].flatMap((values) =>
    said(report, Object.fromEntries(values)),
  )
  if (base === undefined) throw new Error(`no text for ${JSON.stringify(facts)}`)
  const others = [
    ...facts.flatMap((fact) =>
      standIns(fact).map((value) =>
        usual.map(([name, other]) => [name, name === fact.name ? value : other] as const),
      ),
    ),
  ]
  const texts = new Map([[base.message, base]])
  for (const values of others) {
    for (const issue of said(report, Object.fromEntries(values))) {
      // A number that merely stands where the name stood makes no other text.
      const named = values.reduce(
        (text, [name, value]) =>
          typeof value === 'number' ? text.replaceAll(`‹${name}›`, String(value)) : text,
        base.message,
      )
      if (issue.message !== named && !texts.has(issue.message)) texts.set(issue.message, issue)
    }
  }
  return [...texts.values()]
}

type Values = readonly (readonly [name: string, value: unknown])[]

/** A number for each number, for a text that counts with it. */
const numbered = (facts: readonly Fact[], usual: Values): Values =>
  usual.map(([name, value], i) => [name, facts[i]?.type === 'number' ? 2 : value])

/** A text that works with a fact cannot always do with its name. */
function said(report: Report, facts: Readonly<Record<string, unknown>>): Issue[] {
  try {
    const issue = report(facts)
    return /\b(?:NaN|null|undefined)\b/.test(issue.message) ? [] : [issue]
  } catch {
    return []
  }
}

/** What stands for a fact: its name, or each of the values it can have. */
function standIns({ name, type, optional }: Fact): unknown[] {
  const own = `‹${name}›`
  const literals = [...type.matchAll(/'([^']+)'/g)].map(([, text]) => text)
  const values = type.split(' | ').flatMap((part): unknown[] => {
    if (part === 'null') return [null]
    if (part === 'boolean') return [true, false]
    if (part === 'number') return [own, 1, 2]
    if (part.startsWith('readonly ')) return literals.length > 0 ? [literals] : [[own]]
    if (part.startsWith("'")) return [part.slice(1, -1)]
    return [own]
  })
  return optional ? [...values, undefined] : values
}

/** The Dutch and the English of an issue under the same names. */
export const inBoth = (issue: Issue, text: 'message' | 'suggestion' | 'hint'): Text | undefined => {
  const [nl, en] = [issue[text], issue.english[text]]
  return nl === undefined || en === undefined ? undefined : { nl, en }
}
