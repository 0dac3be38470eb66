import { referenceText } from '../../core/result/index.js'
import type { Text } from '../../core/result/index.js'
import type { Monitor, MonitorCheck, SurveyGroup, Tabulation } from '../../monitor/index.js'
import { facts, tableOf } from '../model.js'
import type { Document, Table } from '../model.js'
import { heading, paragraph, said } from './parts.js'
import { surveyDocuments } from './survey.js'
import { optionColumns, tabulationBlocks } from './tabulation.js'

const GROUPS: Readonly<Record<SurveyGroup, Text>> = {
  municipalities: { nl: 'gemeenten', en: 'municipalities' },
  libraries: { nl: 'bibliotheken', en: 'libraries' },
}

const NOTHING_FOUND: Text = { nl: 'Niets gevonden', en: 'Nothing found' }

function tabulation(one: Tabulation): Document {
  return { title: one.question.text, blocks: tabulationBlocks(one) }
}

function longTable(list: readonly Tabulation[]): Table {
  const rows = list.flatMap(({ question, counts }) => counts.map((count) => ({ question, count })))
  return tableOf(rows, [
    ['id', 'Nummer', 'Id', ({ question }) => question.id],
    ['to', 'Aan', 'To', ({ question }) => GROUPS[question.to]],
    ['question', 'Vraag', 'Question', ({ question }) => question.text],
    ...optionColumns<(typeof rows)[number]>(({ count }) => count),
  ])
}

function tabulations(list: readonly Tabulation[]): Document {
  return { title: { nl: 'Antwoorden', en: 'Answers' }, blocks: [longTable(list)] }
}

function monitor(one: Monitor): Document {
  const { title, period, source, response, note } = one
  const groups = ['municipalities', 'libraries'] as const
  return {
    title,
    main: longTable(one.tabulations),
    blocks: [
      facts([
        ['Periode', 'Period', period],
        ['Bron', 'Source', referenceText(source)],
      ]),
      paragraph(note),
      tableOf(groups, [
        ['group', 'Groep', 'Group', (group) => GROUPS[group]],
        ['population', 'Aantal', 'Number', (group) => response[group].population],
        ['respondents', 'Deelnemers', 'Respondents', (group) => response[group].respondents],
        ['percent', 'Respons in %', 'Response in %', (group) => response[group].percent],
      ]),
      ...one.tabulations.flatMap((table) => [
        heading(
          `${table.question.id}. ${table.question.text.nl} (${GROUPS[table.question.to].nl})`,
          `${table.question.id}. ${table.question.text.en} (${GROUPS[table.question.to].en})`,
        ),
        ...tabulationBlocks(table),
      ]),
    ],
  }
}

function check({ questions }: MonitorCheck): Document {
  const rows = questions.flatMap((question) =>
    (question.issues.length > 0 ? question.issues : [undefined]).map((issue) => ({
      question,
      issue,
    })),
  )
  return {
    title: {
      nl: 'Tegenstrijdigheden in de monitor',
      en: 'Contradictions in the monitor',
    },
    blocks: [
      tableOf(rows, [
        ['question', 'Vraag', 'Question', ({ question }) => question.question],
        ['to', 'Aan', 'To', ({ question }) => GROUPS[question.to]],
        ['respondents', 'Deelnemers', 'Respondents', ({ question }) => question.respondents],
        ['answered', 'Antwoorden', 'Answers', ({ question }) => question.answered],
        ['code', 'Code', 'Code', ({ issue }) => issue?.code],
        ['found', 'Gevonden', 'Found', ({ issue }) => (issue ? said(issue) : NOTHING_FOUND)],
      ]),
    ],
  }
}

/** Documents of the monitor room. */
export const monitorDocuments = {
  tabulation: { one: tabulation, many: tabulations },
  monitor: { one: monitor },
  'monitor-check': { one: check },
  ...surveyDocuments,
}
