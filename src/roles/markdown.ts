/** A text from outside as text in Markdown: no HTML, links, emphasis, lists or tables by accident. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_~[\]<>#|&!]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/www\./gi, (found) => found.replace('.', '\\.'))
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
