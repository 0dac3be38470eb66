// Office files are zip archives, into which the packages that make them write the clock.

const END = 0x06054b50
const END_SIZE = 22
/** 1 January 1980, the first day that an archive can hold. */
const FIRST_DAY = 0x0021

/** The same archive in which every file has the first day there is. For archives without a comment at their end. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = view.byteLength - END_SIZE
  if (end < 0 || view.getUint32(end, true) !== END) return bytes
  let line = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    for (const at of [view.getUint32(line + 42, true) + 10, line + 12]) {
      view.setUint16(at, 0, true)
      view.setUint16(at + 2, FIRST_DAY, true)
    }
    const sizes = [28, 30, 32].map((at) => view.getUint16(line + at, true))
    line += sizes.reduce((sum, size) => sum + size, 46)
  }
  return bytes
}
