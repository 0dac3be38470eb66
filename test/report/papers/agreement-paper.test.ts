import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementDeadlines } from '../../../src/agreement/index.js'
import type { Agreement } from '../../../src/agreement/index.js'
import { isSpukError } from '../../../src/core/result/index.js'
import { agreementPaper, agreementPapers, toHtml, toMarkdown } from '../../../src/report/index.js'
import type { AgreementPaper, AgreementPaperKind } from '../../../src/report/index.js'
import { validAgreementLives } from '../../../src/testing/index.js'
import { after, agreementWith, made, sound } from '../../agreement/input.js'

const rich = made(
  agreementWith({
    conditions: { ...(sound.conditions as object), yearPlan: { due: '2023-11-01' } },
    budgetProviso: { budgetAdoptedOn: '2023-11-20' },
  }),
)
const lived = after(
  [
    { event: 'request', date: '2023-10-01' },
    { event: 'award', date: '2023-12-01', announcedOn: '2023-12-04', decidedBy: 'executive' },
    { event: 'pay', date: '2024-02-01', amount: 90000 },
    { event: 'report', date: '2025-03-01' },
    {
      event: 'determine-lower',
      date: '2025-05-01',
      amount: '80000.01',
      ground: 'a',
      decidedBy: 'official',
      mandate: 'Mandaatregeling 2024',
    },
    { event: 'object', date: '2025-05-20', committee: true },
    { event: 'recover', date: '2025-06-02', amount: 6000 },
    { event: 'decide-objection', date: '2025-08-01', outcome: 'founded', amount: 85000 },
  ],
  rich,
)
const withdrawn = after([
  { event: 'request', date: '2023-10-01' },
  { event: 'award', date: '2023-12-01', decidedBy: 'mayor' },
  { event: 'pay', date: '2024-02-01', amount: 45000 },
  { event: 'withdraw', date: '2024-05-01', ground: 'activities' },
])

const zeist = [
  {
    kind: 'deadline',
    municipality: 'Zeist',
    basis: 'ASV',
    document: 'jaarverslag',
    due: '2025-03-15',
  },
] as const
const printed = (agreement: Agreement, paper: AgreementPaperKind) =>
  toMarkdown(agreementPaper(agreement, { paper, otherRequirements: zeist })).replaceAll('\\', '')

/** For each paper the questions of who reads it, with the words that answer them. */
const QUESTIONS: Readonly<Record<AgreementPaperKind, readonly (readonly [string, string])[]>> = {
  award: [
    ['which case?', '| Kenmerk | Z-2024-17 |'],
    ['who decides?', '| Van | het college van burgemeester en wethouders van Utrecht |'],
    ['to whom?', '| Aan | De Bibliotheek, [in te vullen: postadres van de bibliotheek] |'],
    ['when was it asked?', 'vroeg de subsidie aan op 1 oktober 2023'],
    ['which decision lies under it?', 'Het college besloot hierover op 14 november 2023 (B-23).'],
    ['how much, for when?', '€ 90.000,00 subsidie voor het Informatiepunt Digitale Overheid'],
    ['how is it computed?', '| Bibliotheek (inrichten en in stand houden) | € 85.000,00 |'],
    ['adding up to?', '| Totaal | € 90.000,00 |'],
    ['what of the budget?', 'tot en met 18 december 2023'],
    [
      'when is the year plan due?',
      '**Jaarplan.** De bibliotheek zendt het jaarplan uiterlijk 1 november 2023 in.',
    ],
    [
      'what was asked?',
      '**Eis.** “jaarverslag”: uiterlijk 1 april 2025 (Utrecht; grondslag: beschikking).',
    ],
    ['what of promotion?', 'ten minste 14 dagen vooraf'],
    ['which activities?', 'open dag op 20 april 2024 (gemeld op 20 februari 2024)'],
    [
      'how to refer?',
      '**Verwijzen.** Over het verwijzen van inwoners is bepaald: via het klantcontactcentrum.',
    ],
    ['who does it?', 'voor de gemeente de beleidsmedewerker en voor de bibliotheek de directeur'],
    [
      'when to report?',
      'De bibliotheek doet uiterlijk 1 april 2025 een aanvraag tot vaststelling.',
    ],
    [
      'what do all municipalities ask?',
      '| Utrecht | “jaarverslag” | uiterlijk 1 april 2025 | uiterlijk 15 maart 2025 |',
    ],
    ['when is it paid?', '| 1 februari 2024 | € 45.000,00 |'],
    ['and the rest?', 'wat dan nog niet is betaald, € 45.000,00, binnen zes weken'],
    ['by which law?', 'Artikel 4:23, eerste lid, Awb: grondslag van de subsidie'],
    ['who signs?', '| Naam en functie | [in te vullen: naam en functie van de ondertekenaar] |'],
    [
      'until when can I object?',
      'Bij bekendmaking op 4 december 2023 kan dat tot en met 15 januari 2024',
    ],
    ['where to?', '[in te vullen: adres voor bezwaarschriften]'],
  ],
  determination: [
    ['lower or not?', '# Besluit tot lagere vaststelling van subsidie'],
    ['what was awarded?', 'bij besluit van 1 december 2023 verleend: € 90.000,00'],
    ['when was it asked?', 'vroeg de vaststelling aan op 1 maart 2025'],
    ['why lower?', 'niet of niet geheel verricht (artikel 4:46, tweede lid, onder a, Awb)'],
    ['on which facts?', '[in te vullen: motivering, met de feiten en hun weging]'],
    ['at how much?', 'vast op € 80.000,01.'],
    ['how much less?', '| Niet vastgesteld | € 9.999,99 |'],
    ['paid too much?', '| Te veel betaald | € 9.999,99 |'],
    ['what follows?', 'Over terugvordering of verrekening beslissen wij apart'],
    ['under which mandate?', '| Mandaat | Mandaatregeling 2024 |'],
    ['until when can I object?', 'tot en met 12 juni 2025'],
  ],
  withdrawal: [
    ['what was awarded?', 'bij besluit van 1 december 2023 verleend: € 90.000,00'],
    ['why?', 'artikel 4:48, eerste lid, onder a, Awb'],
    ['how much?', 'in, voor € 90.000,00.'],
    ['from when?', 'werkt terug tot en met het tijdstip van de verlening'],
    ['what must come back?', '| Te veel betaald | € 45.000,00 |'],
    ['until when can I object?', 'tot en met 12 juni 2024'],
  ],
  recovery: [
    [
      'on what does it rest?',
      'bij besluit van 1 mei 2025 vastgesteld; vastgesteld is nu € 80.000,01',
    ],
    ['how much?', 'Wij vorderen € 6.000,00 terug van De Bibliotheek.'],
    ['of how much?', '| Terug te vorderen | € 9.999,99 |'],
    ['what is left?', '| Daarna nog terug te vorderen | € 3.999,99 |'],
    ['by when?', 'uiterlijk op 14 juli 2025'],
    ['into which account?', '[in te vullen: rekeningnummer van de gemeente]'],
    ['and if late?', 'wettelijke rente'],
    ['until when can I object?', 'tot en met 14 juli 2025'],
  ],
  'objection-decision': [
    ['to which decision?', 'bezwaar tegen het besluit van 1 mei 2025 (lagere vaststelling)'],
    ['in time?', 'Bezwaar kon tot en met 12 juni 2025; het bezwaar is op tijd.'],
    ['was there a hearing?', '[in te vullen: datum van de hoorzitting, of waarom niet is gehoord]'],
    [
      'what did the committee say?',
      '[in te vullen: datum en strekking van het advies van de commissie]',
    ],
    ['what is decided?', 'Wij verklaren het bezwaar gegrond.'],
    ['which amount now?', 'wordt € 85.000,00.'],
    ['what changes?', '| Vastgesteld | € 80.000,01 | € 85.000,00 |'],
    [
      'until when can I appeal, and where?',
      'beroep instellen bij [in te vullen: bevoegde rechtbank]. Bij bekendmaking op 1 augustus 2025 kan dat tot en met 12 september 2025',
    ],
  ],
  'implementation-agreement': [
    ['between whom?', 'De gemeente Utrecht, hierna de gemeente'],
    ['to implement what?', 'Ter uitvoering van het besluit van 1 december 2023'],
    ['by which law?', 'artikel 4:36 Awb'],
    ['how much?', 'De gemeente subsidieert die met € 90.000,00.'],
    ['for when?', 'geldt voor het tijdvak van 1 januari 2024 tot en met 31 december 2024'],
    ['how does it end?', '[in te vullen: opzegtermijn]'],
    [
      'who signs for the library?',
      '[in te vullen: naam en functie van wie namens de bibliotheek tekent]',
    ],
  ],
}

describe.each(Object.entries(QUESTIONS))('the paper “%s” answers', (paper, questions) => {
  const text = printed(paper === 'withdrawal' ? withdrawn : lived, paper as AgreementPaperKind)
  it.each(questions)('%s', (_, answer) => {
    expect(text).toContain(answer)
  })
})

describe('a paper', () => {
  it('is of its decision, whatever happened later', () => {
    const { agreement, decision } = agreementPaper(lived, { paper: 'determination' })
    expect([agreement.history.length, decision, String(agreement.money.determined)]).toEqual([
      5,
      5,
      '80000.01',
    ])
  })

  it('is a draft as long as an award is not decided, and knows no last day then', () => {
    const paper = agreementPaper(made(), { paper: 'award' })
    expect(paper.decision).toBeNull()
    expect(paper.days).not.toHaveProperty('objection')
    expect(toMarkdown(paper)).toMatch(/^# Concept: Besluit tot verlening van subsidie\n/)
    expect(toMarkdown(paper)).toContain('Dat kan binnen zes weken')
  })

  it('takes what is filled in, in both languages, and asks no more for it', () => {
    const filled = { place: 'Utrecht', objectionAddress: { nl: 'Postbus 1', en: 'PO Box 1' } }
    const paper = agreementPaper(lived, { paper: 'award', filled })
    const asked = paper.blanks.map(({ id }) => id)
    expect(asked).not.toContain('place')
    expect(asked).not.toContain('objectionAddress')
    expect(toMarkdown(paper)).toContain('Stuur uw bezwaarschrift naar Postbus 1')
    expect(toMarkdown(paper, { locale: 'en' })).toContain('PO Box 1')
  })

  it('that there is not is an issue with those that there are', () => {
    try {
      agreementPaper(made(), { paper: 'recovery' })
      expect.unreachable()
    } catch (error) {
      if (!isSpukError(error)) throw error
      expect(error.issues.map(({ code, details }) => [code, details])).toEqual([
        [
          'report/no-such-paper',
          { paper: 'recovery', decision: null, known: ['implementation-agreement', 'award'] },
        ],
      ])
    }
  })

  it('of a refused objection leaves the decision as it is', () => {
    const refused = after(
      [
        { event: 'object', date: '2025-05-20' },
        { event: 'decide-objection', date: '2025-08-01', outcome: 'unfounded' },
      ],
      after([
        { event: 'request', date: '2023-10-01' },
        { event: 'award', date: '2025-05-01' },
      ]),
    )
    const text = toMarkdown(agreementPaper(refused, { paper: 'objection-decision' }))
    expect(text).toContain('Wij verklaren het bezwaar ongegrond. Het besluit blijft in stand.')
  })
})

/** Every amount of an agreement and of its moves, and the sums that a reader makes of them. */
function amountsOf({ agreement, moneyBefore }: AgreementPaper): ReadonlySet<number> {
  const { purposes, advances, history, money } = agreement
  const moves = history.map(({ amount }) => amount?.cents ?? 0)
  const parts = [agreement, ...purposes, ...advances].map(({ amount }) => amount.cents)
  const keys = Object.keys(money) as (keyof typeof money)[]
  const all = [
    ...moves,
    ...parts,
    ...keys.flatMap((key) => [money[key].cents, moneyBefore[key].cents]),
  ]
  const sum = (list: readonly { amount: { cents: number } }[]) =>
    list.reduce((total, { amount }) => total + amount.cents, 0)
  const back = ['recovered', 'setOff', 'writtenOff', 'claimed'] as const
  const earlier = back.reduce((total, key) => total + moneyBefore[key].cents, 0)
  const known = [...all, sum(purposes), sum(advances), earlier]
  return new Set([...known, ...all.flatMap((one) => known.map((other) => one - other))])
}

const centsIn = (text: string): number[] =>
  [...text.matchAll(/€ ([\d.]+),(\d\d)/g)].map(([, euros = '', cents = '']) =>
    Number(euros.replaceAll('.', '') + cents),
  )

it('every paper of any life prints without traces of code, with amounts of the agreement, and the day of the deadline', () => {
  fc.assert(
    fc.property(validAgreementLives({ steps: 10 }), (agreement) => {
      for (const paper of agreementPapers(agreement)) {
        for (const locale of ['nl', 'en'] as const) {
          const text = toMarkdown(paper, { locale })
          expect(text).not.toMatch(/undefined|NaN|null|\[object|\bGM\d{4}|\d{4}-\d\d-\d\d/)
          expect(text).not.toMatch(/agreement\/|equatedDays|moneyBefore|toRecover|award-decision/)
        }
        const text = toMarkdown(paper).replaceAll('\\', '')
        expect(toHtml(paper)).toContain('<h1>')
        const amounts = amountsOf(paper)
        expect(centsIn(text).filter((cents) => !amounts.has(cents))).toEqual([])
        const marks = [...text.matchAll(/\[in te vullen: ([^\]]*)\]/g)].map(([, label]) => label)
        const labels = paper.blanks.map(({ label }) => label.nl)
        expect(labels).toEqual([...new Set(marks)])
        const { decision, days } = paper
        if (decision === null || days.objection === undefined) continue
        const due = agreementDeadlines(agreement, { today: '2024-01-01' })
          .filter(({ subject, id }) => subject === 'objection' && id.endsWith(`/${decision}`))
          .map((one) => one.due)
        expect([days.objection]).toEqual(due)
      }
    }),
    { numRuns: 25 },
  )
})
