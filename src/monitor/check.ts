import { plain } from '../core/input/index.js'
import { Collector, isRecord, resultOf, soundOptions } from '../core/result/index.js'
import type { Result } from '../core/result/index.js'
import { contradictionsIn } from './contradictions.js'
import { countFrom, eachFrom, tabulationFrom } from './guards.js'
import { surveyGroups } from './model.js'
import type { Monitor, MonitorCheck, SurveyGroup, Tabulation } from './model.js'
import { monitor2023 } from './monitor-2023/index.js'

/** Against what a tabulation is checked. */
export interface CheckOptions {
  /** How many took part in the survey; default what the tabulation itself says. */
  readonly respondents?: number
  /** Tables printed before this one, in which a copied chart may be found. */
  readonly earlier?: Iterable<Tabulation>
}

const GUARDS = {
  respondents: countFrom,
  earlier: (tables: unknown) => eachFrom(tables, tabulationFrom),
}

/**
 * Whether a table of answers can be right. It is never repaired: a contradiction is an issue, and
 * what is merely unsure (a pairing, a missing value, a chart that looks copied) is a warning.
 *
 * @returns the tabulation as given (a copy), or `monitor/sum-above-respondents`, `/count-above-respondents`
 * and `/count-above-answered` (`multiple`), `/answered-differs`, `/missing-differs`,
 * `/derived-differs`, `/no-values`; warnings `/pairing-uncertain`, `/value-missing`, `/same-chart`;
 * `/not-a-tabulation`, `/not-a-question`, `/not-a-count`, `/not-a-list` for what has no sound form
 *
 * @example
 * const arrangements = monitor2023.tabulations[2]
 * const outcome = checkTabulation(arrangements, { respondents: 48 })
 * if (!outcome.ok) outcome.issues[0].details // => { question: 'q3', sum: 49, respondents: 48 }
 */
export function checkTabulation(
  tabulation: Tabulation,
  options: CheckOptions = {},
): Result<Tabulation> {
  const check = new Collector()
  return resultOf(() => {
    const read = check.attempt([], () => tabulationFrom(tabulation))
    const { respondents, earlier } = soundOptions(options, GUARDS, check)
    const { table } = check.sound({ table: read })
    check.add(...contradictionsIn(table, respondents ?? table.respondents, earlier))
    check.done()
    return table
  }, check.issues)
}

/**
 * The contradictions and gaps in all tables of a survey, by default those of 2023: sums above the
 * number of respondents, a chart printed twice, missing values, numbers without a sure answer.
 *
 * @throws SpukError if a tabulation has no sound form, as {@link checkTabulation} reports
 *
 * @example
 * const wrong = checkMonitor().questions.filter(({ issues }) => issues.length > 0)
 * wrong.map(({ question }) => question) // => ['q3', 'q4', 'q8', 'q9', 'q12', 'q14', 'q16', 'q18', 'q20']
 */
export function checkMonitor(
  monitor: Pick<Monitor, 'response' | 'tabulations'> = monitor2023,
): MonitorCheck {
  const given: unknown = plain(monitor)
  const { response, tabulations } = isRecord(given) ? given : {}
  const issues = new Collector()
  const respondents = new Map(
    surveyGroups.map((group) => [
      group,
      issues.attempt(['response', group], () => respondentsOf(response, group)),
    ]),
  )
  const sound = issues.attempt(['tabulations'], () => eachFrom(tabulations, tabulationFrom)) ?? []
  issues.done()
  return {
    kind: 'monitor-check',
    questions: sound.map((table, i) => {
      const { id, to } = table.question
      const took = respondents.get(to) ?? table.respondents
      const found = contradictionsIn(table, took, sound.slice(0, i))
      return { question: id, to, respondents: took, answered: table.answered, issues: found }
    }),
  }
}

function respondentsOf(response: unknown, group: SurveyGroup): number {
  const part = isRecord(response) ? response[group] : undefined
  return countFrom(isRecord(part) ? part['respondents'] : part)
}
