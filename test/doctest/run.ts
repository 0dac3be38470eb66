import { inspect, isDeepStrictEqual } from 'node:util'
import { compile } from './compile.js'
import type { Example } from './extract.js'

export type Scope = Readonly<Record<string, unknown>>

interface Surroundings {
  /** The names an example may use. */
  readonly scope: Scope
  /** What `import … from` gives. */
  readonly load: (specifier: string) => Promise<unknown>
}

type MakeFunction = new (...parts: string[]) => (...values: unknown[]) => Promise<void>

const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => Promise.resolve()) as {
  readonly constructor: MakeFunction
}

/** Runs an example; throws, with file and line, if an assertion fails or is never reached. */
export async function run(example: Example, { scope, load }: Surroundings): Promise<void> {
  const { body, assertions } = compile(example)
  const at = `${example.file}:${example.line}`
  if (assertions.length === 0)
    throw new Error(`${at} this example asserts nothing: write // => value`)
  const reached = new Set<number>()
  const fail = (line: number, what: string): never => {
    throw new Mismatch(`${example.file}:${line} ${what}`)
  }
  const compare = (line: number, same: boolean, actual: unknown, expected: string) => {
    reached.add(line)
    if (!same) fail(line, `gives\n  ${show(actual)}\nbut the comment says\n  ${expected}`)
  }
  const tools = {
    $is: (line: number, actual: unknown, value: () => unknown) => {
      const expected = value()
      compare(line, isDeepStrictEqual(plain(actual), plain(expected)), actual, show(expected))
    },
    $shows: (line: number, actual: unknown, text: string) => {
      compare(line, text === actual || text === inspect(actual), actual, text)
    },
    $throws: async (line: number, attempt: () => Promise<unknown>, code: string) => {
      reached.add(line)
      const issues = await attempt().then(
        (value) => fail(line, `gives\n  ${show(value)}\nbut should throw ${code}`),
        (error: unknown) =>
          (error as { issues?: readonly { code: string }[] }).issues ?? fail(line, String(error)),
      )
      const codes = issues.map((issue) => issue.code)
      if (!codes.includes(code)) fail(line, `throws ${codes.join(', ')} rather than ${code}`)
    },
    $import: load,
    // What an example logs is its value, so that `console.log(amount) // => € 1,00` asserts it.
    console: { log: (value: unknown) => value, table: () => undefined },
  }
  const names = { ...scope, ...tools }
  try {
    await new AsyncFunction(...Object.keys(names), body)(...Object.values(names))
  } catch (error) {
    if (error instanceof Mismatch) throw error
    const last = Math.max(0, ...reached)
    const after = last === 0 ? '' : ` (after line ${last})`
    throw new Error(`${at} stopped${after}: ${String(error)}`, { cause: error })
  }
  const missed = assertions.filter((line) => !reached.has(line))
  if (missed.length > 0) {
    throw new Error(missed.map((line) => `${example.file}:${line} was never reached`).join('\n'))
  }
}

class Mismatch extends Error {}

/** A value as plain data: what has `toJSON`, such as an amount, as what that gives; bigints stay. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return plain((value as { toJSON: () => unknown }).toJSON())
  }
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, plain(held)]))
  if (value instanceof Set) return new Set([...value].map(plain))
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]))
}

const show = (value: unknown): string =>
  inspect(value, { depth: 6, maxStringLength: 2000 }).replaceAll('\n', '\n  ')
