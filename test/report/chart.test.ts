import fc from 'fast-check'
import { canonicalName } from '../../src/core/text/index.js'
import { describe, expect, it } from 'vitest'
import { jointAccount } from '../../src/accountability/index.js'
import type { JointAccountInput } from '../../src/accountability/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { publishTally, tally } from '../../src/information-point/index.js'
import { monitor2023 } from '../../src/monitor/index.js'
import { toSvg } from '../../src/report/index.js'
import { byBoth, byQuestion, published, visits } from './counted.js'

/** The elements and texts of an XML document; throws on anything that is not well-formed. */
function parsed(xml: string): { readonly names: string[]; readonly texts: string[] } {
  const TOKEN =
    /<([a-z]+)((?: [a-zA-Z:-]+="[^"<&]*")*)(\/?)>|<\/([a-z]+)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)/uy
  const names: string[] = []
  const texts: string[] = []
  const open: string[] = []
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const found = TOKEN.exec(xml)
    if (!found) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`)
    const [, start, attributes = '', empty, end, text] = found
    if (start !== undefined) {
      const keys = [...attributes.matchAll(/ ([a-zA-Z:-]+)=/g)].map(([, key]) => key)
      if (new Set(keys).size !== keys.length) throw new Error(`an attribute twice: ${attributes}`)
      names.push(start)
      if (empty === '') open.push(start)
    } else if (end !== undefined) {
      if (open.pop() !== end) throw new Error(`unexpected </${end}>`)
    } else if (text?.trim()) {
      texts.push(text)
    }
    if (open.length === 0 && xml.slice(TOKEN.lastIndex).trim() === '') break
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`)
  return { names, texts }
}

const input: JointAccountInput = {
  library: { name: 'Bibliotheek Voorbeeld' },
  year: 2023,
  status: 'provisional',
  members: [
    { municipality: 'Bunnik', granted: '14000.00' },
    { municipality: 'Zeist', granted: '56000.00' },
  ],
  lines: [
    { id: 'staff', amount: '60000.01', purpose: 'library' },
    { id: 'leaflets', amount: '999.99', purpose: 'promotion' },
  ],
}
const account = jointAccount(input)

const numbers = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`<rect [^>]*\\b${attribute}="([\\d.]+)"`, 'g'))].map(([, n]) =>
    Number(n),
  )

const labelled = (library: string) =>
  tally(visits(3, 'GM0312', 'digid', { library }), { by: 'library', keys: { library: [library] } })

describe('the check of these tests', () => {
  it.each([
    '<svg><a></svg></a>',
    '<svg>',
    '<svg a="1" a="2"/>',
    '<svg>&x;</svg>',
    '<svg>a<b</svg>',
  ])('refuses %s', (xml) => {
    expect(() => parsed(xml)).toThrow()
  })
})

const CHARTS: readonly (readonly [name: string, x: Parameters<typeof toSvg>[0]])[] = [
  ['tally', byQuestion],
  ['tally by two', byBoth],
  ['empty tally', tally([], { by: 'day' })],
  ['published tally', published],
  ['rounded tally', publishTally(byQuestion, { minimumCell: 5, method: 'round' })],
  ...monitor2023.tabulations.map((table) => [table.question.id, table] as const),
]

describe.each(CHARTS)('the chart of a %s', (_, x) => {
  it.each(['nl', 'en'] as const)('is well-formed, has names and no script (%s)', (locale) => {
    const svg = toSvg(x, { locale })
    const { names } = parsed(svg)
    expect(names.slice(0, 3)).toEqual(['svg', 'title', 'desc'])
    expect(new Set(names)).toEqual(
      new Set([...names].filter((name) => /^(svg|title|desc|g|text|rect|path)$/.test(name))),
    )
    expect(svg).not.toMatch(/script|style|class|href|url\(|\son[a-z]+=|undefined|NaN|null|\[object/)
    const [, title, description] = /aria-labelledby="(\S+) (\S+)"/.exec(svg) ?? []
    expect(svg).toContain(`<title id="${title}">`)
    expect(svg).toContain(`<desc id="${description}">`)
    expect(svg).toContain(`lang="${locale}"`)
  })

  it('is the same each time, and stays within its frame', () => {
    const svg = toSvg(x)
    expect(toSvg(structuredClone(x))).toBe(svg)
    const right = numbers(svg, 'x').map((left, i) => left + (numbers(svg, 'width')[i] ?? 0))
    expect(Math.max(0, ...right)).toBeLessThanOrEqual(348)
  })
})

describe('a chart', () => {
  it('has bars in proportion to the numbers, and the numbers beside them', () => {
    const svg = toSvg(byQuestion)
    const [first = 0, second = 0] = numbers(svg, 'width')
    expect(second / first).toBeCloseTo(1312 / 11, -1)
    expect(svg).toContain('>Vragen naar soort vraag</title>')
    expect(svg).toContain('>1.312</text>')
    expect(svg).toContain('Schulden: 11; DigiD: 1.312.')
    expect(svg).toContain('↓ Soort vraag')
    expect(svg).toContain('→ Aantal vragen')
    expect(toSvg(tally(visits(1, 'GM0312', 'digid'), { by: 'municipality' }))).toContain(
      '→ Aantal bezoeken',
    )
  })

  it('has a group for each of the first dimension', () => {
    const { texts } = parsed(toSvg(byBoth, { locale: 'en' }))
    expect(texts.filter((text) => /^(Bunnik|Zeist)/.test(text))).toEqual([
      'Bunnik (GM0312)',
      'Zeist (GM0355)',
    ])
  })

  it('gives a hidden count no bar, and all of them the same text', () => {
    const svg = toSvg(published)
    const hidden = published.cells.filter(({ count }) => count === null).length
    expect(hidden).toBeGreaterThan(1)
    expect(svg.match(/>× verborgen<\/text>/g)).toHaveLength(hidden)
    expect(numbers(svg, 'width')).toHaveLength(
      published.cells.filter(({ count }) => count !== null && count > 0).length,
    )
    expect(svg).toContain('× is een verborgen aantal.')
    expect(svg).toContain('DigiD: verborgen; Schulden: verborgen')
  })

  it('says of a survey what is unsure', () => {
    const [unsure] = monitor2023.tabulations.filter(({ question }) => question.id === 'q20')
    expect(unsure && toSvg(unsure)).toContain('8 (onzeker)')
    const [none] = monitor2023.tabulations.filter(({ question }) => question.id === 'q18')
    expect(none && numbers(toSvg(none), 'width')).toEqual([])
    expect(none && toSvg(none, { locale: 'en' })).toContain('? (not known)')
  })

  it('says that numbers are rounded, or that nothing was counted', () => {
    const rounded = publishTally(byQuestion, { minimumCell: 5, method: 'round' })
    expect(toSvg(rounded)).toContain('een veelvoud van 5.')
    expect(toSvg(tally([], { by: 'day' }))).toContain('Er is niets geteld.')
  })

  it('shows what each municipality bears of a joint account, and its share', () => {
    const svg = toSvg(account)
    const { names, texts } = parsed(svg)
    expect(new Set(names)).toEqual(new Set(['svg', 'title', 'desc', 'g', 'text', 'rect', 'path']))
    expect(texts).toContain('€ 12.200,00 (20,0%)')
    expect(texts).toContain('€ 48.800,00 (80,0%)')
    expect(svg).toContain('Bunnik: € 12.200,00 (20,0%); Zeist: € 48.800,00 (80,0%).')
    expect(svg).toContain('totaal € 61.000,00')
    const [bunnik = 0, zeist = 0] = numbers(svg, 'width')
    expect(zeist / bunnik).toBeCloseTo(4, 1)
    expect(parsed(toSvg(account, { locale: 'en' })).texts).toContain('€48,800.00 (80.0%)')
  })

  it('of an account without spending, or with more income than costs, has no bars nor shares', () => {
    const income = { id: 'rent', kind: 'income', amount: '100.00', purpose: 'library' } as const
    for (const lines of [[], [income]]) {
      const svg = toSvg(jointAccount({ ...input, lines }))
      expect(numbers(svg, 'width')).toEqual([])
      expect(svg).not.toContain('%)')
    }
    expect(toSvg(jointAccount({ ...input, lines: [income] }))).toContain('Zeist: € -80,00.')
  })

  it('keeps hostile labels from being markup', () => {
    const svg = toSvg(labelled('</text><script>alert("1")</script>&amp;\'\u0000\ud800'))
    expect(parsed(svg).names).not.toContain('script')
    expect(svg).toContain(
      '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39; �',
    )
  })

  it('is well-formed whatever the label, and loses no long word', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        fc.pre(!['?', '-', ''].includes(canonicalName(text)))
        expect(parsed(toSvg(labelled(text))).names[0]).toBe('svg')
      }),
    )
    const word = 'ab'.repeat(60)
    const drawn = parsed(toSvg(labelled(word))).texts.filter((text) => /^(?:ab)+$/.test(text))
    expect(drawn.join('')).toBe(word)
    expect(drawn.length).toBeGreaterThan(2)
  })

  it('has ids of its own, so that several may stand on one page', () => {
    const idOf = (svg: string) => /aria-labelledby="(\S+) /.exec(svg)?.[1]
    expect(idOf(toSvg(byQuestion))).not.toBe(idOf(toSvg(byBoth)))
  })
})

describe('what has no chart', () => {
  const codes = (run: () => unknown) => {
    try {
      run()
      return []
    } catch (error) {
      return isSpukError(error) ? error.issues.map(({ code }) => code) : ['thrown']
    }
  }

  it.each([[null], [undefined], [1], ['tally'], [{}], [{ kind: 'grant' }], [[byQuestion]]])(
    'is refused: %j',
    (x) => {
      expect(codes(() => toSvg(x as never))).toEqual(['report/no-chart'])
    },
  )

  it.each([
    ['a tally without cells', { ...byQuestion, cells: undefined }],
    ['a tally by what is no list', { ...byQuestion, by: 3 }],
    ['a count that is no number', { ...published, cells: [{ key: ['digid'], count: NaN }] }],
    ['an account without totals', { ...account, totals: {} }],
  ])('nor %s', (_, broken) => {
    expect(codes(() => toSvg(broken as never))).toEqual(['report/malformed-result'])
  })

  it('and options it does not know are refused', () => {
    expect(codes(() => toSvg(byQuestion, { lang: 'en' } as never))).toEqual(['input/unknown-field'])
    expect(codes(() => toSvg(byQuestion, { locale: 'de' } as never))).toEqual([
      'input/not-a-choice',
    ])
  })

  it('nor a tally of more bars than anybody reads', () => {
    const many = (count: number) =>
      tally(
        Array.from({ length: count }, (_, i) =>
          visits(1, 'GM0312', 'digid', { library: `L${i}` }),
        ).flat(),
        { by: 'library' },
      )
    expect(codes(() => toSvg(many(500)))).toEqual([])
    expect(codes(() => toSvg(many(501)))).toEqual(['report/too-many-bars'])
  })
})
