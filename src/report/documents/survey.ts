import { referenceText } from '../../core/result/index.js'
import type {
  MonitorComparison,
  ProportionInterval,
  ResponseRate,
  SizeBreakdown,
  TabulationComparison,
} from '../../monitor/index.js'
import { day, facts, tableOf } from '../model.js'
import type { Document } from '../model.js'
import { fact, optionColumns, SURENESS } from './tabulation.js'
import { paragraph, percent, rounded, warningBlocks } from './parts.js'

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
          ({ certain }) => SURENESS[certain ? 'certain' : 'uncertain'],
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
        ['Inwoners op', 'Inhabitants on', day(on)],
        ...classes.map(
          ({ class: { label }, tabulation: table }) =>
            [`Antwoorden, ${label.nl}`, `Answers, ${label.en}`, table.answered] as const,
        ),
        ['Antwoorden, samen', 'Answers, together', total.answered],
        ...(total.missing ? [['Geen antwoord', 'No answer', total.missing] as const] : []),
      ]),
    ],
  }
}

/** Documents of what follows from a survey: rates, intervals and comparisons. */
export const surveyDocuments = {
  'response-rate': { one: response },
  'proportion-interval': { one: interval },
  'tabulation-comparison': { one: comparison },
  'monitor-comparison': { one: besideMonitor },
  'size-breakdown': { one: sizes },
}
