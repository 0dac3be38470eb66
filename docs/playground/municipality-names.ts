import { findMunicipality, municipalities } from 'spuk-ido'
import { byId, el } from './dom.js'

/** The list that every municipality field offers: all of 2023, and the two everyday names. */
export function offerMunicipalities(): void {
  const names = municipalities({ on: '2023-01-01' }).map(({ name }) => name)
  const inOrder = new Intl.Collator('nl', { ignorePunctuation: true })
  const all = [...names, 'Den Haag', 'Den Bosch'].sort((a, b) => inOrder.compare(a, b))
  byId('municipalities').replaceChildren(...all.map((value) => el('option', { value })))
}

/** Whether a text is one of the names offered, so that nothing more need be typed. */
export function isOffered(text: string): boolean {
  return [...byId('municipalities').children].some(
    (option) => option.getAttribute('value') === text,
  )
}

/** `'s-Gravenhage (GM0518), Zuid-Holland`: which municipality a text was taken for; empty if none. */
export function foundAs(text: string, year: number): string {
  const found = findMunicipality(text, { on: `${year}-01-01` })
  if (!found.ok) return ''
  const { name, code, province } = found.value
  return `${name} (${code})${province ? `, ${province.name}` : ''}`
}
