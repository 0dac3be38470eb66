import { toCsv } from 'spuk-ido'
import { toWord, toWorkbook } from 'spuk-ido/office'
import { zipSync } from 'fflate'
import { locale } from './words.js'

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const

export type FileType = keyof typeof TYPES

/** Gives the reader a file. */
export function download(name: string, type: FileType, content: string | Uint8Array): void {
  const blob = new Blob([content as BlobPart], { type: TYPES[type] })
  const href = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = href
  link.download = `${fileName(name)}.${type}`
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

/** A result as a file of a kind. */
export async function downloadResult(name: string, type: FileType, result: unknown): Promise<void> {
  const options = { locale: locale() }
  const content =
    type === 'xlsx'
      ? await toWorkbook(result, options)
      : type === 'docx'
        ? await toWord(result, options)
        : toCsv(result, options)
  download(name, type, content)
}

/** Results as Word papers in one archive: browsers stop after ten files at a time. */
export async function downloadPapers(
  name: string,
  papers: readonly (readonly [name: string, result: unknown])[],
): Promise<void> {
  const files: Record<string, Uint8Array> = {}
  for (const [title, result] of papers) {
    files[`${fileName(title)}.docx`] = await toWord(result, { locale: locale() })
  }
  download(name, 'zip', zipSync(files, { level: 0, mtime: '1980-01-01' }))
}

/** Letters, digits and hyphens only, which every system takes. */
function fileName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/gi, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}
