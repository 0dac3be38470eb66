import { inspect } from 'node:util'
import type { Locale } from '../../index.js'
import { closestMatch } from '../../core/result/closest-match.js'
import entries from './entries.json' with { type: 'json' }
import { jobs } from './jobs.js'
import type { FunctionName, Job } from './jobs.js'

/** What the prompt itself adds to the library. */
export const ownFunctions = {
  help: {
    example: "help('verdelen')",
    nl: 'Hulp per taak; help(grantFor) over één functie.',
    en: 'Help by job; help(grantFor) for one function.',
  },
  save: {
    example: "save(grantsFor(2023), 'uitkeringen.csv')",
    nl: 'Bewaart een uitkomst: .csv, .md, .html, .svg, .json, .xlsx of .docx.',
    en: 'Saves a result: .csv, .md, .html, .svg, .json, .xlsx or .docx.',
  },
  open: {
    example: "open('rekening.json')",
    nl: 'Leest een bestand: .json of .csv; een werkmap met await open(…).',
    en: 'Reads a file: .json or .csv; a workbook with await open(…).',
  },
  paste: {
    example: 'rijen = paste()',
    nl: 'Leest cellen die u uit een rekenblad plakt; een lege regel sluit af.',
    en: 'Reads cells pasted from a spreadsheet; an empty line ends them.',
  },
  quit: {
    example: 'quit',
    nl: 'Sluit de prompt (ook exit).',
    en: 'Leaves the prompt (also exit).',
  },
} as const

const WORDS = {
  nl: {
    more: "help(naam) geeft het hele voorbeeld, help('woord') zoekt. .help: opdrachten van Node zelf.",
    prompt: 'Deze prompt',
    example: 'Voorbeeld:',
    none: 'Niets gevonden over',
    meant: 'Bedoelde u',
  },
  en: {
    more: "help(name) gives the whole example, help('word') searches. .help: commands of Node itself.",
    prompt: 'This prompt',
    example: 'Example:',
    none: 'Nothing found about',
    meant: 'Did you mean',
  },
} as const

/** What may stand for a subject: a function of the library, or a word. */
type Subject = ((...given: never) => unknown) | string

/** `help()` of the prompt: everything by job, one function, or what a word is found in. */
export function helpIn(locale: Locale): (subject?: Subject) => string {
  const help = (subject?: Subject) => {
    if (subject === undefined || subject === help) return overview(jobs, locale)
    const asked = typeof subject === 'string' ? subject.trim() : subject.name
    return isFunction(asked) ? about(asked, locale) : found(asked, locale)
  }
  // `help` without brackets shows the same.
  return Object.assign(help, { [inspect.custom]: () => help() })
}

const isFunction = (name: string): name is FunctionName => Object.hasOwn(entries, name)

const namesOf = ({ functions }: Job) => Object.keys(functions) as FunctionName[]

const lineOf = (name: FunctionName, locale: Locale): string =>
  (locale === 'nl'
    ? jobs.find(({ functions }) => name in functions)?.functions[name]
    : undefined) ?? entries[name].summary.replaceAll('`', '')

function overview(some: readonly Job[], locale: Locale): string {
  const ours = some.map((each) => [
    each.title[locale],
    ...columns(namesOf(each).map((name) => [shortExample(name), lineOf(name, locale)])),
  ])
  const own = Object.values(ownFunctions).map((one) => [one.example, one[locale]] as const)
  const rest = some === jobs ? [[WORDS[locale].prompt, ...columns(own)], [WORDS[locale].more]] : []
  return [...ours, ...rest].map((lines) => lines.join('\n')).join('\n\n')
}

function columns(rows: readonly (readonly [example: string, line: string])[]): string[] {
  const width = Math.max(...rows.map(([example]) => example.length))
  return rows.map(([example, line]) => `  ${example.padEnd(width)}  ${line}`)
}

const LONGEST_EXAMPLE = 44

/** A short call from the example that can be typed as it stands, else the call by the names of what goes in. */
function shortExample(name: FunctionName): string {
  const [call] = callsOf(name, entries[name].example).filter(
    (one) => one.length <= LONGEST_EXAMPLE && !one.includes('\n') && standsAlone(one),
  )
  return call ?? entries[name].signature
}

/** Every call of a function in a text, up to the bracket that closes it. */
function callsOf(name: FunctionName, text: string): string[] {
  return [...text.matchAll(/(?<![\w.])(\w+)\(/g)]
    .filter(([, called]) => called === name)
    .map(({ index }) => text.slice(index, endOfCall(text, index)))
}

function endOfCall(text: string, start: number): number {
  let depth = 0
  for (let i = start; i < text.length; i++) {
    if (text[i] === '(') depth += 1
    else if (text[i] === ')' && --depth === 0) return i + 1
  }
  return start
}

/** Whether a call names nothing but functions, options and values written out. */
function standsAlone(call: string): boolean {
  const words = call.replace(/'[^']*'/g, '').match(/[a-z]\w*(?!\w*\s*:)/gi) ?? []
  return words.every((word) => isFunction(word) || word === 'monitor2023' || word === 'tabulations')
}

function about(name: FunctionName, locale: Locale): string {
  const { signature, example } = entries[name]
  return [
    signature,
    `  ${lineOf(name, locale)}`,
    WORDS[locale].example,
    ...example.split('\n').map((line) => `  ${line}`),
  ].join('\n')
}

/** Functions by a word in their name, line or job; one that is in a heading gives the whole job. */
function found(word: string, locale: Locale): string {
  const asked = word.toLowerCase()
  const whole = jobs.filter(({ title, words }) =>
    `${title.nl} ${title.en} ${words}`.toLowerCase().includes(asked),
  )
  const some = jobs
    .map((each) => ({
      ...each,
      functions: Object.fromEntries(
        Object.entries(each.functions).filter(
          ([name, line]) => whole.includes(each) || `${name} ${line}`.toLowerCase().includes(asked),
        ),
      ),
    }))
    .filter((each) => namesOf(each).length > 0)
  if (asked !== '' && some.length > 0) return overview(some, locale)
  const meant = closestMatch(word, Object.keys(entries))
  const { none, meant: question } = WORDS[locale]
  return `${none} “${word}”.${meant === null ? '' : ` ${question} help(${meant})?`} help()`
}
