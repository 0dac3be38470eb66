import { test } from 'vitest'
import { readSources } from '../architecture/source.js'
import { docExamples } from '../doctest/extract.js'
import { run } from '../doctest/run.js'
import * as all from '../../src/monitor/index.js'
test.each(
  readSources()
    .filter(({ path }) => path.includes('src/monitor/'))
    .flatMap(docExamples)
    .map((e) => ({ ...e, name: `${e.file}:${e.line}` })),
)('$name', async (e) => {
  await run(e, { scope: all, load: (s) => import(s) })
})
