import type { Locale, Text } from 'spuk-ido'

/** The language the page stands in. */
export function locale(): Locale {
  return document.documentElement.lang === 'en' ? 'en' : 'nl'
}

/** A text in the language of the page. */
export function say(text: Text): string {
  return unbroken(text[locale()])
}

/** An amount does not break between the sign and the digits. */
export function unbroken(text: string): string {
  return text.replaceAll('€ ', '€\u00a0')
}

/** Fixed texts stand in index.html in both languages; style.css shows one. */
export function setLanguage(language: Locale): void {
  document.documentElement.lang = language
  document.title = say({
    nl: 'Rekenen met de uitkering IDO – spuk-ido',
    en: 'Computing the IDO grant – spuk-ido',
  })
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === language))
  }
}
