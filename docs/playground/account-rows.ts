import { regulationFor } from 'spuk-ido'
import { announce, byId, el, setOptions } from './dom.js'
import { say } from './language.js'

/** A municipality as typed. */
export interface MemberRow {
  readonly municipality: string
  readonly granted: string
}

/** A line of the account as typed; `for` is the one municipality that bears it, or empty. */
export interface LineRow {
  readonly label: string
  readonly amount: string
  readonly purpose: string
  readonly for: string
}

/** Rows get a number of their own, so that labels and errors find their field whatever is removed. */
let made = 0

export function addMember(row: MemberRow = { municipality: '', granted: '' }): HTMLElement {
  const id = `member-${++made}`
  return add('members', [
    field(id, 'municipality', { nl: 'Gemeente', en: 'Municipality' }, (attributes) =>
      el('input', {
        ...attributes,
        name: 'member',
        value: row.municipality,
        list: 'municipalities',
        autocomplete: 'off',
        spellcheck: 'false',
      }),
    ),
    field(id, 'granted', { nl: 'Toegekend (€)', en: 'Granted (€)' }, (attributes) =>
      amountInput({ ...attributes, name: 'granted', value: row.granted }),
    ),
  ])
}

export function addLine(
  row: LineRow = { label: '', amount: '', purpose: 'library', for: '' },
): HTMLElement {
  const id = `line-${++made}`
  const item = add('lines', [
    field(id, 'label', { nl: 'Omschrijving', en: 'Description' }, (attributes) =>
      el('input', { ...attributes, name: 'label', value: row.label, autocomplete: 'off' }),
    ),
    field(id, 'amount', { nl: 'Bedrag (€)', en: 'Amount (€)' }, (attributes) =>
      amountInput({ ...attributes, name: 'amount', value: row.amount }),
    ),
    field(id, 'purpose', { nl: 'Doel', en: 'Purpose' }, (attributes) =>
      el('select', { ...attributes, name: 'purpose' }),
    ),
    field(id, 'municipality', { nl: 'Voor', en: 'For' }, (attributes) =>
      el('select', { ...attributes, name: 'for' }),
    ),
  ])
  const [purpose, whose] = item.querySelectorAll('select')
  // The words follow when the rows are refreshed.
  purpose?.replaceChildren(el('option', { value: row.purpose }))
  whose?.replaceChildren(el('option', { value: row.for }))
  return item
}

/** Words and choices of all rows, in the language of the page and with the municipalities as they are now. */
export function refreshRows(): void {
  const members = [...inputs('member')].map(({ value }) => value.trim()).filter(Boolean)
  for (const text of byId('account').querySelectorAll<HTMLElement>('[data-nl]')) {
    text.textContent = say({ nl: text.dataset['nl'] ?? '', en: text.dataset['en'] ?? '' })
  }
  const all = say({ nl: 'alle gemeenten', en: 'all municipalities' })
  for (const select of byId('lines').querySelectorAll('select')) {
    if (select.name === 'purpose') {
      setOptions(select, purposes())
    } else {
      const names = new Set([...members, select.value].filter(Boolean))
      setOptions(select, [['', all], ...[...names].map((name) => [name, name] as const)])
    }
  }
  for (const item of byId('account').querySelectorAll('.row')) {
    const name = item.querySelector('input')?.value ?? ''
    const remove = say({ nl: 'Verwijder', en: 'Remove' })
    item.querySelector('.remove')?.setAttribute('aria-label', `${remove} ${name}`.trim())
  }
}

export function purposes(): readonly (readonly [value: string, text: string])[] {
  return regulationFor(2023).purposes.map(({ purpose, term }) => {
    const text = say(term)
    return [purpose, text.charAt(0).toUpperCase() + text.slice(1)]
  })
}

/** The fields of one column, from the first row to the last. */
export function inputs(name: string): NodeListOf<HTMLInputElement | HTMLSelectElement> {
  return byId('account').querySelectorAll(`[name='${name}']`)
}

export function setRows(members: readonly MemberRow[], lines: readonly LineRow[]): void {
  for (const list of ['members', 'lines']) byId(list).replaceChildren()
  for (const row of members) addMember(row)
  for (const row of lines) addLine(row)
}

type Attributes = Readonly<Record<string, string>>

/** A field with its label and a place for what is wrong with it. */
function field(
  row: string,
  name: string,
  label: { readonly nl: string; readonly en: string },
  make: (attributes: Attributes) => HTMLElement,
): HTMLElement {
  const id = `${row}-${name}`
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id, 'data-nl': label.nl, 'data-en': label.en }, say(label)),
    make({ id, 'aria-describedby': `${id}-error` }),
    el('p', { class: 'error', id: `${id}-error` }),
  )
}

const amountInput = (attributes: Attributes) =>
  el('input', { ...attributes, inputmode: 'decimal', autocomplete: 'off', class: 'number' })

function add(list: 'members' | 'lines', fields: readonly HTMLElement[]): HTMLElement {
  const words = { 'data-nl': 'Verwijder', 'data-en': 'Remove' }
  const remove = el('button', { type: 'button', class: 'remove', ...words })
  const item = el('li', { class: 'row' }, ...fields, remove)
  remove.addEventListener('click', () => {
    const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('.remove')
    item.remove()
    byId('account').dispatchEvent(new Event('change'))
    // The reader stays where the row was.
    ;((next as HTMLElement | null | undefined) ?? byId(`add-${list}`)).focus()
    announce(say({ nl: 'Verwijderd.', en: 'Removed.' }))
  })
  byId(list).append(item)
  return item
}
