import { expect, test } from 'vitest'

// Minutes behind UTC on a summer and a winter day: proof that the zone took, in every worker.
const OFFSETS: Readonly<Record<string, readonly [summer: number, winter: number]>> = {
  UTC: [0, 0],
  'Europe/Amsterdam': [-120, -60],
  'America/New_York': [240, 300],
}

test('this worker lives in the time zone its project is named after', () => {
  const zone = process.env['TZ'] ?? 'none'
  const [summer, winter] = ['2023-07-01T12:00:00Z', '2023-01-01T12:00:00Z'].map((moment) =>
    new Date(moment).getTimezoneOffset(),
  )
  expect({ zone, offsets: [summer, winter] }).toEqual({ zone, offsets: OFFSETS[zone] })
})
