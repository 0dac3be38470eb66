import { describe, expect, it } from 'vitest'
import {
  reportingTolerance,
  SISA_TEMPLATE,
  sisaDates,
  sisaStatement,
} from '../../src/accountability/index.js'
import type { SisaInput } from '../../src/accountability/index.js'
import { issuesOf } from '../core/calendar/issue-of.js'

const input: SisaInput = {
  municipality: 'Gooise Meren',
  year: 2023,
  stateGrant: '55000.00',
  spending: '48000.50',
  measure: 'subsidy-awarded',
}

const refusals = (change: object) =>
  issuesOf(() => sisaStatement({ ...input, ...change })).map(({ path, code, details }) => [
    path.join('.'),
    code.replace('accountability/', ''),
    details,
  ])

describe('a SiSa statement', () => {
  it('holds the whole of what was asked', () => {
    const {
      explanation: _,
      rows,
      ...statement
    } = sisaStatement({
      ...input,
      spending: '60000',
      status: 'audited',
      ownExecution: false,
      final: true,
    })
    expect(JSON.parse(JSON.stringify(statement))).toMatchObject({
      kind: 'sisa-statement',
      municipality: { code: 'GM1942', name: 'Gooise Meren' },
      key: '061942',
      year: 2023,
      status: 'audited',
      measure: 'subsidy-awarded',
      stateGrant: '55000.00',
      spending: '60000.00',
      throughAuthorities: [],
      tolerance: '12500.00',
      assumptions: [],
      judgementPoints: ['sisa-spending', 'weekend-15-july'],
      warnings: [
        {
          code: 'accountability/spending-above-grant',
          path: ['spending'],
          details: { spending: '60000.00', grant: '55000.00' },
        },
      ],
    })
    expect(rows.map(({ number, control }) => `${number} ${control}`)).toEqual([
      '01 R',
      '02 none',
      '03 R',
      '04 none',
      '05 none',
    ])
    expect(sisaStatement(input).status).toBe('provisional')
  })

  it('has a template in both languages', () => {
    expect(SISA_TEMPLATE.map(({ label }) => label.nl)).toEqual([
      'Besteding (jaar T)',
      'Cumulatieve besteding (tot en met jaar T)',
      'Correctie besteding jaar T-1 (SiSa tussen medeoverheden)',
      'Zelfstandige uitvoering (ja/nee)',
      'Eindverantwoording (ja/nee)',
    ])
    for (const { label } of SISA_TEMPLATE) expect(Boolean(label.en)).toBe(true)
  })

  it('names its steps and its decisions in both languages', () => {
    const { explanation } = sisaStatement({
      ...input,
      throughAuthorities: [{ municipality: 'Hilversum', spending: 1 }],
    })
    const labels = explanation.nodes.map(({ id, label }) => [id, label.nl, label.en])
    expect(labels.slice(0, 9)).toEqual([
      ['stateGrant', 'Uitkering van het Rijk', "The State's grant"],
      ['spending-own', 'Besteding, eigen', 'Spending, own'],
      ['spending-060402', 'Besteding, via Hilversum', 'Spending, through Hilversum'],
      ['spending', 'Besteding', 'Spending'],
      [
        'correction-own',
        'Correctie van het jaar ervoor, eigen',
        'Correction of the year before, own',
      ],
      [
        'correction-060402',
        'Correctie van het jaar ervoor, via Hilversum',
        'Correction of the year before, through Hilversum',
      ],
      ['correction', 'Correctie van het jaar ervoor', 'Correction of the year before'],
      ['before', 'Besteed in eerdere jaren', 'Spent in earlier years'],
      ['cumulative', 'Besteed tot en met 2023', 'Spent up to 2023'],
    ])
    expect(explanation.title).toEqual({
      nl: 'SiSa 2023, Gooise Meren (GM1942)',
      en: 'SiSa 2023, Gooise Meren (GM1942)',
    })
    for (const { label } of explanation.nodes) expect(label.en && label.nl).toBeTruthy()
    expect(explanation.decisions?.map(({ id, outcome, text }) => [id, outcome, text.en])).toEqual([
      ['measure', 'subsidy-awarded', expect.stringMatching(/^What counts as spending: /)],
      ['indicator 04', 'yes', 'Own execution (yes/no): yes.'],
      ['indicator 05', 'no', 'Final account (yes/no): no.'],
    ])
  })

  it('says in both languages what it took for granted', () => {
    const { assumptions } = sisaStatement({ ...input, year: 2024 })
    expect(assumptions.map(({ text }) => text.nl)).toEqual([
      'Wat vóór 2024 is besteed, is niet opgegeven; aangenomen is: niets.',
      'Een correctie van 2023 is voor de gemeente zelf niet opgegeven; aangenomen is: geen.',
      'Of de gemeente de regeling zelf uitvoert, is niet opgegeven; aangenomen is: ja.',
      'Of dit de eindverantwoording is, is niet opgegeven; aangenomen is: nee.',
    ])
    for (const { text } of assumptions) expect(text.en).toMatch(/assumed: /)
    expect(assumptions[1]?.text.en).toContain('A correction of 2023')
    const [, cumulative, correction] = SISA_TEMPLATE
    const only = (...template: (typeof cumulative)[]) =>
      sisaStatement({ ...input, year: 2024, template } as SisaInput).assumptions.map(({ id }) => id)
    expect(only(cumulative)).toEqual(['cumulative-before', 'correction'])
    expect(only(correction)).toEqual(['correction'])
  })

  it.each([
    ['125000.00', 'besteding tot en met € 125.000,00', 'spending up to €125,000.00'],
    ['1000000.01', 'besteding van meer dan € 1.000.000,00', 'spending above €1,000,000.00'],
  ])('says of a spending of %s by which step the tolerance is fixed', (spending, nl, en) => {
    const { explanation } = sisaStatement({ ...input, spending })
    expect(explanation.nodes.find(({ id }) => id === 'tolerance')?.label).toEqual({
      nl: `Rapporteringstolerantie voor fouten en onzekerheden (${nl})`,
      en: `Reporting tolerance for errors and uncertainties (${en})`,
    })
  })

  it('says in words what counts as spending', () => {
    const said = (measure: SisaInput['measure']) =>
      sisaStatement({ ...input, measure }).explanation.decisions?.[0]?.text
    expect(said('subsidy-determined')?.nl).toBe('Als besteding telt de vastgestelde subsidie.')
    expect(said('library-costs')).toEqual({
      nl: 'Als besteding telt de kosten van de bibliotheek.',
      en: "What counts as spending: the library's costs.",
    })
  })

  it('refuses each field under its name, saying what was given', () => {
    const known =
      'municipality year stateGrant spending measure code cumulativeBefore correction throughAuthorities ownExecution final status template'
    expect(
      refusals({
        typo: 1,
        year: 'x',
        stateGrant: '-0.01',
        measure: 'guess',
        status: 'done',
        code: 'c62',
        ownExecution: 'ja',
      }),
    ).toMatchObject([
      ['year', 'input/not-a-year', { given: 'x' }],
      ['stateGrant', 'input/negative-amount', { given: '-0.01' }],
      ['measure', 'not-a-measure', { given: 'guess' }],
      ['code', 'input/wrong-form', { given: 'c62' }],
      ['ownExecution', 'input/wrong-type', { expected: ['boolean'], given: 'ja' }],
      ['status', 'input/not-a-choice', { choices: ['budget', 'provisional', 'final', 'audited'] }],
      ['typo', 'input/unknown-field', { name: 'typo', known: known.split(' ') }],
    ])
    expect(sisaStatement({ ...input, stateGrant: 0 }).warnings).toHaveLength(1)
    expect(refusals({ municipality: 'Weesp' }).map(([path]) => path)).toEqual(['municipality'])
  })

  it.each(['A1', 'C62', 'C162', 'H8B'])('takes the code %s', (code) => {
    expect(sisaStatement({ ...input, code }).rows[0]?.code).toBe(`${code}/01`)
  })

  it.each(['', 'C', '62', 'C1234', 'xC62', 'C62x', 'C62AB', 62, ['C62']])(
    'refuses the code %j',
    (code) => {
      const form = typeof code === 'string' ? 'input/wrong-form' : 'input/wrong-type'
      expect(refusals({ code })).toMatchObject([['code', form, {}]])
    },
  )

  it('refuses what goes through other authorities in its place', () => {
    const through = [
      { municipality: 'Nergens', spending: 1 },
      { municipality: 'Hilversum', spending: 'x', correction: 'y' },
      { municipality: 'Utrecht', spending: 1 },
      { municipality: 'GM0344', spending: 1 },
      { municipality: 'Weesp', spending: 1 },
      {},
    ]
    expect(refusals({ throughAuthorities: through })).toMatchObject([
      ['throughAuthorities.1.spending', 'money/not-an-amount', { given: 'x' }],
      ['throughAuthorities.1.correction', 'money/not-an-amount', { given: 'y' }],
      ['throughAuthorities.5.spending', 'input/missing', {}],
      ['throughAuthorities.5.municipality', 'input/missing', {}],
      ['throughAuthorities.0.municipality', 'municipality/unknown', {}],
      ['throughAuthorities.3', 'authority-twice', { code: 'GM0344', name: 'Utrecht' }],
      ['throughAuthorities.4.municipality', 'municipality/dissolved', {}],
    ])
  })

  it('refuses a sum that is too large where it arises', () => {
    const most = '90071992547409.91'
    const throughAuthorities = [{ municipality: 'Zeist', spending: most }]
    expect(refusals({ spending: most, throughAuthorities })).toMatchObject([
      ['spending', 'money/out-of-range', {}],
    ])
    expect(refusals({ cumulativeBefore: most })).toMatchObject([
      ['cumulativeBefore', 'money/out-of-range', {}],
    ])
  })

  it('refuses cells of a template, saying what was given and what is known', () => {
    const good = { number: '01', figure: 'final', label: { nl: 'a', en: 'b' }, control: 'R' }
    const figures = ['spending', 'cumulative', 'correction', 'own-execution', 'final']
    const template = [
      { ...good, figure: 'sum', control: 'X' },
      5,
      { ...good, number: '1', label: 'Eind', extra: 1 },
      { ...good, number: '012' },
      { ...good, number: 'x12' },
      good,
      good,
      { ...good, number: 12 },
      {},
    ]
    const known = ['number', 'figure', 'label', 'control']
    expect(refusals({ template })).toMatchObject([
      ['template.0.figure', 'input/not-a-choice', { given: 'sum', choices: figures }],
      [
        'template.0.control',
        'input/not-a-choice',
        { given: 'X', choices: ['R', 'D1', 'D2', 'none'] },
      ],
      ['template.1', 'input/wrong-type', { given: '5' }],
      ['template.2.number', 'input/wrong-form', { given: '1' }],
      ['template.2.label', 'input/wrong-type', { given: 'Eind' }],
      ['template.2.extra', 'input/unknown-field', { name: 'extra', known }],
      ['template.3.number', 'input/wrong-form', { given: '012' }],
      ['template.4.number', 'input/wrong-form', { given: 'x12' }],
      ['template.7.number', 'input/wrong-type', { given: '12' }],
      ['template.8.number', 'input/missing', {}],
      ['template.8.figure', 'input/missing', {}],
      ['template.8.label', 'input/missing', {}],
      ['template.8.control', 'input/missing', {}],
      ['template.5.number', 'input/duplicate-id', { id: '01' }],
      ['template.6.number', 'input/duplicate-id', { id: '01' }],
    ])
    expect(refusals({ template: [] })).toMatchObject([
      ['template', 'input/too-small', { given: '0' }],
    ])
    for (const control of ['R', 'D1', 'D2', 'none']) {
      const statement = sisaStatement({ ...input, template: [{ ...good, control }] } as SisaInput)
      expect(statement.rows[0]?.control).toBe(control)
    }
  })
})

describe('the dates and the tolerance', () => {
  it('hold whole, with what they rest on', () => {
    expect(sisaDates(2023)).toMatchObject({
      kind: 'sisa-dates',
      accountingYear: 2023,
      due: '2024-07-15',
      extensionRequest: '2024-06-30',
      extensionDecisionWeeks: 2,
      suspensionWeeks: 26,
      shifted: false,
      references: [{ article: '17a(1)' }, { article: '17b' }],
    })
    expect(sisaDates(2022).due).toBe('2023-07-15')
    const equatedDays = ['2023-07-17']
    expect(sisaDates(2022, { weekendRule: true, equatedDays }).due).toBe('2023-07-18')
  })

  it('reach from 2000 to 2098', () => {
    expect([sisaDates(2000).due, sisaDates(2098).due]).toEqual(['2001-07-15', '2099-07-15'])
    for (const year of [1999, 2099, 2000.5]) {
      expect(issuesOf(() => sisaDates(year))).toMatchObject([{ details: { given: String(year) } }])
    }
  })

  it('say which amount cannot be used', () => {
    expect(issuesOf(() => reportingTolerance('-0.01'))).toMatchObject([
      { details: { given: '-0.01' } },
    ])
  })
})
