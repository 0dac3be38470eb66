import { describe, expect, it } from 'vitest'
import {
  apportion,
  euro,
  explain,
  grantFor,
  isSpukError,
  jointAccount,
  toCsv,
  toHtml,
  toMarkdown,
  toRows,
} from '../../src/index.js'

const account = jointAccount({
  library: { name: 'Bibliotheek <b>X</b> & "Co"' },
  year: 2023,
  status: 'final',
  members: [
    { municipality: 'Bunnik', granted: '1000.00' },
    { municipality: 'Zeist', granted: '3000.00' },
  ],
  lines: [
    { id: 'staff', label: '<script>alert(1)</script>', amount: '400.01', purpose: 'library' },
    { id: 'flyer', label: "Folder 'Zeist'", amount: '-12.50', purpose: 'promotion' },
  ],
})
const [bunnik] = account.statements
const page = toHtml(bunnik)

/** Tags in the order in which they open and close; throws where one closes that was not open. */
function tagsOf(html: string): string[] {
  const open: string[] = []
  const all: string[] = []
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)[^<>]*>/g)) {
    all.push(tag)
    if (slash === '') open.push(tag)
    else if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing`)
  }
  expect(open).toEqual([])
  return all
}

describe('HTML', () => {
  it('has only these elements, each of them closed', () => {
    const known = 'a article caption h1 h2 h3 li p strong table tbody td th thead tr ul'.split(' ')
    for (const result of [bunnik, account, grantFor('Utrecht', 2023), account.explanation]) {
      expect([...new Set(tagsOf(toHtml(result)))].filter((tag) => !known.includes(tag))).toEqual([])
    }
  })

  it('escapes every text', () => {
    expect(page).toContain('<td>Bibliotheek &lt;b&gt;X&lt;/b&gt; &amp; &quot;Co&quot;</td>')
    expect(page).toContain('<th scope="row">&lt;script&gt;alert(1)&lt;/script&gt;</th>')
    expect(page).toContain('Folder &#39;Zeist&#39;')
    expect(page).not.toMatch(/<script|<b>/)
  })

  it('names tables, columns and rows; amounts stand right and do not break', () => {
    // 400.01 by 1000 : 3000 is 100.0025, so € 100,00; −12.50 is −3.125, so € −3,13 or −3,12: the table ties.
    expect(page).toContain('<caption>Saldo</caption>')
    expect(page).toContain(
      '<tr><th scope="row">Verleende subsidie</th><td class="number">€\u00a01.000,00</td></tr>',
    )
    expect(page).toContain('<th scope="col" class="number">Uw deel</th>')
    expect(page.match(/<table>/g)).toHaveLength(
      page.match(/<caption>[^<]+<\/caption>/g)?.length ?? 0,
    )
  })

  it('starts at the level of the page around it', () => {
    expect(page).toMatch(
      /^<article lang="nl">\n<h1>Verantwoording 2023 aan de gemeente Bunnik<\/h1>/,
    )
    const inner = toHtml(bunnik, { level: 3, locale: 'en' })
    expect(inner).toMatch(/^<article lang="en">\n<h3>Statement 2023/)
    expect(inner).toContain('<h4>Balance</h4>')
    expect(inner).not.toMatch(/<h[12]>/)
    const deepest = toHtml(grantFor('Utrecht', 2023), { level: 4 })
    expect(deepest).toContain('<h6>Aannames</h6>')
    try {
      toHtml(bunnik, { level: 5 })
      throw new Error('no issue')
    } catch (error) {
      expect(isSpukError(error) && error.issues[0].path).toEqual(['level'])
    }
  })

  it('links sources that have an address, and nothing that is no address', () => {
    const grant = grantFor('Utrecht', 2023)
    const links = [...toHtml(grant).matchAll(/<a href="([^"]*)" rel="noreferrer">/g)]
    expect(links.length).toBeGreaterThan(0)
    const bad = 'javascript:alert(1)'
    const spoilt = JSON.parse(
      JSON.stringify(grant).replaceAll(/"url":"[^"]*"/g, `"url":"${bad}"`),
    ) as unknown
    expect(toHtml(spoilt)).not.toContain('<a ')
  })
})

describe('the rows of an explanation', () => {
  it('hold its values as data: amounts as amounts, other values in exact digits with their unit', () => {
    const rows = toRows(apportion(1, { Bunnik: 1, Zeist: 3 }).explanation, { locale: 'en' })
    expect(JSON.parse(JSON.stringify(rows))).toEqual([
      { number: 1, what: 'Amount to apportion', value: '1.00', unit: 'euro', how: 'given' },
      {
        number: 2,
        what: 'Apportionment by largest remainder',
        value: '1.00',
        unit: 'euro',
        how: '1 apportioned over 2 parties by weight, left-over cents to the largest remainders',
      },
      {
        number: null,
        what: 'Bunnik',
        value: '0.25',
        unit: 'euro',
        how: 'weight 1; exactly €0.25; comes out exactly',
      },
      {
        number: null,
        what: 'Zeist',
        value: '0.75',
        unit: 'euro',
        how: 'weight 3; exactly €0.75; comes out exactly',
      },
    ])
    expect(rows[0]?.['value']).toEqual(euro(1))
    const { explanation } = grantFor('Utrecht', 2023)
    expect(
      toRows(explanation)
        .map(({ number, value, unit }) => [number, String(value), unit])
        .slice(0, 5),
    ).toEqual([
      [1, '361699', 'personen'],
      [2, '0.83', 'euro per persoon'],
      [3, '300210.17', 'euro'],
      [4, '300210.17', 'euro'],
      [5, '18.47', '%'],
    ])
    expect(toCsv(explanation).split('\r\n').slice(0, 2)).toEqual([
      '\ufeffNummer;Wat;Waarde;Eenheid;Hoe',
      '1;Inwoners;361699;personen;uit het register',
    ])
    expect(toRows(JSON.parse(JSON.stringify(explanation)))).toEqual(toRows(explanation))
  })
})

describe('the explanation as a document', () => {
  it('says line by line what explain says', () => {
    const grant = grantFor('Utrecht', 2023)
    const cells = (text: string) =>
      text
        .replaceAll('\\', '')
        .split('\n')
        .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    for (const locale of ['nl', 'en'] as const) {
      const said = cells(explain(grant, { locale, format: 'markdown' }))
      expect(cells(toMarkdown(grant.explanation, { locale }))).toEqual(said)
      expect(said.length).toBeGreaterThan(5)
    }
  })

  it('numbers the tables under one heading', () => {
    const members = ['Bunnik', 'Zeist', 'De Bilt', 'Houten', 'Nieuwegein', 'IJsselstein', 'Lopik']
    const many = jointAccount({
      library: { name: 'Voorbeeld' },
      year: 2023,
      status: 'final',
      members: members.map((municipality) => ({ municipality, granted: '100.00' })),
      lines: [{ id: 'x', amount: '70.00', purpose: 'library' }],
    })
    const captions = [...toHtml(many).matchAll(/<caption>([^<]*)<\/caption>/g)].map(([, at]) => at)
    expect(captions).toContain('Verdeling over de gemeenten (2 van 3)')
    expect(new Set(captions).size).toBe(captions.length)
  })
})
