import { liquidityInput, moneyStreams, passThroughInput } from '../funding/input.js'
import { liquidityText, moneyStreamsText, passThroughText } from '../funding/input-words.js'
import { inputSchema } from './input-schema.js'

const subsidy = {
  id: 'subsidie',
  name: 'Subsidie',
  forWhom: 'library',
  term: 'structural',
  from: '2023-01-01',
  until: null,
  awarded: [{ year: 2023, amount: '12000.00' }],
  payments: [{ expectedOn: '2023-01-15', receivedOn: '2023-06-15', amount: 12000 }],
} as const

/**
 * What `fundingOverview` takes as streams; the schema gives them with every field.
 *
 * @example
 * import { moneyStreamsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(moneyStreamsSchema, [{ id: 'subsidie', name: 'Subsidie', term: 'structural' }]).ok // => true
 */
export const moneyStreamsSchema = /* @__PURE__ */ inputSchema(moneyStreams, moneyStreamsText, [
  [subsidy],
])

/**
 * What `liquidity` takes.
 *
 * @example
 * import { liquiditySchema, readInput } from 'spuk-ido/schemas'
 * const costs = [{ id: 'huur', amount: 12000, from: '2023-01-01', to: '2023-12-31' }]
 * readInput(liquiditySchema, { streams: [], costs, from: '2023-01-01', to: '2023-12-31' }).ok // => true
 */
export const liquiditySchema = /* @__PURE__ */ inputSchema(liquidityInput, liquidityText, [
  {
    streams: [subsidy],
    costs: [
      { id: 'personeel', amount: 12000, from: '2023-01-01', to: '2023-12-31' },
      { id: 'folders', label: 'Folders', amount: '999.95', on: '2023-03-01' },
    ],
    from: '2023-01-01',
    to: '2023-12-31',
    opening: '-50.00',
  },
])

/**
 * What `passThrough` takes: the hand-overs of money on its way from the State to the library.
 *
 * @example
 * import { passThroughSchema, readInput } from 'spuk-ido/schemas'
 * readInput(passThroughSchema, [{ from: 'Rijk', to: 'Gemeente', amount: '100000.00' }]).ok // => true
 */
export const passThroughSchema = /* @__PURE__ */ inputSchema(passThroughInput, passThroughText, [
  [
    { from: 'Rijk', to: 'Gemeente', amount: '100000.00', on: '2023-01-31' },
    {
      from: 'Gemeente',
      to: 'Bibliotheek',
      amount: '95000.00',
      on: '2023-06-15',
      kept: [{ purpose: 'promotion', amount: 5000, description: 'Folders' }],
    },
  ],
])
