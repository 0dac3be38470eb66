import { MOST_ROW_NUMBERS } from '../core/limits.js'
import { prependPath, issueKind } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'

/** An issue that one or more rows have; its path begins with the number of the first of them. */
export type RowIssue = Issue & {
  /** How many rows have it. */
  readonly count: number
  /** The numbers of the first ten of them. */
  readonly rows: readonly number[]
}

interface Group {
  readonly issue: Issue
  count: number
  readonly rows: number[]
  last: number
}

/** The issues of rows, each once for all rows that have it. */
export class RowIssues {
  /** How many there are, each as often as rows have it. */
  count = 0
  readonly #found = new Map<string, Group>()

  /** Adds the issues of a row that comes after all others. */
  add(row: number, issues: readonly Issue[]): void {
    for (const issue of issues) {
      this.count += 1
      const key = JSON.stringify([issue.code, issue.path, issue.message, issue.suggestion])
      const known = this.#found.get(key)
      if (known === undefined)
        this.#found.set(key, { issue: prependPath([row], issue), count: 1, rows: [row], last: row })
      else if (known.last !== row) {
        known.count += 1
        known.last = row
        if (known.rows.length < MOST_ROW_NUMBERS) known.rows.push(row)
      }
    }
  }

  /** In the order in which they were met. */
  get issues(): readonly RowIssue[] {
    return [...this.#found.values()].map(({ issue, count, rows }) => ({ ...issue, count, rows }))
  }
}

/** A cell of a type that has no text. */
export const unreadableCell = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/unreadable-cell',
  message: () => ({
    nl: 'In deze cel staat iets wat geen tekst, getal of datum is die hier past.',
    en: 'This cell holds something that is no text, number or date that fits here.',
  }),
  suggestion: () => ({
    nl: 'Laat het programma dat het bestand leest tekst geven.',
    en: 'Have the program that reads the file give text.',
  }),
})

export const yesOrNoCell = /* @__PURE__ */ issueKind<{ field: string }>({
  code: 'information-point/yes-or-no-cell',
  message: () => ({
    nl: 'In deze cel staat WAAR of ONWAAR, zonder dat is gezegd wat dat betekent.',
    en: 'This cell holds TRUE or FALSE, and it was not said what that means.',
  }),
  suggestion: ({ field }) => ({
    nl: `Geef in values bij ${field} de betekenis van true en false.`,
    en: `Give the meaning of true and false in values, under ${field}.`,
  }),
})

export const timeInDate = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'information-point/time-in-date',
  message: () => ({
    nl: 'In deze cel staat een tijdstip. Welke dag dat is, hangt af van de tijdzone.',
    en: 'This cell holds a moment. Which day that is depends on the time zone.',
  }),
  suggestion: () => ({
    nl: 'Laat het programma dat het bestand leest datums als tekst geven (2024-04-02), of als middernacht UTC.',
    en: 'Have the program that reads the file give dates as text (2024-04-02), or as midnight UTC.',
  }),
})

/** The candidates are names of the register; the cell itself is not repeated. */
export const ambiguousMunicipality = /* @__PURE__ */ issueKind<{ candidates: readonly string[] }>({
  code: 'information-point/ambiguous-municipality',
  message: ({ candidates }) => ({
    nl: `Meer dan één gemeente heet zo: ${candidates.join(', ')}.`,
    en: `More than one municipality has this name: ${candidates.join(', ')}.`,
  }),
  suggestion: () => ({ nl: 'Gebruik de code.', en: 'Use the code.' }),
})
