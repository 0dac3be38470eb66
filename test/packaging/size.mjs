// `npm run size`: what each sub-path weighs in a user's bundle and how long its import takes.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { entryPoints, root } from './entries.mjs'
import { importTimes } from './import-time.mjs'

/** What the library carries besides its own code; `own` leaves all of it out. */
const CARRIED = {
  zod: /\/node_modules\/zod\//,
  'decimal.js': /\/node_modules\/decimal\.js\//,
  'date-fns': /\/node_modules\/(date-fns|@date-fns)\//,
  register: /\/src\/municipality\/register\//,
}

/**
 * Bytes, minified and zipped, of a sub-path without the parts named: what it must not exceed, and the
 * goal that was set. docs/decisions/0008 says why the goals are not reached.
 */
const CEILINGS = [
  { subPath: './apportion', without: ['decimal.js'], bytes: 12_500, goal: 4_000 },
  { subPath: '.', without: Object.keys(CARRIED), bytes: 160_000, goal: 20_000 },
]

/** What must not turn up in a sub-path's bundle. */
const ABSENT = {
  './money': ['zod', 'date-fns', 'register'],
  './apportion': ['zod', 'date-fns', 'register'],
  './calendar': ['zod', 'register'],
  './law': ['zod', 'register'],
  './explain': ['zod', 'register'],
  './municipality': ['zod'],
  './grant': ['zod'],
}

/** Cold import in a fresh process on this Node, in ms. */
const IMPORT_CEILINGS = { './money': 15, './apportion': 15, '.': 90 }

const entries = entryPoints()
const failures = []
const kilo = (bytes) => (bytes / 1000).toFixed(2)

async function bundle(source, without = []) {
  const left = without.map((name) => CARRIED[name])
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [leavingOut(left)],
  })
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  )
  const sizes = new Map()
  for (const [path, { bytesInOutput }] of parts) {
    const room = /^src\/((?:core\/)?[^/]+)\//.exec(path)?.[1] ?? 'other'
    sizes.set(room, (sizes.get(room) ?? 0) + bytesInOutput)
  }
  return {
    gzipped: gzipSync(outputFiles[0].contents, { level: 9 }).length,
    parts: parts.map(([path]) => `/${path}`),
    sizes,
  }
}

/** Leaves modules out of a bundle by where they lie; their imports stay and count for nothing else. */
function leavingOut(patterns) {
  return {
    name: 'leaving-out',
    setup(builder) {
      if (patterns.length === 0) return
      builder.onResolve({ filter: /.*/ }, async (args) => {
        if (args.pluginData === 'seen' || args.kind === 'entry-point') return undefined
        const { kind, importer, resolveDir } = args
        const asked = { kind, importer, resolveDir, pluginData: 'seen' }
        const { path } = await builder.resolve(args.path, asked)
        const out = patterns.some((pattern) => pattern.test(path.replaceAll('\\', '/')))
        return out ? { path: args.path, external: true } : undefined
      })
    },
  }
}

const rows = []
for (const { subPath, source } of entries) {
  const whole = await bundle(source)
  const own = await bundle(source, Object.keys(CARRIED))
  const holds = Object.keys(CARRIED).filter((name) =>
    whole.parts.some((path) => CARRIED[name].test(path)),
  )
  rows.push({
    'sub-path': subPath,
    'own kB gz': kilo(own.gzipped),
    'all kB gz': kilo(whole.gzipped),
    holds: holds.join(', '),
  })
  for (const name of ABSENT[subPath] ?? []) {
    if (holds.includes(name)) failures.push(`${subPath} brings in ${name}`)
  }
}
console.log('Bundled with esbuild, minified, gzip; own = without the parts under holds')
console.table(rows)

if (entries.some(({ subPath }) => subPath === '.')) {
  console.log('What the whole is made of: minified bytes of each room, before zipping')
  const { sizes } = await bundle('src/index.ts', Object.keys(CARRIED))
  console.table(Object.fromEntries([...sizes].sort(([, a], [, b]) => b - a)))
}

console.log('Ceilings')
for (const { subPath, without, bytes, goal } of CEILINGS) {
  const entry = entries.find((one) => one.subPath === subPath)
  if (!entry) {
    failures.push(`${subPath} has a ceiling but does not exist`)
    continue
  }
  const { gzipped } = await bundle(entry.source, without)
  const ok = gzipped <= bytes
  const what = `${subPath} without ${without.join(', ')}`
  console.log(
    `${ok ? 'ok  ' : 'FAIL'}  ${what}: ${kilo(gzipped)} kB, at most ${kilo(bytes)} (goal ${kilo(goal)})`,
  )
  if (!ok) failures.push(`${what} weighs ${kilo(gzipped)} kB`)
}
for (const subPath of [...Object.keys(ABSENT), ...Object.keys(IMPORT_CEILINGS)]) {
  if (!entries.some((one) => one.subPath === subPath)) failures.push(`${subPath} does not exist`)
}

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
