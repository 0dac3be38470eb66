import type { Receipt } from '../core/explain/index.js'
import * as room from '../core/explain/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import { text, reference, node } from './receipt-words.js'

/**
 * A receipt, as `receipt` writes it and `parseReceipt` and `replay` read it; it may hold more fields.
 *
 * @example
 * import { readInput, receiptSchema } from 'spuk-ido/schemas'
 * readInput(receiptSchema, receipt(apportion('10.00', { a: 1, b: 2 }))).ok // => true
 */
export const receiptSchema: InputSchema<Receipt> = /* @__PURE__ */ described(
  room.receiptSchema,
  [
    'Bewijsstuk van een berekening',
    'Receipt of a computation',
    'Een uitkomst met haar invoer en uitleg, waaruit zij opnieuw is te berekenen. Dat elke knoop na haar bronnen staat en elk cijfer een knoop heeft, controleert parseReceipt; of de cijfers kloppen, zegt replay.',
    'A result with its inputs and explanation, from which it can be computed again. That every node stands after its sources and every figure has a node, parseReceipt checks; whether the figures are right, replay says.',
    {
      kind: ['Soort', 'Kind', 'Altijd receipt.', 'Always receipt.'],
      format: [
        'Versie',
        'Format',
        'De vorm van het bewijsstuk: 1.',
        'The format of the receipt: 1.',
      ],
      of: ['Van', 'Of', 'De soort uitkomst.', 'The kind of the result.'],
      results: [
        'Uitkomsten',
        'Results',
        'De cijfers van de uitkomst, per naam.',
        'The figures of the result, by name.',
      ],
      inputs: [
        'Invoer',
        'Inputs',
        'De waarden van invoer en parameters, per knoop.',
        'The values of inputs and parameters, by node.',
      ],
      explanation: [
        'Uitleg',
        'Explanation',
        'Hoe de uitkomst tot stand kwam.',
        'How the result came about.',
        {
          kind: ['Soort', 'Kind', 'Altijd explanation.', 'Always explanation.'],
          title: [
            'Titel',
            'Title',
            'Titel van de uitleg.',
            'Title of the explanation.',
            common.bilingual,
          ],
          nodes: [
            'Knopen',
            'Nodes',
            'Elke stap na de stappen waaruit zij volgt.',
            'Every step after those it follows from.',
            node,
          ],
          results: [
            'Uitkomsten',
            'Results',
            'Welke knoop welk cijfer van de uitkomst heeft.',
            'Which node holds which figure of the result.',
          ],
          assumptions: [
            'Aannames',
            'Assumptions',
            'Wat is aangenomen en de bronnen niet beslissen.',
            'What was taken for granted and the sources do not settle.',
            {
              id: ['Kenmerk', 'Id', 'Kenmerk van de aanname.', 'The id of the assumption.'],
              text,
              reference,
            },
          ],
          decisions: [
            'Beslissingen',
            'Decisions',
            'Wat door regels is beslist en niet door rekenen.',
            'What rules settled, and not arithmetic.',
            {
              id: ['Kenmerk', 'Id', 'Waarover het gaat.', 'What it is about.'],
              given: [
                'Gegeven',
                'Given',
                'Wat was gegeven, in een vaste schrijfwijze.',
                'What was given, in a fixed notation.',
              ],
              outcome: [
                'Uitkomst',
                'Outcome',
                'Wat eruit kwam, in een vaste schrijfwijze.',
                'What came of it, in a fixed notation.',
              ],
              text,
              reference,
            },
          ],
        },
      ],
    },
  ],
  [
    {
      kind: 'receipt',
      format: 1,
      of: 'apportionment',
      results: { total: '10.00' },
      inputs: { total: '10.00' },
      explanation: {
        kind: 'explanation',
        title: { nl: 'Verdeling naar rato', en: 'Apportionment' },
        nodes: [
          {
            type: 'input',
            id: 'total',
            label: { nl: 'Te verdelen bedrag', en: 'Amount to apportion' },
            unit: 'euro',
            value: '10.00',
            origin: 'caller',
          },
          {
            type: 'apportionment',
            id: 'apportionment',
            label: { nl: 'Verdeling', en: 'Apportionment' },
            unit: 'euro',
            of: ['total'],
            weights: { a: 1, b: 2 },
            amounts: { a: '3.33', b: '6.67' },
            value: '10.00',
          },
        ],
        results: { total: 'apportionment' },
        assumptions: [],
      },
    },
  ],
)
