import { regimeFor } from '../regulation/index.js'
import type { Issue, Path } from '../core/result/index.js'
import { calendarYear, yearOf, yearsIn } from './entries.js'
import type { Period } from './entries.js'
import type { MoneyStream } from './model.js'
import { regimeNotConfirmed } from './notes.js'

/** For each run of years of the IDO grant for which no regulation is confirmed, how far it is taken to hold. */
export function regimeIssues(
  streams: readonly MoneyStream[],
  path: Path,
  period?: Period,
): readonly Issue[] {
  const statuses = new Map<number, ReturnType<typeof regimeFor>['status']>()
  const statusOf = (year: number) => {
    const status = statuses.get(year) ?? regimeFor(year).status
    statuses.set(year, status)
    return status
  }
  return streams.flatMap((stream, i) => {
    if (!isGrant(stream)) return []
    const runs: { status: 'assumed' | 'unknown'; from: number; to: number }[] = []
    for (const year of yearsOf(stream, period)) {
      const status = statusOf(year)
      if (status === 'confirmed') continue
      const last = runs.at(-1)
      if (last?.status === status && last.to === year - 1) last.to = year
      else runs.push({ status, from: year, to: year })
    }
    return runs.map((run) => regimeNotConfirmed({ stream: stream.id, ...run }, [...path, i]))
  })
}

/** Whether it is the IDO grant, under its own id or another: these purposes are those of that grant. */
function isGrant({ id, legalForm, purposes }: MoneyStream): boolean {
  return (
    id === 'spuk-ido' ||
    (legalForm === 'specific-grant' && GRANT_PURPOSES.some((one) => purposes.includes(one)))
  )
}

const GRANT_PURPOSES = ['coordination', 'library', 'promotion'] as const

/**
 * The years that a stream speaks of, first to last: of its amounts, of payments still to come, and those it
 * lasts. Without an end it lasts as long as the period; money that has come is taken as it is.
 */
function yearsOf(stream: MoneyStream, period?: Period): readonly number[] {
  const { announced, awarded, payments, from, until } = stream
  const promised = [...announced, ...awarded].flatMap((entry) => yearOf(entry, stream) ?? [])
  const due = payments.flatMap(({ expectedOn, receivedOn }) =>
    receivedOn === null && expectedOn !== null ? [calendarYear(expectedOn)] : [],
  )
  const known = (...days: readonly (string | null | undefined)[]) =>
    days.flatMap((day) => day ?? []).sort()
  const first = known(from, period?.from).at(-1)
  const last = known(until, period?.to)[0]
  const lasting =
    first !== undefined && last !== undefined && first <= last
      ? yearsIn({ from: first, to: last })
      : []
  return [...new Set([...promised, ...due, ...lasting])].sort((a, b) => a - b)
}
