import { law } from '../../core/law/index.js'
import type { JudgementPoint } from '../model.js'
import { COMPARABLE, VNG, VNG_PUBLISHED } from '../references.js'
import { monitor, option } from './words.js'

/** What may be paid from the grant, and how it is accounted for. */
export const ACCOUNTING: readonly JudgementPoint[] = [
  {
    kind: 'judgement-point',
    id: 'own-staff-hours',
    question: {
      nl: 'Mogen eigen uren van de gemeente uit de uitkering komen?',
      en: 'May hours of the municipality’s own staff come from the grant?',
    },
    sources: [
      /* @__PURE__ */ monitor(
        'Voor gemeenten is onduidelijk of dit mag.',
        'To municipalities it is unclear whether this is allowed.',
      ),
    ],
    options: [
      /* @__PURE__ */ option('allowed', 'ja', 'yes'),
      /* @__PURE__ */ option('not-allowed', 'nee', 'no'),
    ],
    default: null,
  },
  {
    kind: 'judgement-point',
    id: 'vat',
    question: {
      nl: 'Mag btw uit de uitkering komen (btw-compensatiefonds)?',
      en: 'May VAT come from the grant (VAT compensation fund)?',
    },
    sources: [],
    options: [
      /* @__PURE__ */ option('included', 'ja, bedragen met btw', 'yes, amounts with VAT'),
      /* @__PURE__ */ option('excluded', 'nee, bedragen zonder btw', 'no, amounts without VAT'),
    ],
    default: null,
  },
  {
    kind: 'judgement-point',
    id: 'sisa-spending',
    question: {
      nl: 'Wat telt in de SiSa-verantwoording als besteding van de gemeente?',
      en: 'What counts as the municipality’s spending in SiSa?',
    },
    sources: [
      {
        text: {
          nl: 'SiSa-bijlagen van andere uitkeringen vragen de besteding in jaar T; de indicatoren van deze uitkering zijn niet gevonden.',
          en: 'SiSa annexes of other grants ask for spending in year T; the indicators of this grant were not found.',
        },
        certainty: 'unchecked',
      },
    ],
    options: [
      /* @__PURE__ */ option('subsidy-awarded', 'de verleende subsidie', 'the subsidy awarded'),
      /* @__PURE__ */ option(
        'subsidy-determined',
        'de vastgestelde subsidie',
        'the subsidy determined',
      ),
      /* @__PURE__ */ option(
        'library-costs',
        'de kosten van de bibliotheek',
        'the library’s costs',
      ),
    ],
    default: null,
  },
  {
    kind: 'judgement-point',
    id: 'unspent-where',
    question: {
      nl: 'Is geld dat bij de bibliotheek overblijft ook niet-bestede uitkering?',
      en: 'Is money left at the library also unspent grant?',
    },
    sources: [
      {
        text: {
          nl: 'De subsidie kan lager worden vastgesteld als activiteiten niet of niet geheel zijn verricht.',
          en: 'The subsidy may be determined lower if activities were not or not wholly carried out.',
        },
        reference: /* @__PURE__ */ law('Awb', '4:46(2)'),
        certainty: 'read',
      },
    ],
    options: [
      /* @__PURE__ */ option('unspent', 'ja', 'yes'),
      /* @__PURE__ */ option(
        'spent',
        'nee, de subsidie is de besteding',
        'no, the subsidy is the spending',
      ),
    ],
    default: null,
  },
  {
    kind: 'judgement-point',
    id: 'unspent-grant',
    question: {
      nl: 'Mag niet-bestede uitkering mee naar het volgende jaar, of gaat zij terug?',
      en: 'May unspent grant be carried over, or is it paid back?',
    },
    sources: [
      {
        text: {
          nl: 'In een vergelijkbare regeling van BZK is onverschuldigd betaald geld terug te vorderen.',
          en: 'Under a comparable regulation of the Ministry undue payments can be reclaimed.',
        },
        reference: COMPARABLE,
        certainty: 'inferred',
      },
    ],
    options: [
      /* @__PURE__ */ option('carry-over', 'meenemen', 'carry over'),
      /* @__PURE__ */ option('pay-back', 'terugbetalen', 'pay back'),
    ],
    default: null,
  },
  {
    kind: 'judgement-point',
    id: 'overspending',
    question: { nl: 'Wie draagt een overschrijding?', en: 'Who bears an overspending?' },
    sources: [],
    options: [
      /* @__PURE__ */ option('municipality', 'de gemeente', 'the municipality'),
      /* @__PURE__ */ option('library', 'de bibliotheek', 'the library'),
      /* @__PURE__ */ option(
        'next-year',
        'de uitkering van het volgende jaar',
        'the next year’s grant',
      ),
    ],
    default: null,
  },
  {
    kind: 'judgement-point',
    id: 'network-steering',
    question: {
      nl: 'Moet de gemeente haar eigen regie op het netwerk per activiteit verantwoorden?',
      en: 'Must a municipality account for its own network steering per activity?',
    },
    sources: [
      {
        text: {
          nl: 'Regie op het netwerk is een van de drie doelen.',
          en: 'Coordination of the network is one of the three purposes.',
        },
        on: VNG_PUBLISHED,
        reference: VNG,
        certainty: 'read',
      },
      /* @__PURE__ */ monitor(
        'Meer duidelijkheid over wat gemeenten aan het Rijk verantwoorden zou helpen.',
        'More clarity on what municipalities account for to the State would help.',
      ),
    ],
    options: [
      /* @__PURE__ */ option('per-activity', 'ja, per activiteit', 'yes, per activity'),
      /* @__PURE__ */ option('in-total', 'nee, als één bedrag', 'no, as one amount'),
    ],
    default: null,
  },
]
