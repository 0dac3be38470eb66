import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { jobs } from '../../src/bin/help/jobs.js'
import { root } from '../architecture/source.js'
import { helpEntries } from './help-entries.js'

// `npm run help` writes the file again; without it, a file that is out of date fails.

const FILE = `${root}src/bin/help/entries.json`
const entries = helpEntries()

test('what the prompt knows of each function is up to date', async () => {
  const text = JSON.stringify(
    Object.fromEntries(entries.map(({ name, ...entry }) => [name, entry])),
  )
  const formatted = await format(text, { ...(await resolveConfig(FILE)), filepath: FILE })
  await expect(formatted).toMatchFileSnapshot(FILE)
})

test('every function has one job, with a line in Dutch', () => {
  const named = jobs.flatMap(({ functions }) => Object.keys(functions))
  expect(named.sort()).toEqual(entries.map(({ name }) => name))
})
