import { sisaDates, spendingMeasureTerms } from '../../accountability/index.js'
import type { SisaDates, SisaStatement } from '../../accountability/index.js'
import { isEuro } from '../../core/money/index.js'
import { day, facts, setRight, tableOf } from '../model.js'
import type { Document } from '../model.js'
import {
  ACCOUNT_STATUSES,
  assumptionBlocks,
  heading,
  pointBlocks,
  warningBlocks,
  wordsFor,
  yesOrNo,
} from './parts.js'

function sisaStatement(one: SisaStatement): Document {
  const { name, code } = one.municipality
  const indicators = tableOf(one.rows, [
    ['indicator', 'Indicator', 'Indicator', ({ code, number }) => code ?? number],
    ['label', 'Omschrijving', 'Description', ({ label }) => label],
    ['control', 'Controle', 'Control', ({ control }) => (control === 'none' ? '' : control)],
    ['value', 'Waarde', 'Value', ({ value }) => (isEuro(value) ? value : yesOrNo(value))],
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
        ['Fouten melden boven', 'Errors reported above', one.tolerance],
      ]),
      ...(one.throughAuthorities.length > 0
        ? [
            heading('Besteed via andere overheden', 'Spent through other authorities'),
            tableOf(one.throughAuthorities, [
              ['key', 'Sleutel', 'Key', ({ key }) => key],
              ['name', 'Gemeente', 'Municipality', ({ municipality }) => municipality.name],
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
        ['tolerance', 'Fouten melden boven', 'Errors reported above', (one) => one.tolerance],
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
