import type { HandoverEntry, PromotionAction } from '../roles/index.js'
import * as room from '../roles/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Words } from './words.js'

const who: Words = [
  'Wie',
  'Who',
  'Wie de rol vervult, liever een functie dan een naam.',
  'Who does the role, rather a function than a name.',
]
const on: Words = [
  'Op',
  'On',
  'Wanneer het is afgesproken (JJJJ-MM-DD).',
  'When it was agreed (YYYY-MM-DD).',
]

/**
 * What `handover` takes: who does what for which role.
 *
 * @example
 * import { handoverSchema, readInput } from 'spuk-ido/schemas'
 * readInput(handoverSchema, [{ role: 'financier', who: 'adviseur cultuur', from: '2023-01-01' }]).ok // => true
 */
export const handoverSchema: InputSchema<readonly HandoverEntry[]> = /* @__PURE__ */ described(
  room.handoverEntriesSchema as unknown as InputSchema<readonly HandoverEntry[]>,
  [
    'Overdrachtsdossier',
    'Handover file',
    'Wie wat doet voor welke rol, en sinds wanneer. Dat niemand ophoudt voor hij begint, controleert de functie.',
    'Who does what for which role, and since when. That nobody ends before they begin, the function checks.',
    {
      role: ['Rol', 'Role', 'Een van de zes rollen.', 'One of the six roles.'],
      who,
      from: common.from,
      to: [
        'Tot en met',
        'To',
        'Laatste dag (JJJJ-MM-DD); zonder opgave doet diegene het nog.',
        'Last day (YYYY-MM-DD); absent means still doing it.',
      ],
      tasks: ['Taken', 'Tasks', 'Wat diegene doet.', 'What they do.'],
      agreed: [
        'Afspraken',
        'Agreed',
        'Wat met wie is afgesproken.',
        'What is agreed with whom.',
        {
          with: ['Met', 'With', 'Met wie het is afgesproken.', 'With whom it is agreed.'],
          what: ['Wat', 'What', 'Wat is afgesproken.', 'What is agreed.'],
          on,
        },
      ],
    },
  ],
  [
    [
      {
        role: 'financier',
        who: 'adviseur cultuur',
        from: '2023-01-01',
        tasks: ['subsidie verlenen'],
        agreed: [{ with: 'bibliotheek', what: 'overleg per kwartaal', on: '2023-02-01' }],
      },
    ],
  ],
)

/**
 * What `promotionCalendar` takes: promotions that may bring more visitors.
 *
 * @example
 * import { promotionActionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(promotionActionsSchema, [{ title: 'Folder', from: '2023-09-15' }]).ok // => true
 */
export const promotionActionsSchema: InputSchema<readonly PromotionAction[]> =
  /* @__PURE__ */ described(
    room.promotionActionsSchema as unknown as InputSchema<readonly PromotionAction[]>,
    [
      'Promotieacties',
      'Promotions',
      'Acties die meer bezoekers kunnen brengen. Dat geen actie eindigt voor zij begint, controleert de functie.',
      'Actions that may bring more visitors. That no action ends before it begins, the function checks.',
      {
        title: ['Titel', 'Title', 'Hoe de actie heet.', 'What the action is called.'],
        from: common.from,
        to: [
          'Tot en met',
          'To',
          'Laatste dag (JJJJ-MM-DD); zonder opgave één dag, of niet bekend.',
          'Last day (YYYY-MM-DD); absent means one day, or not known.',
        ],
        activity: [
          'Activiteit',
          'Activity',
          'Welke activiteit uit de lijst het is.',
          'Which activity of the list it is.',
        ],
        told: [
          'Verteld op',
          'Told on',
          'Wanneer de medewerkers van het IDO het hoorden (JJJJ-MM-DD); zonder opgave nog niet.',
          'When the staff of the IDO were told (YYYY-MM-DD); absent means not yet.',
        ],
      },
    ],
    [[{ title: 'Folder', from: '2023-09-15', activity: 'leaflets', told: '2023-08-20' }]],
  )

/**
 * What `promotionCalendar` takes as options.
 *
 * @example
 * import { promotionOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(promotionOptionsSchema, { noticeDays: 14 }).ok // => true
 */
export const promotionOptionsSchema: InputSchema<{ readonly noticeDays: number }> =
  /* @__PURE__ */ described(
    room.promotionOptionsSchema,
    [
      'Opties bij promotieacties',
      'Options of promotions',
      'Wanneer medewerkers op tijd zijn ingelicht.',
      'When staff are told in time.',
      {
        noticeDays: [
          'Dagen vooraf',
          'Notice days',
          'Hoeveel dagen vooraf op tijd is, van 0 tot en met 366.',
          'How many days ahead is in time, from 0 to 366.',
        ],
      },
    ],
    [{ noticeDays: 14 }],
  )
