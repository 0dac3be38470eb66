import { describe, expect, it } from 'vitest'
import {
  checkMonitor,
  compareTabulations,
  compareWithMonitor,
  intervalFor,
  monitor2023,
  responseRate,
  tabulate,
  tabulateBySize,
} from '../../src/monitor/index.js'
import type { Tabulation } from '../../src/monitor/index.js'
import { toCsv, toMarkdown, toRows } from '../../src/report/index.js'

function printed(id: string): Tabulation {
  const found = monitor2023.tabulations.find(({ question }) => question.id === id)
  if (!found) throw new Error(id)
  return found
}
const policy = printed('q5')

describe('a tabulation', () => {
  it('has a row for each answer', () => {
    expect(toRows(policy)).toEqual([
      { option: 'Nee', count: 23, share: '47.92', certainty: 'zeker' },
      { option: 'Nee, wel het voornemen', count: 22, share: '45.83', certainty: 'zeker' },
      { option: 'Ja, in een beleidsnota', count: 3, share: '6.25', certainty: 'zeker' },
    ])
  })

  it('says what is not known, and what it most probably is', () => {
    expect(toRows(printed('q20')).at(-1)).toMatchObject({
      count: null,
      certainty: 'niet bekend (wellicht 0)',
    })
    expect(toRows(printed('q20'), { locale: 'en' })[0]).toMatchObject({ certainty: 'uncertain' })
    expect(toMarkdown(printed('q12'))).toContain('| 10, 8, 4, 1 |')
  })

  it('shows the mean of a scale', () => {
    // (1×1 + 6×2 + 6×3 + 8×4 + 1×5) ÷ 22 = 68 ÷ 22
    expect(toMarkdown(printed('q17'))).toContain('| Gemiddelde | 3,09 |')
    expect(toMarkdown(policy)).not.toContain('Gemiddelde')
  })

  it('may stand in a list', () => {
    const csv = toCsv([policy], { dialect: 'rfc4180', locale: 'en' })
    expect(csv.split('\r\n')[1]).toMatch(/^q5,municipalities,.*,No,23,47\.92,certain$/)
  })
})

describe('the monitor', () => {
  it('comes out number for number', () => {
    const counts = monitor2023.tabulations.flatMap((table) =>
      table.counts.map(({ count }) => count),
    )
    expect(toRows(monitor2023).map(({ count }) => count)).toEqual(counts)
    const page = toMarkdown(monitor2023)
    expect(page.match(/^## q\d+\. /gm)).toHaveLength(20)
    expect(page).toContain('| gemeenten | 342 | 48 | 14 |')
    expect(page).toContain('| Nee, wel gepland | 27 |')
  })

  it('is checked question by question', () => {
    const rows = toRows(checkMonitor())
    expect(rows.find(({ question }) => question === 'q3')).toMatchObject({
      respondents: 48,
      answered: 49,
      code: 'monitor/sum-above-respondents',
    })
    expect(rows.find(({ question }) => question === 'q5')).toMatchObject({
      code: null,
      found: 'Niets gevonden',
    })
    expect(rows.filter(({ question }) => question === 'q14')).toHaveLength(2)
  })
})

describe('what follows from a survey', () => {
  it('has its rate', () => {
    expect(toRows(responseRate({ population: 342, respondents: 48 }))).toEqual([
      { population: 342, respondents: 48, percent: 14 },
    ])
  })

  it('has its interval, never without its caveat', () => {
    const interval = intervalFor(policy, 'yes', { population: 342 })
    expect(toRows(interval)[0]).toMatchObject({
      count: 3,
      share: '6.25',
      confidence: '95.00',
      lower: 6,
      lowerShare: '1.75',
    })
    expect(toMarkdown(interval, { locale: 'en' })).toContain('self-selected')
  })

  it('compares two tabulations', () => {
    const ours = tabulate(policy.question, ['yes', 'yes', 'no', 'intended'])
    const compared = compareTabulations(policy, ours)
    // 1/4 − 23/48 = −11/48; half a hundredth goes away from zero, so that −x mirrors x.
    expect(toRows(compared)[0]).toEqual({
      option: 'Nee',
      aCount: 23,
      aShare: '47.92',
      bCount: 1,
      bShare: '25.00',
      difference: '-22.92',
      certainty: 'zeker',
    })
    expect(toMarkdown(compared)).not.toContain('Let op')
    const doubtful = compareTabulations(printed('q3'), printed('q3'))
    expect(toMarkdown(doubtful)).toContain('## Let op')
  })

  it('compares one municipality in a sentence', () => {
    const beside = compareWithMonitor('q5', 'yes')
    expect(toRows(beside, { locale: 'en' })).toEqual([
      {
        question: 'q5',
        answer: 'yes',
        same: 3,
        answered: 48,
        sentence: '45 of 48 had adopted no policy in 2023, 22 of them intended to; yours has.',
      },
    ])
  })

  it('breaks down by size', () => {
    const form = (respondent: string, answer: string) => ({
      kind: 'survey-response' as const,
      to: 'municipalities' as const,
      respondent,
      answers: { q5: answer },
    })
    const broken = tabulateBySize(policy.question, [form('Utrecht', 'yes'), form('Bunnik', 'no')], {
      on: '2023-01-01',
    })
    const yes = toRows(broken).filter(({ option }) => option === 'Ja, in een beleidsnota')
    expect(yes.map(({ size, count }) => [size, count])).toEqual([
      ['tot 50.000', 0],
      ['50.000 of meer', 1],
      ['Samen', 1],
    ])
    expect(toMarkdown(broken)).toContain('| Antwoorden, samen | 2 |')
    expect(toMarkdown(broken)).not.toContain('Geen antwoord')
    const silent = [form('Utrecht', 'yes'), { ...form('Bunnik', 'no'), answers: {} }]
    const some = tabulateBySize(policy.question, silent, { on: '2023-01-01' })
    expect(toMarkdown(some)).toContain('| Antwoorden, samen | 1 |\n| Geen antwoord | 1 |')
  })

  it('asks who answered, rather than look up a municipality without a name', () => {
    const nobody = { to: 'municipalities', answers: { q5: 'yes' } } as never
    expect(() => tabulateBySize(policy.question, [nobody], { on: '2023-01-01' })).toThrow(
      /^0\.respondent: Dit gegeven ontbreekt\.$/,
    )
  })
})
