import { isSpukError, toHtml } from 'spuk-ido'
import type { Explained, Issue, Text } from 'spuk-ido'
import type { ComponentChild } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { download, downloadResult } from './download.js'
import type { FileType } from './download.js'
import { both, issueText, locale, say } from './words.js'

/** A piece of the outcome of a page. */
export interface Shown {
  readonly title: Text
  /** A result of the library, shown as the library writes it, with files to download. */
  readonly result?: unknown
  /** Closed until the reader opens it. */
  readonly closed?: boolean
  /** Charts of the library. */
  readonly charts?: readonly string[]
  readonly note?: ComponentChild
  /** As which files it is offered; default all. */
  readonly types?: readonly FileType[]
  readonly files?: readonly (readonly [label: Text, type: FileType, make: () => string])[]
}

/** What a page makes of what is filled in. */
export interface Outcome {
  readonly shown: readonly Shown[]
  readonly issues: readonly Issue[]
  /** What the receipt of the dossier is made of. */
  readonly explained?: Explained
}

export const hasErrors = ({ issues }: Outcome) =>
  issues.some(({ severity }) => severity === 'error')

/** What a file holds; `undefined`, and what is wrong with it told, if it cannot be read. */
export async function readingFile<T>(
  read: Promise<T>,
  report: (text: string) => void,
): Promise<T | undefined> {
  try {
    return await read
  } catch (error) {
    if (!isSpukError(error)) throw error
    report(error.issues.map(issueText).join(' '))
    return undefined
  }
}

/** A result as the library writes it for a page; tables scroll by themselves. */
export function Paper({ result, level = 4 }: { result: unknown; level?: 1 | 2 | 3 | 4 }) {
  const language = locale()
  const html = useMemo(() => {
    // Escaped by the library: its captions may stand in an attribute too.
    const text = toHtml(result, { locale: language, level })
    return text
      .replace(
        /<table>\s*<caption>([^<]*)<\/caption>/g,
        '<div class="scroll" role="group" tabindex="0" aria-label="$1"><table><caption>$1</caption>',
      )
      .replaceAll('</table>', '</table></div>')
  }, [result, language, level])
  return <div class="document" dangerouslySetInnerHTML={{ __html: html }} />
}

/** The library's own chart, as a part of the page: its text for screen readers comes with it. */
function Chart({ svg }: { svg: string }) {
  return <div class="chart" dangerouslySetInnerHTML={{ __html: svg }} />
}

const TYPES: readonly FileType[] = ['xlsx', 'docx', 'csv']
const TYPE_NAMES: Readonly<Partial<Record<FileType, string>>> = {
  xlsx: 'Excel',
  docx: 'Word',
  csv: 'CSV',
}

/** One piece of the outcome. */
export function Piece(shown: Shown) {
  const { title, result, charts = [], note, types = TYPES, files = [], closed } = shown
  const name = say(title)
  const body = (
    <>
      {note}
      {charts.map((svg) => (
        <Chart key={svg} svg={svg} />
      ))}
      {result !== undefined && <Paper result={result} />}
    </>
  )
  return (
    <section class="card">
      <h3>{name}</h3>
      {closed ? (
        <details>
          <summary>
            {say(both('Toon', 'Show'))}: {name}
          </summary>
          {body}
        </details>
      ) : (
        body
      )}
      <p class="buttons">
        {result !== undefined &&
          types.map((type) => (
            <ActionButton
              key={type}
              label={`${TYPE_NAMES[type] ?? type}: ${name}`}
              action={() => downloadResult(name, type, result)}
            />
          ))}
        {files.map(([label, type, make]) => (
          <ActionButton
            key={label.en}
            label={say(label)}
            action={() => download(say(label), type, make())}
          />
        ))}
        {charts.map((svg, i) => (
          <ActionButton
            key={svg}
            label={`${say(both('Grafiek', 'Chart'))}${charts.length > 1 ? ` ${i + 1}` : ''}: ${name}`}
            action={() => download(name, 'svg', svg)}
          />
        ))}
      </p>
    </section>
  )
}

/** A button whose work may take a while or fail: it says so. */
export function ActionButton(props: { label: string; action: () => Promise<void> | void }) {
  const { label, action } = props
  const [failed, setFailed] = useState('')
  const run = async () => {
    try {
      await action()
      setFailed('')
    } catch (error) {
      if (!isSpukError(error)) throw error
      setFailed(error.issues.map(issueText).join(' '))
    }
  }
  return (
    <span>
      <button type="button" class="secondary" onClick={() => void run()}>
        {label}
      </button>
      {failed !== '' && <span class="error">{failed}</span>}
    </span>
  )
}
