import { el } from './dom.js'

const TYPES = { csv: 'text/csv', md: 'text/markdown', svg: 'image/svg+xml' } as const

/** A button that gives a text as a file; the text is made when it is asked for. */
export function downloadButton(
  label: string,
  { name, type, make }: { name: string; type: keyof typeof TYPES; make: () => string },
): HTMLButtonElement {
  const button = el('button', { type: 'button', class: 'secondary' }, label)
  button.addEventListener('click', () => {
    const blob = new Blob([make()], { type: `${TYPES[type]};charset=utf-8` })
    const href = URL.createObjectURL(blob)
    el('a', { href, download: `${fileName(name)}.${type}` }).click()
    // The browser reads it after this turn.
    setTimeout(() => URL.revokeObjectURL(href), 60_000)
  })
  return button
}

/** Letters, digits and hyphens only, which every system takes. */
function fileName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/gi, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}
