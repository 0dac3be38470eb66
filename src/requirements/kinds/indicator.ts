import * as z from 'zod/mini'
import { name } from '../../core/fields/index.js'
import type { Text } from '../../core/result/index.js'
import { list } from '../../core/schema/index.js'
import type { RequirementBase } from '../model.js'
import { distinct, grouped } from '../order.js'
import type { Group } from '../order.js'
import { listed, quoted } from '../wording.js'
import type { Asked, Combined, FieldsOf, ItemBase, Kind } from './kind.js'
import { askersOf, reasonFor } from './reason.js'

const fields = () => ({
  kind: z.literal('indicator'),
  indicator: name,
  /** Each once and in order; none is the bare figure. */
  breakdown: z.optional(
    z.pipe(
      list(name),
      z.transform((names: readonly string[]): readonly string[] | undefined =>
        names.length > 0 ? distinct(names) : undefined,
      ),
    ),
  ),
})

/** A figure is asked for, perhaps broken down; several breakdowns are several tables, never one crossed. */
export interface IndicatorRequirement extends RequirementBase, FieldsOf<typeof fields> {}

/** A figure that someone asks for, with every breakdown asked, each apart from the others. */
export interface CommonIndicator extends ItemBase {
  readonly kind: 'indicator'
  readonly indicator: string
  readonly breakdowns: readonly {
    readonly breakdown: string
    readonly municipalities: readonly string[]
  }[]
}

/** A figure is asked for: each once, with every breakdown asked. */
export const indicator: Kind<
  IndicatorRequirement,
  CommonIndicator,
  never,
  ReturnType<typeof fields>
> = {
  names: ['indicator'],
  fields,
  subject,
  about: (asked) => quoted(asked.indicator),
  describeRequirement,
  value: (asked) => ['yes', ...breakdownOf(asked)],
  namesIn: (asked) => [
    ['indicator', asked.indicator],
    ...breakdownOf(asked).map((one) => ['breakdown', one] as const),
  ],
  counted: () => ['indicators', ''],
  combine: combineIndicators,
}

type Wish = Asked<IndicatorRequirement, CommonIndicator>

function subject(asked: { readonly indicator: string }): readonly string[] {
  return ['indicator', asked.indicator]
}

function breakdownOf(asked: Wish): readonly string[] {
  if ('breakdowns' in asked) return asked.breakdowns.map(({ breakdown }) => breakdown)
  return asked.breakdown ?? []
}

function describeRequirement(asked: Wish): Text {
  const breakdown = breakdownOf(asked)
  const names = listed(breakdown)
  if (breakdown.length === 0) return { nl: 'te meten', en: 'to be measured' }
  if (breakdown.length === 1) {
    return { nl: `te meten naar ${names.nl}`, en: `to be measured by ${names.en}` }
  }
  return {
    nl: `te meten naar ${names.nl}, elk apart`,
    en: `to be measured by ${names.en}, each apart`,
  }
}

const RULE = {
  nl: 'Alle gevraagde uitsplitsingen komen erin',
  en: 'Every breakdown asked is included',
}

/** Every indicator that anyone asks for, once, with every breakdown asked; breakdowns are never crossed. */
function combineIndicators(all: readonly IndicatorRequirement[]): Combined<CommonIndicator, never> {
  return { common: grouped(all, subject).map(oneIndicator), conflicts: [] }
}

function oneIndicator(group: Group<IndicatorRequirement>): CommonIndicator {
  const [{ indicator: named }] = group
  const askers = new Map<string, Set<string>>()
  for (const { municipality, breakdown } of group) {
    for (const one of breakdown ?? []) {
      const known = askers.get(one)
      if (known) known.add(municipality)
      else askers.set(one, new Set([municipality]))
    }
  }
  const names = distinct(askers.keys())
  const breakdowns = names.map((breakdown) => ({
    breakdown,
    municipalities: distinct(askers.get(breakdown) ?? []),
  }))
  // Who asks the bare figure is covered by whoever asks it broken down.
  const askedBy = askersOf(
    group,
    describeRequirement,
    (each) => names.length === 0 || each.breakdown !== undefined,
  )
  const common = {
    kind: 'indicator',
    indicator: named,
    breakdowns,
    askedBy,
    contested: false,
  } as const
  return { ...common, reason: reasonFor(quoted(named), describeRequirement(common), RULE, common) }
}
