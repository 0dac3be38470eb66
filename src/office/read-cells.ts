import { Progress, catchUnreadable, preview, SpukError, wrongType } from '../core/result/index.js'
import type { RunOptions } from '../core/result/index.js'
import type { Cells } from './cells.js'
import { emptyFile, oldWorkbook } from './issues.js'
import { decoded, readText } from './read-text.js'
import { readWorkbook } from './read-workbook.js'
import { checkSize } from './unpack.js'

/**
 * The cells of an Excel file (`.xlsx`), a CSV file or text that was pasted, for {@link readLedger} and the other
 * readers. Days are as `2024-04-02`, by the date system of the workbook. No formula is computed: a cell
 * with one has the value that the spreadsheet stored. The cells of a text are texts. What is merged or
 * hidden, and cells whose value is not there, are reported in `issues`.
 *
 * @param file the bytes of a file (of a `File`: its `arrayBuffer()`), or text
 * @param run progress (bytes unpacked, or rows of a text) and a signal that stops the work
 * @throws SpukError `office/unreadable-workbook`, `/old-workbook`, `/empty-file`, `/too-large` (100 MB, or 500 MB
 * unpacked), `input/too-many` (five million cells, a thousand sheets), `input/stopped`,
 * `office/missing-package` (`read-excel-file`, or `papaparse` for text)
 *
 * @example
 * const { sheets } = await readCells('Rekening;Bedrag\n0410;1.234,56\n')
 * sheets[0].rows[1] // => ['0410', '1.234,56']
 */
export async function readCells(
  file: Uint8Array | ArrayBuffer | string,
  run?: RunOptions,
): Promise<Cells> {
  const bytes = typeof file === 'string' ? undefined : bytesOf(file)
  checkSize(typeof file === 'string' ? file.length : (bytes?.length ?? 0))
  if (bytes !== undefined && startsWith(bytes, ZIP)) {
    return readWorkbook(bytes, new Progress(run, 1_000_000))
  }
  const progress = new Progress(run, 10_000)
  if (bytes !== undefined && startsWith(bytes, OLD)) throw new SpukError([oldWorkbook({})])
  const text = typeof file === 'string' ? file : decoded(bytes ?? new Uint8Array())
  if (text.trim() === '') throw new SpukError([emptyFile({})])
  return readText(text, progress)
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Of `.xls`, and of every workbook with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte)

/** The bytes, also of another realm. */
function bytesOf(file: unknown): Uint8Array {
  return catchUnreadable(() => {
    if (ArrayBuffer.isView(file)) {
      return new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
    }
    if (Object.prototype.toString.call(file) === '[object ArrayBuffer]') {
      return new Uint8Array(file as ArrayBuffer)
    }
    throw new SpukError([wrongType({ expected: ['Uint8Array', 'string'], given: preview(file) })])
  })
}
