// What `toICalendar` takes.
import * as z from 'zod/mini'
import { date } from '../../core/fields/index.js'
import { addIssue, duplicateId, leaf, list } from '../../core/schema/index.js'
import { emptyCalendar } from '../issues.js'
import { escaped, stampFrom } from '../stamp.js'

/** When a calendar is made: a day or a moment in UTC. */
const stamp = /* @__PURE__ */ leaf<string>(
  (value) => {
    stampFrom(value)
    return value as string
  },
  {
    type: 'string',
    pattern:
      '^(?:19|20|21)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z)?$',
  },
)

const fields = () => ({
  /** When it is made, in UTC: `2024-01-15` or `2024-01-15T09:30:00Z`. */
  stamp,
  /** What stands after the `@` of every UID, such as your domain. Default `spuk-ido`. */
  uidDomain: z.optional(z.string().check(z.maxLength(400))),
  /** Default Dutch. */
  locale: z.optional(z.enum(['nl', 'en'])),
})

/** How a calendar is written. */
export const iCalendarOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(fields()))

const both = /* @__PURE__ */ z.lazy(() => z.object({ nl: z.string(), en: z.string() }))

/** What a calendar says of a deadline; its other fields are not looked at. */
const calendarDeadline = /* @__PURE__ */ z.lazy(() =>
  z.object({
    id: z.string(),
    due: date,
    label: both,
    basis: z.union([z.string(), both]),
    assumptions: list(z.object({ text: both })),
  }),
)

const notEmpty = /* @__PURE__ */ z.check<readonly unknown[]>(
  (payload) => {
    addIssue(payload, emptyCalendar({}))
  },
  { when: ({ value }) => Array.isArray(value) && value.length === 0 },
)

/** No two deadlines have one UID: as it is written, without its control characters. */
const ownUids = /* @__PURE__ */ z.check<readonly { readonly id: string }[]>((payload) => {
  const seen = new Set<string>()
  for (const [i, { id }] of payload.value.entries()) {
    const uid = escaped(id)
    if (seen.has(uid)) addIssue(payload, duplicateId({ id: uid }, [i, 'id']))
    seen.add(uid)
  }
})

/** The arguments of `toICalendar`. */
export const calendarCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ ...fields(), deadlines: list(calendarDeadline, notEmpty, ownUids) }),
)

/** How a calendar is written. */
export interface ICalendarOptions extends z.input<typeof iCalendarOptions> {}
/** What an event says of a deadline. */
export type CalendarDeadline = z.output<typeof calendarDeadline>
