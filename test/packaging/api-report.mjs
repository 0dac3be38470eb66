// `npm run api`: writes down the public face of every sub-path in test/packaging/api, from the declaration files
// in dist. The check of the package makes the same texts anew and fails where they differ, so that a change of
// the face is always seen in the change that makes it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { entryPoints, root } from './entries.mjs'
import { run } from './steps.mjs'

const kept = join(root, 'test/packaging/api')
/** Of a long difference only the beginning is printed. */
const MOST_LINES = 100
const declarations = ({ name }) => join(root, 'dist', `${name}.d.ts`)

function configFor(entry, folder) {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  }
  const quiet = { default: { logLevel: 'none' } }
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declarations(entry),
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions, files: [declarations(entry)] } },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
        reportFileName: entry.name,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    packageJsonFullPath: join(root, 'package.json'),
  })
}

/** Every declaration that API Extractor finds behind each entry point: Map of entry → declarations. */
function extracted(entries) {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-ido-api-'))
  try {
    const configs = entries.map((entry) => configFor(entry, folder))
    const compilerState = CompilerState.create(configs[0], {
      additionalEntryPoints: entries.map(declarations),
    })
    return new Map(
      entries.map((entry, index) => {
        const errors = []
        Extractor.invoke(configs[index], {
          localBuild: true,
          compilerState,
          messageCallback(message) {
            if (message.logLevel === 'error') errors.push(message.text)
            message.handled = true
          },
        })
        if (errors.length > 0) throw new Error(`${entry.subPath}: ${errors.join('\n')}`)
        return [entry, parts(readFileSync(join(folder, `${entry.name}.api.md`), 'utf8'))]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The imports and declarations of a report: text, name, and whether it is exported. */
function parts(report) {
  const [, body] = /```ts\n\n([\s\S]*)\n\n\/\/ \(No @packageDocumentation[^\n]*\n\n```/.exec(report)
  const named =
    /^(export )?(?:import (?:\* as |\{ )?|(?:abstract )?(?:class|const|enum|function|interface|namespace|type) )(\w+)/
  return body.split(/\n\n|\n(?=import )/).map((part) => {
    const text = part.replace(/^ *\/\/ (?:@public|\(undocumented\)).*\n/gm, '')
    const [, exported, name] = named.exec(text) ?? []
    if (!name) throw new Error(`a declaration without a name: ${text}`)
    return { text, name, exported: exported !== undefined }
  })
}

/** A sub-path shows what it exports, and what those declarations rest on that no sub-path exports. */
function shown(all, everywhere) {
  const held = all.filter(({ exported }) => exported)
  const rest = all.filter(({ name, exported }) => !exported && !everywhere.has(name))
  const mentions = ({ name }) => held.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text))
  for (let found = rest.filter(mentions); found.length > 0; found = rest.filter(mentions)) {
    held.push(...found)
    for (const part of found) rest.splice(rest.indexOf(part), 1)
  }
  return all.filter((part) => held.includes(part)).map(({ text }) => text)
}

const NOTE =
  'What users of this sub-path see, down to every type. Written by `npm run api`; not edited.'
const NAMES =
  'Every name users see here, and the sub-paths that have it too. Written by `npm run api`; not edited.'

/** The reports by file name. The face as a whole is a list of names: their types stand with the rooms. */
export function apiReports(entries = entryPoints()) {
  const found = extracted(entries)
  const places = new Map()
  for (const [{ subPath }, all] of found) {
    for (const { name } of all.filter(({ exported }) => exported)) {
      places.set(name, [...(places.get(name) ?? []), subPath])
    }
  }
  return new Map(
    [...found].map(([{ subPath, name }, all]) => {
      const title = `# spuk-ido${subPath.slice(1)}`
      const names = [...places].filter(([, list]) => list.includes('.')).sort()
      const lines = names.map(([one, list]) => `- ${one}: ${list.slice(1).join(', ')}`)
      const body = ['```ts', shown(all, places).join('\n\n'), '```'].join('\n')
      const text = subPath === '.' ? [title, NAMES, lines.join('\n')] : [title, NOTE, body]
      return [`${name}.api.md`, `${text.join('\n\n')}\n`]
    }),
  )
}

/** Throws the differences between the reports kept and what dist shows now. */
export function compareReports() {
  const folder = mkdtempSync(join(tmpdir(), 'spuk-ido-api-'))
  try {
    write(folder)
    run('git', ['diff', '--no-index', '--no-color', '--unified=2', kept, folder])
  } catch (error) {
    const lines = error.message.split('\n')
    const left = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more lines`] : []
    const said = [...lines.slice(0, MOST_LINES), ...left].join('\n')
    throw new Error(`the public face is another now; if so meant: npm run api\n${said}`, {
      cause: error,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(folder) {
  const reports = apiReports()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [name, text] of reports) writeFileSync(join(folder, name), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write(kept)
