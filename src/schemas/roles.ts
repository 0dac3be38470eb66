import {
  briefingInput,
  handoverEntries,
  promotionActions,
  promotionOptions,
  roleProfile,
} from '../roles/input.js'
import {
  briefingText,
  handoverText,
  promotionActionsText,
  promotionOptionsText,
  roleProfileText,
} from '../roles/input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * What `assessRoles` takes: where a municipality stands in its six roles.
 *
 * @example
 * import { readInput, roleProfileSchema } from 'spuk-ido/schemas'
 * readInput(roleProfileSchema, { view: 'municipality', roles: { financier: { standing: 'arranged' } } }).ok // => true
 */
export const roleProfileSchema = /* @__PURE__ */ inputSchema(roleProfile, roleProfileText, [
  {
    view: 'municipality',
    municipality: 'Utrecht',
    roles: {
      financier: { standing: 'arranged', hours: '2.5', responsible: 'adviseur cultuur' },
    },
    activities: { leaflets: 'intended' },
  },
])

/**
 * What `briefing` takes.
 *
 * @example
 * import { briefingSchema, readInput } from 'spuk-ido/schemas'
 * readInput(briefingSchema, { municipality: 'Utrecht', year: 2023, points: ['Centrum'] }).ok // => true
 */
export const briefingSchema = /* @__PURE__ */ inputSchema(briefingInput, briefingText, [
  {
    municipality: 'Utrecht',
    year: 2023,
    contact: 'ido@example.org',
    points: ['Centrum', { name: 'Zuilen', open: 'ma 10-12' }],
  },
])

/**
 * What `handover` takes: who does what for which role.
 *
 * @example
 * import { handoverSchema, readInput } from 'spuk-ido/schemas'
 * readInput(handoverSchema, [{ role: 'financier', who: 'adviseur cultuur', from: '2023-01-01' }]).ok // => true
 */
export const handoverSchema = /* @__PURE__ */ inputSchema(handoverEntries, handoverText, [
  [
    {
      role: 'financier',
      who: 'adviseur cultuur',
      from: '2023-01-01',
      tasks: ['subsidie verlenen'],
      agreed: [{ with: 'bibliotheek', what: 'overleg per kwartaal', on: '2023-02-01' }],
    },
  ],
])

/**
 * What `promotionCalendar` takes: promotions that may bring more visitors.
 *
 * @example
 * import { promotionActionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(promotionActionsSchema, [{ title: 'Folder', from: '2023-09-15' }]).ok // => true
 */
export const promotionActionsSchema = /* @__PURE__ */ inputSchema(
  promotionActions,
  promotionActionsText,
  [[{ title: 'Folder', from: '2023-09-15', activity: 'leaflets', told: '2023-08-20' }]],
)

/**
 * What `promotionCalendar` takes as options.
 *
 * @example
 * import { promotionOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(promotionOptionsSchema, { noticeDays: 14 }).ok // => true
 */
export const promotionOptionsSchema = /* @__PURE__ */ inputSchema(
  promotionOptions,
  promotionOptionsText,
  [{ noticeDays: 14 }],
)
