import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findMunicipality,
  inhabitants,
  lowEducationShare,
  municipalities,
  municipality,
  successors,
} from '../../src/municipality/index.js'
import { nameKey, namesByKey } from '../../src/municipality/names.js'
import { register } from '../../src/municipality/register.js'
import { issuesOf } from './support.js'
import type { Details } from '../../src/core/result/index.js'

const everything = [...register().entries.values()]
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026]

const issueOf = (nameOrCode: string, on?: string) => {
  const outcome = findMunicipality(nameOrCode, on === undefined ? {} : { on })
  return outcome.ok ? undefined : outcome.issues[0]
}

describe('a name or code', () => {
  it.each([
    ['GM0344', 'Utrecht'],
    ['gm0344', 'Utrecht'],
    ['gm344', 'Utrecht'],
    ['GM 0344', 'Utrecht'],
    ['0344', 'Utrecht'],
    ['344', 'Utrecht'],
    [' 344 ', 'Utrecht'],
    ['UTRECHT', 'Utrecht'],
    ['  utrecht\u00a0', 'Utrecht'],
    ['\ufeffUtrecht', 'Utrecht'],
    ['gemeente Utrecht', 'Utrecht'],
    ['Gemeente  utrecht', 'Utrecht'],
    ['Utrecht (gemeente)', 'Utrecht'],
    ['Súdwest-Fryslân', 'Súdwest-Fryslân'],
    ['Su\u0301dwest-Frysla\u0302n', 'Súdwest-Fryslân'],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['SudwestFryslan', 'Súdwest-Fryslân'],
    ['Noardeast Fryslan', 'Noardeast-Fryslân'],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ['’s-Gravenhage', "'s-Gravenhage"],
    ['‘s-gravenhage', "'s-Gravenhage"],
    ['`s Gravenhage', "'s-Gravenhage"],
    ['´s-Gravenhage', "'s-Gravenhage"],
    ['s-Gravenhage', "'s-Gravenhage"],
    ['Gemeente ’s-Gravenhage', "'s-Gravenhage"],
    ['Den Haag', "'s-Gravenhage"],
    ['gemeente den-haag', "'s-Gravenhage"],
    ['Den Bosch', "'s-Hertogenbosch"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['s Hertogenbosch', "'s-Hertogenbosch"],
    ['Beek', 'Beek'],
    ['Beek (L.)', 'Beek'],
    ['beek (l)', 'Beek'],
    ['Beek L.', 'Beek'],
    ['Beek (Limburg)', 'Beek'],
    ['Hengelo', 'Hengelo'],
    ['Hengelo (O.)', 'Hengelo'],
    ['Laren', 'Laren'],
    ['Laren (NH.)', 'Laren'],
    ['Middelburg', 'Middelburg'],
    ['Middelburg (Z.)', 'Middelburg'],
    ['Rijswijk', 'Rijswijk'],
    ['Rĳswĳk', 'Rijswijk'],
    ['Rijswijk (ZH.)', 'Rijswijk'],
    ['Stein', 'Stein'],
    ['Stein (L.)', 'Stein'],
    ['Bergen (L.)', 'Bergen (L.)'],
    ['Bergen (NH.)', 'Bergen (NH.)'],
    ['bergen nh', 'Bergen (NH.)'],
    ['Bergen (Noord-Holland)', 'Bergen (NH.)'],
    ['Nuenen, Gerwen en Nederwetten', 'Nuenen, Gerwen en Nederwetten'],
    ['nuenen gerwen en nederwetten', 'Nuenen, Gerwen en Nederwetten'],
    ['Alphen - Chaam', 'Alphen-Chaam'],
    ['Alphen–Chaam', 'Alphen-Chaam'],
  ])('%j is %s', (given, name) => {
    expect(findMunicipality(given)).toMatchObject({ ok: true, value: { name }, warnings: [] })
    expect(municipality(given, { on: '2023-01-01' }).name).toBe(name)
  })

  it.each(['Beek (NH.)', 'Stein (Z.)', 'Hengelo (Gld.)', 'Laren (L.)', 'Rijswijk (NH.)'])(
    '%s has a wrong suffix',
    (given) => {
      expect(issueOf(given)?.code).toBe('municipality/unknown')
    },
  )

  it('leads back to its municipality, whatever its year', () => {
    for (const { municipality: each, longName } of everything) {
      for (const text of [each.code, each.name, longName, `gemeente ${each.name.toUpperCase()}`]) {
        expect(findMunicipality(text)).toMatchObject({ ok: true, value: each })
      }
    }
    for (const year of YEARS) {
      const on = `${year}-01-01`
      for (const each of municipalities({ on })) {
        expect(municipality(each.name, { on })).toBe(each)
        expect(municipality(each.code, { on })).toBe(each)
      }
    }
  })

  it('belongs to one municipality, save Bergen', () => {
    const shared = [...namesByKey().values()].filter((names) => names.length > 1)
    expect(shared.map((names) => names.map((name) => name.municipality.name))).toEqual([
      ['Bergen (NH.)', 'Bergen (L.)'],
    ])
    expect(nameKey('Bergen (NH.)')).not.toBe(nameKey('Bergen (L.)'))
  })

  it('names the candidates when it is ambiguous', () => {
    expect(issueOf('bergen')).toMatchObject({
      code: 'municipality/ambiguous',
      details: {
        candidates: ['Bergen (NH.) (GM0373, Noord-Holland)', 'Bergen (L.) (GM0893, Limburg)'],
      },
    })
    expect(issueOf('bergen', '2023-01-01')?.code).toBe('municipality/ambiguous')
  })

  it.each([
    ['Utrechr', 'Utrecht (GM0344)'],
    ['Amsterdma', 'Amsterdam (GM0363)'],
    ['Den Hag', 'Den Haag (GM0518)'],
    ['Alphen', 'Alphen aan den Rijn (GM0484)'],
    ['Nuenen', 'Nuenen, Gerwen en Nederwetten (GM0820)'],
    ['Beek (NH.)', 'Beek (GM0888)'],
    ['Voorne', 'Voorne aan Zee (GM1992)'],
    ['Edde', 'Ede (GM0228)'],
  ])('that is unknown, such as %s, suggests %s', (given, nearest) => {
    const issue = issueOf(given)
    expect(issue?.code).toBe('municipality/unknown')
    expect(((issue?.details as Details | undefined)?.['nearest'] as string[])[0]).toBe(nearest)
    expect(issue?.suggestion).toContain(nearest)
    expect(issue?.english.suggestion).toContain('Did you mean')
  })

  it.each([
    '9999',
    'GM0000',
    'GM12345',
    '12345',
    '-344',
    '3.44',
    'GM',
    '',
    ' ',
    'gemeente',
    'xyzzy',
  ])('%j is unknown and like nothing', (given) => {
    expect(issueOf(given)).toMatchObject({
      code: 'municipality/unknown',
      details: { nearest: [] },
    })
  })
})

describe('a date', () => {
  it('finds what existed then', () => {
    expect(municipality('Weesp', { on: '2022-03-23' }).code).toBe('GM0457')
    expect(municipality('Voorne aan Zee', { on: '2023-01-01' })).toMatchObject({
      code: 'GM1992',
      from: '2023-01-01',
    })
  })

  it('after it was dissolved: names date and successors', () => {
    expect(issueOf('weesp', '2022-03-24')).toMatchObject({
      code: 'municipality/dissolved',
      severity: 'error',
      details: { code: 'GM0457', dissolvedOn: '2022-03-24', successors: ['Amsterdam (GM0363)'] },
    })
    expect((issueOf('0053', '2023-01-01')?.details as Details | undefined)?.['successors']).toEqual(
      ['Het Hogeland (GM1966)', 'Westerkwartier (GM1969)'],
    )
  })

  it('before it existed: names the day and who was there', () => {
    expect(issueOf('Voorne aan Zee', '2022-12-31')).toMatchObject({
      code: 'municipality/not-yet',
      details: {
        from: '2023-01-01',
        predecessors: ['Brielle (GM0501)', 'Hellevoetsluis (GM0530)', 'Westvoorne (GM0614)'],
      },
    })
  })

  it('without one, what is gone is found with a warning', () => {
    const outcome = findMunicipality('Haren')
    expect(outcome).toMatchObject({
      ok: true,
      value: { code: 'GM0017', dissolvedOn: '2019-01-01', successors: [{ code: 'GM0014' }] },
      warnings: [{ code: 'municipality/dissolved', severity: 'warning' }],
    })
    expect(municipality('Haren').province).toBeUndefined()
  })

  it('in 2026 rests on weaker evidence, and says so', () => {
    expect(findMunicipality('Utrecht', { on: '2025-12-31' })).toMatchObject({ warnings: [] })
    expect(findMunicipality('Utrecht', { on: '2026-01-01' })).toMatchObject({
      ok: true,
      warnings: [{ code: 'municipality/division-assumed', severity: 'info' }],
    })
  })

  it('out of reach is reported together with the name', () => {
    const outcome = findMunicipality('Utrechr', { on: '2030-01-01' })
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path])).toEqual([
      ['municipality/unknown', []],
      ['municipality/date-not-covered', ['on']],
    ])
  })
})

describe('hostile input', () => {
  const calls: readonly ((given: unknown, options: unknown) => unknown)[] = [
    (given, options) => municipality(given as string, options as object),
    (given, options) => successors(given as string, options as object),
    (given, options) => inhabitants(given as string, options as { on: string }),
    (given, options) => lowEducationShare(given as string, options as object),
    (_, options) => municipalities(options as { on: string }),
  ]

  it('never throws anything but a SpukError', () => {
    const option = fc.oneof(
      fc.anything(),
      fc.record({ on: fc.anything(), division: fc.anything() }),
    )
    const text = fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.string())
    fc.assert(
      fc.property(text, option, (given, options) => {
        for (const call of calls) {
          try {
            call(given, options)
          } catch (error) {
            expect(
              issuesOf(() => {
                throw error
              }).length,
            ).toBeGreaterThan(0)
          }
        }
      }),
    )
  })

  it.each([null, undefined, 344, 344n, {}, [], ['Utrecht'], Symbol('Utrecht'), () => 'Utrecht'])(
    'such as %s is not a name',
    (given) => {
      expect(issueOf(given as never)?.code).toBe('municipality/not-a-name')
    },
  )

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is unknown', (given) => {
    expect(issueOf(given)?.code).toBe('municipality/unknown')
  })

  it('that is long is neither searched for nor told whole', () => {
    const issue = issueOf('Utrecht'.repeat(150_000))
    expect((issue?.details as Details | undefined)?.['nearest']).toEqual([])
    expect(JSON.stringify(issue).length).toBeLessThan(1000)
  })
})
