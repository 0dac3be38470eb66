import type { Issue } from '../../src/index.js'
import { functions } from './face.js'

/** Functions of the package that no word of a language looks like. */
const NAMES = [...functions.keys()].filter((name) => /^[a-z]+[A-Z]/.test(name))

/**
 * What in the texts for the reader of a form only a programmer can read: a pattern, a function, code, or a list
 * of choices without any. What the caller brought is left out: it comes back as it was.
 */
export function textFaults({ code, message, suggestion, english, details }: Issue): string[] {
  const brought = Object.values(details)
    .flat()
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .sort((a, b) => b.length - a.length)
  return [message, suggestion ?? '', english.message, english.suggestion ?? ''].flatMap((text) => {
    const own = brought.reduce((rest, value) => rest.replaceAll(value, '“'), text)
    const faults = [
      ...(/\/\^|\\[dsSw]|\(\?[:!<]|\$\/|\[\^?\w-\w/.test(own) ? ['a pattern'] : []),
      ...(/[:(]\s*[.;,)]|:\s*$|\b(?:uit|from)\s*[.;,]/.test(own) ? ['an empty list'] : []),
      ...(NAMES.some((name) => own.includes(name)) ? ['a function'] : []),
      ...(/\b[a-z]+[A-Z][A-Za-z]*\b|\b[A-Za-z]\w*\(|[{}]|=>/.test(own) ? ['code'] : []),
    ]
    return faults.map((fault) => `${code} shows ${fault}: ${text.slice(0, 200)}`)
  })
}
