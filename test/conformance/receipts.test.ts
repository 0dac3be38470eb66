import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { canonicalJson, explain, parseReceipt, replay } from '../../src/index.js'
import type { Receipt } from '../../src/index.js'
import { parse, readSources, root, walk } from '../architecture/source.js'
import { inputSchemas, jsonSchema, readInput } from '../../src/schemas/index.js'
import { addFormats } from '../schemas/ajv.js'
import { cases } from './cases.js'

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
const folder = `${root}test/conformance/receipts`

/** Every receipt on record, of this version and of all before it. */
const golden = readdirSync(folder).flatMap((made) =>
  readdirSync(`${folder}/${made}`).map((file) => ({
    made,
    name: file.replace(/\.json$/, ''),
    text: readFileSync(`${folder}/${made}/${file}`, 'utf8'),
  })),
)

/** The kinds of result that carry an explanation, read from the types. */
function explainedKinds(): readonly string[] {
  const kinds = new Set<string>()
  for (const source of readSources()) {
    walk(parse(source), (node) => {
      if (!ts.isInterfaceDeclaration(node)) return
      const types = new Map(
        node.members
          .filter(ts.isPropertySignature)
          .map(({ name, type }) => [name.getText(), type?.getText() ?? '']),
      )
      const kind = /^'(.+)'$/.exec(types.get('kind') ?? '')?.[1]
      if (kind !== undefined && types.get('explanation') === 'Explanation') kinds.add(kind)
    })
  }
  kinds.delete('receipt')
  return [...kinds, 'explanation'].sort()
}

describe('receipts on record', () => {
  it.each(golden)('$made/$name replays from what it carries', ({ text }) => {
    const kept = JSON.parse(text) as Receipt
    expect(parseReceipt(kept).ok).toBe(true)
    expect(replay(kept)).toEqual({ kind: 'replay', same: true, changed: [], causes: [] })
    expect(explain(kept).split('\n').length).toBeGreaterThan(2)
    expect(`${canonicalJson(kept)}\n`).toBe(text)
  })

  it.each(golden.filter(({ made }) => made === version))(
    '$name is what this version computes; if it should be otherwise now, run: npm run golden',
    ({ name, text }) => {
      const make = cases[name]
      if (!make) throw new Error(`${name}.json has no case`)
      const { changed, causes, same } = replay(JSON.parse(text), make())
      expect({ changed, causes, same }).toEqual({ changed: [], causes: [], same: true })
    },
  )

  it('there is one for every case', () => {
    const missing = Object.keys(cases).filter(
      (name) => !existsSync(`${folder}/${version}/${name}.json`),
    )
    expect(missing, 'run: npm run golden').toEqual([])
  })

  it('there is one for every kind of result that explains itself', () => {
    const kinds = explainedKinds()
    expect(kinds).toContain('joint-account')
    const onRecord = new Set(golden.map(({ text }) => (JSON.parse(text) as Receipt).of))
    expect([...onRecord].sort()).toEqual(kinds)
  })

  it('each has the form of the schema, for this library and for any validator of JSON Schema', () => {
    const ajv = new Ajv2020({ strict: true })
    addFormats(ajv)
    const valid = ajv.compile(jsonSchema('receipt'))
    for (const { made, name, text } of golden) {
      const kept: unknown = JSON.parse(text)
      expect(readInput(inputSchemas.receipt, kept).ok, `${made}/${name}`).toBe(true)
      expect(valid(kept), `${made}/${name}: ${ajv.errorsText(valid.errors)}`).toBe(true)
    }
    expect(valid({ ...JSON.parse(golden[0]?.text ?? ''), format: 2 })).toBe(false)
  })

  it('a figure that was changed by hand is found', () => {
    for (const { text, name } of golden) {
      const kept = JSON.parse(text) as Receipt
      const [figure] = Object.keys(kept.results)
      const changed = { ...kept, results: { ...kept.results, [figure ?? '']: '123456789.01' } }
      expect(replay(changed).same, name).toBe(false)
    }
  })
})
