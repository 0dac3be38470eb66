import type {
  AnnexRow,
  FormulaRates,
  GrantOptions,
  GrantParameters,
  GrantsOptions,
  HeadCounts,
} from '../grant/index.js'
import * as room from '../grant/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Words } from './words.js'

const populationRate: Words = [
  'Bedrag per inwoner',
  'Population rate',
  'Euro’s per inwoner, nul of meer.',
  'Euros per inhabitant, nought or more.',
]
const educationRate: Words = [
  'Bedrag per laagopgeleide',
  'Education rate',
  'Euro’s per inwoner van 15 tot 75 jaar met ten hoogste vmbo, nul of meer.',
  'Euros per resident aged 15 to 75 with at most vmbo, nought or more.',
]
const factor: Words = [
  'Factor',
  'Factor',
  'Eén factor over beide componenten, voor de afronding; 0.9 is een korting van 10 procent.',
  'One factor over both components, before rounding; 0.9 is a cut of 10 percent.',
]
const inhabitants: Words = [
  'Inwoners',
  'Inhabitants',
  'Eigen telling van het aantal inwoners.',
  'The municipality’s own count of inhabitants.',
]
const lowEducated: Words = [
  'Laagopgeleiden',
  'Low educated',
  'Aantal inwoners van 15 tot 75 jaar met ten hoogste vmbo; hiermee wordt de formule gebruikt.',
  'Number of residents aged 15 to 75 with at most vmbo; with it the formula is used.',
]

const parameters: Words = [
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

/**
 * A calendar year, as `grantFor`, `regulationFor` and others take it.
 *
 * @example
 * import { readInput, yearSchema } from 'spuk-ido/schemas'
 * readInput(yearSchema, 2023).ok // => true
 * readInput(yearSchema, '2023').ok // => false
 */
export const yearSchema: InputSchema<number> = /* @__PURE__ */ described(
  room.yearSchema,
  [
    'Jaar',
    'Year',
    'Een kalenderjaar van 1900 tot en met 2199. Of er voor dat jaar een regeling is, controleert de functie.',
    'A calendar year from 1900 to 2199. Whether there is a regulation for it, the function checks.',
  ],
  [2023],
)

/**
 * What may be set otherwise than the regulation has it, in `grantFor` and `grantsFor`.
 *
 * @example
 * import { grantParametersSchema, readInput } from 'spuk-ido/schemas'
 * readInput(grantParametersSchema, { factor: '0.9' }).ok // => true
 */
export const grantParametersSchema: InputSchema<GrantParameters> = /* @__PURE__ */ described(
  room.grantParametersSchema,
  parameters,
  [{ populationRate: '0.85', factor: 0.9 }],
)

/**
 * What `grantFor` takes as options.
 *
 * @example
 * import { grantOptionsSchema, readInput } from 'spuk-ido/schemas'
 * const outcome = readInput(grantOptionsSchema, { inhabitant: 100001 })
 * outcome.ok || outcome.issues[0].suggestion // => 'Bedoelt u “inhabitants”?'
 */
export const grantOptionsSchema: InputSchema<GrantOptions> = /* @__PURE__ */ described(
  room.grantOptionsSchema,
  [
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
      knownOn: common.knownOn,
    },
  ],
  [{}, { inhabitants: 100001, lowEducated: 20003 }, { annexAmount: '97002.93' }],
)

/**
 * What `grantsFor` takes as options.
 *
 * @example
 * import { grantsOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(grantsOptionsSchema, { annex: { GM0344: '-1.00' } }).ok // => false
 */
export const grantsOptionsSchema: InputSchema<GrantsOptions> = /* @__PURE__ */ described(
  room.grantsOptionsSchema,
  [
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
      knownOn: common.knownOn,
    },
  ],
  [{}, { parameters: { factor: '0.9' }, knownOn: '2023-01-01' }],
)

/**
 * Rows of an annex as a CSV reader gives them, for `annexFrom`; a row may have more columns.
 *
 * @example
 * import { annexRowsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(annexRowsSchema, [{ municipality: 'Den Haag', amount: '€ 1.234,56' }]).ok // => true
 */
export const annexRowsSchema: InputSchema<readonly AnnexRow[]> = /* @__PURE__ */ described(
  room.annexRowsSchema as unknown as InputSchema<readonly AnnexRow[]>,
  [
    'Regels van een bijlage',
    'Rows of an annex',
    'De bijlage zoals een CSV-lezer haar geeft; andere kolommen mogen erbij staan. Of de gemeenten bestaan en één keer voorkomen, controleert de functie.',
    'The annex as a CSV reader gives it; other columns may stand beside. Whether the municipalities exist and occur once, the function checks.',
    {
      municipality: common.municipality,
      amount: [
        'Bedrag',
        'Amount',
        'Bedrag in euro’s, nul of meer: een getal, of een tekst zoals 1234.56 of € 1.234,56.',
        'Amount in euros, nought or more: a number, or a text such as 1234.56 or € 1.234,56.',
      ],
    },
  ],
  [[{ municipality: 'Den Haag', amount: '€ 1.234,56', pagina: 3 }]],
)

/**
 * Head counts, for `formulaAmounts`; a row may have more columns.
 *
 * @example
 * import { headCountsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(headCountsSchema, [{ inhabitants: 100001, lowEducated: 20003 }]).ok // => true
 */
export const headCountsSchema: InputSchema<readonly HeadCounts[]> = /* @__PURE__ */ described(
  room.headCountsSchema as unknown as InputSchema<readonly HeadCounts[]>,
  [
    'Aantallen mensen',
    'Head counts',
    'De aantallen waarover de formule rekent, één regel per gemeente.',
    'The counts that the formula works on, one row for each municipality.',
    { inhabitants, lowEducated },
  ],
  [[{ inhabitants: 100001, lowEducated: 20003 }]],
)

/**
 * The rates of the formula, for `formulaAmounts`.
 *
 * @example
 * import { formulaRatesSchema, readInput } from 'spuk-ido/schemas'
 * readInput(formulaRatesSchema, { populationRate: '0.83', educationRate: '0.70' }).ok // => true
 */
export const formulaRatesSchema: InputSchema<FormulaRates> = /* @__PURE__ */ described(
  room.formulaRatesSchema,
  [
    'Tarieven van de formule',
    'Rates of the formula',
    'De bedragen per persoon waarmee de formule rekent.',
    'The amounts a head that the formula works with.',
    { populationRate, educationRate, factor },
  ],
  [{ populationRate: '0.83', educationRate: '0.70' }],
)
