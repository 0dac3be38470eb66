import { isoDate } from '../core/calendar/index.js'
import { inOrder } from '../core/lists/index.js'
import { shown } from '../core/money/index.js'
import { booleanFrom, Collector, isRecord, SpukError, unknownNames } from '../core/result/index.js'
import { boundsIssue, boundsOf } from './bounds.js'
import {
  breakdownFrom,
  everyFrom,
  kindFrom,
  nameFrom,
  numberFrom,
  reportsOnFrom,
  wordsFrom,
} from './fields.js'
import { notAList, notARequirement } from './issues.js'
import { requirementKinds, themes } from './model.js'
import type { MeasureRequirement, Requirement } from './model.js'
import { partyReader } from './party.js'

/**
 * The set that a list of requirements stands for: each once, municipalities by their codes, names and
 * numbers in one notation, in one order. Two lists of the same requirements give the same set, and a set gives itself.
 * Throws everything that is wrong with the list, by path.
 */
export function canonicalSet(list: unknown): readonly Requirement[] {
  if (!Array.isArray(list)) throw new SpukError([notAList({ given: shown(list) })])
  const collector = new Collector()
  const set = new Map<string, Requirement>()
  const partyFrom = partyReader()
  Array.from(list as readonly unknown[]).forEach((given, index) => {
    const requirement = collector.attempt([index], () => canonical(given, partyFrom))
    if (requirement) set.set(keyOf(requirement), requirement)
  })
  collector.done()
  return [...set.keys()].sort(inOrder).flatMap((key) => set.get(key) ?? [])
}

const BASE = ['kind', 'municipality', 'basis', 'note']
const BOUNDED = ['measure', 'unit', 'minimum', 'maximum']
/** The fields of each kind beside those. */
const FIELDS: Readonly<Record<Requirement['kind'], readonly string[]>> = {
  deadline: ['document', 'due', 'reportsOn'],
  frequency: ['document', 'every'],
  document: ['document'],
  indicator: ['indicator', 'breakdown'],
  quality: BOUNDED,
  price: BOUNDED,
  intensity: BOUNDED,
  format: ['document', 'format', 'exclusive'],
}

/** What makes requirements the same and puts them in order: by kind and municipality, then the rest. */
function keyOf(requirement: Requirement): string {
  const kind = requirementKinds.indexOf(requirement.kind)
  return `${kind}${requirement.municipality}\0${JSON.stringify(requirement)}`
}

/** One requirement, its fields always in the same order. */
function canonical(given: unknown, partyFrom: (value: unknown) => string): Requirement {
  if (!isRecord(given)) throw new SpukError([notARequirement({ given: shown(given) })])
  const collector = new Collector()
  // A placeholder never leaves this function: its issue stands in the collector.
  const field = <T>(key: string, guard: (value: unknown) => T, placeholder: T): T =>
    collector.attempt([key], () => guard(given[key])) ?? placeholder
  const name = (key: string) => field(key, nameFrom, '')
  const optional = <T>(key: string, guard: (value: unknown) => T) =>
    given[key] === undefined ? undefined : collector.attempt([key], () => guard(given[key]))

  const kind = collector.attempt(['kind'], () => kindFrom(given['kind']))
  if (kind !== undefined) collector.add(...unknownNames(given, [...BASE, ...FIELDS[kind]]))
  const municipality = field('municipality', partyFrom, '')
  const basis = field('basis', wordsFrom, '')
  const note = optional('note', wordsFrom)
  const base = { municipality, basis, ...(note !== undefined && { note }) }
  const read = (): Requirement | undefined => {
    switch (kind) {
      case undefined:
        return undefined
      case 'deadline': {
        const about = optional('reportsOn', reportsOnFrom)
        const deadline = { document: name('document'), due: field('due', isoDate, '') }
        return { kind, ...base, ...deadline, ...(about !== undefined && { reportsOn: about }) }
      }
      case 'frequency':
        return {
          kind,
          ...base,
          document: name('document'),
          every: field('every', everyFrom, 'year'),
        }
      case 'document':
        return { kind, ...base, document: name('document') }
      case 'indicator': {
        const breakdown = optional('breakdown', breakdownFrom) ?? []
        const indicator = name('indicator')
        return { kind, ...base, indicator, ...(breakdown.length > 0 && { breakdown }) }
      }
      case 'quality':
      case 'price':
      case 'intensity': {
        const subject = { measure: name('measure'), unit: name('unit') }
        const minimum = optional('minimum', numberFrom)
        const maximum = optional('maximum', numberFrom)
        // A bound that was given but is unsound is neither absent nor comparable: null.
        const issue = boundsIssue(
          subject.measure,
          minimum ?? (given['minimum'] === undefined ? undefined : null),
          maximum ?? (given['maximum'] === undefined ? undefined : null),
        )
        if (issue) collector.add(issue)
        return { kind, ...base, ...subject, ...boundsOf(minimum, maximum) }
      }
      case 'format': {
        const exclusive = optional('exclusive', booleanFrom) === true
        const wish = { document: name('document'), format: name('format') }
        return { kind, ...base, ...wish, ...(exclusive && { exclusive }) }
      }
    }
  }
  const requirement = read()
  collector.done()
  if (requirement) return requirement
  throw new SpukError(collector.issues)
}

/** Whether a requirement sets a norm for quality, price or intensity. */
export function isMeasure(requirement: Requirement): requirement is MeasureRequirement {
  return (themes as readonly string[]).includes(requirement.kind)
}
