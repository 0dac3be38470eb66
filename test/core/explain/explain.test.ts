import { describe, expect, it } from 'vitest'
import { apportion } from '../../../src/core/apportion/index.js'
import { explain } from '../../../src/core/explain/index.js'
import type { Explained } from '../../../src/core/explain/index.js'
import { isSpukError } from '../../../src/core/result/index.js'
import { sample, tampered, trip } from './graph.js'

const lines = (...args: Parameters<typeof explain>) => explain(...args).split('\n')

describe('explain', () => {
  it('takes an explanation by itself', () => {
    const { explanation } = sample()
    expect(explain(explanation)).toBe(explain(sample()))
    expect(explain(trip(explanation) as unknown as Explained)).toBe(explain(sample()))
    expect(() => explain({ kind: 'explanation' } as unknown as Explained)).toThrow(/nodes/)
  })

  it('writes a derivation in Dutch', () => {
    expect(lines(sample())).toEqual([
      'Voorbeeld',
      '',
      ' 1. Inwoners:                           12.345  (uit het register)',
      ' 2. Bedrag per inwoner:    € 0,835 per persoon  (art. 3 Stcrt. 2022, 33992 (afgeleid); voorlopig; gepubliceerd 16 december 2022; geldig vanaf 1 januari 2023 tot en met 31 december 2023)',
      ' 3. Bevolkingsdeel, exact:        € 10.308,075  (1 × 2)',
      ' 4. Bevolkingsdeel:                € 10.308,08  (3 rekenkundig afgerond op € 0,01; centen)',
      ' 5. Budget:                           € 100,00  (opgegeven)',
      ' 6. Landelijke verdeling:             € 100,00  (5 verdeeld over 3 partijen naar gewicht, restcenten naar de grootste resten)',
      '    - A:                               € 33,34  (gewicht 1; exact € 33,333333…; gelijke resten, eerder op volgorde: met restcent)',
      '    - B:                               € 33,33  (gewicht 1; exact € 33,333333…; gelijke resten, later op volgorde: zonder restcent)',
      '    - C:                               € 33,33  (gewicht 1; exact € 33,333333…; gelijke resten, later op volgorde: zonder restcent)',
      ' 7. Gewicht:                                 1  (uit het register)',
      ' 8. Som van de gewichten:                    3  (uit het register)',
      ' 9. Onderwijsdeel:                     € 33,34  (deel van A in 6 naar grootste resten, 7 van 8; exact € 33,333333…; afgekapt op € 33,33, restcenten: 1; de laatste restcent ging naar A, gewicht 1)',
      '10. Uitkering:                     € 10.341,42  (4 + 9)',
      '',
      'Aannames:',
      '- Afronding op centen is aangenomen.',
    ])
  })

  it('writes a derivation in English Markdown', () => {
    expect(lines(sample(), { locale: 'en', format: 'markdown' })).toEqual([
      '## Sample',
      '',
      '|  | What | Value | How |',
      '| ---: | --- | ---: | --- |',
      '| 1 | Inhabitants | 12,345 | from the register |',
      '| 2 | Amount per inhabitant | €0.835 per person | [art. 3 Stcrt. 2022, 33992 (inferred)](https://example.org/stcrt); provisional; published 16 December 2022; valid from 1 January 2023 to 31 December 2023 |',
      '| 3 | Population part, exact | €10,308.075 | 1 × 2 |',
      '| 4 | Population part | **€10,308.08** | 3 rounded half up to €0.01; cents |',
      '| 5 | Budget | €100.00 | given |',
      '| 6 | National apportionment | €100.00 | 5 apportioned over 3 parties by weight, left-over cents to the largest remainders |',
      '|  | - A | €33.34 | weight 1; exactly €33.333333…; equal remainders, earlier in order: with a left-over cent |',
      '|  | - B | €33.33 | weight 1; exactly €33.333333…; equal remainders, later in order: without a left-over cent |',
      '|  | - C | €33.33 | weight 1; exactly €33.333333…; equal remainders, later in order: without a left-over cent |',
      '| 7 | Weight | 1 | from the register |',
      '| 8 | Sum of the weights | 3 | from the register |',
      '| 9 | Education part | €33.34 | part of A in 6 by largest remainder, 7 out of 8; exactly €33.333333…; cut to €33.33, left-over cents: 1; the last left-over cent went to A, weight 1 |',
      '| 10 | Grant | **€10,341.42** | 4 + 9 |',
      '',
      '**Assumptions**',
      '',
      '- Cents are assumed.',
    ])
  })

  it('writes the same after a trip through JSON', () => {
    const tripped = trip(sample()) as unknown as Explained
    for (const locale of ['nl', 'en'] as const) {
      for (const format of ['text', 'markdown'] as const) {
        expect(explain(tripped, { locale, format })).toBe(explain(sample(), { locale, format }))
      }
    }
  })

  it('gives each of few parties a line, with its reason', () => {
    expect(
      lines(apportion('-1.00', { Bunnik: 1, Niets: 0, Zeist: '5/3', Wijk: 2 })).slice(3),
    ).toEqual([
      '2. Verdeling met de methode van de grootste resten: € -1,00  (1 verdeeld over 4 partijen naar gewicht, restcenten naar de grootste resten)',
      '   - Bunnik:                                        € -0,21  (gewicht 1; exact € -0,214285…; afgekapt: zonder restcent)',
      '   - Niets:                                          € 0,00  (gewicht 0; exact € 0,00; gewicht nul: doet niet mee)',
      '   - Wijk:                                          € -0,43  (gewicht 2; exact € -0,428571…; grote rest: met restcent)',
      '   - Zeist:                                         € -0,36  (gewicht 1,666666…; exact € -0,357142…; grote rest: met restcent)',
    ])
    const taken = lines(apportion<string>('0.10', { a: 1, b: 1, c: 2 }, { remainderTo: 'b' }), {
      locale: 'en',
    })
    expect(taken.slice(3).map((line) => line.slice(line.indexOf('(')))).toEqual([
      '(1 apportioned over 3 parties by weight, left-over cents to b)',
      '(weight 1; exactly €0.025; cut: without a left-over cent)',
      '(weight 1; exactly €0.025; takes all left-over cents)',
      '(weight 2; exactly €0.05; comes out exactly)',
    ])
  })

  it('sums up many parties', () => {
    const many = (size: number) =>
      apportion(100, Object.fromEntries(Array.from({ length: size }, (_, i) => [`p${i}`, i + 1])))
    expect(lines(many(20))).toHaveLength(4 + 20)
    expect(lines(many(21)).slice(2)).toEqual([
      '1. Te verdelen bedrag:                              € 100,00  (opgegeven)',
      '2. Verdeling met de methode van de grootste resten: € 100,00  (1 verdeeld over 21 partijen naar gewicht, restcenten naar de grootste resten)',
    ])
  })

  it('sums up long sums', () => {
    const how = (of: readonly string[]) => {
      const line = lines(tampered(sample(), 'amount', { of })).find((each) =>
        each.startsWith('10.'),
      )
      return line?.slice(line.indexOf('('))
    }
    expect(how(Array<string>(6).fill('budget'))).toBe('(5 + 5 + 5 + 5 + 5 + 5)')
    expect(how([...Array<string>(6).fill('budget'), 'weight'])).toBe('(5 + 5 + … + 7; 7 regels)')
    const long = tampered(sample(), 'amount', { of: Array<string>(7).fill('budget') })
    expect(explain(long, { locale: 'en' })).toContain('(5 + 5 + … + 5; 7 lines)')
  })

  it.each([
    ['half-up', '3 rekenkundig afgerond op € 1.000,00', '3 rounded half up to €1,000.00'],
    [
      'half-even',
      '3 afgerond, een halve naar even, op € 1.000,00',
      '3 rounded half to even to €1,000.00',
    ],
    ['up', '3 van nul af afgerond op € 1.000,00', '3 rounded away from zero to €1,000.00'],
    ['down', '3 naar nul toe afgerond op € 1.000,00', '3 rounded towards zero to €1,000.00'],
  ])('names the rounding %s', (mode, nl, en) => {
    const rounded = tampered(sample(), 'population', { mode, step: '1000' })
    expect(explain(rounded)).toContain(`(${nl}; centen)`)
    expect(explain(rounded, { locale: 'en' })).toContain(`(${en}; cents)`)
  })

  it.each([
    [{ from: undefined, published: undefined }, 'voorlopig; geldig tot en met 31 december 2023)'],
    [
      { to: undefined, status: 'final' },
      'definitief; gepubliceerd 16 december 2022; geldig vanaf 1 januari 2023)',
    ],
    [
      {
        from: undefined,
        to: undefined,
        published: undefined,
        origin: 'caller',
        status: 'assumed',
        reference: undefined,
      },
      '(eigen parameter; aangenomen)',
    ],
    [
      {
        from: undefined,
        to: undefined,
        published: undefined,
        reference: { source: 'Awb', certainty: 'unchecked' },
      },
      '(Awb (niet nagekeken); voorlopig)',
    ],
  ])('says of a parameter what is known: %j', (fields, ending) => {
    expect(lines(tampered(sample(), 'rate', fields))[3]).toContain(ending)
  })

  it.each([
    [{ from: undefined }, 'valid to 31 December 2023)'],
    [{ to: undefined }, 'valid from 1 January 2023)'],
  ])('says so in English: %j', (fields, ending) => {
    const line = lines(tampered(sample(), 'rate', fields), { locale: 'en' })[3]
    expect(line).toMatch(new RegExp(`published 16 December 2022; ${ending.replace(')', '\\)')}$`))
  })

  it.each([
    ['percent', '12.34', '12,34%', '12.34%'],
    ['factor', '-1234.5', '-1.234,5', '-1,234.5'],
    ['euro/weight', '0.005', '€ 0,005 per eenheid gewicht', '€0.005 per unit of weight'],
    ['euro', '-1234567.8', '€ -1.234.567,80', '-€1,234,567.80'],
    ['weight', '-1/3', '-0,333333…', '-0.333333…'],
    ['weight', '0.0123456789', '0,0123456789', '0.0123456789'],
    ['weight', '0.01234567891', '0,012345…', '0.012345…'],
    ['persons', 1e15, '1.000.000.000.000.000', '1,000,000,000,000,000'],
  ])('writes %s %s', (unit, value, nl, en) => {
    const changed = tampered(sample(), 'weight', { unit, value })
    const shown = (locale: 'nl' | 'en') => {
      const line = lines(changed, { locale }).find((each) => each.startsWith(' 7.'))
      return /: +(.*) {2}\(/.exec(line ?? '')?.[1]
    }
    expect([shown('nl'), shown('en')]).toEqual([nl, en])
  })

  it('keeps every line on its own line, and Markdown whole', () => {
    const label = { nl: 'Lijn\r\n| *a* <b>', en: 'Line\n| *a* <b>' }
    const changed = tampered(sample(), 'inhabitants', { label })
    expect(lines(changed)[2]).toContain('1. Lijn | *a* <b>:')
    expect(lines(changed, { format: 'markdown' })[4]).toBe(
      '| 1 | Lijn \\| \\*a\\* \\<b\\> | 12.345 | uit het register |',
    )
  })

  it.each([
    ['https://example.org/a?b=c#d', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['javascript:alert(1)//https://example.org', false],
    ['https://example.org/a b', false],
    ['https://example.org)<script>', false],
    ['ftp://example.org', false],
    ['', false],
  ])('links to a page of the web, not to %s', (url, isLink) => {
    const linked = tampered(sample(), 'inhabitants', { reference: { source: 'x', url } })
    const cited = isLink ? `[x](${url})` : 'x'
    expect(lines(linked, { format: 'markdown' })[4]).toBe(
      `| 1 | Inwoners | 12.345 | uit het register; ${cited} |`,
    )
  })

  it('cites what an assumption rests on', () => {
    const copy = trip(sample())
    copy.explanation['assumptions'] = [
      { id: 'a', text: { nl: 'Zo', en: 'So' }, reference: { source: 'Awb', article: '4:46' } },
    ]
    expect(lines(copy as unknown as Explained).slice(-2)).toEqual([
      'Aannames:',
      '- Zo (art. 4:46 Awb)',
    ])
    copy.explanation['assumptions'] = []
    expect(explain(copy as unknown as Explained)).not.toContain('Aannames')
    expect(explain(sample(), { format: 'markdown' })).toContain('|  | Wat | Waarde | Hoe |')
  })

  it.each([[null], [undefined], [7], ['grant'], [[]], [{ kind: 'grant' }], [{ explanation: 7 }]])(
    'refuses %j',
    (given) => {
      try {
        explain(given as unknown as Explained)
        expect.unreachable()
      } catch (error) {
        expect(isSpukError(error) && error.issues.map(({ code }) => code)).toEqual([
          'explain/not-explained',
        ])
      }
    },
  )

  it('says what it was given instead, and where it could not read', () => {
    const of = (given: unknown) => () => explain(given as Explained)
    expect(of(7)).toThrow('Dit is geen resultaat met een uitleg: 7.')
    expect(of({ explanation: 7 })).toThrow('Dit is geen resultaat met een uitleg: object.')
    expect(of({ kind: 'tally' })).toThrow(
      'Dit is geen resultaat met een uitleg: tally. Geef een resultaat met bedragen:',
    )
    const broken = Object.defineProperty({}, 'nodes', {
      enumerable: true,
      get: () => {
        throw new Error('boo')
      },
    })
    expect(of({ explanation: broken })).toThrow(/^explanation\.nodes: /)
  })

  it('names who takes the left-over cents, in Dutch', () => {
    const split = apportion<string>('0.10', { a: 1, b: 1, c: 2 }, { remainderTo: 'b' })
    expect(explain(split)).toContain('(1 verdeeld over 3 partijen naar gewicht, restcenten naar b)')
  })
})
