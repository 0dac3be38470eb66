import { isSpukError } from '../core/result/index.js'
import type { Issue, Path, Result } from '../core/result/index.js'
import { judged, LawBroken } from './law-broken.js'

/**
 * That a broken input is refused, and for the right reason: an error with this code, at this path.
 *
 * @param outcome a Result; a list of issues; or a function that throws them or gives a Result
 * @param expected the code, and the path if it matters; what `nearlyValid…` gives will do
 * @param under the path under which the function has the input, such as `['weights']`
 * @throws LawBroken when nothing was refused, or for another reason; any other error passes through
 *
 * @example
 * import { assertReported } from 'spuk-ido/testing'
 * assertReported(() => euro('12.345'), { code: 'money/too-many-decimals' }) // => undefined
 * assertReported(parseEuro('12,345'), { code: 'money/not-a-dutch-amount', path: [] }) // => undefined
 */
export function assertReported(
  outcome: Result<unknown> | readonly Issue[] | (() => unknown),
  expected: { readonly code: string; readonly path?: Path; readonly broken?: string },
  under: Path = [],
): void {
  const issues = issuesOf(outcome)
  judged('an issue must be reported', () => {
    const path = expected.path && [...under, ...expected.path]
    const where = path === undefined ? '' : ` at ${place(path)}`
    const found = issues.some(
      (issue) => issue.code === expected.code && (!path || place(issue.path) === place(path)),
    )
    if (found) return
    const broken = expected.broken === undefined ? '' : ` (${expected.broken})`
    const told = issues.map((issue) => `${issue.code} at ${place(issue.path)}`)
    throw new LawBroken(`${expected.code}${where} must be reported${broken}`, [
      told.length === 0 ? 'nothing was reported' : `reported: ${told.join(', ')}`,
    ])
  })
}

/** The issues of an outcome, warnings too. */
function issuesOf(outcome: Result<unknown> | readonly Issue[] | (() => unknown)): readonly Issue[] {
  const law = 'an issue must be reported'
  if (typeof outcome !== 'function') return judged(law, () => listed(outcome))
  try {
    const given = outcome()
    return judged(law, () => listed(given))
  } catch (error) {
    if (isSpukError(error)) return error.issues
    throw error
  }
}

function listed(outcome: unknown): readonly Issue[] {
  if (Array.isArray(outcome)) return outcome as readonly Issue[]
  if (typeof outcome !== 'object' || outcome === null || !('ok' in outcome)) return []
  const { ok, issues, warnings } = outcome as Record<string, readonly Issue[] | boolean | undefined>
  return ((ok === true ? warnings : issues) ?? []) as readonly Issue[]
}

function place(path: Path): string {
  return path.length === 0 ? 'the top' : path.join('.')
}
