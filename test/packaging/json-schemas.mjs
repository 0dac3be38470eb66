// Writes the JSON Schema files that are shipped beside the code: dist/schemas/<name>.json with English
// texts and <name>.nl.json with Dutch ones. The build calls it as soon as dist/schemas.js is there.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { root } from './entries.mjs'

export async function writeJsonSchemas() {
  const { inputSchemas, jsonSchema } = await import(pathToFileURL(`${root}dist/schemas.js`).href)
  const folder = `${root}dist/schemas/`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const name of Object.keys(inputSchemas)) {
    for (const [locale, file] of [
      ['en', `${name}.json`],
      ['nl', `${name}.nl.json`],
    ]) {
      // On one line: they are read by programs, and laid out they would be half of the package.
      writeFileSync(folder + file, `${JSON.stringify(jsonSchema(name, { locale }))}\n`)
    }
  }
}
