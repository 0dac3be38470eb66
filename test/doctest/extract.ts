import ts from 'typescript'
import { parse, walk } from '../architecture/source.js'
import type { Source } from '../architecture/source.js'

/** A piece of code that stands in a doc comment or in a document. */
export interface Example {
  readonly file: string
  /** The line on which its code starts, counted from one. */
  readonly line: number
  /** What it is an example of: the name documented, or the document. */
  readonly of: string
  /** The code at the same lines as in the file, with blank lines before it. */
  readonly code: string
}

/** The code of some lines, put at the line where they stand in their file. */
function placed(lines: readonly string[], line: number): string {
  return '\n'.repeat(line - 1) + lines.join('\n')
}

const STAR = /^\s*\*(?!\/) ?/
const FENCE = /^\s*(?:```|~~~)/

/** Every `@example` block in the doc comments of a TypeScript source. */
export function docExamples(source: Source): Example[] {
  const file = parse(source)
  const comments = new Map<number, { comment: ts.JSDoc; of: string }>()
  const visit = (node: ts.Node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment) || comments.has(comment.pos)) continue
      comments.set(comment.pos, { comment, of: nameOf(node) })
    }
  }
  walk(file, visit)
  visit(file.endOfFileToken)
  const found = [...comments.values()].flatMap(({ comment, of }) => {
    const first = file.getLineAndCharacterOfPosition(comment.getStart()).line + 1
    return blocksIn(comment.getText(file).split('\n')).map(({ lines, offset }) => {
      const line = first + offset
      return { file: source.path, line, of, code: placed(lines, line) }
    })
  })
  const written = source.text.match(/^\s*(?:\/\*)?\*\s*@example\b/gm)?.length ?? 0
  if (written !== found.length) {
    throw new Error(`${source.path}: ${written} @example written, ${found.length} understood`)
  }
  return found
}

/** The top-level declaration that a node belongs to. */
function nameOf(node: ts.Node): string {
  let top = node
  while (!ts.isSourceFile(top) && !ts.isSourceFile(top.parent)) top = top.parent
  if (ts.isVariableStatement(top)) return top.declarationList.declarations[0]?.name.getText() ?? ''
  return (top as { name?: ts.Node }).name?.getText() ?? ''
}

function blocksIn(comment: readonly string[]): { lines: string[]; offset: number }[] {
  const blocks: { lines: string[]; offset: number }[] = []
  let block: { lines: string[]; offset: number } | undefined
  for (const [offset, raw] of comment.entries()) {
    const line = raw.replace(/^\s*\/\*\*/, '*').replace(/\s*\*\/\s*$/, '')
    const tag = /^\s*\*?\s*@(\w+)[^\S\n]*(.*)$/.exec(line)
    if (tag) {
      block = tag[1] === 'example' ? { lines: [tag[2] ?? ''], offset } : undefined
      if (block) blocks.push(block)
    } else {
      block?.lines.push(line.replace(STAR, ''))
    }
  }
  return blocks.map(withoutFences)
}

/** With a fence, only what stands in it is code, and the text after `@example` is a caption. */
function withoutFences<B extends { lines: string[] }>(block: B): B {
  if (!block.lines.some((line) => FENCE.test(line))) return block
  let inside = false
  const lines = block.lines.map((line) => {
    if (FENCE.test(line)) inside = !inside
    return inside && !FENCE.test(line) ? line : ''
  })
  return { ...block, lines }
}

/** A fenced block of a document. */
export interface Fence {
  /** What stands after the opening fence: the language, then words of our own. */
  readonly words: readonly string[]
  /** The line on which its text starts, counted from one. */
  readonly line: number
  readonly lines: readonly string[]
}

const OPENS = /^(\s*)(`{3,}|~{3,})(.*)$/

/** Every fenced block of a document, without the indent of the list it stands in. */
export function fences(text: string): Fence[] {
  const all = text.split('\n')
  const found: Fence[] = []
  for (let at = 0; at < all.length; at += 1) {
    const [, indent = '', fence = '', info = ''] = OPENS.exec(all[at] ?? '') ?? []
    if (fence === '') continue
    const closes = (line: string) => line.trim().startsWith(fence) && /^[`~]+$/.test(line.trim())
    const length = all.slice(at + 1).findIndex(closes)
    const lines = all
      .slice(at + 1, length === -1 ? undefined : at + 1 + length)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    found.push({ words: info.trim().split(/\s+/), line: at + 2, lines })
    at += lines.length + 1
  }
  return found
}

const CODE = /^(?:ts|typescript|js|javascript|mjs)$/

/** Whether a block is executed: code that is marked `run` or `continued`, or that holds a `// =>`. */
export function isExecuted({ words: [language = '', ...marks], lines }: Fence): boolean {
  const marked = marks.includes('run') || marks.includes('continued')
  return CODE.test(language) && (marked || lines.some((line) => line.includes('// =>')))
}

/** The executed blocks of a document; one marked `continued` goes on from the one before it. */
export function fencedExamples({ path, text }: Source): Example[] {
  const found: Example[] = []
  for (const fence of fences(text).filter(isExecuted)) {
    const { words, line, lines } = fence
    const before = words.includes('continued') ? found.at(-1) : undefined
    found.push({ file: path, line, of: path, code: joined(before, placed(lines, line)) })
  }
  return found
}

function joined(before: Example | undefined, code: string): string {
  return before === undefined ? code : before.code + code.slice(before.code.split('\n').length - 1)
}
