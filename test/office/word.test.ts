import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { grantFor, toMarkdown } from '../../src/index.js'
import { toWord } from '../../src/office/index.js'
import { account } from './input.js'

async function partsOf(result: unknown, locale: 'nl' | 'en' = 'nl') {
  const files = unzipSync(await toWord(result, { locale }))
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { textOf, body: textOf('word/document.xml') }
}

describe('a Word paper', () => {
  it('has headings, numbered tables with repeated headings, real lists and page numbers', async () => {
    const [, bunnik] = account.statements
    const { body, textOf } = await partsOf(bunnik)
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body).toContain('<w:pStyle w:val="Heading2"/>')
    expect(body).toContain('Tabel 1: Verantwoording 2023 aan de gemeente Bunnik')
    const tables = body.match(/<w:tbl>/g)?.length ?? 0
    expect(tables).toBe(toMarkdown(bunnik).match(/^\|(?: -+:? \|)+$/gm)?.length)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables)
    expect(body).toContain('<w:numPr>')
    expect(textOf('word/styles.xml')).toContain('w:val="nl-NL"')
    const footer = textOf('word/footer1.xml')
    expect(footer).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/)
  })

  it('has every amount of the statement, and no date of making', async () => {
    const [bunnik] = account.statements
    const { body, textOf } = await partsOf(bunnik)
    expect(body).toContain(bunnik?.balance.format().replace(' ', '\u00a0'))
    expect(textOf('docProps/core.xml')).not.toMatch(/created|modified/)
  })

  it('links its sources, in English too', async () => {
    const { body, textOf } = await partsOf(grantFor('Utrecht', 2023), 'en')
    expect(body).toContain('<w:hyperlink ')
    expect(textOf('word/styles.xml')).toContain('w:val="en-GB"')
  })
})
