import {
  apportionInput,
  spreadInput,
  tableInput,
  weights as weightsInput,
} from '../core/apportion/input.js'
import type { FieldText } from '../core/schema/index.js'
import { inputSchema } from './input-schema.js'

const weights: FieldText<never> = [
  'Gewichten',
  'Weights',
  'Hoe zwaar ieder meetelt, per naam: een getal, een decimaal als tekst of een breuk zoals 22/7; nul of meer. Ook als lijst van paren.',
  'How heavily each counts, by name: a number, a decimal as text or a fraction such as 22/7; zero or more. Also as a list of pairs.',
]
const total: FieldText<never> = [
  'Totaal',
  'Total',
  'Het bedrag dat wordt verdeeld, in euro’s.',
  'The amount that is split, in euros.',
]

/**
 * Weights by party: a record, or a list of pairs. The schema gives a list of pairs.
 *
 * @example
 * import { readInput, weightsSchema } from 'spuk-ido/schemas'
 * readInput(weightsSchema, { Bunnik: '1/3', Zeist: 2 }).ok // => true
 * readInput(weightsSchema, { Bunnik: -1 }).ok // => false
 */
export const weightsSchema = /* @__PURE__ */ inputSchema(weightsInput, weights, [
  { Bunnik: 1, Zeist: '2.5' },
  [
    ['Bunnik', '1/3'],
    ['Zeist', '2/3'],
  ],
])

/**
 * What `apportion` takes: `apportion(total, weights, { remainderTo })`.
 *
 * @example
 * import { apportionSchema, readInput } from 'spuk-ido/schemas'
 * readInput(apportionSchema, { total: '100.00', weights: { Bunnik: 1, Zeist: 2 } }).ok // => true
 */
export const apportionSchema = /* @__PURE__ */ inputSchema(
  apportionInput,
  [
    'Verdeling naar rato',
    'Apportionment',
    'Een totaal en de gewichten waarnaar het wordt verdeeld. De functie controleert ook of niet alle gewichten nul zijn en of remainderTo een van de namen is.',
    'A total and the weights it is split by. The function also checks that not all weights are zero and that remainderTo is one of the names.',
    {
      total,
      weights,
      remainderTo: [
        'Restcenten voor',
        'Remainder to',
        'Wie alle overblijvende centen krijgt; zonder opgave gaan ze naar de grootste resten.',
        'Who gets all left-over cents; by default they go to the largest remainders.',
      ],
    },
  ],
  [{ total: '100.00', weights: { Bunnik: 1, Utrecht: 1, Zeist: 1 }, remainderTo: 'Zeist' }],
)

/**
 * What `apportionTable` takes.
 *
 * @example
 * import { readInput, tableSchema } from 'spuk-ido/schemas'
 * const rows = [{ row: 'huur', amount: '100.01', group: 'library' }]
 * readInput(tableSchema, { rows, weights: { Bunnik: 1, Zeist: 2 } }).ok // => true
 */
export const tableSchema = /* @__PURE__ */ inputSchema(
  tableInput,
  [
    'Tabel om te verdelen',
    'Table to apportion',
    'Regels die over dezelfde kolommen worden verdeeld, zodat alles in beide richtingen optelt. De functie controleert ook dat elke naam één keer voorkomt en dat elke regel gewichten heeft die niet alle nul zijn.',
    'Rows that are split over the same columns, so that all adds up both ways. The function also checks that each name occurs once and that each row has weights that are not all zero.',
    {
      rows: [
        'Regels',
        'Rows',
        'De regels van de tabel.',
        'The rows of the table.',
        {
          row: [
            'Regel',
            'Row',
            'Naam van de regel, één keer in de tabel.',
            'Name of the row, once in the table.',
          ],
          amount: [
            'Bedrag',
            'Amount',
            'Het bedrag van de regel, in euro’s.',
            'The amount of the row, in euros.',
          ],
          group: [
            'Groep',
            'Group',
            'Regels van één groep hebben ook sluitende subtotalen.',
            'Rows of one group have subtotals that tie as well.',
          ],
          weights: [
            'Eigen gewichten',
            'Weights of its own',
            'Gewichten voor deze regel alleen, in plaats van die van de tabel.',
            'Weights for this row only, instead of those of the table.',
          ],
        },
      ],
      weights: [
        'Gewichten',
        'Weights',
        'Gewichten voor elke regel zonder eigen gewichten, per kolom.',
        'Weights for every row without weights of its own, by column.',
      ],
    },
  ],
  [
    {
      rows: [
        { row: 'huur', amount: '100.01', group: 'library' },
        { row: 'folders', amount: 10, weights: { Bunnik: 1 } },
      ],
      weights: { Bunnik: 1, Zeist: 2 },
    },
  ],
)

/**
 * What `spread` takes: `spread(total, periods, { fixed })`.
 *
 * @example
 * import { readInput, spreadSchema } from 'spuk-ido/schemas'
 * readInput(spreadSchema, { total: '100.00', periods: ['Q1', 'Q2'], fixed: { Q1: 40 } }).ok // => true
 */
export const spreadSchema = /* @__PURE__ */ inputSchema(
  spreadInput,
  [
    'Spreiding over perioden',
    'Spread over periods',
    'Een totaal en de perioden waarover het wordt gespreid. De functie controleert ook dat elke periode één keer voorkomt, dat vaste bedragen bij een van de perioden horen en dat er voor de rest een periode open is.',
    'A total and the periods it is spread over. The function also checks that each period occurs once, that fixed amounts belong to one of the periods and that a period is open for the rest.',
    {
      total,
      periods: [
        'Perioden',
        'Periods',
        'De perioden in hun volgorde; een naam alleen heeft gewicht 1.',
        'The periods in their order; a name alone has weight 1.',
        {
          period: ['Periode', 'Period', 'Naam van de periode.', 'Name of the period.'],
          weight: [
            'Gewicht',
            'Weight',
            'Hoe zwaar de periode meetelt; zonder opgave 1.',
            'How heavily the period counts; 1 by default.',
          ],
        },
      ],
      fixed: [
        'Vaste bedragen',
        'Fixed amounts',
        'Wat perioden al kregen en niet meer verandert, per periode, in euro’s.',
        'What periods got already and will not change, by period, in euros.',
      ],
    },
  ],
  [{ total: '130.00', periods: ['Q1', { period: 'Q2', weight: '0.5' }], fixed: { Q1: '33.33' } }],
)
