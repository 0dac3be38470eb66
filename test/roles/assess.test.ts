import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activities, assessRoles, roleIds, standings } from '../../src/roles/index.js'
import type { RoleId, RoleProfile, RoleProfileEntry, RoleStatus } from '../../src/roles/index.js'
import { runs } from '../support/runs.js'
import { thrown } from './support.js'

const every = (entry: RoleProfileEntry): Record<RoleId, RoleProfileEntry> => ({
  financier: entry,
  promoter: entry,
  'network-director': entry,
  referrer: entry,
  'digital-service-provider': entry,
  'policy-maker': entry,
})
/** A municipality of which nothing is left to say. */
const full: RoleProfile = {
  view: 'municipality',
  severalMunicipalities: true,
  roles: every({ standing: 'carried-out', hours: '0.5', responsible: 'adviseur' }),
}
const assess = (profile: Partial<RoleProfile>) => assessRoles({ view: 'municipality', ...profile })
const applying = (profile: Partial<RoleProfile>) =>
  assess(profile).recommendations.map(({ applies }) => applies)
const of = (profile: Partial<RoleProfile>, id: RoleId) => {
  const found = assess(profile).roles.find(({ role }) => role === id)
  if (!found) throw new Error(id)
  return found
}

describe('the standing of a role', () => {
  it.each<[string, Partial<RoleProfile>, RoleStatus | null]>([
    ['nothing said', {}, null],
    ['said of the role', { roles: { promoter: { standing: 'none' } } }, 'none'],
    ['said of an activity', { activities: { letters: 'in-contact' } }, 'in-contact'],
    [
      'the furthest of two activities',
      { activities: { letters: 'arranged', website: 'intended' } },
      'arranged',
    ],
    [
      'the role further than its activity',
      { roles: { promoter: { standing: 'carried-out' } }, activities: { letters: 'none' } },
      'carried-out',
    ],
    [
      'an activity further than its role',
      { roles: { promoter: { standing: 'none' } }, activities: { letters: 'intended' } },
      'intended',
    ],
    [
      'an activity of several roles',
      { activities: { 'own-communication': 'arranged' } },
      'arranged',
    ],
    ['an activity of another role', { activities: { 'use-data': 'arranged' } }, null],
  ])('%s', (_, profile, standing) => {
    expect(of(profile, 'promoter').standing).toBe(standing)
  })

  it('shows what it rests on', () => {
    const profile = {
      roles: { promoter: { standing: 'none' } },
      activities: { website: 'intended', letters: 'none' },
    } as const
    expect(of(profile, 'promoter').basis).toEqual({
      role: 'none',
      activities: [
        { activity: 'website', standing: 'intended' },
        { activity: 'letters', standing: 'none' },
      ],
    })
  })

  it('never falls when more is said', () => {
    const rank = (standing: RoleStatus | null) => (standing ? standings.indexOf(standing) : -1)
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...activities.map(({ id }) => id)),
          fc.constantFrom(...standings),
        ),
        fc.constantFrom(...activities.map(({ id }) => id)),
        fc.constantFrom(...standings),
        (said, id, standing) => {
          const { [id]: _, ...before } = said
          const [less, more] = [
            assess({ activities: before }),
            assess({ activities: { ...before, [id]: standing } }),
          ]
          less.roles.forEach((role, i) => {
            expect(rank(more.roles[i]?.standing ?? null)).toBeGreaterThanOrEqual(
              rank(role.standing),
            )
          })
        },
      ),
      runs(100),
    )
  })
})

describe('gaps', () => {
  const sound = { hours: 1, responsible: 'adviseur' }
  it.each<[string, Partial<RoleProfile>, string[]]>([
    ['all', {}, ['unknown', 'no-responsible', 'no-hours']],
    ['none', full, []],
    ['unknown', { roles: { promoter: sound } }, ['unknown']],
    ...(['none', 'in-contact', 'intended'] as const).map(
      (standing): [string, Partial<RoleProfile>, string[]] => [
        standing,
        { roles: { promoter: { ...sound, standing } } },
        ['not-arranged'],
      ],
    ),
    ['arranged', { roles: { promoter: { ...sound, standing: 'arranged' } } }, []],
    [
      'nobody responsible',
      { roles: { promoter: { standing: 'arranged', hours: 0 } } },
      ['no-responsible'],
    ],
    [
      'no hours',
      { roles: { promoter: { standing: 'arranged', responsible: 'adviseur' } } },
      ['no-hours'],
    ],
    [
      'activities begun',
      { ...full, activities: { letters: 'in-contact', website: 'intended' } },
      ['activity-open', 'activity-open'],
    ],
    ['an activity left out on purpose', { ...full, activities: { letters: 'none' } }, []],
    ['an activity settled', { ...full, activities: { letters: 'arranged' } }, []],
  ])('%s', (_, profile, kinds) => {
    expect(of(profile, 'promoter').gaps.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('say which activity', () => {
    const [gap] = of({ ...full, activities: { letters: 'intended' } }, 'promoter').gaps
    expect(gap).toEqual({
      kind: 'activity-open',
      role: 'promoter',
      activity: 'letters',
      text: {
        nl: 'Brieven: begonnen, nog niet afgesproken.',
        en: 'Letters: begun, not arranged yet.',
      },
    })
  })
})

describe('recommendations', () => {
  const none = [false, false, false, false, false, false]
  const only = (number: number, value: boolean | null = true) =>
    none.map((applies, i) => (i === number - 1 ? value : applies))
  it.each<[string, Partial<RoleProfile>, (boolean | null)[]]>([
    ['nothing known', {}, [true, true, true, null, true, true]],
    ['all carried out', full, none],
    [
      'all arranged',
      { ...full, roles: every({ standing: 'arranged', responsible: 'adviseur' }) },
      none,
    ],
    [
      'all intended',
      { ...full, roles: every({ standing: 'intended', responsible: 'adviseur' }) },
      [false, true, true, true, true, true],
    ],
    [
      'one role without anyone responsible',
      { ...full, roles: { ...full.roles, referrer: { standing: 'arranged' } } },
      only(1),
    ],
    ['no steering', { ...full, activities: { 'steer-network': 'none' } }, only(2)],
    ['public partners open', { ...full, activities: { 'public-partners': 'intended' } }, only(2)],
    [
      'private partners open',
      { ...full, activities: { 'private-partners': 'in-contact' } },
      only(2),
    ],
    [
      'not in the library policy',
      { ...full, activities: { 'join-library-policy': 'none' } },
      only(3),
    ],
    [
      'not coordinated',
      { ...full, activities: { 'coordinate-municipalities': 'intended' } },
      only(4),
    ],
    [
      'not coordinated, and nothing to coordinate',
      {
        ...full,
        severalMunicipalities: false,
        activities: { 'coordinate-municipalities': 'none' },
      },
      none,
    ],
    [
      'not coordinated, and not known whether there is anything to coordinate',
      {
        view: 'municipality',
        ...(full.roles && { roles: full.roles }),
        activities: { 'coordinate-municipalities': 'none' },
      },
      only(4, null),
    ],
    [
      'colleagues not told',
      { ...full, activities: { 'introduce-colleagues': 'intended' } },
      only(5),
    ],
    ['not referred', { ...full, activities: { 'refer-for-help': 'none' } }, only(6)],
    [
      'contact centre does not refer',
      { ...full, activities: { 'contact-centre-referral': 'none' } },
      only(6),
    ],
    ['IDO not informed', { ...full, activities: { 'inform-ido': 'none' } }, only(6)],
    ['another activity left out', { ...full, activities: { letters: 'none' } }, none],
    [
      'an activity settled whose role is not',
      {
        ...full,
        roles: { ...full.roles, 'policy-maker': { standing: 'none', responsible: 'adviseur' } },
        activities: {
          'join-library-policy': 'arranged',
          'coordinate-municipalities': 'arranged',
          'introduce-colleagues': 'carried-out',
        },
      },
      none,
    ],
    [
      'the least far of its roles',
      {
        ...full,
        roles: { ...full.roles, promoter: { standing: 'intended', responsible: 'adviseur' } },
      },
      only(5),
    ],
  ])('%s', (_, profile, expected) => {
    expect(applying(profile)).toEqual(expected)
  })

  it('say what makes them apply, and nothing if they do not', () => {
    const [, chain, part] = assess({
      ...full,
      activities: { 'private-partners': 'none', 'public-partners': 'intended' },
    }).recommendations
    expect(chain?.because.map(({ id }) => id)).toEqual(['public-partners', 'private-partners'])
    expect(part?.because).toEqual([])
    expect(assess({}).recommendations[0]?.because.map(({ id }) => id)).toEqual(roleIds)
  })
})

describe('next steps', () => {
  it.each<[RoleStatus, string, string]>([
    ['none', 'bespreek deze rol met de bibliotheek.', 'bespreek deze rol met de gemeente.'],
    ['in-contact', 'besluit wat de gemeente gaat doen.', 'vraag de gemeente wat zij gaat doen.'],
    [
      'intended',
      'maak de afspraken en leg ze vast.',
      'maak de afspraken met de gemeente en leg ze vast.',
    ],
    ['arranged', 'voer uit wat is afgesproken.', 'volg of de afspraken worden uitgevoerd.'],
  ])('from %s, for either side', (standing, own, theirs) => {
    const roles = { ...full.roles, promoter: { standing, responsible: 'adviseur' } }
    const first = (view: RoleProfile['view']) => assess({ ...full, view, roles }).nextSteps[0]
    expect(first('municipality')?.text.nl).toBe(`Promotor van IDO’s: ${own}`)
    expect(first('library')?.text.nl).toBe(`Promotor van IDO’s: ${theirs}`)
    expect(first('library')?.role).toBe('promoter')
  })

  it('are none where all is carried out', () => {
    expect(assess(full).nextSteps).toEqual([])
  })

  it('where nothing is known: six for the roles, six for the recommendations', () => {
    const { nextSteps } = assess({})
    expect(nextSteps.map(({ role }) => role).slice(0, 6)).toEqual(roleIds)
    expect(nextSteps.slice(6).map(({ recommendation }) => recommendation)).toHaveLength(6)
    expect(nextSteps[9]?.text.en).toBe(
      'Find out whether the library serves several municipalities.',
    )
  })
})

describe('hours', () => {
  it.each<[Partial<RoleProfile>, string, boolean]>([
    [{}, '0', false],
    [full, '3', true],
    [
      { roles: { financier: { hours: '0.1' }, promoter: { hours: 0.2 }, referrer: { hours: 2n } } },
      '2.3',
      false,
    ],
    [{ roles: every({ hours: '10000' }) }, '60000', true],
    [{ roles: { financier: { hours: '002.50' } } }, '2.5', false],
    [{ roles: { financier: { hours: '-0' } } }, '0', false],
  ])('%#: a total of %s', (profile, total, complete) => {
    expect(assess(profile).hours).toEqual({ total, complete })
  })
})

describe('what is refused', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', null, ['input/wrong-type']],
    ['a list', [], ['input/wrong-type']],
    [
      'everything wrong at once',
      {
        view: 'both',
        municipality: 'Utrechr',
        severalMunicipalities: 'ja',
        roles: { promotor: {}, promoter: { standing: 'done', hours: -1, responsible: ' ', x: 1 } },
        activities: { leaflet: 'arranged', letters: 'x' },
        hours: 3,
      },
      [
        'input/not-a-choice view',
        'municipality/unknown municipality',
        'input/wrong-type severalMunicipalities',
        'input/unknown-field roles.promotor',
        'input/unknown-field roles.promoter.x',
        'input/not-a-choice roles.promoter.standing',
        'roles/not-hours roles.promoter.hours',
        'input/not-text roles.promoter.responsible',
        'roles/unknown-activity activities.leaflet',
        'input/not-a-choice activities.letters',
        'input/unknown-field hours',
      ],
    ],
    ['roles as null', { view: 'library', roles: null }, ['input/wrong-type roles']],
    [
      'a name from the prototype',
      JSON.parse('{"view":"library","activities":{"__proto__":"none"},"roles":{"__proto__":{}}}'),
      ['input/unknown-field roles.__proto__', 'roles/unknown-activity activities.__proto__'],
    ],
    ...['0.12345', '10000.1', 'veel', '1e3', NaN, Infinity, true, {}].map(
      (hours): [string, unknown, string[]] => [
        `${typeof hours} ${JSON.stringify(hours)} as hours`,
        { view: 'library', roles: { promoter: { hours } } },
        ['roles/not-hours roles.promoter.hours'],
      ],
    ),
  ])('%s', (_, profile, issues) => {
    expect([...thrown(() => assessRoles(profile as RoleProfile))].sort()).toEqual(
      [...issues].sort(),
    )
  })
})

describe('the assessment as a value', () => {
  it('survives JSON', () => {
    const found = assess({ ...full, municipality: 'Utrecht' })
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(found.municipality?.code).toBe('GM0344')
    expect(found.kind).toBe('role-assessment')
  })

  it('has all texts in two languages, on any profile', () => {
    const { roles, recommendations, nextSteps } = assess({ activities: { letters: 'intended' } })
    const texts = [
      ...roles.flatMap(({ term, gaps }) => [term, ...gaps.map(({ text }) => text)]),
      ...recommendations.flatMap(({ text, finding }) => [text, finding]),
      ...nextSteps.map(({ text }) => text),
    ]
    for (const { nl, en } of texts) {
      expect(nl).toMatch(/\S/)
      expect(en).not.toBe(nl)
    }
  })
})
