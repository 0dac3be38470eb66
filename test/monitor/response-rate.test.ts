import { describe, expect, it } from 'vitest'
import { responseRate } from '../../src/monitor/index.js'
import { issuesOf, listed } from './support.js'

describe('responseRate', () => {
  it('is exact, with whole percents half up', () => {
    expect(responseRate({ population: 342, respondents: 48 })).toEqual({
      kind: 'response-rate',
      population: 342,
      respondents: 48,
      rate: '8/57',
      percent: 14,
    })
    expect(responseRate({ population: 200, respondents: 1 })).toMatchObject({
      rate: '0.005',
      percent: 1,
    })
    expect(responseRate({ population: 3, respondents: 0 })).toMatchObject({ rate: '0', percent: 0 })
    expect(responseRate({ population: 3, respondents: 3 })).toMatchObject({
      rate: '1',
      percent: 100,
    })
  })

  it('reports what cannot be', () => {
    const issues = (input: unknown) => listed(issuesOf(() => responseRate(input as never)))
    expect(issues({ population: 3, respondents: 4 })).toEqual([
      'monitor/more-than-whole respondents',
    ])
    expect(issues({ population: 0, respondents: 0 })).toEqual([
      'monitor/empty-population population',
    ])
    expect(issues({ population: '3', respondents: 0.5 })).toEqual([
      'input/not-a-count population',
      'input/not-a-count respondents',
    ])
    expect(issues(null)).toEqual(['input/wrong-type'])
    const rate = responseRate({ population: 3, respondents: 1 })
    expect(responseRate(rate)).toEqual(rate)
    expect(issues({ population: 3, respondents: 1, respondent: 2 })).toEqual([
      'input/unknown-field respondent',
    ])
  })
})
