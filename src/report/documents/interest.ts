import { spanInWords } from '../../core/calendar/index.js'
import type { StatutoryInterest } from '../../agreement/index.js'
import { column, day, lastOf } from '../model.js'
import type { Cell, Document } from '../model.js'
import { assumptionBlocks } from './parts.js'
import { TOTAL } from './spending.js'

/** Each stretch of days at one rate with the amount that bore interest; the interest of a year stands at its end. */
function interest(one: StatutoryInterest): Document {
  const span = spanInWords(one)
  const rows = one.years.flatMap(({ base, parts, interest: ofYear, daysInYear }) =>
    parts.map((part, i): readonly Cell[] => [
      day(part.from),
      day(part.to),
      base,
      { nl: `${part.percent.replace('.', ',')} %`, en: `${part.percent} %` },
      { nl: `${part.days} van ${daysInYear}`, en: `${part.days} of ${daysInYear}` },
      i === parts.length - 1 ? ofYear : null,
    ]),
  )
  const total = [TOTAL, null, null, null, null, one.interest]
  return {
    title: { nl: `Wettelijke rente ${span.nl}`, en: `Statutory interest ${span.en}` },
    blocks: [
      {
        type: 'table',
        columns: [
          column('from', 'Van', 'From'),
          column('to', 'Tot en met', 'To'),
          column('base', 'Bedrag', 'Amount'),
          column('percent', 'Percentage', 'Rate'),
          column('days', 'Dagen', 'Days'),
          column('interest', 'Rente', 'Interest'),
        ],
        rows: [...rows, total],
        sums: lastOf([...rows, total]),
      },
      {
        type: 'paragraph',
        text: {
          nl: `Met rente is verschuldigd: ${one.total.format('nl')}.`,
          en: `Due with interest: ${one.total.format('en')}.`,
        },
      },
      ...assumptionBlocks(one.explanation.assumptions),
    ],
  }
}

/** The document of statutory interest. */
export const interestDocuments = { 'statutory-interest': { one: interest } }
