import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, receipt, recompute, replay } from '../../src/core/explain/index.js'
import { answersFor, harmonise } from '../../src/requirements/index.js'
import type { Requirement } from '../../src/requirements/index.js'
import { validRequirements } from '../../src/testing/requirements.js'
import { period } from './respelled.js'

const [utrecht, zeist, bunnik] = ['GM0344', 'GM0355', 'GM0312'] as const
const of = (municipality: string, basis = 'beschikking') => ({ municipality, basis })
const together = (...list: Requirement[]) => harmonise(list, { period })

describe('deadlines: the earliest per document', () => {
  const due = (municipality: string, date: string, document = 'jaarverslag'): Requirement => ({
    ...of(municipality),
    kind: 'deadline',
    document,
    due: date,
  })

  it.each<[string, string[], string, boolean]>([
    ['one date', ['2024-04-01'], '2024-04-01', false],
    ['the earliest of three', ['2024-04-01', '2024-03-01', '2024-07-15'], '2024-03-01', false],
    ['on the last day of the period', ['2023-12-31'], '2023-12-31', false],
    ['a day before it ends', ['2023-12-30'], '2023-12-30', true],
    ['one too early, one not', ['2024-03-01', '2023-10-01'], '2023-10-01', true],
  ])('%s', (_, dates, earliest, conflict) => {
    const names = [utrecht, zeist, bunnik]
    const outcome = together(...dates.map((date, i) => due(names[i] ?? '', date)))
    expect(outcome.common).toMatchObject([
      { kind: 'deadline', document: 'jaarverslag', due: earliest, contested: conflict },
    ])
    expect(outcome.conflicts).toHaveLength(conflict ? 1 : 0)
  })

  it('says who asks, on what basis, and whose date counts', () => {
    const [item] = together(due(utrecht, '2024-04-01'), due(zeist, '2024-03-01')).common
    expect(item?.askedBy).toEqual([
      {
        municipality: utrecht,
        basis: 'beschikking',
        asks: { nl: 'uiterlijk 1 april 2024', en: 'by 1 April 2024' },
        decisive: false,
      },
      {
        municipality: zeist,
        basis: 'beschikking',
        asks: { nl: 'uiterlijk 1 maart 2024', en: 'by 1 March 2024' },
        decisive: true,
      },
    ])
    expect(item?.reason.nl).toBe(
      '“jaarverslag”: uiterlijk 1 maart 2024. De vroegste datum telt. Gevraagd door Zeist. Daarmee is ook voldaan aan wat anderen vragen: Utrecht.',
    )
  })

  it('proposes the earliest date that can be met, and names only those who ask too early', () => {
    const outcome = together(
      due(utrecht, '2023-12-01'),
      due(zeist, '2024-04-01'),
      due(bunnik, '2024-03-01'),
    )
    expect(outcome.conflicts).toMatchObject([
      {
        rule: 'due-too-early',
        due: '2023-12-01',
        reportsOn: period,
        parties: [{ municipality: utrecht }],
      },
    ])
    expect(outcome.conflicts[0]?.proposal.en).toBe(
      'Ask Utrecht for 1 March 2024, the earliest other date asked, or to accept provisional figures first.',
    )
    expect(together(due(utrecht, '2023-12-01')).conflicts[0]?.proposal.en).toBe(
      'Ask Utrecht for a date on or after 31 December 2023 or to accept provisional figures first.',
    )
  })

  it('keeps documents apart, and reports on different periods', () => {
    const quarter = { from: '2023-01-01', to: '2023-03-31' }
    const april = { ...due(zeist, '2023-04-15'), reportsOn: quarter } as Requirement
    const outcome = together(due(utrecht, '2024-03-01'), april, due(bunnik, '2024-05-01', 'plan'))
    expect(outcome.common).toMatchObject([
      { document: 'jaarverslag', reportsOn: quarter, due: '2023-04-15' },
      { document: 'jaarverslag', reportsOn: period, due: '2024-03-01' },
      { document: 'plan', reportsOn: period, due: '2024-05-01' },
    ])
    expect(outcome.conflicts).toEqual([])
  })

  it('lets a plan be due before the period begins', () => {
    const plan = { ...due(utrecht, '2022-10-01', 'jaarplan'), reportsOn: 'nothing' } as Requirement
    expect(together(plan).conflicts).toEqual([])
    expect(together(plan, due(zeist, '2022-10-01', 'jaarplan')).conflicts).toHaveLength(1)
  })
})

describe('frequencies: the finest per document, months and weeks apart', () => {
  const every = (
    municipality: string,
    frequency: Extract<Requirement, { kind: 'frequency' }>['every'],
  ): Requirement => ({
    ...of(municipality),
    kind: 'frequency',
    document: 'cijfers',
    every: frequency,
  })

  it.each([
    [['year', 'quarter'], ['quarter']],
    [['half-year', 'year'], ['half-year']],
    [['quarter', 'half-year', 'month'], ['month']],
    [
      ['month', 'week'],
      ['month', 'week'],
    ],
    [
      ['four-weeks', 'year'],
      ['year', 'four-weeks'],
    ],
    [['four-weeks', 'week'], ['week']],
    [
      ['four-weeks', 'week', 'year', 'quarter'],
      ['quarter', 'week'],
    ],
  ] as const)('%j becomes %j', (asked, common) => {
    const names = [utrecht, zeist, bunnik, 'GM0310']
    const outcome = together(...asked.map((each, i) => every(names[i] ?? '', each)))
    expect(outcome.common.map((item) => item.kind === 'frequency' && item.every)).toEqual(common)
    expect(outcome.conflicts).toEqual([])
  })
})

describe('documents and indicators: the union', () => {
  it('lists each document once, with all who ask it', () => {
    const asks = (municipality: string, document: string): Requirement => ({
      ...of(municipality),
      kind: 'document',
      document,
    })
    const { common } = together(
      asks(zeist, 'jaarrekening'),
      asks(utrecht, 'jaarrekening'),
      asks(utrecht, 'controleverklaring'),
    )
    expect(
      common.map((item) => [item.kind === 'document' && item.document, item.askedBy.length]),
    ).toEqual([
      ['controleverklaring', 1],
      ['jaarrekening', 2],
    ])
  })

  it('unites breakdowns and never crosses them', () => {
    const asks = (municipality: string, ...breakdown: string[]): Requirement => ({
      ...of(municipality),
      kind: 'indicator',
      indicator: 'vragen',
      breakdown,
    })
    const { common } = together(
      asks(utrecht, 'soort', 'leeftijd'),
      asks(zeist),
      asks(bunnik, 'locatie', 'soort'),
    )
    expect(common).toMatchObject([
      {
        indicator: 'vragen',
        breakdowns: [
          { breakdown: 'leeftijd', municipalities: [utrecht] },
          { breakdown: 'locatie', municipalities: [bunnik] },
          { breakdown: 'soort', municipalities: [bunnik, utrecht] },
        ],
        askedBy: [
          { municipality: bunnik, decisive: true },
          { municipality: utrecht, decisive: true },
          { municipality: zeist, decisive: false },
        ],
      },
    ])
    expect(common[0]?.reason.en).toContain(
      'to be measured by leeftijd, locatie and soort, each apart.',
    )
  })
})

describe('quality, price, intensity: highest minimum and lowest maximum', () => {
  type Bound = string | number | undefined
  const norm = (
    municipality: string,
    minimum: Bound,
    maximum: Bound,
    unit = 'uur',
  ): Requirement => ({
    ...of(municipality),
    kind: 'intensity',
    measure: 'open',
    unit,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  })

  it.each<[string, [Bound, Bound][], Bound, Bound, string[]]>([
    ['one minimum', [[20, undefined]], '20', undefined, []],
    [
      'two minima',
      [
        [20, undefined],
        ['24.5', undefined],
      ],
      '24.5',
      undefined,
      [],
    ],
    [
      'two maxima',
      [
        [undefined, 40],
        [undefined, 32],
      ],
      undefined,
      '32',
      [],
    ],
    [
      'a range',
      [
        [20, 40],
        [24, 36],
      ],
      '24',
      '36',
      [],
    ],
    [
      'touching',
      [
        [30, undefined],
        [undefined, 30],
      ],
      '30',
      '30',
      [],
    ],
    [
      'compared as numbers, not as texts',
      [
        [9, undefined],
        ['10', undefined],
      ],
      '10',
      undefined,
      [],
    ],
    [
      'below zero',
      [
        [-3, undefined],
        ['-2.5', undefined],
      ],
      '-2.5',
      undefined,
      [],
    ],
    [
      'exact beyond floats',
      [
        ['0.30000000000000001', undefined],
        ['0.3', undefined],
      ],
      '0.30000000000000001',
      undefined,
      [],
    ],
    [
      'crossing',
      [
        [30, undefined],
        [undefined, 20],
      ],
      '30',
      '20',
      [utrecht, zeist],
    ],
    [
      'crossing by a hair',
      [
        ['20.00000000000000000001', undefined],
        [undefined, 20],
      ],
      '20.00000000000000000001',
      '20',
      [utrecht, zeist],
    ],
    [
      'crossing, a third not involved',
      [
        [30, undefined],
        [undefined, 20],
        [10, 50],
      ],
      '30',
      '20',
      [utrecht, zeist],
    ],
    [
      'crossing, a third involved',
      [
        [30, undefined],
        [undefined, 20],
        [25, undefined],
      ],
      '30',
      '20',
      [bunnik, utrecht, zeist],
    ],
  ])('%s', (_, norms, minimum, maximum, parties) => {
    const names = [utrecht, zeist, bunnik]
    const outcome = together(...norms.map(([low, high], i) => norm(names[i] ?? '', low, high)))
    const [item] = outcome.common
    expect(outcome.common).toHaveLength(1)
    expect(item).toMatchObject({ kind: 'intensity', measure: 'open', unit: 'uur' })
    expect([item && 'minimum' in item ? item.minimum : undefined]).toEqual([minimum])
    expect([item && 'maximum' in item ? item.maximum : undefined]).toEqual([maximum])
    expect(outcome.conflicts.flatMap((each) => each.parties.map((p) => p.municipality))).toEqual(
      parties,
    )
    expect(item?.contested).toBe(parties.length > 0)
  })

  it('proposes to choose between the bounds, or asks one municipality which of its own holds', () => {
    expect(
      together(norm(utrecht, 30, undefined), norm(zeist, undefined, '20.5')).conflicts,
    ).toEqual([
      {
        kind: 'conflict',
        rule: 'bounds-cross',
        on: 'intensity',
        measure: 'open',
        unit: 'uur',
        minimum: '30',
        maximum: '20.5',
        parties: [
          {
            municipality: utrecht,
            basis: 'beschikking',
            asks: { nl: 'ten minste 30 uur', en: 'at least 30 uur' },
          },
          {
            municipality: zeist,
            basis: 'beschikking',
            asks: { nl: 'hoogstens 20,5 uur', en: 'at most 20.5 uur' },
          },
        ],
        message: {
          nl: 'Intensiteit, “open”: gevraagd is ten minste 30 en ook hoogstens 20,5 uur. Geen waarde voldoet aan beide.',
          en: 'Intensity, “open”: at least 30 is asked and also at most 20.5 uur. No value meets both.',
        },
        proposal: {
          nl: 'Laat Utrecht en Zeist samen één norm kiezen, tussen 20,5 en 30 uur.',
          en: 'Let Utrecht and Zeist choose one norm together, between 20.5 and 30 uur.',
        },
      },
    ])
    const own = together(norm(utrecht, 30, undefined), norm(utrecht, undefined, 20)).conflicts
    expect(own[0]?.proposal.nl).toBe('Vraag Utrecht welke van de eigen grenzen geldt.')
  })

  it('does not compare units, and says so; other themes in other units need no note', () => {
    const outcome = together(norm(utrecht, 30, undefined), norm(zeist, undefined, 20, 'dag'))
    expect(outcome.common).toHaveLength(2)
    expect(outcome.conflicts).toEqual([])
    expect(outcome.notes).toMatchObject([{ rule: 'units-differ', names: ['dag', 'uur'] }])

    const price = { ...norm(zeist, undefined, 20, 'dag'), kind: 'price' } as Requirement
    const apart = together(norm(utrecht, 30, undefined), price)
    expect(apart.common.map(({ kind }) => kind)).toEqual(['price', 'intensity'])
    expect([apart.conflicts, apart.notes]).toEqual([[], []])
  })

  it('names one measure in one unit under several themes, and that no value may meet both', () => {
    const quality = { ...norm(utrecht, 20, undefined), kind: 'quality' } as Requirement
    const outcome = together(quality, norm(zeist, undefined, 12))
    expect(outcome.conflicts).toEqual([])
    expect(outcome.notes).toEqual([
      {
        rule: 'themes-differ',
        names: ['quality', 'intensity'],
        text: {
          nl: '“open” in uur staat onder meer dan één thema: kwaliteit en intensiteit. Thema’s zijn niet met elkaar vergeleken. Samen is gevraagd ten minste 20 en hoogstens 12 uur: als hetzelfde is bedoeld, voldoet geen waarde aan beide.',
          en: '“open” in uur occurs under more than one theme: quality and intensity. Themes have not been compared with each other. Together at least 20 and at most 12 uur is asked: if the same is meant, no value meets both.',
        },
      },
    ])
    const [meets] = together(quality, norm(zeist, undefined, 20)).notes
    expect(meets?.text.nl).toBe(
      '“open” in uur staat onder meer dan één thema: kwaliteit en intensiteit. Thema’s zijn niet met elkaar vergeleken.',
    )
    const capitals = { ...quality, measure: 'Open' } as Requirement
    expect(together(capitals, norm(zeist, undefined, 12)).notes).toMatchObject([
      { rule: 'names-alike', names: ['Open', 'open'] },
    ])
  })

  it('leaves no two norms on one measure and unit that cross unnamed', () => {
    fc.assert(
      fc.property(validRequirements(), (list) => {
        const { requirements, conflicts, notes } = harmonise(list, { period })
        const measures = requirements.filter((one) => 'measure' in one)
        for (const low of measures) {
          for (const high of measures) {
            if (low.measure !== high.measure || low.unit !== high.unit) continue
            if (!(Number(low.minimum ?? NaN) > Number(high.maximum ?? NaN))) continue
            const named =
              low.kind === high.kind
                ? conflicts.some(
                    (one) =>
                      one.rule === 'bounds-cross' &&
                      one.on === low.kind &&
                      one.measure === low.measure &&
                      one.unit === low.unit,
                  )
                : notes.some(
                    ({ rule, names, text }) =>
                      rule === 'themes-differ' &&
                      names.includes(low.kind) &&
                      names.includes(high.kind) &&
                      text.nl.startsWith(`“${low.measure}” in ${low.unit} `) &&
                      text.nl.endsWith('voldoet geen waarde aan beide.'),
                  )
            expect(named).toBe(true)
          }
        }
      }),
    )
  })

  it('says in the reason that a contested norm is not settled, and that it covers nobody yet', () => {
    const { common } = together(
      norm(utrecht, 30, undefined),
      norm(zeist, 25, 28),
      norm(bunnik, 5, 50),
    )
    expect(common[0]?.reason.nl).toBe(
      'Intensiteit, “open”: ten minste 30 en hoogstens 28 uur. De hoogste ondergrens en de laagste bovengrens tellen. Gevraagd door Utrecht en Zeist. Dit staat nog niet vast: hierover botsen de eisen.',
    )
  })

  it('shows units and themes of one measure in rows of their own', () => {
    const price = { ...norm(utrecht, 3, undefined), kind: 'price' } as Requirement
    const { sideBySide } = together(
      norm(utrecht, 1, undefined),
      norm(utrecht, 2, undefined, 'dag'),
      price,
    )
    expect(sideBySide.map(({ theme, unit, asks }) => [theme, unit, asks[0]?.minimum])).toEqual([
      ['price', 'uur', '3'],
      ['intensity', 'dag', '2'],
      ['intensity', 'uur', '1'],
    ])
  })

  it('shows side by side what each asks that asks anything', () => {
    const document: Requirement = { ...of(bunnik), kind: 'document', document: 'jaarverslag' }
    const { sideBySide, municipalities } = together(
      norm(zeist, 12, 40),
      norm(zeist, 16, undefined),
      norm(utrecht, undefined, 10),
      document,
    )
    expect(municipalities).toEqual([bunnik, utrecht, zeist])
    expect(sideBySide).toEqual([
      {
        theme: 'intensity',
        measure: 'open',
        unit: 'uur',
        asks: [
          { municipality: utrecht, maximum: '10' },
          { municipality: zeist, minimum: '16', maximum: '40' },
        ],
        common: { minimum: '16', maximum: '10' },
        contested: true,
      },
    ])
  })
})

describe('formats', () => {
  const as = (municipality: string, format: string, exclusive = false): Requirement => ({
    ...of(municipality),
    kind: 'format',
    document: 'cijfers',
    format,
    exclusive,
  })

  it.each<[string, Requirement[], string[], string[]]>([
    ['two, neither exclusive', [as(utrecht, 'PDF'), as(zeist, 'CSV')], ['CSV', 'PDF'], []],
    ['one exclusive for all', [as(utrecht, 'CSV', true), as(zeist, 'CSV')], ['CSV'], []],
    ['twice the same, exclusive', [as(utrecht, 'CSV', true), as(zeist, 'CSV', true)], ['CSV'], []],
    [
      'two exclusive',
      [as(utrecht, 'CSV', true), as(zeist, 'PDF', true)],
      ['CSV', 'PDF'],
      [utrecht, zeist],
    ],
    [
      'one exclusive, another not',
      [as(utrecht, 'CSV', true), as(zeist, 'PDF')],
      ['CSV', 'PDF'],
      [utrecht, zeist],
    ],
    [
      'a third content with the exclusive one',
      [as(utrecht, 'CSV', true), as(zeist, 'PDF'), as(bunnik, 'CSV')],
      ['CSV', 'PDF'],
      [utrecht, zeist],
    ],
    [
      'one against itself',
      [as(utrecht, 'CSV', true), as(utrecht, 'PDF', true)],
      ['CSV', 'PDF'],
      [utrecht, utrecht],
    ],
  ])('%s', (_, list, formats, parties) => {
    const { common, conflicts } = together(...list)
    expect(common.map((item) => item.kind === 'format' && item.format)).toEqual(formats)
    expect(common.every(({ contested }) => contested === parties.length > 0)).toBe(true)
    expect(conflicts.flatMap((each) => each.parties.map((p) => p.municipality))).toEqual(parties)
  })

  it('says of each format whether it is asked alone', () => {
    const messageOf = (...list: Requirement[]) => together(...list).conflicts[0]?.message
    expect(messageOf(as(utrecht, 'CSV', true), as(zeist, 'PDF', true))).toEqual({
      nl: '“cijfers” wordt gevraagd uitsluitend als CSV, en ook uitsluitend als PDF.',
      en: '“cijfers” is asked as CSV only, and also as PDF only.',
    })
    expect(messageOf(as(utrecht, 'CSV', true), as(zeist, 'PDF'))?.nl).toBe(
      '“cijfers” wordt gevraagd uitsluitend als CSV, en ook als PDF.',
    )
  })

  it('proposes what fits the case', () => {
    const proposalOf = (...list: Requirement[]) => together(...list).conflicts[0]?.proposal.en
    expect(proposalOf(as(utrecht, 'CSV', true), as(zeist, 'PDF', true))).toBe(
      'Let Utrecht and Zeist choose one format together out of CSV and PDF.',
    )
    expect(proposalOf(as(utrecht, 'CSV', true), as(zeist, 'PDF'))).toBe(
      'Deliver “cijfers” to all as CSV, if that will do for Zeist too; otherwise ask whether that format may stand beside another.',
    )
    expect(proposalOf(as(utrecht, 'CSV', true), as(utrecht, 'PDF'))).toBe(
      'Ask Utrecht which of CSV and PDF holds.',
    )
  })

  it('does not mind who asks the document in no format, nor another document', () => {
    const other = { ...as(zeist, 'PDF', true), document: 'verslag' } as Requirement
    const plain: Requirement = { ...of(bunnik), kind: 'document', document: 'cijfers' }
    expect(together(as(utrecht, 'CSV', true), other, plain).conflicts).toEqual([])
  })
})

describe('the whole', () => {
  it('of nothing is nothing', () => {
    const none = { before: 0, after: 0 }
    const { explanation, ...nothing } = together()
    expect(explanation.decisions).toEqual([])
    expect(nothing).toEqual({
      kind: 'harmonised',
      period,
      municipalities: [],
      requirements: [],
      common: [],
      conflicts: [],
      sideBySide: [],
      saving: { reports: none, indicators: none, dates: none, formats: none },
      notes: [],
    })
  })

  it('explains what each wish became, in a notation to compare and in words', () => {
    const document = 'jaarverslag'
    const outcome = together(
      { ...of(utrecht), kind: 'deadline', document, due: '2024-04-01' },
      { ...of(zeist), kind: 'deadline', document, due: '2024-03-01' },
      { ...of(zeist), kind: 'indicator', indicator: 'vragen', breakdown: ['soort', 'leeftijd'] },
      { ...of(utrecht), kind: 'format', document, format: 'PDF', exclusive: true },
      { ...of(bunnik), kind: 'format', document, format: 'CSV' },
      { ...of(bunnik), kind: 'price', measure: 'consult', unit: 'euro', minimum: 5, maximum: '20' },
    )
    const { explanation, common, conflicts } = outcome
    expect(
      explanation.decisions?.map(({ id, given, outcome: shown }) => [id, given, shown]),
    ).toEqual([
      [
        'deadline / jaarverslag / 2023-01-01 / 2023-12-31',
        'GM0344: 2024-04-01; GM0355: 2024-03-01',
        '2024-03-01',
      ],
      ['indicator / vragen', 'GM0355: yes, leeftijd, soort', 'yes, leeftijd, soort'],
      ['price / consult / euro', 'GM0312: 5…20', '5…20'],
      ['format / jaarverslag / CSV', 'GM0312: CSV', 'CSV'],
      ['format / jaarverslag / PDF', 'GM0344: PDF only', 'PDF only'],
      [
        'formats-exclude / format / jaarverslag',
        'GM0312: CSV; GM0344: PDF only',
        'formats-exclude',
      ],
    ])
    expect(explanation.decisions?.map(({ text }) => text).slice(0, 5)).toEqual(
      common.map(({ reason }) => reason),
    )
    expect(explain(outcome)).toContain(`- ${conflicts[0]?.message.nl ?? ''}`)
    expect(recompute(explanation).changed).toEqual([])
  })

  it('keeps in its receipt what was asked, so that another wish is found', () => {
    const wish = { ...of(utrecht), kind: 'deadline', document: 'plan', due: '2024-04-01' } as const
    const kept: unknown = JSON.parse(JSON.stringify(receipt(together(wish))))
    expect(replay(kept, together(wish)).same).toBe(true)
    const found = replay(kept, together({ ...wish, due: '2024-05-01' }))
    expect(found.causes.map(({ field, recorded, found: now }) => [field, recorded, now])).toEqual([
      ['given', 'GM0344: 2024-04-01', 'GM0344: 2024-05-01'],
    ])
    expect(
      found.changed.map(({ field, recorded, recomputed }) => [field, recorded, recomputed]),
    ).toEqual([['outcome', '2024-04-01', '2024-05-01']])
    const more = replay(kept, together(wish, { ...wish, municipality: zeist }))
    expect(more.causes.map(({ id }) => id)).toEqual([
      'reports.before',
      'dates.before',
      'deadline / plan / 2023-01-01 / 2023-12-31',
    ])
  })

  it('counts what it saves', () => {
    const document = 'jaarverslag'
    const { saving } = together(
      { ...of(utrecht), kind: 'document', document },
      { ...of(utrecht), kind: 'deadline', document, due: '2024-04-01' },
      { ...of(zeist), kind: 'deadline', document, due: '2024-03-01' },
      { ...of(zeist, 'ASV'), kind: 'deadline', document, due: '2024-03-01' },
      { ...of(bunnik), kind: 'frequency', document: 'cijfers', every: 'month' },
      { ...of(bunnik), kind: 'indicator', indicator: 'vragen' },
      { ...of(zeist), kind: 'indicator', indicator: 'vragen', breakdown: ['soort'] },
      { ...of(zeist), kind: 'format', document, format: 'PDF' },
      { ...of(utrecht), kind: 'format', document, format: 'PDF', exclusive: true },
      { ...of(bunnik), kind: 'format', document, format: 'CSV' },
    )
    // Reports before: Utrecht and Zeist and Bunnik each jaarverslag, Bunnik also cijfers.
    expect(saving).toEqual({
      reports: { before: 4, after: 2 },
      indicators: { before: 2, after: 1 },
      dates: { before: 2, after: 1 },
      formats: { before: 3, after: 2 },
    })
  })

  it('keeps what differs in basis or note, and shows the note', () => {
    const one: Requirement = { ...of(utrecht), kind: 'document', document: 'jaarverslag' }
    const { requirements, common } = together(
      one,
      { ...one, basis: 'ASV' },
      { ...one, note: 'kort' },
      one,
    )
    expect(requirements).toHaveLength(3)
    expect(common[0]?.askedBy.map(({ basis, note }) => [basis, note])).toEqual([
      ['ASV', undefined],
      ['beschikking', undefined],
      ['beschikking', 'kort'],
    ])
    expect(common[0]?.reason.nl).toBe('“jaarverslag”: te leveren. Gevraagd door Utrecht.')
  })

  it('notes names that differ in capitals only', () => {
    const asks = (document: string): Requirement => ({ ...of(utrecht), kind: 'document', document })
    expect(together(asks('jaarverslag'), asks(' jaarverslag ')).notes).toEqual([])
    expect(together(asks('caf\u00e9'), asks('cafe\u0301')).common).toHaveLength(1)
    const { notes, common } = together(asks('Jaarverslag'), asks('jaarverslag'))
    expect(common).toHaveLength(2)
    expect(notes).toMatchObject([{ rule: 'names-alike', names: ['Jaarverslag', 'jaarverslag'] }])
  })

  it('calls a municipality by its name where its code is known, and by what it was given otherwise', () => {
    const asks = (municipality: string): Requirement => ({
      ...of(municipality),
      kind: 'document',
      document: 'x',
    })
    expect(together(asks('GM0344'), asks('GM9999'), asks('Ergens')).common[0]?.reason.nl).toBe(
      '“x”: te leveren. Gevraagd door Ergens, GM9999 en Utrecht.',
    )
  })

  it('takes a municipality for one party, however it is named', () => {
    const asks = (municipality: string, due: string): Requirement => ({
      ...of(municipality),
      kind: 'deadline',
      document: 'jaarverslag',
      due,
    })
    const names = ['Zeist', 'GM0355', '0355', 'gemeente zeist']
    const { municipalities, saving, notes, requirements } = together(
      ...names.map((name) => asks(name, '2024-04-01')),
      asks('’s-Gravenhage', '2024-05-01'),
      asks("'s-gravenhage", '2024-05-01'),
      asks('Den Haag', '2024-05-01'),
    )
    expect(municipalities).toEqual(['GM0355', 'GM0518'])
    expect(requirements).toHaveLength(2)
    expect(saving.dates).toEqual({ before: 2, after: 1 })
    expect(notes).toEqual([])
    const [answer] = answersFor(together(asks('Zeist', '2024-04-01')), 'gemeente Zeist')
    expect(answer?.requirement.municipality).toBe('GM0355')
  })

  it('keeps a party that the register does not know, and says so', () => {
    const asks = (municipality: string): Requirement => ({
      ...of(municipality),
      kind: 'document',
      document: 'jaarverslag',
    })
    const { municipalities, notes } = together(
      asks('Provincie Utrecht'),
      asks('Ziest'),
      asks('Bergen'),
      asks('Weesp'),
    )
    expect(municipalities).toEqual(['Bergen', 'GM0457', 'Provincie Utrecht', 'Ziest'])
    expect(notes.map(({ rule, names, text }) => [rule, names, text.en])).toEqual([
      [
        'party-unknown',
        ['Bergen'],
        '“Bergen” can be Bergen (NH.) (GM0373, Noord-Holland) or Bergen (L.) (GM0893, Limburg). What is asked under that name counts for a party of its own. Use the code, or the name with the letters after it.',
      ],
      [
        'party-unknown',
        ['Provincie Utrecht'],
        'The register knows no municipality “Provincie Utrecht”. What is asked under that name counts for a party of its own.',
      ],
      [
        'party-unknown',
        ['Ziest'],
        'The register knows no municipality “Ziest”. What is asked under that name counts for a party of its own. Did you mean Zeist (GM0355)?',
      ],
    ])
  })
})
