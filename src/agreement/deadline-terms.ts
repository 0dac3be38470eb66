import { addTerm, daysBetween, equatedDaysAssumption, isGoverned } from '../core/calendar/index.js'
import type { HolidayOptions, Term } from '../core/calendar/index.js'
import type { Assumption } from '../core/explain/model.js'
import { referenceText } from '../core/result/index.js'
import type { Reference, Text } from '../core/result/index.js'
import type { LocalizedText } from '../requirements/index.js'
import type { Deadline, DeadlineSubject } from './deadline-model.js'
import type { Agreement } from './model.js'
import type { ReadOrdinance } from './input.js'

/** What a deadline is about, apart from its day. */
export interface About {
  readonly subject: DeadlineSubject
  /** Which of several. */
  readonly key?: string | number
  readonly label: Text
  readonly by: 'municipality' | 'library'
  readonly metOn?: string | undefined
  readonly assumptions?: readonly Assumption[]
}

/** Makes the deadlines of one agreement. */
export interface DeadlineMaker {
  /** A term of the law, under the Algemene termijnenwet. */
  readonly byLaw: (about: About, start: string, term: Term, reference: Reference) => Deadline
  /** A term of the ordinance; under the act only where the ordinance says so. */
  readonly byOrdinance: (about: About, start: string, term: Term) => Deadline
  /** A term counted back from a day, of the law or else of the ordinance. */
  readonly back: (about: About, from: string, term: Term, reference?: Reference) => Deadline
  /** A day to which a term was moved. */
  readonly until: (about: About, start: string, due: string, reference: Reference) => Deadline
  /** A day that was agreed. */
  readonly agreed: (about: About, due: string, basis?: LocalizedText) => Deadline
}

type Day = Pick<Deadline, 'start' | 'due' | 'source' | 'basis'> &
  Partial<Pick<Deadline, 'term' | 'reference' | 'countedBackFrom'>>

/** The maker for one agreement on one day. */
export function deadlineMaker(
  agreement: Agreement,
  today: string,
  ordinance: ReadOrdinance,
  holidays: HolidayOptions,
): DeadlineMaker {
  const { id, form, municipality, library } = agreement
  const own = [municipality.code, library.name, form, id]
  const made = (about: About, day: Day, assumptions: readonly Assumption[]): Deadline => {
    const { subject, key, label, by, metOn } = about
    const { due } = day
    return {
      kind: 'deadline',
      id: idOf([...own, subject, ...(key === undefined ? [] : [String(key)])]),
      subject,
      label,
      by,
      ...day,
      status: statusOf(due, metOn, today),
      ...(metOn !== undefined && { metOn }),
      daysLeft: daysBetween(today, due),
      assumptions: [...(about.assumptions ?? []), ...assumptions],
    }
  }
  const moving = (start: string, term: Term) => {
    const due = addTerm(start, term, { termijnenwet: true, ...holidays })
    const isAssumed = isGoverned(term) && !holidays.equatedDays
    return { due, assumptions: isAssumed ? [equatedDaysAssumption(Number(due.slice(0, 4)))] : [] }
  }
  const name = ordinance.name
  const doubt =
    ordinance.certainty === undefined || ordinance.certainty === 'read'
      ? []
      : [uncheckedOrdinance(name)]
  return {
    byLaw: (about, start, term, reference) => {
      const { due, assumptions } = moving(start, term)
      const basis = referenceText(reference)
      const unchecked = reference.certainty === 'unchecked' ? [uncheckedTerm(basis)] : []
      return made(about, { start, due, term, source: 'law', reference, basis }, [
        ...unchecked,
        ...assumptions,
      ])
    },
    byOrdinance: (about, start, term) => {
      const governed = ordinance.termijnenwet === true
      const { due, assumptions } = governed
        ? moving(start, term)
        : { due: addTerm(start, term), assumptions: [] }
      const day: Day = { start, due, term, source: 'ordinance', basis: name }
      return made(about, day, [...doubt, ...assumptions])
    },
    back: (about, from, term, reference) => {
      const due = addTerm(from, negative(term))
      const day = { start: due, due, term, countedBackFrom: from }
      return reference
        ? made(about, { ...day, source: 'law', reference, basis: referenceText(reference) }, [])
        : made(about, { ...day, source: 'ordinance', basis: name }, doubt)
    },
    until: (about, start, due, reference) => {
      const basis = referenceText(reference)
      const unchecked = reference.certainty === 'unchecked' ? [uncheckedTerm(basis)] : []
      return made(about, { start, due, source: 'law', reference, basis }, unchecked)
    },
    agreed: (about, due, basis = AGREED) =>
      made(about, { start: due, due, source: 'agreement', basis }, []),
  }
}

/** No two lists of parts have one id: a slash within a part is not one between parts. */
function idOf(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/')
}

const AGREED: LocalizedText = { nl: 'afspraak in de overeenkomst', en: 'as agreed' }

function statusOf(due: string, metOn: string | undefined, today: string): Deadline['status'] {
  if (metOn !== undefined) return metOn <= due ? 'met' : 'met-late'
  return due < today ? 'passed' : 'open'
}

function negative(term: Term): Term {
  const parts = Object.entries<number>(term).map(([unit, count]) => [unit, -count] as const)
  return Object.fromEntries(parts) as unknown as Term
}

function uncheckedTerm(basis: string): Assumption {
  return {
    id: `agreement/unchecked-term/${basis}`,
    text: {
      nl: `De lengte van deze termijn (${basis}) is niet nagelezen in de wet.`,
      en: `The length of this term (${basis}) was not checked in the law.`,
    },
  }
}

function uncheckedOrdinance(name: LocalizedText): Assumption {
  const [nl, en] = typeof name === 'string' ? [name, name] : [name.nl, name.en]
  return {
    id: 'agreement/unchecked-ordinance',
    text: {
      nl: `Wat “${nl}” bepaalt, is niet nagelezen; gebruik de verordening van de gemeente zelf.`,
      en: `What “${en}” says was not checked; use the municipality’s own ordinance.`,
    },
  }
}
