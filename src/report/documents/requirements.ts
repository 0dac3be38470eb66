import { spanInWords } from '../../core/calendar/index.js'
import type { Locale, Text } from '../../core/result/index.js'
import type {
  CommonItem,
  Conflict,
  Harmonised,
  RequirementAnswer,
  Saving,
  SideBySideRow,
} from '../../requirements/index.js'
import { cellText } from '../cell.js'
import { column, partyColumns, tableOf } from '../model.js'
import type { Block, Cell, Document, Table } from '../model.js'
import { heading, inParts, nameOf, paragraph } from './parts.js'

const OUTCOMES: Readonly<Record<RequirementAnswer['outcome'], Text>> = {
  'as-asked': { nl: 'Zoals gevraagd', en: 'As asked' },
  more: { nl: 'Ruimer dan gevraagd', en: 'More than asked' },
  open: { nl: 'Nog niet geregeld', en: 'Not settled yet' },
}

const THEMES: Readonly<Record<SideBySideRow['theme'], Text>> = {
  quality: { nl: 'Kwaliteit', en: 'Quality' },
  price: { nl: 'Prijs', en: 'Price' },
  intensity: { nl: 'Intensiteit', en: 'Intensity' },
}

const SAVINGS: readonly (readonly [keyof Saving, Text])[] = [
  ['reports', { nl: 'Documenten', en: 'Documents' }],
  ['indicators', { nl: 'Indicatoren', en: 'Indicators' }],
  ['dates', { nl: 'Data', en: 'Dates' }],
  ['formats', { nl: 'Vormen', en: 'Formats' }],
]

/** Requirement by requirement: what was asked and how the common set meets it; what clashes stands below. */
export function answerBlocks(answers: readonly RequirementAnswer[], name: string): Block[] {
  const clashes = new Map(
    answers.flatMap(({ conflict }) => (conflict ? [[conflict.message.nl, conflict] as const] : [])),
  )
  return [
    { type: 'heading', text: { nl: `Wat ${name} vroeg`, en: `What ${name} asked` } },
    answers.length === 0
      ? paragraph({ nl: 'Er zijn geen eisen vastgelegd.', en: 'No requirements are on record.' })
      : tableOf(answers, [
          ['about', 'Onderwerp', 'Subject', ({ about }) => about],
          ['asked', 'Gevraagd', 'Asked', ({ asked }) => asked],
          [
            'together',
            'Gezamenlijk',
            'Together',
            ({ together, outcome }) => (outcome === 'open' ? TO_BE_CHOSEN : together),
          ],
          ['outcome', 'Uitkomst', 'Outcome', ({ outcome }) => OUTCOMES[outcome]],
          ['basis', 'Grondslag', 'Basis', ({ requirement }) => requirement.basis],
        ]),
    ...(clashes.size > 0
      ? [
          paragraph({
            nl: 'Hierover botsen de eisen van de gemeenten:',
            en: 'Here the requirements of the municipalities conflict:',
          }),
          conflictList([...clashes.values()]),
        ]
      : []),
  ]
}

const TO_BE_CHOSEN: Text = { nl: 'nog te kiezen', en: 'to be chosen' }

function conflictList(conflicts: readonly Pick<Conflict, 'message' | 'proposal'>[]): Block {
  return {
    type: 'list',
    items: conflicts.map(({ message, proposal }) => ({
      nl: `${message.nl} Voorstel: ${proposal.nl}`,
      en: `${message.en} Proposal: ${proposal.en}`,
    })),
  }
}

function commonTable(items: readonly CommonItem[]): Table {
  return tableOf(items, [
    ['item', 'Samen te leveren', 'To be delivered together', ({ reason }) => reason],
    [
      'askedBy',
      'Gevraagd door',
      'Asked by',
      ({ askedBy }) =>
        [...new Set(askedBy.map(({ municipality }) => nameOf(municipality)))].join(', '),
    ],
    [
      'contested',
      'Tegenstrijdig',
      'Contested',
      ({ contested }) => (contested ? { nl: 'ja', en: 'yes' } : ''),
    ],
  ])
}

function bound(nl: string, en: string, digits: string): Text {
  const written = (locale: Locale) => cellText({ numeral: digits }, locale)
  return { nl: `${nl} ${written('nl')}`, en: `${en} ${written('en')}` }
}

function range({ minimum, maximum }: { minimum?: string; maximum?: string }): Text | '' {
  const parts = [
    ...(minimum === undefined ? [] : [bound('ten minste', 'at least', minimum)]),
    ...(maximum === undefined ? [] : [bound('hoogstens', 'at most', maximum)]),
  ]
  if (parts.length === 0) return ''
  return { nl: parts.map(({ nl }) => nl).join(', '), en: parts.map(({ en }) => en).join(', ') }
}

/** What municipalities ask on quality, price and intensity, beside each other; not those that ask nothing there. */
function sideBySide({ sideBySide: rows, municipalities: all }: Harmonised): Table {
  const asks = rows.map(
    (row) => new Map(row.asks.map((ask) => [ask.municipality, range(ask)] as const)),
  )
  const municipalities = all.filter((one) => asks.some((row) => (row.get(one) ?? '') !== ''))
  return {
    type: 'table',
    columns: [
      column('theme', 'Thema', 'Theme'),
      column('measure', 'Norm', 'Measure'),
      column('unit', 'Eenheid', 'Unit'),
      ...partyColumns(municipalities, ['theme', 'measure', 'unit', 'common'], nameOf),
      column('common', 'Samen', 'Together'),
    ],
    rows: rows.map((row, i): readonly Cell[] => [
      THEMES[row.theme],
      row.measure,
      row.unit,
      ...municipalities.map((one) => asks[i]?.get(one) ?? ''),
      row.contested ? { nl: 'tegenstrijdig', en: 'contested' } : range(row.common),
    ]),
  }
}

/** The harmonised requirements as a part of a larger document. */
export function harmonisedBlocks(one: Harmonised): Block[] {
  const settled = one.common.filter(({ contested }) => !contested)
  return [
    heading('Gezamenlijke eisen', 'Joint requirements'),
    { type: 'list', items: settled.map(({ reason }) => reason) },
    ...(one.conflicts.length > 0
      ? [heading('Tegenstrijdige eisen', 'Conflicting requirements'), conflictList(one.conflicts)]
      : []),
    ...(one.sideBySide.length > 0
      ? [
          heading('Kwaliteit, prijs en intensiteit', 'Quality, price and intensity'),
          ...inParts(sideBySide(one), 3),
        ]
      : []),
    heading('Wat het scheelt', 'What it saves'),
    tableOf(SAVINGS, [
      ['what', 'Aantal', 'Number of', ([, label]) => label],
      ['before', 'Apart', 'Apart', ([key]) => one.saving[key].before],
      ['after', 'Samen', 'Together', ([key]) => one.saving[key].after],
    ]),
    ...(one.notes.length > 0
      ? [{ type: 'list', items: one.notes.map(({ text }) => text) } as const]
      : []),
  ]
}

function harmonised(one: Harmonised): Document {
  const span = spanInWords(one.period)
  return {
    title: { nl: `Gezamenlijke eisen, ${span.nl}`, en: `Joint requirements, ${span.en}` },
    main: commonTable(one.common),
    blocks: harmonisedBlocks(one).slice(1),
  }
}

/** Documents of the requirements room. */
export const requirementsDocuments = {
  harmonised: { one: harmonised },
}
