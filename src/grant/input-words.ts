// What each input of this room is called, and each field in it.
import { knownOn, municipality } from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import type {
  annexRows,
  formulaRates,
  grantOptions,
  grantParameters,
  grantsOptions,
  headCounts,
  settlement,
} from './input.js'

const populationRate: FieldText<never> = [
  'Bedrag per inwoner',
  'Population rate',
  'Euro’s per inwoner, nul of meer.',
  'Euros per inhabitant, zero or more.',
]
const educationRate: FieldText<never> = [
  'Bedrag per laagopgeleide',
  'Education rate',
  'Euro’s per inwoner van 15 tot 75 jaar met ten hoogste vmbo, nul of meer.',
  'Euros per resident aged 15 to 75 with at most vmbo, zero or more.',
]
const factor: FieldText<never> = [
  'Factor',
  'Factor',
  'Eén factor over beide componenten, voor de afronding; 0.9 is een korting van 10 procent.',
  'One factor over both components, before rounding; 0.9 is a cut of 10 percent.',
]
const inhabitants: FieldText<never> = [
  'Inwoners',
  'Inhabitants',
  'Eigen telling van het aantal inwoners.',
  'The municipality’s own count of inhabitants.',
]
const lowEducated: FieldText<never> = [
  'Laagopgeleiden',
  'Low educated',
  'Aantal inwoners van 15 tot 75 jaar met ten hoogste vmbo; hiermee wordt de formule gebruikt.',
  'Number of residents aged 15 to 75 with at most vmbo; with it the formula is used.',
]

export const parameters: FieldText<typeof grantParameters> = [
  'Eigen parameters',
  'Own parameters',
  'Wat anders is dan in de regeling: om te zien wat er dan verandert, of voor een jaar zonder regeling. Voor 2026 en later zijn alle parameters behalve factor nodig: dat controleert de functie.',
  'What is otherwise than in the regulation: for a what-if, or for a year without one. For 2026 and later all parameters but factor are needed: the function checks that.',
  {
    populationRate,
    educationRate,
    educationBudget: [
      'Landelijk onderwijsbudget',
      'Education budget',
      'Euro’s voor het hele land, die de raming verdeelt.',
      'Euros for the whole country, which the estimate apportions.',
    ],
    populationDate: [
      'Teldatum',
      'Population date',
      '1 januari waarop de inwoners worden geteld (JJJJ-01-01).',
      '1 January on which the inhabitants are counted (YYYY-01-01).',
    ],
    factor,
  },
]

export const yearText: FieldText<never> = [
  'Jaar',
  'Year',
  'Een kalenderjaar van 1900 tot en met 2199. Of er voor dat jaar een regeling is, controleert de functie.',
  'A calendar year from 1900 to 2199. Whether there is a regulation for it, the function checks.',
]

export const grantOptionsText: FieldText<typeof grantOptions> = [
  'Gegevens voor één uitkering',
  'Data for one grant',
  'Wat bekend is over de uitkering van één gemeente. Zonder gegevens wordt zij geraamd uit cijfers van het CBS.',
  'What is known about the grant of one municipality. Without data it is estimated from CBS figures.',
  {
    annexAmount: [
      'Bedrag in de bijlage',
      'Annex amount',
      'Het bedrag van de gemeente in de bijlage bij de regeling, in euro’s; dat is de uitkering.',
      'The amount of the municipality in the annex of the regulation, in euros; it is the grant.',
    ],
    inhabitants,
    lowEducated,
    parameters,
    knownOn: knownOn,
  },
]

export const grantsOptionsText: FieldText<typeof grantsOptions> = [
  'Gegevens voor alle uitkeringen',
  'Data for all grants',
  'Wat bekend is over de uitkeringen van een jaar. Of de bijlage volledig is en optelt, controleert de functie.',
  'What is known about the grants of a year. Whether the annex is complete and adds up, the function checks.',
  {
    annex: [
      'Bijlage',
      'Annex',
      'De hele bijlage: het bedrag van elke gemeente, per code of naam, in euro’s.',
      'The whole annex: the amount of every municipality, by code or name, in euros.',
    ],
    annexTotal: [
      'Totaal van de bijlage',
      'Annex total',
      'Het totaal dat de bijlage noemt, in euro’s.',
      'The total that the annex states, in euros.',
    ],
    parameters,
    knownOn: knownOn,
  },
]

export const annexRowsText: FieldText<typeof annexRows> = [
  'Regels van een bijlage',
  'Rows of an annex',
  'De bijlage zoals een CSV-lezer haar geeft; andere kolommen mogen erbij staan. Of de gemeenten bestaan en één keer voorkomen, controleert de functie.',
  'The annex as a CSV reader gives it; other columns may stand beside. Whether the municipalities exist and occur once, the function checks.',
  {
    municipality: municipality,
    amount: [
      'Bedrag',
      'Amount',
      'Bedrag in euro’s, nul of meer: een getal, of een tekst zoals 1234.56 of € 1.234,56.',
      'Amount in euros, zero or more: a number, or a text such as 1234.56 or € 1.234,56.',
    ],
  },
]

export const headCountsText: FieldText<typeof headCounts> = [
  'Aantallen mensen',
  'Head counts',
  'De aantallen waarover de formule rekent, één regel per gemeente.',
  'The counts that the formula works on, one row for each municipality.',
  { inhabitants, lowEducated },
]

export const formulaRatesText: FieldText<typeof formulaRates> = [
  'Tarieven van de formule',
  'Rates of the formula',
  'De bedragen per persoon waarmee de formule rekent.',
  'The amounts a head that the formula works with.',
  { populationRate, educationRate, factor },
]

/** Corrections of earlier years, as a field. */
export const corrections = [
  'Correcties',
  'Corrections',
  'Correcties van eerdere jaren die in dit jaar zijn geboekt.',
  'Corrections of earlier years, booked in this one.',
  {
    year: [
      'Jaar',
      'Year',
      'Het jaar waar de correctie bij hoort.',
      'The year that the correction belongs to.',
    ],
    amount: [
      'Bedrag',
      'Amount',
      'Bedrag in euro’s; negatief haalt geld weg.',
      'Amount in euros; negative takes money away.',
    ],
    reason: ['Reden', 'Reason', 'Waarom wordt gecorrigeerd.', 'Why it is corrected.'],
  },
] as const

/** What was left of the year before, as a field. */
export const opening: FieldText<never> = [
  'Beginsaldo',
  'Opening',
  'Saldo van het jaar ervoor, in euro’s; negatief als er meer is besteed dan er was.',
  'Balance of the year before, in euros; negative if more was spent than there was.',
]

export const settlementText: FieldText<typeof settlement> = [
  'Uitkering en besteding van een jaar',
  'Grant and spending of a year',
  'Wat in een jaar binnenkwam en wat is besteed. Dat geen correctie van een later jaar is, controleert de functie.',
  'What came in and what was spent in a year. That no correction is of a later year, the function checks.',
  {
    year: ['Jaar', 'Year', 'Het kalenderjaar waar het om gaat.', 'The calendar year in question.'],
    granted: [
      'Toegekend',
      'Granted',
      'De uitkering van het jaar, in euro’s.',
      'The grant of the year, in euros.',
    ],
    spent: [
      'Besteed',
      'Spent',
      'Wat van de uitkering is besteed, in euro’s.',
      'What was spent of the grant, in euros.',
    ],
    opening,
    corrections,
  },
]
