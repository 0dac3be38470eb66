import { sumEuros } from '../core/money/index.js'
import type { Entry } from './entries.js'
import { grouped } from '../core/lists/index.js'
import type { FundingFigures, FundingMeasure, FundingTotals, PurposeLine } from './results.js'

/** The four sums of a list of amounts. */
export function figuresOf(entries: readonly Entry[]): FundingFigures {
  const byMeasure = grouped(entries, ({ measure }) => measure)
  const sum = (measure: FundingMeasure) =>
    sumEuros((byMeasure.get(measure) ?? []).map(({ amount }) => amount))
  return {
    announced: sum('announced'),
    awarded: sum('awarded'),
    expected: sum('expected'),
    received: sum('received'),
  }
}

/** The sums, and how they divide. */
export function totalsOf(entries: readonly Entry[]): FundingTotals {
  const where = (test: (entry: Entry) => boolean) => figuresOf(entries.filter(test))
  return {
    ...figuresOf(entries),
    byPurpose: byPurpose(entries),
    byTerm: {
      incidental: where(({ stream }) => stream.term === 'incidental'),
      structural: where(({ stream }) => stream.term === 'structural'),
      unknown: where(({ stream }) => stream.term === null),
    },
  }
}

/** One line per set of purposes: an amount for two purposes together is not split between them. */
function byPurpose(entries: readonly Entry[]): readonly PurposeLine[] {
  const streams = new Set(entries.map(({ stream }) => stream))
  const keys = new Map([...streams].map((stream) => [stream, JSON.stringify(stream.purposes)]))
  return [...grouped(entries, ({ stream }) => keys.get(stream) ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({
      purposes: JSON.parse(key) as readonly string[],
      ...figuresOf(group),
    }))
}
