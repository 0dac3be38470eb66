import type { AgreementEvent, AgreementInput, Ordinance } from '../agreement/index.js'
import * as room from '../agreement/schema.js'
import { event } from './agreement-event-words.js'
import { agreement } from './agreement-words.js'
import { bilingual } from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Fields, Words } from './words.js'

/**
 * What `validateAgreement` takes: an agreement of a municipality and a library, or the JSON of one.
 *
 * @example
 * import { agreementSchema, readInput } from 'spuk-ido/schemas'
 * readInput(agreementSchema, { id: 'Z-1' }).ok // => false
 */
export const agreementSchema: InputSchema<AgreementInput> = /* @__PURE__ */ described(
  room.agreementSchema as unknown as InputSchema<AgreementInput>,
  [
    'Overeenkomst',
    'Agreement',
    'Wat een gemeente en een bibliotheek afspraken, en hoe het verliep. De functie controleert ook het verloop en de regels over de velden heen, zoals dat de doelen optellen tot het bedrag.',
    'What a municipality and a library agreed on, and how it went. The function also checks the history and the rules across fields, such as that the purposes add up to the amount.',
    agreement,
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
export const agreementEventSchema: InputSchema<AgreementEvent> = /* @__PURE__ */ described(
  room.agreementEventSchema,
  [
    'Gebeurtenis bij een overeenkomst',
    'Agreement event',
    'Wat er met een overeenkomst gebeurt. Welke gebeurtenis nu kan en welke velden zij nodig heeft, controleert de functie.',
    'What happens to an agreement. Which event is possible now and which fields it needs, the function checks.',
    event,
  ],
  [{ event: 'pay', date: '2024-02-01', basis: 'besluit', actor: 'college', amount: '45000.00' }],
)

const term = (nl: string, en: string, dutch: string, english: string): Words => [
  nl,
  en,
  `${dutch}: een aantal dagen, weken, maanden of jaren, meer dan nul.`,
  `${english}: a number of days, weeks, months or years, more than nought.`,
]

/** The fields of an ordinance. */
export const ordinanceFields: Fields = /* @__PURE__ */ (() => ({
  name: ['Naam', 'Name', 'Hoe de verordening heet.', 'What the ordinance is called.', bilingual],
  certainty: [
    'Zekerheid',
    'Certainty',
    'read: gelezen (standaard); inferred: afgeleid; unchecked: niet nagegaan.',
    'read by the caller (default); inferred; or unchecked.',
  ],
  requestBefore: term(
    'Aanvraag vooraf',
    'Request before',
    'Hoe lang voor de periode de aanvraag er moet zijn',
    'How long before the period the request is due',
  ),
  decision: term(
    'Beslistermijn',
    'Decision',
    'Hoe lang de beslissing op de aanvraag mag duren',
    'How long a decision on the request may take',
  ),
  payment: term(
    'Betaaltermijn',
    'Payment',
    'Hoe lang betalen na de vaststelling mag duren',
    'How long payment may take after the determination',
  ),
  report: term(
    'Verslagtermijn',
    'Report',
    'Hoe lang na de periode het verslag er moet zijn',
    'How long after the period the report is due',
  ),
  determination: term(
    'Vaststellingstermijn',
    'Determination',
    'Hoe lang de vaststelling na het verslag mag duren',
    'How long the determination may take after the report',
  ),
  termijnenwet: [
    'Algemene termijnenwet',
    'Algemene termijnenwet',
    'Of de verordening de Algemene termijnenwet op haar termijnen van toepassing verklaart; zonder opgave niet.',
    'Whether the ordinance declares the Algemene termijnenwet applicable to its terms; by default it does not.',
  ],
  directUpTo: [
    'Direct vastgesteld tot en met',
    'Direct up to',
    'Tot en met dit bedrag wordt direct vastgesteld, zonder verslag.',
    'Up to and including this amount the subsidy is determined directly, without a report.',
  ],
  activitiesUpTo: [
    'Activiteitenverslag tot en met',
    'Activities up to',
    'Tot en met dit bedrag volstaat een verslag van de activiteiten.',
    'Up to and including this amount a report on activities will do.',
  ],
}))()

/**
 * A municipal subsidy ordinance (algemene subsidieverordening), for `validateAgreement` and
 * `agreementDeadlines`.
 *
 * @example
 * import { ordinanceSchema, readInput } from 'spuk-ido/schemas'
 * readInput(ordinanceSchema, { name: 'ASV', report: { weeks: 13 } }).ok // => true
 */
export const ordinanceSchema: InputSchema<Ordinance> = /* @__PURE__ */ described(
  room.ordinanceSchema,
  [
    'Subsidieverordening',
    'Ordinance',
    'Wat een algemene subsidieverordening regelt; wat ontbreekt, volgt de wet of heeft geen termijn.',
    'What a municipal subsidy ordinance sets; what it leaves out follows the law, or has no deadline.',
    ordinanceFields,
  ],
  [{ name: 'ASV', report: { weeks: 13 }, termijnenwet: true, directUpTo: '5000.00' }],
)
