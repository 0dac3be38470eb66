import type { Text } from '../../core/result/index.js'
import type {
  Fact,
  JudgementPoint,
  Regime,
  RegimeStatus,
  Regulation,
  SpendingCheck,
} from '../../regulation/index.js'
import { parameterLabels, purposes } from '../../regulation/index.js'
import type { ParameterName } from '../../regulation/index.js'
import { isEuro } from '../../core/money/index.js'
import type { Euro } from '../../core/money/index.js'
import { referenceText } from '../../core/result/index.js'
import { day, numeral, setRight, tableOf } from '../model.js'
import type { Cell, Document, Table } from '../model.js'
import { assumptionBlocks, heading } from './parts.js'

const STATUSES: Readonly<Record<RegimeStatus, Text>> = {
  confirmed: { nl: 'bevestigd', en: 'confirmed' },
  assumed: { nl: 'aanname', en: 'assumed' },
  unknown: { nl: 'niet bekend', en: 'unknown' },
}

const CERTAINTIES: Readonly<Record<Fact['certainty'], Text>> = {
  read: { nl: 'gelezen in de bron', en: 'read in the source' },
  inferred: { nl: 'afgeleid', en: 'inferred' },
  unchecked: { nl: 'niet gecontroleerd', en: 'unchecked' },
}

function factTable(facts: readonly Fact[]): Table {
  return tableOf(facts, [
    ['fact', 'Wat bekend is', 'What is known', ({ text }) => text],
    ['on', 'Sinds', 'Since', ({ on }) => day(on)],
    ['source', 'Bron', 'Source', ({ reference }) => reference && referenceText(reference)],
    ['certainty', 'Zekerheid', 'Certainty', ({ certainty }) => CERTAINTIES[certainty]],
  ])
}

function regime({ year, status, facts }: Regime): Document {
  const title = { nl: `Regeling in ${year ?? '?'}`, en: `Regime in ${year ?? '?'}` }
  return {
    title: {
      nl: `${title.nl}: ${STATUSES[status].nl}`,
      en: `${title.en}: ${STATUSES[status].en}`,
    },
    blocks: [factTable(facts)],
  }
}

function regulation(one: Regulation): Document {
  const parameters = Object.entries(one.parameters) as [
    ParameterName,
    Regulation['parameters'][ParameterName],
  ][]
  return {
    title: one.title,
    blocks: [
      heading('Parameters', 'Parameters'),
      setRight(
        tableOf(parameters, [
          ['parameter', 'Parameter', 'Parameter', ([name]) => parameterLabels[name]],
          ['value', 'Waarde', 'Value', ([, { value }]) => parameterCell(value)],
          ['from', 'Van', 'From', ([, { from }]) => day(from)],
          ['to', 'Tot en met', 'To', ([, { to }]) => day(to)],
          ['source', 'Bron', 'Source', ([, { reference }]) => referenceText(reference)],
        ]),
        'value',
      ),
      ...assumptionBlocks(one.assumptions),
      heading('Artikelen', 'Articles'),
      tableOf(one.articles, [
        ['number', 'Artikel', 'Article', ({ number }) => number ?? '?'],
        ['subject', 'Onderwerp', 'Subject', ({ subject }) => subject],
        [
          'says',
          'Inhoud',
          'What it says',
          ({ says }) => says ?? { nl: 'niet gevonden', en: 'not found' },
        ],
      ]),
      heading('Wat bekend is', 'What is known'),
      factTable(one.regime.facts),
    ],
  }
}

/** An amount, a rate or a day; the year of a division of municipalities is the only whole number. */
function parameterCell(value: Euro | string | number): Cell {
  if (isEuro(value)) return value
  return typeof value === 'number' ? String(value) : numeral(value)
}

function spending(one: SpendingCheck): Document {
  return {
    title: one.explanation.title,
    blocks: [
      tableOf(purposes, [
        ['purpose', 'Doel', 'Purpose', ({ term }) => term],
        ['amount', 'Bedrag', 'Amount', ({ purpose }) => one.byPurpose[purpose]],
      ]),
    ],
  }
}

function points(list: readonly JudgementPoint[]): Document {
  return {
    title: { nl: 'Beoordelingsruimte', en: 'Judgement points' },
    blocks: [
      tableOf(list, [
        ['id', 'Naam', 'Name', ({ id }) => id],
        ['question', 'Vraag', 'Question', ({ question }) => question],
        [
          'options',
          'Mogelijkheden',
          'Options',
          ({ options }) => ({
            nl: options.map(({ label }) => label.nl).join(' / '),
            en: options.map(({ label }) => label.en).join(' / '),
          }),
        ],
        ['default', 'Uitgangspunt', 'Default', ({ default: chosen }) => chosen],
      ]),
    ],
  }
}

/** Documents of the regulation room. */
export const regulationDocuments = {
  regime: { one: regime },
  regulation: { one: regulation },
  'spending-check': { one: spending },
  'judgement-point': { one: (one: JudgementPoint) => points([one]), many: points },
}
