import { referenceText } from '../../core/result/index.js'
import type { Issue, Text } from '../../core/result/index.js'
import type {
  Monitor,
  MonitorCheck,
  MonitorComparison,
  OptionCount,
  ProportionInterval,
  ResponseRate,
  SizeBreakdown,
  SurveyGroup,
  Tabulation,
  TabulationComparison,
} from '../../monitor/index.js'
import { facts, tableOf } from '../model.js'
import type { Block, Cell, Document, Table } from '../model.js'
import { heading, paragraph, percent, rounded, spanText, warningBlocks } from './parts.js'

const GROUPS: Readonly<Record<SurveyGroup, Text>> = {
  municipalities: { nl: 'gemeenten', en: 'municipalities' },
  libraries: { nl: 'bibliotheken', en: 'libraries' },
}

const NOTHING_FOUND: Text = { nl: 'Niets gevonden', en: 'Nothing found' }

/** Whether a number surely belongs to its option. */
export function certainty({ count, certain, likely }: OptionCount): Text {
  if (count !== null) {
    return certain ? { nl: 'zeker', en: 'certain' } : { nl: 'onzeker', en: 'uncertain' }
  }
  const guess = likely === undefined ? ['', ''] : [` (wellicht ${likely})`, ` (perhaps ${likely})`]
  return { nl: `niet bekend${guess[0]}`, en: `not known${guess[1]}` }
}

type OptionColumns<T> = Parameters<typeof tableOf<T>>[1]

function optionColumns<T>(of: (row: T) => OptionCount): OptionColumns<T> {
  return [
    ['option', 'Antwoord', 'Answer', (row) => of(row).label],
    ['count', 'Aantal', 'Number', (row) => of(row).count],
    ['share', 'Deel in %', 'Share in %', (row) => percent(of(row).share)],
    ['certainty', 'Zekerheid', 'Certainty', (row) => certainty(of(row))],
  ]
}

function tabulationBlocks(one: Tabulation): Block[] {
  const { respondents, answered, missing, counts, unpaired, mean, note } = one
  return [
    tableOf(
      counts,
      optionColumns<OptionCount>((row) => row),
    ),
    facts([
      ['Deelnemers aan de enquête', 'Respondents to the survey', respondents],
      ...fact('Antwoorden', 'Answers', answered),
      ...fact('Geen antwoord', 'No answer', missing),
      ...fact('Gemiddelde', 'Mean', mean === null ? null : rounded(mean, 2)),
      ...fact(
        'Waarden waarvan niet bekend is bij welk antwoord zij horen',
        'Values of which it is not known to which answer they belong',
        unpaired.length > 0 ? unpaired.join(', ') : null,
      ),
    ]),
    ...(note ? [paragraph(note)] : []),
  ]
}

/** A row of facts, if there is anything to say. */
function fact(nl: string, en: string, value: Cell): (readonly [string, string, Cell])[] {
  return value === null ? [] : [[nl, en, value]]
}

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
        ['Periode', 'Period', spanText(period)],
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

function said({ message, english }: Issue): Text {
  return { nl: message, en: english.message }
}

function response(one: ResponseRate): Document {
  return {
    title: { nl: 'Respons', en: 'Response' },
    blocks: [
      tableOf(
        [one],
        [
          ['population', 'Aantal', 'Number', ({ population }) => population],
          ['respondents', 'Deelnemers', 'Respondents', ({ respondents }) => respondents],
          ['percent', 'Respons in %', 'Response in %', (row) => row.percent],
        ],
      ),
    ],
  }
}

function interval(one: ProportionInterval): Document {
  return {
    title: { nl: 'Interval van een aandeel', en: 'Interval of a proportion' },
    blocks: [
      tableOf(
        [one],
        [
          ['population', 'Populatie', 'Population', ({ population }) => population],
          ['sample', 'Antwoorden', 'Answers', ({ sample }) => sample],
          ['count', 'Aantal', 'Number', ({ count }) => count],
          ['share', 'Deel in %', 'Share in %', ({ share }) => percent(share)],
          [
            'confidence',
            'Betrouwbaarheid in %',
            'Confidence in %',
            (row) => percent(row.confidence),
          ],
          ['lower', 'Minstens', 'At least', ({ lower }) => lower.count],
          ['upper', 'Hoogstens', 'At most', ({ upper }) => upper.count],
          ['lowerShare', 'Minstens in %', 'At least in %', ({ lower }) => percent(lower.share)],
          ['upperShare', 'Hoogstens in %', 'At most in %', ({ upper }) => percent(upper.share)],
        ],
      ),
      paragraph(one.caveat),
      paragraph(one.method),
      facts([['Bron', 'Source', referenceText(one.reference)]]),
    ],
  }
}

function comparison(one: TabulationComparison): Document {
  const { question, options, answered, mean, issues } = one
  return {
    title: {
      nl: `Vergelijking: ${question.text.nl}`,
      en: `Comparison: ${question.text.en}`,
    },
    blocks: [
      tableOf(options, [
        ['option', 'Antwoord', 'Answer', ({ label }) => label],
        ['aCount', `A (${question.a})`, `A (${question.a})`, ({ a }) => a.count],
        ['aShare', 'A in %', 'A in %', ({ a }) => percent(a.share)],
        ['bCount', `B (${question.b})`, `B (${question.b})`, ({ b }) => b.count],
        ['bShare', 'B in %', 'B in %', ({ b }) => percent(b.share)],
        [
          'difference',
          'Verschil in procentpunten',
          'Difference in percentage points',
          ({ difference }) => percent(difference),
        ],
        [
          'certainty',
          'Zekerheid',
          'Certainty',
          ({ certain }) =>
            certain ? { nl: 'zeker', en: 'certain' } : { nl: 'onzeker', en: 'uncertain' },
        ],
      ]),
      tableOf(
        [
          { what: { nl: 'Antwoorden', en: 'Answers' }, ...answered, difference: null },
          ...(mean.a === null && mean.b === null
            ? []
            : [
                {
                  what: { nl: 'Gemiddelde', en: 'Mean' },
                  a: rounded(mean.a, 2),
                  b: rounded(mean.b, 2),
                  difference: rounded(mean.difference, 2),
                },
              ]),
        ],
        [
          ['what', 'Gegeven', 'Item', ({ what }) => what],
          ['a', 'A', 'A', ({ a }) => a],
          ['b', 'B', 'B', ({ b }) => b],
          ['difference', 'Verschil', 'Difference', ({ difference }) => difference],
        ],
      ),
      ...warningBlocks(issues),
    ],
  }
}

// The sentence itself ends with what is wrong with the figures.
function besideMonitor(one: MonitorComparison): Document {
  return {
    title: one.text,
    main: tableOf(
      [one],
      [
        ['question', 'Vraag', 'Question', ({ question }) => question],
        ['answer', 'Antwoord', 'Answer', ({ answer }) => answer],
        ['same', 'Met dit antwoord', 'With this answer', ({ same }) => same],
        ['answered', 'Antwoorden', 'Answers', ({ answered }) => answered],
        ['sentence', 'In één zin', 'In one sentence', ({ sentence }) => sentence],
      ],
    ),
    blocks: [
      paragraph(one.sentence),
      facts([
        ...fact('Met dit antwoord', 'With this answer', one.same),
        ...fact('Antwoorden', 'Answers', one.answered),
        ['Vraag', 'Question', one.question],
      ]),
    ],
  }
}

function sizes({ question, on, classes, total }: SizeBreakdown): Document {
  const all = { nl: 'Samen', en: 'Together' }
  const rows = [
    ...classes.map(({ class: { label }, tabulation: table }) => ({ label, table })),
    { label: all, table: total },
  ].flatMap(({ label, table }) => table.counts.map((count) => ({ label, count })))
  return {
    title: {
      nl: `Naar grootte: ${total.question.text.nl}`,
      en: `By size: ${total.question.text.en}`,
    },
    blocks: [
      tableOf(rows, [
        ['size', 'Inwoners', 'Inhabitants', ({ label }) => label],
        ...optionColumns<(typeof rows)[number]>(({ count }) => count),
      ]),
      facts([
        ['Vraag', 'Question', question],
        ['Inwoners op', 'Inhabitants on', on],
        ...classes.map(
          ({ class: { label }, tabulation: table }) =>
            [`Antwoorden, ${label.nl}`, `Answers, ${label.en}`, table.answered] as const,
        ),
        ['Antwoorden, samen', 'Answers, together', total.answered],
      ]),
    ],
  }
}

/** Documents of the monitor room. */
export const monitorDocuments = {
  tabulation: { one: tabulation, many: tabulations },
  monitor: { one: monitor },
  'monitor-check': { one: check },
  'response-rate': { one: response },
  'proportion-interval': { one: interval },
  'tabulation-comparison': { one: comparison },
  'monitor-comparison': { one: besideMonitor },
  'size-breakdown': { one: sizes },
}
