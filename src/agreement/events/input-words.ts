// Texts of what happens to an agreement and what becomes of it.
import { from, to } from '../../core/fields/input-words.js'
import type { FieldText, FieldTexts } from '../../core/schema/index.js'
import type { agreementEvent, period } from './input.js'
import type { money as moneyDefinition } from '../input.js'

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
    'De grond in de wet: van een lagere vaststelling a tot en met d (art. 4:46, tweede lid, Awb), van een intrekking of wijziging die van art. 4:48, 4:49 of 4:50 Awb.',
    'The ground in law: of a lower determination a to d (Awb 4:46(2)), of a withdrawal or change those of Awb 4:48, 4:49 or 4:50.',
  ],
  announcedOn: [
    'Bekendgemaakt op',
    'Announced on',
    'Wanneer het besluit is bekendgemaakt (JJJJ-MM-DD); zonder opgave de datum van het besluit.',
    'When the decision was announced (YYYY-MM-DD); by default its date.',
  ],
  decidedBy: [
    'Besloten door',
    'Decided by',
    'executive (college), mayor (burgemeester) of official (ambtenaar onder mandaat).',
    'The executive, the mayor, or an official under mandate.',
  ],
  mandate: [
    'Mandaat',
    'Mandate',
    'Het mandaat waaronder een ambtenaar beslist (art. 10:3 Awb).',
    'The mandate under which an official decides (Awb 10:3).',
  ],
  recipientKnew: [
    'Ontvanger wist het',
    'Recipient knew',
    'Of de bibliotheek wist of behoorde te weten dat het besluit onjuist was.',
    'Whether the library knew or should have known that the decision was wrong.',
  ],
  wouldHaveDiffered: [
    'Ander besluit',
    'Would have differed',
    'Of juiste gegevens tot een ander besluit zouden hebben geleid.',
    'Whether a right statement would have led to another decision.',
  ],
  effectiveFrom: [
    'Geldt vanaf',
    'Effective from',
    'Eerste dag waarop het geldt, na een redelijke termijn (JJJJ-MM-DD).',
    'First day on which it holds, after a reasonable term (YYYY-MM-DD).',
  ],
  breachOn: [
    'Niet nagekomen op',
    'Breach on',
    'Wanneer de verplichting na de vaststelling niet werd nagekomen (JJJJ-MM-DD).',
    'When the obligation was breached, after the determination (YYYY-MM-DD).',
  ],
  due: [
    'Uiterlijk op',
    'Due',
    'Laatste dag voor de aanvraag tot vaststelling (JJJJ-MM-DD).',
    'Last day for the request for determination (YYYY-MM-DD).',
  ],
  payBy: [
    'Te betalen tot en met',
    'Pay by',
    'Laatste dag voor betaling (JJJJ-MM-DD); zonder opgave zes weken na de bekendmaking.',
    'Last day for payment (YYYY-MM-DD); by default six weeks after the announcement.',
  ],
  decision: [
    'Besluit',
    'Decision',
    'Nummer van de stap waarover het geschil gaat, vanaf 1; zonder opgave de laatste.',
    'Number of the move that the dispute is about, from 1; by default the last.',
  ],
  outcome: [
    'Uitkomst',
    'Outcome',
    'inadmissible (niet-ontvankelijk), unfounded (ongegrond) of founded (gegrond).',
    'inadmissible, unfounded or founded.',
  ],
  committee: [
    'Adviescommissie',
    'Committee',
    'Of een commissie over het bezwaar adviseert.',
    'Whether a committee advises on the objection.',
  ],
  until: [
    'Tot en met',
    'Until',
    'Laatste dag (JJJJ-MM-DD); bij een opschorting ten hoogste en zonder opgave 13 weken verder.',
    'Last day (YYYY-MM-DD); of a suspension at most and by default 13 weeks on.',
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
  recovered: money(
    'Terugontvangen',
    'Recovered',
    'Wat is teruggevorderd en ontvangen',
    'What was claimed back and received',
  ),
  setOff: money(
    'Verrekend',
    'Set off',
    'Wat met een andere periode is verrekend',
    'What was set off with another period',
  ),
  writtenOff: money('Kwijtgescholden', 'Written off', 'Wat is opgegeven', 'What was given up'),
  claimed: money(
    'Openstaande vordering',
    'Claimed',
    'Wat is teruggevorderd en nog niet ontvangen',
    'What was claimed back and is not received yet',
  ),
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
