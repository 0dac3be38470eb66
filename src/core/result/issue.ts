import { referenceText } from './reference.js'
import type { Reference } from './reference.js'
import { preview } from './preview.js'
import type {
  AmountFact,
  Details,
  Issue,
  IssueCode,
  Locale,
  Path,
  Severity,
  Text,
} from './model.js'

/** What an issue is made from: plain facts, and amounts. */
type Facts = Readonly<Record<string, Details[string] | AmountFact>>

/** The same as a text has it: an amount in the notation of its language. */
type Said<F extends Facts> = { readonly [K in keyof F]: SaidFact<F[K]> }
type SaidFact<V> = V extends AmountFact ? string : V

interface IssueKind<F extends Facts> {
  readonly code: IssueCode
  /** Default `error`. */
  readonly severity?: Severity
  readonly message: (said: Said<F>) => Text
  /** What the reader of a form can do; nothing where these facts leave nothing to propose. */
  readonly suggestion?: (said: Said<F>) => Text | undefined
  /** What the programmer can do. */
  readonly hint?: (said: Said<F>) => Text
  readonly reference?: Reference
}

/**
 * Makes the function that reports one kind of issue; each room's `issues.ts` is a list of these.
 * The calls are marked `@__PURE__`, so that a bundle leaves out the issues it cannot report.
 */
export function issueKind<F extends Facts>(
  kind: IssueKind<F>,
): ((facts: F, path?: Path) => Issue) & { readonly code: IssueCode } {
  const report = (facts: F, path: Path = []): Issue => {
    const amounts = Object.values(facts).some(isAmount)
    const said = (locale: Locale) =>
      (amounts ? written(facts, (amount) => amount.format(locale)) : facts) as Said<F>
    const [nl, en] = [said('nl'), said('en')]
    const [message, english] = [kind.message(nl).nl, kind.message(en).en]
    const suggestion = inBoth(kind.suggestion, nl, en)
    const hint = inBoth(kind.hint, nl, en)
    return {
      code: kind.code,
      severity: kind.severity ?? 'error',
      path,
      message,
      ...(suggestion && { suggestion: suggestion.nl }),
      ...(hint && { hint: hint.nl }),
      english: {
        message: english,
        ...(suggestion && { suggestion: suggestion.en }),
        ...(hint && { hint: hint.en }),
      },
      details: written(facts, (amount) => amount.toString()),
      ...(kind.reference && { reference: kind.reference }),
    } as Issue // which details go with a code is written down from these kinds
  }
  return Object.assign(report, { code: kind.code })
}

/** A text of which the amounts are in the notation of each language. */
function inBoth<S>(
  text: ((said: S) => Text | undefined) | undefined,
  nl: S,
  en: S,
): Text | undefined {
  const [dutch, english] = [text?.(nl)?.nl, text?.(en)?.en]
  return dutch === undefined || english === undefined ? undefined : { nl: dutch, en: english }
}

function isAmount(fact: Facts[string]): fact is AmountFact {
  return typeof fact === 'object' && fact !== null && 'cents' in fact
}

function written(facts: Facts, write: (amount: AmountFact) => string): Details {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, isAmount(fact) ? write(fact) : fact]),
  )
}

/** An issue as one line for whoever reads it, so without the hint for the programmer; long names in the path are cut. */
export function lineOf(issue: Issue, locale: Locale): string {
  const { message, suggestion } = locale === 'nl' ? issue : issue.english
  const where = issue.path.length > 0 ? `${issue.path.map(preview).join('.')}: ` : ''
  const basis = issue.reference ? ` [${referenceText(issue.reference)}]` : ''
  return `${where}${message}${suggestion === undefined ? '' : ` ${suggestion}`}${basis}`
}

/** The same issue, seen from one level further out. */
export function prependPath(path: Path, issue: Issue): Issue {
  return { ...issue, path: [...path, ...issue.path] }
}
