import { setRows } from './account-rows.js'
import { byId } from './dom.js'
import { exampleLines, exampleMembers } from './example.js'
import { locale, setLanguage } from './language.js'

// The part of the address after # holds what was filled in, so that a case can be kept and shared.
// Browsers send it to nobody. What still stands as the page opened is left out.

const FORMS = ['grant', 'account'] as const

const initial = new Map<string, string>()

function written(id: string): string {
  const texts = [...new FormData(byId(id, HTMLFormElement))].map(([name, value]) => [
    name,
    typeof value === 'string' ? value.trim() : '',
  ])
  return new URLSearchParams(
    id === 'grant' ? texts.filter(([, text]) => text !== '') : texts,
  ).toString()
}

/** Writes the forms to the address, without a step in the history for each letter. */
export function writeAddress(): void {
  const parts = FORMS.map((id) => (written(id) === initial.get(id) ? '' : written(id)))
  const language = locale() === 'en' ? 'lang=en' : ''
  const hash = [language, ...parts].filter((part) => part !== '').join('&')
  if (hash !== location.hash.slice(1)) history.replaceState(null, '', `#${hash}`)
}

/** Fills the forms from the address, as the page opens without; names that it does not know are left alone. */
export function readAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1))
  setLanguage(given.get('lang') === 'en' ? 'en' : 'nl')
  for (const id of FORMS) byId(id, HTMLFormElement).reset()
  setRows(exampleMembers(), exampleLines)
  if (initial.size === 0) for (const id of FORMS) initial.set(id, written(id))
  for (const id of FORMS) fill(id, given)
  if (!given.has('member') && !given.has('label')) return
  const column = (name: string) => given.getAll(name).slice(0, MOST)
  const [granted, amounts, purposes, whose] = ['granted', 'amount', 'purpose', 'for'].map(column)
  setRows(
    column('member').map((municipality, i) => ({ municipality, granted: granted?.[i] ?? '' })),
    column('label').map((label, i) => ({
      label,
      amount: amounts?.[i] ?? '',
      purpose: purposes?.[i] ?? 'library',
      for: whose?.[i] ?? '',
    })),
  )
}

/** More rows than anybody types. */
const MOST = 400

function fill(id: string, given: URLSearchParams): void {
  for (const control of byId(id, HTMLFormElement).elements) {
    const field = control as HTMLInputElement | HTMLSelectElement
    const value = given.get(field.name)
    if (value === null || field.closest('.row')) continue
    const known =
      field instanceof HTMLInputElement || [...field.options].some((one) => one.value === value)
    if (known) field.value = value
  }
}
