import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../architecture/source.js'
import { grantFor } from '../../src/grant/index.js'
import { regimeFor, regulationFor, regulationParameters } from '../../src/regulation/index.js'
import { knownUntil, YEARS } from '../../src/regulation/regimes.js'
import { isSpukError } from '../../src/core/result/index.js'

function issuesOf(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return isSpukError(error) ? error.issues : error
  }
}

describe('the table of years', () => {
  it('has the years of the regulation, without a gap', () => {
    expect(YEARS).toEqual([2023, 2024, 2025])
    expect(knownUntil()).toEqual({ confirmed: '2023-12-31', assumed: '2025-12-31' })
  })

  it('is what regimes, parameters and grants follow', () => {
    const last = YEARS.at(-1) ?? 0
    for (const year of YEARS) {
      expect(regimeFor(year).status).not.toBe('unknown')
      expect(regulationFor(year).status).toBe(regimeFor(year).status)
      expect(
        grantFor('Utrecht', year).assumptions.some(({ id }) => id === 'no-confirmed-regime'),
      ).toBe(false)
    }
    for (const versions of Object.values(regulationParameters)) {
      expect(versions.map(({ from }) => from)).toEqual(YEARS.map((year) => `${year}-01-01`))
    }
    for (const year of [last + 1, 2199]) {
      expect(regimeFor(year).status).toBe('unknown')
      expect(issuesOf(() => grantFor('Utrecht', year))).toMatchObject([
        { code: 'grant/incomplete-parameters', path: ['year'] },
      ])
    }
    expect(issuesOf(() => grantFor('Utrecht', (YEARS[0] ?? 0) - 1))).toMatchObject([
      { code: 'regulation/before-first-year', path: ['year'] },
    ])
    expect(issuesOf(() => regulationFor(20_000))).toMatchObject([
      { code: 'regulation/no-confirmed-regime' },
    ])
  })

  it('is the only place where code names a year', () => {
    for (const file of ['regulation/regime.ts', 'regulation/regulation.ts', 'grant/basis.ts']) {
      const code = readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
      expect(code.match(/\b20(?:2[3-9]|[3-9]\d)\b/g) ?? [], file).toEqual([])
    }
  })
})
