// Every JSON Schema by its name, in both languages: the file is what the code gives.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { inputSchemas, jsonSchema } from 'spuk-ido/schemas'

const require = createRequire(import.meta.url)
const names = Object.keys(inputSchemas)
assert.ok(names.length > 50)
for (const name of names) {
  for (const [locale, file] of [
    ['en', `${name}.json`],
    ['nl', `${name}.nl.json`],
  ]) {
    const given = JSON.parse(JSON.stringify(jsonSchema(name, { locale })))
    assert.deepEqual(require(`spuk-ido/schemas/${file}`), given)
  }
}
console.log(`${names.length} inputs, each in Dutch and English`)
