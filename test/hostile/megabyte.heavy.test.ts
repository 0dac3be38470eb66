import { describe, expect, test } from 'vitest'
import { attacked } from './attack.js'
import { calls } from './calls/index.js'
import { grown } from './megabyte.js'

// No call takes above a second of the processor for a megabyte. Time is no matter for the suite, where every
// machine is another and busy: this runs with `npm run test:long` only.

const MOST = 1000

describe.runIf(Number(process.env['RUNS_FACTOR']) > 1)('a megabyte', () => {
  test.each(Object.entries(calls))('%s', async (name, variants) => {
    const slow: string[] = []
    for (const [call, given] of variants.entries()) {
      for (const { how, given: large } of grown(name, given)) {
        const { time } = await attacked(name, large())
        if (time > MOST) slow.push(`call ${call}, ${how}: ${Math.round(time)} ms`)
      }
    }
    expect(slow).toEqual([])
  })
})
