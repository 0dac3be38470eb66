// What an ESM and a CommonJS user see of a sub-path must be the same names. Sub-paths are given as arguments.
import { createRequire } from 'node:module'
import process from 'node:process'

const require = createRequire(import.meta.url)
const added = ['default', '__esModule', 'module.exports']
const names = (module) => Object.keys(module).filter((name) => !added.includes(name))

for (const specifier of process.argv.slice(2)) {
  const esm = String(names(await import(specifier)).sort())
  const cjs = String(names(require(specifier)).sort())
  if (esm === '') throw new Error(`${specifier} exports nothing`)
  if (esm !== cjs) throw new Error(`${specifier}: ESM has ${esm}\nCommonJS has ${cjs}`)
}
