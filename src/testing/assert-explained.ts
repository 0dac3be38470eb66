import { receipt, recompute, replay } from '../core/explain/index.js'
import type { Difference, Explained, Explanation } from '../core/explain/index.js'
import { judged, LawBroken, Witness } from './law-broken.js'

/**
 * That every number of a result follows from its inputs: each node of its explanation comes out as it is
 * recorded, and its receipt replays, also after a trip through JSON.
 *
 * @throws LawBroken naming every figure that comes out otherwise; SpukError for a graph that cannot be read
 *
 * @example
 * import { assertRecomputes } from 'spuk-ido/testing'
 * assertRecomputes(grantFor('Utrecht', 2023)) // => undefined
 */
export function assertRecomputes(result: Explained | Explanation): void {
  judged('every number follows from its inputs', () => {
    const explanation = 'explanation' in result ? result.explanation : result
    const law = `every number of “${explanation.title.en}” follows from its inputs`
    const { changed } = recompute(explanation)
    const kept: unknown = JSON.parse(JSON.stringify(receipt(result)))
    const again = replay(kept)
    const breaches = [
      ...changed.map(
        ({ id, field, recorded, recomputed }) =>
          `${id}, ${field}: recorded ${recorded || 'nothing'}, computed ${recomputed || 'nothing'}`,
      ),
      ...(changed.length === 0 && !again.same
        ? again.changed.map(({ id }) => `${id}: its receipt gives another figure`)
        : []),
    ]
    if (breaches.length > 0) throw new LawBroken(law, breaches)
  })
}

/**
 * That a difference is whole: its contributions add up to the total, and the total leads from the first
 * figure to the second. It may have been through JSON.
 *
 * @throws LawBroken with every breach
 *
 * @example
 * import { assertDifference } from 'spuk-ido/testing'
 * assertDifference(difference(grantFor('Utrecht', 2023), grantFor('Utrecht', 2024))) // => undefined
 */
export function assertDifference(difference: Difference): void {
  judged('a difference', () => {
    const { label, from, to, total, contributions } = difference
    const witness = new Witness(`the difference in “${label.en}”`)
    witness.sum(
      'the contributions',
      contributions.map(({ amount }) => amount),
      total,
    )
    witness.sum('from and total make to', [from, total], to)
    witness.done()
  })
}

/**
 * That nothing is lost when an input goes through JSON: what is computed from it is the same.
 *
 * @param compute what to do with the input
 * @throws LawBroken if the outcomes, as JSON, differ
 *
 * @example
 * import { assertSurvivesJson } from 'spuk-ido/testing'
 * assertSurvivesJson({ year: 2023, granted: euro(10), spent: '3.50' }, settle) // => undefined
 */
export function assertSurvivesJson<T>(input: T, compute: (input: T) => unknown): void {
  const text = (value: unknown) =>
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one))
  const law = 'an input survives JSON'
  const copy = judged(law, () => JSON.parse(JSON.stringify(input)) as T)
  const [live, read] = [input, copy].map((one) => {
    const outcome = compute(one)
    return judged(law, () => text(outcome))
  })
  if (live !== read) throw new LawBroken(law, [`${String(live)} became ${String(read)}`])
}
