import { toHtml } from 'spuk-ido'
import { scrollable } from './dom.js'
import { locale } from './language.js'

/** A result as the library writes it for a page; tables scroll by themselves. */
export function paper(result: unknown, level: 2 | 3 | 4): DocumentFragment {
  const { content } = Object.assign(document.createElement('template'), {
    innerHTML: toHtml(result, { locale: locale(), level }),
  })
  for (const table of content.querySelectorAll('table')) {
    const place = document.createComment('')
    table.replaceWith(place)
    place.replaceWith(scrollable(table.caption?.textContent ?? '', table))
  }
  return content
}
