// Texts of an ordinance and of options.
import type { FieldText, FieldTexts } from '../../core/schema/index.js'
import type { ordinance } from '../input.js'

const term = (nl: string, en: string, dutch: string, english: string): FieldText<never> => [
  nl,
  en,
  `${dutch}: een aantal dagen, weken, maanden of jaren, meer dan nul.`,
  `${english}: a number of days, weeks, months or years, more than zero.`,
]

/** The fields of an ordinance. */
export const ordinanceFields: FieldTexts<typeof ordinance> = /* @__PURE__ */ (() => ({
  name: ['Naam', 'Name', 'Hoe de verordening heet.', 'What the ordinance is called.'],
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

export const ordinanceText: FieldText<typeof ordinance> = [
  'Subsidieverordening',
  'Ordinance',
  'De verordening van de gemeente.',
  'The ordinance of the municipality.',
  ordinanceFields,
]

export const today: FieldText<never> = [
  'Vandaag',
  'Today',
  'De dag waarop wordt beoordeeld (JJJJ-MM-DD); de bibliotheek kijkt zelf niet op de kalender.',
  'The day of judging (YYYY-MM-DD); the library does not look at a clock.',
]

export const equatedDays: FieldText<never> = [
  'Gelijkgestelde dagen',
  'Equated days',
  'Dagen die bij koninklijk besluit met een feestdag zijn gelijkgesteld (art. 3, derde lid, Algemene termijnenwet).',
  'Days that a royal decree equates with holidays (art. 3(3) Algemene termijnenwet).',
]

export const locale: FieldText<never> = [
  'Taal',
  'Language',
  'nl voor Nederlands (standaard), en voor Engels.',
  'nl for Dutch (default), en for English.',
]
