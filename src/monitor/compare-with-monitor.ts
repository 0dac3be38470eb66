import { toPlainData } from '../core/input/index.js'
import { refuseSurplus, preview } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import type { Issue, Locale, Text } from '../core/result/index.js'
import { contradictionsIn } from './contradictions.js'
import { answerMissing, unknownQuestion } from './issues.js'
import type { MonitorComparison, Tabulation } from './model.js'
import { monitor2023 } from './monitor-2023/index.js'
import { phrases } from './monitor-2023/phrases.js'
import type { Side } from './monitor-2023/phrase-parts.js'
import { readAnswer } from './read-answer.js'

/**
 * One municipality or library beside the monitor of 2023: a sentence made from the printed numbers,
 * followed by what is wrong or unsure in them.
 *
 * @param questionId `q1` to `q20`
 * @param answer the id of an option of that question, or the score on a scale
 * @throws SpukError `monitor/unknown-question`, `/unknown-option`, `/one-answer`, `/answer-missing`,
 * `money/surplus-argument` for a score with a decimal comma
 *
 * @example
 * compareWithMonitor('q5', 'yes').sentence.en // => '45 of 48 had adopted no policy in 2023, 22 of them intended to; yours has.'
 * compareWithMonitor('q5', 'yes').sentence.nl // => '45 van de 48 hadden in 2023 geen beleid vastgesteld, waarvan 22 met het voornemen; uw gemeente heeft dat wel.'
 */
export function compareWithMonitor(questionId: string, answer: string | number): MonitorComparison
export function compareWithMonitor(
  questionId: string,
  answer: string | number,
  ...surplus: readonly unknown[]
): MonitorComparison {
  refuseSurplus(answer, surplus)
  const { tabulations, response } = monitor2023
  const position = tabulations.findIndex(({ question }) => question.id === questionId)
  const table = tabulations[position]
  if (!table) {
    const known = tabulations.map(({ question }) => question.id)
    throw new SpukError([unknownQuestion({ given: preview(questionId), known })])
  }
  const { question, answered, counts } = table
  const [chosen] = readAnswer(question, toPlainData(answer)) ?? []
  if (chosen === undefined) throw new SpukError([answerMissing({ question: question.id })])
  const earlier = tabulations.slice(0, position)
  const issues = contradictionsIn(table, response[question.to].respondents, earlier)
  return {
    kind: 'monitor-comparison',
    question: question.id,
    text: question.text,
    answer: chosen,
    answered,
    same: counts.find(({ option }) => option === chosen)?.count ?? null,
    sentence: {
      nl: sentence(table, chosen, issues, 'nl'),
      en: sentence(table, chosen, issues, 'en'),
    },
    issues,
  }
}

/** A side with its numbers. */
interface Counted {
  readonly side: Side
  readonly count: number
  readonly shades: readonly { readonly shade: Text; readonly count: number }[]
}

function sentence(
  table: Tabulation,
  chosen: string,
  issues: readonly Issue[],
  locale: Locale,
): string {
  const sides = phrases[table.question.id] ?? []
  const own = sides.flatMap(({ options }) => options[chosen]?.own ?? [])[0]?.[locale] ?? chosen
  const largest = largestSide(table, sides)
  if (!largest) return `${NO_COUNTS[locale]}; ${own}.`
  const { side, count, shades } = largest
  const of = `${count} ${WORDS[locale].of} ${table.answered ?? 0}`
  const phrase = side.phrase[locale].replace('{year}', String(monitor2023.year))
  const notes = issues.map((issue) => {
    const { message } = locale === 'nl' ? issue : issue.english
    return ` ${WORDS[locale].note}: ${message}`
  })
  return `${of} ${phrase}${shadesText(shades, locale)}; ${own}.${notes.join('')}`
}

const NO_COUNTS: Text = {
  nl: `Uit ${monitor2023.year} zijn bij deze vraag geen aantallen bekend`,
  en: `No counts of ${monitor2023.year} are known for this question`,
}
const WORDS = {
  nl: { of: 'van de', note: 'Let op', and: 'en' },
  en: { of: 'of', note: 'Note', and: 'and' },
} as const

/** The side with the most answers of which the number is known; the first of equals. */
function largestSide(
  { question, counts }: Tabulation,
  sides: readonly Side[],
): Counted | undefined {
  const known = sides.flatMap((side): Counted[] => {
    const mine = counts.filter(({ option }) => Object.hasOwn(side.options, option))
    const values = mine.flatMap(({ count }) => count ?? [])
    if (mine.length === 0 || values.length < mine.length) return []
    const shades = question.options.flatMap(({ id }) => {
      const shade = side.options[id]?.shade
      const count = mine.find(({ option }) => option === id)?.count ?? 0
      return shade && count > 0 ? [{ shade, count }] : []
    })
    return [{ side, count: values.reduce((sum, value) => sum + value, 0), shades }]
  })
  const most = Math.max(...known.map(({ count }) => count))
  return known.find(({ count }) => count === most)
}

/** `, 21 of them intended to, 14 in contact and 4 without contact`. */
function shadesText(shades: Counted['shades'], locale: Locale): string {
  const [first, ...others] = shades.map(({ shade, count }, i) =>
    locale === 'en' && i === 0 ? `${count} of them ${shade.en}` : `${count} ${shade[locale]}`,
  )
  if (first === undefined) return ''
  const last = others.pop()
  const all =
    [first, ...others].join(', ') + (last === undefined ? '' : ` ${WORDS[locale].and} ${last}`)
  return locale === 'nl' ? `, waarvan ${all}` : `, ${all}`
}
