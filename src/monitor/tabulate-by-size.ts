import { Collector, isRecord, missing, oneOf, SpukError } from '../core/result/index.js'
import { read, readCall } from '../core/schema/index.js'
import { inhabitants, municipality } from '../municipality/index.js'
import { listFrom } from './guards.js'
import { sizeOptions, surveyQuestion } from './input.js'
import type { SizeOptions } from './input.js'
import { notAsked } from './issues.js'
import { respondentTwice } from './number-issues.js'
import { surveyGroups } from './model.js'
import type { SizeBreakdown, SizeClass, SurveyQuestion, SurveyResponse } from './model.js'
import { readAnswer } from './read-answer.js'
import type { Chosen } from './read-answer.js'
import { sizeClasses } from './size-classes.js'
import { counted } from './tabulate.js'

/**
 * The answers of municipalities to one question, tabulated per size class and in all; the register
 * gives the inhabitants. Responses of libraries are passed over.
 *
 * @throws SpukError with all issues: `monitor/not-asked` for a question to libraries,
 * `/respondent-twice`, as {@link tabulate} and {@link sizeClasses}, and as `inhabitants` for a
 * municipality that is not known or did not exist on that date
 *
 * @example
 * const [policy] = monitor2023.questions.filter(({ id }) => id === 'q5')
 * const form = (respondent, q5) => ({ kind: 'survey-response', to: 'municipalities', respondent, answers: { q5 } })
 * const broken = tabulateBySize(policy, [form('Utrecht', 'yes'), form('Bunnik', 'no')], { on: '2023-01-01' })
 * broken.classes.map((each) => [each.class.label.en, each.tabulation.answered]) // => [['below 50,000', 1], ['50,000 or more', 1]]
 */
export function tabulateBySize(
  question: SurveyQuestion,
  responses: Iterable<SurveyResponse>,
  options: SizeOptions,
): SizeBreakdown {
  const issues = new Collector()
  const { asked, given, chosen } = issues.valid({
    asked: issues.attempt(['question'], () => read(surveyQuestion, question)),
    given: issues.attempt(['responses'], () => listFrom(responses)),
    chosen: issues.attempt([], () => readCall(sizeOptions, {}, options)),
  })
  const { on, borders } = chosen
  if (asked.to !== 'municipalities') {
    throw new SpukError([notAsked({ question: asked.id, to: 'municipalities' })])
  }
  const forms = readForms(asked, given, on, issues)
  issues.done()
  const answersOf = (chosen: typeof forms) =>
    counted(
      asked,
      chosen.map(({ answer }) => answer),
    )
  return {
    kind: 'size-breakdown',
    question: asked.id,
    on,
    classes: sizeClasses(borders).map((each) => ({
      class: each,
      tabulation: answersOf(forms.filter(({ size }) => isIn(each, size))),
    })),
    total: answersOf(forms),
  }
}

const groupFrom = /* @__PURE__ */ oneOf(...surveyGroups)

interface Form {
  readonly size: number
  readonly answer: Chosen
}

function readForms(
  question: SurveyQuestion,
  responses: readonly unknown[],
  on: string,
  issues: Collector,
): readonly Form[] {
  const seen = new Set<string>()
  const forms: Form[] = []
  for (const [position, response] of responses.entries()) {
    const { to, respondent, answers }: Readonly<Record<string, unknown>> = isRecord(response)
      ? response
      : {}
    const group = issues.attempt([position, 'to'], () => groupFrom(to))
    if (group === 'libraries') continue
    const size = issues.attempt([position, 'respondent'], () => {
      if (respondent === undefined || respondent === null) throw new SpukError([missing({})])
      const { code } = municipality(respondent as string)
      if (seen.has(code)) throw new SpukError([respondentTwice({ respondent: code })])
      seen.add(code)
      return inhabitants(code, { on })
    })
    const given =
      isRecord(answers) && Object.hasOwn(answers, question.id) ? answers[question.id] : null
    const answer = issues.attempt([position, 'answers', question.id], () =>
      readAnswer(question, given),
    )
    if (group && size !== undefined && answer !== undefined) forms.push({ size, answer })
  }
  return forms
}

/** Whether a number of inhabitants is in a class. */
function isIn({ from, below }: SizeClass, size: number): boolean {
  return size >= from && (below === undefined || size < below)
}
