import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { law, valueOn } from '../../../src/core/law/index.js'
import type { DatedValue } from '../../../src/core/law/index.js'
import { euro } from '../../../src/core/money/index.js'
import { describe as describeIssue } from '../../../src/core/result/index.js'
import type { Issue, Result } from '../../../src/core/result/index.js'
import { validDates } from '../../../src/testing/dates.js'

const name = { nl: 'bedrag per inwoner', en: 'amount per inhabitant' }

function version(value: string, from: string, to?: string, published?: string): DatedValue<string> {
  return {
    value,
    from,
    ...(to !== undefined && { to }),
    ...(published !== undefined && { published }),
    status: 'final',
    checkedOn: '2023-02-01',
    reference: law('Fvw', '17(2)'),
  }
}

const rate = [
  version('0.08', '2020-01-01', '2021-12-31'),
  version('0.83', '2023-01-01', '2023-12-31', '2022-12-16'),
  version('0.84', '2023-01-01', '2023-12-31', '2023-10-01'),
]

function valueIn(outcome: Result<DatedValue<string>>): string | undefined {
  return outcome.ok ? outcome.value.value : undefined
}

function issueIn(outcome: Result<unknown>): Issue | undefined {
  return outcome.ok ? undefined : outcome.issues[0]
}

describe('valueOn', () => {
  it('gives an amount or a decimal back as it was, and of what only looks like one a copy', () => {
    const asked = (value: unknown) => {
      const [first] = rate
      const outcome = valueOn(name, [{ ...first, value }] as DatedValue<unknown>[], '2020-06-01')
      return outcome.ok ? outcome.value.value : undefined
    }
    const [amount, decimal] = [euro('1.50'), new Decimal('0.83')]
    expect(asked(amount)).toBe(amount)
    expect(asked(decimal)).toBe(decimal)
    const imitation = { toStringTag: '[object Decimal]', s: 1, e: 0, d: [1] }
    expect(asked(imitation)).toEqual(imitation)
    expect(asked(imitation)).not.toBe(imitation)
    const proto = (mark: PropertyKey, fields: object): object =>
      Object.assign(Object.create({ [mark]: true }) as object, fields)
    const halves = [
      proto('toStringTag', {}),
      proto('toStringTag', { s: 1, e: 0 }),
      proto(Symbol.for('spuk-ido.Euro'), { amount: 1 }),
    ]
    for (const half of halves) {
      expect(asked(half)).toEqual({ ...half })
      expect(asked(half)).not.toBe(half)
    }
  })

  it.each([
    ['2020-01-01', undefined, '0.08'],
    ['2021-12-31', undefined, '0.08'],
    ['2023-01-01', undefined, '0.84'],
    ['2023-12-31', undefined, '0.84'],
    ['2023-06-01', '2023-10-01', '0.84'],
    ['2023-06-01', '2023-09-30', '0.83'],
    ['2023-06-01', '2022-12-16', '0.83'],
    ['2020-06-01', '1990-01-01', '0.08'], // no date of publication: known from the beginning
  ])('on %s as known on %s', (on, knownOn, value) => {
    const outcome = valueOn(name, rate, on, knownOn === undefined ? {} : { knownOn })
    expect(valueIn(outcome)).toBe(value)
  })

  it.each([
    [
      '2022-07-01',
      undefined,
      'in force until 2021-12-31; first in force on 2023-01-01',
      'van kracht tot en met 2021-12-31; van kracht vanaf 2023-01-01',
    ],
    ['2019-12-31', undefined, 'first in force on 2020-01-01', 'van kracht vanaf 2020-01-01'],
    ['2024-01-01', undefined, 'in force until 2023-12-31', 'van kracht tot en met 2023-12-31'],
    [
      '2023-06-01',
      '2022-01-01',
      'in force until 2021-12-31; published on 2022-12-16',
      'van kracht tot en met 2021-12-31; bekendgemaakt op 2022-12-16',
    ],
    // What was not yet known is not told.
    ['2022-06-01', '2022-01-01', 'in force until 2021-12-31', 'van kracht tot en met 2021-12-31'],
  ])('on %s as known on %s there is none: %s', (on, knownOn, en, nl) => {
    const issue = issueIn(valueOn(name, rate, on, knownOn === undefined ? {} : { knownOn }))
    const seen =
      knownOn === undefined
        ? ['', '']
        : [`, as known on ${knownOn}`, `, zoals bekend op ${knownOn}`]
    expect(issue?.code).toBe('law/not-in-force')
    expect(issue && describeIssue(issue, 'en')).toBe(
      `No value of “amount per inhabitant” is in force on ${on}${seen[0] ?? ''}: ${en}.`,
    )
    expect(issue && describeIssue(issue)).toBe(
      `Voor “bedrag per inwoner” is op ${on} geen waarde van kracht${seen[1] ?? ''}: ${nl}.`,
    )
  })

  it('says that nothing is known at all', () => {
    const issue = issueIn(valueOn(name, [], '2023-01-01'))
    expect(issue?.english.message).toContain('no value is known')
    expect(issue?.details).toEqual({
      name: 'bedrag per inwoner',
      englishName: 'amount per inhabitant',
      on: '2023-01-01',
      inForceUntil: null,
      firstInForceOn: null,
      publishedOn: null,
      publishedSince: null,
      knownOn: null,
    })
  })

  it('takes what may have been public by then, with a warning, and not before', () => {
    const published = version('0.83', '2023-01-01', undefined, '2022-12-31')
    const month = [{ ...published, publishedSince: '2022-12-01' }]
    const on = (knownOn: string) => valueOn(name, month, '2023-01-01', { knownOn })
    const codes = (outcome: Result<unknown>) =>
      outcome.ok ? outcome.warnings.map(({ code }) => code) : outcome.issues.map(({ code }) => code)
    expect(codes(on('2022-11-30'))).toEqual(['law/not-in-force'])
    expect(issueIn(on('2022-11-30'))?.english.message).toContain(
      'as known on 2022-11-30: published between 2022-12-01 and 2022-12-31.',
    )
    for (const unsure of ['2022-12-01', '2022-12-30']) {
      expect(valueIn(on(unsure))).toBe('0.83')
      expect(codes(on(unsure))).toEqual(['law/publication-day-unknown'])
    }
    const unsure = on('2022-12-30')
    expect(unsure.ok && unsure.warnings[0]?.details).toEqual({
      name: 'bedrag per inwoner',
      englishName: 'amount per inhabitant',
      since: '2022-12-01',
      until: '2022-12-31',
      knownOn: '2022-12-30',
    })
    // Where no last day is known either, it counts from the first on, and there is nothing to say of it.
    const open = [{ ...version('0.83', '2023-01-01'), publishedSince: '2022-12-01' }]
    expect(codes(valueOn(name, open, '2023-01-01', { knownOn: '2022-12-01' }))).toEqual([])
    expect(codes(on('2022-12-31'))).toEqual([])
    expect(codes(valueOn(name, month, '2023-01-01'))).toEqual([])
  })

  it('reports every date that is none', () => {
    const outcome = valueOn(name, rate, '1-1-2023', { knownOn: '2023-02-29' })
    expect(outcome.ok ? [] : outcome.issues.map(({ path }) => path)).toEqual([['on'], ['knownOn']])
  })

  it('reports every version and name that is none, where it stands', () => {
    const refused = (given: unknown, called: unknown = name) => {
      const outcome = valueOn(called as typeof name, given as typeof rate, '2023-01-01')
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
    }
    expect(refused(5, { nl: 5, en: 'rate' })).toEqual([
      'input/wrong-type versions',
      'input/wrong-type name.nl',
    ])
    expect(refused([rate[0], { value: '0.83', to: 'x' }, 5])).toEqual([
      'input/missing versions.1.from',
      'calendar/not-a-date versions.1.to',
      'input/missing versions.1.checkedOn',
      'input/wrong-type versions.2',
    ])
    expect(refused([{ ...rate[0], status: 'sure', form: '2020-01-01' }])).toEqual([
      'input/unknown-field versions.0.form',
      'input/not-a-choice versions.0.status',
    ])
  })

  it('does not depend on the order of the versions and leaves them alone', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rate, { minLength: 3 }),
        validDates({ from: '2019-01-01', to: '2025-01-01' }),
        validDates({ from: '2019-01-01', to: '2025-01-01' }),
        (shuffled, on, knownOn) => {
          const given = [...shuffled]
          expect(valueOn(name, shuffled, on, { knownOn })).toEqual(
            valueOn(name, rate, on, { knownOn }),
          )
          expect(shuffled).toEqual(given)
        },
      ),
    )
  })

  it('gives what is in force and known, and never anything else', () => {
    fc.assert(
      fc.property(
        validDates({ from: '2019-01-01', to: '2025-01-01' }),
        validDates({ from: '2019-01-01', to: '2025-01-01' }),
        (on, knownOn) => {
          const outcome = valueOn(name, rate, on, { knownOn })
          if (!outcome.ok) return
          const { from, to = '9999-12-31', published = '0000-01-01' } = outcome.value
          expect(from <= on && on <= to && published <= knownOn).toBe(true)
        },
      ),
    )
  })

  it('takes of two published together the one that begins last', () => {
    const versions = [version('new', '2023-07-01'), version('old', '2020-01-01')]
    expect(valueIn(valueOn(name, versions, '2023-07-01'))).toBe('new')
    expect(valueIn(valueOn(name, versions, '2023-06-30'))).toBe('old')
    expect(valueIn(valueOn(name, [...versions].reverse(), '2023-07-01'))).toBe('new')
  })

  it('takes the one published last, also if it begins first', () => {
    const versions = [
      version('first', '2023-01-01', undefined, '2022-12-01'),
      version('mended', '2020-01-01', undefined, '2023-05-01'),
    ]
    expect(valueIn(valueOn(name, versions, '2023-07-01'))).toBe('mended')
    expect(valueIn(valueOn(name, [...versions].reverse(), '2023-07-01'))).toBe('mended')
  })
})
