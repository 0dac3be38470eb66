import { isoDate } from '../calendar/index.js'
import { asGiven, Collector, listFrom, oneOf, optionsFrom } from '../result/index.js'
import { copied } from './copied.js'
import type { DatedValue } from './model.js'

/** A guard for versions of a value: a copy in which every date is one. */
export function versionsFrom<T>(given: unknown): readonly DatedValue<T>[] {
  const check = new Collector()
  const versions = listFrom(copied(given))
  for (const [i, version] of versions.entries()) {
    check.attempt([i], () => {
      const { from, checkedOn } = optionsFrom(version, FIELDS)
      return [from ?? isoDate(undefined), checkedOn ?? isoDate(undefined)]
    })
  }
  check.done()
  return versions as readonly DatedValue<T>[]
}

const FIELDS = {
  value: asGiven,
  from: isoDate,
  to: isoDate,
  published: isoDate,
  publishedSince: isoDate,
  status: oneOf('final', 'provisional', 'assumed'),
  checkedOn: isoDate,
  reference: asGiven,
  note: asGiven,
}
