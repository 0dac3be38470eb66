import { compareTabulations, compareWithMonitor, monitor2023, tabulate, toSvg } from 'spuk-ido'
import type { SurveyAnswer } from 'spuk-ido'
import { Reading } from '../fields.js'
import { both, locale, say } from '../words.js'
import type { Page } from './page.js'
import type { Shown } from '../result.js'

export const monitorPage: Page = {
  id: 'monitor',
  name: both('Monitor', 'Monitor'),
  lead: both(
    'Uw eigen antwoord, of een eigen onderzoek, naast de monitor van 2023.',
    'Your own answer, or a survey of your own, beside the monitor of 2023.',
  ),
  schema: (fields) => {
    const table = tableOf(fields['question'])
    return {
      properties: {
        question: {
          enum: monitor2023.tabulations.map(({ question }) => question.id),
          names: Object.fromEntries(
            monitor2023.tabulations.map(({ question: { id, text } }) => [id, say(text)]),
          ),
          title: say(both('Vraag', 'Question')),
        },
        answer: {
          enum: table?.question.options.map(({ id }) => id) ?? [],
          names: Object.fromEntries(
            (table?.question.options ?? []).map(({ id, label }) => [id, say(label)]),
          ),
          title: say(both('Ons antwoord', 'Our answer')),
        },
        answers: {
          type: 'array',
          items: { type: 'string' },
          title: say(both('Antwoorden van een eigen onderzoek', 'Answers of a survey of our own')),
          description: say(
            both(
              'Een antwoord per deelnemer, met een puntkomma ertussen. Plakken van een kolom mag ook.',
              'One answer for each respondent, with semicolons between them. Pasting a column works too.',
            ),
          ),
        },
      },
    }
  },
  example: () => ({ question: 'q5', answer: 'yes', 'answers[]': 'yes; no; no; intended; yes' }),
  compute(fields) {
    const reading = new Reading(fields)
    const table = tableOf(fields['question'])
    if (!table) return { shown: [], issues: [] }
    const { options, type } = table.question
    const read = (text: string) => {
      const option = options.find(({ id, label: { nl, en } }) =>
        [id, nl, en].some((name) => name.toLowerCase() === text.toLowerCase()),
      )
      const answer = option?.id ?? text
      return (type === 'scale' && /^\d+$/.test(answer) ? Number(answer) : answer) as SurveyAnswer
    }
    const answer = fields['answer'] ?? ''
    const own =
      answer === ''
        ? undefined
        : reading.attempt('', () =>
            compareWithMonitor(table.question.id, read(answer) as string | number),
          )
    const answers = (fields['answers[]'] ?? '')
      .split(/[;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
    const counted =
      answers.length === 0
        ? undefined
        : reading.attempt('answers', () => tabulate(table.question, answers.map(read)))
    const compared = counted && reading.attempt('answers', () => compareTabulations(table, counted))
    const chart = (title: Shown['title'], one: typeof table): Shown => ({
      title,
      charts: [toSvg(one, { locale: locale() })],
      result: one,
    })
    return {
      issues: reading.issues,
      shown: [
        ...(own ? [{ title: both('Ons antwoord', 'Our answer'), result: own }] : []),
        chart(both('De monitor van 2023', 'The monitor of 2023'), table),
        ...(counted ? [chart(both('Ons onderzoek', 'Our survey'), counted)] : []),
        ...(compared ? [{ title: both('Het verschil', 'The difference'), result: compared }] : []),
      ],
    }
  },
}

const tableOf = (id: string | undefined) =>
  monitor2023.tabulations.find(({ question }) => question.id === id)
