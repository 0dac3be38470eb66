// `npm run pack:check`: the package as its users get it. Packs it, looks at the tarball with publint
// and attw, installs it into an empty project and uses it there. `-- --built` takes dist as it is.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  binSource,
  entryPoints,
  packageBin,
  packageExports,
  readPackage,
  root,
} from './entries.mjs'
import { checklist, run } from './steps.mjs'

const { check, done } = checklist()
const bin = (name) => join(root, 'node_modules/.bin', name)
const node = (project, ...parameters) => run(process.execPath, parameters, { cwd: project })
const work = mkdtempSync(join(tmpdir(), 'spuk-ido-pack-'))
const specifiers = entryPoints().map(({ subPath }) => `spuk-ido${subPath.slice(1)}`)

/** What an ESM and a CommonJS user see of one sub-path must be the same names. */
const NAMES = `
import { createRequire } from 'node:module'
const specifier = process.argv[2]
const names = (module) => Object.keys(module).filter((name) => !/^(default|__esModule|module\\.exports)$/.test(name)).sort()
const esm = names(await import(specifier))
const cjs = names(createRequire(import.meta.url)(specifier))
if (esm.length === 0) throw new Error('exports nothing')
if (String(esm) !== String(cjs)) throw new Error('ESM has ' + esm + '\\nCommonJS has ' + cjs)
`

/** Values of one copy of the library are understood by the other. */
const COPIES = `
import { createRequire } from 'node:module'
import assert from 'node:assert/strict'
import * as esm from 'spuk-ido/money'
const cjs = createRequire(import.meta.url)('spuk-ido/money')
assert.notEqual(esm.euro, cjs.euro, 'two copies')
for (const [one, other] of [[esm, cjs], [cjs, esm]]) {
  assert.equal(one.isEuro(other.euro('12.34')), true)
  assert.equal(String(one.euro(other.euro('12.34')).plus(other.euro('0.66'))), '13.00')
  assert.equal(JSON.stringify({ a: one.sumEuros([other.euro(1), 2]) }), '{"a":"3.00"}')
}
`

/** A face of types for every sub-path, checked to the letter of the declaration files. */
const typed = (list) =>
  list.map((name, index) => `import * as m${index} from '${name}'\nvoid m${index}`).join('\n')
const TSC = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022']

try {
  check('package.json lists every room that exists', () => {
    const { exports, bin: listed } = readPackage()
    const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)
    if (!same(exports, packageExports()) || !same(listed, packageBin)) {
      throw new Error('run: npm run exports')
    }
  })
  if (!process.argv.includes('--built'))
    check('builds', () => void run('npm', ['run', 'build'], { cwd: root }))

  let tarball = ''
  check('packs', () => {
    const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', work], {
      cwd: root,
    })
    const [{ filename, files, size, unpackedSize }] = Object.values(JSON.parse(packed))
    tarball = join(work, filename)
    const paths = files.map(({ path }) => path)
    const missing = ['LICENSE', 'NOTICE', 'README.md'].filter((path) => !paths.includes(path))
    if (missing.length > 0) throw new Error(`the tarball lacks ${missing.join(', ')}`)
    const strange = paths.filter(
      (path) => !/^(dist\/|(LICENSE|NOTICE|README\.md|package\.json)$)/.test(path),
    )
    if (strange.length > 0) throw new Error(`the tarball holds ${strange.join(', ')}`)
    console.log(`      ${files.length} files, ${kilo(size)} packed, ${kilo(unpackedSize)} unpacked`)
  })
  check('publint --strict', () => void run(bin('publint'), ['--strict', tarball]))
  check(
    'attw --profile node16',
    () => void run(bin('attw'), [tarball, '--profile', 'node16', '--format', 'ascii']),
  )

  const project = join(mkdtempSync(join(work, 'project-')))
  const put = (name, text) => writeFileSync(join(project, name), text)
  put('package.json', JSON.stringify({ name: 'user', private: true, type: 'module' }))
  const installed = check('installs into an empty project', () => {
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error']
    run('npm', ['install', ...quiet, tarball], { cwd: project })
  })
  if (installed) {
    put('names.mjs', NAMES)
    for (const specifier of specifiers) {
      check(`${specifier} as ESM and as CommonJS`, () => void node(project, 'names.mjs', specifier))
    }
    put('copies.mjs', COPIES)
    check(
      'amounts pass between the ESM and the CommonJS copy',
      () => void node(project, 'copies.mjs'),
    )
    put('types.mts', typed(specifiers))
    put('types.cts', typed(specifiers))
    // No @types/node here: TypeScript 6 includes none unless it is told to.
    check('types compile in ESM and in CommonJS, without Node types', () => {
      run(bin('tsc'), [...TSC, '--module', 'nodenext', 'types.mts', 'types.cts'], {
        cwd: project,
      })
    })
    check('types compile for a bundler', () => {
      const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler']
      run(bin('tsc'), [...TSC, ...bundler, 'types.mts'], { cwd: project })
    })
    check('what is not exported stays closed', () => {
      put('closed.mjs', "await import('spuk-ido/dist/index.js')")
      try {
        node(project, 'closed.mjs')
      } catch (error) {
        return error.message.includes('ERR_PACKAGE_PATH_NOT_EXPORTED')
      }
      return false
    })
    if (binSource) {
      check('the prompt answers piped input', () => {
        const answer = run('npx', ['--no-install', 'spuk-ido'], { cwd: project, input: '1+1\n' })
        if (!/^2$/m.test(answer)) throw new Error(`it said: ${answer}`)
      })
    }
    check('the installed package is this one', () => {
      const path = join(project, 'node_modules/spuk-ido/package.json')
      return JSON.parse(readFileSync(path, 'utf8')).version === readPackage().version
    })
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
done()

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`
}
