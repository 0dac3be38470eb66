import { sisaDates, spendingMeasureTerms } from '../../accountability/index.js'
import type { SisaDates, SisaSource, SisaStatement } from '../../accountability/index.js'
import { isEuro } from '../../core/money/index.js'
import type { Euro } from '../../core/money/index.js'
import { day, facts, setRight, tableOf } from '../model.js'
import type { Block, Cell, Document } from '../model.js'
import {
  ACCOUNT_STATUSES,
  assumptionBlocks,
  heading,
  paragraph,
  pointBlocks,
  warningBlocks,
  wordsFor,
  yesOrNo,
} from './parts.js'

function sisaStatement(one: SisaStatement): Document {
  const { name, code } = one.municipality
  const { annex, source } = one
  const indicators = tableOf(one.rows, [
    ['indicator', 'Indicator', 'Indicator', ({ code, number }) => code ?? number],
    ['label', 'Omschrijving', 'Description', ({ label }) => label],
    ['control', 'Controle', 'Control', ({ control }) => (control === 'none' ? '' : control)],
    ['value', 'Waarde', 'Value', ({ value }) => (isEuro(value) ? value : yesOrNo(value))],
    ['whole', 'In hele euro’s', 'In whole euros', ({ whole }) => whole && whole.cents / 100],
    ['rounding', 'Afrondingsverschil', 'Rounding', ({ rounding }) => rounding],
  ])
  return {
    title:
      one.status === 'budget'
        ? {
            nl: `Begroting voor SiSa ${one.year}, gemeente ${name}`,
            en: `Budget for SiSa ${one.year}, municipality of ${name}`,
          }
        : {
            nl: `SiSa-verantwoording ${one.year}, gemeente ${name}`,
            en: `SiSa account ${one.year}, municipality of ${name}`,
          },
    short: name,
    main: indicators,
    blocks: [
      facts([
        ['Gemeente', 'Municipality', `${name} (${code})`],
        ['Sleutel in de SiSa-bijlage', 'Key in the SiSa annex', one.key],
        ['Verstrekker', 'Provider', annex.provider],
        ['Code van de uitkering', 'Code of the grant', annex.code ?? CODE_TO_FILL_IN],
        ['Specifieke uitkering', 'Specific grant', annex.name],
        ['Juridische grondslag', 'Legal basis', annex.basis],
        ['Ontvanger', 'Recipient', annex.recipient],
        ['Jaar', 'Year', String(one.year)],
        ['Status', 'Status', wordsFor(ACCOUNT_STATUSES, one.status)],
        ['Als besteding telt', 'What counts as spending', spendingMeasureTerms[one.measure]],
        ['Inzenden uiterlijk op', 'Last day to send', day(sisaDates(one.year).due)],
      ]),
      heading('Indicatoren', 'Indicators'),
      // An amount stands right, and so does a yes or no among amounts.
      setRight(indicators, 'value'),
      heading('Om op te letten', 'To keep in mind'),
      facts([
        ['Uitkering van het Rijk', "The State's grant", one.stateGrant],
        [
          'Rapporteringstolerantie voor fouten en onzekerheden (art. 5, vierde lid, BADO)',
          'Reporting tolerance for errors and uncertainties (art. 5(4) BADO)',
          one.tolerance,
        ],
      ]),
      ...(source ? sourceBlocks(source, one.spending) : []),
      ...(one.throughAuthorities.length > 0
        ? [
            heading('Besteed via andere overheden', 'Spent through other authorities'),
            tableOf(one.throughAuthorities, [
              ['key', 'Sleutel', 'Key', ({ key }) => key ?? KEY_TO_FILL_IN],
              ['name', 'Overheid', 'Authority', ({ name }) => name],
              ['spending', 'Besteding', 'Spending', ({ spending }) => spending],
              ['correction', 'Correctie', 'Correction', ({ correction }) => correction],
            ]),
          ]
        : []),
      ...assumptionBlocks(one.assumptions),
      ...warningBlocks(one.warnings),
      ...pointBlocks(one.judgementPoints, { 'sisa-spending': one.measure }),
    ],
  }
}

const CODE_TO_FILL_IN = {
  nl: '[in te vullen: code van de uitkering in de SiSa-bijlage]',
  en: '[to be filled in: code of the grant in the SiSa annex]',
}
const KEY_TO_FILL_IN = { nl: '[in te vullen: sleutel]', en: '[to be filled in: key]' }

/** How the spending follows from the account of the library, and what it leaves. */
function sourceBlocks(source: SisaSource, spending: Euro): Block[] {
  const parts = source.parts.map(({ label, amount }): readonly Cell[] => [label, amount])
  const to = parts.length
  return [
    heading('Van rekening naar bijlage', 'From the account to the annex'),
    paragraph({
      nl: `De besteding volgt uit de rekening van ${source.library}.`,
      en: `The spending follows from the account of ${source.library}.`,
    }),
    {
      ...facts([]),
      rows: [
        ...parts,
        [{ nl: 'Telt als besteding', en: 'Counts as spending' }, source.counted],
        [{ nl: 'Niet ten laste van de uitkering', en: 'Not charged to the grant' }, source.excess],
        [{ nl: 'Besteding', en: 'Spending' }, spending],
      ],
      sums: [
        { row: to, of: [...parts.keys()] },
        { row: to + 2, of: [to], less: [to + 1] },
      ],
    },
    heading('Balans', 'Balance sheet'),
    facts([
      ['Over van eerdere uitkeringen', 'Left of earlier grants', source.opening],
      ['Beschikbaar van het Rijk', 'Available from the State', source.available],
      [
        'Ontvangen en niet besteed (overlopende passiva, art. 49 BBV)',
        'Received and not spent (transitory liabilities, art. 49 BBV)',
        source.transitory,
      ],
    ]),
  ]
}

function sisaStatements(list: readonly SisaStatement[]): Document {
  return {
    title: { nl: 'SiSa per gemeente', en: 'SiSa by municipality' },
    blocks: [
      tableOf(list, [
        ['key', 'Sleutel', 'Key', ({ key }) => key],
        ['name', 'Gemeente', 'Municipality', ({ municipality }) => municipality.name],
        ['year', 'Jaar', 'Year', ({ year }) => String(year)],
        ['status', 'Status', 'Status', ({ status }) => wordsFor(ACCOUNT_STATUSES, status)],
        ['stateGrant', 'Uitkering van het Rijk', "The State's grant", (one) => one.stateGrant],
        ['spending', 'Besteding', 'Spending', ({ spending }) => spending],
        [
          'measure',
          'Telt als',
          'Counts as',
          ({ measure }) => wordsFor(spendingMeasureTerms, measure),
        ],
        [
          'tolerance',
          'Rapporteringstolerantie',
          'Reporting tolerance',
          ({ tolerance }) => tolerance,
        ],
      ]),
    ],
  }
}

function dates(one: SisaDates): Document {
  const { accountingYear: year } = one
  return {
    title: { nl: `SiSa: data voor ${year}`, en: `SiSa: dates for ${year}` },
    blocks: [
      facts([
        [
          'Uitstel vragen uiterlijk op',
          'Last day to ask for an extension',
          day(one.extensionRequest),
        ],
        ['Inzenden uiterlijk op', 'Last day to send', day(one.due)],
        ['Opschorting hoogstens, in weken', 'Suspension at most, in weeks', one.suspensionWeeks],
      ]),
      ...pointBlocks(
        one.judgementPoints,
        one.shifted ? { 'weekend-15-july': 'next-working-day' } : {},
      ),
    ],
  }
}

/** Documents of the account to the State. */
export const sisaDocuments = {
  'sisa-statement': { one: sisaStatement, many: sisaStatements },
  'sisa-dates': { one: dates },
}
