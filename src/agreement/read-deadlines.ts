import { isoDate } from '../core/calendar/index.js'
import { eachFrom, having, shown, SpukError, wrongType } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'

/** What a calendar tells of a deadline, live or after a trip through JSON; its other fields are not looked at. */
export const deadlinesFrom = (value: unknown) => eachFrom(value, deadlineFrom)

const deadlineFrom = /* @__PURE__ */ having({
  id: text,
  due: isoDate,
  label: words,
  basis: (value) => (typeof value === 'string' ? value : words(value)),
  assumptions: (value) => eachFrom(value, assumptionFrom),
})

function assumptionFrom(value: unknown): { readonly text: Text } {
  return having({ text: words })(value)
}

function words(value: unknown): Text {
  return having({ nl: text, en: text })(value)
}

function text(value: unknown): string {
  if (typeof value === 'string') return value
  throw new SpukError([wrongType({ expected: ['string'], given: shown(value) })])
}
