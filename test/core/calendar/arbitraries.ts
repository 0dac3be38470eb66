import * as fc from 'fast-check'

const DAY = 86_400_000

/** Dates from the first to the last day given. */
export function dates(first = '1900-01-01', last = '2199-12-31'): fc.Arbitrary<string> {
  return fc
    .integer({ min: Date.parse(first) / DAY, max: Date.parse(last) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10))
}
