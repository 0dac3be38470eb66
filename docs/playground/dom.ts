import { say } from './language.js'

type Attributes = Readonly<Record<string, string | boolean | undefined>>
type Child = Node | string

/** An element with its attributes and children; `true` sets an attribute, `false` and `undefined` leave it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

/** An element that index.html has. */
export function byId(id: string): HTMLElement
export function byId<T extends HTMLElement>(id: string, type: new () => T): T
export function byId(id: string, type = HTMLElement): HTMLElement {
  const element = document.getElementById(id)
  if (element instanceof type) return element
  throw new Error(`index.html has no ${type.name} #${id}`)
}

/** What a form holds under a name, without spaces around it. */
export function valueOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The choices of a select and their words; what was chosen stays chosen. */
export function setOptions(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, text: string])[],
): void {
  const old = [...select.options]
  if (old.map(({ value }) => value).join('\n') === options.map(([value]) => value).join('\n')) {
    for (const [i, option] of old.entries()) option.text = options[i]?.[1] ?? ''
    return
  }
  const chosen = select.value
  select.replaceChildren(...options.map(([value, text]) => el('option', { value }, text)))
  if (options.some(([value]) => value === chosen)) select.value = chosen
}

/** What is wider than the screen scrolls by itself, with the keyboard too. */
export function scrollable(label: string, content: Node): HTMLElement {
  return el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': label }, content)
}

/** Whether something that the page itself added up is right. */
export function check(right: boolean, text: string): HTMLElement {
  const wrong = right ? '' : say({ nl: 'Klopt niet: ', en: 'Not so: ' })
  return el(
    'p',
    { class: right ? 'check' : 'check wrong' },
    el('span', { 'aria-hidden': 'true', class: 'mark' }, right ? '✓' : '✗'),
    ` ${wrong}${text}`,
  )
}

/** Told to a screen reader, without moving the reader. */
export function announce(text: string): void {
  byId('status').textContent = text
}
