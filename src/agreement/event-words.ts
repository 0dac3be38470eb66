// Texts of what happens to an agreement and what becomes of it.
import { from, to } from '../core/fields/input-words.js'
import type { FieldText, FieldTexts } from '../core/schema/index.js'
import type { agreementEvent, period } from './event-input.js'
import type { money as moneyDefinition } from './input.js'

export const periodFields: FieldTexts<typeof period> = { from, to }

/** What happens to an agreement. */
export const event: FieldTexts<typeof agreementEvent> = {
  event: ['Gebeurtenis', 'Event', 'Wat er gebeurt.', 'What happens.'],
  date: ['Datum', 'Date', 'Wanneer (JJJJ-MM-DD).', 'When (YYYY-MM-DD).'],
  basis: [
    'Grondslag',
    'Basis',
    'Waarop het rust: een besluit, een brief, een artikel.',
    'On what it rests: a decision, a letter, an article.',
  ],
  actor: ['Door', 'Actor', 'Wie handelt, naar functie.', 'Who acts, by function.'],
  amount: [
    'Bedrag',
    'Amount',
    'Bedrag in euro’s; zonder opgave het afgesproken bedrag, de verlening of alles wat openstaat.',
    'Amount in euros; by default the agreed amount, the award, or all that is due.',
  ],
  ground: [
    'Grond',
    'Ground',
    'Grond van een lagere vaststelling (art. 4:46, tweede lid, Awb: a tot en met d) of van een wijziging (art. 4:49 Awb).',
    'Ground of a lower determination (Awb 4:46(2): a to d) or of a revision (Awb 4:49).',
  ],
  until: [
    'Tot en met',
    'Until',
    'Laatste dag van een opschorting (JJJJ-MM-DD); ten hoogste en zonder opgave 13 weken verder.',
    'Last day of a suspension (YYYY-MM-DD); at most and by default 13 weeks on.',
  ],
  against: [
    'Verrekend met',
    'Against',
    'De andere periode waarmee wordt verrekend.',
    'The other period against which is set off.',
    periodFields,
  ],
}

/** Where an agreement stands. */
export const state: FieldText<never> = [
  'Toestand',
  'State',
  'Waar de overeenkomst staat.',
  'Where the agreement stands.',
]

const money = (nl: string, en: string, dutch: string, english: string): FieldText<never> => [
  nl,
  en,
  `${dutch}, in euro’s.`,
  `${english}, in euros.`,
]

/** Where its money stands. */
export const standing: FieldTexts<typeof moneyDefinition> = /* @__PURE__ */ (() => ({
  awarded: money(
    'Verleend',
    'Awarded',
    'Wat is verleend, zoals laatst gewijzigd',
    'What was awarded, as last amended',
  ),
  open: money(
    'Open',
    'Open',
    'Wat van de verlening niet is vastgesteld of ingetrokken',
    'What of the award is neither determined nor withdrawn',
  ),
  determined: money('Vastgesteld', 'Determined', 'Wat is vastgesteld', 'What was determined'),
  lowered: money(
    'Lager vastgesteld',
    'Lowered',
    'Wat van de verlening niet is vastgesteld',
    'What of the award was not determined',
  ),
  withdrawn: money('Ingetrokken', 'Withdrawn', 'Wat is ingetrokken', 'What was withdrawn'),
  advanced: money(
    'Voorgeschoten',
    'Advanced',
    'Wat voor de vaststelling is betaald',
    'What was paid before the determination',
  ),
  paid: money('Betaald', 'Paid', 'Wat is betaald', 'What was paid'),
  recovered: money('Teruggevorderd', 'Recovered', 'Wat is teruggevorderd', 'What was recovered'),
  setOff: money(
    'Verrekend',
    'Set off',
    'Wat met een andere periode is verrekend',
    'What was set off with another period',
  ),
  writtenOff: money('Kwijtgescholden', 'Written off', 'Wat is opgegeven', 'What was given up'),
  toRecover: money(
    'Terug te vorderen',
    'To recover',
    'Wat te veel is betaald',
    'What was paid too much',
  ),
  toPay: money(
    'Te betalen',
    'To pay',
    'Wat is vastgesteld en niet betaald',
    'What was determined and is not paid',
  ),
  kept: money(
    'Behouden',
    'Kept',
    'Wat is betaald en van de bibliotheek blijft',
    'What was paid and stays with the library',
  ),
}))()
