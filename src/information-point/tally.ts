import { plain } from '../core/input/index.js'
import {
  Collector,
  eachFrom,
  optionsFrom,
  reading,
  readingError,
  shown,
  SpukError,
  stringFrom,
} from '../core/result/index.js'
import { municipality } from '../municipality/index.js'
import { Counter } from './counter.js'
import { badCategoryList, notADimension, notRegistrations } from './issues.js'
import { isAsync, isSync } from './iterables.js'
import { categoryLists } from './lists.js'
import { categoryFields, RESERVED } from './categories.js'
import type { CategoryLists, Registration } from './model.js'
import { periodLevels } from './period.js'
import { canonicalKey, dimensions, isPlaceDimension, placeDimensions } from './tally-model.js'
import type { Dimension, PlaceDimension, Tally } from './tally-model.js'

/** What to count by, and which values there are. */
export interface TallyOptions {
  /** One or more dimensions, of which at most one is a period. */
  readonly by: Dimension | readonly Dimension[]
  /** Own lists of categories; the preset is this library's own. */
  readonly categories?: CategoryLists
  /** The points, municipalities (name or code) or libraries that there are; without a list every one met is counted. */
  readonly keys?: Readonly<Partial<Record<PlaceDimension, readonly string[]>>>
}

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
  if (!isSync(registrations)) check.add(notRegistrations({ given: shown(registrations) }))
  if (!counter || !isSync(registrations)) throw new SpukError(check.issues)
  return reading(() => {
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
  const { by, categories, keys } = optionsFrom(plain(options), OPTIONS, ['by', 'categories'])
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

const OPTIONS = { by: dimensionsOf, categories: categoryLists, keys: placeLists }

function dimensionsOf(by: unknown): readonly Dimension[] {
  const given: readonly unknown[] = Array.isArray(by) ? by : [by]
  const known = given.flatMap((one) => dimensions.filter((dimension) => dimension === one))
  const periods = known.filter((one) => periodLevels.some((level) => level === one))
  const sound = known.length === given.length && new Set(known).size === known.length
  if (sound && known.length > 0 && periods.length <= 1) return known
  throw new SpukError([notADimension({ dimensions })])
}

type PlaceLists = Partial<Record<PlaceDimension, readonly string[]>>

/** The lists of places, each sound, also of a dimension that is not counted by. */
function placeLists(value: unknown): PlaceLists {
  const [point, municipality, library] = placeDimensions
  return optionsFrom(value, {
    [point]: placesOf(point),
    [municipality]: placesOf(municipality),
    [library]: placesOf(library),
  })
}

/** The keys of a list of places, each once; municipalities by name or code. */
function placesOf(dimension: PlaceDimension): (list: unknown) => readonly string[] {
  const keyFrom = (key: unknown): string =>
    dimension === 'municipality'
      ? municipality(key as string).code
      : canonicalKey(dimension, stringFrom(key))
  return (list) => {
    const sound = Array.isArray(list) && list.every((key) => typeof key === 'string')
    const keys = sound ? eachFrom(list, keyFrom) : ['']
    if (keys.every((key) => key !== '' && !RESERVED.has(key))) return [...new Set(keys)]
    throw new SpukError([badCategoryList({ field: dimension })])
  }
}
