/**
 * A text from outside as text in Markdown: no HTML, entity, link, emphasis, strikethrough or table by accident.
 * GitHub and others make links of bare addresses (of the web, `www.…`, `a@b.nl`) unless they are escaped.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_~[\]<>#|&]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/(?<=[\w+.-])@(?=[\w.-])/g, '\\@')
}
