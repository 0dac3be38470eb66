import { Collector, resultOf } from '../core/result/index.js'
import type { Result } from '../core/result/index.js'
import { read, readCall } from '../core/schema/index.js'
import { contradictionsIn } from './contradictions.js'
import { checkCall, monitorTables } from './input.js'
import type { CheckOptions } from './input.js'
import type { Monitor, MonitorCheck, Tabulation } from './model.js'
import { monitor2023 } from './monitor-2023/index.js'

/**
 * Whether a table of answers can be right. It is never repaired: a contradiction is an issue, and
 * what is merely unsure (a pairing, a missing value, a chart that looks copied) is a warning.
 *
 * @returns the tabulation as given (a copy), or `monitor/sum-above-respondents`, `/count-above-respondents`
 * and `/count-above-answered` (`multiple`), `/answered-differs`, `/missing-differs`,
 * `/derived-differs`, `/no-values`; warnings `/pairing-uncertain`, `/value-missing`, `/same-chart`;
 * `/not-a-tabulation`, `input/…` for what has no valid form
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
    const call = readCall(checkCall, { tabulation }, options)
    const { tabulation: table, respondents = table.respondents, earlier } = call
    check.add(...contradictionsIn(table, respondents, earlier))
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
  const { response, tabulations } = read(monitorTables, monitor)
  return {
    kind: 'monitor-check',
    questions: tabulations.map((table, i) => {
      const { id, to } = table.question
      const { respondents } = response[to]
      const found = contradictionsIn(table, respondents, tabulations.slice(0, i))
      return { question: id, to, respondents, answered: table.answered, issues: found }
    }),
  }
}
