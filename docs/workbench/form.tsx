import { municipality } from 'spuk-ido'
import type { Issue } from 'spuk-ido'
import { useState } from 'preact/hooks'
import { choiceText } from './choices.js'
import { rowsOf } from './fields.js'
import type { Fields } from './fields.js'
import { Grid } from './grid.js'
import { choicesOf, fieldName, formsOf, hintOf, partsOf, variantsOf, widgetOf } from './schema.js'
import type { Schema } from './schema.js'
import { both, issueText, say } from './words.js'

/** What a form shows and how it changes. */
export interface Sheet {
  readonly fields: Fields
  readonly issues: readonly Issue[]
  /** Fields that a page does not ask for, by their place. */
  readonly hidden: readonly string[]
  /** Choices that a page offers at a place, instead of all. */
  readonly offered?: Readonly<Record<string, readonly string[]>>
  readonly change: (to: Fields) => void
}

export const idOf = (name: string) => `f-${name.replace(/[^\w-]/g, '-')}`

/** The issues that stand at a field. */
function issuesAt({ issues }: Sheet, name: string): readonly Issue[] {
  const base = name.replace(/(\[\]|\{\})$/, '')
  return issues.filter(({ path }) => {
    const place = path.join('.')
    return place === base || (base !== name && place.startsWith(`${base}.`))
  })
}

export function set({ fields, change }: Sheet, name: string, text: string): void {
  change({ ...fields, [name]: text })
}

const isHidden = ({ hidden }: Sheet, name: string) =>
  hidden.includes(name.replace(/\.\d+(?=\.)/g, ''))

interface At {
  readonly sheet: Sheet
  readonly schema: Schema
  readonly name: string
}

/** What is wrong with a field. */
export function Errors({ sheet, name }: { sheet: Sheet; name: string }) {
  const own = issuesAt(sheet, name)
  if (own.length === 0) return null
  return (
    <p class="error" id={`${idOf(name)}-error`}>
      {own.map((issue) => (
        <span class={issue.severity}>{issueText(issue)} </span>
      ))}
      {own.flatMap(proposed).map((one) => (
        <button
          key={one}
          type="button"
          class="chip"
          onClick={() => {
            set(sheet, name, one)
            document.getElementById(idOf(name))?.focus()
          }}
        >
          {one}
        </button>
      ))}
    </p>
  )
}

/** The municipalities that an issue proposes, whichever issue it is: these details name them. */
function proposed({ details }: Issue): readonly string[] {
  const known: Readonly<Record<string, unknown>> = details
  const names = [known['candidates'], known['nearest'], known['successors']].flat()
  return names.flatMap((name) => {
    const code = typeof name === 'string' ? /\((GM\d{4})/.exec(name)?.[1] : undefined
    return code === undefined ? [] : [municipality(code).name]
  })
}

/** One field to fill in, without its label. */
export function Control({ sheet, schema, name, label }: At & { label?: string }) {
  // What is being typed, which no other change may wipe out.
  const [draft, setDraft] = useState<string | undefined>()
  const field = fieldName(name, schema)
  const own = issuesAt(sheet, field)
  const widget = widgetOf(schema)
  const value = sheet.fields[field] ?? ''
  const described = [
    ...(own.length > 0 ? [`${idOf(field)}-error`] : []),
    ...(label === undefined && hintOf(schema) !== '' ? [`${idOf(field)}-hint`] : []),
  ].join(' ')
  const shared = {
    id: idOf(field),
    name: field,
    'aria-label': label,
    'aria-invalid': own.some(({ severity }) => severity === 'error')
      ? ('true' as const)
      : undefined,
    'aria-describedby': described === '' ? undefined : described,
  }
  const textIn = (event: Event) => (event.target as HTMLInputElement).value
  const change = (event: Event) => {
    setDraft(undefined)
    set(sheet, field, textIn(event))
  }
  if (widget === 'tick') {
    const tick = (event: Event) =>
      set(sheet, field, (event.target as HTMLInputElement).checked ? 'on' : '')
    return <input {...shared} type="checkbox" checked={value === 'on'} onChange={tick} />
  }
  if (widget === 'choice') {
    const choices = sheet.offered?.[name] ?? choicesOf(schema)
    return (
      <select {...shared} value={value} onChange={change}>
        {['', ...choices].map((one) => (
          <option value={one} selected={one === value}>
            {one === '' ? '' : (schema.names?.[one] ?? say(choiceText(one)))}
          </option>
        ))}
      </select>
    )
  }
  const isPlace = /(^|\.)(municipality|code)$/.test(name)
  return (
    <input
      {...shared}
      type={widget === 'date' ? 'date' : 'text'}
      class={widget === 'number' ? 'number' : undefined}
      inputMode={widget === 'number' ? 'decimal' : undefined}
      autocomplete="off"
      list={isPlace ? 'municipalities' : undefined}
      value={draft ?? value}
      onInput={(event) => setDraft(textIn(event))}
      onChange={change}
    />
  )
}

function Field(at: At) {
  const { sheet, schema, name } = at
  const field = fieldName(name, schema)
  const hint = hintOf(schema)
  return (
    <div class="field">
      <label for={idOf(field)}>{schema.title ?? name}</label>
      <Control {...at} />
      <div class="notes">
        <Errors sheet={sheet} name={field} />
        {hint !== '' && (
          <p class="hint" id={`${idOf(field)}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

/** The fields of an object, and the groups in it. */
export function Group({ sheet, schema, name }: At) {
  const { values, groups } = partsOf(schema)
  const inner = (key: string) => (name === '' ? key : `${name}.${key}`)
  const asked = values.filter(([key]) => !isHidden(sheet, inner(key)))
  const shown = groups.filter(([key]) => !isHidden(sheet, inner(key)))
  const [[first, only] = ['', {}]] = shown
  // A page that asks for one thing does not fold it away.
  if (name === '' && asked.length === 0 && shown.length === 1 && only.properties) {
    return <Group sheet={sheet} schema={only} name={first} />
  }
  return (
    <>
      {asked.length > 0 && (
        <div class="fields">
          {asked.map(([key, one]) => (
            <Field key={key} sheet={sheet} schema={one} name={inner(key)} />
          ))}
        </div>
      )}
      {shown.map(([key, one]) => (
        <Part key={key} sheet={sheet} schema={one} name={inner(key)} />
      ))}
    </>
  )
}

/** A group of fields under its name: an object, rows of one kind, or rows of several kinds. */
export function Part({ sheet, schema, name }: At) {
  const object = formsOf(schema).find(({ properties }) => properties)
  const variants = schema.items && variantsOf(schema.items)
  const isEmpty = Object.keys(sheet.fields).every((key) => !key.startsWith(`${name}.`))
  const isWrong = sheet.issues.some(({ path }) => `${path.join('.')}.`.startsWith(`${name}.`))
  return (
    <details open={!isEmpty || isWrong} class="group" id={idOf(name)}>
      <summary>{schema.title ?? name}</summary>
      <p class="hint">{hintOf(schema)}</p>
      <Errors sheet={sheet} name={name} />
      {variants ? (
        <Variants sheet={sheet} schema={schema} name={name} {...variants} />
      ) : schema.items ? (
        <Grid sheet={sheet} schema={schema} name={name} />
      ) : (
        object && <Group sheet={sheet} schema={object} name={name} />
      )}
    </details>
  )
}

/** Rows of several kinds: the kind chosen decides what is asked. */
function Variants({
  sheet,
  schema,
  name,
  by,
  forms,
}: At & { by: string; forms: readonly Schema[] }) {
  const rows = rowsOf(sheet.fields, name)
  const kinds = forms.flatMap((form) => choicesOf(form.properties?.[by] ?? {}))
  return (
    <>
      {rows.map((row) => {
        const at = `${name}.${row}`
        const kind = sheet.fields[`${at}.${by}`] ?? ''
        const form = forms.find((one) => choicesOf(one.properties?.[by] ?? {}).includes(kind))
        const choice: Schema = { title: say(both('Soort', 'Kind')), enum: kinds }
        const { [by]: _, ...properties } = form?.properties ?? {}
        return (
          <fieldset class="item" key={row}>
            <legend>{`${schema.title ?? ''} ${row + 1}`}</legend>
            <Errors sheet={sheet} name={at} />
            <Group
              sheet={sheet}
              schema={{ properties: { [by]: choice, ...properties } }}
              name={at}
            />
            <Remove sheet={sheet} at={name} row={row} />
          </fieldset>
        )
      })}
      <Add sheet={sheet} at={name} first={by} title={schema.title ?? ''} />
    </>
  )
}

/** A button that takes a row out. */
export function Remove({ sheet, at, row }: { sheet: Sheet; at: string; row: number }) {
  const remove = () => {
    const start = `${at}.${row}.`
    const kept = Object.entries(sheet.fields).filter(([name]) => !name.startsWith(start))
    sheet.change(Object.fromEntries(kept))
    document.getElementById(`${idOf(at)}-add`)?.focus()
  }
  return (
    <button type="button" class="remove" onClick={remove}>
      {say(both('Verwijder', 'Remove'))} <span class="unseen">{row + 1}</span>
    </button>
  )
}

/** A button that adds a row. */
export function Add(props: { sheet: Sheet; at: string; first: string; title: string }) {
  const { sheet, at, first, title } = props
  const add = () => {
    const next = (rowsOf(sheet.fields, at).at(-1) ?? -1) + 1
    set(sheet, `${at}.${next}.${first}`, '')
    const id = idOf(`${at}.${next}.${first}`)
    requestAnimationFrame(() => document.getElementById(id)?.focus())
  }
  return (
    <button type="button" class="secondary" id={`${idOf(at)}-add`} onClick={add}>
      {say(both('Voeg toe aan', 'Add to'))} {title.toLowerCase()}
    </button>
  )
}
