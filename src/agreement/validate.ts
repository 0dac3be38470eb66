import { failure } from '../core/result/index.js'
import type { Result } from '../core/result/index.js'
import { readParts } from '../core/schema/index.js'
import type { Parts } from '../core/schema/index.js'
import { validateOptions } from './input.js'
import type { ReadValidateOptions, ValidateAgreementOptions } from './input.js'
import type { Agreement } from './model.js'
import { readAgreement } from './read.js'
import * as basis from './rules/basis.js'
import * as conditions from './rules/conditions.js'
import * as money from './rules/money.js'
import * as parties from './rules/parties.js'
import type { Rule, RuleContext } from './rules/rule.js'

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
  const given: unknown = options
  const context = readParts(validateOptions, given ?? {})
  const judged = RULES.flatMap((rule) => rule(fields, contextOf(context)))
  const all = [...issues, ...context.issues, ...judged]
  if (agreement === undefined || all.some(({ severity }) => severity === 'error')) {
    return failure(all)
  }
  return { ok: true, value: agreement, warnings: all }
}

/** Of the options those that are valid. */
function contextOf({ value, valid }: Parts<ReadValidateOptions>): RuleContext {
  const given: Partial<typeof value> = typeof value === 'object' ? value : {}
  return Object.fromEntries(Object.entries(given).filter(([name]) => valid(name)))
}
