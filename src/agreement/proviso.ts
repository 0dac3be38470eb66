import { addTerm } from '../core/calendar/index.js'

/**
 * The last day on which the budget proviso can be invoked: four weeks after adoption of the budget
 * (Awb 4:34), a term set by a law and so under the Algemene termijnenwet.
 */
export function provisoEnd(budgetAdoptedOn: string): string {
  return addTerm(budgetAdoptedOn, { weeks: 4 }, { termijnenwet: true })
}
