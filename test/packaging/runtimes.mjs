// The package in use, under any Node. What a user writes lies in the folder user.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './entries.mjs'
import { run } from './steps.mjs'

/** Puts the user's files into a project. */
export const copyFiles = (project) =>
  cpSync(join(root, 'test/packaging/user'), project, { recursive: true })

/** A Node with a complaint, such as a deprecation, is not content. */
const runIn = ({ path }, project, ...parameters) =>
  run(path, parameters, { cwd: project, quiet: true })

/** Loads each sub-path as ESM and as CommonJS, and compares the names. */
export function importAll(node, project, specifiers) {
  runIn(node, project, 'names.mjs', ...specifiers)
}

/** Hands values from the ESM copy to the CommonJS copy, and back. */
export function passBetweenCopies(node, project) {
  runIn(node, project, 'copies.mjs')
}

/** Writes office files without the packages for it, and looks at what is said of them. */
export const missingPeers = (node, project) => runIn(node, project, 'missing-peers.mjs')

/** Reads every JSON Schema by its name, in both languages. */
export const readJsonSchemas = (node, project) => runIn(node, project, 'json-schemas.mjs').trim()

/** Does the golden computations; gives all that came out. */
export const compute = (node, project) => runIn(node, project, 'compute.mjs').trim()

/** Asks the prompt for an amount, through npx or under a Node. */
export function prompt(node, project) {
  const [command, ...parameters] =
    node === 'npx'
      ? ['npx', '--no-install', 'spuk-ido']
      : [node.path, 'node_modules/spuk-ido/dist/bin/index.js']
  const input = "const { components } = grantFor('Amsterdam', 2023)\ncomponents.population\n"
  const answer = run(command, parameters, { cwd: project, input, quiet: true })
  if (answer !== '€ 749.821,17\n') throw new Error(`it said: ${answer}`)
}

/** A file of the package that is no entry point cannot be imported. */
export function checkClosed(project) {
  const attempt = "await import('spuk-ido/dist/index.js')"
  try {
    run(process.execPath, ['--input-type=module', '--eval', attempt], { cwd: project })
  } catch (error) {
    if (error.message.includes('ERR_PACKAGE_PATH_NOT_EXPORTED')) return
    throw error
  }
  throw new Error('dist can be imported')
}
