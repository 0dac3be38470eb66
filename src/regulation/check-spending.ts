import { sumEuros } from '../core/money/index.js'
import { resultOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { readResult } from '../core/schema/index.js'
import { explainSpending } from './explain-spending.js'
import { networkSteering, outsidePurposes, ownStaffHours, vatMixed } from './issues.js'
import { spendingLines } from './input.js'
import type { CheckedLine, SpendingLine } from './input.js'
import type { JudgementPointId, Purpose, VatMark } from './model.js'
import type { SpendingCheck } from './spending-check.js'

/**
 * What spending adds up to by purpose, and what to look at: lines outside the three purposes, and lines
 * that touch a judgement point (own staff hours, VAT booked in two ways, network steering).
 *
 * @param lines spending in euros; negative lines are corrections
 * @returns the totals with warnings, or every issue of every line. Source: VNG, December 2022
 *
 * @example
 * const outcome = checkSpending([
 *   { purpose: 'library', amount: '90000.00' },
 *   { purpose: 'promotion', amount: '2500.50' },
 *   { purpose: 'outside', amount: 400 },
 * ])
 * outcome.ok && String(outcome.value.inside) // => '92500.50'
 * outcome.ok && outcome.warnings.map(({ code }) => code) // => ['regulation/outside-purposes']
 */
export function checkSpending(lines: readonly SpendingLine[]): Result<SpendingCheck> {
  const read = readResult(spendingLines, lines)
  if (!read.ok) return read
  const warnings = warningsFor(read.value)
  return resultOf(() => totalled(read.value, pointsOf(warnings)), warnings)
}

function totalled(
  lines: readonly CheckedLine[],
  judgementPoints: readonly JudgementPointId[],
): SpendingCheck {
  const on = (purpose: Purpose) =>
    sumEuros(lines.filter((line) => line.purpose === purpose).map(({ amount }) => amount))
  const byPurpose = {
    library: on('library'),
    promotion: on('promotion'),
    coordination: on('coordination'),
    outside: on('outside'),
  }
  const { library, promotion, coordination, outside } = byPurpose
  const inside = sumEuros([library, promotion, coordination])
  const figures = { byPurpose, inside, outside, total: inside.plus(outside) }
  return {
    kind: 'spending-check',
    lines,
    ...figures,
    judgementPoints,
    explanation: explainSpending(lines, figures),
  }
}

function warningsFor(lines: readonly CheckedLine[]): readonly Issue[] {
  return [...lines.flatMap(lineWarnings), ...vatWarnings(lines)]
}

function lineWarnings({ purpose, amount, ownStaffHours: hours }: CheckedLine, i: number): Issue[] {
  if (purpose === 'outside') return [outsidePurposes({ amount: String(amount) }, [i, 'purpose'])]
  return [
    ...(hours ? [ownStaffHours({ judgementPoint: 'own-staff-hours' }, [i, 'ownStaffHours'])] : []),
    ...(purpose === 'coordination'
      ? [networkSteering({ judgementPoint: 'network-steering' }, [i, 'purpose'])]
      : []),
  ]
}

/** Only lines that the grant pays, and only where both ways of booking occur. */
function vatWarnings(lines: readonly CheckedLine[]): Issue[] {
  const marked = (mark: VatMark) =>
    lines.flatMap(({ purpose, vat }, i) => (purpose !== 'outside' && vat === mark ? [i] : []))
  const [included, excluded] = [marked('included'), marked('excluded')]
  return included.length > 0 && excluded.length > 0
    ? [vatMixed({ judgementPoint: 'vat', included, excluded })]
    : []
}

function pointsOf(warnings: readonly Issue[]): readonly JudgementPointId[] {
  const points = warnings.flatMap(({ details }) =>
    'judgementPoint' in details ? details.judgementPoint : [],
  )
  return [...new Set(points)]
}
