import { Collector, oneOf, stringFrom } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { categoryFields, categoryName, RESERVED } from './categories.js'
import { dimensions } from './tally-model.js'
import type { Dimension } from './tally-model.js'

const DIMENSIONS: Readonly<Record<Dimension, Text>> = {
  day: { nl: 'Dag', en: 'Day' },
  month: { nl: 'Maand', en: 'Month' },
  quarter: { nl: 'Kwartaal', en: 'Quarter' },
  year: { nl: 'Jaar', en: 'Year' },
  point: { nl: 'Punt', en: 'Point' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  library: { nl: 'Bibliotheek', en: 'Library' },
  question: { nl: 'Soort vraag', en: 'Kind of question' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  help: { nl: 'Hoe geholpen', en: 'How helped' },
  area: { nl: 'Terrein', en: 'Area' },
  referral: { nl: 'Verwezen naar', en: 'Referred to' },
  duration: { nl: 'Duur', en: 'Duration' },
  form: { nl: 'Formulier', en: 'Form' },
}

/**
 * The name of a dimension for people.
 *
 * @throws SpukError `input/not-a-choice` for what is no dimension
 *
 * @example
 * dimensionName('question').nl // => 'Soort vraag'
 */
export function dimensionName(dimension: Dimension): Text {
  return DIMENSIONS[dimensionFrom(dimension)]
}

const dimensionFrom = /* @__PURE__ */ oneOf(...dimensions)

/**
 * The name of a key of a tally for people; `null` is the total.
 *
 * @throws SpukError `input/not-a-choice` for what is no dimension, `input/wrong-type` for a key that is no text
 *
 * @example
 * keyName('help', 'course').en // => 'Guided to a course'
 * keyName('month', '2024-04').nl // => '2024-04'
 * keyName('help', null).nl // => 'Totaal'
 */
export function keyName(dimension: Dimension, key: string | null): Text {
  const check = new Collector()
  const { by } = check.valid({
    by: check.attempt([], () => dimensionFrom(dimension)),
    text: check.attempt([], () => stringFrom(key ?? '')),
  })
  if (key === null) return { nl: 'Totaal', en: 'Total' }
  const field = categoryFields.find((one) => one === by)
  if (field !== undefined) return categoryName(field, key)
  return RESERVED.get(key) ?? { nl: key, en: key }
}
