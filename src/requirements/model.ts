import type { Text } from '../core/result/index.js'

/** A period from its first to its last day, both included, as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Words of the caller: one text for both languages, or one for each. */
export type LocalizedText = string | Text

/** What every requirement has. */
export interface RequirementBase {
  /**
   * The municipality that asks: its code (`GM0344`) or any name that `findMunicipality` knows; results
   * have the code. Another party, such as a province, stays as it is written, with a note.
   */
  readonly municipality: string
  /** On what the requirement rests, such as the award decision or the municipal ordinance. */
  readonly basis: LocalizedText
  readonly note?: LocalizedText | undefined
}
