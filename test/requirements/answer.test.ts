import { describe, expect, it } from 'vitest'
import { answersFor, harmonise } from '../../src/requirements/index.js'
import type { Requirement } from '../../src/requirements/index.js'
import { period } from './respelled.js'

const of = (municipality: string) => ({ municipality, basis: 'ASV' })
const [utrecht, zeist] = [of('GM0344'), of('GM0355')]
const document = 'jaarverslag'

/** What Utrecht is answered when it and Zeist ask these. */
function answered(...list: Requirement[]) {
  return answersFor(harmonise(list, { period }), 'GM0344').map(({ outcome, text }) => [
    outcome,
    text.nl,
  ])
}

describe('answersFor', () => {
  it.each<[string, Requirement, Requirement, string, string]>([
    [
      'a date that is the earliest',
      { ...utrecht, kind: 'deadline', document, due: '2024-03-01' },
      { ...zeist, kind: 'deadline', document, due: '2024-04-01' },
      'as-asked',
      '“jaarverslag”: uiterlijk 1 maart 2024, zoals gevraagd.',
    ],
    [
      'a date that another asks earlier',
      { ...utrecht, kind: 'deadline', document, due: '2024-03-01' },
      { ...zeist, kind: 'deadline', document, due: '2024-02-01' },
      'more',
      '“jaarverslag”: gevraagd uiterlijk 1 maart 2024. Gezamenlijk: uiterlijk 1 februari 2024; daarmee is eraan voldaan.',
    ],
    [
      'a frequency in weeks beside one in months',
      { ...utrecht, kind: 'frequency', document, every: 'four-weeks' },
      { ...zeist, kind: 'frequency', document, every: 'month' },
      'as-asked',
      '“jaarverslag”: per vier weken, zoals gevraagd.',
    ],
    [
      'an indicator that another wants broken down',
      { ...utrecht, kind: 'indicator', indicator: 'vragen' },
      { ...zeist, kind: 'indicator', indicator: 'vragen', breakdown: ['soort'] },
      'more',
      '“vragen”: gevraagd te meten. Gezamenlijk: te meten naar soort; daarmee is eraan voldaan.',
    ],
    [
      'breakdowns whose names read alike',
      { ...utrecht, kind: 'indicator', indicator: 'vragen', breakdown: ['a, b', 'c'] },
      { ...zeist, kind: 'indicator', indicator: 'vragen', breakdown: ['a', 'b', 'c'] },
      'more',
      '“vragen”: gevraagd te meten naar a, b en c, elk apart. Gezamenlijk: te meten naar a, a, b, b en c, elk apart; daarmee is eraan voldaan.',
    ],
    [
      'a norm that another tightens at the other end',
      { ...utrecht, kind: 'price', measure: 'consult', unit: 'euro', maximum: '20.0' },
      { ...zeist, kind: 'price', measure: 'consult', unit: 'euro', minimum: 5 },
      'more',
      'Prijs, “consult”: gevraagd hoogstens 20 euro. Gezamenlijk: ten minste 5 en hoogstens 20 euro; daarmee is eraan voldaan.',
    ],
    [
      'a norm that crosses another',
      { ...utrecht, kind: 'quality', measure: 'cijfer', unit: 'punten', minimum: '8.5' },
      { ...zeist, kind: 'quality', measure: 'cijfer', unit: 'punten', maximum: 7 },
      'open',
      'Kwaliteit, “cijfer”: gevraagd ten minste 8,5 punten. Dit staat nog niet vast. Kwaliteit, “cijfer”: gevraagd is ten minste 8,5 en ook hoogstens 7 punten. Geen waarde voldoet aan beide. Voorstel: Laat Utrecht en Zeist samen één norm kiezen, tussen 7 en 8,5 punten.',
    ],
    [
      'a format that another asks exclusively',
      { ...utrecht, kind: 'format', document, format: 'PDF' },
      { ...zeist, kind: 'format', document, format: 'PDF', exclusive: true },
      'more',
      '“jaarverslag”: gevraagd als PDF. Gezamenlijk: uitsluitend als PDF; daarmee is eraan voldaan.',
    ],
    [
      'a document',
      { ...utrecht, kind: 'document', document },
      { ...zeist, kind: 'document', document },
      'as-asked',
      '“jaarverslag”: te leveren, zoals gevraagd.',
    ],
  ])('%s', (_, own, other, outcome, text) => {
    expect(answered(own, other)).toEqual([[outcome, text]])
  })

  it('gives the conflict with what is open, and nothing to who asked nothing', () => {
    const harmonised = harmonise([{ ...utrecht, kind: 'deadline', document, due: '2023-11-01' }], {
      period,
    })
    expect(harmonised.conflicts[0]).toMatchObject(
      answersFor(harmonised, 'GM0344')[0]?.conflict ?? {},
    )
    expect(answersFor(harmonised, 'GM0355')).toEqual([])
  })

  it('has what it is about, what was asked and what there is together apart, for a table', () => {
    const asked = { kind: 'deadline', document } as const
    const both = harmonise(
      [
        { ...utrecht, ...asked, due: '2024-04-01' },
        { ...zeist, ...asked, due: '2024-03-01' },
      ],
      { period },
    )
    const [answer] = answersFor(both, 'GM0344')
    expect([answer?.about, answer?.asked, answer?.together]).toEqual([
      { nl: '“jaarverslag”', en: '“jaarverslag”' },
      { nl: 'uiterlijk 1 april 2024', en: 'by 1 April 2024' },
      { nl: 'uiterlijk 1 maart 2024', en: 'by 1 March 2024' },
    ])
  })

  it('answers the same after JSON, by the requirements and the period alone', () => {
    const asked: Requirement[] = [
      { ...utrecht, kind: 'frequency', document, every: 'year' },
      { ...zeist, kind: 'frequency', document, every: 'month' },
    ]
    const harmonised = harmonise(asked, { period })
    const travelled = JSON.parse(JSON.stringify(harmonised)) as typeof harmonised
    expect(answersFor(travelled, 'Utrecht')).toEqual(answersFor(harmonised, 'Utrecht'))
    const forged = { ...travelled, common: [], conflicts: [] }
    expect(answersFor(forged, 'Utrecht')).toEqual(answersFor(harmonised, 'Utrecht'))
    expect(() => answersFor({ ...travelled, requirements: [{}] } as never, 'Utrecht')).toThrow(
      expect.objectContaining({
        issues: expect.arrayContaining([
          expect.objectContaining({ path: ['requirements', 0, 'kind'] }),
        ]) as unknown,
      }) as Error,
    )
  })
  it.each([
    [10, ' I en J samen', ' I and J choose'],
    [11, ' J en 1 andere samen', ' J and 1 other choose'],
    [12, ' J en 2 andere samen', ' J and 2 others choose'],
  ])('names at most ten of %d parties in a text and counts the others', (parties, nl, en) => {
    const names = 'A B C D E F G H I J K L'.split(' ').slice(0, parties)
    const asked = names.map((municipality): Requirement => {
      return {
        ...of(municipality),
        kind: 'format',
        document,
        format: municipality,
        exclusive: true,
      }
    })
    const together = harmonise(asked, { period })
    const [answer] = answersFor(together, 'A')
    expect(answer?.text.nl).toContain(nl)
    expect(answer?.text.en).toContain(en)
    expect(together.conflicts[0]?.parties).toHaveLength(parties)
    expect(answer?.conflict?.message.nl.match(/uitsluitend/g)).toHaveLength(10)
  })

  it('grows no more than the requirements do, where all conflict', () => {
    const size = (count: number) => {
      const asked = Array.from({ length: count }, (_, i): Requirement => {
        const format = `format ${1000 + i}`
        return { ...of(`Partij ${1000 + i}`), kind: 'format', document, format, exclusive: true }
      })
      const together = harmonise(asked, { period })
      const answers = asked.map(({ municipality }) => answersFor(together, municipality))
      return JSON.stringify([together, answers]).length
    }
    expect(size(200)).toBeLessThanOrEqual(2.1 * size(100))
  })
})
