// The one list of the package's entry points, read from the rooms that exist in src.
// `node test/packaging/entries.mjs --write` puts it into package.json; a test fails when the two differ.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Rooms of src/core that users import; the others serve the library itself. */
const PUBLIC_CORE = ['money', 'apportion', 'calendar', 'law', 'explain']
/** Folders of src that are no room: core holds rooms, bin is the prompt. */
const NO_ROOM = ['core', 'bin']

const roomsIn = (folder) =>
  existsSync(`${root}${folder}`)
    ? readdirSync(`${root}${folder}`)
        .filter((name) => existsSync(`${root}${folder}/${name}/index.ts`))
        .sort()
    : []

/** What a room shows to users, where its index shows more to other rooms. */
const face = (folder) =>
  existsSync(`${root}${folder}/public.ts`) ? `${folder}/public.ts` : `${folder}/index.ts`

/**
 * Every public entry point: its sub-path, its name in dist and its source.
 *
 * @returns {{ subPath: string, name: string, source: string }[]}
 */
export function entryPoints() {
  const core = PUBLIC_CORE.filter((name) => roomsIn('src/core').includes(name))
  const domain = roomsIn('src').filter((name) => !NO_ROOM.includes(name))
  return [
    ...(existsSync(`${root}src/index.ts`)
      ? [{ subPath: '.', name: 'index', source: 'src/index.ts' }]
      : []),
    ...core.map((name) => ({ subPath: `./${name}`, name, source: face(`src/core/${name}`) })),
    ...domain.map((name) => ({ subPath: `./${name}`, name, source: face(`src/${name}`) })),
  ]
}

/** The source of the prompt, if there is one; it is a `bin`, not an export. */
export const binSource = existsSync(`${root}src/bin/index.ts`) ? 'src/bin/index.ts' : undefined

/** What package.json must say under `exports`. */
export function packageExports() {
  const conditions = (name) => ({
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  })
  return {
    ...Object.fromEntries(entryPoints().map(({ subPath, name }) => [subPath, conditions(name)])),
    // Names in src/schemas; the build writes the files.
    ...(existsSync(`${root}src/schemas/index.ts`) && {
      './schemas/*.json': './dist/schemas/*.json',
    }),
    './package.json': './package.json',
  }
}

/** What package.json must say under `bin`. */
export const packageBin = binSource && { 'spuk-ido': 'dist/bin/index.js' }

/** The package.json of this repository. */
export const readPackage = () => JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] !== '--write') {
    for (const { subPath, source } of entryPoints()) console.log(subPath.padEnd(20), source)
  } else {
    const described = { ...readPackage(), exports: packageExports(), bin: packageBin }
    writeFileSync(`${root}package.json`, `${JSON.stringify(described, null, 2)}\n`)
  }
}
