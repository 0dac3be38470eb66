import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  categoryName,
  mergeTallies,
  publishTally,
  readRegistrations,
  routesFor,
  tally,
  uniqueById,
  validatePoint,
  validateRegistration,
} from '../../src/information-point/index.js'
import type { Dimension, Tally } from '../../src/information-point/index.js'
import { issuesOf } from './issues.js'
import { uuid, visit } from './registrations.js'

/** Ways to write one name that nobody can tell apart. */
const ALIKE = [
  'Súd West',
  'Su\u0301d West',
  'Súd\u00a0West',
  'Súd  West',
  ' Súd West ',
  'Súd\u00ad West',
  'S\u200búd West\ufeff',
]
const NAME = 'Súd West'
const valueOf = (input: unknown, options = {}) => {
  const outcome = validateRegistration(input, options)
  return outcome.ok ? outcome.value : outcome.issues
}
const shown = ({ cells }: Tally) =>
  cells.map(({ key, visits, questions }) => `${key.join('|')}: ${visits}/${questions}`)

describe('names that look alike', () => {
  it.each(ALIKE)('are one in a registration: %j', (name) => {
    const categories = { question: [NAME] }
    const given = { library: name, place: name, questions: [{ question: name, help: 'answered' }] }
    const once = { library: NAME, place: NAME, questions: [{ question: NAME, help: 'answered' }] }
    expect(valueOf(visit(given), { categories })).toMatchObject(once)
    expect(valueOf(visit(once), { categories: { question: [name] } })).toMatchObject(once)
  })

  it('are one key of a tally, met or listed', () => {
    const visits = ALIKE.map((library) => visit({ library }))
    expect(shown(tally(visits, { by: 'library' }))).toEqual([`${NAME}: 7/7`])
    const listed = tally(visits, { by: 'library', keys: { library: ALIKE.slice(1) } })
    expect(shown(listed)).toEqual([`${NAME}: 7/7`])
    expect(listed.lists.library).toEqual([NAME])
    const asked = ALIKE.map((question) => visit({ questions: [{ question, help: 'answered' }] }))
    for (const spelling of ALIKE) {
      const categories = { question: [spelling] }
      expect(shown(tally(asked, { by: 'question', categories }))).toEqual([`${NAME}: 7/7`])
    }
    const { unknown } = tally(asked, { by: 'question' })
    expect(unknown).toEqual([{ dimension: 'question', count: 7, first: [NAME] }])
  })

  it('are no two keys in any order of visits, and do not fill the table of places', () => {
    function* many() {
      for (let i = 0; i < 30_000; i++) yield visit({ library: `Noord${' '.repeat(i % 100)}\u00a0` })
    }
    expect(shown(tally(many(), { by: 'library' }))).toEqual(['Noord: 30000/30000'])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALIKE, 'Zuid', 'zuid')), (libraries) => {
        const counted = tally(
          libraries.map((library) => visit({ library })),
          { by: 'library' },
        )
        const expected = ['Súd West', 'Zuid', 'zuid'].flatMap((name) => {
          const count = libraries.filter((one) =>
            name === NAME ? ALIKE.includes(one) : one === name,
          ).length
          return count > 0 ? [`${name}: ${count}/${count}`] : []
        })
        expect(shown(counted)).toEqual(expected)
      }),
    )
  })

  it('are one for points and their UUIDs, in any case', () => {
    const id = '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11'
    const visits = [id, id.toUpperCase(), `${id}\u200b`].map((point) => visit({ point }))
    expect(shown(tally(visits, { by: 'point' }))).toEqual([`${id}: 3/3`])
    const keys = { point: [id.toUpperCase()] }
    expect(shown(tally(visits, { by: 'point', keys }))).toEqual([`${id}: 3/3`])
    const items = [{ id }, { id: id.toUpperCase() }, { id: 'a' }, { id: 'a\u00ad' }, { id: 'A' }]
    expect(Array.from(uniqueById(items))).toEqual([{ id }, { id: 'a' }, { id: 'A' }])
  })

  it('takes municipalities in a list by name or code, and names what is none', () => {
    const keys = { municipality: ['utrecht', 'GM0344', '310'] }
    const counted = tally([visit()], { by: 'municipality', keys })
    expect(counted.lists.municipality).toEqual(['GM0344', 'GM0310'])
    expect(shown(counted)).toEqual(['GM0344: 1/1'])
    const none = { by: 'municipality', keys: { municipality: ['Utrechr'] } } as const
    expect(issuesOf(() => tally([], none))).toEqual(['keys.municipality.0 municipality/unknown'])
  })

  it('are refused where two categories of a list look alike', () => {
    const categories = { question: [NAME, ALIKE[1] ?? ''] }
    expect(issuesOf(() => tally([], { by: 'question', categories }))).toEqual([
      'categories.question information-point/bad-category-list',
    ])
  })

  const stored = (by: Dimension, keys: readonly string[], lists = {}): Tally => ({
    kind: 'tally',
    by: [by],
    lists,
    visits: keys.length * 10,
    questions: keys.length * 20,
    cells: [...keys].sort().map((key) => ({ key: [key], visits: 10, questions: 20 })),
    unknown: [],
    period: { from: '2024-04-02', to: '2024-04-02' },
  })

  it('are one key where tallies that were counted elsewhere are merged and published', () => {
    const merged = mergeTallies(stored('library', ALIKE), stored('library', [NAME, 'Zuid']))
    expect(shown(merged)).toEqual([`${NAME}: 80/160`, 'Zuid: 10/20'])
    const listed = (library: readonly string[]) => stored('library', library, { library })
    const both = mergeTallies(listed(ALIKE.slice(0, 1)), listed(ALIKE.slice(1, 2)))
    expect(shown(both)).toEqual([`${NAME}: 20/40`])
    expect(both.lists.library).toEqual([NAME])
    const table = publishTally(listed(ALIKE), { minimumCell: 5, count: 'visits' })
    expect(table.cells).toEqual([{ key: [NAME], count: 70 }])
    expect(table.total).toBe(70)
  })

  it('are one key in a table that was published before, whose period holds no other field', () => {
    const table = publishTally(stored('library', [NAME, 'Zuid']), { minimumCell: 5 })
    const old = JSON.parse(JSON.stringify(table).normalize('NFD')) as typeof table
    const again = (previous: typeof table) =>
      publishTally(stored('library', [NAME, 'Zuid']), { minimumCell: 5, previous: [previous] })
    expect(JSON.stringify(old)).not.toBe(JSON.stringify(table))
    expect(again(old)).toEqual(again(table))
    const period = { ...table.period, until: '2024-12-31' }
    expect(issuesOf(() => again({ ...table, period } as typeof table))).toEqual([
      'previous.0.period.until input/unknown-field',
    ])
  })

  it('are refused where visits would be counted twice', () => {
    const two = stored('question', ALIKE.slice(0, 2), { question: ALIKE.slice(0, 2) })
    expect(issuesOf(() => publishTally(two, { minimumCell: 5 }))).toEqual([
      'tally.cells.1 information-point/bad-cell',
    ])
  })

  const point = {
    id: uuid(1).toUpperCase(),
    name: 'IDO\u00a0Centrum',
    place: 'Utrecht',
    inLibrary: true,
    municipality: 'GM0344',
    library: 'Su\u0301d West',
    openingHours: { monday: [{ from: '10:00', to: '12:30' }] },
    services: ['digital-traffic', 'courses', 'digital-society', 'providers', 'referral'],
    partners: [{ name: 'Wijk\u00adteam', sector: 'public' }],
    routes: [{ to: 'Wijkteam ', kind: 'professional', questions: ['de\u00adbts'] }],
  }

  it('are one in a point: its partners, routes and kinds of question', () => {
    const outcome = validatePoint(point)
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        id: uuid(1),
        name: 'IDO Centrum',
        library: NAME,
        partners: [{ name: 'Wijkteam' }],
        routes: [{ to: 'Wijkteam', questions: ['debts'] }],
      },
    })
    const twice = {
      ...point,
      partners: [...point.partners, { name: 'Wijkteam', sector: 'public' }],
    }
    expect(validatePoint(twice)).toMatchObject({
      ok: false,
      issues: [{ code: 'input/duplicate-id', path: ['partners', 1, 'name'] }],
    })
  })

  it('do not get a sensitive question past a professional', () => {
    const provider = { to: 'Wijkteam', kind: 'competent-provider', questions: ['de\u00adbts'] }
    expect(validatePoint({ ...point, routes: [provider] })).toMatchObject({
      ok: false,
      issues: [{ code: 'information-point/sensitive-route' }],
    })
    const routes = [{ ...provider, questions: ['debts', 'eigen  soort'] }] as never
    expect(routesFor({ routes }, 'debts\u200b')).toEqual([])
    expect(routesFor({ routes }, 'eigen\u00a0soort')).toHaveLength(1)
    expect(routesFor({ routes }, 'eigen soort', { sensitive: ['eigen\u00a0soort'] })).toEqual([])
  })

  it('have one name for people', () => {
    expect(categoryName('question', 'di\u00adgid').nl).toBe('DigiD')
  })

  it('are one in the rows of a file', () => {
    const mapping = {
      form: '2024',
      id: 'ID',
      date: { value: '2024-04-02' },
      point: { value: uuid(9) },
      municipality: { value: 'GM0344' },
      library: 'Bibliotheek',
      questions: [{ question: 'Vraag', help: { value: 'answered' } }],
      values: { question: { 'Hulp bij\u00a0DigiD': 'digid' } },
    }
    const row = { ID: `${uuid(1)}\u200b`, Bibliotheek: ALIKE[1], Vraag: 'Hulp  bij DigiD' }
    const { registrations } = readRegistrations([row], mapping)
    expect(registrations).toMatchObject([
      { id: uuid(1), library: NAME, questions: [{ question: 'digid' }] },
    ])
  })
})
