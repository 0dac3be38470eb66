import { eachFrom, isIssue, nonEmpty, preview, SpukError, wrongType } from '../result/index.js'
import type { Issue, Issues } from '../result/index.js'
import { toPlainData } from './plain.js'

/**
 * Issues by the field they are about, for a form: `lines.0.amount`, or `''` for the input as a whole. Each
 * field has its issues in the order in which they were found.
 *
 * @param issues those of a failure or an error, or warnings
 * @throws SpukError `input/…` for what are no issues of this library
 *
 * @example
 * const outcome = validateStreams([{ id: 'a', name: '' }])
 * if (!outcome.ok) issuesByField(outcome.issues)['0.name'][0].code // => 'input/not-text'
 */
export function issuesByField(issues: readonly Issue[]): Readonly<Record<string, Issues>> {
  const fields = new Map<string, Issue[]>()
  for (const { issue, field } of eachFrom(toPlainData(issues), placed)) {
    const others = fields.get(field)
    if (others) others.push(issue)
    else fields.set(field, [issue])
  }
  return Object.fromEntries([...fields].map(([field, found]) => [field, nonEmpty(found)]))
}

function placed(value: unknown): { readonly issue: Issue; readonly field: string } {
  if (isIssue(value)) return { issue: value, field: value.path.join('.') }
  throw new SpukError([wrongType({ expected: ['issue'], given: preview(value) })])
}
