import { addTerm, inWords } from '../core/calendar/index.js'
import { compareCodeUnits } from '../core/lists/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Deadline } from './deadline-model.js'
import type { DeadlineMaker } from './deadline-terms.js'
import { isOver } from './over.js'
import type { Agreement } from './model.js'

/** Days that were agreed: year plan, documents, promotion notices, advances. */
export function agreedDates(agreement: Agreement, make: DeadlineMaker): Deadline[] {
  const { conditions } = agreement
  if (isOver(agreement)) return []
  const { yearPlan, requirements, promotion } = conditions
  const plan = yearPlan
    ? [
        make.agreed(
          {
            subject: 'year-plan',
            label: { nl: 'Jaarplan', en: 'Year plan' },
            by: 'library',
            metOn: yearPlan.receivedOn,
          },
          yearPlan.due,
        ),
      ]
    : []
  const documents = requirements.flatMap((each, i) =>
    each.kind === 'deadline'
      ? [
          make.agreed(
            {
              subject: 'document',
              key: i + 1,
              label: { nl: `Document: ${each.document}`, en: `Document: ${each.document}` },
              by: 'library',
            },
            each.due,
            each.basis,
          ),
        ]
      : [],
  )
  const days = promotion?.noticeDays ?? 0
  const notices = (promotion?.activities ?? []).flatMap(({ what, on, toldOn }, i) =>
    days === 0
      ? []
      : [
          make.agreed(
            {
              subject: 'promotion-notice',
              key: i + 1,
              label: {
                nl: `IDO-medewerkers informeren over “${what}” op ${inWords(on).nl}`,
                en: `Inform the staff of the help point about “${what}” on ${inWords(on).en}`,
              },
              by: 'municipality',
              metOn: toldOn,
            },
            addTerm(on, { days: -days }),
          ),
        ],
  )
  return [...plan, ...documents, ...notices, ...advances(agreement, make)]
}

/** Each advance, met on the day on which as much was paid as was due by then. */
function advances({ advances, history }: Agreement, make: DeadlineMaker): Deadline[] {
  if (history.some(({ event }) => event.startsWith('determine'))) return []
  const sorted = [...advances].sort((a, b) => compareCodeUnits(a.due, b.due))
  const payments = history.filter(({ event }) => event === 'pay')
  return sorted.map(({ due, amount }, i) => {
    const needed = sumEuros(sorted.slice(0, i + 1).map((each) => each.amount))
    const paidBy = (n: number) => sumEuros(payments.slice(0, n + 1).map((one) => one.amount ?? 0))
    const label = {
      nl: `Voorschot van ${amount.format('nl')}`,
      en: `Advance of ${amount.format('en')}`,
    }
    const metOn = payments.find((_, n) => paidBy(n).compare(needed) >= 0)?.date
    return make.agreed({ subject: 'advance', key: i + 1, label, by: 'municipality', metOn }, due)
  })
}
