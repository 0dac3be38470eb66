import { tally } from 'spuk-ido/information-point'
import { rounded, timed } from './frame.mjs'

const RECORDS = 10_000_000
const BY = ['month', 'municipality', 'question']
const QUESTIONS = ['digid', 'government-portal', 'pension', 'documents', 'housing', 'other']
const MUNICIPALITIES = ['GM0312', 'GM0321', 'GM0331', 'GM0339', 'GM0340', 'GM0352', 'GM0355']
const DAYS = Array.from({ length: 365 }, (_, day) =>
  new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
)

/** Made-up registrations, one at a time, the same every run. */
function* registrations() {
  let state = 42
  const below = (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  for (let i = 0; i < RECORDS; i++) {
    yield {
      date: DAYS[below(365)],
      municipality: MUNICIPALITIES[below(7)],
      questions: [{ question: QUESTIONS[below(6)] }],
    }
  }
}

/** Ten million registrations in bounded memory, beside a bare Map count over the same fields. */
export const contests = { 'tally/10M': tallied }

function tallied() {
  const { ns: bareTime, value: bare } = timed(() => {
    const counts = new Map()
    for (const { date, municipality, questions } of registrations()) {
      for (const { question } of questions) {
        const key = `${date.slice(0, 7)}|${municipality}|${question}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    return counts
  })
  const { ns, value: counted } = timed(() => tally(registrations(), { by: BY }))
  if (counted.cells.length !== bare.size) throw new Error('the two counts differ')
  return {
    'tally/10M': {
      ratio: rounded(ns / bareTime),
      ns: rounded(ns),
      perSecond: rounded((RECORDS / ns) * 1e9),
      peakMB: rounded(process.memoryUsage().rss / 1e6),
    },
  }
}
