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

const OPENS = /^(\s*)(`{3,}|~{3,})(?:ts|typescript|js|javascript|mjs)\b(.*)$/

/**
 * The fenced blocks of a document that are executed: those marked `run` (as in ` ```ts run `) and
 * those that hold a `// =>`. One marked `continued` goes on from the executed block before it.
 */
export function fencedExamples({ path, text }: Source): Example[] {
  const all = text.split('\n')
  const found: Example[] = []
  for (let at = 0; at < all.length; at += 1) {
    const [, indent = '', fence = '', info = ''] = OPENS.exec(all[at] ?? '') ?? []
    if (fence === '') continue
    const closes = (line: string) => line.trim().startsWith(fence) && /^[`~]+$/.test(line.trim())
    const length = all.slice(at + 1).findIndex(closes)
    const lines = all.slice(at + 1, length === -1 ? undefined : at + 1 + length)
    const code = placed(
      lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)),
      at + 2,
    )
    const words = info.trim().split(/\s+/)
    if (words.includes('run') || words.includes('continued') || /\/\/ =>/.test(code)) {
      const before = words.includes('continued') ? found.at(-1) : undefined
      found.push({ file: path, line: at + 2, of: path, code: joined(before, code) })
    }
    at += lines.length + 1
  }
  return found
}

function joined(before: Example | undefined, code: string): string {
  return before === undefined ? code : before.code + code.slice(before.code.split('\n').length - 1)
}
