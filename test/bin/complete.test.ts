import type { AsyncCompleter, CompleterResult } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { completerOver } from '../../src/bin/complete.js'

/** What Node itself would complete. */
const node: AsyncCompleter = (line, callback) => {
  callback(null, [
    ['grantFor', 'globalThis', 'a.amount', 'a.Map', 'a.toString', 'a.__proto__', ''],
    line,
  ])
}

function completed(line: string): CompleterResult {
  let result: CompleterResult | undefined
  completerOver(node, ['grantFor'])(line, (_, found) => {
    result = found
  })
  return result ?? [[], '']
}

describe('completion', () => {
  it('has the names of municipalities inside the quotes of a call', () => {
    expect(completed("grantFor('Utr")).toEqual([["Utrecht'", "Utrechtse Heuvelrug'"], 'Utr'])
    expect(completed("settle({ municipality: 'den h")).toEqual([["Den Helder'"], 'den h'])
    expect(completed(`grantFor("'s-G`)).toEqual([[`'s-Gravenhage"`], "'s-G"])
    expect(completed("grantFor('\\'s-G")).toEqual([["\\'s-Gravenhage'"], "\\'s-G"])
  })

  it('has the options of a function between braces', () => {
    expect(completed("grantFor('Utrecht', 2023, { an")).toEqual([['annexAmount'], 'an'])
    expect(completed('jointAccount({ year: 2023, members: [{ op')).toEqual([
      ['opening', 'openingReason'],
      'op',
    ])
    expect(completed('({ an')).toEqual(completed('grantFor').with(1, '({ an'))
  })

  it('has the fields of a result behind a call', () => {
    expect(completed("grantFor('Utrecht (1)', 2023).am")).toEqual([['amount'], 'am'])
    expect(completed('grantsFor(2023)[0].st')).toEqual([['status'], 'st'])
  })

  it('leaves out what JavaScript brings along', () => {
    expect(completed('g')).toEqual([['grantFor', 'a.amount', 'a.Map'], 'g'])
  })
})
