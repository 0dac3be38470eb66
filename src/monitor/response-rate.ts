import {
  divideRatios,
  multiplyRatios,
  ratioOf,
  ratioText,
  roundRatio,
} from '../core/money/index.js'
import { read } from '../core/schema/index.js'
import { responseCount } from './input.js'
import type { ResponseCount } from './input.js'
import type { ResponseRate } from './model.js'

/**
 * How many of a population took part, exact and in whole percents.
 *
 * @param input whole numbers
 * @throws SpukError `input/not-a-count`, `monitor/empty-population`, `/more-than-whole`
 *
 * @example
 * responseRate(monitor2023.response.municipalities).percent // => 14
 * responseRate({ population: 342, respondents: 48 }).rate // => '8/57'
 */
export function responseRate(input: ResponseCount): ResponseRate {
  const { population, respondents } = read(responseCount, input)
  const rate = divideRatios(ratioOf(respondents), ratioOf(population))
  const percent = Number(roundRatio(multiplyRatios(rate, ratioOf(100)), 'half-up'))
  return { kind: 'response-rate', population, respondents, rate: ratioText(rate), percent }
}
