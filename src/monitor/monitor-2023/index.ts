import { deepFreeze } from '../../core/frozen/index.js'
import type { Monitor, PrintedResponse, SurveyGroup, SurveyQuestion, Tabulation } from '../model.js'
import { tabulationOf } from '../tabulation.js'
import { printed } from './printed.js'
import { questions } from './questions.js'

const response: Readonly<Record<SurveyGroup, PrintedResponse>> = {
  municipalities: { population: 342, respondents: 48, percent: 14 },
  libraries: { population: 133, respondents: 22, percent: 17 },
}

/**
 * The follow-up monitor (vervolgmonitor) of 2023 on the Informatiepunten Digitale Overheid: the 20
 * questions to municipalities and libraries, and their results as printed. Where the printed numbers
 * contradict each other or cannot be read, that is kept as it is; `checkMonitor` lists where.
 *
 * Source: report of June 2023, annex 3; response in its chapter 2. The texts are this library's own.
 *
 * @example
 * const [policy] = monitor2023.tabulations.filter(({ question }) => question.id === 'q5')
 * policy.counts.map(({ option, count }) => [option, count]) // => [['no', 23], ['intended', 22], ['yes', 3]]
 * monitor2023.response.libraries // => { population: 133, respondents: 22, percent: 17 }
 */
export const monitor2023: Monitor = /* @__PURE__ */ (() =>
  deepFreeze({
    kind: 'monitor',
    title: {
      nl: 'Vervolgmonitor Informatiepunten Digitale Overheid 2023',
      en: 'Follow-up monitor of the digital government help points 2023',
    },
    year: 2023,
    period: { from: '2023-05', to: '2023-06' },
    source: { source: 'Vervolgmonitor IDO 06-2023' },
    response,
    questions,
    tabulations: questions.map(asPrinted),
    note: {
      nl: 'Wie wilde, deed mee: dit is geen steekproef. Het rapport zelf noemt de geldigheid in absolute aantallen niet hoog. De enquête stond drie weken open.',
      en: 'Whoever wanted took part: this is no random sample. The report itself calls the validity in absolute numbers not high. The survey was open for three weeks.',
    },
  }))()

function asPrinted(question: SurveyQuestion): Tabulation {
  const { values = [], unpaired = [], uncertain, likely, note } = printed[question.id] ?? {}
  const seen = [...values.filter((value) => value !== null), ...unpaired]
  return tabulationOf(question, {
    respondents: response[question.to].respondents,
    answered: seen.length > 0 ? seen.reduce((sum, value) => sum + value, 0) : null,
    missing: null,
    values,
    unpaired,
    ...(uncertain && { uncertain }),
    ...(likely && { likely }),
    ...(note && { note }),
  })
}
