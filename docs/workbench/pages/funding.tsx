import { fundingOverview, liquidity, toSvg } from 'spuk-ido'
import type { LiquidityInput } from 'spuk-ido'
import { liquiditySchema } from 'spuk-ido/schemas'
import { Reading, toFields } from '../fields.js'
import { schemaOf } from '../schema.js'
import { both, locale } from '../words.js'
import type { Page } from './page.js'

export const fundingPage: Page = {
  id: 'funding',
  name: both('Geldstromen', 'Money streams'),
  lead: both(
    'Welk geld komt wanneer bij wie, hoe lang nog, en is er genoeg op de bank tot het er is?',
    'Which money comes to whom and when, for how long, and is there enough in the bank until it does?',
  ),
  schema: () => ({ properties: { money: schemaOf('liquidity') } }),
  hidden: ['money.streams.assumed'],
  example: () =>
    toFields(
      {
        from: '2024-01-01',
        to: '2024-12-31',
        opening: '5.000,00',
        streams: [
          {
            id: 'subsidie',
            name: 'Subsidie IDO (verzonnen)',
            forWhom: 'library',
            legalForm: 'subsidy',
            term: 'incidental',
            payments: [
              { expectedOn: '2024-01-15', receivedOn: '2024-06-14', amount: '36.000,00' },
              { expectedOn: '2024-09-01', amount: '12.000,00' },
            ],
          },
        ],
        costs: [
          {
            id: 'personeel',
            label: 'Personeel',
            amount: '40.000,00',
            from: '2024-01-01',
            to: '2024-12-31',
          },
          { id: 'folders', label: 'Folders', amount: '2.500,00', on: '2024-04-10' },
        ],
      },
      'money',
    ),
  compute(fields) {
    const reading = new Reading(fields)
    if (Object.keys(fields).length === 0) return { shown: [], issues: [] }
    const input = reading.part(liquiditySchema, 'money') as LiquidityInput | undefined
    const months = input && reading.attempt('money', () => liquidity(input))
    const overview =
      input &&
      reading.attempt('money', () =>
        fundingOverview(input.streams, { from: input.from, to: input.to }),
      )
    const seen = new Set<string>()
    const issues = reading.issues.filter((one) => {
      const key = `${one.path.join('.')} ${one.message}`
      return !seen.has(key) && seen.add(key)
    })
    return {
      issues,
      ...(months && { explained: months }),
      shown: [
        ...(months
          ? [
              {
                title: both('Saldo per maand', 'Balance by month'),
                charts: [toSvg(months, { locale: locale() })],
                result: months,
              },
            ]
          : []),
        ...(overview
          ? [
              {
                title: both('Overzicht van geldstromen', 'Overview of money streams'),
                result: overview,
              },
            ]
          : []),
      ],
    }
  },
}
