import { isoDate } from '../core/calendar/index.js'
import { euro, isEuro } from '../core/money/index.js'
import { Collector, failure, soundOptions, SpukError, valueOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { parseWith } from '../core/schema/index.js'
import type { Grant } from '../grant/index.js'
import { notAGrant } from './issues.js'
import type { Agreement } from './model.js'
import type { Ordinance } from './ordinance.js'
import { readAgreement } from './read.js'
import * as basis from './rules/basis.js'
import * as conditions from './rules/conditions.js'
import * as money from './rules/money.js'
import * as parties from './rules/parties.js'
import type { Rule, RuleContext } from './rules/rule.js'
import { ordinanceSchema } from './schema.js'

/** What an agreement is judged against. */
export interface ValidateAgreementOptions {
  /** The day of judging, `YYYY-MM-DD`. */
  readonly today: string
  /** The grant that pays it, as `grantFor` gives it. */
  readonly grant?: Grant | undefined
  readonly ordinance?: Ordinance | undefined
}

const RULES: readonly Rule[] = [
  parties.municipalityExists,
  parties.contactsKnown,
  money.purposesAddUp,
  money.purposesInside,
  money.noOwnStaff,
  money.amountIsSet,
  money.advancesWithin,
  money.awardedAsAgreed,
  money.withinGrant,
  basis.sameMunicipality,
  basis.periodInGrantYear,
  basis.executiveDecided,
  basis.basisLasts,
  basis.reasonableTerm,
  basis.provisoInTime,
  conditions.reportsAfterPeriod,
  conditions.reportWithinOrdinance,
  conditions.promotionAnnounced,
]

/**
 * Whether an agreement is sound: its form, its history, and the rules that hold across its fields.
 * Each rule is asked as soon as the fields it needs are sound, whatever else is broken.
 *
 * @param input an `AgreementInput`; JSON of an agreement is one
 * @param options `today`, and what to judge against
 * @returns the agreement with warnings, or all issues, warnings among them: `input/…` and `agreement/…`
 *
 * @example
 * const outcome = validateAgreement({
 *   id: 'Z-1',
 *   municipality: { code: 'Utrecht', contacts: [{ function: 'beleidsmedewerker', from: '2023-01-01' }] },
 *   library: { name: 'De Bibliotheek', contacts: [{ function: 'directeur', from: '2022-01-01' }] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000,
 *   purposes: [{ purpose: 'library', amount: 80000 }], advances: [{ due: '2024-02-01', amount: 95000 }],
 *   legalBasis: { ground: 'regulation' }, yearsRunning: 2,
 * }, { today: '2023-10-01' })
 * outcome.ok ? [] : outcome.issues.map(({ code }) => code) // => ['agreement/purposes-differ', 'agreement/advances-above-amount', 'agreement/executive-decision-missing']
 */
export function validateAgreement(
  input: unknown,
  options: ValidateAgreementOptions,
): Result<Agreement> {
  const { fields, issues, agreement } = readAgreement(input)
  const context = contextOf(options)
  const judged = RULES.flatMap((rule) => rule(fields, context.value))
  const all = [...issues, ...context.issues, ...judged]
  if (agreement === undefined || all.some(({ severity }) => severity === 'error')) {
    return failure(all)
  }
  return { ok: true, value: agreement, warnings: all }
}

function contextOf(options: unknown): { value: RuleContext; issues: readonly Issue[] } {
  const check = new Collector()
  const { today, grant, ordinance } = soundOptions(options ?? {}, GUARDS, check, ['today'])
  return {
    value: {
      ...(today !== undefined && { today }),
      ...(grant && { grant }),
      ...(ordinance && { ordinance }),
    },
    issues: check.issues,
  }
}

const GUARDS = {
  today: isoDate,
  grant: grantOf,
  ordinance: (value: unknown) => valueOf(parseWith(ordinanceSchema, value)),
}

/** What counts of a grant; its JSON will do. */
function grantOf(grant: unknown): NonNullable<RuleContext['grant']> {
  const { amount, year, municipality } = (grant ?? {}) as Partial<Record<keyof Grant, unknown>>
  const code = (municipality as { code?: unknown } | null | undefined)?.code
  if (typeof year === 'number' && typeof code === 'string') {
    if (isEuro(amount) || typeof amount === 'string') return { amount: euro(amount), year, code }
  }
  throw new SpukError([notAGrant({})])
}
