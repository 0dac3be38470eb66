import { isIsoDate } from '../core/calendar/index.js'
import { MOST_COUNTED_QUESTIONS, MOST_TALLY_CELLS } from '../core/limits.js'
import { preview, SpukError } from '../core/result/index.js'
import { notRegistrations, tooManyCells } from './issues.js'
import { isObject } from './iterables.js'
import { KeyTable } from './keys.js'
import type { RegisteredQuestion, Registration } from './model.js'
import { compareKeys, isQuestionDimension } from './tally-model.js'
import type { Dimension, QuestionDimension, Tally } from './tally-model.js'

/** The children of a node that has none yet: most nodes are cells, and never get any. */
const NONE: number[] = []

type VisitDimension = Exclude<Dimension, QuestionDimension>
type Lists = Tally['lists']

// One function per field, so that each reads a property by its own name.
const date = (visit: Registration) => visit.date
const VISIT: Readonly<Record<VisitDimension, (visit: Registration) => unknown>> = {
  day: date,
  month: date,
  quarter: date,
  year: date,
  point: (visit) => visit.point,
  municipality: (visit) => visit.municipality,
  library: (visit) => visit.library,
  duration: (visit) => visit.duration,
  form: (visit) => visit.form,
}
const QUESTION: Readonly<Record<QuestionDimension, (question: RegisteredQuestion) => unknown>> = {
  question: (question) => question.question,
  organisation: (question) => question.organisation,
  help: (question) => question.help,
  area: (question) => question.area,
  referral: (question) => question.referral,
}

interface Step<T> {
  readonly read: (from: T) => unknown
  readonly table: KeyTable
}

/**
 * Counts registrations one by one. The cells are the leaves of a tree with one level for each
 * dimension, those of the visit before those of its questions; nodes are numbers, so that counting
 * makes no texts.
 */
export class Counter {
  readonly #by: readonly Dimension[]
  readonly #lists: Lists
  readonly #tables: readonly KeyTable[]
  readonly #visitSteps: readonly Step<Registration>[] = []
  readonly #questionSteps: readonly Step<RegisteredQuestion>[] = []
  /** For each node: the child under each key number. */
  readonly #children: number[][] = [NONE]
  readonly #parent: number[] = [0]
  readonly #key: number[] = [0]
  readonly #cellVisits: number[] = [0]
  readonly #cellQuestions: number[] = [0]
  /** The last visit counted in each node, so that a visit counts once. */
  readonly #lastVisit: number[] = [0]
  #visits = 0
  #questions = 0
  /** Days on which there was a visit. */
  readonly #days = new Set<string>()

  constructor(by: readonly Dimension[], lists: Lists) {
    this.#by = by
    this.#lists = lists
    const visitSteps: Step<Registration>[] = []
    const questionSteps: Step<RegisteredQuestion>[] = []
    this.#tables = by.map((dimension) => {
      const table = new KeyTable(dimension, lists[dimension])
      if (isQuestionDimension(dimension)) questionSteps.push({ read: QUESTION[dimension], table })
      else visitSteps.push({ read: VISIT[dimension], table })
      return table
    })
    this.#visitSteps = visitSteps
    this.#questionSteps = questionSteps
  }

  add(visit: Registration): void {
    const questions = questionsOf(visit)
    if (questions === undefined) {
      throw new SpukError([notRegistrations({ given: kindOf(visit) }, [this.#visits])])
    }
    this.#visits++
    this.#questions += questions.length
    if (!this.#days.has(visit.date)) this.#extend(visit.date)

    let node = 0
    for (const { read, table } of this.#visitSteps) node = this.#child(node, table.of(read(visit)))
    if (this.#questionSteps.length === 0) {
      this.#count(node, questions.length)
      return
    }
    for (const question of questions) {
      if (!isObject(question)) {
        const path = [this.#visits - 1, 'questions']
        throw new SpukError([notRegistrations({ given: kindOf(question) }, path)])
      }
      let leaf = node
      for (const { read, table } of this.#questionSteps) {
        leaf = this.#child(leaf, table.of(read(question)))
      }
      this.#count(leaf, 1)
    }
  }

  #child(node: number, key: number): number {
    const children = this.#children[node] ?? NONE
    return children[key] ?? this.#grow(node, key, children)
  }

  #grow(node: number, key: number, children: number[]): number {
    const child = this.#children.push(NONE) - 1
    if (child > MOST_TALLY_CELLS) throw new SpukError([tooManyCells({ most: MOST_TALLY_CELLS })])
    if (children === NONE) this.#children[node] = sparse(key, child)
    else children[key] = child
    this.#parent.push(node)
    this.#key.push(key)
    this.#cellVisits.push(0)
    this.#cellQuestions.push(0)
    this.#lastVisit.push(0)
    return child
  }

  #count(node: number, questions: number): void {
    this.#cellQuestions[node] = (this.#cellQuestions[node] ?? 0) + questions
    if (this.#lastVisit[node] === this.#visits) return
    this.#lastVisit[node] = this.#visits
    this.#cellVisits[node] = (this.#cellVisits[node] ?? 0) + 1
  }

  #extend(date: unknown): void {
    if (isIsoDate(date)) this.#days.add(date)
  }

  tally(): Tally {
    const steps = [...this.#visitSteps, ...this.#questionSteps]
    const positions = steps.map(({ table }) => this.#tables.indexOf(table))
    const cells = this.#cellVisits.flatMap((visits, node) =>
      visits === 0
        ? []
        : [
            {
              key: this.#keyAt(node, steps, positions),
              visits,
              questions: this.#cellQuestions[node] ?? 0,
            },
          ],
    )
    const days = [...this.#days].sort()
    const [from, to] = [days[0], days.at(-1)]
    return {
      kind: 'tally',
      by: this.#by,
      lists: this.#lists,
      visits: this.#visits,
      questions: this.#questions,
      cells: cells.sort((a, b) => compareKeys(a.key, b.key)),
      unknown: this.#tables
        .filter(({ unknown }) => unknown > 0)
        .map(({ dimension, unknown, first }) => ({ dimension, count: unknown, first })),
      period: from === undefined || to === undefined ? null : { from, to },
    }
  }

  /** The keys on the way from a leaf back to the root, put in the order of `by`. */
  #keyAt(
    leaf: number,
    steps: readonly { readonly table: KeyTable }[],
    positions: readonly number[],
  ): readonly string[] {
    const key = new Array<string>(steps.length)
    let node = leaf
    for (let i = steps.length - 1; i >= 0; i--) {
      key[positions[i] ?? 0] = steps[i]?.table.keys[this.#key[node] ?? 0] ?? ''
      node = this.#parent[node] ?? 0
    }
    return key
  }
}

/** The questions of a registration, read once. */
function questionsOf(visit: unknown): readonly RegisteredQuestion[] | undefined {
  if (!isObject(visit)) return undefined
  const { questions }: { readonly questions?: unknown } = visit
  if (!Array.isArray(questions) || !(questions.length <= MOST_COUNTED_QUESTIONS)) return undefined
  return questions as readonly RegisteredQuestion[]
}

function sparse(key: number, child: number): number[] {
  const children: number[] = []
  children[key] = child
  return children
}

/** What was given in place of a registration, without repeating a text. */
function kindOf(given: unknown): string {
  return typeof given === 'string' ? 'string' : preview(given)
}
