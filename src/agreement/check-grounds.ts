import type { Collector } from '../core/result/index.js'
import { grounds } from './grounds.js'
import * as issues from './decision-issues.js'
import type { ReadEvent, AgreementSnapshot, Terms } from './standing.js'
import { provisoEnd } from './proviso.js'
import { reviseGrounds } from './states.js'

const revises: readonly string[] = reviseGrounds

/** Whether an event names the ground that it needs, with the facts that the ground needs. */
export function checkGround(
  agreement: Terms & AgreementSnapshot,
  event: ReadEvent,
  check: Collector,
): void {
  const { event: name, ground, date, amount } = event
  const { money, budgetProviso, yearsRunning } = agreement
  const lowers = amount !== undefined && amount.compare(money.awarded) < 0
  if (name === 'amend' && lowers && ground === undefined)
    check.add(issues.groundNeeded({}, ['ground']))
  if (ground === undefined) return
  if (name === 'suspend') {
    const isDetermined = money.open.cents === 0
    if (revises.includes(ground) !== isDetermined) {
      check.add(issues.groundOutOfPlace({ ground }, ['ground']))
    }
    return
  }
  const { needs } = grounds[ground]
  const fact = needs && event[needs]
  if (needs !== undefined && (fact === undefined || fact === false)) {
    check.add(issues.factNeeded({ ground, field: needs }, [needs]))
  }
  const { effectiveFrom, breachOn } = event
  if (effectiveFrom !== undefined && effectiveFrom <= date) {
    check.add(issues.noTermLeft({ effectiveFrom, date }, ['effectiveFrom']))
  } else if (effectiveFrom !== undefined) {
    check.add(issues.termToJudge({ date, effectiveFrom }, ['effectiveFrom']))
  }
  const determined = agreement.history.find(({ event: past }) => past.startsWith('determine'))
  if (breachOn !== undefined && (breachOn > date || breachOn < (determined?.date ?? ''))) {
    check.add(issues.breachOutOfPlace({ breachOn, date }, ['breachOn']))
  }
  if (ground !== 'budget-proviso') return
  const first = budgetProviso?.budgetAdoptedOn
  if (first === undefined) {
    check.add(issues.noProviso({}, ['ground']))
    return
  }
  const last = provisoEnd(first)
  if (date < first || date > last) {
    check.add(issues.provisoOutsideTerm({ date, first, last }, ['date']))
  }
  // Awb 4:34(4): of what was subsidised the year before, it is a withdrawal under 4:50.
  if (yearsRunning > 1 && effectiveFrom === undefined) {
    check.add(issues.factNeeded({ ground, field: 'effectiveFrom' }, ['effectiveFrom']))
  }
}
