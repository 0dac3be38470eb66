import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bundlePrompt } from '../bin/prompt.js'
import { documents } from './documents.js'
import { transcripts } from './transcript.js'
import type { Transcript } from './transcript.js'

const { bin, remove } = bundlePrompt()
const place = mkdtempSync(join(tmpdir(), 'spuk-ido-'))
afterAll(() => {
  remove()
  rmSync(place, { recursive: true })
})

/** Written between two answers, so that each is compared with what stands below its own line. */
const MARK = '-- next --\n'
const MARKS = `void process.stdout.write(${JSON.stringify(MARK)})`

/** What the prompt answers to each line of a session, errors where they come. */
function answers({ options, exchanges }: Transcript): string[] {
  const file = join(place, 'said')
  const said = openSync(file, 'w')
  spawnSync(process.execPath, [bin, ...options], {
    input: exchanges.map(({ typed }) => `${typed}\n${MARKS}\n`).join(''),
    stdio: ['pipe', said, said],
  })
  closeSync(said)
  return (
    readFileSync(file, 'utf8')
      .split(MARK)
      // The number of the line is for what comes in through a pipe.
      .map((answer) => answer.replace(/\n$/, '').replace(/^(?:line|regel) \d+: /gm, ''))
  )
}

test('a session that does not start as one is refused', () => {
  const text = '```console\n> 1\n1\n```'
  expect(() => transcripts({ path: 'a.md', text })).toThrow('a.md:2 a session starts with')
})

describe('the prompt says what the documents show', () => {
  const sessions = documents.flatMap(transcripts)
  test('there are sessions', () => {
    expect(sessions.map(({ file }) => file)).toContain('README.md')
  })
  test.each(sessions.map((session) => ({ ...session, name: `${session.file}:${session.line}` })))(
    '$name',
    (session) => {
      const said = answers(session)
      expect(said.pop()).toBe('')
      const asShown = ({ line, typed }: Transcript['exchanges'][number], shown: string) =>
        `${session.file}:${line}\nido> ${typed}\n${shown}`
      expect(session.exchanges.map((one, i) => asShown(one, said[i] ?? ''))).toEqual(
        session.exchanges.map((one) => asShown(one, one.shown)),
      )
    },
  )
})
