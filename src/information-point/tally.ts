import {
  Collector,
  catchUnreadable,
  readingError,
  preview,
  SpukError,
} from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { categoryFields } from './categories.js'
import { Counter } from './counter.js'
import { notRegistrations } from './issues.js'
import { isAsync, isSync } from './iterables.js'
import type { Registration } from './model.js'
import { tallyOptions } from './tally-input.js'
import type { TallyOptions } from './tally-input.js'
import { isPlaceDimension } from './tally-model.js'
import type { Dimension, Tally } from './tally-model.js'

/**
 * Counts visits and questions by any combination of dimensions. A visit with several questions
 * counts once as a visit and once for each question. A value that is in no list counts under `?`,
 * and the first few of those are shown apart. Names that look alike, such as two with another kind of
 * space, are one key.
 *
 * Memory depends on the number of combinations met (at most four million), not on the number of
 * registrations; they are read once. An async iterable gives a promise. Double registrations count
 * twice: see {@link uniqueById}. Parts counted on several machines go together with
 * {@link mergeTallies}.
 *
 * @param registrations as from {@link validateRegistration}
 * @throws SpukError (or a rejected promise) `information-point/not-a-dimension`,
 * `…/bad-category-list`, `…/not-registrations`, `…/too-many-keys`, `…/too-many-cells`;
 * `municipality/…` for a municipality in `keys` that is none, `input/…` for other options of no sound form, `input/unreadable` where the source fails, with what it
 * threw as `cause`
 *
 * @example
 * const visit = { form: '2024', date: '2024-04-02', questions: [{ question: 'digid' }, { question: 'debts' }] }
 * const counted = tally([visit, visit], { by: ['quarter', 'question'] })
 * counted.cells.map(({ key, questions }) => `${key.join(' ')}: ${questions}`) // => ['2024-Q2 debts: 2', '2024-Q2 digid: 2']
 * counted.visits // => 2
 * counted.questions // => 4
 */
export function tally(registrations: Iterable<Registration>, options: TallyOptions): Tally
export function tally(
  registrations: AsyncIterable<Registration>,
  options: TallyOptions,
): Promise<Tally>
export function tally(
  registrations: Iterable<Registration> | AsyncIterable<Registration>,
  options: TallyOptions,
): Tally | Promise<Tally> {
  if (isAsync(registrations)) return asyncTally(registrations, options)
  const check = new Collector()
  const counter = check.attempt([], () => counterFor(options))
  if (!isSync(registrations)) check.add(notRegistrations({ given: preview(registrations) }))
  if (!counter || !isSync(registrations)) throw new SpukError(check.issues)
  return catchUnreadable(() => {
    for (const registration of registrations) counter.add(registration)
    return counter.tally()
  })
}

async function asyncTally(
  registrations: AsyncIterable<Registration>,
  options: TallyOptions,
): Promise<Tally> {
  const counter = counterFor(options)
  try {
    for await (const registration of registrations) counter.add(registration)
  } catch (error) {
    throw readingError(error)
  }
  return counter.tally()
}

function counterFor(options: TallyOptions): Counter {
  const { by, categories, keys } = read(tallyOptions, options)
  const lists: Partial<Record<Dimension, readonly string[]>> = {}
  for (const dimension of by) {
    const field = categoryFields.find((one) => one === dimension)
    const list = field
      ? categories[field]
      : isPlaceDimension(dimension)
        ? keys?.[dimension]
        : undefined
    if (list !== undefined) lists[dimension] = [...list]
  }
  return new Counter(by, lists)
}
