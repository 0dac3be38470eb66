import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activities,
  assessRoles,
  roleIds,
  roleViews,
  standings,
  validateProfile,
} from '../../src/roles/index.js'
import type { RoleProfile } from '../../src/roles/index.js'
import { runs } from '../support/runs.js'

const entries = fc.record(
  {
    standing: fc.constantFrom(...standings),
    hours: fc.oneof(fc.integer({ min: 0, max: 10000 }), fc.constantFrom('0.25', '2.50', '0')),
    responsible: fc.constantFrom('adviseur', 'team cultuur'),
  },
  { requiredKeys: [] },
)
const profiles = fc.record(
  {
    view: fc.constantFrom(...roleViews),
    municipality: fc.constantFrom('Utrecht', 'GM0355'),
    severalMunicipalities: fc.boolean(),
    roles: fc.dictionary(fc.constantFrom(...roleIds), entries),
    activities: fc.dictionary(
      fc.constantFrom(...activities.map(({ id }) => id)),
      fc.constantFrom(...standings),
    ),
  },
  { requiredKeys: ['view'] },
) as fc.Arbitrary<RoleProfile>

function issuesOf(input: unknown): readonly string[] {
  const outcome = validateProfile(input)
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('validateProfile', () => {
  it('reads any sound profile, also after JSON, into one that gives itself and the same assessment', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const read = validateProfile(JSON.parse(JSON.stringify(profile)))
        if (!read.ok) throw new Error(JSON.stringify(read.issues))
        expect(validateProfile(JSON.parse(JSON.stringify(read.value)))).toEqual(read)
        expect(assessRoles(read.value)).toEqual(assessRoles(profile))
      }),
      runs(200),
    )
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['input/missing ']],
    ['a text', 'x', ['input/wrong-type ']],
    ['no view', {}, ['input/missing view']],
    ['an unknown field', { view: 'library', rolls: {} }, ['input/unknown-field rolls']],
    [
      'all at once',
      {
        view: 'x',
        municipality: 3,
        severalMunicipalities: 1,
        roles: { promoter: { standing: 'x', hours: 'x', responsible: 3, y: 1 }, promotor: {} },
        activities: { x: 'none' },
      },
      [
        'input/not-a-choice view',
        'municipality/not-a-name municipality',
        'input/wrong-type severalMunicipalities',
        'input/not-a-choice roles.promoter.standing',
        'roles/not-hours roles.promoter.hours',
        'input/not-text roles.promoter.responsible',
        'input/unknown-field roles.promoter.y',
        'input/unknown-field roles.promotor',
        'roles/unknown-activity activities.x',
      ],
    ],
    ['activities as a list', { view: 'library', activities: [] }, ['input/wrong-type activities']],
    [
      'a getter that throws',
      {
        get view() {
          throw new Error('no')
        },
      },
      ['input/unreadable view'],
    ],
  ])('refuses %s', (_, input, issues) => {
    expect([...issuesOf(input)].sort()).toEqual([...issues].sort())
  })

  it('refuses exactly what assessRoles refuses', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3 }), profiles, (junk, profile) => {
        for (const input of [junk, { ...profile, roles: junk }, { ...profile, activities: junk }]) {
          const refused = !validateProfile(input).ok
          let threw = false
          try {
            assessRoles(input as RoleProfile)
          } catch {
            threw = true
          }
          expect(threw).toBe(refused)
        }
      }),
      runs(300),
    )
  })
})
