import { describe, expect, it } from 'vitest'
import { isSpukError } from '../../src/core/result/index.js'
import { grantFor, grantsFor } from '../../src/grant/index.js'
import type { GrantOptions } from '../../src/grant/index.js'

function issuesOf(run: () => unknown): readonly (readonly [code: string, path: string])[] {
  try {
    run()
  } catch (error) {
    if (isSpukError(error)) return error.issues.map(({ code, path }) => [code, path.join('.')])
    throw error
  }
  return []
}

/** Code, path and facts of every issue. */
function refusals(run: () => unknown): readonly unknown[] {
  try {
    run()
  } catch (error) {
    if (isSpukError(error)) {
      return error.issues.map(({ code, path, details }) => [code, path.join('.'), details])
    }
    throw error
  }
  return []
}

function figures(name: string, year: number, options: GrantOptions = {}) {
  const { amount, components, method, status } = grantFor(name, year, options)
  const { population, education } = components
  return [String(amount), String(population), String(education), method, status]
}

describe('the estimate', () => {
  it('has a population component of inhabitants of 1 January 2022 times 0.83', () => {
    // 903,399 inhabitants (882,633 of Amsterdam + 20,766 of Weesp) and 73,238 of the three on Voorne.
    expect(String(grantFor('Amsterdam', 2023).components.population)).toBe('749821.17')
    expect(String(grantFor('Voorne aan Zee', 2023).components.population)).toBe('60787.54')
  })

  it('rounds a population component that is no whole number of cents once, half a cent up', () => {
    // 903,399 × 0.835 = 754,338.165
    const parameters = { populationRate: '0.835' }
    const { population } = grantFor('Amsterdam', 2023, { parameters }).components
    expect(String(population)).toBe('754338.17')
  })

  it('is provisional in 2023 and assumed in 2024 and 2025, with the same amounts', () => {
    const of2023 = figures('Utrecht', 2023)
    expect(of2023.slice(3)).toEqual(['estimate', 'provisional'])
    for (const year of [2024, 2025]) {
      expect(figures('Utrecht', year)).toEqual([...of2023.slice(0, 4), 'assumed'])
      const { assumptions } = grantFor('Utrecht', year)
      expect(assumptions.map(({ id }) => id)).toContain('regime-assumed')
    }
  })

  it('says which assumptions it makes', () => {
    const ids = (name: string, options?: GrantOptions) =>
      grantFor(name, 2023, options).assumptions.map(({ id }) => id)
    expect(ids('Utrecht')).toEqual(['population-base', 'education-base'])
    expect(ids('Voorne aan Zee')).toEqual([
      'population-base',
      'education-base',
      'education-share-carried',
    ])
    expect(ids('Utrecht', { inhabitants: 370000 })).toContain('national-tie-lost')
  })

  it('keeps the national scale when one municipality brings its own inhabitants', () => {
    const usual = grantFor('Utrecht', 2023)
    const count = usual.explanation.nodes.find(({ id }) => id === 'inhabitants')?.value
    const same = grantFor('Utrecht', 2023, { inhabitants: Number(count) })
    // The same count gives the same population component; the education component is the exact share,
    // rounded by itself, so it may lose or gain the cent of the national tie.
    expect(String(same.components.population)).toBe(String(usual.components.population))
    const gap = Math.abs(same.components.education.cents - usual.components.education.cents)
    expect(gap).toBeLessThanOrEqual(1)
    const doubled = grantFor('Utrecht', 2023, { inhabitants: Number(count) * 2 })
    expect(doubled.components.population.cents).toBe(2 * usual.components.population.cents)
  })
})

describe('the formula', () => {
  it('is inhabitants × 0.83 + low educated × 0.70', () => {
    const options = { inhabitants: 100001, lowEducated: 20003 }
    expect(figures('Utrecht', 2023, options)).toEqual([
      '97002.93',
      '83000.83',
      '14002.10',
      'formula',
      'provisional',
    ])
  })

  it('takes the inhabitants of the register where the caller gives none', () => {
    const grant = grantFor('Amsterdam', 2023, { lowEducated: 100 })
    expect(String(grant.amount)).toBe('749891.17')
  })

  it.each([
    // exact 83000.83 × 0.9 = 74700.747 and 14002.10 × 0.9 = 12601.89; together 87302.637
    ['0.9', '87302.64', '74700.75', '12601.89'],
    // exact 83000.83 × 0.5 = 41500.415 and 7001.05; together 48501.465: half a cent goes up, once
    ['0.5', '48501.47', '41500.42', '7001.05'],
    ['1', '97002.93', '83000.83', '14002.10'],
    ['0', '0.00', '0.00', '0.00'],
  ])(
    'applies a factor of %s before the single rounding',
    (factor, amount, population, education) => {
      const options = { inhabitants: 100001, lowEducated: 20003, parameters: { factor } }
      expect(figures('Utrecht', 2023, options).slice(0, 3)).toEqual([amount, population, education])
    },
  )

  it('rounds once: two parts below half a cent make a cent together', () => {
    // 1 × 0.004 + 1 × 0.004 = 0.008 → 0.01, while each by itself rounds to nothing
    const parameters = { populationRate: '0.004', educationRate: '0.004' }
    const grant = grantFor('Utrecht', 2023, { inhabitants: 1, lowEducated: 1, parameters })
    expect(String(grant.amount)).toBe('0.01')
    const { population, education } = grant.components
    expect(String(population.plus(education))).toBe('0.01')
  })

  it('counts nobody as nothing', () => {
    expect(figures('Utrecht', 2023, { inhabitants: 0, lowEducated: 0 })[0]).toBe('0.00')
  })
})

describe('the annex', () => {
  it('is the grant, with the formula or estimate beside it (art. 3 of the regulation)', () => {
    const options = { annexAmount: '97000.00', inhabitants: 100001, lowEducated: 20003 }
    const grant = grantFor('Utrecht', 2023, options)
    expect([String(grant.amount), grant.method, grant.status]).toEqual([
      '97000.00',
      'annex',
      'final',
    ])
    expect(grant.formula?.method).toBe('formula')
    expect(String(grant.formula?.amount)).toBe('97002.93')
    expect(String(grant.formula?.difference)).toBe('-2.93')
    expect(grantFor('Utrecht', 2023, { annexAmount: 1 }).formula?.method).toBe('estimate')
  })

  it('may be zero', () => {
    expect(String(grantFor('Utrecht', 2023, { annexAmount: 0 }).amount)).toBe('0.00')
  })

  it('is not final in a year whose regime is assumed', () => {
    expect(grantFor('Utrecht', 2024, { annexAmount: 1 }).status).toBe('assumed')
  })
})

describe('years and municipalities', () => {
  it('knows no grant before 2023 and no regime from 2026', () => {
    expect(issuesOf(() => grantFor('Utrecht', 2022))).toEqual([
      ['regulation/before-first-year', 'year'],
    ])
    expect(issuesOf(() => grantFor('Utrecht', 2026))).toEqual([
      ['grant/incomplete-parameters', 'year'],
    ])
  })

  it.each([1899, 2200, 2023.5, Number.NaN, '2023'])('refuses the year %s', (year) => {
    expect(refusals(() => grantFor('Utrecht', year as number))).toEqual([
      ['input/not-a-year', 'year', { given: String(year) }],
    ])
  })

  it('refuses options, counts and rates by their names, saying what was given', () => {
    const parameters = { factor: 'abc', typo: 1 } as GrantOptions['parameters']
    const options = { inhabitants: 1.5, annexAmount: -1, parameters } as GrantOptions
    const known = ['populationRate', 'educationRate', 'educationBudget', 'populationDate', 'factor']
    expect(refusals(() => grantFor('Utrecht', 2023, options))).toEqual([
      ['input/negative-amount', 'annexAmount', { given: '-1.00' }],
      ['input/not-a-count', 'inhabitants', { given: '1.5' }],
      ['input/not-a-rate', 'parameters.factor', { given: 'abc' }],
      ['input/unknown-field', 'parameters.typo', { name: 'typo', known, nearest: null }],
    ])
  })

  it('computes 2026 with complete parameters only, and says that it rests on them', () => {
    const parameters = {
      populationRate: '0.80',
      educationRate: '0.60',
      educationBudget: 2_000_000,
      populationDate: '2025-01-01',
    }
    const grant = grantFor('Utrecht', 2026, { inhabitants: 1000, lowEducated: 10, parameters })
    expect([String(grant.amount), grant.status]).toEqual(['806.00', 'assumed'])
    expect(grant.assumptions.map(({ id }) => id)).toContain('no-confirmed-regime')
    const of2022 = { inhabitants: 1000, lowEducated: 10, parameters }
    expect(String(grantFor('Utrecht', 2022, of2022).amount)).toBe('806.00')
    const { populationDate: _, ...incomplete } = parameters
    expect(issuesOf(() => grantFor('Utrecht', 2026, { parameters: incomplete }))).toEqual([
      ['grant/incomplete-parameters', 'parameters.populationDate'],
    ])
  })

  it('warns where more people have low education than there are inhabitants', () => {
    const codes = (options: GrantOptions) =>
      grantFor('Bunnik', 2023, options).warnings.map(({ code, path }) => [code, ...path])
    const warning = ['grant/low-educated-above-inhabitants', 'lowEducated']
    expect(codes({ inhabitants: 100, lowEducated: 101 })).toEqual([warning])
    expect(codes({ inhabitants: 100, lowEducated: 100 })).toEqual([])
    expect(codes({ lowEducated: 1_000_000 })).toEqual([warning]) // against the register
    expect(codes({ lowEducated: 1_000_000, annexAmount: 1 })).toEqual([warning])
    expect(codes({ inhabitants: 0 })).toEqual([])
    const [issue] = grantFor('Bunnik', 2023, { inhabitants: 100, lowEducated: 101 }).warnings
    expect(issue?.details).toEqual({ lowEducated: 101, inhabitants: 100 })
  })

  it('names the successors of a municipality that is gone', () => {
    try {
      grantFor('Brielle', 2023)
      expect.unreachable()
    } catch (error) {
      expect(isSpukError(error) && error.issues[0].message).toContain('GM1992')
    }
    expect(issuesOf(() => grantFor('Weesp', 2023))[0]?.[1]).toBe('municipality')
  })

  it('computes with what was known on a date', () => {
    expect(issuesOf(() => grantFor('Utrecht', 2023, { knownOn: '2022-12-01' }))).toEqual([
      ['regulation/not-yet-published', 'knownOn'],
    ])
    expect(grantFor('Utrecht', 2023, { knownOn: '2023-06-01' }).method).toBe('estimate')
  })

  it('computes from the day of publication on, and says what was not sure that day', () => {
    const ids = (knownOn: string, options: GrantOptions = {}) =>
      grantFor('Utrecht', 2023, { knownOn, ...options }).assumptions.map(({ id }) => id)
    const annex = { annexAmount: '300000' }
    const own = { inhabitants: 100_001, lowEducated: 20_003 }
    expect(issuesOf(() => grantFor('Utrecht', 2023, { knownOn: '2022-12-15', ...annex }))).toEqual([
      ['regulation/not-yet-published', 'knownOn'],
    ])
    for (const day of ['2022-12-16', '2022-12-30']) {
      const grant = grantFor('Utrecht', 2023, { knownOn: day, ...annex })
      expect([String(grant.amount), grant.status]).toEqual(['300000.00', 'final'])
      expect(ids(day, annex)).toEqual([
        'publication-day',
        'population-base',
        'education-base',
        'figures-undated',
        'annex-from-caller',
      ])
      expect(ids(day, own)).toEqual(['publication-day'])
    }
    const undated = grantFor('Utrecht', 2023, { knownOn: '2022-12-16' }).assumptions.at(-1)
    expect(undated?.text.nl).toContain('wat op 16 december 2022 bekend was')
    expect(undated?.text.en).toContain('what was known on 16 December 2022')
    // From January on only the figures of CBS have no recorded day.
    expect(ids('2023-01-01')).toEqual(['population-base', 'education-base', 'figures-undated'])
    expect(ids('2022-12-31', own)).toEqual([])
    const parameters = {
      populationRate: 1,
      educationRate: 1,
      educationBudget: 1,
      populationDate: '2022-01-01',
    }
    expect(ids('2022-12-16', { ...own, parameters })).toEqual(['own-parameters'])
  })

  it('reports everything at once, each under its path', () => {
    const options = {
      inhabitants: -1,
      lowEducated: 1.5,
      annexAmount: '12.345',
      knownOn: 'yesterday',
      parameters: { factor: Number.NaN, populationRate: '-1' },
      typo: 1,
    } as unknown as GrantOptions
    const issues = issuesOf(() => grantFor('Nergenshuizen', 2023, options))
    expect(issues.map(([, path]) => path).sort()).toEqual(
      [
        'annexAmount',
        'inhabitants',
        'knownOn',
        'lowEducated',
        'municipality',
        'parameters.factor',
        'parameters.populationRate',
        'typo',
      ].sort(),
    )
  })

  it('reports what does not depend on a year that is wrong', () => {
    expect(issuesOf(() => (grantFor as () => unknown)())).toEqual([
      ['input/missing', 'year'],
      ['municipality/not-a-name', 'municipality'],
    ])
    expect(issuesOf(() => grantFor('Utrext', 2019, { annexAmount: 'x' }))).toEqual([
      ['money/not-an-amount', 'annexAmount'],
      ['regulation/before-first-year', 'year'],
      ['municipality/unknown', 'municipality'],
    ])
    const parameters = { factor: 'a', typo: 1 } as GrantOptions['parameters']
    const options = { parameters } as GrantOptions
    expect(issuesOf(() => grantFor('Utrecht', Number.NaN, options))).toEqual([
      ['input/not-a-rate', 'parameters.factor'],
      ['input/unknown-field', 'parameters.typo'],
      ['input/not-a-year', 'year'],
    ])
    // Whether a municipality was still there depends on the year.
    expect(issuesOf(() => grantFor('Weesp', 2022))).toEqual([
      ['regulation/before-first-year', 'year'],
    ])
  })

  it('asks for each parameter that a later year lacks, at its own field', () => {
    const parameters = { populationRate: '0.80', factor: -1 }
    expect(refusals(() => grantFor('Utrecht', 2026, { parameters }))).toEqual([
      ['input/not-a-rate', 'parameters.factor', { given: '-1' }],
      ...['educationRate', 'educationBudget', 'populationDate'].map((name) => [
        'grant/incomplete-parameters',
        `parameters.${name}`,
        { year: 2026, missing: [name] },
      ]),
    ])
  })

  it('refuses a year before the register, and a day without figures, at the field they come from', () => {
    const complete = {
      populationRate: '0.80',
      educationRate: '0.60',
      educationBudget: 2_000_000,
      populationDate: '2022-01-01',
    }
    expect(issuesOf(() => grantFor('Utrecht', 2020, { parameters: complete }))).toEqual([
      ['municipality/date-not-covered', 'year'],
    ])
    const noFigures = ['municipality/no-inhabitants', 'parameters.populationDate']
    const parameters = { populationDate: '2020-01-01' }
    expect(issuesOf(() => grantFor('Utrext', 2023, { parameters }))).toEqual([
      noFigures,
      ['municipality/unknown', 'municipality'],
    ])
    expect(issuesOf(() => grantFor('Utrecht', 2023, { lowEducated: 1, parameters }))).toEqual([
      noFigures,
    ])
    expect(issuesOf(() => grantsFor(2023, { parameters }))).toEqual([noFigures])
  })

  it('reads a whole annex where the year is wrong, but for which municipalities it must have', () => {
    const annex = { Utrext: 1, Utrecht: 'x', GM0344: 1 }
    for (const [year, code] of [
      [Number.NaN, 'input/not-a-year'],
      [2019, 'regulation/before-first-year'],
    ] as const) {
      expect(issuesOf(() => grantsFor(year, { annex, annexTotal: 3 }))).toEqual([
        ['money/not-an-amount', 'annex.Utrecht'],
        [code, 'year'],
        ['municipality/unknown', 'annex.Utrext'],
        ['grant/twice-in-annex', 'annex.GM0344'],
      ])
    }
  })

  it.each([[null], [undefined], [{}], [[]], [Symbol.iterator], [12]])(
    'answers nonsense %s with issues only',
    (nonsense) => {
      expect(issuesOf(() => grantFor(nonsense as string, 2023)).length).toBeGreaterThan(0)
      expect(issuesOf(() => grantFor('Utrecht', nonsense as number)).length).toBeGreaterThan(0)
    },
  )
})
