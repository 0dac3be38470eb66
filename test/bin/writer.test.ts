import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  apportion,
  euro,
  findMunicipality,
  grantFor,
  grantsFor,
  municipalities,
  municipality,
  parseEuro,
} from '../../src/index.js'
import type { SpukError } from '../../src/index.js'
import { written, writtenError } from '../../src/bin/writer.js'
import type { DisplayOptions } from '../../src/bin/display-options.js'

const nl: DisplayOptions = { locale: 'nl', width: Infinity, colors: false }
const en: DisplayOptions = { ...nl, locale: 'en' }
const lines = (...parts: readonly string[]) => parts.join('\n')

function errorOf(compute: () => unknown): unknown {
  try {
    compute()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('amounts and texts', () => {
  it('writes an amount in the notation of the language', () => {
    expect(written(euro('749821.17'), nl)).toBe('€ 749.821,17')
    expect(written(euro('-749821.17'), en)).toBe('-€749,821.17')
  })

  it('quotes a text on one line', () => {
    expect(written('GM0344', nl)).toBe("'GM0344'")
  })

  it('prints a text of several lines as it is, but for its last line end', () => {
    expect(written('# Titel\n\n| a |\n', nl)).toBe('# Titel\n\n| a |')
    expect(written('\ufeffa;b\r\n1;2\r\n', nl)).toBe('\ufeffa;b\r\n1;2\r')
  })

  it('lets no control character through to the terminal', () => {
    expect(written('a\tb\n\u001b[31mrood\u0007', nl)).toBe('a\tb\n\ufffd[31mrood\ufffd')
  })
})

describe('errors and results of asking', () => {
  it('writes every issue on a line of its own, without a stack', () => {
    const error = errorOf(() => grantFor('Utrecht', 2023, { inhabitants: -1, lowEducated: -1 }))
    const texts = (error as SpukError).message.split('\n')
    expect(texts).toHaveLength(2)
    expect(writtenError(error, nl)).toBe(texts.map((text) => `fout: ${text}`).join('\n'))
    expect(written(error, nl)).toBe(writtenError(error, nl))
    expect(writtenError(error, en)).toMatch(/^error: inhabitants: .+\nerror: lowEducated: .+$/)
  })

  it('writes another error as its name and message', () => {
    expect(writtenError(new TypeError('x is not a function'), nl)).toBe(
      'TypeError: x is not a function',
    )
    expect(writtenError('thrown', nl)).toBe("'thrown'")
  })

  it('writes what stands in the way of a value', () => {
    const outcome = parseEuro('12,345')
    expect(written(outcome, nl)).toMatch(/^ok: false\nfout: “12,345” is geen .+$/)
    expect(written(outcome, en)).toMatch(/^ok: false\nerror: “12,345” is not .+$/)
  })

  it('writes the value of a result, with its warnings', () => {
    expect(written(parseEuro('€ 1.234,56'), nl)).toBe('ok: true, value: € 1.234,56')
    expect(written(parseEuro('1.234'), nl)).toMatch(/^ok: true, value: € 1\.234,00\nlet op: .+$/)
    expect(written(findMunicipality('Utrecht'), nl)).toBe(
      lines(
        'ok: true, value:',
        'Gemeenten',
        'Code    Gemeente  Provincie',
        '──────  ────────  ─────────',
        'GM0344  Utrecht   Utrecht',
      ),
    )
  })

  it('writes a list of issues as lines', () => {
    const outcome = parseEuro('12,345')
    expect(written(outcome.ok ? undefined : outcome.issues, nl)).toMatch(/^fout: /)
  })

  it('leaves other objects with `ok` alone', () => {
    expect(written({ ok: true }, nl)).toBe('{ ok: true }')
    expect(written({ ok: false, issues: 1 }, nl)).toBe('{ ok: false, issues: 1 }')
  })
})

describe('a grant', () => {
  const text = { nl: 'Een aanname.', en: 'An assumption.' }
  const options = { inhabitants: 100001, lowEducated: 20003 }
  const grant = { ...grantFor('Utrecht', 2023, options), assumptions: [] }

  it('is a short block', () => {
    expect(written(grant, nl)).toBe(
      lines(
        'Utrecht (GM0344), 2023: € 97.002,93',
        '  bron       formule',
        '  status     voorlopig',
        '  bevolking  € 83.000,83',
        '  onderwijs  € 14.002,10',
        'explain(_) laat zien hoe dit tot stand komt.',
      ),
    )
  })

  it('says what was assumed', () => {
    const other = { nl: 'Nog een.', en: 'Another.' }
    const assumptions = [
      { id: 'a', text },
      { id: 'b', text: other },
    ]
    expect(written({ ...grant, assumptions }, en)).toBe(
      lines(
        'Utrecht (GM0344), 2023: €97,002.93',
        '  method       formula',
        '  status       provisional',
        '  population   €83,000.83',
        '  education    €14,002.10',
        '  assumptions  An assumption.',
        '               Another.',
        'explain(_) shows how this came about.',
      ),
    )
  })

  it('shows the computed amount beside that of the annex', () => {
    const annex = grantFor('Utrecht', 2023, { ...options, annexAmount: '97000' })
    expect(written({ ...annex, assumptions: [] }, nl)).toBe(
      lines(
        'Utrecht (GM0344), 2023: € 97.000,00',
        '  bron       bijlage van de regeling',
        '  status     definitief',
        '  bevolking  € 83.000,83',
        '  onderwijs  € 14.002,10',
        '  formule    € 97.002,93, verschil € -2,93',
        'explain(_) laat zien hoe dit tot stand komt.',
      ),
    )
  })

  it('cuts a long assumption between words, also to a narrow terminal', () => {
    const long = { id: 'a', text: { nl: 'woord '.repeat(40).trim(), en: '' } }
    const cut = (width: number) =>
      written({ ...grant, assumptions: [long] }, { ...nl, width }).split('\n')[5]
    expect(cut(Infinity)).toBe(`  aannames   ${'woord '.repeat(14)}…`)
    expect(cut(40)).toBe('  aannames   woord woord woord woord …')
  })

  it('that was read from JSON is still shown', () => {
    const read: unknown = JSON.parse(JSON.stringify(grant))
    expect(written(read, nl)).toContain('97.002,93')
  })
})

describe('lists', () => {
  it('are aligned tables, numbers to the right', () => {
    expect(
      written(
        [
          { name: 'Urk', amount: euro('22000.36'), count: 3, share: null },
          { name: 'Utrecht', amount: euro('336001.24'), count: 12000, share: null },
        ],
        nl,
      ),
    ).toBe(
      lines(
        'name           amount  count',
        '───────  ────────────  ─────',
        'Urk       € 22.000,36      3',
        'Utrecht  € 336.001,24  12000',
      ),
    )
  })

  it('show the first twenty and say how many more there are', () => {
    const table = written(grantsFor(2023), nl).split('\n')
    expect(table).toHaveLength(23)
    expect(table[0]).toMatch(/^Code {4}Gemeente {10}Jaar {5}Uitkering/)
    expect(table[2]).toMatch(/^GM0014 {2}Groningen {9}2023 {2}€ 215\.777,71/)
    expect(table.at(-1)).toBe('… en 322 meer')
    expect(written(municipalities({ on: '2023-01-01' }), en)).toMatch(/\n… and 322 more$/)
    expect(written(municipalities({ on: '2023-01-01' }).slice(0, 20), nl)).not.toMatch('meer')
  })

  it('keep within the width and name the columns that are not shown', () => {
    const rows = [{ a: 'aaaa', b: 'bbbb', c: 'cccc' }]
    expect(written(rows, { ...nl, width: 16 })).toBe(
      'a     b     c\n────  ────  ────\naaaa  bbbb  cccc',
    )
    expect(written(rows, { ...nl, width: 15 })).toBe(
      'a     b\n────  ────\naaaa  bbbb\n… niet getoond: c',
    )
    expect(written(rows, { ...en, width: 1 })).toBe('a\n────\naaaa\n… not shown: b, c')
  })

  it('show the parts of an apportionment with their exact shares', () => {
    expect(written(apportion('1.00', { a: 1, b: 2 }).parts, nl)).toBe(
      lines(
        'key  weight  quota     floor  rank  extraCents  amount  reason',
        '───  ──────  ───────  ──────  ────  ──────────  ──────  ─────────────────',
        'a         1  100/300  € 0,33     2           0  € 0,33  rounded-down',
        'b         2  200/300  € 0,66     1           1  € 0,67  largest-remainder',
      ),
    )
  })

  it('keep each cell on one line, cut at 40 characters, texts in the language', () => {
    const title = { nl: 'Doel', en: 'Purpose' }
    const table = written([{ text: `a\n\u001b${'b'.repeat(50)}`, title, flag: true }], en)
    expect(table.split('\n')[2]).toBe(`a ${'b'.repeat(37)}…  Purpose  true`)
  })

  it('name the columns that hold more than a cell can', () => {
    const rows = [
      { name: 'a', share: euro(1).toDecimal(), list: [1], nothing: null },
      { name: 'b', share: euro('2.5').toDecimal(), list: [], nothing: null },
    ]
    expect(written(rows, nl)).toBe(
      lines('name  share', '────  ─────', 'a     1', 'b     2.5', '… niet getoond: list'),
    )
    expect(written([{ list: [1] }, { list: [2] }], nl)).toBe('[ { list: [ 1 ] }, { list: [ 2 ] } ]')
    expect(written([{ nothing: null }], nl)).toBe('[ { nothing: null } ]')
  })

  it('of results of several kinds show each as it is', () => {
    const [first, second, ...rest] = written(
      [apportion(1, { a: 1 }), municipality('Zeist')],
      nl,
    ).split('\n\n')
    expect(rest).toEqual([])
    expect(first).toMatch(/^Verdeling naar rato\n/)
    expect(second).toMatch(/^Gemeente.*\n(?:.*\n)*GM0355 +Zeist +Utrecht$/)
  })

  it('of other things are written as Node does', () => {
    expect(written([], nl)).toBe('[]')
    expect(written([1, 2], nl)).toBe('[ 1, 2 ]')
    expect(written([euro(1), euro(2)], nl)).toBe('[ € 1,00, € 2,00 ]')
    expect(written([{ a: 1 }, { b: 2 }], nl)).toBe('[ { a: 1 }, { b: 2 } ]')
    expect(written([{ kind: 'unheard-of', a: [1] }, { kind: 'other' }], nl)).toBe(
      "[ { kind: 'unheard-of', a: [ 1 ] }, { kind: 'other' } ]",
    )
  })
})

describe('one result', () => {
  it('is the table of its report under its title', () => {
    expect(written(apportion('1.00', { a: 1, b: 2 }), nl)).toMatch(
      /^.+\nPartij +Gewicht .*\n─.*\na +1 .*€ 0,33.*\nb +2 .*€ 0,67.*\nexplain\(_\) laat zien .+$/,
    )
    expect(written(municipality('GM0893'), en)).toBe(
      lines(
        'Municipalities',
        'Code    Municipality  Province',
        '──────  ────────────  ────────',
        'GM0893  Bergen (L.)   Limburg',
      ),
    )
  })

  it('of a kind without a report is written as Node does', () => {
    expect(written({ kind: 'unheard-of', a: 1 }, nl)).toBe("{ kind: 'unheard-of', a: 1 }")
    const grant: unknown = { kind: 'grant', amount: euro(1) }
    expect(written(grant, nl)).toBe("{ kind: 'grant', amount: € 1,00 }")
    const issues: unknown = [{ code: 'a/b', message: 'a', english: null }]
    expect(written(issues, nl)).toContain('a/b')
  })
})

describe('other values', () => {
  it('are written as Node does, two levels deep', () => {
    expect(written({ a: { b: { c: { d: 1 } } } }, nl)).toBe('{ a: { b: { c: [Object] } } }')
    expect(written(undefined, nl)).toBe('undefined')
    expect(written(3n, nl)).toBe('3n')
  })

  it('have colours only when asked', () => {
    expect(written(1, { ...nl, colors: true })).toBe('\u001b[33m1\u001b[39m')
  })

  it('never stop the prompt', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.array(fc.dictionary(fc.string(), fc.anything()))),
        fc.constantFrom(nl, en, { ...nl, width: 20 }),
        (value, how) => {
          expect(typeof written(value, how)).toBe('string')
        },
      ),
    )
  })
})
