import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersFor, harmonise } from '../../src/requirements/index.js'
import type {
  BeforeAfter,
  CommonItem,
  Conflict,
  Requirement,
} from '../../src/requirements/index.js'
import { municipalities } from '../../src/municipality/index.js'
import { runs } from '../support/runs.js'
import { validRequirement, validRequirements } from '../../src/testing/requirements.js'
import { period, respelled } from './respelled.js'
import { asRequirement, claims, clash, meets } from './oracle.js'

const requirement = validRequirement()
const requirements = validRequirements()

const together = (list: readonly Requirement[]) => harmonise(list, { period })
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Both lists at once, or one after the other has become an outcome, twice over, reversed, written otherwise and sent. */
function expectOneSet(
  one: readonly Requirement[],
  other: readonly Requirement[],
  seed: number,
): void {
  const whole = together([...one, ...other])
  const sent = asJson(other) as Requirement[]
  const again = [...one, ...sent].map((each, i) =>
    (seed >> (i % 31)) & 1 ? each : respelled(each),
  )
  const half = together(one)
  const joined = together([...again.reverse(), ...half.requirements, ...sent])
  expect(JSON.stringify(joined)).toBe(JSON.stringify(whole))
}

describe('the outcome depends on the set of requirements only', () => {
  it('order, repetition, spelling, JSON and grouping change nothing', () => {
    // Mostly of parties that the register knows: to look for a name like an unknown one takes most of the time.
    const known = fc.array(validRequirement(['GM0344', 'GM0355', 'GM0312']), { maxLength: 14 })
    const list = fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: requirements })
    const others = fc.array(requirement, { maxLength: 3 })
    fc.assert(fc.property(list, others, fc.integer(), expectOneSet), runs(10_000))
  })

  it('nor do they at full size', () => {
    const codes = municipalities({ on: '2023-01-01' }).map(({ code }) => code)
    const many = fc.array(validRequirement(codes), { minLength: 684, maxLength: 684, size: 'max' })
    fc.assert(fc.property(many, many, fc.integer(), expectOneSet), runs(20))
  })

  it('joining two outcomes is the outcome of both lists', () => {
    fc.assert(
      fc.property(requirements, requirements, requirements, (a, b, c) => {
        const [one, two, three] = [together(a), together(b), together(c)]
        const left = together([...one.requirements, ...two.requirements])
        const right = together([...two.requirements, ...three.requirements])
        const all = JSON.stringify(together([...a, ...b, ...c]))
        const same = (list: readonly Requirement[], outcome: string) => {
          expect(JSON.stringify(together(list))).toBe(outcome)
        }
        same([...b, ...a], JSON.stringify(left))
        same([...left.requirements, ...three.requirements], all)
        same([...one.requirements, ...right.requirements], all)
        same(one.requirements, JSON.stringify(one))
      }),
      runs(2_000),
    )
  })

  it('inputs and outcome survive JSON', () => {
    fc.assert(
      fc.property(requirements, (list) => {
        const outcome = together(list)
        expect(together(asJson(list) as Requirement[])).toEqual(outcome)
        expect(asJson(outcome)).toEqual(outcome)
      }),
      runs(2_000),
    )
  })
})

describe('the common set', () => {
  it('meets every requirement and holds nothing that nobody asks', () => {
    fc.assert(
      fc.property(requirements, (list) => {
        const { common } = together(list)
        for (const asked of list) {
          expect(common.filter((item) => meets(item, asked, period))).toHaveLength(1)
        }
        for (const item of common) {
          const askers = list.filter((asked) => meets(item, asked, period))
          expect(askers.length).toBeGreaterThan(0)
          for (const claim of claims(item)) expect(askers.some(claim)).toBe(true)
          expect(new Set(item.askedBy.map((asker) => asker.municipality))).toEqual(
            new Set(askers.map((asked) => asked.municipality)),
          )
          expect(item.askedBy.some((asker) => asker.decisive)).toBe(true)
        }
      }),
      runs(2_000),
    )
  })

  it('is never loosened by one more requirement, nor is a conflict taken away', () => {
    fc.assert(
      fc.property(requirements, requirement, (list, more) => {
        const [before, after] = [together(list), together([...list, more])]
        for (const item of before.common) {
          const held = after.common.filter((each) => meets(each, asRequirement(item), period))
          expect(held).toHaveLength(1)
          expect(held[0]?.contested === true || !item.contested).toBe(true)
        }
        for (const conflict of before.conflicts) {
          const still = after.conflicts.find((each) => placeOf(each) === placeOf(conflict))
          expect(still?.parties).toEqual(expect.arrayContaining([...conflict.parties]))
        }
      }),
      runs(2_000),
    )
  })

  it('saves something or nothing, never less', () => {
    fc.assert(
      fc.property(requirements, (list) => {
        const { saving } = together(list)
        const count = (keys: readonly (readonly unknown[])[]) =>
          new Set(keys.map((key) => JSON.stringify(key))).size
        const reports = list.flatMap((each) =>
          'document' in each ? [[each.document, each.municipality]] : [],
        )
        const formats = list.flatMap((each) =>
          each.kind === 'format' ? [[each.document, each.format, each.municipality]] : [],
        )
        const indicators = list.flatMap((each) =>
          each.kind === 'indicator' ? [[each.indicator, each.municipality]] : [],
        )
        const dates = list.flatMap((each) =>
          each.kind === 'deadline'
            ? [[each.document, each.reportsOn ?? period, each.municipality, each.due]]
            : [],
        )
        const counted = (keys: readonly (readonly unknown[])[], askers: number) => ({
          before: count(keys),
          after: count(keys.map((key) => key.slice(0, -askers))),
        })
        expect(saving).toEqual({
          reports: counted(reports, 1),
          indicators: counted(indicators, 1),
          dates: counted(dates, 2),
          formats: counted(formats, 1),
        })
        for (const { before, after } of Object.values<BeforeAfter>({ ...saving })) {
          expect(after).toBeLessThanOrEqual(before)
        }
      }),
      runs(2_000),
    )
  })
})

describe('conflicts', () => {
  it('stand where, and only where, two requirements cannot both be met, with exactly those parties', () => {
    fc.assert(
      fc.property(requirements, (list) => {
        const { conflicts, common } = together(list)
        const clashing = list.filter((a) => list.some((b) => clash(a, b, period)))
        const named = conflicts.flatMap((conflict) =>
          conflict.parties.map(({ municipality, basis }) =>
            JSON.stringify([placeOf(conflict), municipality, basis]),
          ),
        )
        const expected = clashing.map((asked) =>
          JSON.stringify([placeAsked(asked), asked.municipality, asked.basis]),
        )
        expect(new Set(named)).toEqual(new Set(expected))
        expect(new Set(conflicts.map(placeOf)).size).toBe(conflicts.length)
        for (const item of common) {
          const here = clashing.filter(
            (asked) =>
              meets(item, asked, period) ||
              (item.kind === 'format' &&
                asked.kind === 'format' &&
                asked.document === item.document),
          )
          expect(item.contested).toBe(here.length > 0)
        }
      }),
      runs(3_000),
    )
  })
})

describe('answersFor', () => {
  it('answers each requirement of a municipality once, with the item that meets it', () => {
    fc.assert(
      fc.property(requirements, (list) => {
        const outcome = together(list)
        for (const name of outcome.municipalities) {
          const answers = answersFor(outcome, name)
          expect(answers.map((answer) => answer.requirement)).toEqual(
            outcome.requirements.filter((each) => each.municipality === name),
          )
          for (const { requirement: asked, item: place, outcome: how, conflict, text } of answers) {
            const item = outcome.common[place] as CommonItem
            expect(meets(item, asked, period)).toBe(true)
            expect(how === 'open').toBe(item.contested)
            expect(conflict !== undefined).toBe(item.contested)
            const item2 = together([asked]).common[0]
            const same = item2 !== undefined && meets(item2, asRequirement(item), period)
            if (!item.contested) expect(how).toBe(same ? 'as-asked' : 'more')
            expect(`${text.nl}${text.en}`).not.toMatch(/undefined|null|NaN|\[object/)
          }
        }
      }),
      runs(2_000),
    )
  })
})

describe('texts', () => {
  it('are there in both languages and hold no machine talk', () => {
    fc.assert(
      fc.property(requirements, (list) => {
        const { common, conflicts, notes } = together(list)
        const texts = [
          ...common.map(({ reason }) => reason),
          ...conflicts.flatMap(({ message, proposal }) => [message, proposal]),
          ...notes.map(({ text }) => text),
        ]
        for (const { nl, en } of texts) {
          expect(nl).not.toBe(en)
          expect(`${nl} ${en}`).not.toMatch(/undefined|null|NaN|\[object| {2}/)
          expect(nl).toMatch(/\.$/)
          expect(en).toMatch(/\.$/)
        }
      }),
      runs(2_000),
    )
  })
})

/** What a conflict is about, as one text. */
function placeOf(conflict: Conflict): string {
  return conflict.on === 'deadline'
    ? JSON.stringify([conflict.on, conflict.document, conflict.reportsOn])
    : conflict.on === 'format'
      ? JSON.stringify([conflict.on, conflict.document])
      : JSON.stringify([conflict.on, conflict.measure, conflict.unit])
}

function placeAsked(asked: Requirement): string {
  if (asked.kind === 'deadline') {
    return JSON.stringify([asked.kind, asked.document, asked.reportsOn ?? period])
  }
  return 'measure' in asked
    ? JSON.stringify([asked.kind, asked.measure, asked.unit])
    : JSON.stringify([asked.kind, 'document' in asked ? asked.document : ''])
}
