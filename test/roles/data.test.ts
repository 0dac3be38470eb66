import { describe, expect, it } from 'vitest'
import { isSpukError } from '../../src/core/result/index.js'
import {
  activities,
  policyFields,
  recommendations,
  roleIds,
  roles,
  rolesOf,
} from '../../src/roles/index.js'
import { thrown } from './support.js'
import type { Details } from '../../src/core/result/index.js'

/** Every `{ nl, en }` in a value, with where it stands. */
function textsIn(value: unknown, path = ''): readonly [string, { nl: unknown; en: unknown }][] {
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value && 'en' in value) return [[path, { nl: value.nl, en: value.en }]]
  return Object.entries(value).flatMap(([key, held]) => textsIn(held, `${path}.${key}`))
}

const texts = textsIn({ roles, activities, recommendations, policyFields })

describe('the data', () => {
  it('is in both languages, filled and different', () => {
    expect(texts.length).toBeGreaterThan(100)
    for (const [path, { nl, en }] of texts) {
      expect(nl, path).toMatch(/\S/)
      expect(en, path).toMatch(/\S/)
      expect(nl, path).not.toBe(en)
    }
  })

  it('has a source everywhere', () => {
    const sources = [...roles, ...activities, ...recommendations].flatMap(
      ({ references }) => references,
    )
    for (const { references } of [...roles, ...activities, ...recommendations]) {
      expect(references.length).toBeGreaterThan(0)
    }
    for (const { source } of sources) expect(source).toMatch(/12-2022|06-2023, (par\.|vraag) \d/)
  })

  it('survives JSON', () => {
    for (const list of [roles, activities, recommendations, policyFields]) {
      expect(JSON.parse(JSON.stringify(list))).toEqual(list)
    }
  })
})

describe('roles', () => {
  it('are the six, in order', () => {
    expect(roles.map(({ id }) => id)).toEqual(roleIds)
  })

  it('each have tasks, examples, arrangements, fields and a border with another role', () => {
    for (const role of roles) {
      for (const key of ['tasks', 'examples', 'arrangements', 'fields', 'isNot'] as const) {
        expect(role[key].length, `${role.id} ${key}`).toBeGreaterThan(0)
      }
      expect(role.isNot.map(({ role }) => role)).not.toContain(role.id)
    }
  })

  it('name only policy fields that exist; the policy maker has all eleven, as read', () => {
    const known = policyFields.map(({ id }) => id)
    expect(new Set(known).size).toBe(11)
    for (const { fields } of roles) expect(known).toEqual(expect.arrayContaining([...fields]))
    expect(roles[5]?.fields).toEqual(known)
    expect(roles.map(({ fieldsFrom }) => fieldsFrom.certainty)).toEqual([
      ...Array.from({ length: 5 }, () => 'inferred'),
      undefined,
    ])
  })

  it.each([
    ['network-director', 'digital-service-provider'],
    ['network-director', 'policy-maker'],
    ['digital-service-provider', 'policy-maker'],
    ['referrer', 'digital-service-provider'],
  ] as const)('%s and %s are told apart from both sides', (a, b) => {
    const borders = (id: string) =>
      roles.find((role) => role.id === id)?.isNot.map(({ role }) => role)
    expect(borders(a)).toContain(b)
    expect(borders(b)).toContain(a)
  })
})

describe('activities', () => {
  it('are named once, and each belongs to roles that exist', () => {
    const ids = activities.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(25)
    for (const { id, roles: own } of activities) {
      expect(own.length, id).toBeGreaterThan(0)
      expect(new Set(own).size, id).toBe(own.length)
      expect(roleIds, id).toEqual(expect.arrayContaining([...own]))
      expect(rolesOf(id)).toEqual(own)
    }
  })

  it('cover every role', () => {
    expect(new Set(activities.flatMap(({ roles: own }) => own))).toEqual(new Set(roleIds))
  })
})

describe('rolesOf', () => {
  it.each([
    ['letters', ['promoter']],
    ['introduce-colleagues', ['promoter', 'referrer', 'policy-maker']],
    ['divide-help', ['network-director', 'referrer']],
  ])('%s', (id, expected) => {
    expect(rolesOf(id)).toEqual(expected)
  })

  it.each<[unknown, string[]]>([
    ['website-text', ['website']],
    ['Leaflet', ['leaflets']],
    ['partners', ['private-partners', 'public-partners']],
    ['', []],
    ['x', []],
    ['__proto__', []],
    ['leaflets'.repeat(100), []],
    [null, []],
    [Symbol('x'), []],
  ])('refuses %s and names what is near', (id, nearest) => {
    try {
      rolesOf(id as string)
      expect.unreachable()
    } catch (error) {
      if (!isSpukError(error)) throw error
      const [issue] = error.issues
      expect(issue.code).toBe('roles/unknown-activity')
      expect([...((issue.details as Details | undefined)?.['nearest'] as string[])].sort()).toEqual(
        nearest,
      )
    }
  })

  it('takes every name it knows', () => {
    expect(activities.flatMap(({ id }) => thrown(() => rolesOf(id)))).toEqual([])
  })
})

describe('recommendations', () => {
  it('are six, numbered, each with a step for either side', () => {
    expect(recommendations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    for (const { steps } of recommendations) expect(steps.municipality).not.toEqual(steps.library)
  })
})
