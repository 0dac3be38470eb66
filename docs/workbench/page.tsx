import { canonicalJson, municipalities, receipt } from 'spuk-ido'
import type { Locale, Receipt } from 'spuk-ido'
import { render } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { begin, emptyDossier, keep, kept, readDossier, redo, step, undo } from './dossier.js'
import type { Dossier, History } from './dossier.js'
import { download } from './download.js'
import type { Fields } from './fields.js'
import { Header } from './header.js'
import { pages } from './pages/index.js'
import type { Page } from './pages/page.js'
import { hasErrors } from './result.js'
import { View } from './view.js'
import { both, say, setLocale } from './words.js'

/** The examples of all pages. */
function exampleDossier(): Dossier {
  const filled = pages.map(({ id, example }) => [id, example()] as const)
  return { ...emptyDossier, pages: Object.fromEntries(filled) }
}

/** What was computed of each page without an error. */
function receiptsOf(dossier: Dossier): Readonly<Record<string, Receipt>> {
  const entries = pages.flatMap(({ id, compute }): [string, Receipt][] => {
    const outcome = compute(dossier.pages[id] ?? {}, dossier.pages)
    const { explained } = outcome
    return explained && !hasErrors(outcome) ? [[id, receipt(explained)]] : []
  })
  return Object.fromEntries(entries)
}

/** The page and the language that the address names: `#account/en`. */
function placeAt(hash: string): { page: Page; language: Locale } {
  const [id, language] = hash.slice(1).split('/')
  const page = pages.find((one) => one.id === id) ?? pages[0]
  return { page, language: language === 'en' ? 'en' : 'nl' }
}

const addressOf = ({ id }: Page, language: Locale) => `#${id}${language === 'en' ? '/en' : ''}`

function App() {
  const [history, setHistory] = useState<History>(() => begin(kept() ?? exampleDossier()))
  const [{ page, language }, setPlace] = useState(() => placeAt(location.hash))
  const [note, setNote] = useState('')
  setLocale(language)
  const { now } = history
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const turn = () => {
      setPlace((from) => {
        const to = placeAt(location.hash)
        if (to.page !== from.page) heading.current?.focus()
        return to
      })
    }
    addEventListener('hashchange', turn)
    return () => removeEventListener('hashchange', turn)
  }, [])
  useEffect(() => {
    document.title = `${say(page.name)} – ${say(both('Werkbank IDO', 'IDO workbench'))}`
  }, [page, language])

  /** A step of the work: it can be undone, and the browser keeps it. */
  const go = (to: History) => {
    setHistory(to)
    if (!keep(to.now)) {
      setNote(
        say(
          both(
            'Uw browser kan dit niet bewaren. Bewaar het dossier als bestand.',
            'Your browser cannot keep this. Save the dossier as a file.',
          ),
        ),
      )
    }
  }
  const fill = (changed: Readonly<Record<string, Fields>>) =>
    go(step(history, { ...now, pages: { ...now.pages, ...changed } }))

  const actions = {
    undo: () => go(undo(history)),
    redo: () => go(redo(history)),
    example: () => go(step(history, exampleDossier())),
    empty: () => {
      go(step(history, emptyDossier))
      setNote(say(both('Het dossier is leeg.', 'The dossier is empty.')))
    },
    save: () => {
      const saved = { ...now, version: now.version + 1, receipts: receiptsOf(now) }
      go(step(history, saved))
      download(`dossier ido versie ${saved.version}`, 'json', JSON.stringify(saved, null, 1))
    },
    open: async (file: File) => {
      const opened = readDossier(await file.text())
      if (!opened) {
        setNote(
          say(
            both(
              `${file.name} is geen dossier van deze werkbank. Er is niets veranderd.`,
              `${file.name} is no dossier of this workbench. Nothing was changed.`,
            ),
          ),
        )
        return
      }
      go(step(history, opened))
      const same = canonicalJson(receiptsOf(opened)) === canonicalJson(opened.receipts)
      setNote(
        same
          ? say(
              both(
                `Dossier geopend, versie ${opened.version}. De uitkomsten zijn die van het bewaren.`,
                `Dossier opened, version ${opened.version}. The outcomes are those of when it was saved.`,
              ),
            )
          : say(
              both(
                `Dossier geopend, versie ${opened.version}. Let op: de uitkomsten zijn anders dan bij het bewaren.`,
                `Dossier opened, version ${opened.version}. Please note: the outcomes differ from when it was saved.`,
              ),
            ),
      )
    },
  }
  const names = useMemo(() => municipalities({ on: '2023-01-01' }).map(({ name }) => name), [])
  return (
    <>
      <Header
        {...{ page, pages, language, addressOf, actions, note }}
        version={now.version}
        canUndo={history.before.length > 0}
        canRedo={history.after.length > 0}
      />
      <main id="main" class="wide" tabIndex={-1}>
        <h2 ref={heading} tabIndex={-1}>
          {say(page.name)}
        </h2>
        <p class="lead">{say(page.lead)}</p>
        <View key={page.id} page={page} dossier={now} change={fill} language={language} />
      </main>
      <footer>
        <div class="wide">
          <p>
            {say(
              both(
                'Alles wordt in uw browser berekend; er wordt niets verstuurd. Uw browser bewaart het dossier tot u het leeg maakt. De bibliotheek in de voorbeelden is verzonnen. Dit is geen website van de overheid.',
                'Everything is computed in your browser; nothing is sent. Your browser keeps the dossier until you clear it. The library in the examples is fictional. This is not a website of the government.',
              ),
            )}
          </p>
          <p>
            {say(both('Regeling:', 'Regulation:'))}{' '}
            <a href="https://www.officielebekendmakingen.nl/stcrt-2022-33992.html" rel="noreferrer">
              Stcrt. 2022, 33992
            </a>
            . {say(both('Inwoners en opleiding: CBS', 'Inhabitants and education: CBS'))}, CC BY
            4.0.
          </p>
        </div>
      </footer>
      <datalist id="municipalities">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

const root = document.getElementById('app')
if (root) {
  root.replaceChildren()
  render(<App />, root)
}
