import { isEuro } from '../index.js'
import type { Grant, GrantMethod, GrantStatus, Locale } from '../index.js'
import { hint } from './display-options.js'
import type { DisplayOptions } from './display-options.js'

const METHODS: Readonly<Record<GrantMethod, Readonly<Record<Locale, string>>>> = {
  annex: { nl: 'bijlage van de regeling', en: 'annex of the regulation' },
  formula: { nl: 'formule', en: 'formula' },
  estimate: { nl: 'raming', en: 'estimate' },
}

const STATUSES: Readonly<Record<GrantStatus, Readonly<Record<Locale, string>>>> = {
  final: { nl: 'definitief', en: 'final' },
  provisional: { nl: 'voorlopig', en: 'provisional' },
  assumed: { nl: 'aangenomen', en: 'assumed' },
}

const LABELS = {
  nl: {
    method: 'bron',
    status: 'status',
    population: 'bevolking',
    education: 'onderwijs',
    difference: 'verschil',
    assumptions: 'aannames',
  },
  en: {
    method: 'method',
    status: 'status',
    population: 'population',
    education: 'education',
    difference: 'difference',
    assumptions: 'assumptions',
  },
} as const

const LONGEST_LINE = 100

/** Whether a value is a grant as the library makes them; one that was read from JSON is not. */
export function isGrant(value: unknown): value is Grant {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'grant' &&
    'amount' in value &&
    isEuro(value.amount)
  )
}

/** One grant on a few lines: who, how much, whence, what was assumed. */
export function grantBlock(grant: Grant, { locale, width }: DisplayOptions): string {
  const { municipality, year, amount, method, status, components, formula, assumptions } = grant
  const label = LABELS[locale]
  const facts: (readonly [label: string, text: string])[] = [
    [label.method, METHODS[method][locale]],
    [label.status, STATUSES[status][locale]],
    [label.population, components.population.format(locale)],
    [label.education, components.education.format(locale)],
  ]
  if (formula) {
    const difference = `${label.difference} ${formula.difference.format(locale)}`
    facts.push([METHODS[formula.method][locale], `${formula.amount.format(locale)}, ${difference}`])
  }
  assumptions.forEach(({ text }, i) => {
    facts.push([i === 0 ? label.assumptions : '', text[locale]])
  })
  const size = Math.max(...facts.map(([name]) => name.length))
  return [
    `${municipality.name} (${municipality.code}), ${year}: ${amount.format(locale)}`,
    ...facts.map(([name, text]) => shortened(`  ${name.padEnd(size)}  ${text}`, width)),
    hint(locale),
  ].join('\n')
}

/** A line cut between words; the explanation has it whole. */
function shortened(line: string, width: number): string {
  const longest = Math.min(LONGEST_LINE, width)
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 1)
  return `${cut.replace(/\s\S*$/, '').trimEnd()} …`
}
