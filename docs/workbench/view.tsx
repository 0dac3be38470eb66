import type { Issue } from 'spuk-ido'
import { useMemo, useRef } from 'preact/hooks'
import type { Dossier } from './dossier.js'
import type { Fields } from './fields.js'
import { Group, idOf } from './form.js'
import type { Page, Pages } from './pages/page.js'
import { hasErrors, Piece } from './result.js'
import type { Outcome } from './result.js'
import { both, issueText, say } from './words.js'

interface Props {
  readonly page: Page
  readonly dossier: Dossier
  readonly change: (pages: Pages) => void
  readonly language: string
}

const NOTHING: Fields = {}

/** A page: its form, what is wrong with it beside the button, and the outcome. */
export function View({ page, dossier, change, language }: Props) {
  const fields = dossier.pages[page.id] ?? NOTHING
  const { pages } = dossier
  const outcome = useMemo(() => page.compute(fields, pages), [page, pages, language])
  const good = useRef<Outcome | undefined>(undefined)
  const isGood = !hasErrors(outcome)
  if (isGood) good.current = outcome
  // The last good outcome stays while something is wrong.
  const shown = isGood || outcome.shown.length > 0 ? outcome : good.current
  const isOld = shown !== outcome
  const box = useRef<HTMLDivElement>(null)
  const sheet = {
    fields,
    issues: outcome.issues,
    hidden: page.hidden ?? [],
    offered: page.offered?.(fields) ?? {},
    change: (to: Fields) => change({ [page.id]: to }),
  }
  const { Before, Extra } = page
  const extra = { fields, outcome: shown ?? outcome, dossier, change }
  return (
    <>
      {Before && <Before {...extra} />}
      <form
        class="card"
        noValidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          const target = isGood ? document.getElementById('outcome') : box.current
          target?.focus()
        }}
      >
        <Group sheet={sheet} schema={page.schema(fields, pages)} name="" />
        <p class="buttons">
          <button type="submit">{say(both('Reken', 'Compute'))}</button>
        </p>
        <Summary issues={outcome.issues} box={box} />
      </form>
      <div id="outcome" tabIndex={-1} class={isOld ? 'old' : undefined}>
        {isOld && (
          <p class="note">
            {say(
              both(
                'Dit is de laatste goede uitkomst. Wat u daarna invulde, is er nog niet in verwerkt.',
                'This is the last good outcome. What you filled in since is not in it yet.',
              ),
            )}
          </p>
        )}
        {(shown?.shown ?? []).map((one) => (
          <Piece key={one.title.en} {...one} />
        ))}
        {Extra && <Extra {...extra} />}
        {(!shown || shown.shown.length === 0) && (
          <p class="hint">
            {say(
              both('Nog geen uitkomst: vul het formulier in.', 'No outcome yet: fill in the form.'),
            )}
          </p>
        )}
      </div>
    </>
  )
}

/** Everything that is wrong, with the way to its field. */
function Summary({
  issues,
  box,
}: {
  issues: readonly Issue[]
  box: { current: HTMLDivElement | null }
}) {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const others = issues.filter(({ severity }) => severity !== 'error')
  const list = (all: readonly Issue[]) => (
    <ul>
      {all.map((issue, i) => (
        <li key={i}>
          <button type="button" class="link" onClick={() => goTo(issue)}>
            {issueText(issue)}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <div ref={box} tabIndex={-1} role="alert">
      {errors.length > 0 && (
        <div class="problems">
          <p>
            <strong>
              {errors.length === 1
                ? say(both('Dit vraagt aandacht', 'This needs attention'))
                : say(
                    both(
                      `${errors.length} punten vragen aandacht`,
                      `${errors.length} points need attention`,
                    ),
                  )}
            </strong>
          </p>
          {list(errors)}
        </div>
      )}
      {others.length > 0 && <div class="note">{list(others)}</div>}
    </div>
  )
}

/** Takes the reader to the field of an issue, or to the nearest group around it. */
function goTo({ path }: Issue): void {
  for (let length = path.length; length > 0; length--) {
    const name = path.slice(0, length).join('.')
    for (const end of ['', '[]', '{}', '-add']) {
      const found = document.getElementById(idOf(name) + end.replace(/[^\w-]/g, '-'))
      if (!found) continue
      for (let at = found.parentElement; at; at = at.parentElement) {
        if (at instanceof HTMLDetailsElement) at.open = true
      }
      if (found instanceof HTMLDetailsElement) found.open = true
      const target = found instanceof HTMLDetailsElement ? found.querySelector('summary') : found
      target?.focus()
      return
    }
  }
}
