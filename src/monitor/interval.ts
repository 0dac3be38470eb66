import { frozen } from '../core/frozen/index.js'
import {
  compareRatios,
  ratioOf,
  ratioText,
  readRatio,
  shown,
  subtractRatios,
} from '../core/money/index.js'
import type { DecimalInput, Ratio } from '../core/money/index.js'
import {
  asGiven,
  Collector,
  optionsFrom,
  soundOptions,
  SpukError,
  stringFrom,
} from '../core/result/index.js'
import type { Reference, Text } from '../core/result/index.js'
import { countFrom, tabulationFrom } from './guards.js'
import { binomial, samplesWithAtLeast } from './hypergeometric.js'
import type { Draw } from './hypergeometric.js'
import { countNotKnown, sumAboveRespondents, unknownOption } from './issues.js'
import {
  emptyPopulation,
  moreThanWhole,
  notAConfidence,
  populationTooLarge,
} from './number-issues.js'
import type { IntervalBound, ProportionInterval, Tabulation } from './model.js'
import { shareOf } from './tabulation.js'

/** Beyond this the exact sums take long, and a finite population no longer matters much. */
const LARGEST = 10_000

const METHOD: Text = /* @__PURE__ */ frozen({
  nl: 'Exact, naar Clopper en Pearson, met de hypergeometrische verdeling: het interval bevat elk aantal in de populatie waarbij deze uitkomst niet te hoog en niet te laag is om toeval te zijn; aan elke kant geldt de helft van wat aan betrouwbaarheid ontbreekt.',
  en: 'Exact, after Clopper and Pearson, with the hypergeometric distribution: the interval holds each number in the population for which this outcome is neither too high nor too low to be chance; each side takes half of what the confidence leaves.',
})
const REFERENCE: Reference = /* @__PURE__ */ frozen({
  source:
    'Konijn (1973), Statistical Theory of Sample Survey Design and Analysis; Wang (2015), JASA 110 (512), 1491-1499',
  certainty: 'unchecked',
})
const CAVEAT: Text = /* @__PURE__ */ frozen({
  nl: 'Dit dekt alleen de steekproeffout, en alleen als wie antwoordde door het lot is gekozen. Aan de monitor van 2023 deed mee wie wilde: daarvoor zegt het interval niet hoe ver de uitkomst van alle gemeenten of bibliotheken af ligt.',
  en: 'This covers sampling error only, and only if those who answered were drawn at random. The monitor of 2023 was self-selected: for it the interval does not say how far the outcome lies from that of all municipalities or libraries.',
})

/** What was found in a sample, in whole numbers. */
export interface ProportionInput {
  /** How many there are in all, at most 10,000. */
  readonly population: number
  /** How many of them answered. */
  readonly sample: number
  /** How many of these have what is looked for. */
  readonly count: number
  /** Above 0 and below 1; default `0.95`. */
  readonly confidence?: DecimalInput
}

/**
 * Between which bounds the share of a finite population lies, if a random sample without replacement
 * showed this. The bounds are whole numbers in the population, found exactly by inverting the two
 * one-sided hypergeometric tests (Clopper-Pearson type, Konijn 1973); the interval holds the true
 * number with at least the confidence asked, often more (Wang 2015 discusses shorter ones). Some
 * software names the first numbers outside it instead, one further on each side.
 *
 * It covers sampling error only. The survey of 2023 was self-selected: its answers are no such sample.
 *
 * @throws SpukError `monitor/not-a-count`, `/empty-population`, `/population-too-large`,
 * `/more-than-whole`, `/not-a-confidence`; `input/…` for an unknown field or no input
 *
 * @example
 * const interval = proportionInterval({ population: 50, sample: 10, count: 3 })
 * interval.lower // => { count: 5, share: '0.1' }
 * interval.upper // => { count: 31, share: '0.62' }
 */
export function proportionInterval(input: ProportionInput): ProportionInterval {
  const issues = new Collector()
  const given = soundOptions(input, INPUT, issues, ['population', 'sample', 'count'])
  const { population = 0, sample = 0, count = 0, confidence = ratioOf('0.95') } = given
  const has = (name: keyof typeof given) => given[name] !== undefined
  if (given.population === 0) issues.add(emptyPopulation({}, ['population']))
  if (population > LARGEST) {
    issues.add(populationTooLarge({ population, largest: LARGEST }, ['population']))
  }
  if (has('population') && sample > population)
    issues.add(moreThanWhole({ part: sample, whole: population }, ['sample']))
  if (has('sample') && count > sample)
    issues.add(moreThanWhole({ part: count, whole: sample }, ['count']))
  issues.done()
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
    confidence: ratioText(confidence),
    lower: bound(fewest(count, draw, confidence)),
    // Those that lack it are counted the same way: at least so many lack it, so at most the rest has it.
    upper: bound(population - fewest(sample - count, draw, confidence)),
    method: METHOD,
    reference: REFERENCE,
    caveat: CAVEAT,
  }
}

const INPUT = {
  population: countFrom,
  sample: countFrom,
  count: countFrom,
  confidence: confidenceFrom,
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
  options: Pick<ProportionInput, 'population' | 'confidence'>,
): ProportionInterval {
  const issues = new Collector()
  const { table, id, given } = issues.sound({
    table: issues.attempt(['tabulation'], () => tabulationFrom(tabulation)),
    id: issues.attempt(['option'], () => stringFrom(option)),
    given: issues.attempt([], () => checkedOptions(options)),
  })
  const { question, counts, answered, respondents } = table
  const found = counts.find((each) => each.option === id)
  if (!found) {
    const known = counts.map((each) => each.option)
    throw new SpukError([
      unknownOption({ question: question.id, given: shown(option), options: known }),
    ])
  }
  if (found.count === null || !found.certain || answered === null) {
    throw new SpukError([countNotKnown({ question: question.id, option })])
  }
  if (answered > respondents) {
    throw new SpukError([
      sumAboveRespondents({ question: question.id, sum: answered, respondents }),
    ])
  }
  return proportionInterval({ ...given, sample: answered, count: found.count } as ProportionInput)
}

/** The options as they are, once they are known to be valid: {@link proportionInterval} reads them. */
function checkedOptions(options: unknown) {
  const { population, confidence } = INPUT
  optionsFrom(options, { population, confidence }, ['population'])
  return optionsFrom(options, { population: asGiven, confidence: asGiven })
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

/** A share above nought and below one. */
export function confidenceFrom(value: unknown): Ratio {
  const ratio = readRatio(value)
  if (ratio && compareRatios(ratio, ratioOf(0)) > 0 && compareRatios(ratio, ratioOf(1)) < 0) {
    return ratio
  }
  throw new SpukError([notAConfidence({ given: shown(value) })])
}
