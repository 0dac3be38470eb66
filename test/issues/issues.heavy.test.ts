import { readdirSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { root } from '../architecture/source.js'
import { kinds } from './kinds.js'
import { byRoom, page } from './page.js'
import { detailsFiles } from './details.js'

// `npm run issues` writes the page and the types anew; without it what is out of date fails.

const PAGE = 'docs/issues.md'
const TYPES = 'src/core/result/details'
const all = await kinds()

test('the page of all issues is up to date', async () => {
  await expect(page(all)).toMatchFileSnapshot(root + PAGE)
})

describe('the details of issues by their codes', () => {
  const files = detailsFiles(byRoom(all))
  test.each([...files])('%s', async (name, text) => {
    const path = `${root}${TYPES}/${name}`
    const formatted = await format(text, { ...(await resolveConfig(path)), filepath: path })
    await expect(formatted).toMatchFileSnapshot(path)
  })
  test('there are no others', () => {
    expect(readdirSync(root + TYPES).sort()).toEqual([...files.keys()].sort())
  })
})

test('every kind has a code of its room, and can be reported', () => {
  expect(all.filter(({ code }) => !/^[a-z-]+\/[a-z-]+$/.test(code))).toEqual([])
  expect(all.filter(({ functions }) => functions.length === 0).map(({ code }) => code)).toEqual([])
})
