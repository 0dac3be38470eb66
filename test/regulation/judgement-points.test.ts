import { describe, expect, it } from 'vitest'
import { judgementPoints } from '../../src/regulation/index.js'
import type { JudgementPointId } from '../../src/regulation/index.js'
import { textsIn } from './texts.js'

/** Every point, with its options; the default first where there is one. */
const expected: Readonly<Record<JudgementPointId, readonly [string | null, readonly string[]]>> = {
  'own-staff-hours': [null, ['allowed', 'not-allowed']],
  vat: [null, ['included', 'excluded']],
  'sisa-spending': [null, ['subsidy-awarded', 'subsidy-determined', 'library-costs']],
  'unspent-where': [null, ['unspent', 'spent']],
  overspending: [null, ['municipality', 'library', 'next-year']],
  'executive-decision': [null, ['required', 'not-required']],
  'weekend-15-july': ['no-shift', ['no-shift', 'next-working-day']],
  'unspent-grant': [null, ['carry-over', 'pay-back']],
  'education-base': ['cbs-share', ['cbs-share', 'own-count']],
  'annex-rounding': ['cents', ['cents', 'euros']],
  'after-2025': [null, ['specific-grant', 'municipalities-fund', 'nothing']],
  'unspent-2025': [null, ['spend-later', 'pay-back']],
  'network-steering': [null, ['per-activity', 'in-total']],
}

describe('judgementPoints', () => {
  it('are the thirteen that the sources leave open, each once', () => {
    expect(judgementPoints.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(judgementPoints.map((point) => [point.id, point] as const))(
    '%s has its options, and a default only where the library must choose',
    (id, point) => {
      const [standard, options] = expected[id]
      expect(point.default).toBe(standard)
      expect(point.options.map((option) => option.id)).toEqual(options)
      expect(standard === null || options.includes(standard)).toBe(true)
    },
  )

  it('ask a question in both languages', () => {
    for (const { question } of judgementPoints) {
      expect(question.nl).toMatch(/\?$/)
      expect(question.en).toMatch(/\?$/)
    }
    for (const { nl, en } of textsIn(judgementPoints)) {
      expect(nl).toMatch(/\S/)
      expect(en).toMatch(/\S/)
      expect(String(nl).length).toBeLessThan(180)
    }
  })

  it('say how well each source is known, and name it where it was read (Fvw 13)', () => {
    const sources = judgementPoints.flatMap(({ id, sources }) =>
      sources.map(({ reference, certainty }) => `${id}: ${reference?.source ?? '?'} ${certainty}`),
    )
    expect(sources).toContain('own-staff-hours: Vervolgmonitor IDO 06-2023 read')
    expect(sources).toContain('weekend-15-july: Algemene termijnenwet read')
    expect(sources).toContain('unspent-grant: BWBR0049396 inferred')
    expect(sources).toContain('after-2025: Fvw read')
    expect(sources).toContain('after-2025: Kamerstuk 26 643, nr. 1406 read')
    expect(sources.filter((said) => said.endsWith('? read'))).toEqual([])
  })

  it('claim no source where none was found', () => {
    const without = judgementPoints.filter(({ sources }) => sources.length === 0)
    expect(without.map(({ id }) => id).sort()).toEqual(['overspending', 'unspent-2025', 'vat'])
  })
})
