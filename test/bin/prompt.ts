import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from '../architecture/source.js'

/** The prompt as a user has it: bundled from src beside package.json, in a folder of its own. */
export function bundlePrompt(): {
  readonly bin: string
  /** A folder for the files of a test. */
  readonly place: string
  readonly remove: () => void
} {
  const place = mkdtempSync(join(tmpdir(), 'spuk-ido-'))
  const bin = join(place, 'dist/bin/index.mjs')
  copyFileSync(join(root, 'package.json'), join(place, 'package.json'))
  buildSync({
    entryPoints: [join(root, 'src/bin/index.ts')],
    outfile: bin,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
  })
  const remove = () => {
    rmSync(place, { recursive: true })
  }
  return { bin, place, remove }
}
