import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../architecture/source.js'

const folder = mkdtempSync(join(tmpdir(), 'spuk-ido-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function run(script: string, ...options: readonly string[]) {
  const path = join(root, 'test/register', script)
  const env = { ...process.env, SPUK_IDO_DATA: folder }
  const { status, stderr } = spawnSync(process.execPath, [path, ...options], {
    env,
    encoding: 'utf8',
  })
  return { status, stderr }
}

test('the register is what the files made from it say, sums of CBS included', () => {
  expect(run('export.mjs')).toEqual({ status: 0, stderr: '' })
  expect(run('generate.mjs', '--check')).toEqual({ status: 0, stderr: '' })
})
