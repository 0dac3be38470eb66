import type { Text } from '../../core/result/index.js'
import { cellText } from '../cell.js'
import type { Block, Cell, Phrase } from '../model.js'

type Show = (value: Cell) => string

/** A text in both languages, with its amounts, days and names as each language writes them. */
export function write(nl: (show: Show) => string, en: (show: Show) => string): Text {
  return { nl: nl((value) => cellText(value, 'nl')), en: en((value) => cellText(value, 'en')) }
}

/** A paragraph in both languages. */
export function sentence(nl: (show: Show) => string, en: (show: Show) => string): Block {
  return { type: 'paragraph', text: write(nl, en) }
}

/** An item that begins with what it is about. */
export function item(nl: string, en: string, rest: Text): Phrase {
  return {
    pieces: [
      { text: { nl: `${nl}.`, en: `${en}.` }, strong: true },
      { text: { nl: ` ${rest.nl}`, en: ` ${rest.en}` } },
    ],
  }
}

/** A list of those items that there are. */
export function items(all: readonly (Text | Phrase | undefined)[]): readonly Block[] {
  const there = all.filter((one) => one !== undefined)
  return there.length === 0 ? [] : [{ type: 'list', items: there }]
}

const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
] as const

/** Articles of the Awb as a letter cites them: `4:46(2)(a)` is artikel 4:46, tweede lid, onder a, Awb. */
export function awbText(...articles: readonly string[]): Text {
  const [nl, en] = articles.length === 1 ? ['artikel', 'article'] : ['artikelen', 'articles']
  const last = articles.at(-1) ?? ''
  const ends = last.includes('(') ? ',' : ''
  return {
    nl: `${nl} ${joined(articles.map(dutch), 'en')}${ends} Awb`,
    en: `Awb ${en} ${joined(articles, 'and')}`,
  }
}

function dutch(article: string): string {
  const [, number = article, paragraph, part] =
    /^([^()]+)(?:\((\d)\))?(?:\(([a-z])\))?$/.exec(article) ?? []
  const ordinal = ORDINALS[Number(paragraph) - 1]
  return [number, ordinal && `${ordinal} lid`, part && `onder ${part}`]
    .filter((one) => one !== undefined)
    .join(', ')
}

function joined(parts: readonly string[], and: string): string {
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter((one) => one !== '').join(` ${and} `)
}

/** A text that begins a sentence. */
export function capital({ nl, en }: Text): Text {
  return { nl: upper(nl), en: upper(en) }
}

const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
