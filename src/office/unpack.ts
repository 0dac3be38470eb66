// Reads zip archives: only what is asked for is unpacked, and never more than is allowed.
import { MOST_FILE_BYTES, MOST_PACKED_FILES, MOST_UNPACKED_BYTES } from '../core/limits.js'
import { SpukError } from '../core/result/index.js'
import type { Progress } from '../core/result/index.js'
import { tooLarge, unreadableWorkbook } from './issues.js'

const END = 0x06054b50
const END_SIZE = 22
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly size: number
  readonly local: number
}

/** The files of an archive. */
export interface Archive {
  /** The bytes of a file, `undefined` if there is none of that name. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>
}

/** Opens an archive. Its files may have at most so many bytes together, counted while they are unpacked. */
export function openArchive(
  bytes: Uint8Array,
  progress: Progress,
  most = MOST_UNPACKED_BYTES,
): Archive {
  const entries = entriesOf(bytes)
  let left = most
  return {
    read: async (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      const packed = packedBytes(bytes, entry)
      if (entry.size > left) throw tooLargeUnpacked()
      const data = entry.method === STORED ? packed : await inflated(packed, left, progress)
      left -= data.length
      // A file that is not as large as it says is damaged, or made to deceive.
      if (data.length !== entry.size) throw unreadable()
      return data
    },
  }
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - END_SIZE
  const first = Math.max(0, end - LONGEST_COMMENT)
  while (end >= first && view.getUint32(end, true) !== END) end -= 1
  if (end < first) throw unreadable()
  const count = view.getUint16(end + 10, true)
  if (count > MOST_PACKED_FILES) throw unreadable()
  const names = new TextDecoder()
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw unreadable()
    const nameLength = view.getUint16(at + 28, true)
    entries.set(names.decode(bytes.subarray(at + 46, at + 46 + nameLength)), {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function packedBytes(bytes: Uint8Array, { local, packed, method, isEncrypted }: Entry) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) throw unreadable()
  if (view.getUint32(local, true) !== LOCAL) throw unreadable()
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > bytes.length) throw unreadable()
  return bytes.subarray(start, start + packed)
}

async function inflated(packed: Uint8Array, most: number, progress: Progress) {
  const source = new Blob([packed.slice()]).stream()
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const part = next.value as Uint8Array
      size += part.length
      if (size > most) throw tooLargeUnpacked()
      parts.push(part)
      progress.add(part.length)
    }
  } catch (error) {
    // What it says of a stream that has failed already is of no use.
    await reader.cancel().catch(() => undefined)
    throw error
  }
  const data = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    data.set(part, at)
    at += part.length
  }
  return data
}

/** An archive of these files, not packed. */
export function storedArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const texts = new TextEncoder()
  const entries = Array.from(files, ([name, data]) => ({ name: texts.encode(name), data }))
  const list = entries.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0)
  const size = entries.reduce((sum, { name }) => sum + 46 + name.length, list)
  const bytes = new Uint8Array(size + END_SIZE)
  const view = new DataView(bytes.buffer)
  let [local, at] = [0, list]
  for (const { name, data } of entries) {
    view.setUint32(local, LOCAL, true)
    view.setUint32(at, ENTRY, true)
    for (const place of [local + 18, local + 22, at + 20, at + 24]) {
      view.setUint32(place, data.length, true)
    }
    for (const place of [local + 26, at + 28]) view.setUint16(place, name.length, true)
    view.setUint32(at + 42, local, true)
    bytes.set(name, local + 30)
    bytes.set(data, local + 30 + name.length)
    bytes.set(name, at + 46)
    local += 30 + name.length + data.length
    at += 46 + name.length
  }
  view.setUint32(at, END, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - list, true)
  view.setUint32(at + 16, list, true)
  return bytes
}

const unreadable = () => new SpukError([unreadableWorkbook({})])
const tooLargeUnpacked = () => new SpukError([tooLarge({ most: MOST_UNPACKED_BYTES / 1_000_000 })])

/** Refuses a file that is larger than anybody's ledger. */
export function checkSize(size: number): void {
  if (size > MOST_FILE_BYTES) throw new SpukError([tooLarge({ most: MOST_FILE_BYTES / 1_000_000 })])
}
