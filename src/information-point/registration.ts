import { toPlainData } from '../core/input/index.js'
import { MOST_CHOICES, MOST_QUESTIONS } from '../core/limits.js'
import { Collector, failure, resultOf } from '../core/result/index.js'
import type { Issue, IssueCode, Path, Result } from '../core/result/index.js'
import { readCall, readResult } from '../core/schema/index.js'
import { canonicalName } from '../core/text/index.js'
import { findMunicipality } from '../municipality/index.js'
import { categoryFields } from './categories.js'
import type { CategoryField } from './categories.js'
import { eitherForm, registration, registrationOptions } from './input.js'
import {
  formBeforeStart,
  noSuchMunicipality,
  personalData,
  unknownCategory,
  unknownField,
  wrongValue,
} from './issues.js'
import { categoryLists } from './lists.js'
import type { CategoryKeys } from './lists.js'
import { forms } from './model.js'
import type { CategoryLists, Form, Registration } from './model.js'
import { personalDataIn } from './privacy.js'

/** When each form came into use. */
const FORM_START: Readonly<Record<Form, string>> = { '2021': '2021-06-01', '2024': '2024-04-01' }

/**
 * Whether an input is a registration of one of the two forms, with everything that stands in the
 * way. Personal data never get in: there are no free-text fields, and the texts that are left
 * (library, place, categories) are refused where they look like a citizen service number, account
 * number, e-mail address, telephone number or date. No issue repeats a value of the input.
 *
 * @param options.categories own lists; the preset is this library's own, see {@link categoryPreset}
 * @returns the registration, with the warning `form-before-start` for a date before the form was in
 * use; or the issues `wrong-value`, `unknown-field`, `unknown-category`, `personal-data`,
 * `no-such-municipality`, `bad-category-list` (all `information-point/…`), `input/missing`
 *
 * @example
 * const visit = {
 *   form: '2024',
 *   id: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11',
 *   date: '2024-04-02',
 *   point: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
 *   municipality: 'GM0344',
 *   library: 'Bibliotheek Voorbeeld',
 *   questions: [{ question: 'digid', organisation: 'logius', help: 'answered' }],
 * }
 * validateRegistration(visit).ok // => true
 * const refused = validateRegistration({ ...visit, place: 'tel 06-12345678' })
 * if (!refused.ok) refused.issues[0].code // => 'information-point/personal-data'
 */
export function validateRegistration(
  input: unknown,
  options: { readonly categories?: CategoryLists | undefined } = {},
): Result<Registration> {
  const check = new Collector()
  const { categories } = check.attempt([], () => readCall(registrationOptions, {}, options)) ?? {}
  const read = resultOf(() => toPlainData(input))
  if (!read.ok) return failure([...check.issues, ...read.issues.map(withoutValue)])
  const outcome = checked(read.value, categories ?? categoryLists(undefined))
  if (!check.failed) return outcome
  return failure([...check.issues, ...(outcome.ok ? [] : outcome.issues)])
}

/** The same of plain data, with lists made ready, for many registrations. */
export function checked(input: unknown, lists: CategoryKeys): Result<Registration> {
  const form = formOf(input)
  const parsed = readResult(form === undefined ? eitherForm : registration, input)
  const formal = parsed.ok ? [] : parsed.issues.map(withoutValue)
  const wrong = new Set(formal.map(({ path }) => path.join('.')))
  // What does not depend on a field that is wrong is judged all the same.
  const issues = [
    ...formal,
    ...personalIssues(input),
    ...[...categoryIssues(input, form, lists), ...municipalityIssues(input)].filter(
      ({ path }) => !wrong.has(path.join('.')),
    ),
  ]
  if (!parsed.ok || issues.length > 0) return failure(issues)
  const visit: Registration = parsed.value
  const start = FORM_START[visit.form]
  const early = visit.date < start
  const warnings = early ? [formBeforeStart({ form: visit.form, start }, ['date'])] : []
  return { ok: true, value: visit, warnings }
}

/** An issue of the parser, told again without anything of the input in it. */
function withoutValue(issue: Issue): Issue {
  const { code, path } = issue
  if (code === 'input/missing') return issue
  if (OF_THE_WHOLE.includes(code)) return { ...issue, path: [] } // the path may hold names of the caller's
  if (code === 'input/unknown-field') {
    const { known } = issue.details
    return unknownField({ known }, path.slice(0, -1))
  }
  const field = [...path].reverse().find((step) => typeof step === 'string')
  return wrongValue({ field: field ?? 'registration' }, path)
}

const OF_THE_WHOLE: readonly IssueCode[] = ['input/unreadable', 'input/too-deep', 'input/too-many']

const TEXTS: ReadonlySet<string> = new Set(['library', 'place', ...categoryFields])

/** Personal data in any text of the fields that hold one, also in an input that is wrong otherwise. */
function personalIssues(input: unknown): readonly Issue[] {
  const found: Issue[] = []
  const visit = (value: unknown, path: Path): void => {
    for (const [field, text] of fieldsOf(value)) {
      if (typeof text !== 'string' || !TEXTS.has(field)) continue
      // Far longer than allowed: refused for that, and not worth the search.
      const kinds = personalDataIn(text.slice(0, 1000))
      found.push(...kinds.map((kind) => personalData({ found: kind }, [...path, field])))
    }
  }
  visit(input, [])
  questionsOf(input).forEach((question, i) => {
    visit(question, ['questions', i])
  })
  return found
}

const VISIT = { both: ['duration'], '2021': ['gender', 'ageClass', 'languageLevel'] } as const
const QUESTION = {
  both: ['question', 'organisation', 'help'],
  '2024': ['area', 'referral'],
} as const

/** The categories of a visit that are in no list; those of another form are not looked at. */
function categoryIssues(
  input: unknown,
  form: Form | undefined,
  lists: CategoryKeys,
): readonly Issue[] {
  const issuesIn = (holder: unknown, asked: readonly CategoryField[], path: Path) =>
    fieldsOf(holder).flatMap(([name, value]) => {
      const field = asked.find((one) => one === name)
      if (field === undefined || typeof value !== 'string') return []
      const list = lists[field]
      if (list.includes(canonicalName(value))) return []
      const choices = list.slice(0, MOST_CHOICES)
      const more = list.length - choices.length
      return [unknownCategory({ field, choices, more }, [...path, field])]
    })
  const ofVisit = form === '2024' ? VISIT.both : [...VISIT.both, ...VISIT['2021']]
  const ofQuestion = form === '2021' ? QUESTION.both : [...QUESTION.both, ...QUESTION['2024']]
  return [
    ...issuesIn(input, ofVisit, []),
    ...questionsOf(input).flatMap((one, i) => issuesIn(one, ofQuestion, ['questions', i])),
  ]
}

function municipalityIssues(input: unknown): readonly Issue[] {
  const code = fieldOf(input, 'municipality')
  const unknown = typeof code === 'string' && !findMunicipality(code).ok
  return unknown ? [noSuchMunicipality({}, ['municipality'])] : []
}

function formOf(input: unknown): Form | undefined {
  const given = fieldOf(input, 'form')
  return forms.find((form) => form === given)
}

/** The fields of an object; none of anything else. */
function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function fieldOf(value: unknown, name: string): unknown {
  return fieldsOf(value).find(([field]) => field === name)?.[1]
}

/** As many questions as a form has at most. */
function questionsOf(input: unknown): readonly unknown[] {
  const questions = fieldOf(input, 'questions')
  return Array.isArray(questions) ? questions.slice(0, MOST_QUESTIONS) : []
}
