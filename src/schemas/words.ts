/**
 * What a schema or a field is called and what it means: the title in Dutch and in English, then the
 * description in both. Plain data, so that a bundle leaves out the words of schemas it does not use.
 */
export type Words = readonly [
  nl: string,
  en: string,
  dutch: string,
  english: string,
  /** The fields inside: of the object, of the elements of a list, of every alternative that has them. */
  fields?: Fields,
  /** The alternatives of a choice, in order, where each has a name of its own. */
  alternatives?: readonly Words[],
]

/** Words by name of the field. */
export type Fields = Readonly<Record<string, Words>>
