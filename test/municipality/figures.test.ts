import { describe, expect, it } from 'vitest'
import { ratioOf, ratioText } from '../../src/core/money/index.js'
import {
  educationShares,
  inhabitants,
  lowEducationShare,
  municipalities,
  registerCoverage,
} from '../../src/municipality/index.js'
import { issuesOf } from './support.js'
import type { Details } from '../../src/core/result/index.js'

const total = (on: string, division: number): number =>
  municipalities({ on: `${division}-01-01` })
    .map(({ code }) => inhabitants(code, { on, division }))
    .reduce((sum, count) => sum + count, 0)

describe('inhabitants', () => {
  it.each([
    ['2021-01-01', 17_475_415],
    ['2022-01-01', 17_590_672],
    ['2023-01-01', 17_811_291],
    ['2024-01-01', 17_942_942],
    ['2025-01-01', 18_044_027],
  ])('of %s are together %i, in every later division', (on, sum) => {
    for (let division = Number(on.slice(0, 4)); division <= 2026; division++) {
      expect(total(on, division)).toBe(sum)
    }
  })

  it('are above zero for every municipality of the year', () => {
    for (const on of registerCoverage.inhabitants) {
      for (const { code } of municipalities({ on })) {
        expect(inhabitants(code, { on })).toBeGreaterThan(0)
      }
    }
  })

  it.each([
    ['Amsterdam', '2022-01-01', undefined, 882_633],
    ['Weesp', '2022-01-01', undefined, 20_766],
    ['Amsterdam', '2022-01-01', 2023, 903_399],
    ['Voorne aan Zee', '2022-01-01', 2023, 73_238],
    ['Voorne aan Zee', '2025-01-01', undefined, 74_527],
    ['Purmerend', '2021-01-01', 2022, 81_683 + 10_110],
    ['Groningen', '2021-01-01', 2021, 233_273],
  ])('%s on %s in the division of %s: %i', (name, on, division, count) => {
    expect(inhabitants(name, { on, ...(division !== undefined && { division }) })).toBe(count)
  })

  it('of a later municipality ask for the division', () => {
    expect(issuesOf(() => inhabitants('Voorne aan Zee', { on: '2022-01-01' }))).toMatchObject([
      {
        code: 'municipality/pass-division',
        suggestion: 'Vraag de som van haar voorgangers.',
        hint: "Schrijf { on: '2022-01-01', division: 2023 }.",
      },
    ])
    const [issue] = issuesOf(() => inhabitants('GM1992', { on: '2021-01-01', division: 2022 }))
    expect(issue?.code).toBe('municipality/not-yet')
  })

  it('of a dissolved municipality name its successor', () => {
    for (const options of [{ on: '2023-01-01' }, { on: '2022-01-01', division: 2023 }]) {
      const [issue] = issuesOf(() => inhabitants('Weesp', options))
      expect(issue?.code).toBe('municipality/dissolved')
      expect((issue?.details as Details | undefined)?.['successors']).toEqual([
        'Amsterdam (GM0363)',
      ])
    }
    expect(issuesOf(() => inhabitants('Haren', { on: '2021-01-01' }))[0]?.code).toBe(
      'municipality/dissolved',
    )
  })

  it.each(['2020-01-01', '2022-01-02', '2022-03-24', '2026-01-01'])('of %s do not exist', (on) => {
    expect(issuesOf(() => inhabitants('Utrecht', { on }))).toMatchObject([
      {
        code: 'municipality/no-inhabitants',
        path: ['on'],
        details: { on, known: registerCoverage.inhabitants },
      },
    ])
  })

  it.each([2021, 2027, 2022.5, NaN, '2023', true, {}])('in division %s are refused', (division) => {
    const options = { on: '2022-01-01', division: division as number }
    expect(issuesOf(() => inhabitants('Utrecht', options))).toMatchObject([
      { code: 'municipality/not-a-division', path: ['division'], details: { first: 2022 } },
    ])
  })

  it('report everything that is wrong', () => {
    const issues = issuesOf(() => inhabitants('Utrechr', { on: '1-1-2022', division: 1 }))
    expect(issues.map(({ code }) => code)).toEqual([
      'municipality/unknown',
      'calendar/not-a-date',
      'municipality/not-a-division',
    ])
  })
})

describe('education shares', () => {
  it.each([
    [2021, 352],
    [2022, 345],
    [2023, 342],
    [2026, 342],
  ])('in the division of %i are of all %i municipalities', (division, count) => {
    const shares = educationShares({ division })
    expect(shares.size).toBe(count)
    const codes = municipalities({ on: `${division}-01-01` }).map(({ code }) => code)
    expect([...shares.keys()]).toEqual(codes)
    for (const [code, share] of shares) expect(lowEducationShare(code, { division })).toBe(share)
    const parts = [...shares.values()].flatMap((share) => share.parts)
    expect(parts.reduce((sum, part) => sum + part.inhabitants, 0)).toBe(17_475_415)
  })

  it('are those of CBS where nothing changed', () => {
    for (const { share, parts } of educationShares({ division: 2021 }).values()) {
      expect(parts).toHaveLength(1)
      expect(parts[0]?.share).toMatch(/^\d\d?\.\d\d$/)
      expect(share).toEqual(ratioOf(parts[0]?.share))
    }
    expect(ratioText(lowEducationShare('Groningen').share)).toBe('16.5')
  })

  it('are weighted means of what merged, exact', () => {
    const { share, parts, name, division } = lowEducationShare('GM1992')
    expect([name, division]).toEqual(['Voorne aan Zee', 2023])
    expect(parts).toEqual([
      { code: 'GM0501', name: 'Brielle', share: '26.11', inhabitants: 17_439 },
      { code: 'GM0530', name: 'Hellevoetsluis', share: '29.40', inhabitants: 40_312 },
      { code: 'GM0614', name: 'Westvoorne', share: '23.60', inhabitants: 14_900 },
    ])
    const weighted = 2611n * 17_439n + 2940n * 40_312n + 2360n * 14_900n
    expect(share).toEqual(ratioOf(`${weighted}/${100n * 72_651n}`))
    const amsterdam = lowEducationShare('Amsterdam').parts.map((part) => part.name)
    expect(amsterdam).toEqual(['Amsterdam', 'Weesp'])
  })

  it('lie between the least and the most of their parts', () => {
    for (const { share, parts } of educationShares().values()) {
      const exact = Number(share.numerator) / Number(share.denominator)
      const each = parts.map((part) => Number(part.share))
      expect(exact).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9)
      expect(exact).toBeLessThanOrEqual(Math.max(...each) + 1e-9)
    }
  })

  it('cannot be changed by a caller', () => {
    const shares = educationShares() as Map<string, unknown>
    shares.clear()
    expect(educationShares().size).toBe(342)
    expect(Object.isFrozen(lowEducationShare('Ede'))).toBe(true)
    expect(Object.isFrozen(lowEducationShare('Ede').parts[0])).toBe(true)
  })

  it('are not known for what is gone, or in another division', () => {
    expect(issuesOf(() => lowEducationShare('Weesp'))[0]?.code).toBe('municipality/dissolved')
    expect(lowEducationShare('Weesp', { division: 2022 }).parts).toHaveLength(1)
    expect(issuesOf(() => lowEducationShare('Voorne aan Zee', { division: 2022 }))[0]?.code).toBe(
      'municipality/not-yet',
    )
    const issues = issuesOf(() => lowEducationShare('Utrechr', { division: 2020 }))
    expect(issues.map(({ code }) => code)).toEqual([
      'municipality/unknown',
      'municipality/not-a-division',
    ])
  })
})
