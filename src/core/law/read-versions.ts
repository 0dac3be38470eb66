import { isoDate } from '../calendar/index.js'
import { unchecked, Collector, eachFrom, oneOf, validOptions } from '../result/index.js'
import { copied } from './copied.js'
import type { DatedValue } from './model.js'

/** A guard for versions of a value: a copy in which every date is one. */
export function versionsFrom<T>(given: unknown): readonly DatedValue<T>[] {
  return eachFrom(copied(given), (version) => {
    const check = new Collector()
    validOptions(version, FIELDS, check, ['from', 'checkedOn'])
    check.done()
    return version as DatedValue<T>
  })
}

const FIELDS = {
  value: unchecked,
  from: isoDate,
  to: isoDate,
  published: isoDate,
  publishedSince: isoDate,
  status: oneOf('final', 'provisional', 'assumed'),
  checkedOn: isoDate,
  reference: unchecked,
  note: unchecked,
}
