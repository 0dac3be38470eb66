import { useState } from 'preact/hooks'
import type { Locale } from 'spuk-ido'
import type { Page } from './pages/page.js'
import { both, say } from './words.js'

interface Actions {
  readonly undo: () => void
  readonly redo: () => void
  readonly example: () => void
  readonly empty: () => void
  readonly save: () => void
  readonly open: (file: File) => Promise<void>
}

interface Props {
  readonly page: Page
  readonly pages: readonly Page[]
  readonly language: Locale
  readonly addressOf: (page: Page, language: Locale) => string
  readonly actions: Actions
  readonly note: string
  readonly version: number
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Name, language, colours, the dossier and the pages. */
export function Header(props: Props) {
  const { page, pages, language, addressOf, actions, note, version, canUndo, canRedo } = props
  const [colours, setColours] = useState('')
  document.documentElement.dataset['colours'] = colours
  return (
    <header>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {say(both('Naar de inhoud', 'To the content'))}
      </a>
      <div class="wide">
        <div class="tools">
          <p class="mark">spuk-ido</p>
          <div class="tool" role="group" aria-label="Taal / Language">
            {(['nl', 'en'] as const).map((one) => (
              <button
                key={one}
                type="button"
                lang={one}
                aria-pressed={one === language}
                onClick={() => (location.hash = addressOf(page, one))}
              >
                {one === 'nl' ? 'Nederlands' : 'English'}
              </button>
            ))}
          </div>
          <label class="tool">
            {say(both('Kleuren', 'Colours'))}
            <select
              id="colours"
              value={colours}
              onChange={(event) => setColours((event.target as HTMLSelectElement).value)}
            >
              <option value="">{say(both('als het apparaat', 'as the device'))}</option>
              <option value="light">{say(both('licht', 'light'))}</option>
              <option value="dark">{say(both('donker', 'dark'))}</option>
            </select>
          </label>
        </div>
        <h1>
          {say(
            both(
              'Werkbank voor Informatiepunten Digitale Overheid',
              'Workbench for digital government help points',
            ),
          )}
        </h1>
        <div class="tools" role="group" aria-label={say(both('Dossier', 'Dossier'))}>
          <span>
            {say(both('Dossier, versie', 'Dossier, version'))} {version}
          </span>
          <button type="button" onClick={actions.save}>
            {say(both('Bewaar als bestand', 'Save as a file'))}
          </button>
          <label class="file">
            {say(both('Open', 'Open'))}
            <input
              type="file"
              id="open"
              accept=".json"
              aria-label={say(both('Open een dossier', 'Open a dossier'))}
              onChange={(event) => {
                const [file] = (event.target as HTMLInputElement).files ?? []
                if (file) void actions.open(file)
              }}
            />
          </label>
          <button type="button" onClick={actions.undo} disabled={!canUndo}>
            {say(both('Ongedaan maken', 'Undo'))}
          </button>
          <button type="button" onClick={actions.redo} disabled={!canRedo}>
            {say(both('Opnieuw', 'Redo'))}
          </button>
          <button type="button" onClick={actions.example}>
            {say(both('Voorbeeld', 'Example'))}
          </button>
          <button type="button" onClick={actions.empty}>
            {say(both('Maak leeg', 'Clear'))}
          </button>
        </div>
        <p role="status" id="note">
          {note}
        </p>
        <nav aria-label={say(both('Onderdelen', 'Parts'))}>
          {pages.map((one) => (
            <a
              key={one.id}
              href={addressOf(one, language)}
              aria-current={one === page ? 'page' : undefined}
            >
              {say(one.name)}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}
