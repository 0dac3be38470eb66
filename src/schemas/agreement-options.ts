import * as z from 'zod'
import type {
  DeadlineOptions,
  ICalendarOptions,
  PaymentPlanOptions,
  ValidateAgreementOptions,
} from '../agreement/index.js'
import * as room from '../agreement/schema.js'
import {
  equatedDaysSchema,
  euroSchema,
  isoDateSchema,
  localeSchema,
  maybe,
} from '../core/schema/index.js'
import { ordinanceFields } from './agreement.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Words } from './words.js'

const ordinance: Words = [
  'Subsidieverordening',
  'Ordinance',
  'De verordening van de gemeente.',
  'The ordinance of the municipality.',
  ordinanceFields,
]

/**
 * What `validateAgreement` takes as options. Of a grant, or its JSON, only these fields count.
 *
 * @example
 * import { readInput, validateAgreementOptionsSchema } from 'spuk-ido/schemas'
 * readInput(validateAgreementOptionsSchema, { today: '2023-10-01', grant: grantFor('Utrecht', 2024) }).ok // => true
 */
export const validateAgreementOptionsSchema: InputSchema<ValidateAgreementOptions> =
  /* @__PURE__ */ (() =>
    described(
      z.strictObject({
        today: isoDateSchema,
        grant: z
          .looseObject({
            amount: euroSchema,
            year: z.number(),
            municipality: z.looseObject({ code: z.string() }),
          })
          .optional(),
        ordinance: room.ordinanceSchema.optional(),
      }) as unknown as InputSchema<ValidateAgreementOptions>,
      [
        'Opties bij een overeenkomst',
        'Options of an agreement',
        'Waaraan een overeenkomst wordt getoetst.',
        'What an agreement is judged against.',
        {
          today: common.today,
          grant: [
            'Uitkering',
            'Grant',
            'De uitkering die haar betaalt, zoals grantFor haar geeft; alleen deze velden tellen.',
            'The grant that pays it, as grantFor gives it; only these fields count.',
            {
              amount: ['Bedrag', 'Amount', 'De uitkering, in euro’s.', 'The grant, in euros.'],
              year: common.year,
              municipality: common.grantMunicipality,
            },
          ],
          ordinance,
        },
      ],
      [{ today: '2023-10-01', ordinance: { name: 'ASV', report: { weeks: 13 } } }],
    ))()

/**
 * What `agreementDeadlines` takes as options.
 *
 * @example
 * import { deadlineOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(deadlineOptionsSchema, { today: '2024-03-01', ordinance: ordinancePresets.vng }).ok // => true
 */
export const deadlineOptionsSchema: InputSchema<DeadlineOptions> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({
      today: isoDateSchema,
      ordinance: room.ordinanceSchema.optional(),
      equatedDays: maybe(equatedDaysSchema),
    }),
    [
      'Opties bij termijnen',
      'Options of deadlines',
      'Waar termijnen van afhangen, naast de overeenkomst.',
      'What deadlines depend on beside the agreement.',
      { today: common.today, ordinance, equatedDays: common.equatedDays },
    ],
    [{ today: '2024-03-01', ordinance: { name: 'ASV' }, equatedDays: ['2024-05-10'] }],
  ))()

/**
 * What `paymentPlan` takes as options.
 *
 * @example
 * import { paymentPlanOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(paymentPlanOptionsSchema, { every: 'quarter' }).ok // => true
 */
export const paymentPlanOptionsSchema: InputSchema<PaymentPlanOptions> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({ every: z.enum(['month', 'quarter']) }),
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
  ))()

/**
 * What `toICalendar` takes as options.
 *
 * @example
 * import { iCalendarOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(iCalendarOptionsSchema, { stamp: '2024-01-15T09:30:00Z' }).ok // => true
 */
export const iCalendarOptionsSchema: InputSchema<ICalendarOptions> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({
      stamp: room.stampSchema,
      uidDomain: z.string().max(400).optional(),
      locale: localeSchema.optional(),
    }),
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
        locale: common.locale,
      },
    ],
    [
      { stamp: '2024-01-15' },
      { stamp: '2024-01-15T09:30:00Z', uidDomain: 'example.org', locale: 'en' },
    ],
  ))()
