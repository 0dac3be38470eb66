import { el } from './dom.js'

/** A name and its figures. */
export interface Row {
  readonly name: string
  readonly figures: readonly string[]
  readonly kind?: 'subtotal'
}

/** Rows under a title of their own, or under none. */
export interface Group {
  readonly title?: string
  readonly rows: readonly Row[]
}

/** A table of figures: names down, figures across, the total last. */
export function figuresTable(
  [corner = '', ...heads]: readonly string[],
  groups: readonly Group[],
  total: Row,
  kind?: string,
): HTMLTableElement {
  const columns = heads.map((text) =>
    el('th', { scope: 'col', class: 'number' }, el('span', {}, text)),
  )
  const bodies = groups.map(({ title, rows }) =>
    el('tbody', {}, ...titleRow(title, heads.length + 1), ...rows.map((one) => row(one, one.kind))),
  )
  return el(
    'table',
    { class: kind },
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, corner), ...columns)),
    ...bodies,
    el('tfoot', {}, row(total, 'total')),
  )
}

function row({ name, figures }: Row, kind: string | undefined): HTMLElement {
  const cells = figures.map((text) => el('td', { class: 'number' }, text))
  return el('tr', { class: kind }, el('th', { scope: 'row' }, name), ...cells)
}

function titleRow(title: string | undefined, columns: number): readonly HTMLElement[] {
  if (title === undefined) return []
  const head = el('th', { scope: 'rowgroup', colspan: String(columns) }, title)
  return [el('tr', { class: 'group' }, head)]
}
