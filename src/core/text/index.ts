/** Characters that take no room on a screen: soft hyphens, zero-width spaces, directions, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{DI}]/gu
/** What nearly every text is: nothing in it has a second spelling. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/**
 * A name in its one spelling, so that names that look alike are one key: composed letters (NFC), no
 * invisible characters, each stretch of white space (no-break spaces and control characters too) one space,
 * none around it.
 * Capitals, accents and punctuation make another name.
 */
export function canonicalName(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** An id in its one spelling: as a name, and a UUID in small letters (RFC 9562: case makes no difference). */
export function canonicalId(text: string): string {
  const id = canonicalName(text)
  return UUID.test(id) ? id.toLowerCase() : id
}
