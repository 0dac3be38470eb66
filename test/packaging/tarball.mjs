// What is in the package, before anybody uses it.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from './entries.mjs'
import { PACKED_KB, UNPACKED_KB } from './ceilings.mjs'
import { run } from './steps.mjs'

/** Files that belong in the package. */
const EXPECTED = [
  /^(?:LICENSE|NOTICE|README(?:\.nl)?\.md|package\.json)$/,
  /^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
  /^dist\/schemas\/[\w-]+(?:\.nl)?\.json$/,
  /^dist\/bin\/index\.js$/,
]
/** Traces of the machine it was built on, and maps to sources that are not in it. */
const TRACES = ['sourceMappingURL', 'file://', '/home/', '/tmp/', '/Users/', homedir(), root]
/** An import or require of which nothing is used: see docs/decisions/0032. */
const BARE = /^(?:import ["']|require\().*/m

/** Packs what stands in dist, without running scripts. */
export function pack(folder) {
  const parameters = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [packed] = Object.values(JSON.parse(run('npm', parameters, { cwd: root })))
  return { ...packed, path: join(folder, packed.filename) }
}

/** Nothing missing, nothing strange, nothing empty, and not too large; says how large. */
export function checkContents({ files, size, unpackedSize }) {
  const paths = files.map(({ path }) => path)
  const faults = [
    ...['LICENSE', 'NOTICE', 'README.md', 'README.nl.md']
      .filter((path) => !paths.includes(path))
      .map(lacks),
    ...paths.filter((path) => !EXPECTED.some((form) => form.test(path))).map(holds),
    ...files.filter((file) => file.size === 0).map(({ path }) => `${path} is empty`),
    ...over('packed', size, PACKED_KB),
    ...over('unpacked', unpackedSize, UNPACKED_KB),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return `${files.length} files, ${kilo(size)} packed, ${kilo(unpackedSize)} unpacked`
}

const lacks = (path) => `the tarball lacks ${path}`
const holds = (path) => `the tarball holds ${path}`
const kilo = (bytes) => `${(bytes / 1000).toFixed(0)} kB`
const over = (what, bytes, ceiling) =>
  bytes > ceiling * 1000 ? [`${what} ${kilo(bytes)}, at most ${ceiling} kB`] : []

/** No text in the installed package says where it was built, and no code loads what it does not use. */
export function checkTexts(folder) {
  const faults = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8')
      const bare = /\.c?js$/.test(path) ? (BARE.exec(text) ?? []) : []
      const found = [...TRACES.filter((trace) => trace.length > 1 && text.includes(trace)), ...bare]
      return found.map((trace) => `${relative(folder, path)}: ${trace}`)
    })
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** Installing runs nothing, and the oldest Node that package.json allows is one the package is tried on. */
export function checkDescription({ scripts, engines }, oldest) {
  const runs = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => scripts[name])
  if (runs.length > 0) throw new Error(`installing runs ${runs.join(', ')}`)
  const allowed = engines.node.replace('>=', '').split('.')
  const tried = oldest.split('.')
  if (allowed.some((number, i) => number !== tried[i])) {
    throw new Error(`engines says ${engines.node}, the oldest tried is ${oldest}`)
  }
}
