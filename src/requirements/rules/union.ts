import type { CommonDocument, CommonIndicator } from '../harmonised.js'
import type { DocumentRequirement, IndicatorRequirement } from '../model.js'
import { distinct, grouped } from '../order.js'
import type { Group } from '../order.js'
import type { Combined } from './combined.js'
import { askersOf, reasonFor } from './reason.js'

const RULE = {
  nl: 'Alle gevraagde uitsplitsingen komen erin',
  en: 'Every breakdown asked is included',
}

/** Every document that anyone asks for, once. */
export function combineDocuments(all: readonly DocumentRequirement[]): Combined {
  return { common: grouped(all, ({ document }) => [document]).map(oneDocument), conflicts: [] }
}

function oneDocument(group: Group<DocumentRequirement>): CommonDocument {
  const [{ document }] = group
  const common = { kind: 'document', document, askedBy: askersOf(group), contested: false } as const
  return { ...common, reason: reasonFor(common, common, RULE, common) }
}

/** Every indicator that anyone asks for, once, with every breakdown asked; breakdowns are never crossed. */
export function combineIndicators(all: readonly IndicatorRequirement[]): Combined {
  return { common: grouped(all, ({ indicator }) => [indicator]).map(oneIndicator), conflicts: [] }
}

function oneIndicator(group: Group<IndicatorRequirement>): CommonIndicator {
  const [{ indicator }] = group
  const askers = new Map<string, Set<string>>()
  for (const { municipality, breakdown = [] } of group) {
    for (const name of breakdown) {
      const known = askers.get(name)
      if (known) known.add(municipality)
      else askers.set(name, new Set([municipality]))
    }
  }
  const names = distinct(askers.keys())
  const breakdowns = names.map((breakdown) => ({
    breakdown,
    municipalities: distinct(askers.get(breakdown) ?? []),
  }))
  // Who asks the bare figure is covered by whoever asks it broken down.
  const askedBy = askersOf(group, (each) => names.length === 0 || each.breakdown !== undefined)
  const common = { kind: 'indicator', indicator, breakdowns, askedBy, contested: false } as const
  return { ...common, reason: reasonFor(common, { ...common, breakdown: names }, RULE, common) }
}
