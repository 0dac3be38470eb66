import type { IssueDetails } from './details/index.js'
import type { Reference } from './reference.js'

/** Where in the input an issue lies: keys and positions from the outside in. */
export type Path = readonly (string | number)[]

/** Languages every text of this library exists in; Dutch is the default. */
export type Locale = 'nl' | 'en'

/** One text in both languages. */
export type Text = Readonly<Record<Locale, string>>

/** `error`: no value can be given. `warning`: there is a value, look at it. `info`: a fact worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** The facts and numbers of an issue, as plain JSON values; amounts as `1234.56`. */
export type Details = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>

/** What an issue needs to know of an amount; `Euro` is one. */
export interface AmountFact {
  readonly cents: number
  format(locale: Locale): string
  toString(): string
}

/** The code of an issue: room and rule, such as `money/too-many-decimals`. */
export type IssueCode = keyof IssueDetails

/** What an issue has beside its code and the details that go with it. */
interface IssueText {
  readonly severity: Severity
  readonly path: Path
  /** What is the matter, in Dutch. */
  readonly message: string
  /** What to do about it, in Dutch. */
  readonly suggestion?: string
  /** What the programmer can do about it, in Dutch; not for the reader of a form. */
  readonly hint?: string
  readonly english: {
    readonly message: string
    readonly suggestion?: string
    readonly hint?: string
  }
  /** The rule of law that the issue rests on. */
  readonly reference?: Reference
}

interface IssueOfCode<Code extends IssueCode> extends IssueText {
  readonly code: Code
  readonly details: Readonly<IssueDetails[Code]>
}

/** An issue with one of these codes, and the details that go with it. */
export type IssueOf<Code extends IssueCode> = { [C in Code]: IssueOfCode<C> }[Code]

/**
 * One thing that is wrong or worth knowing, as plain data that survives JSON.
 * The Dutch text stands in `message` and `suggestion`, the English in `english`; both are for whoever fills in
 * a form. What only a programmer can act on (a function to call, how code is written) is in `hint`.
 * Its code tells which `details` it has: `if (issue.code === 'grant/mixed-years') issue.details.years`.
 */
export type Issue = IssueOf<IssueCode>

/** Issues of which there is at least one: what stands in the way of a value. */
export type Issues = readonly [Issue, ...Issue[]]

/** The outcome of asking: a value with its warnings, or all the issues that stand in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: Issues }
