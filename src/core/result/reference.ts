/**
 * Where a fact comes from: a law, a regulation or a publication.
 * `jci` is the Juriconnect form, the Dutch standard for citing law.
 */
export interface Reference {
  /** Short name as lawyers cite it: `Awb`, `Fvw`, `Stcrt. 2022, 33992`. */
  readonly source: string
  /** Article and paragraph: `4:46`, `17a(1)`. */
  readonly article?: string | undefined
  readonly jci?: string | undefined
  readonly url?: string | undefined
  /** How well the fact is known; absent means read in the source itself. */
  readonly certainty?: Certainty | undefined
}

/** `read` in the source named, `inferred` from what was read, or general knowledge that was `unchecked`. */
export type Certainty = 'read' | 'inferred' | 'unchecked'

/** A reference the way one cites it in a sentence: `art. 4:46 Awb`. */
export function referenceText(reference: Reference): string {
  return reference.article === undefined
    ? reference.source
    : `art. ${reference.article} ${reference.source}`
}
