import type { Text } from 'spuk-ido'
import type { FunctionComponent } from 'preact'
import type { Dossier } from '../dossier.js'
import type { Fields } from '../fields.js'
import type { Outcome } from '../result.js'
import type { Schema } from '../schema.js'

/** What is filled in on all pages. */
export type Pages = Dossier['pages']

/** One page of the workbench: what it asks, an example, and what it makes of it. */
export interface Page {
  readonly id: string
  readonly name: Text
  readonly lead: Text
  /** What is asked, in the language of the page. */
  readonly schema: (fields: Fields, pages: Pages) => Schema
  /** Fields of the schema that the page does not ask for, by their place without row numbers. */
  readonly hidden?: readonly string[]
  /** Choices that are possible now, at their place. */
  readonly offered?: (fields: Fields) => Readonly<Record<string, readonly string[]>>
  readonly example: () => Fields
  readonly compute: (fields: Fields, pages: Pages) => Outcome
  /** What stands before the form. */
  readonly Before?: FunctionComponent<ExtraProps>
  /** What stands after the outcome. */
  readonly Extra?: FunctionComponent<ExtraProps>
}

/** What stands beside the form: it may fill in this page and others. */
export interface ExtraProps {
  readonly fields: Fields
  readonly outcome: Outcome
  readonly dossier: Dossier
  readonly change: (pages: Pages) => void
}
