import { receiptInput } from '../core/explain/input.js'
import { receiptText } from '../core/explain/input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * A receipt, as `receipt` writes it and `parseReceipt` and `replay` read it; it may hold more fields.
 *
 * @example
 * import { readInput, receiptSchema } from 'spuk-ido/schemas'
 * readInput(receiptSchema, receipt(apportion('10.00', { a: 1, b: 2 }))).ok // => true
 */
export const receiptSchema = /* @__PURE__ */ inputSchema(receiptInput, receiptText, [
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
])
