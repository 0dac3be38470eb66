import { publishTally, tally, validatePoint } from '../../src/information-point/index.js'
import type { Registration } from '../../src/information-point/index.js'

/** Visits of one question each. */
export function visits(
  count: number,
  municipality: string,
  question: string,
  more: object = {},
): readonly Registration[] {
  const visit = { date: '2024-04-02', municipality, questions: [{ question, help: 'answered' }] }
  return Array.from({ length: count }, () => ({ ...visit, ...more }) as unknown as Registration)
}

/** Two municipalities; Zeist has 2 questions about debts. */
export const list = [
  ...visits(12, 'GM0312', 'digid'),
  ...visits(9, 'GM0312', 'debts'),
  ...visits(1300, 'GM0355', 'digid'),
  ...visits(2, 'GM0355', 'debts'),
]
const lists = { categories: { question: ['digid', 'debts', 'pension'] } }
export const byQuestion = tally(list, { by: 'question', ...lists })
export const byBoth = tally(list, { by: ['municipality', 'question'], ...lists })
export const published = publishTally(byBoth, { minimumCell: 5 })

/** The questions of one municipality in 2023, for an account of that year. */
export function publishedOf(municipality: string, more: object = {}) {
  const own = [
    ...visits(12, municipality, 'digid', { date: '2023-04-02', ...more }),
    ...visits(9, municipality, 'debts', { date: '2023-05-02', ...more }),
  ]
  return publishTally(tally(own, { by: ['municipality', 'question'], ...lists }), {
    minimumCell: 5,
  })
}

const outcome = validatePoint({
  id: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
  name: 'IDO Centrum',
  place: 'Zeist',
  inLibrary: true,
  municipality: 'GM0355',
  library: 'Bibliotheek Voorbeeld',
  openingHours: { monday: [{ from: '10:00', to: '12:30' }] },
  services: ['digital-traffic', 'courses', 'digital-society', 'providers', 'referral'],
  partners: [
    {
      name: 'Wijkteam',
      sector: 'public',
      arrangements: [{ subject: 'referral', formal: true }],
    },
  ],
  routes: [{ to: 'Wijkteam', kind: 'professional', questions: ['debts'] }],
})
export const point = outcome.ok ? outcome.value : null
