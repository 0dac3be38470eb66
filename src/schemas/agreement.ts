import type { AgreementEvent, AgreementInput } from '../agreement/index.js'
import { agreementEvent } from '../agreement/events/input.js'
import { event } from '../agreement/events/input-words.js'
import { agreementInput, ordinance } from '../agreement/input.js'
import { agreement } from '../agreement/input-words.js'
import { ordinanceFields } from '../agreement/options/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import { inputSchema } from './input-schema.js'
import type { Schema } from './input-schema.js'
import { ownStaffHours, purpose } from './regulation.js'

/** Texts of rooms that are not defined in zod/mini yet. */
const others = { purpose, ownStaffHours } as unknown as Record<
  'purpose' | 'ownStaffHours',
  FieldText<never>
>

/**
 * What `validateAgreement` takes: an agreement of a municipality and a library, or the JSON of one.
 *
 * @example
 * import { agreementSchema, readInput } from 'spuk-ido/schemas'
 * readInput(agreementSchema, { id: 'Z-1' }).ok // => false
 */
export const agreementSchema: Schema<AgreementInput> = /* @__PURE__ */ inputSchema(
  agreementInput,
  [
    'Overeenkomst',
    'Agreement',
    'Wat een gemeente en een bibliotheek afspraken, en hoe het verliep. De functie controleert ook het verloop en de regels over de velden heen, zoals dat de doelen optellen tot het bedrag.',
    'What a municipality and a library agreed on, and how it went. The function also checks the history and the rules across fields, such as that the purposes add up to the amount.',
    agreement(others),
  ],
  [
    {
      id: 'Z-1',
      municipality: {
        code: 'Utrecht',
        contacts: [{ function: 'beleidsmedewerker', from: '2023-01-01' }],
      },
      library: {
        name: 'De Bibliotheek',
        contacts: [{ function: 'directeur', from: '2022-01-01' }],
      },
      form: 'award-decision',
      period: { from: '2024-01-01', to: '2024-12-31' },
      amount: 90000,
      purposes: [
        { purpose: 'library', amount: '80000.00' },
        { purpose: 'promotion', amount: 10000 },
      ],
      advances: [{ due: '2024-02-01', amount: 45000 }],
      conditions: {
        requirements: [
          {
            kind: 'deadline',
            municipality: 'Utrecht',
            basis: 'ASV',
            document: 'jaarverslag',
            due: '2025-04-01',
          },
        ],
      },
      reportDue: '2025-04-01',
      executiveDecision: { date: '2023-11-01', reference: 'B-23' },
      legalBasis: { ground: 'regulation', text: 'ASV' },
      yearsRunning: 2,
      history: [{ event: 'request', date: '2023-10-02', basis: 'e-mail', actor: 'directeur' }],
    },
  ],
)

/**
 * What `transitionAgreement` takes as an event.
 *
 * @example
 * import { agreementEventSchema, readInput } from 'spuk-ido/schemas'
 * readInput(agreementEventSchema, { event: 'pay', date: '2024-02-01', basis: 'besluit', actor: 'college' }).ok // => true
 */
export const agreementEventSchema: Schema<AgreementEvent> = /* @__PURE__ */ inputSchema(
  agreementEvent,
  [
    'Gebeurtenis bij een overeenkomst',
    'Agreement event',
    'Wat er met een overeenkomst gebeurt. Welke gebeurtenis nu kan en welke velden zij nodig heeft, controleert de functie.',
    'What happens to an agreement. Which event is possible now and which fields it needs, the function checks.',
    event,
  ],
  [{ event: 'pay', date: '2024-02-01', basis: 'besluit', actor: 'college', amount: '45000.00' }],
)

/**
 * A municipal subsidy ordinance (algemene subsidieverordening), for `validateAgreement` and
 * `agreementDeadlines`.
 *
 * @example
 * import { ordinanceSchema, readInput } from 'spuk-ido/schemas'
 * readInput(ordinanceSchema, { name: 'ASV', report: { weeks: 13 } }).ok // => true
 */
export const ordinanceSchema = /* @__PURE__ */ inputSchema(
  ordinance,
  [
    'Subsidieverordening',
    'Ordinance',
    'Wat een algemene subsidieverordening regelt; wat ontbreekt, volgt de wet of heeft geen termijn.',
    'What a municipal subsidy ordinance sets; what it leaves out follows the law, or has no deadline.',
    ordinanceFields,
  ],
  [{ name: 'ASV', report: { weeks: 13 }, termijnenwet: true, directUpTo: '5000.00' }],
)
