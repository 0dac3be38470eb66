import { issueKind } from '../core/result/index.js'
import type { AmountFact, Text } from '../core/result/index.js'
import { awb } from './references.js'
import { eventNames, stateNames } from './names.js'
import type { AgreementEventName, AgreementState } from './states.js'

// What can be wrong with a move in the life of an agreement.

const listed = (events: readonly AgreementEventName[]): Text => {
  const say = (locale: keyof Text) => events.map((event) => eventNames[event][locale]).join(', ')
  return events.length === 0
    ? { nl: 'niets meer', en: 'nothing more' }
    : { nl: say('nl'), en: say('en') }
}

export const illegalMove = /* @__PURE__ */ issueKind<{
  state: AgreementState
  event: AgreementEventName
  possible: readonly AgreementEventName[]
}>({
  code: 'agreement/illegal-move',
  message: ({ state, event }) => ({
    nl: `In de toestand “${stateNames[state].nl}” kan dit nu niet: ${listed([event]).nl}.`,
    en: `In the state “${stateNames[state].en}” this cannot happen now: ${listed([event]).en}.`,
  }),
  suggestion: ({ possible }) => ({
    nl: `Nu kan: ${listed(possible).nl}.`,
    en: `Possible now: ${listed(possible).en}.`,
  }),
})

export const dateGoesBack = /* @__PURE__ */ issueKind<{ date: string; last: string }>({
  code: 'agreement/date-goes-back',
  message: ({ date, last }) => ({
    nl: `Deze stap is van ${date}, maar de laatste stap was op ${last}.`,
    en: `This move is of ${date}, but the last move was on ${last}.`,
  }),
  suggestion: () => ({
    nl: 'Leg stappen vast in de volgorde waarin zij gebeuren.',
    en: 'Record moves in the order in which they happen.',
  }),
})

export const amountOutOfBounds = /* @__PURE__ */ issueKind<{
  event: AgreementEventName
  amount: AmountFact
  least: AmountFact
  most: AmountFact | null
}>({
  code: 'agreement/amount-out-of-bounds',
  message: ({ event, amount, least, most }) => ({
    nl: `Bij ${eventNames[event].nl} past geen bedrag van ${amount}: ten minste ${least}${most === null ? '' : ` en ten hoogste ${most}`}.`,
    en: `A ${eventNames[event].en} cannot be ${amount}: at least ${least}${most === null ? '' : ` and at most ${most}`}.`,
  }),
})

export const samePeriod = /* @__PURE__ */ issueKind<{ from: string; to: string }>({
  code: 'agreement/same-period',
  message: ({ from, to }) => ({
    nl: `Verrekenen kan met een ander tijdvak; ${from} tot en met ${to} overlapt het tijdvak van deze subsidie.`,
    en: `Set-off is with another period; ${from} to ${to} overlaps the period of this subsidy.`,
  }),
  reference: /* @__PURE__ */ awb('4:57'),
})

interface Late extends Record<string, string> {
  date: string
  last: string
}

export const revisionTooLate = /* @__PURE__ */ issueKind<Late>({
  code: 'agreement/revision-too-late',
  message: ({ date, last }) => ({
    nl: `De vaststelling kon tot en met ${last} worden gewijzigd: vijf jaar. Deze stap is van ${date}.`,
    en: `The determination could be revised until ${last}: five years. This move is of ${date}.`,
  }),
  reference: /* @__PURE__ */ awb('4:49'),
})

export const recoveryTooLate = /* @__PURE__ */ issueKind<Late>({
  code: 'agreement/recovery-too-late',
  message: ({ date, last }) => ({
    nl: `Terugvorderen of verrekenen kon tot en met ${last}: vijf jaar. Deze stap is van ${date}.`,
    en: `Recovery or set-off was possible until ${last}: five years. This move is of ${date}.`,
  }),
  suggestion: () => ({
    nl: 'Wat overblijft, kan met write-off worden vastgelegd.',
    en: 'What is left can be recorded with write-off.',
  }),
  reference: /* @__PURE__ */ awb('4:57'),
})

export const suspensionTooLong = /* @__PURE__ */ issueKind<{ until: string; last: string }>({
  code: 'agreement/suspension-too-long',
  message: ({ until, last }) => ({
    nl: `Opschorten duurt ten hoogste dertien weken: tot en met ${last}, niet tot en met ${until}.`,
    en: `A suspension lasts at most thirteen weeks: until ${last}, not until ${until}.`,
  }),
  reference: /* @__PURE__ */ awb('4:56'),
})

export const suspensionHadEnded = /* @__PURE__ */ issueKind<{ until: string; date: string }>({
  code: 'agreement/suspension-had-ended',
  severity: 'warning',
  message: ({ until, date }) => ({
    nl: `De opschorting eindigde al op ${until}; deze stap is van ${date}.`,
    en: `The suspension had ended on ${until}; this move is of ${date}.`,
  }),
  reference: /* @__PURE__ */ awb('4:56'),
})

export const reportedEarly = /* @__PURE__ */ issueKind<{ date: string; periodEnd: string }>({
  code: 'agreement/reported-early',
  severity: 'warning',
  message: ({ date, periodEnd }) => ({
    nl: `De vaststelling is gevraagd op ${date}, vóór het einde van het tijdvak op ${periodEnd}.`,
    en: `Determination was requested on ${date}, before the period ends on ${periodEnd}.`,
  }),
  suggestion: () => ({
    nl: 'Controleer of alle activiteiten al zijn verricht.',
    en: 'Check whether all activities have been carried out.',
  }),
  reference: /* @__PURE__ */ awb('4:44'),
})

export const closedEarly = /* @__PURE__ */ issueKind<{ last: string }>({
  code: 'agreement/closed-early',
  severity: 'info',
  message: ({ last }) => ({
    nl: `De vaststelling kan in bepaalde gevallen nog tot en met ${last} worden gewijzigd; na afsluiting legt dit dossier dat niet meer vast.`,
    en: `In certain cases the determination can still be revised until ${last}; once closed, this file no longer records it.`,
  }),
  reference: /* @__PURE__ */ awb('4:49'),
})

export const refusedWithoutTerm = /* @__PURE__ */ issueKind<{ yearsRunning: number }>({
  code: 'agreement/refused-without-term',
  severity: 'warning',
  message: ({ yearsRunning }) => ({
    nl: `De bibliotheek kreeg al ${yearsRunning - 1} jaren achtereen subsidie: weigeren kan alleen met een redelijke termijn.`,
    en: `The library was subsidised for ${yearsRunning - 1} years in a row: refusal needs a reasonable term.`,
  }),
  suggestion: () => ({
    nl: 'Leg in ending vast wanneer de bibliotheek het hoorde en vanaf wanneer het geldt.',
    en: 'Record in ending when the library was told and from when it holds.',
  }),
  reference: /* @__PURE__ */ awb('4:51'),
})

export const doesNotFollow = /* @__PURE__ */ issueKind<{
  field: string
  given: string
  follows: string
}>({
  code: 'agreement/does-not-follow',
  message: ({ field, given, follows }) => ({
    nl: `Uit de stappen volgt voor ${field}: ${follows}. Gegeven is: ${given}.`,
    en: `From the moves follows for ${field}: ${follows}. Given: ${given}.`,
  }),
  suggestion: ({ field }) => ({
    nl: `Laat ${field} weg of verbeter history.`,
    en: `Leave ${field} out or correct history.`,
  }),
})
