import { municipality } from 'spuk-ido'
import type { Issue } from 'spuk-ido'
import { byId, el } from './dom.js'
import { locale, say } from './language.js'

/** An issue of the library, and the id of the field it belongs to; none if it belongs to no single one. */
export interface Problem {
  readonly issue: Issue
  readonly field: string | undefined
}

/** What is the matter and what to do about it, in the language of the page. */
export function issueText(issue: Issue): string {
  const { message, suggestion } = locale() === 'nl' ? issue : issue.english
  return suggestion === undefined ? message : `${message} ${suggestion}`
}

/**
 * Puts every problem at its field, and a list of all in the box. A warning stands at its field and keeps
 * nothing from being computed. Returns whether there are errors.
 */
export function showProblems(
  form: HTMLFormElement,
  box: HTMLElement,
  problems: readonly Problem[],
): boolean {
  for (const control of form.querySelectorAll('input, select')) {
    const own = problems.filter(({ field }) => field === control.id)
    const wrong = own.some(({ issue }) => issue.severity === 'error')
    if (wrong) control.setAttribute('aria-invalid', 'true')
    else control.removeAttribute('aria-invalid')
    document
      .getElementById(`${control.id}-error`)
      ?.replaceChildren(
        ...own.map(({ issue }) => el('span', { class: issue.severity }, issueText(issue))),
        ...own.flatMap(({ issue }) => choices(issue, control as HTMLInputElement)),
      )
  }
  const errors = problems.filter(({ issue }) => issue.severity === 'error')
  box.replaceChildren(...(errors.length > 0 ? summary(errors) : []))
  return errors.length > 0
}

function summary(errors: readonly Problem[]): readonly HTMLElement[] {
  const items = errors.map(({ issue, field }) => {
    if (field === undefined) return el('li', {}, issueText(issue))
    const link = el('button', { type: 'button', class: 'link' }, issueText(issue))
    link.addEventListener('click', () => byId(field).focus())
    return el('li', {}, link)
  })
  const title =
    errors.length === 1
      ? say({ nl: 'Dit vraagt aandacht', en: 'This needs attention' })
      : say({
          nl: `${errors.length} punten vragen aandacht`,
          en: `${errors.length} points need attention`,
        })
  return [el('p', {}, el('strong', {}, title)), el('ul', {}, ...items)]
}

/** The municipalities that an issue proposes, as buttons that fill them in. */
function choices({ details }: Issue, control: HTMLInputElement): readonly HTMLElement[] {
  // Whichever issue it is: these details name municipalities.
  const known: Readonly<Record<string, unknown>> = details
  const names = [known['candidates'], known['nearest'], known['successors']].flat()
  return names.flatMap((name) => {
    const code = typeof name === 'string' ? /\((GM\d{4})/.exec(name)?.[1] : undefined
    if (code === undefined) return []
    const button = el('button', { type: 'button', class: 'chip' }, municipality(code).name)
    button.addEventListener('click', () => {
      control.value = municipality(code).name
      control.focus()
      control.dispatchEvent(new Event('change', { bubbles: true }))
    })
    return [button]
  })
}
