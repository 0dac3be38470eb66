import { readFileSync } from 'node:fs'
import { referenceText } from '../../src/core/result/index.js'
import type { Issue } from '../../src/index.js'
import { root } from '../architecture/source.js'
import { inBoth } from './kinds.js'
import type { Kind } from './kinds.js'

/** Of what is reported nearly everywhere only the number of functions is of use. */
const MOST_FUNCTIONS = 12

export const roomOf = (code: string): string => code.slice(0, code.indexOf('/'))

/** Kinds by the room that their codes begin with. */
export function byRoom(all: readonly Kind[]): Map<string, Kind[]> {
  const rooms = new Map<string, Kind[]>()
  for (const kind of all) {
    const room = roomOf(kind.code)
    rooms.set(room, [...(rooms.get(room) ?? []), kind])
  }
  return rooms
}

/** The page `docs/issues.md`. */
export function page(all: readonly Kind[]): string {
  const rooms = [...byRoom(all)].map(
    ([room, kinds]) => `## ${room}\n\n${kinds.map(entry).join('\n\n')}`,
  )
  return readFileSync(`${root}test/issues/page.md`, 'utf8')
    .replace('{rooms}', () => rooms.join('\n\n'))
    .replace('{count}', () => String(new Set(all.map(({ code }) => code)).size))
}

function entry({ code, facts, issues, functions }: Kind): string {
  const [first] = issues as [Issue]
  const texts = issues.flatMap((issue) => lines('', inBoth(issue, 'message')))
  const advice = issues.flatMap((issue) => lines('What to do: ', inBoth(issue, 'suggestion')))
  const hints = issues.flatMap((issue) => lines('In code: ', inBoth(issue, 'hint')))
  const details = facts.map(({ name, type, optional }) => {
    return `\`${name}${optional ? '?' : ''}: ${type}\``
  })
  return [
    `### \`${code}\` (${first.severity})\n`,
    ...new Set([...texts, ...advice, ...hints]),
    ...(details.length > 0 ? [`- Details: ${details.join(', ')}`] : []),
    ...(first.reference ? [`- Law: ${referenceText(first.reference)}`] : []),
    `- From: ${from(functions)}`,
  ].join('\n')
}

const lines = (title: string, text: { nl: string; en: string } | undefined): string[] =>
  text === undefined ? [] : [`- ${title}${escaped(text.nl)} — ${escaped(text.en)}`]

function from(functions: readonly string[]): string {
  if (functions.length > MOST_FUNCTIONS) return `${functions.length} functions`
  return functions.map((name) => `\`${name}\``).join(', ')
}

const escaped = (text: string): string => text.replace(/[\\*_[\]<>`|#]/g, '\\$&')
