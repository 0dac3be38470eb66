import { readFileSync } from 'node:fs'
import { articles, judgementPoints } from '../../src/index.js'
import { root } from '../architecture/source.js'
import { NOT_COVERED, SAID } from './articles.js'
import type { Rests } from './coverage.js'
import { REGULATION } from './citations.js'
import type { Citation } from './citations.js'

/** A title in a test file that names an article. */
export interface Named extends Citation {
  readonly file: string
}

/** One row of the table: an article with all that is said of it in src and in the tests. */
export interface Row {
  readonly law: string
  readonly article: string
  readonly says: string
  readonly paragraphs: readonly string[]
  readonly functions: readonly string[]
  readonly tests: readonly string[]
  readonly known: string
}

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort()

/** The articles of {@link SAID} in their order; what is cited beside them is the test's to report. */
export function rowsOf(rests: readonly Rests[], named: readonly Named[]): Row[] {
  return Object.entries(SAID).flatMap(([law, list]) =>
    Object.entries(list).map(([article, { says, known }]) => {
      const ofIt = (one: Citation) => one.law === law && one.article === article
      const here = rests.filter(ofIt)
      return {
        ...{ law, article, says, known },
        paragraphs: sorted(here.map(({ paragraph }) => paragraph).filter((text) => text !== '')),
        functions: sorted(here.flatMap(({ functions }) => functions)),
        tests: sorted(named.filter(ofIt).map(({ file }) => file)),
      }
    }),
  )
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** The page `docs/guide/law-coverage.md`. */
export function page(rows: readonly Row[]): string {
  const covered = table(
    ['Article', 'What it says', 'Where it acts', 'Tests that name it', 'Status'],
    rows.map(({ law, article, paragraphs, says, functions, tests, known }) => [
      [law === REGULATION ? 'The regulation, art.' : law, article, ...paragraphs].join(' '),
      says,
      code(functions),
      code(tests.map((file) => file.replace(/^test\//, ''))),
      known === 'read' ? 'read, tested' : 'not checked, tested',
    ]),
  )
  const missing = articles.filter(({ says }) => says === null).map(({ subject }) => subject.en)
  const open = table(
    ['Judgement point', 'Question', 'Default'],
    judgementPoints.map(({ id, question, default: chosen }) => [
      `\`${id}\``,
      question.en,
      chosen === null ? 'none: the caller chooses' : `\`${chosen}\``,
    ]),
  )
  return readFileSync(`${root}test/law/page.md`, 'utf8')
    .replace('{covered}', () => covered)
    .replace('{not-covered}', () => table(['What', 'Why not'], NOT_COVERED))
    .replace('{missing}', () => missing.map((subject) => `- ${subject}`).join('\n'))
    .replace('{open}', () => open)
}
