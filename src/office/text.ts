/** What XML cannot hold: control signs, and halves of a sign. */
const NOT_IN_XML =
  /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu

/** A text without what an office file cannot hold. */
export function inXml(text: string): string {
  return text.replace(NOT_IN_XML, ' ')
}
