import {
  divideRatios,
  multiplyRatios,
  ratioOf,
  ratioText,
  roundRatio,
} from '../core/money/index.js'
import { asGiven, Collector, optionsFrom } from '../core/result/index.js'
import { countFrom } from './guards.js'
import { emptyPopulation, moreThanWhole } from './number-issues.js'
import type { ResponseRate } from './model.js'

/** What `responseRate` gives, and a published response, can be given in again. */
const DERIVED = { kind: asGiven, rate: asGiven, percent: asGiven }
const GUARDS = { population: countFrom, respondents: countFrom, ...DERIVED }

/**
 * How many of a population took part, exact and in whole percents.
 *
 * @param input whole numbers
 * @throws SpukError `monitor/not-a-count`, `/empty-population`, `/more-than-whole`
 *
 * @example
 * responseRate(monitor2023.response.municipalities).percent // => 14
 * responseRate({ population: 342, respondents: 48 }).rate // => '8/57'
 */
export function responseRate(input: {
  readonly population: number
  readonly respondents: number
}): ResponseRate {
  const { population, respondents } = optionsFrom(input, GUARDS, ['population', 'respondents'])
  const issues = new Collector()
  if (population === 0) issues.add(emptyPopulation({}, ['population']))
  if (respondents > population) {
    issues.add(moreThanWhole({ part: respondents, whole: population }, ['respondents']))
  }
  issues.done()
  const rate = divideRatios(ratioOf(respondents), ratioOf(population))
  const percent = Number(roundRatio(multiplyRatios(rate, ratioOf(100)), 'half-up'))
  return { kind: 'response-rate', population, respondents, rate: ratioText(rate), percent }
}
