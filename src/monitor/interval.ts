import { deepFreeze } from '../core/frozen/index.js'
import { ratioOf, preview, subtractRatios } from '../core/money/index.js'
import type { Ratio } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import type { Reference, Text } from '../core/result/index.js'
import { read, readCall } from '../core/schema/index.js'
import { binomial, samplesWithAtLeast } from './hypergeometric.js'
import type { Draw } from './hypergeometric.js'
import { countNotKnown, sumAboveRespondents, unknownOption } from './issues.js'
import { intervalCall, proportion } from './input.js'
import type { IntervalOptions, ProportionInput, ReadProportion } from './input.js'
import type { IntervalBound, ProportionInterval, Tabulation } from './model.js'
import { shareOf } from './tabulation.js'

const METHOD: Text = /* @__PURE__ */ deepFreeze({
  nl: 'Exact, naar Clopper en Pearson, met de hypergeometrische verdeling: het interval bevat elk aantal in de populatie waarbij deze uitkomst niet te hoog en niet te laag is om toeval te zijn; aan elke kant geldt de helft van wat aan betrouwbaarheid ontbreekt.',
  en: 'Exact, after Clopper and Pearson, with the hypergeometric distribution: the interval holds each number in the population for which this outcome is neither too high nor too low to be chance; each side takes half of what the confidence leaves.',
})
const REFERENCE: Reference = /* @__PURE__ */ deepFreeze({
  source:
    'Konijn (1973), Statistical Theory of Sample Survey Design and Analysis; Wang (2015), JASA 110 (512), 1491-1499',
  certainty: 'unchecked',
})
const CAVEAT: Text = /* @__PURE__ */ deepFreeze({
  nl: 'Dit dekt alleen de steekproeffout, en alleen als wie antwoordde door het lot is gekozen. Aan de monitor van 2023 deed mee wie wilde: daarvoor zegt het interval niet hoe ver de uitkomst van alle gemeenten of bibliotheken af ligt.',
  en: 'This covers sampling error only, and only if those who answered were drawn at random. The monitor of 2023 was self-selected: for it the interval does not say how far the outcome lies from that of all municipalities or libraries.',
})

/**
 * Between which bounds the share of a finite population lies, if a random sample without replacement
 * showed this. The bounds are whole numbers in the population, found exactly by inverting the two
 * one-sided hypergeometric tests (Clopper-Pearson type, Konijn 1973); the interval holds the true
 * number with at least the confidence asked, often more (Wang 2015 discusses shorter ones). Some
 * software names the first numbers outside it instead, one further on each side.
 *
 * It covers sampling error only. The survey of 2023 was self-selected: its answers are no such sample.
 *
 * @throws SpukError `monitor/empty-population`, `/population-too-large`, `/more-than-whole`,
 * `/not-a-confidence`, `input/…`
 *
 * @example
 * const interval = proportionInterval({ population: 50, sample: 10, count: 3 })
 * interval.lower // => { count: 5, share: '0.1' }
 * interval.upper // => { count: 31, share: '0.62' }
 */
export function proportionInterval(input: ProportionInput): ProportionInterval {
  return intervalOf(read(proportion, input))
}

function intervalOf({
  population,
  sample,
  count,
  confidence = '0.95',
}: ReadProportion): ProportionInterval {
  const sure = ratioOf(confidence)
  const draw = { population, sample }
  const bound = (number: number): IntervalBound => ({
    count: number,
    share: shareOf(number, population) ?? '0',
  })
  return {
    kind: 'proportion-interval',
    population,
    sample,
    count,
    share: shareOf(count, sample),
    confidence,
    lower: bound(fewest(count, draw, sure)),
    // Those that lack it are counted the same way: at least so many lack it, so at most the rest has it.
    upper: bound(population - fewest(sample - count, draw, sure)),
    method: METHOD,
    reference: REFERENCE,
    caveat: CAVEAT,
  }
}

/**
 * The interval of one option of a tabulation, for the population that was asked.
 *
 * @param option the id of an option
 * @throws SpukError `monitor/count-not-known` where the number is not surely that of the option,
 * `/unknown-option`, `/sum-above-respondents` where the table contradicts itself, or as
 * {@link proportionInterval}
 *
 * @example
 * const policy = monitor2023.tabulations[4]
 * const interval = intervalFor(policy, 'yes', { population: 342 })
 * interval.lower // => { count: 6, share: '1/57' }
 */
export function intervalFor(
  tabulation: Tabulation,
  option: string,
  options: IntervalOptions,
): ProportionInterval {
  const {
    tabulation: table,
    option: id,
    population,
    confidence,
  } = readCall(intervalCall, { tabulation, option }, options)
  const { question, counts, answered, respondents } = table
  const found = counts.find((each) => each.option === id)
  if (!found) {
    const known = counts.map((each) => each.option)
    throw new SpukError([
      unknownOption({ question: question.id, given: preview(id), options: known }),
    ])
  }
  if (found.count === null || !found.certain || answered === null) {
    throw new SpukError([countNotKnown({ question: question.id, option: id })])
  }
  if (answered > respondents) {
    throw new SpukError([
      sumAboveRespondents({ question: question.id, sum: answered, respondents }),
    ])
  }
  return intervalOf(
    read(proportion, { population, sample: answered, count: found.count, confidence }),
  )
}

/** The smallest number in the population under which at least `count` in the sample is not too unlikely. */
function fewest(count: number, draw: Draw, confidence: Ratio): number {
  const { numerator, denominator } = subtractRatios(ratioOf(1), confidence)
  const limit = numerator * binomial(draw.population, draw.sample)
  const likely = (marked: number) =>
    samplesWithAtLeast(count, marked, draw) * 2n * denominator > limit
  // The more there are, the likelier; with all that the sample does not rule out it is certain.
  let low = count
  let high = draw.population - (draw.sample - count)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (likely(middle)) high = middle
    else low = middle + 1
  }
  return low
}
