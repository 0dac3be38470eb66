import { dimensions, publishTally, readRegistrations, tally, toSvg } from 'spuk-ido'
import type { Dimension, PublishOptions, ReadRegistrations, RegistrationMapping } from 'spuk-ido'
import { publishOptionsSchema } from 'spuk-ido/schemas'
import { useState } from 'preact/hooks'
import { cellsIn, textsOf } from '../cells.js'
import type { TextRows } from '../cells.js'
import { Reading, under } from '../fields.js'
import type { Fields } from '../fields.js'
import { readingFile } from '../result.js'
import type { Shown } from '../result.js'
import { oneOf, schemaOf } from '../schema.js'
import type { Schema } from '../schema.js'
import { both, issueText, locale, say } from '../words.js'
import type { ExtraProps, Page } from './page.js'

const ASKED = ['form', 'id', 'date', 'point', 'municipality', 'library'] as const
const MORE = ['duration', 'gender', 'ageClass', 'languageLevel'] as const
const QUESTION = ['question', 'organisation', 'help', 'area', 'referral'] as const

export const registrationsPage: Page = {
  id: 'registrations',
  name: both('Registraties', 'Registrations'),
  lead: both(
    'Van een bestand met registraties naar een tabel die u veilig kunt publiceren. Kies bij elk gegeven de kolom van uw bestand.',
    'From a file of registrations to a table that you can publish safely. Choose the column of your file for each field.',
  ),
  schema: (fields) => {
    const mapping = schemaOf('registration-mapping')
    const heads = (fileIn(fields)[0] ?? []).filter((head) => head !== '')
    const column = (name: string, from: Schema | undefined): [string, Schema] => [
      name,
      { title: from?.properties?.[name]?.title ?? name, ...oneOf(heads) },
    ]
    const dimension = { enum: dimensions }
    return {
      properties: {
        columns: {
          title: say(both('Kolommen van het bestand', 'Columns of the file')),
          properties: Object.fromEntries([
            ...[...ASKED, ...MORE].map((name) => column(name, mapping)),
            ...QUESTION.map((name) => column(name, mapping.properties?.['questions']?.items)),
            ['dates', mapping.properties?.['dates'] ?? {}],
          ]),
        },
        first: { ...dimension, title: say(both('Tel naar', 'Count by')) },
        second: { ...dimension, title: say(both('en naar', 'and by')) },
        publish: {
          ...schemaOf('publish-options'),
          title: say(both('Veilig publiceren', 'Publish safely')),
        },
      },
    }
  },
  hidden: ['publish.previous'],
  example: () => ({
    file: EXAMPLE,
    ...Object.fromEntries([...ASKED, 'question', 'help'].map((name) => [`columns.${name}`, name])),
    first: 'municipality',
    second: 'question',
    'publish.minimumCell': '5',
  }),
  compute(fields) {
    const reading = new Reading(fields)
    const read = readFile(reading)
    if (!read) return { shown: [], issues: reading.issues }
    const by = [fields['first'], fields['second']].filter((one) => one) as Dimension[]
    const counted =
      by.length === 0
        ? undefined
        : reading.attempt('first', () => tally(read.registrations, { by }))
    const options = reading.part(publishOptionsSchema, 'publish') as PublishOptions | undefined
    const isAsked = Object.values(under(fields, 'publish')).some((text) => text !== '')
    const published =
      counted && options && isAsked
        ? reading.attempt('publish', () => publishTally(counted, options))
        : undefined
    const drawn = (title: Shown['title'], one: Parameters<typeof toSvg>[0]): Shown => {
      const svg = reading.attempt('', () => toSvg(one, { locale: locale() }))
      return { title, result: one, ...(svg !== undefined && { charts: [svg] }) }
    }
    const shown: Shown[] = [
      { title: both('Gelezen', 'Read'), note: <Rows read={read} /> },
      ...(published ? [drawn(both('Te publiceren tabel', 'Table to publish'), published)] : []),
      ...(counted
        ? [
            {
              ...drawn(both('Telling (niet publiceren)', 'Tally (do not publish)'), counted),
              closed: true,
            },
          ]
        : []),
    ]
    return { shown, issues: reading.issues }
  },
  Before: FileDrop,
}

/** The rows of the file that was read, which the dossier keeps as text. */
function fileIn(fields: Fields): TextRows {
  try {
    const rows: unknown = JSON.parse(fields['file'] ?? '[]')
    const isRow = (row: unknown) =>
      Array.isArray(row) && row.every((cell) => typeof cell === 'string')
    return Array.isArray(rows) && rows.every(isRow) ? rows : []
  } catch {
    return []
  }
}

/** The rows of the file by the columns chosen. */
function readFile(reading: Reading): ReadRegistrations | undefined {
  const { fields } = reading
  const [heads, ...lines] = fileIn(fields)
  if (!heads) return undefined
  const rows = lines.map((line) =>
    Object.fromEntries(heads.map((head, i) => [head, line[i] ?? ''])),
  )
  const chosen = (names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const column = fields[`columns.${name}`] ?? ''
        return column === '' ? [] : [[name, column]]
      }),
    )
  const mapping = {
    ...chosen([...ASKED, ...MORE]),
    questions: [chosen(QUESTION)],
    header: true,
    ...(fields['columns.dates'] && { dates: fields['columns.dates'] }),
  } as unknown as RegistrationMapping
  return reading.attempt('columns', () => readRegistrations(rows, mapping))
}

/** How many rows were read, and what is the matter with the others. */
function Rows({ read }: { read: ReadRegistrations }) {
  const { registrations, issues, rows } = read
  const title = say(both('Rijen met een fout', 'Rows with an error'))
  return (
    <>
      <p class="check">
        {say(
          both(
            `${registrations.length} van ${rows} rijen gelezen.`,
            `${registrations.length} of ${rows} rows read.`,
          ),
        )}
      </p>
      {issues.length > 0 && (
        <div class="scroll" role="group" tabIndex={0} aria-label={title}>
          <table>
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say(both('Rij', 'Row'))}</th>
                <th scope="col">{say(both('Wat er is', 'What is the matter'))}</th>
              </tr>
            </thead>
            <tbody>
              {issues.slice(0, 100).map((issue, i) => (
                <tr key={i}>
                  <th scope="row">{String(issue.path[0] ?? '')}</th>
                  <td>{issueText(issue)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

function FileDrop({ fields, change }: ExtraProps) {
  const [note, setNote] = useState('')
  const drop = async (file: File | undefined) => {
    if (!file) return
    const read = await readingFile(cellsIn(file), setNote)
    if (!read) return
    const rows = textsOf(read)
    const [heads = []] = rows
    const known: Fields = Object.fromEntries(
      [...ASKED, ...MORE, ...QUESTION]
        .filter((name) => heads.includes(name))
        .map((name) => [`columns.${name}`, name]),
    )
    change({ registrations: { ...fields, ...known, file: JSON.stringify(rows) } })
    const count = Math.max(rows.length - 1, 0)
    setNote(say(both(`${count} rijen uit ${file.name}.`, `${count} rows from ${file.name}.`)))
  }
  return (
    <section
      class="card drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void drop(event.dataTransfer?.files[0])
      }}
    >
      <label class="file secondary">
        {say(
          both(
            'Kies of sleep een bestand met registraties',
            'Choose or drop a file of registrations',
          ),
        )}
        <input
          type="file"
          accept=".csv,.xlsx,.txt"
          onChange={(event) => void drop((event.target as HTMLInputElement).files?.[0])}
        />
      </label>
      <p role="status" class="hint">
        {note}
      </p>
    </section>
  )
}

/** Twenty visits in Houten and ten in Zeist for each of four questions; nobody made them. */
const EXAMPLE = JSON.stringify([
  [...ASKED, 'question', 'help'],
  ...Array.from({ length: 120 }, (_, i) => [
    '2021',
    `5f0c5d1e-3b1a-4c52-9a64-${String(i + 1).padStart(12, '0')}`,
    `2023-0${(i % 9) + 1}-12`,
    '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
    i % 3 === 0 ? 'GM0355' : 'GM0321',
    'Bibliotheek De Kromme Lek',
    ['digid', 'pension', 'housing', 'debts'][i % 4] ?? '',
    'answered',
  ]),
])
