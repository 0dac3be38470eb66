import { findMunicipality } from '../municipality/index.js'
import type { Issue } from '../core/result/index.js'
import { exceeds, tightest } from './bounds.js'
import type { HarmoniseNote } from './harmonised.js'
import { kindOf } from './kinds/index.js'
import type { Requirement } from './kinds/index.js'
import { about, isMeasure, themeName, themes } from './kinds/measure.js'
import { distinct, grouped } from './order.js'
import { both, listed, norm } from './wording.js'

/** What is worth a look: unknown parties, measures in several units or under several themes, names that differ in capitals only. */
export function notesOn(requirements: readonly Requirement[]): readonly HarmoniseNote[] {
  return [
    ...partiesUnknown(requirements),
    ...unitsThatDiffer(requirements),
    ...themesThatDiffer(requirements),
    ...namesAlike(requirements),
  ]
}

function partiesUnknown(requirements: readonly Requirement[]): readonly HarmoniseNote[] {
  const parties = distinct(requirements.map(({ municipality }) => municipality))
  return parties.flatMap((party) => {
    const found = findMunicipality(party)
    if (found.ok) return []
    const [{ message, suggestion, english, details }] = found.issues as [Issue]
    // Without a name like it, this is no slip but somebody else, such as a province.
    const meant = Object.values(details).some((names) => Array.isArray(names) && names.length > 0)
    const text = {
      nl: `${message} Wat onder die naam wordt gevraagd, telt voor een partij op zichzelf.`,
      en: `${english.message} What is asked under that name counts for a party of its own.`,
    }
    if (meant) {
      text.nl += ` ${suggestion ?? ''}`
      text.en += ` ${english.suggestion ?? ''}`
    }
    return [{ rule: 'party-unknown' as const, names: [party], text }]
  })
}

function unitsThatDiffer(requirements: readonly Requirement[]): readonly HarmoniseNote[] {
  const measures = grouped(requirements.filter(isMeasure), ({ kind, measure }) => [kind, measure])
  return measures.flatMap((group) => {
    const names = distinct(group.map(({ unit }) => unit))
    if (names.length === 1) return []
    const [what, units] = [about(group[0]), listed(names)]
    const text = {
      nl: `${what.nl}: gevraagd in ${units.nl}. Verschillende eenheden zijn niet met elkaar vergeleken.`,
      en: `${what.en}: asked in ${units.en}. Different units have not been compared with each other.`,
    }
    return [{ rule: 'units-differ' as const, names, text }]
  })
}

/** Whether a measure is the same thing under two themes is for people to say; that it may not be met is a fact. */
function themesThatDiffer(requirements: readonly Requirement[]): readonly HarmoniseNote[] {
  const measures = grouped(requirements.filter(isMeasure), ({ measure, unit }) => [measure, unit])
  return measures.flatMap((group) => {
    const names = themes.filter((theme) => group.some(({ kind }) => kind === theme))
    if (names.length === 1) return []
    const [{ measure, unit }] = group
    const { minimum, maximum } = tightest(group)
    const [under, asked] = [names.map(themeName), norm(unit, minimum, maximum)]
    const crosses = minimum !== undefined && maximum !== undefined && exceeds(minimum, maximum)
    const text = both((locale) => {
      const list = listed(under.map((name) => name[locale]))[locale]
      const apart =
        locale === 'nl'
          ? `“${measure}” in ${unit} staat onder meer dan één thema: ${list}. Thema’s zijn niet met elkaar vergeleken.`
          : `“${measure}” in ${unit} occurs under more than one theme: ${list}. Themes have not been compared with each other.`
      if (!crosses) return apart
      return locale === 'nl'
        ? `${apart} Samen is gevraagd ${asked.nl}: als hetzelfde is bedoeld, voldoet geen waarde aan beide.`
        : `${apart} Together ${asked.en} is asked: if the same is meant, no value meets both.`
    })
    return [{ rule: 'themes-differ' as const, names, text }]
  })
}

function namesAlike(requirements: readonly Requirement[]): readonly HarmoniseNote[] {
  const fields = new Map<string, Set<string>>()
  for (const [field, name] of requirements.flatMap(namesIn)) {
    const names = fields.get(field)
    if (names) names.add(name)
    else fields.set(field, new Set([name]))
  }
  return [...fields.values()].flatMap((names) =>
    grouped(distinct(names), (name) => [name.toLowerCase()]).flatMap(alike),
  )
}

function alike(names: readonly string[]): readonly HarmoniseNote[] {
  if (names.length === 1) return []
  const list = listed(names.map((name) => `“${name}”`))
  const text = {
    nl: `${list.nl} verschillen alleen in hoofdletters en gelden als verschillende namen. Schrijf ze gelijk als hetzelfde is bedoeld.`,
    en: `${list.en} differ in capitals only and count as different names. Write them alike if the same is meant.`,
  }
  return [{ rule: 'names-alike', names, text }]
}

/** Every name in a requirement, with the field in which it must match others. */
function namesIn(requirement: Requirement): readonly (readonly [field: string, name: string])[] {
  const { municipality } = requirement
  return [['municipality', municipality], ...kindOf(requirement).namesIn(requirement)]
}
