import { referenceText } from './reference.js'
import type { Reference } from './reference.js'
import { shown } from './shown.js'
import type { Details, Issue, Locale, Path, Severity, Text } from './model.js'

interface IssueKind<D extends Details> {
  readonly code: string
  /** Default `error`. */
  readonly severity?: Severity
  readonly message: (details: D) => Text
  readonly suggestion?: (details: D) => Text
  readonly reference?: Reference
}

/**
 * Makes the function that reports one kind of issue; each room's `issues.ts` is a list of these.
 * The calls are marked `@__PURE__`, so that a bundle leaves out the issues it cannot report.
 */
export function issueKind<D extends Details>(
  kind: IssueKind<D>,
): ((details: D, path?: Path) => Issue) & { readonly code: string } {
  const report = (details: D, path: Path = []): Issue => {
    const message = kind.message(details)
    const suggestion = kind.suggestion?.(details)
    return {
      code: kind.code,
      severity: kind.severity ?? 'error',
      path,
      message: message.nl,
      ...(suggestion && { suggestion: suggestion.nl }),
      english: { message: message.en, ...(suggestion && { suggestion: suggestion.en }) },
      details,
      ...(kind.reference && { reference: kind.reference }),
    }
  }
  return Object.assign(report, { code: kind.code })
}

/** An issue as one line; long names in the path are cut. */
export function lineOf(issue: Issue, locale: Locale): string {
  const { message, suggestion } = locale === 'nl' ? issue : issue.english
  const where = issue.path.length > 0 ? `${issue.path.map(shown).join('.')}: ` : ''
  const basis = issue.reference ? ` [${referenceText(issue.reference)}]` : ''
  return `${where}${message}${suggestion === undefined ? '' : ` ${suggestion}`}${basis}`
}

/** The same issue, seen from one level further out. */
export function at(path: Path, issue: Issue): Issue {
  return { ...issue, path: [...path, ...issue.path] }
}
