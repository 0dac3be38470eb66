import { SpukError } from '../core/result/index.js'
import { unreadableWorkbook } from './issues.js'

/** An opening or closing tag, its name and attributes without the prefix of a namespace. */
export interface Tag {
  readonly name: string
  readonly closes: boolean
  /** `<c/>`: opens and closes at once. */
  readonly isEmpty: boolean
  readonly attributes: () => ReadonlyMap<string, readonly string[]>
}

/**
 * The tags of XML as office programs write it. Comments, CDATA and a doctype, which those do not write, and signs
 * that another reader could take for the end of a tag are refused, so that nothing is read here that the package
 * for workbooks reads otherwise.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let at = xml.indexOf('<')
  while (at !== -1) {
    const end = xml.indexOf('>', at)
    const next = xml.indexOf('<', at + 1)
    if (end === -1 || (next !== -1 && next < end) || xml[at + 1] === '!') throw unreadable()
    if (xml[at + 1] !== '?') yield tagFrom(xml.slice(at + 1, end))
    at = next
  }
}

function tagFrom(text: string): Tag {
  const closes = text.startsWith('/')
  const isEmpty = text.endsWith('/')
  const inner = text.slice(closes ? 1 : 0, isEmpty && !closes ? -1 : undefined)
  const space = inner.search(/\s/)
  const name = withoutPrefix(space === -1 ? inner : inner.slice(0, space))
  return {
    name,
    closes,
    isEmpty,
    attributes: () => attributesOf(space === -1 ? '' : inner.slice(space)),
  }
}

/** Every value of each attribute: two that differ in their prefix only are not one. */
function attributesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  let at = 0
  for (let equals = text.indexOf('='); equals !== -1; equals = text.indexOf('=', at)) {
    const name = withoutPrefix(text.slice(at, equals).trim())
    let open = equals + 1
    while (text[open]?.trim() === '') open += 1
    const quote = text[open]
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1
    if (close === -1 || name === '') throw unreadable()
    found.set(name, [...(found.get(name) ?? []), text.slice(open + 1, close)])
    at = close + 1
  }
  if (text.slice(at).trim() !== '') throw unreadable()
  return found
}

const withoutPrefix = (name: string): string => name.slice(name.lastIndexOf(':') + 1)
const unreadable = () => new SpukError([unreadableWorkbook({})])
