import { isRecord, catchUnreadable, preview, SpukError } from '../result/index.js'
import type { Issue, Text } from '../result/index.js'
import { unlikeKinds, unlikeLibraries, unlikeMunicipalities } from './issues.js'
import type { ReadResult } from './read.js'

/** A municipality or a library that a result is about. */
interface Subject {
  /** By which it is recognised. */
  readonly key: string
  readonly name: string
}

/** Throws for results of two kinds; of an explanation by itself it is not known what it explains. */
export function checkKinds(a: ReadResult, b: ReadResult): void {
  const kinds = [a.kind, b.kind].flatMap((kind) => (typeof kind === 'string' ? [kind] : []))
  if (kinds[0] === kinds[1] || kinds.includes('explanation')) return
  const titles = [a.explanation.title, b.explanation.title]
  const [nl, en] = [titles.map(({ nl }) => inShort(nl)), titles.map(({ en }) => inShort(en))]
  throw new SpukError([unlikeKinds({ nl, en, kinds })])
}

/** What results that are compared are not both about. */
export function unlikeSubjects(a: unknown, b: unknown): readonly Issue[] {
  return [
    ...differingSubject(
      subjectIn(a, 'municipality'),
      subjectIn(b, 'municipality'),
      unlikeMunicipalities,
    ),
    ...differingSubject(subjectIn(a, 'library'), subjectIn(b, 'library'), unlikeLibraries),
  ]
}

/** The names of what is unlike, for a title: ` (eerst Utrecht, dan Zeist)`. */
export function subjectsInTitle(issues: readonly Issue[]): Text {
  const pairs = issues.flatMap(({ details }) => ('names' in details ? [details.names] : []))
  const written = (first: string, then: string) =>
    pairs.map((names) => ` (${first} ${names.join(`, ${then} `)})`).join('')
  return { nl: written('eerst', 'dan'), en: written('first', 'then') }
}

function differingSubject(
  a: Subject | undefined,
  b: Subject | undefined,
  issue: (facts: { names: readonly string[] }) => Issue,
): readonly Issue[] {
  return a === undefined || b === undefined || a.key === b.key
    ? []
    : [issue({ names: [a.name, b.name] })]
}

function subjectIn(result: unknown, field: 'municipality' | 'library'): Subject | undefined {
  return catchUnreadable(() => {
    const given = isRecord(result) ? result[field] : undefined
    if (!isRecord(given)) return undefined
    const { code, name } = given
    if (typeof name !== 'string') return undefined
    return { key: typeof code === 'string' ? code : name.trim(), name: preview(name) }
  })
}

/** A title may be longer than other things that are shown in an issue. */
function inShort(title: string): string {
  return title.length > 80 ? preview(title) : title
}
