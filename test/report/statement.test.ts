import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointAccount, nextYear, sisaStatement } from '../../src/accountability/index.js'
import type { JointAccountInput, Statement } from '../../src/accountability/index.js'
import { explain } from '../../src/core/explain/index.js'
import { euro, isEuro } from '../../src/core/money/index.js'
import { settle } from '../../src/grant/index.js'
import { publishTally, tally } from '../../src/information-point/index.js'
import { inhabitants } from '../../src/municipality/index.js'
import { toCsv, toMarkdown } from '../../src/report/index.js'
import { small } from '../accountability/input.js'
import { runs } from '../support/runs.js'

/** Bunnik 1 and Zeist 4 of 5; each asks something of its own, and both of opening hours. */
const input: JointAccountInput = {
  ...small,
  members: [
    {
      municipality: 'Bunnik',
      granted: '14000',
      opening: '250',
      openingReason: 'Saldo volgens de rekening van 2022.',
      corrections: [{ year: 2022, amount: '-50', reason: 'dubbele factuur' }],
      ownSpending: [{ purpose: 'promotion', amount: '300', description: 'Wijkkrant' }],
      requirements: [
        { kind: 'deadline', document: 'jaarverslag', due: '2024-04-01', basis: 'ASV' },
        { kind: 'intensity', measure: 'open', unit: 'uur', maximum: 12, basis: 'ASV' },
      ],
    },
    {
      municipality: 'Zeist',
      granted: '56000',
      stateGrant: '60000',
      ownSpending: [{ purpose: 'coordination', amount: '1500', description: 'Overleg' }],
      requirements: [
        { kind: 'deadline', document: 'jaarverslag', due: '2024-03-01', basis: 'Besluit' },
        { kind: 'intensity', measure: 'open', unit: 'uur', minimum: 20, basis: 'Besluit' },
      ],
    },
  ],
  lines: [
    { id: 'staff', label: 'Personeel', amount: '60000', purpose: 'library', budget: '50000' },
    { id: 'rent', label: 'Verhuur', kind: 'income', amount: '1000', purpose: 'library' },
    {
      id: 'flyer',
      label: 'Folders',
      amount: '900',
      purpose: 'promotion',
      budget: '1000',
      weights: { Bunnik: 1, Zeist: 2 },
    },
    {
      id: 'extra',
      label: 'Spreekuur',
      amount: '400',
      purpose: 'library',
      budget: '400',
      municipality: 'Zeist',
    },
  ],
}
const account = jointAccount(input)
const [bunnik, zeist] = account.statements as [Statement, Statement]

/** `66626` as `66.626`. */
const shownThousands = (count: number) =>
  `${Math.floor(count / 1000)}.${String(count % 1000).padStart(3, '0')}`

/** The part of a document under a heading, without empty lines. */
function under(heading: string, page: string): string[] {
  const [, after = ''] = page.split(`\n## ${heading}\n`)
  return (after.split('\n## ')[0] ?? '').split('\n').filter((line) => line !== '')
}

describe('a statement', () => {
  const page = toMarkdown(bunnik)
  const english = toMarkdown(bunnik, { locale: 'en' })

  it('says who, which year, how far and which version', () => {
    expect(page.split('\n').slice(0, 11)).toEqual([
      '# Verantwoording 2023 aan de gemeente Bunnik',
      '',
      '| Gegeven | Waarde |',
      '| --- | --- |',
      '| Gemeente | Bunnik (GM0312) |',
      '| Bibliotheek | Bibliotheek Voorbeeld |',
      '| Jaar | 2023 |',
      '| Periode | 1 januari 2023 tot en met 31 december 2023 |',
      '| Status | definitief |',
      '| Versie | 1 |',
      '',
    ])
    expect(english).toContain('# Statement 2023 to the municipality of Bunnik\n')
    expect(english).toContain('| Period | 1 January 2023 to 31 December 2023 |')
  })

  it('shows what there was, with the reason of the opening', () => {
    expect(under('Beschikbaar', page)).toEqual([
      '| Gegeven | Waarde |',
      '| --- | ---: |',
      '| Saldo van het jaar ervoor | € 250,00 |',
      '| Verleende subsidie | € 14.000,00 |',
      '| Correctie 2022: dubbele factuur | € -50,00 |',
      '| Beschikbaar | € 14.200,00 |',
      'Saldo van het jaar ervoor: Saldo volgens de rekening van 2022.',
    ])
  })

  // A fifth of 50,000 was planned and of 60,000 - 1,000 spent; a third of 1,000 and of 900.
  it('shows the budget beside what was spent, before the balance', () => {
    expect(under('Besteed', page)).toEqual([
      '| Doel | Begroot | Werkelijk | Werkelijk, zelfde regels | Verschil | Verschil in % van begroot |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      '| Bibliotheek (inrichten en in stand houden) | € 10.000,00 | € 11.800,00 | € 12.000,00 | € 2.000,00 | 20,0 |',
      '| Promotie | € 333,33 | € 300,00 | € 300,00 | € -33,33 | -10,0 |',
      '| Regie op het netwerk | € 0,00 | € 0,00 | € 0,00 | € 0,00 | – |',
      '| Besteed | € 10.333,33 | € 12.100,00 | € 12.300,00 | € 1.966,67 | 19,0 |',
      'Verschil: werkelijk min begroot, alleen over de regels die begroot zijn: niet elke regel heeft een begroting.',
    ])
    expect(under('Spent', english)).toEqual([
      '| Purpose | Budget | Actual | Actual, same lines | Difference | Difference in % of budget |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      '| Library (setting up, keeping) | €10,000.00 | €11,800.00 | €12,000.00 | €2,000.00 | 20.0 |',
      '| Promotion | €333.33 | €300.00 | €300.00 | -€33.33 | -10.0 |',
      '| Coordinating the network | €0.00 | €0.00 | €0.00 | €0.00 | – |',
      '| Spent | €10,333.33 | €12,100.00 | €12,300.00 | €1,966.67 | 19.0 |',
      'Difference: actual less budget, over the budgeted lines only: not every line has a budget.',
    ])
    expect(under('Saldo', page)).toEqual([
      '| Gegeven | Waarde |',
      '| --- | ---: |',
      '| Beschikbaar | € 14.200,00 |',
      '| Besteed | € 12.100,00 |',
      '| Saldo | € 2.100,00 |',
    ])
    expect(page.indexOf('## Besteed')).toBeLessThan(page.indexOf('## Saldo'))
  })

  it('says how each line was shared, and which amount of which every percentage is', () => {
    expect(under('Hoe de kosten zijn verdeeld', page)).toEqual([
      'Gedeelde kosten zonder eigen sleutel zijn verdeeld naar wat elke gemeente aan de bibliotheek verleende.',
      'Bunnik verleende € 14.000,00, van € 70.000,00 samen: 20,00%.',
      'Elk bedrag is het exacte deel, naar boven of naar beneden afgerond op een cent, zo dat regels, doelen en gemeenten samen op de cent sluiten.',
      '| Regel | Doel | Verdeling | Hele bedrag | Uw deel in % | Uw deel | Uw deel begroot |',
      '| --- | --- | --- | ---: | ---: | ---: | ---: |',
      '| Personeel | Bibliotheek | gedeeld | € 60.000,00 | 20,00 | € 12.000,00 | € 10.000,00 |',
      '| Verhuur | Bibliotheek | gedeeld | € -1.000,00 | 20,00 | € -200,00 | – |',
      '| Folders | Promotie | eigen sleutel: 1 van 3 | € 900,00 | 33,33 | € 300,00 | € 333,33 |',
      '| Totaal |  |  | € 59.900,00 |  | € 12.100,00 | € 10.333,33 |',
    ])
    expect(english).toContain('Bunnik granted €14,000.00 of €70,000.00 together: 20.00%.')
    expect(english).toContain('| Folders | Promotion | weights of its own: 1 of 3 | €900.00 |')
  })

  const pageOf = (made: Partial<JointAccountInput>, at = 0, locale: 'nl' | 'en' = 'nl') =>
    toMarkdown(jointAccount({ ...small, ...made }).statements[at], { locale })

  it('says of a weight that is a fraction what it is, so that the percentage can be checked', () => {
    const weights = { Bunnik: '1/3', Zeist: 2 }
    expect(pageOf({ weights })).toContain('Het gewicht van Bunnik is 1/3, van 7/3 samen: 14,29%.')
  })

  it('says in one line why a number of its results is hidden, and only where one is', () => {
    const visits = (count: number, question: string) =>
      Array.from({ length: count }, () => ({
        date: '2023-02-01',
        questions: [{ question, help: 'answered' }],
      }))
    const results = (...counts: readonly [number, number, number]) => {
      const ids = ['digid', 'debts', 'pension']
      const all = ids.flatMap((id, i) => visits(counts[i] ?? 0, id)) as never[]
      const table = publishTally(tally(all, { by: 'question' }), {
        minimumCell: 5,
        period: { from: '2023-01-01', to: '2023-12-31' },
      })
      const made = { results: { Bunnik: table } }
      return [under('Resultaten', pageOf(made)), under('Results', pageOf(made, 0, 'en'))]
    }
    const [dutch, english] = results(2, 7, 30)
    expect(dutch?.filter((line) => !line.startsWith('|'))).toEqual([
      'Periode 1 januari 2023 tot en met 31 december 2023.',
      '× is een verborgen aantal, zodat niemand te herkennen is: het is klein (1 tot en met 4), of uit dit aantal zou een klein aantal te herleiden kunnen zijn.',
      '- Waar een aantal verborgen is, ontbreekt ook wat erop rust.',
      '- Welke contacten geregistreerd worden ligt niet vast: aantallen van verschillende bibliotheken zijn niet strikt vergelijkbaar.',
    ])
    expect(english).toContain(
      '× is a hidden count, so that nobody can be recognised: it is small (1 to 4), or a small count might follow from it.',
    )
    expect(results(20, 7, 30)[0]?.join('\n')).not.toContain('verborgen')
  })

  it('says how VAT stands in each line, where any line says so', () => {
    const line = { amount: '100', purpose: 'library' } as const
    const lines = [
      { ...line, id: 'a', label: 'Loon', vat: 'none' },
      { ...line, id: 'b', label: 'Huur', vat: 'included' },
      { ...line, id: 'c', label: 'Energie', vat: 'excluded' },
      { ...line, id: 'd', label: 'Overig' },
    ] as const
    expect(under('Hoe de kosten zijn verdeeld', pageOf({ lines })).slice(3)).toEqual([
      '| Regel | Doel | Verdeling | Btw | Hele bedrag | Uw deel in % | Uw deel |',
      '| --- | --- | --- | --- | ---: | ---: | ---: |',
      '| Loon | Bibliotheek | gedeeld | geen | € 100,00 | 20,00 | € 20,00 |',
      '| Huur | Bibliotheek | gedeeld | met | € 100,00 | 20,00 | € 20,00 |',
      '| Energie | Bibliotheek | gedeeld | zonder | € 100,00 | 20,00 | € 20,00 |',
      '| Overig | Bibliotheek | gedeeld | – | € 100,00 | 20,00 | € 20,00 |',
      '| Totaal |  |  |  | € 400,00 |  | € 80,00 |',
    ])
    const whole = toMarkdown(jointAccount({ ...small, lines }))
    expect(under('Lasten en baten', whole)).toContain('| Huur | Bibliotheek | met | € 100,00 |')
    expect(under('Let op', whole)).toEqual([
      '- Met btw: Huur. Zonder btw: Energie. Deze bedragen zijn niet goed te vergelijken.',
    ])
  })

  it('says who left, and that whole amounts are those of the whole period', () => {
    const [first, second] = small.members
    const members = [first, { ...second, until: '2023-06-30' }] as JointAccountInput['members']
    const left = pageOf({ members })
    expect(left).toContain('| Periode | 1 januari 2023 tot en met 30 juni 2023 |')
    expect(left).toContain(
      'Bunnik doet mee tot en met 30 juni 2023. De hele bedragen zijn die van 1 januari 2023 tot en met 31 december 2023.',
    )
    expect(pageOf({ members }, 1)).not.toContain('doet mee')
  })

  it('says that a municipality bears no costs, not that there are no lines', () => {
    const members = [
      { municipality: 'Bunnik', granted: 0 },
      { municipality: 'Zeist', granted: 5 },
    ]
    expect(pageOf({ members })).toContain('Bunnik draagt geen kosten.')
    expect(pageOf({ members }, 0, 'en')).toContain('Bunnik bears no costs.')
  })

  it('is not whole with a status that is none', () => {
    const damaged = { ...bunnik, status: 'draft' }
    expect(() => toMarkdown(damaged as never)).toThrow(/statement/)
    expect(() => toMarkdown({ ...account, status: 'constructor' })).toThrow(/joint-account/)
  })

  it('shows own spending without a grant of the State too, and the reconciliation with it', () => {
    expect(under('Wat Bunnik zelf besteedde', page)).toEqual([
      '| Omschrijving | Doel | Bedrag |',
      '| --- | --- | ---: |',
      '| Wijkkrant | Promotie | € 300,00 |',
      '| Totaal |  | € 300,00 |',
    ])
    expect(page).not.toContain('Aansluiting')
    const other = toMarkdown(zeist, { locale: 'en' })
    expect(under('What Zeist spent itself', other)).toContain(
      '| Overleg | Coordinating the network | €1,500.00 |',
    )
    expect(under("Reconciliation with the State's grant", other).slice(2)).toEqual([
      "| The State's grant | €60,000.00 |",
      '| Through the library | €56,000.00 |',
      '| Own promotion | €0.00 |',
      '| Own coordination | €1,500.00 |',
      '| Not spent | €2,500.00 |',
    ])
  })

  it('answers requirement by requirement; what clashes is a list below the table', () => {
    expect(under('Wat Bunnik vroeg', page)).toEqual([
      '| Onderwerp | Gevraagd | Gezamenlijk | Uitkomst | Grondslag |',
      '| --- | --- | --- | --- | --- |',
      '| “jaarverslag” | uiterlijk 1 april 2024 | uiterlijk 1 maart 2024 | Ruimer dan gevraagd | ASV |',
      '| Intensiteit, “open” | hoogstens 12 uur | nog te kiezen | Nog niet geregeld | ASV |',
      'Hierover botsen de eisen van de gemeenten:',
      '- Intensiteit, “open”: gevraagd is ten minste 20 en ook hoogstens 12 uur. Geen waarde voldoet aan beide. Voorstel: Laat Bunnik en Zeist samen één norm kiezen, tussen 12 en 20 uur.',
    ])
    const [plain] = jointAccount(small).statements
    expect(under('Wat Bunnik vroeg', toMarkdown(plain))).toEqual(['Er zijn geen eisen vastgelegd.'])
  })

  it('gives each judgement point with its options and what was taken', () => {
    expect(under('Nog te besluiten', page)).toEqual([
      '- Is geld dat bij de bibliotheek overblijft ook niet-bestede uitkering? Mogelijk: ja; nee, de subsidie is de besteding. Nog geen besluit vastgelegd.',
      '- Mag niet-bestede uitkering mee naar het volgende jaar, of gaat zij terug? Mogelijk: meenemen; terugbetalen. Nog geen besluit vastgelegd.',
    ])
  })

  it('has the same form for each municipality of a library', () => {
    const heads = (one: Statement) =>
      toMarkdown(one)
        .split('\n')
        .filter((line, i, all) => /^\|[ :|-]+\|$/.test(all[i + 1] ?? ''))
    const own = '| Omschrijving | Doel | Bedrag |'
    expect(heads(bunnik).filter((head) => !heads(zeist).includes(head))).toEqual([])
    expect(heads(bunnik)).toContain(own)
    // Nobody who bears no line with a budget loses the column.
    const [none] = jointAccount({ ...input, lines: input.lines.slice(1) }).statements
    expect(heads(none as Statement)).toContain(heads(zeist)[4])
  })

  it('keeps the whole of a line as CSV has it', () => {
    expect(toCsv(bunnik).split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFRegel;Doel;Verdeling;Hele bedrag;Uw deel in %;Uw deel;Uw deel begroot',
      'Personeel;Bibliotheek;gedeeld;60000,00;20,00;12000,00;10000,00',
      'Verhuur;Bibliotheek;gedeeld;-1000,00;20,00;-200,00;',
    ])
  })

  it('says by how many inhabitants it was shared', () => {
    const [one] = jointAccount({ ...small, weights: 'inhabitants' }).statements
    const [a, b] = ['Bunnik', 'Zeist'].map((name) => inhabitants(name, { on: '2023-01-01' }))
    const [own, all] = [a ?? 0, (a ?? 0) + (b ?? 0)].map((count) => shownThousands(count))
    expect(toMarkdown(one)).toContain(`Bunnik telt voor ${own} van ${all} inwoners samen: `)
  })

  it('tells of merged municipalities whose balances an opening is', () => {
    const first = jointAccount({
      ...small,
      year: 2022,
      members: [
        { municipality: 'Brielle', granted: 100 },
        { municipality: 'Westvoorne', granted: 100 },
      ],
      lines: [{ id: 'staff', amount: '199.50', purpose: 'library' }],
    })
    const second = jointAccount({
      ...small,
      members: nextYear(first).map((opening) => ({ ...opening, granted: 200 })),
      lines: [],
    })
    const reason = 'Saldi van Brielle (€ 0,25) en Westvoorne (€ 0,25), nu Voorne aan Zee.'
    expect(toMarkdown(second.statements[0])).toContain(`Saldo van het jaar ervoor: ${reason}`)
    expect(toMarkdown(second)).toContain(`- Beginsaldo van Voorne aan Zee: ${reason}`)
  })
})

describe('a joint account', () => {
  const page = toMarkdown(account, { locale: 'en' })

  it('shows budget beside actual, by purpose and line by line', () => {
    expect(under('Spent', page)).toEqual([
      '| Purpose | Budget | Actual | Actual, same lines | Difference | Difference in % of budget |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      '| Library (setting up, keeping) | €50,400.00 | €59,400.00 | €60,400.00 | €10,000.00 | 19.8 |',
      '| Promotion | €1,000.00 | €900.00 | €900.00 | -€100.00 | -10.0 |',
      '| Coordinating the network | €0.00 | €0.00 | €0.00 | €0.00 | – |',
      '| Spent | €51,400.00 | €60,300.00 | €61,300.00 | €9,900.00 | 19.3 |',
      'Difference: actual less budget, over the budgeted lines only: not every line has a budget.',
    ])
    expect(under('Costs and income', page).slice(2)).toEqual([
      '| Personeel | Library | €50,000.00 | €60,000.00 | €60,000.00 | €10,000.00 | 20.0 |',
      '| Verhuur | Library | – | -€1,000.00 | – | – | – |',
      '| Folders | Promotion | €1,000.00 | €900.00 | €900.00 | -€100.00 | -10.0 |',
      '| Spreekuur | Library | €400.00 | €400.00 | €400.00 | €0.00 | 0.0 |',
      '| Total |  | €51,400.00 | €60,300.00 | €61,300.00 | €9,900.00 | 19.3 |',
    ])
  })

  it('shows the weights, and what each municipality bears by purpose', () => {
    expect(
      under('Division over the municipalities', page).filter((line) => line[0] === '|'),
    ).toEqual([
      '| Municipality | Granted | Part in % |',
      '| --- | ---: | ---: |',
      '| Bunnik | €14,000.00 | 20.00 |',
      '| Zeist | €56,000.00 | 80.00 |',
      '| Total | €70,000.00 | 100.00 |',
      '| Line | Bunnik | Zeist |',
      '| --- | ---: | ---: |',
      '| Personeel | €12,000.00 | €48,000.00 |',
      '| Verhuur | -€200.00 | -€800.00 |',
      '| Spreekuur | €0.00 | €400.00 |',
      '| Together: Library | €11,800.00 | €47,600.00 |',
      '| Folders | €300.00 | €600.00 |',
      '| Together: Promotion | €300.00 | €600.00 |',
      '| Total | €12,100.00 | €48,200.00 |',
    ])
  })

  it('has no table wider than a page, and loses no municipality', () => {
    const names =
      'Bunnik Houten Lopik Renswoude Rhenen Zeist IJsselstein Nieuwegein Utrecht Woerden Soest'.split(
        ' ',
      )
    const wide = jointAccount({
      ...small,
      members: names.map((municipality) => ({ municipality, granted: 100 })),
    })
    const heads = toMarkdown(wide)
      .split('\n')
      .filter((line) => line.startsWith('| Regel |'))
      .map((line) => line.slice(2, -2).split(' | '))
    expect(heads.map(({ length }) => length)).toEqual([3, 4, 5, 5])
    expect(new Set(heads.flat())).toEqual(new Set(['Regel', 'Doel', 'Bedrag', ...names]))
  })
})

describe('a budget', () => {
  const plan = jointAccount({ ...input, status: 'budget' })

  it.each([
    ['the account', plan, '# Gezamenlijke begroting 2023 van', '# Joint budget 2023 of'],
    ['a statement', plan.statements[0], '# Begroting 2023 voor', '# Budget 2023 for'],
    ['all statements', plan.statements, '# Begrotingen 2023', '# Budgets 2023'],
    [
      'SiSa',
      sisaStatement({
        municipality: 'Zeist',
        year: 2023,
        stateGrant: 1,
        spending: 1,
        measure: 'library-costs',
        status: 'budget',
      }),
      '# Begroting voor SiSa 2023',
      '# Budget for SiSa 2023',
    ],
  ])('is called one, and never an account of what was done: %s', (_, result, nl, en) => {
    const [dutch, english] = [toMarkdown(result), toMarkdown(result, { locale: 'en' })]
    expect([dutch.startsWith(nl), english.startsWith(en)]).toEqual([true, true])
    expect(dutch).not.toMatch(/^# .*verantwoording/i)
    expect(dutch).not.toMatch(/\bVerantwoording/)
    expect(dutch).not.toContain('Besteed |')
    expect(english).not.toMatch(/^# (Statement|Joint account)/)
  })

  it('compares income with its budget in the right direction, and whole budgets as they are', () => {
    const [page] = jointAccount({
      ...small,
      lines: [
        { id: 'rent', kind: 'income', amount: 2400, budget: 2000, purpose: 'library' },
        { id: 'staff', amount: 1100, budget: 1000, purpose: 'promotion' },
      ],
    }).statements.map((one) => toMarkdown(one))
    // Bunnik bears a fifth: −480 of −400 is a fifth more income.
    expect(under('Besteed', page ?? '')).toEqual([
      '| Doel | Begroot | Werkelijk | Verschil | Verschil in % van begroot |',
      '| --- | ---: | ---: | ---: | ---: |',
      '| Bibliotheek (inrichten en in stand houden) | € -400,00 | € -480,00 | € -80,00 | 20,0 |',
      '| Promotie | € 200,00 | € 220,00 | € 20,00 | 10,0 |',
      '| Regie op het netwerk | € 0,00 | € 0,00 | € 0,00 | – |',
      '| Besteed | € -200,00 | € -260,00 | € -60,00 | 30,0 |',
      'Verschil: werkelijk min begroot.',
    ])
  })

  it('has what was budgeted before beside it', () => {
    expect(under('Te besteden', toMarkdown(plan.statements[0]))[0]).toBe(
      '| Doel | Eerder begroot | Nu begroot | Nu begroot, zelfde regels | Verschil | Verschil in % van begroot |',
    )
  })
})

describe('the explanation of a statement', () => {
  it('names the lines of a purpose as the document does, in either language', () => {
    expect(explain(bunnik)).toMatch(/deel van Bunnik in de regels “Bibliotheek” van \d+/)
    expect(explain(bunnik)).toMatch(/deel van Bunnik in de regels “Regie” van \d+/)
    expect(explain(bunnik, { locale: 'en' })).toMatch(/in the rows “Coordination” of \d+/)
    expect(explain(account)).not.toMatch(/library|promotion|coordination/)
  })
})

describe('a settlement', () => {
  it('lists each correction with its reason, so that what is available can be added up', () => {
    const corrections = [
      { year: 2021, amount: '-1.50', reason: 'dubbele factuur' },
      { year: 2022, amount: '0.25', reason: 'afronding' },
    ]
    const page = toMarkdown(settle({ year: 2023, granted: 10, spent: 8, corrections }))
    expect(page.split('\n').slice(4, 11)).toEqual([
      '| Saldo van het jaar ervoor | € 0,00 |',
      '| Toegekend | € 10,00 |',
      '| Correctie 2021: dubbele factuur | € -1,50 |',
      '| Correctie 2022: afronding | € 0,25 |',
      '| Beschikbaar | € 8,75 |',
      '| Besteed | € 8,00 |',
      '| Saldo | € 0,75 |',
    ])
  })
})

describe('the SiSa account', () => {
  const page = toMarkdown(
    sisaStatement({
      municipality: 'Gooise Meren',
      year: 2023,
      stateGrant: 50_000,
      spending: '48000.50',
      measure: 'subsidy-awarded',
    }),
  )

  it('names municipality and year apart, and what was chosen', () => {
    expect(page.split('\n').slice(0, 15)).toEqual([
      '# SiSa-verantwoording 2023, gemeente Gooise Meren',
      '',
      '| Gegeven | Waarde |',
      '| --- | --- |',
      '| Gemeente | Gooise Meren (GM1942) |',
      '| Sleutel in de SiSa-bijlage | 061942 |',
      '| Verstrekker | Ministerie van Binnenlandse Zaken en Koninkrijksrelaties |',
      String.raw`| Code van de uitkering | \[in te vullen: code van de uitkering in de SiSa-bijlage\] |`,
      '| Specifieke uitkering | Specifieke uitkering Informatiepunten Digitale Overheid |',
      '| Juridische grondslag | Regeling specifieke uitkering Informatiepunten Digitale Overheid (Stcrt. 2022, 33992) |',
      '| Ontvanger | Gemeenten |',
      '| Jaar | 2023 |',
      '| Status | voorlopig |',
      '| Als besteding telt | de verleende subsidie |',
      '| Inzenden uiterlijk op | 15 juli 2024 |',
    ])
    expect(page).toContain('| 01 | Besteding (jaar T) | R | € 48.000,50 | 48.001 | € 0,50 |')
    expect(page).toContain('Hier is uitgegaan van: de verleende subsidie.')
  })
})

describe('every amount in the document of a statement', () => {
  /** All amounts of a value in cents, however deep; and weights in euros. */
  const centsIn = (value: unknown): number[] => {
    if (isEuro(value)) return [value.cents]
    if (typeof value === 'string')
      return /^-?\d+(\.\d{1,2})?$/.test(value) ? [euro(value).cents] : []
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(centsIn) : []
  }
  const amount = fc
    .integer({ min: -1_000_000, max: 1_000_000 })
    .map((cents) => (cents / 100).toFixed(2))
  const line = fc.record({
    purpose: fc.constantFrom('library', 'promotion', 'coordination', 'outside' as const),
    amount,
    budget: fc.option(amount, { nil: undefined }),
  })

  it('is in the statement, or a difference or sum of what is', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 5 }),
        fc.tuple(fc.nat(99_999), fc.integer({ min: 1, max: 99_999 })),
        (lines, [a, b]) => {
          const { statements } = jointAccount({
            ...small,
            members: [
              { municipality: 'Bunnik', granted: a },
              { municipality: 'Zeist', granted: b },
            ],
            lines: lines.map(({ budget, ...each }, i) => ({
              id: `line ${i}`,
              ...each,
              ...(budget !== undefined && { budget }),
            })),
          })
          for (const one of statements) {
            const { budget, spent, outside } = one
            const planned = budget && {
              ...budget.byPurpose,
              spent: budget.spent,
              outside: budget.outside,
            }
            // Like with like: what was planned against what those same lines came to.
            const actual = budget && { ...budget.actual.byPurpose, ...budget.actual }
            const differences = Object.entries(planned ?? {}).map(
              ([key, plan]) => (actual?.[key as 'spent'].cents ?? 0) - plan.cents,
            )
            const sums = [
              one.lines.reduce((sum, each) => sum + each.line.amount.cents, 0),
              spent.cents + outside.cents,
              budget ? budget.spent.cents + budget.outside.cents : 0,
            ]
            const known = new Set([
              ...centsIn({ ...one, explanation: null }),
              ...differences,
              ...sums,
            ])
            const shown = toMarkdown(one).match(/€ -?[\d.]+,\d\d/g) ?? []
            const cents = shown.map((text) => Number(text.replace(/[€ .]/g, '').replace(',', '')))
            expect(cents.filter((each) => !known.has(each))).toEqual([])
          }
        },
      ),
      runs(200),
    )
  })
})
