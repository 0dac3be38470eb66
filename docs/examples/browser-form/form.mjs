// A form from a JSON Schema of spuk-ido: titles become labels, descriptions hints, and what the schema asks
// is checked before anything is sent, with error texts in Dutch or English. It knows what these schemas
// have: objects, lists of objects, choices, dates, whole numbers, amounts and texts.
import { check } from './check.mjs'
import { words } from './words.mjs'

/** An element with attributes, handlers (`onclick`) and children. */
function h(tag, { onclick, ...attributes } = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value)
  }
  if (onclick) element.addEventListener('click', onclick)
  element.append(...children.filter((child) => child !== undefined))
  return element
}

const isList = ({ type }) => type === 'array'
const isGroup = ({ type }) => type === 'object'
/** What a field looks like inside `anyOf`: an amount is a text or a number, and is typed as text. */
const formOf = (schema) => schema.anyOf?.find(({ type }) => type === 'string') ?? schema
const idOf = (path) => ['field', ...path].join('-')

/** One control with its label, hint and place for an error. */
function controlFor(schema, path, value, required, say) {
  const id = idOf(path)
  const form = formOf(schema)
  const described = `${id}-hint ${id}-error`
  const shared = { id, name: path.join('.'), 'aria-describedby': described }
  const asked = { ...shared, 'aria-required': required ? 'true' : undefined }
  const label = h('label', { for: id }, schema.title, required ? undefined : ` ${say.optional}`)
  const hint = h('p', { id: `${id}-hint`, class: 'hint' }, schema.description)
  const error = h('p', { id: `${id}-error`, class: 'error' })
  const written = value === undefined ? '' : schema.anyOf ? say.typed(value) : String(value)
  if (form.enum) {
    const options = ['', ...form.enum].map((choice) =>
      h('option', { value: choice, selected: choice === written && '' }, choice),
    )
    return h('div', { class: 'field' }, label, hint, error, h('select', asked, ...options))
  }
  const control = h('input', {
    ...asked,
    type: form.format === 'date' ? 'date' : 'text',
    inputmode: schema.anyOf ? 'decimal' : form.type === 'integer' ? 'numeric' : undefined,
    autocomplete: 'off',
    value: written,
  })
  return h('div', { class: 'field' }, label, hint, error, control)
}

/**
 * The form.
 *
 * @param schema a JSON Schema of an object
 * @param options `language`, the `data` to start from, and what to do with changed and with sound data
 */
export function formFor(schema, { language, data, onChange, onSubmit }) {
  const say = words[language]
  const summary = h('div', { class: 'summary', role: 'alert', tabindex: '-1' })
  const root = h('div')

  /** The fields of an object. */
  function fieldsOf(group, path, values = {}) {
    return Object.entries(group.properties).map(([name, field]) => {
      const at = [...path, name]
      const required = group.required?.includes(name) ?? false
      if (isList(field)) return listOf(field, at, values[name] ?? [])
      if (isGroup(field)) {
        return h('fieldset', {}, h('legend', {}, field.title), ...fieldsOf(field, at, values[name]))
      }
      return controlFor(field, at, values[name], required, say)
    })
  }

  /** A list of objects, which can grow and shrink. */
  function listOf(list, path, values) {
    const id = idOf(path)
    const items = values.map((value, i) =>
      h(
        'fieldset',
        { class: 'item', id: idOf([...path, i]), tabindex: '-1' },
        h('legend', {}, say.item(list.title, i + 1)),
        ...fieldsOf(list.items, [...path, i], value),
        h(
          'button',
          { type: 'button', onclick: () => resize(path, (all) => all.toSpliced(i, 1), id) },
          say.remove(list.title, i + 1),
        ),
      ),
    )
    const add = h(
      'button',
      {
        type: 'button',
        onclick: () => resize(path, (all) => [...all, {}], idOf([...path, values.length])),
      },
      say.add(list.title),
    )
    const hint = h('p', { id: `${id}-hint`, class: 'hint' }, list.description)
    const error = h('p', { id: `${id}-error`, class: 'error' })
    const legend = h('legend', {}, list.title)
    return h('fieldset', { id, tabindex: '-1' }, legend, hint, error, ...items, add)
  }

  /** Draws the form again with a list longer or shorter, and takes the reader there. */
  function resize(path, change, focus) {
    const changed = structuredClone(read(schema, []))
    const holder = path.slice(0, -1).reduce((part, step) => part[step], changed)
    const last = path.at(-1)
    holder[last] = change(holder[last] ?? [])
    data = changed
    draw()
    onChange(data)
    document.getElementById(focus)?.focus()
  }

  /** What is filled in, as the function takes it; an empty field is left out. */
  function read(part, path) {
    if (isGroup(part)) {
      const fields = Object.entries(part.properties).map(([name, field]) => [
        name,
        read(field, [...path, name]),
      ])
      return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
    }
    if (isList(part)) {
      const length = root.querySelectorAll(`#${idOf(path)} > .item`).length
      return Array.from({ length }, (_, i) => read(part.items, [...path, i]))
    }
    const text = document.getElementById(idOf(path))?.value.trim() ?? ''
    if (text === '') return undefined
    if (part.anyOf) return say.number(text)
    return part.type === 'integer' && /^\d+$/.test(text) ? Number(text) : text
  }

  /** Shows every fault at once: above the form with a link to its field, and at the field itself. */
  function tell(faults) {
    for (const element of root.querySelectorAll('.error')) element.replaceChildren()
    for (const element of root.querySelectorAll('[aria-invalid]')) {
      element.removeAttribute('aria-invalid')
    }
    for (const { path, message } of faults) {
      document.getElementById(idOf(path))?.setAttribute('aria-invalid', 'true')
      document.getElementById(`${idOf(path)}-error`)?.replaceChildren(message)
    }
    const links = faults.map(({ path, title, message }) =>
      h('li', {}, h('a', { href: `#${idOf(path)}` }, title), `: ${message}`),
    )
    summary.replaceChildren(
      ...(faults.length > 0 ? [h('h2', {}, say.faults(faults.length)), h('ul', {}, ...links)] : []),
    )
    if (faults.length > 0) summary.focus()
  }

  function draw() {
    root.replaceChildren(...fieldsOf(schema, [], data))
  }

  const form = h(
    'form',
    { novalidate: '' },
    summary,
    root,
    h('button', { class: 'main' }, say.send),
  )
  draw()
  form.addEventListener('input', () => onChange(read(schema, [])))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const filled = read(schema, [])
    const faults = check(schema, filled, say)
    tell(faults)
    if (faults.length === 0) onSubmit(filled)
  })
  // A link of the summary goes to the field itself, also inside a fieldset.
  summary.addEventListener('click', (event) => {
    const target = event.target.closest('a')?.getAttribute('href').slice(1)
    if (target === undefined) return
    event.preventDefault()
    document.getElementById(target)?.focus()
  })
  return form
}
