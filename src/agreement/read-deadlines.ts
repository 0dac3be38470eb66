import { isoDate } from '../core/calendar/index.js'
import { eachFrom, having, stringFrom } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'

/** What a calendar tells of a deadline, live or after a trip through JSON; its other fields are not looked at. */
export const deadlinesFrom = (value: unknown) => eachFrom(value, deadlineFrom)

const deadlineFrom = /* @__PURE__ */ having({
  id: stringFrom,
  due: isoDate,
  label: words,
  basis: (value) => (typeof value === 'string' ? value : words(value)),
  assumptions: (value) => eachFrom(value, assumptionFrom),
})

function assumptionFrom(value: unknown): { readonly text: Text } {
  return having({ text: words })(value)
}

function words(value: unknown): Text {
  return having({ nl: stringFrom, en: stringFrom })(value)
}
