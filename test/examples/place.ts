import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { expect } from 'vitest'
import { inputSchemas, jsonSchema } from '../../src/schemas/index.js'
import type { InputName } from '../../src/schemas/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The examples beside a copy of the library, as a user has it. */
export interface ExamplesPlace {
  readonly path: string
  /** Runs an example to its end, which must be a good one; gives what it printed. */
  readonly run: (...args: readonly string[]) => string
  readonly remove: () => void
}

/** Makes such a place; `remove` it when done. */
export function examplesPlace(): ExamplesPlace {
  const path = mkdtempSync(join(tmpdir(), 'spuk-ido-'))
  const home = join(path, 'node_modules/spuk-ido')
  mkdirSync(join(home, 'schemas'), { recursive: true })
  const exports = {
    '.': './index.js',
    './schemas': './schemas/index.js',
    './schemas/*.json': './schemas/*.json',
  }
  writeFileSync(join(home, 'package.json'), JSON.stringify({ type: 'module', exports }))
  buildSync({
    entryPoints: [join(root, 'src/index.ts'), join(root, 'src/schemas/index.ts')],
    outdir: home,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
  })
  for (const name of Object.keys(inputSchemas) as InputName[]) {
    for (const [locale, file] of [
      ['en', `${name}.json`],
      ['nl', `${name}.nl.json`],
    ] as const) {
      writeFileSync(join(home, 'schemas', file), JSON.stringify(jsonSchema(name, { locale })))
    }
  }
  symlinkSync(join(root, 'node_modules/papaparse'), join(path, 'node_modules/papaparse'))
  cpSync(join(root, 'docs/examples'), path, { recursive: true })
  return {
    path,
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: path,
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      return stdout
    },
    remove: () => {
      rmSync(path, { recursive: true })
    },
  }
}
