// What an agreement is called, and each field in it.
import { amountFromZero as amount, from } from '../core/fields/input-words.js'
import type { FieldText, FieldTexts } from '../core/schema/index.js'
import { requirementsText } from '../requirements/input-words.js'
import { event, periodFields, standing, state } from './events/input-words.js'
import type { agreementInput, conditions as conditionsDefinition } from './input.js'
import type { contact } from './party-input.js'

const contacts: FieldText<typeof contact> = [
  'Contactpersonen',
  'Contacts',
  'Wie aanspreekbaar is of was, naar functie en nooit naar naam.',
  'Who is or was responsible, by function and never by name.',
  {
    function: ['Functie', 'Function', 'De functie.', 'The function.'],
    from,
    until: [
      'Tot en met',
      'Until',
      'Laatste dag (JJJJ-MM-DD); leeg zolang het duurt.',
      'Last day (YYYY-MM-DD); absent while it lasts.',
    ],
  },
]

const name: FieldText<never> = ['Naam', 'Name', 'De naam.', 'The name.']

/** Texts that stand with the rooms that these fields come from. */
interface Others {
  readonly purpose: FieldText<never>
  readonly ownStaffHours: FieldText<never>
}

const conditions: FieldTexts<typeof conditionsDefinition> = {
  yearPlan: [
    'Jaarplan',
    'Year plan',
    'Wanneer het jaarplan er moet zijn.',
    'When the year plan must be there.',
    {
      due: ['Uiterlijk op', 'Due', 'Laatste dag (JJJJ-MM-DD).', 'Last day (YYYY-MM-DD).'],
      receivedOn: [
        'Ontvangen op',
        'Received on',
        'Wanneer het kwam (JJJJ-MM-DD).',
        'When it came (YYYY-MM-DD).',
      ],
    },
  ],
  requirements: requirementsText,
  promotion: [
    'Promotie',
    'Promotion',
    'Wat over promotie is afgesproken.',
    'What is agreed on promotion.',
    {
      noticeDays: [
        'Dagen vooraf',
        'Notice days',
        'Hoeveel dagen voor een activiteit de medewerkers het moeten weten, van 0 tot en met 366.',
        'How many days before an activity the staff must know, from 0 to 366.',
      ],
      activities: [
        'Activiteiten',
        'Activities',
        'De activiteiten die gepland zijn.',
        'The activities that are planned.',
        {
          what: ['Wat', 'What', 'Wat de activiteit is.', 'What the activity is.'],
          on: ['Op', 'On', 'Wanneer zij is (JJJJ-MM-DD).', 'When it is (YYYY-MM-DD).'],
          toldOn: [
            'Verteld op',
            'Told on',
            'Wanneer de medewerkers het hoorden (JJJJ-MM-DD).',
            'When the staff were told (YYYY-MM-DD).',
          ],
        },
      ],
    },
  ],
  referral: [
    'Doorverwijzing',
    'Referral',
    'Wat over het doorverwijzen van inwoners is afgesproken.',
    'What is agreed on referring residents.',
  ],
}

/** The fields of an agreement. */
export const agreement = ({
  purpose,
  ownStaffHours,
}: Others): FieldTexts<typeof agreementInput> => ({
  kind: ['Soort', 'Kind', 'Altijd agreement.', 'Always agreement.'],
  format: [
    'Versie',
    'Format',
    'Versie van de vorm waarin de overeenkomst is opgeslagen: 1.',
    'Version of the form in which the agreement is stored: 1.',
  ],
  id: [
    'Kenmerk',
    'Id',
    'Eigen kenmerk, zoals een zaaknummer.',
    'The caller’s own, such as a case number.',
  ],
  municipality: [
    'Gemeente',
    'Municipality',
    'De gemeente van de overeenkomst.',
    'The municipality of the agreement.',
    {
      code: [
        'Code of naam',
        'Code or name',
        'Gemeentecode of een naam die alleen deze gemeente heeft.',
        'Code of the municipality, or a name that it alone bears.',
      ],
      name,
      contacts,
    },
  ],
  library: [
    'Bibliotheek',
    'Library',
    'De bibliotheek van de overeenkomst.',
    'The library of the agreement.',
    { name, contacts },
  ],
  form: [
    'Vorm',
    'Form',
    'Verleningsbeschikking, uitvoeringsovereenkomst, begrotingssubsidie of subsidie per boekjaar.',
    'Award decision, implementation agreement, budget subsidy or book-year subsidy.',
  ],
  period: [
    'Periode',
    'Period',
    'De periode waarvoor de subsidie is.',
    'The period that the subsidy is for.',
    periodFields,
  ],
  amount: [
    'Bedrag',
    'Amount',
    'Het bedrag, of het maximum als het nog wordt bepaald; in euro’s.',
    'The amount, or its maximum if it is still to be set; in euros.',
  ],
  amountIs: [
    'Bedrag is',
    'Amount is',
    'Vast (fixed, standaard) of een maximum (maximum).',
    'fixed (default) or a maximum.',
  ],
  amountRule: [
    'Hoe het bedrag wordt bepaald',
    'Amount rule',
    'Hoe het bedrag wordt bepaald als alleen het maximum bekend is (art. 4:31 Awb).',
    'How the amount is set, if only its maximum is known (Awb 4:31).',
  ],
  purposes: [
    'Verdeling over doelen',
    'Purposes',
    'Welk deel van het bedrag voor welk doel is.',
    'What part of the amount is for which purpose.',
    {
      purpose,
      amount,
      description: ['Omschrijving', 'Description', 'Waar het over gaat.', 'What it is about.'],
      ownStaffHours,
    },
  ],
  advances: [
    'Voorschotten',
    'Advances',
    'Welke voorschotten zijn afgesproken.',
    'Which advances were agreed.',
    { due: ['Op', 'Due', 'Wanneer (JJJJ-MM-DD).', 'When (YYYY-MM-DD).'], amount },
  ],
  conditions: [
    'Voorwaarden',
    'Conditions',
    'Waaraan de bibliotheek is gehouden.',
    'What the library is held to.',
    conditions,
  ],
  reportDue: [
    'Verslag uiterlijk op',
    'Report due',
    'Laatste dag voor het verslag waarmee de bibliotheek vaststelling vraagt (JJJJ-MM-DD).',
    'Last day for the report with which the library asks for determination (YYYY-MM-DD).',
  ],
  executiveDecision: [
    'Collegebesluit',
    'Executive decision',
    'Het besluit van het college.',
    'The decision of the municipal executive.',
    {
      date: ['Datum', 'Date', 'Wanneer (JJJJ-MM-DD).', 'When (YYYY-MM-DD).'],
      reference: ['Kenmerk', 'Reference', 'Kenmerk van het besluit.', 'Reference of the decision.'],
    },
  ],
  direct: [
    'Direct vaststellen',
    'Direct',
    'Of een voorschrift de vaststelling zonder verlening toelaat (art. 4:43 Awb).',
    'Whether a regulation lets the determination stand alone, without an award (Awb 4:43).',
  ],
  legalBasis: [
    'Wettelijke grondslag',
    'Legal basis',
    'Waarop de subsidie rust (art. 4:23 Awb).',
    'On what the subsidy rests (Awb 4:23).',
    {
      ground: [
        'Grond',
        'Ground',
        'regulation (regeling), pending (in voorbereiding), budget (begroting) of incidental (incidenteel).',
        'regulation, pending, budget or incidental.',
      ],
      text: [
        'Toelichting',
        'Text',
        'Welke regeling of begroting het is.',
        'Which regulation or budget it is.',
      ],
    },
  ],
  yearsRunning: [
    'Aantal jaren',
    'Years running',
    'Hoeveel jaar achtereen de bibliotheek subsidie krijgt, deze periode meegerekend (art. 4:51 Awb).',
    'How many years in a row the library is subsidised, this period included (Awb 4:51).',
  ],
  ending: [
    'Einde',
    'Ending',
    'Hoe de subsidie na de periode stopt of minder wordt.',
    'How the subsidy stops or becomes less after the period.',
    {
      from: [
        'Vanaf',
        'From',
        'Eerste dag zonder, of met minder (JJJJ-MM-DD).',
        'First day without it, or with less of it (YYYY-MM-DD).',
      ],
      noticeOn: [
        'Aangezegd op',
        'Notice on',
        'Wanneer de bibliotheek het hoorde (JJJJ-MM-DD).',
        'When the library was told (YYYY-MM-DD).',
      ],
    },
  ],
  budgetProviso: [
    'Begrotingsvoorbehoud',
    'Budget proviso',
    'De voorwaarde dat de begroting het geld biedt (art. 4:34 Awb).',
    'The condition that the budget provides the money (Awb 4:34).',
    {
      budgetAdoptedOn: [
        'Begroting vastgesteld op',
        'Budget adopted on',
        'Wanneer (JJJJ-MM-DD).',
        'When (YYYY-MM-DD).',
      ],
      invokedOn: ['Ingeroepen op', 'Invoked on', 'Wanneer (JJJJ-MM-DD).', 'When (YYYY-MM-DD).'],
    },
  ],
  state,
  history: [
    'Verloop',
    'History',
    'Wat er gebeurde, in volgorde; stand en geld volgen eruit.',
    'What happened, in order; state and money follow from it.',
    { ...event, from: state, to: state },
  ],
  money: [
    'Geld',
    'Money',
    'Waar het geld staat; als het er staat, moet het uit het verloop volgen.',
    'Where the money stands; if given, it must follow from the history.',
    standing,
  ],
})
