// The declaration files under one version of TypeScript, as a user's project reads them.
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './steps.mjs'

/** What no option leaves out: our declaration files themselves are checked, not only what is used of them. */
const STRICT = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022']
/** The types of Node, which come with the packages for office files, are for newer versions than our oldest. */
const NO_TYPES_OF_OTHERS = ['--typeRoots', 'none']
const NODE = ['--module', 'nodenext']
const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler']

/** Compiles user/usage.mts and an import of every sub-path: as ESM, as CommonJS, and for a bundler. */
export function compileUse({ path }, project, specifiers) {
  const all = specifiers.map((name, i) => `import * as m${i} from '${name}'\nvoid m${i}`).join('\n')
  for (const name of ['all.mts', 'all.cts']) writeFileSync(join(project, name), `${all}\n`)
  copyFileSync(join(project, 'usage.mts'), join(project, 'usage.cts'))
  const tsc = (...parameters) =>
    run(process.execPath, [path, ...STRICT, ...NO_TYPES_OF_OTHERS, ...parameters], { cwd: project })
  tsc(...NODE, 'all.mts', 'all.cts', 'usage.mts', 'usage.cts')
  tsc(...BUNDLER, 'all.mts', 'usage.mts')
}
