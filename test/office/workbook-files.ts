import { strToU8, zipSync } from 'fflate'

/** A workbook of which a test writes the XML. */
export interface Xml {
  /** What stands in `worksheet`: of each sheet. */
  readonly sheets: readonly string[]
  readonly workbook?: string
  readonly sheetState?: string
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** Style 1 is a day. */
const STYLES = `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`

/** The bytes of a workbook whose sheets are called Blad1, Blad2 … */
export function workbookOf({ sheets, workbook = '', sheetState = '' }: Xml): Uint8Array {
  const list = sheets.map(
    (_, i) => `<sheet name="Blad${i + 1}" sheetId="${i + 1}" ${sheetState} r:id="rId${i + 1}"/>`,
  )
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbook}<sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relations.join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
    ...Object.fromEntries(
      sheets.map((xml, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        strToU8(`<worksheet ${MAIN}>${xml}</worksheet>`),
      ]),
    ),
  })
}

/** A sheet with rows of cells as XML. */
export const sheetXml = (rows: string, after = ''): string =>
  `<sheetData>${rows}</sheetData>${after}`

/** The sizes that an archive states of its files; `set` makes it lie. */
export function unpackedSizes(archive: Uint8Array) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const places = new Map<string, number>()
  for (let at = 0; at < archive.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const name = archive.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
    places.set(new TextDecoder().decode(name), at + 24)
  }
  return {
    set: (name: string, size: number) => {
      view.setUint32(places.get(name) ?? NaN, size, true)
    },
  }
}
