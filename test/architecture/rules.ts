import ts from 'typescript'
import { importsOf, lineOf, parse, target, walk } from './source.js'
import type { Source } from './source.js'

// Each rule takes sources and gives one line per breach: `path:line what is wrong`.

/** The order of the house: a place may import what stands before it, not what stands beside or after. */
const ORDER: readonly (readonly string[])[] = [
  ['core/limits'],
  ['core/frozen', 'core/lists', 'core/text'],
  ['core/result'],
  ['core/explain/model'],
  ['core/money', 'core/calendar'],
  ['core/input'],
  ['core/schema'],
  ['core/fields'],
  ['core/apportion', 'core/law'],
  ['core/explain'],
  ['municipality'],
  ['regulation'],
  ['grant'],
  ['requirements', 'roles', 'funding', 'information-point'],
  ['agreement'],
  ['accountability'],
  ['monitor'],
  ['report'],
  ['index'],
  ['office'],
  ['schemas', 'testing'],
  ['bin'],
]

const MODEL = 'src/core/explain/model.ts'
const LIMITS = 'src/core/limits.ts'
const FACE = 'src/index.ts'

/** The folder of a room: `src/core/money`, `src/grant`; `src` for the face of the library. */
function folderOf(path: string): string {
  const parts = path.split('/').slice(0, -1)
  return parts.slice(0, parts[1] === 'core' ? 3 : 2).join('/')
}

function placeOf(path: string): string {
  if (path === MODEL) return 'core/explain/model'
  if (path === LIMITS) return 'core/limits'
  if (path === FACE) return 'index'
  return folderOf(path).replace(/^src\/?/, '')
}

const rankOf = (place: string): number => ORDER.findIndex((layer) => layer.includes(place))

function eachArrow(sources: readonly Source[]) {
  return sources.flatMap((source) =>
    importsOf(source).flatMap(({ specifier, line }) => {
      const to = target(source.path, specifier)
      return to === undefined ? [] : [{ from: source.path, to, at: `${source.path}:${line}` }]
    }),
  )
}

/** Arrows run one way, from later places to earlier ones. */
export function wrongArrows(sources: readonly Source[]): string[] {
  const homeless = sources
    .filter(({ path }) => rankOf(placeOf(path)) === -1)
    .map(({ path }) => `${path}: has no place in the order of the house`)
  const wrong = eachArrow(sources).flatMap(({ from, to, at }) => {
    const [here, there] = [placeOf(from), placeOf(to)]
    if (here === there || rankOf(here) === -1 || rankOf(there) < rankOf(here)) {
      return rankOf(there) === -1 ? [`${at} imports ${to}, which has no place in the order`] : []
    }
    return [`${at} ${here} must not import ${there}`]
  })
  return [...homeless, ...wrong]
}

/**
 * A room is entered by its index only. Exceptions: the limits, and the model of explanations, which stands lower
 * than its readers; `public.ts`, what a room of core shows to users, by the face and by other such files;
 * and `input.ts`, on which those of another room may build and which `src/schemas` gathers. The
 * prompt enters by the face and by `office`, as any user does; it may use what is most like a word (`closestMatch`).
 */
export function wrongDoors(sources: readonly Source[]): string[] {
  return eachArrow(sources).flatMap(({ from, to, at }) => {
    const [here, there] = [folderOf(from), folderOf(to)]
    if (here === there) return []
    if (here === 'src/bin') {
      return DOORS_OF_PROMPT.includes(to) ? [] : [`${at} bin must import src/index.ts`]
    }
    if (to === `${there}/index.ts` || to === MODEL || to === LIMITS) return []
    if (to === `${there}/public.ts` && (from === FACE || from.endsWith('/public.ts'))) return []
    if (isDefinition(to) && gathersDefinitions(from, to)) return []
    return [`${at} reaches past ${there}/index.ts to ${to}`]
  })
}

const DOORS_OF_PROMPT = [FACE, 'src/office/index.ts', 'src/core/result/closest-match.ts']

const isDefinition = (path: string): boolean => /[/-]input(?:-words)?\.ts$/.test(path)

/**
 * Definitions of inputs are gathered by `src/schemas` and `src/testing` and may build on those of another
 * room; their words are for `src/schemas` only.
 */
function gathersDefinitions(from: string, to: string): boolean {
  if (from.startsWith('src/schemas/')) return true
  if (to.endsWith('-words.ts')) return from.endsWith('input-words.ts')
  return /[/-]input\.ts$/.test(from) || from.startsWith('src/testing/')
}

/** No circles, of types neither. */
export function cycles(sources: readonly Source[]): string[] {
  const next = new Map<string, string[]>(sources.map(({ path }) => [path, []]))
  for (const { from, to } of eachArrow(sources)) next.get(from)?.push(to)
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start !== -1) found.push(`circle: ${[...trail.slice(start), path].join(' → ')}`)
    if (start !== -1 || done.has(path)) return
    for (const to of next.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  return found
}

const LONGEST = 300

/** No file above 300 lines, the figures of the register aside. */
export function tooLong(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !path.startsWith('src/municipality/register/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${LONGEST}`)
}

const isSchema = (path: string): boolean =>
  /[/-]input\.ts$|^src\/(?:core\/(?:schema|fields)|schemas|testing|requirements\/kinds)\//.test(
    path,
  )

/** What the room for office files loads, when it is first used. */
const PEERS = /^(?:write-excel-file\/universal|docx|read-excel-file\/universal|papaparse)$/

/** Which packages a file may import, and how. */
export function wrongPackages(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap(({ specifier, line, namespace }) => {
      const { path } = source
      const say = (what: string) => [`${path}:${line} ${what}`]
      if (specifier.startsWith('.')) {
        return /\.js(?:on)?$/.test(specifier)
          ? []
          : say(`imports ${specifier}: write the .js extension`)
      }
      if (path.startsWith('src/bin/')) return []
      if (specifier === 'decimal.js') return []
      if (specifier === 'zod' || specifier.startsWith('zod/')) {
        if (!isSchema(path))
          return say(
            'imports zod: only definitions (input.ts, <name>-input.ts), src/core/schema, src/core/fields, src/schemas and src/testing may',
          )
        if (specifier === 'zod/v4/core') return []
        return specifier === 'zod/mini' && namespace === 'z'
          ? []
          : say("write: import * as z from 'zod/mini'; the whole of zod brings its languages along")
      }
      if (/^date-fns\/(?!locale$|fp$)|^@date-fns\/utc\//.test(specifier)) return []
      if (/^@?date-fns\b/.test(specifier))
        return say('imports a barrel of date-fns: use a sub-path')
      if (specifier === 'fast-check' && path.startsWith('src/testing/')) return []
      if (path === 'src/office/peers.ts' && PEERS.test(specifier)) return []
      return say(`imports ${specifier}, which the library does without`)
    }),
  )
}

/** Names from outside that would bring in a clock, chance, the machine or its language. */
const NO_GLOBALS = new Set([
  'Intl',
  'console',
  'crypto',
  'fetch',
  'navigator',
  'parseFloat',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
])
const NO_MEMBERS = new Set(['Date.now', 'Math.random', 'Math.round', 'Number.parseFloat'])
const NO_METHODS = new Set(['localeCompare', 'toFixed'])
/** Decimals have an exact `toFixed` of their own; only core/money writes them out. */
const decimalsLiveIn = (path: string): boolean => path.startsWith('src/core/money/')

/** No clock, chance, ambient locale, environment, nor float on its way to text. */
export function impurities(sources: readonly Source[]): string[] {
  const inner = sources.filter(({ path }) => !path.startsWith('src/bin/'))
  return inner.flatMap((source) => {
    const found: string[] = []
    walk(parse(source), (node) => {
      const what = impurity(node, source.path)
      if (what !== undefined) found.push(`${source.path}:${lineOf(node)} ${what}`)
    })
    return found
  })
}

function impurity(node: ts.Node, path: string): string | undefined {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const called = node.expression
    const date = ts.isIdentifier(called) && called.text === 'Date'
    if (date && ts.isCallExpression(node)) return 'Date() reads the clock'
    if (date && (node.arguments?.length ?? 0) === 0) return 'new Date() reads the clock'
  }
  if (ts.isPropertyAccessExpression(node)) {
    const method = node.name.text
    const member = `${ts.isIdentifier(node.expression) ? node.expression.text : ''}.${method}`
    if (NO_MEMBERS.has(member)) return member
    if (method === 'toFixed' && decimalsLiveIn(path)) return undefined
    if (NO_METHODS.has(method) || method.startsWith('toLocale')) return `.${method}`
  }
  if (ts.isIdentifier(node) && NO_GLOBALS.has(node.text) && isReference(node)) return node.text
  return undefined
}

/** Whether an identifier stands for a value, rather than for a key or a name being given. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isQualifiedName(parent)) return parent.left === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node
  const naming = ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)
  return !(naming || ts.isPropertyDeclaration(parent) || ts.isLiteralTypeNode(parent))
}
