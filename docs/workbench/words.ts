import type { Issue, Locale, Text } from 'spuk-ido'

let current: Locale = 'nl'

/** The language of the page. */
export const locale = (): Locale => current

export function setLocale(to: Locale): void {
  current = to
  document.documentElement.lang = to
}

/** A text in the language of the page; an amount does not break after its sign. */
export const say = (text: Text): string => text[current].replaceAll('€ ', '€\u00a0')

/** Two texts as one, for places where only a text is written. */
export const both = (nl: string, en: string): Text => ({ nl, en })

/** What is the matter and what to do about it. */
export function issueText(issue: Issue): string {
  const { message, suggestion } = current === 'nl' ? issue : issue.english
  return suggestion === undefined ? message : `${message} ${suggestion}`
}
