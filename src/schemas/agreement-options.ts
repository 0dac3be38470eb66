import { iCalendarOptions } from '../agreement/calendar/input.js'
import { deadlineOptions, paymentPlanOptions, validateOptions } from '../agreement/input.js'
import {
  equatedDays,
  locale,
  ordinanceText as ordinance,
  today,
} from '../agreement/options/input-words.js'
import { interestInput } from '../agreement/interest/input.js'
import { interestText } from '../agreement/interest/input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * What `validateAgreement` takes as options. Of a grant, or its JSON, only these fields count.
 *
 * @example
 * import { readInput, validateAgreementOptionsSchema } from 'spuk-ido/schemas'
 * readInput(validateAgreementOptionsSchema, { today: '2023-10-01', grant: grantFor('Utrecht', 2024) }).ok // => true
 */
export const validateAgreementOptionsSchema = /* @__PURE__ */ inputSchema(
  validateOptions,
  [
    'Opties bij een overeenkomst',
    'Options of an agreement',
    'Waaraan een overeenkomst wordt getoetst.',
    'What an agreement is judged against.',
    {
      today,
      grant: [
        'Uitkering',
        'Grant',
        'De uitkering die haar betaalt, zoals grantFor haar geeft; alleen deze velden tellen.',
        'The grant that pays it, as grantFor gives it; only these fields count.',
      ],
      ordinance,
    },
  ],
  [{ today: '2023-10-01', ordinance: { name: 'ASV', report: { weeks: 13 } } }],
)

/**
 * What `agreementDeadlines` takes as options.
 *
 * @example
 * import { deadlineOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(deadlineOptionsSchema, { today: '2024-03-01', ordinance: ordinancePresets.vng }).ok // => true
 */
export const deadlineOptionsSchema = /* @__PURE__ */ inputSchema(
  deadlineOptions,
  [
    'Opties bij termijnen',
    'Options of deadlines',
    'Waar termijnen van afhangen, naast de overeenkomst.',
    'What deadlines depend on beside the agreement.',
    { today, ordinance, equatedDays },
  ],
  [{ today: '2024-03-01', ordinance: { name: 'ASV' }, equatedDays: ['2024-05-10'] }],
)

/**
 * What `paymentPlan` takes as options.
 *
 * @example
 * import { paymentPlanOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(paymentPlanOptionsSchema, { every: 'quarter' }).ok // => true
 */
export const paymentPlanOptionsSchema = /* @__PURE__ */ inputSchema(
  paymentPlanOptions,
  [
    'Opties bij een betaalplan',
    'Options of a payment plan',
    'Hoe vaak wordt betaald.',
    'How often is paid.',
    {
      every: [
        'Hoe vaak',
        'Every',
        'Per maand (month) of per kwartaal (quarter).',
        'By month or by quarter.',
      ],
    },
  ],
  [{ every: 'quarter' }],
)

/**
 * What `toICalendar` takes as options.
 *
 * @example
 * import { iCalendarOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(iCalendarOptionsSchema, { stamp: '2024-01-15T09:30:00Z' }).ok // => true
 */
export const iCalendarOptionsSchema = /* @__PURE__ */ inputSchema(
  iCalendarOptions,
  [
    'Opties bij een agenda',
    'Options of a calendar',
    'Hoe termijnen als agenda worden geschreven.',
    'How deadlines are written as a calendar.',
    {
      stamp: [
        'Gemaakt op',
        'Stamp',
        'Wanneer de agenda is gemaakt, in UTC: JJJJ-MM-DD of JJJJ-MM-DDTUU:MM:SSZ.',
        'When the calendar is made, in UTC: YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ.',
      ],
      uidDomain: [
        'Domein',
        'UID domain',
        'Wat na de @ van elk kenmerk komt, zoals uw domein.',
        'What stands after the @ of every UID, such as your domain.',
      ],
      locale,
    },
  ],
  [
    { stamp: '2024-01-15' },
    { stamp: '2024-01-15T09:30:00Z', uidDomain: 'example.org', locale: 'en' },
  ],
)

/**
 * What `statutoryInterest` takes.
 *
 * @example
 * import { readInput, statutoryInterestSchema } from 'spuk-ido/schemas'
 * const rates = [{ from: '2025-01-01', percent: 6 }]
 * readInput(statutoryInterestSchema, { amount: 100, from: '2025-07-15', to: '2025-09-01', rates }).ok // => true
 */
export const statutoryInterestSchema = /* @__PURE__ */ inputSchema(interestInput, interestText, [
  {
    amount: '10000.00',
    from: '2025-07-15',
    to: '2025-09-01',
    rates: [{ from: '2025-01-01', to: '2025-12-31', percent: '6' }],
    compound: true,
  },
])
