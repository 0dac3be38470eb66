import { grantFor, isSpukError, regimeFor, registerCoverage, regulationFor } from 'spuk-ido'
import type { Grant, GrantOptions, Issue } from 'spuk-ido'
import { byId, el, setOptions, valueOf } from './dom.js'
import { say } from './language.js'
import { foundAs } from './municipality-names.js'
import { shownEuro, shownFigure, typedCount, typedDecimal, typedEuro } from './numbers.js'
import type { Problem } from './problems.js'

/** What the form asks for, computed. */
export interface GrantAnswers {
  readonly year: number
  /** The grant as the regulation has it; for a year without one, with the parameters typed in. */
  readonly grant: Grant | undefined
  /** What the rules give, where the grant itself is an amount of the annex. */
  readonly computed: Grant | undefined
  /** The same with what was changed; absent where nothing was. */
  readonly variant: Grant | undefined
  readonly problems: readonly Problem[]
}

/** Where the library's names for its input stand in the form. */
const FIELDS: Readonly<Record<string, string>> = {
  municipality: 'municipality',
  annexAmount: 'annex',
  inhabitants: 'inhabitants',
  lowEducated: 'low-educated',
  populationRate: 'population-rate',
  educationRate: 'education-rate',
  educationBudget: 'education-budget',
  populationDate: 'population-date',
  factor: 'factor',
}

const form = () => byId('grant', HTMLFormElement)

export function grantAnswers(): GrantAnswers {
  const issues: Issue[] = []
  const attempt = (options: GrantOptions): Grant | undefined => {
    try {
      return grantFor(valueOf(form(), 'municipality'), year, options)
    } catch (error) {
      if (!isSpukError(error)) throw error
      issues.push(...error.issues)
      return undefined
    }
  }
  const year = Number(valueOf(form(), 'year'))
  const annex = valueOf(form(), 'annex')
  const annexOption = annex === '' ? {} : { annexAmount: typedEuro(annex, ['annexAmount'], issues) }
  const annexRead = sound(issues)
  const ownIssues: Issue[] = []
  const own = typedOptions(ownIssues)
  issues.push(...ownIssues)
  const known = regimeFor(year).status !== 'unknown'
  const changed = Object.keys(own).length > 0

  // Each is tried whatever is wrong with another, so that all issues are told at once.
  const grant = attempt(known ? annexOption : { ...own, ...annexOption })
  const computed = annex === '' || !known ? grant : attempt({})
  const variant = known && changed ? attempt(own) : undefined
  return {
    year,
    grant: annexRead && (known || sound(ownIssues)) ? grant : undefined,
    computed,
    variant: sound(ownIssues) ? variant : undefined,
    problems: problemsOf(issues),
  }
}

const sound = (issues: readonly Issue[]) => issues.every(({ severity }) => severity !== 'error')

/** What was typed under what-if; a field left empty follows the regulation. */
function typedOptions(issues: Issue[]): GrantOptions {
  const typed = (name: string) => valueOf(form(), name)
  const budget = typed('education-budget')
  const given = <T>(name: string, key: string, read: (text: string) => T) =>
    typed(name) === '' ? {} : { [key]: read(typed(name)) }
  const parameters = {
    ...given('population-rate', 'populationRate', typedDecimal),
    ...given('education-rate', 'educationRate', typedDecimal),
    ...(budget === ''
      ? {}
      : { educationBudget: typedEuro(budget, ['parameters', 'educationBudget'], issues) }),
    ...given('population-date', 'populationDate', (text) => text),
    ...given('factor', 'factor', typedDecimal),
  }
  return {
    ...given('inhabitants', 'inhabitants', typedCount),
    ...given('low-educated', 'lowEducated', typedCount),
    ...(Object.keys(parameters).length > 0 && { parameters }),
  }
}

/** Each issue once, at its field; parameters that a year still needs, each at its own. */
function problemsOf(issues: readonly Issue[]): readonly Problem[] {
  const found = issues.flatMap((issue): Problem[] => {
    if (issue.code === 'grant/incomplete-parameters') return missing(issue)
    const key = issue.path[0] === 'parameters' ? issue.path[1] : issue.path[0]
    return [{ issue, field: FIELDS[key ?? ''] }]
  })
  return [...new Map(found.map((one) => [`${one.field} ${one.issue.message}`, one])).values()]
}

/** Not wrong, but still to be filled in: told at each field. */
function missing({ suggestion: _, ...issue }: Issue): Problem[] {
  const { year, missing: names } = issue.details as Readonly<Record<string, unknown>>
  const message = `Nodig: voor ${String(year)} staat geen regeling vast.`
  const english = { message: `Needed: no regulation is confirmed for ${String(year)}.` }
  return (names as readonly string[]).map((name) => ({
    issue: { ...issue, severity: 'info', message, english },
    field: FIELDS[name],
  }))
}

/** The texts in the form that depend on the language, the year or the municipality. */
export function refreshGrantForm({ year }: GrantAnswers): void {
  const known = regimeFor(year).status !== 'unknown'
  byId('municipality-found').textContent = foundAs(valueOf(form(), 'municipality'), year)
  setOptions(byId('population-date', HTMLSelectElement), [
    [
      '',
      known
        ? say({ nl: 'Ongewijzigd', en: 'Unchanged' })
        : say({ nl: 'Kies een datum', en: 'Choose a date' }),
    ],
    ...registerCoverage.inhabitants.map((date) => [date, date] as const),
  ])
  const { parameters } = regulationFor(known ? year : 2023)
  const hint = (field: string, value: string) => {
    byId(`${field}-hint`).textContent = known
      ? say({ nl: `Leeg: ${value}.`, en: `Empty: ${value}.` })
      : say({ nl: `In 2023: ${value}.`, en: `In 2023: ${value}.` })
  }
  hint('population-rate', shownFigure(parameters.populationRate.value, 'euro/person'))
  hint('education-rate', shownFigure(parameters.educationRate.value, 'euro/person'))
  hint('education-budget', shownEuro(parameters.educationBudget.value))
  hint('population-date', parameters.populationDate.value)
  byId('what-if').classList.toggle('needed', !known)
  byId('what-if-title').replaceChildren(
    known
      ? say({ nl: 'Wat als?', en: 'What if?' })
      : say({ nl: `Uw uitgangspunten voor ${year}`, en: `Your assumptions for ${year}` }),
  )
  byId('fill-in').hidden = known
}

/** Fills in what held in 2023, for a year that has nothing of its own. */
export function fillInFrom2023(): void {
  const { parameters } = regulationFor(2023)
  const set = (field: string, value: string) => {
    const control = byId(field) as HTMLInputElement | HTMLSelectElement
    control.value = value
  }
  set('population-rate', parameters.populationRate.value.replace('.', ','))
  set('education-rate', parameters.educationRate.value.replace('.', ','))
  set('education-budget', parameters.educationBudget.value.format().slice(2))
  set('population-date', parameters.populationDate.value)
}

/** What is known about a year, fact by fact, each with its source. */
export function regimeFacts(year: number): readonly HTMLElement[] {
  const { facts } = regimeFor(year)
  const certainty = {
    read: '',
    inferred: say({ nl: 'afgeleid', en: 'inferred' }),
    unchecked: say({ nl: 'niet nagegaan', en: 'unchecked' }),
  }
  const items = facts.map((fact) => {
    const { url, source, article } = fact.reference ?? {}
    const name = source && article ? `${source}, art. ${article}` : (source ?? '')
    const cited = url === undefined ? name : el('a', { href: url, rel: 'noreferrer' }, name)
    const more = [cited, certainty[fact.certainty]].filter((part) => part !== '')
    const basis = more.flatMap((part, i) => (i > 0 ? ['; ', part] : [part]))
    return el('li', {}, say(fact.text), ...(basis.length > 0 ? [' (', ...basis, ')'] : []))
  })
  return [el('ul', {}, ...items)]
}
