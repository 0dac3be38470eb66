import { builtinModules } from 'node:module'
import type { Completer, AsyncCompleter } from 'node:readline'
import { municipalities, registerCoverage } from '../index.js'
import entries from './help/entries.json' with { type: 'json' }
import type { FunctionName } from './help/jobs.js'

type Completion = ReturnType<Completer>

const isFunction = (name: string | undefined): name is FunctionName =>
  name !== undefined && Object.hasOwn(entries, name)

/**
 * Completes what is typed at the prompt: in a text the names of municipalities, between the braces of a call the
 * options of that function, behind a call the fields of its result; and else what Node completes, without what
 * JavaScript brings along.
 */
export function completerOver(node: AsyncCompleter, own: readonly string[]): AsyncCompleter {
  const foreign = new Set([...Object.getOwnPropertyNames(globalThis), ...builtinModules])
  const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))
  return (line, callback) => {
    const place = placeIn(line)
    const ours = place && completed(place)
    if (ours) {
      callback(null, ours)
      return
    }
    node(line, (error, result) => {
      const [names, on] = result ?? [[], line]
      const kept = names.filter((name) => {
        const [, field] = /\.([^.]*)$/.exec(name) ?? []
        if (field !== undefined) return !inherited.has(field)
        return own.includes(name) || !(foreign.has(name) || inherited.has(name))
      })
      callback(error, [kept.filter((name) => name !== '' && !KEYWORDS.has(name)), on])
    })
  }
}

const KEYWORDS = new Set(
  `async break case catch class continue debugger default delete do else export extends finally for function if
   import in instanceof new return super switch this throw try typeof var void while with yield`.split(
    /\s+/,
  ),
)

/** Where in a line the cursor is, as far as it lies in a call. */
interface Place {
  /** `text` inside quotes, `field` behind a call, `option` between braces. */
  readonly kind: 'text' | 'field' | 'option'
  readonly quote: string
  readonly callee: string | undefined
  readonly typed: string
}

/**
 * Reads brackets and quotes up to the cursor. Example: in `grantFor('Utrecht', 2023, { an` the open brackets are
 * that of `grantFor(` and `{`, and `an` is typed: an option of `grantFor`.
 */
function placeIn(line: string): Place | undefined {
  const open: { readonly sign: string; readonly callee: string | undefined }[] = []
  let closed: string | undefined
  let i = 0
  while (i < line.length) {
    const sign = line[i] ?? ''
    if (`'"\``.includes(sign)) {
      const end = endOfText(line, i)
      if (end === -1) {
        const callee = open.at(-1)?.callee
        return { kind: 'text', quote: sign, callee, typed: line.slice(i + 1) }
      }
      i = end
    } else if ('([{'.includes(sign)) {
      const name = sign === '(' ? lastWord(line.slice(0, i)) : ''
      const callee = sign === '(' ? undefined : open.at(-1)?.callee
      open.push({ sign, callee: name === '' ? callee : name })
    } else if (')]}'.includes(sign)) {
      const last = open.pop()
      if (/^\)(?:\[\d+\])?\.[\w$]*$/.test(line.slice(i))) closed = last?.callee
    }
    i += 1
  }
  const typed = lastWord(line)
  if (isFunction(closed)) return { kind: 'field', quote: '', callee: closed, typed }
  const inside = open.at(-1)
  const before = line.slice(0, line.length - typed.length)
  return inside?.sign === '{' && /[{,]\s*$/.test(before)
    ? { kind: 'option', quote: '', callee: inside.callee, typed }
    : undefined
}

/** The name at the end of a line, or an empty text. */
function lastWord(line: string): string {
  let start = line.length
  while (start > 0 && /[\w$]/.test(line[start - 1] ?? '')) start -= 1
  return line.slice(start)
}

/** The place of the quote that ends the text which begins at `from`; -1 if there is none. */
export function endOfText(line: string, from: number): number {
  for (let i = from + 1; i < line.length; i++) {
    if (line[i] === '\\') i += 1
    else if (line[i] === line[from]) return i
  }
  return -1
}

function completed({ kind, quote, callee, typed }: Place): Completion | undefined {
  if (kind === 'text') {
    if (typed === '' || callee === undefined) return undefined
    const asked = typed.toLowerCase()
    const names = municipalities({ on: registerCoverage.to })
      .map(({ name }) => name.replaceAll(quote, `\\${quote}`))
      .filter((name) => name.toLowerCase().startsWith(asked))
    return [names.map((name) => name + quote), typed]
  }
  if (!isFunction(callee)) return undefined
  const names = entries[callee][kind === 'option' ? 'options' : 'fields'].split(' ')
  return [names.filter((name) => name !== '' && name.startsWith(typed)), typed]
}
