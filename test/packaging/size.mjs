// `npm run size`: what each sub-path weighs in a user's bundle and how long its import takes. Measured on dist.
import { build } from 'esbuild'
import { faultsOf, SUB_PATHS } from './ceilings.mjs'
import { entryPoints, root } from './entries.mjs'
import { importTimes } from './import-time.mjs'
import { weigh } from './weigh.mjs'

/** Cold import in a fresh process on this Node, in ms. */
const IMPORT_CEILINGS = { './money': 15, './apportion': 15, '.': 90 }

const entries = entryPoints()
const failures = []
const kilo = (bytes) => (bytes / 1000).toFixed(2)

const rows = []
for (const { subPath } of entries) {
  const weight = await weigh(`spuk-ido${subPath.slice(1)}`, root)
  const { kB, goal } = SUB_PATHS[subPath] ?? {}
  rows.push({
    'sub-path': subPath,
    'own kB gz': kilo(weight.own),
    'at most': kB ?? '?',
    goal: goal ?? '',
    'all kB gz': kilo(weight.all),
    holds: weight.holds.join(', '),
  })
  failures.push(...faultsOf(subPath, weight))
}
console.log('Bundled with esbuild, minified, gzip; own = without what it holds')
console.table(rows)

console.log('What the whole is made of: minified bytes of each room, before zipping')
console.table(Object.fromEntries((await rooms()).sort(([, a], [, b]) => b - a)))

console.log(
  `\nImport in a fresh process, Node ${process.version}: median in ms, by the clock and computing`,
)
for (const { specifier, subPath, ms, cpu } of importTimes(entries)) {
  const most = IMPORT_CEILINGS[subPath] ?? Infinity
  // On a busy machine the clock runs on while others compute.
  const ok = Math.min(ms, cpu) <= most
  const limit = most === Infinity ? '' : `, at most ${most}`
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${specifier}: ${ms.toFixed(1)}, ${cpu.toFixed(1)}${limit}`)
  if (!ok) failures.push(`import of ${specifier} takes ${ms.toFixed(1)} ms`)
}

if (failures.length > 0) {
  console.log(`\n${failures.length} failed\n${failures.join('\n')}`)
  process.exitCode = 1
}

/** The rooms behind the face with their bytes in one bundle; from the sources, as dist names no rooms. */
async function rooms() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    packages: 'external',
    target: 'es2022',
  })
  const bytes = new Map()
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  for (const [path, { bytesInOutput }] of inputs) {
    const [, room] = /^src\/(municipality\/register\/|(?:core\/)?[^/]+\/)/.exec(path) ?? []
    if (room) bytes.set(room, (bytes.get(room) ?? 0) + bytesInOutput)
  }
  return [...bytes]
}
