import { describe, expect, it } from 'vitest'
import { routesFor, validatePoint } from '../../src/information-point/index.js'
import { uuid } from './registrations.js'

const point = {
  kind: 'information-point',
  id: uuid(1),
  name: 'IDO Centrum',
  place: 'Utrecht',
  inLibrary: true,
  municipality: 'GM0344',
  library: 'Bibliotheek Voorbeeld',
  openingHours: {
    monday: [
      { from: '10:00', to: '12:30' },
      { from: '13:00', to: '17:00' },
    ],
  },
  services: ['digital-traffic', 'courses', 'digital-society', 'providers', 'referral'],
  partners: [
    { name: 'Belastingdienst', sector: 'public', arrangements: [] },
    {
      name: 'Wijkteam',
      sector: 'semi-public',
      arrangements: [{ subject: 'referral', formal: true, from: '2024-01-01', to: '2024-12-31' }],
    },
    { name: 'Bank', sector: 'private', arrangements: [] },
  ],
  routes: [
    { to: 'Belastingdienst', kind: 'competent-provider', questions: ['taxes-allowances', 'digid'] },
    { to: 'Wijkteam', kind: 'professional', questions: ['debts', 'digid'] },
  ],
}

const codesOf = (input: unknown, options = {}) => {
  const outcome = validatePoint(input, options)
  const issues = outcome.ok ? outcome.warnings : outcome.issues
  return issues.map(
    ({ code, path }) => `${code.replace('information-point/', '')} ${path.join('.')}`,
  )
}

describe('validatePoint', () => {
  it('takes a point, and the same again through JSON', () => {
    expect(validatePoint(point)).toEqual({ ok: true, value: point, warnings: [] })
    expect(validatePoint(JSON.parse(JSON.stringify(point)))).toMatchObject({ ok: true })
  })

  it('warns where not all five services of art. 1 of the regulation are offered, or it is never open', () => {
    expect(codesOf({ ...point, services: ['courses'] })).toEqual(['services-missing services'])
    expect(codesOf({ ...point, openingHours: { monday: [] } })).toEqual(['not-open openingHours'])
    expect(codesOf({ ...point, services: ['courses', 'courses'] })).toEqual(['doubled services.1'])
    expect(codesOf({ ...point, services: ['advice'] })).toEqual(['input/not-a-choice services.0'])
  })

  it('asks for opening hours in order', () => {
    const hours = (...list: [string, string][]) => ({
      ...point,
      openingHours: { friday: list.map(([from, to]) => ({ from, to })) },
    })
    expect(codesOf(hours(['09:00', '12:00'], ['12:00', '17:00']))).toEqual([])
    expect(codesOf(hours(['12:00', '12:00']))).toEqual(['opening-order openingHours.friday.0'])
    expect(codesOf(hours(['09:00', '12:00'], ['11:00', '17:00']))).toEqual([
      'opening-order openingHours.friday.1',
    ])
    expect(codesOf(hours(['9:00', '24:00']))).toEqual([
      'input/wrong-form openingHours.friday.0.from',
      'input/wrong-form openingHours.friday.0.to',
    ])
  })

  it('asks for partners once each, and arrangements that end after they begin', () => {
    const bank = { name: 'Bank', sector: 'private' }
    expect(codesOf({ ...point, partners: [...point.partners, bank] })).toEqual([
      'input/duplicate-id partners.3.name',
    ])
    const arrangements = [
      { subject: 'services', formal: false, from: '2024-02-01', to: '2024-01-31' },
    ]
    expect(codesOf({ ...point, routes: [], partners: [{ ...bank, arrangements }] })).toEqual([
      'input/ends-before-start partners.0.arrangements.0.to',
    ])
  })

  it('sends sensitive questions to a professional only, and everything to a known partner', () => {
    const route = (kind: string, question: string, to = 'Bank') => ({
      ...point,
      routes: [{ to, kind, questions: [question] }],
    })
    expect(codesOf(route('competent-provider', 'debts'))).toEqual([
      'sensitive-route routes.0.questions.0',
    ])
    expect(codesOf(route('professional', 'debts'))).toEqual([])
    expect(codesOf(route('competent-provider', 'addiction'))).toEqual([])
    expect(codesOf(route('competent-provider', 'addiction'), { sensitive: ['addiction'] })).toEqual(
      ['sensitive-route routes.0.questions.0'],
    )
    expect(codesOf(route('professional', 'digid', 'Onbekend'))).toEqual([
      'unknown-partner routes.0.to',
    ])
  })

  it('refuses personal data in its names, and a municipality that is none', () => {
    expect(codesOf({ ...point, place: 'bel 06-12345678' })).toEqual(['personal-data place'])
    expect(codesOf({ ...point, municipality: 'GM9999' })).toEqual([
      'no-such-municipality municipality',
    ])
  })
})

describe('routesFor', () => {
  it('gives every route that may take the question', () => {
    const to = (question: string, options = {}) =>
      routesFor(point as Parameters<typeof routesFor>[0], question, options).map(
        (route) => route.to,
      )
    expect(to('digid')).toEqual(['Belastingdienst', 'Wijkteam'])
    expect(to('digid', { sensitive: ['digid'] })).toEqual(['Wijkteam'])
    expect(to('debts')).toEqual(['Wijkteam'])
    expect(to('pension')).toEqual([])
  })
})
