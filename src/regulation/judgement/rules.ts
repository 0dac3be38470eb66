import { law } from '../../core/law/index.js'
import { factsFor } from '../facts.js'
import type { JudgementPoint } from '../model.js'
import { article, VNG_PUBLISHED, VOB } from '../references.js'
import { monitor, option } from './words.js'

/** Amounts, dates, decisions and years that the sources leave open. */
export const RULES: readonly JudgementPoint[] = [
  {
    kind: 'judgement-point',
    id: 'executive-decision',
    question: {
      nl: 'Moet een collegebesluit aan de verlening voorafgaan?',
      en: 'Must a decision of the executive precede the award?',
    },
    sources: [
      /* @__PURE__ */ monitor(
        'Onduidelijk; veel gemeenten nemen bij twijfel een collegebesluit, want de taak is nieuw.',
        'Unclear; in doubt many municipalities let the executive decide, for the task is new.',
      ),
    ],
    options: [
      /* @__PURE__ */ option('required', 'ja', 'yes'),
      /* @__PURE__ */ option('not-required', 'nee', 'no'),
    ],
    default: null,
  },
  {
    kind: 'judgement-point',
    id: 'weekend-15-july',
    question: {
      nl: 'Schuift 15 juli op als die dag in een weekend valt?',
      en: 'Does 15 July move when it falls on a weekend?',
    },
    sources: [
      {
        text: {
          nl: 'De verantwoording is er uiterlijk op 15 juli van het volgende jaar.',
          en: 'The accounts are due by 15 July of the next year.',
        },
        reference: /* @__PURE__ */ law('Fvw', '17a(1)'),
        certainty: 'read',
      },
      {
        text: {
          nl: 'Een termijn in een wet die in een weekend eindigt, loopt tot de volgende werkdag.',
          en: 'A term in a law that ends on a weekend runs to the next working day.',
        },
        reference: /* @__PURE__ */ law('Atw', '1'),
        certainty: 'read',
      },
    ],
    options: [
      /* @__PURE__ */ option('no-shift', 'nee', 'no'),
      /* @__PURE__ */ option(
        'next-working-day',
        'ja, naar de volgende werkdag',
        'yes, to the next working day',
      ),
    ],
    default: 'no-shift',
  },
  {
    kind: 'judgement-point',
    id: 'education-base',
    question: {
      nl: 'Op welke telling rust de onderwijscomponent?',
      en: 'On which count does the education component rest?',
    },
    sources: [
      {
        text: {
          nl: '2,53 miljoen, dat is € 0,70 per inwoner van 15 tot 75 jaar met ten hoogste vmbo.',
          en: '2.53 million, that is €0.70 per resident aged 15 to 75 with at most vmbo.',
        },
        on: VNG_PUBLISHED,
        reference: VOB,
        certainty: 'read',
      },
      {
        text: {
          nl: 'CBS telde er 3.565.510 in 2021; × € 0,70 is dat € 2.495.857,00.',
          en: 'CBS counted 3,565,510 in 2021; × €0.70 that is €2,495,857.00.',
        },
        reference: { source: 'CBS 2021' },
        certainty: 'unchecked',
      },
    ],
    options: [
      /* @__PURE__ */ option(
        'cbs-share',
        '2,53 miljoen naar CBS-aandeel × inwoners',
        '2.53 million by CBS share × inhabitants',
      ),
      /* @__PURE__ */ option('own-count', 'eigen telling × € 0,70', 'own count × €0.70'),
    ],
    default: 'cbs-share',
  },
  {
    kind: 'judgement-point',
    id: 'annex-rounding',
    question: {
      nl: 'Hoe zijn de bedragen in de bijlage afgerond?',
      en: 'How were the amounts in the annex rounded?',
    },
    sources: [
      {
        text: {
          nl: 'De bijlage bepaalt het bedrag; de bijlage zelf is niet gevonden.',
          en: 'The annex decides the amount; the annex itself was not found.',
        },
        reference: /* @__PURE__ */ article('3'),
        certainty: 'read',
      },
    ],
    options: [
      /* @__PURE__ */ option('cents', 'hele centen, halve naar boven', 'whole cents, halves up'),
      /* @__PURE__ */ option('euros', 'hele euro’s', 'whole euros'),
    ],
    default: 'cents',
  },
  {
    kind: 'judgement-point',
    id: 'after-2025',
    question: {
      nl: 'Wat kwam er na 2025 in de plaats van de uitkering?',
      en: 'What replaced the grant after 2025?',
    },
    sources: /* @__PURE__ */ factsFor(2026).concat({
      text: {
        nl: 'Geld uit het gemeentefonds is vrij te besteden en vraagt geen SiSa.',
        en: 'Money from the municipalities fund is free to spend and needs no SiSa.',
      },
      reference: /* @__PURE__ */ law('Fvw', '13'),
      certainty: 'read',
    }),
    options: [
      /* @__PURE__ */ option(
        'specific-grant',
        'weer een specifieke uitkering',
        'a specific grant again',
      ),
      /* @__PURE__ */ option('municipalities-fund', 'het gemeentefonds', 'the municipalities fund'),
      /* @__PURE__ */ option('nothing', 'niets', 'nothing'),
    ],
    default: null,
  },
  {
    kind: 'judgement-point',
    id: 'unspent-2025',
    question: {
      nl: 'Wat gebeurt er met uitkering van 2025 die niet is besteed?',
      en: 'What happens to grant money of 2025 that was not spent?',
    },
    sources: [],
    options: [
      /* @__PURE__ */ option('spend-later', 'later besteden', 'spend later'),
      /* @__PURE__ */ option('pay-back', 'terugbetalen', 'pay back'),
    ],
    default: null,
  },
]
