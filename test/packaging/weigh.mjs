// What a sub-path of the built package weighs in a user's bundle, what it holds there, and which packages
// Node loads with it.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What the library carries besides its own code. */
const CARRIED = {
  zod: /\/node_modules\/zod\//,
  'decimal.js': /\/node_modules\/decimal\.js\//,
  'date-fns': /\/node_modules\/(?:date-fns|@date-fns)\//,
  docx: /\/node_modules\/docx\//,
  papaparse: /\/node_modules\/papaparse\//,
  'read-excel-file': /\/node_modules\/read-excel-file\//,
  'write-excel-file': /\/node_modules\/write-excel-file\//,
  'fast-check': /\/node_modules\/(?:fast-check|pure-rand)\//,
}
/** The register's figures as they stand in dist: esbuild writes the path of each source above it. */
const REGISTER = /^\/\/ src\/municipality\/register\/[^]*?(?=^\/\/ src\/|^export )/gm
/** A name out of the register. */
const IN_REGISTER = 'Schiermonnikoog'

const options = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'silent',
}

/** Bundles all of a sub-path as a user in `folder` would; `own` leaves out what it carries. */
async function bundle(specifier, folder, { own = false } = {}) {
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: folder,
    stdin: { contents: `export * from '${specifier}'`, resolveDir: folder },
    plugins: own ? [onlyOwn] : [],
  })
  const text = outputFiles[0].text
  const inputs = Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => `/${path}`)
  return { text, inputs, gzipped: gzipSync(text, { level: 9 }).length }
}

/** Leaves what is carried out of a bundle: packages stay imports, figures are cut away. */
const onlyOwn = {
  name: 'only-own',
  setup(builder) {
    const packages = new RegExp(`^(?:@date-fns|${Object.keys(CARRIED).join('|')})(?:/|$)`)
    builder.onResolve({ filter: packages }, ({ path }) => ({ path, external: true }))
    builder.onLoad({ filter: /\/dist\/[^/]+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(REGISTER, ''),
    }))
  },
}

/**
 * Bytes, minified and zipped, of all a sub-path exports; what they hold; and the packages that Node loads with
 * them. Resolved from `folder`, where the package is installed.
 */
export async function weigh(specifier, folder) {
  const whole = await bundle(specifier, folder)
  const own = await bundle(specifier, folder, { own: true })
  if (own.text.includes(IN_REGISTER)) throw new Error('the register was not cut out of dist')
  const holds = Object.keys(CARRIED).filter((name) =>
    whole.inputs.some((path) => CARRIED[name].test(path)),
  )
  if (whole.text.includes(IN_REGISTER)) holds.push('register')
  const loads = await packagesBehind(specifier, folder)
  return { own: own.gzipped, all: whole.gzipped, holds, loads }
}

/** The packages that Node loads with a sub-path, used or not. */
async function packagesBehind(specifier, folder) {
  const { metafile } = await build({
    ...options,
    absWorkingDir: folder,
    entryPoints: [specifier],
    platform: 'neutral',
    treeShaking: false,
    ignoreAnnotations: true,
    outdir: '.',
    plugins: [onlyOwn],
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  const names = imports.map(({ path }) => /^(?:@[^/]+\/)?[^/]+/.exec(path)[0])
  return [...new Set(names)].sort()
}
